//! What an attribute, a class, a style or a property can be set to.

use crate::Memo;
use leptos::prelude::*;
use std::borrow::Cow;

pub enum Value {
    /// Not there; for a class or a property, false.
    No,
    /// There without a text; for a class or a property, true.
    Yes,
    Text(Cow<'static, str>),
    /// Computed again when what it reads changes.
    Live(Box<dyn Fn() -> Value + Send>),
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::No, Value::No) | (Value::Yes, Value::Yes) => true,
            (Value::Text(here), Value::Text(there)) => here == there,
            _ => false,
        }
    }
}

/// A text, a number, a `bool`, an `Option` of these; or a signal or a closure that returns one.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        match self {
            true => Value::Yes,
            false => Value::No,
        }
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl<V: IntoValue> IntoValue for Option<V> {
    fn into_value(self) -> Value {
        self.map_or(Value::No, V::into_value)
    }
}

impl<F, V> IntoValue for F
where
    F: Fn() -> V + Send + 'static,
    V: IntoValue,
{
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || match self().into_value() {
            Value::Live(ask) => ask(),
            value => value,
        }))
    }
}

macro_rules! by_display {
    ($($number:ty)*) => {$(
        impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::Text(Cow::Owned(self.to_string()))
            }
        }
    )*};
}

by_display!(u32 usize i32);

macro_rules! by_reading {
    ($($signal:ident)*) => {$(
        impl<V: IntoValue + Clone + Send + Sync + 'static> IntoValue for $signal<V> {
            fn into_value(self) -> Value {
                Value::Live(Box::new(move || self.get().into_value()))
            }
        }
    )*};
}

by_reading!(Signal RwSignal Memo);

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(Cow::Owned(text.to_owned()))
    }

    /// Returns the value, computed if it is live.
    fn asked(value: Value) -> Value {
        match value {
            Value::Live(ask) => ask(),
            value => value,
        }
    }

    #[test]
    fn none_and_false_are_absent_and_an_empty_text_is_not() {
        assert!(None::<String>.into_value() == Value::No && false.into_value() == Value::No);
        assert!(true.into_value() == Value::Yes && Some(7_u32).into_value() == text("7"));
        assert!("".into_value() == text("") && text("") != Value::No && text("") != Value::Yes);
    }

    #[test]
    fn a_closure_that_returns_a_closure_gives_the_inner_value() {
        let inner = || Some("step");
        assert!(asked((move || inner).into_value()) == text("step"));
        // A live value is set each time, whatever it was.
        assert!((|| true).into_value() != (|| true).into_value());
    }
}
