//! What a register can hold. Does not know what the values mean.

use crate::dot::Dot;
use std::collections::BTreeMap;

/// One value. There are no floats, so that equal values have one spelling only.
///
/// ```
/// use fellestid_crdt::value::Value;
///
/// assert_eq!(Value::text("Vi prøver").as_text(), Some("Vi prøver"));
/// assert_eq!(Value::from(3).as_integer(), Some(3));
/// assert_eq!(Value::Null.as_text(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Emptied by someone; not the same as never written.
    Null,
    Flag(bool),
    /// Within ±(2^53 − 1).
    Integer(i64),
    Text(String),
    /// Points at a record.
    Dot(Dot),
    List(Vec<Value>),
    /// Not written by this version; kept for newer ones.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// Makes a text.
    pub fn text(text: impl Into<String>) -> Self {
        Value::Text(text.into())
    }

    /// Makes a list of integers.
    pub fn integers(integers: impl IntoIterator<Item = u32>) -> Self {
        Value::List(integers.into_iter().map(|integer| i64::from(integer).into()).collect())
    }

    /// Makes a pointer to a record, or to none.
    pub fn pointer(dot: Option<Dot>) -> Self {
        dot.map_or(Value::Null, Value::Dot)
    }

    /// Returns `None` if the value is no text.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// Returns `None` if the value is no integer.
    pub fn as_integer(&self) -> Option<i64> {
        if let Value::Integer(integer) = self { Some(*integer) } else { None }
    }

    /// Returns `None` if the value points at no record.
    pub fn as_dot(&self) -> Option<Dot> {
        if let Value::Dot(dot) = self { Some(*dot) } else { None }
    }

    /// Returns `None` if the value is no list.
    pub fn as_list(&self) -> Option<&[Value]> {
        if let Value::List(list) = self { Some(list) } else { None }
    }

    /// Returns `None` if the value is no flag.
    pub fn as_flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self { Some(*flag) } else { None }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::text(text)
    }
}

impl From<Dot> for Value {
    fn from(dot: Dot) -> Self {
        Value::Dot(dot)
    }
}

impl From<i64> for Value {
    fn from(integer: i64) -> Self {
        Value::Integer(integer)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Flag(flag)
    }
}
