//! Strict JSON: a tree without floats or repeated keys, within limits that hold while reading.
//! Knows nothing of notebooks.

use crate::limits::{DEPTH_MAX, INTEGER_MAX, NODES_MAX};
use crate::sorting::sorted_by;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// How the error for a passed [`NODES_MAX`] begins.
pub(super) const TOO_MANY: &str = "too many values";

#[derive(Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    Integer(i64),
    Text(String),
    List(Vec<Json>),
    /// Sorted by key, each key once.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// Parses strict JSON within the limits.
    ///
    /// # Errors
    ///
    /// serde_json's error, or one for the limit that was exceeded.
    pub(super) fn parse(text: &str) -> Result<Json, serde_json::Error> {
        let left = Cell::new(NODES_MAX);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let json = Seed { left: &left, depth: DEPTH_MAX }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(json)
    }

    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        let Json::Map(entries) = self else { return None };
        let place = entries.binary_search_by(|(key, _)| key.as_str().cmp(name)).ok()?;
        Some(&entries[place].1)
    }

    /// Takes a list out of a map, so that its items can be freed one by one.
    pub(super) fn take_list(&mut self, name: &str) -> Option<Vec<Json>> {
        let Json::Map(entries) = self else { return None };
        let place = entries.binary_search_by(|(key, _)| key.as_str().cmp(name)).ok()?;
        match std::mem::replace(&mut entries[place].1, Json::Null) {
            Json::List(list) => Some(list),
            Json::Null | Json::Flag(_) | Json::Integer(_) | Json::Text(_) | Json::Map(_) => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn integer(&self) -> Option<i64> {
        if let Json::Integer(integer) = self { Some(*integer) } else { None }
    }

    pub(super) fn list(&self) -> Option<&[Json]> {
        if let Json::List(list) = self { Some(list) } else { None }
    }

    pub(super) fn map(&self) -> Option<&[(String, Json)]> {
        if let Json::Map(map) = self { Some(map) } else { None }
    }
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    left: &'a Cell<usize>,
    depth: usize,
}

impl Seed<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("nested too deep"))?;
        Ok(Seed { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let left = self.left.get().checked_sub(1).ok_or_else(|| D::Error::custom(TOO_MANY))?;
        self.left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without decimal numbers")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<Json, E> {
        if (-INTEGER_MAX..=INTEGER_MAX).contains(&integer) {
            Ok(Json::Integer(integer))
        } else {
            Err(E::custom("number too large"))
        }
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<Json, E> {
        i64::try_from(integer).map_err(E::custom).and_then(|integer| self.visit_i64(integer))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let seed = self.deeper()?;
        let mut list = Vec::new();
        while let Some(json) = access.next_element_seed(seed)? {
            list.push(json);
        }
        list.shrink_to_fit();
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let seed = self.deeper()?;
        let mut map: Vec<(String, Json)> = Vec::new();
        while let Some(key) = access.next_key()? {
            map.push((key, access.next_value_seed(seed)?));
        }
        // What we write is in order.
        if !map.is_sorted_by(|left, right| left.0 <= right.0) {
            map = sorted_by(map, |left, right| left.0.cmp(&right.0));
        }
        if map.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            return Err(A::Error::custom("a key is repeated"));
        }
        map.shrink_to_fit();
        Ok(Json::Map(map))
    }
}

/// Writes `text` as a JSON string in ASCII, so that no mail gateway or old editor can damage it.
pub(super) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            ' '..='~' => out.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_readers_could_read_differently_is_refused() {
        for text in ["1.5", "1e3", "{\"a\":1,\"a\":2}", "9007199254740992", "[1]x", "", "[1", "nul"] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn limits_hold_while_reading() {
        assert!(Json::parse(&"[".repeat(100_000)).is_err());
        let many = format!("[{}0]", "0,".repeat(NODES_MAX));
        assert!(Json::parse(&many).is_err());
    }

    #[test]
    fn every_text_survives_the_escape() {
        let text = "æøå «sitat» \u{1F600} \u{202E} \0 \u{7f} \"\\\n\r\t č";
        let mut out = String::new();
        write_text(text, &mut out);
        assert!(out.is_ascii());
        assert_eq!(Json::parse(&out).unwrap(), Json::Text(text.to_owned()));
    }
}
