//! A record: named registers under one key. Knows no kinds; unknown ones are kept as they are.

use crate::dot::Dot;
use crate::register::{Entry, Register};
use crate::value::Value;
use crate::version_vector::VersionVector;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Where a record lives. Never changes: a move is a copy that remembers where it came from.
/// Written as `home/id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The unit of sharing: a meeting, a set, an action …
    pub home: Dot,
    pub id: Dot,
}

impl Key {
    /// Returns the key of a home's root record: its meeting, its set, its tiltak.
    pub fn root(home: Dot) -> Self {
        Key { home, id: home }
    }

    /// Returns whether this is the key of a root record.
    pub fn is_root(&self) -> bool {
        self.home == self.id
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.home, self.id)
    }
}

impl FromStr for Key {
    type Err = crate::dot::NotADot;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (home, id) = text.split_once('/').ok_or(crate::dot::NotADot)?;
        Ok(Key { home: home.parse()?, id: id.parse()? })
    }
}

/// The register that says that a record was deleted; it holds what the deletion's writer had seen.
pub const DELETED: &str = "deleted";

/// Named registers, of one kind, made once.
///
/// ```
/// use fellestid_crdt::dot::{Actor, Dot};
/// use fellestid_crdt::record::Record;
/// use fellestid_crdt::register::{Entry, Register};
///
/// let dot = Dot { actor: Actor(1), counter: 1 };
/// let mut point = Record::new("point", 1_795_698_000_000);
/// let entry = Entry { dot, written_at_ms: point.created_at_ms, value: "Vi prøver".into() };
/// point.registers.insert("text".to_owned(), Register::new(entry));
/// assert_eq!(point.text("text"), "Vi prøver");
/// assert_eq!(point.integer("table"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// As the model names it; unknown kinds are kept.
    pub kind: String,
    /// Milliseconds since 1970 by the creator's clock; 0 for an undated record, which is the same wherever it is made.
    pub created_at_ms: i64,
    pub registers: BTreeMap<String, Register>,
}

impl Record {
    /// Returns a record without registers.
    pub fn new(kind: impl Into<String>, created_at_ms: i64) -> Self {
        Record { kind: kind.into(), created_at_ms, registers: BTreeMap::new() }
    }

    /// Merges register by register.
    pub fn merge(&mut self, other: &Record) {
        // Equal for every honest file; for a forged one any fixed rule will do, as long as it is a maximum.
        if other.kind > self.kind {
            self.kind.clone_from(&other.kind);
        }
        self.created_at_ms = self.created_at_ms.max(other.created_at_ms);
        for (name, register) in &other.registers {
            match self.registers.get_mut(name) {
                Some(mine) => mine.merge(register),
                None => {
                    self.registers.insert(name.clone(), register.clone());
                }
            }
        }
    }

    /// Returns `None` if the register was never written.
    pub fn register(&self, name: &str) -> Option<&Register> {
        self.registers.get(name)
    }

    /// Returns the value to show of one register, or `None` if it was never written or was emptied.
    pub fn latest(&self, name: &str) -> Option<&Value> {
        self.register(name)?.latest().filter(|value| **value != Value::Null)
    }

    /// Returns the text to show, or `""` if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.latest(name).and_then(Value::as_text).unwrap_or_default()
    }

    /// Returns `None` if the register holds no integer.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.latest(name)?.as_integer()
    }

    /// Returns `None` if it points at no record.
    pub fn dot(&self, name: &str) -> Option<Dot> {
        self.latest(name)?.as_dot()
    }

    /// Returns `false` if the register holds no flag.
    pub fn flag(&self, name: &str) -> bool {
        self.latest(name).and_then(Value::as_flag).unwrap_or_default()
    }

    /// Returns the names of the registers that hold two versions for people to settle (to versjoner).
    pub fn disputed(&self) -> impl Iterator<Item = &str> {
        let open = self.registers.iter().filter(|(name, register)| *name != DELETED && register.is_disputed());
        open.map(|(name, _)| name.as_str())
    }

    /// Returns the entries of every register but the deletion.
    pub fn content(&self) -> impl Iterator<Item = &Entry> {
        self.registers.iter().filter(|(name, _)| *name != DELETED).flat_map(|(_, register)| register.entries())
    }

    /// Returns the highest counter of each actor among the record's values, without the deletion.
    pub fn version_vector(&self) -> VersionVector {
        let mut seen = VersionVector::new();
        self.content().for_each(|entry| seen.observe(entry.dot));
        seen
    }
}
