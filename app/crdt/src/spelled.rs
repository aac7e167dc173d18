//! Dots and keys as serde knows them: the text they are written as everywhere. The file's own reader and
//! writer do not use this.

use crate::dot::{Actor, Dot};
use crate::record::Key;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

fn spell<S: Serializer>(value: &dyn Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

fn read<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Cow::<str>::deserialize(deserializer)?;
    text.parse().map_err(|_| Error::custom("not a dot"))
}

macro_rules! spelled {
    ($($name:ident),*) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                spell(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        })*
    };
}

spelled!(Actor, Dot, Key);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_its_text_in_json_and_comes_back() {
        let key = Key { home: Dot { actor: Actor(0xab), counter: 1 }, id: Dot { actor: Actor(0xcd), counter: 2 } };
        let text = serde_json::to_string(&key).expect("plain data");
        assert_eq!(text, "\"00000000000000ab.1/00000000000000cd.2\"");
        assert_eq!(serde_json::from_str::<Key>(&text).ok(), Some(key));
        assert!(serde_json::from_str::<Key>("\"ab.1\"").is_err());
    }
}
