//! Writing a plan's records as bytes: numbers as short as possible, dots by their place in the list of actors,
//! times and counters as the difference from the one before.

use super::packing::pack;
use super::words::{OLD_WORDS, WORDS, tag};
use crate::shelf::BUILTIN_ACTOR;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::value::Value;

/// A plan as bytes.
pub(super) struct Commit {
    /// The actors, which do not compress, and the packed records.
    pub content: Vec<u8>,
    /// Whether it needs only the words of version 1.
    pub is_old: bool,
}

pub(super) fn write(home: Dot, records: &[(Key, Record)]) -> Commit {
    // Built-in sets are common, and their actor is always the same.
    let mut writer = Writer { actors: vec![BUILTIN_ACTOR], bytes: Vec::new(), is_old: true };
    let start_ms = records.iter().find(|(key, _)| key.is_root()).map_or(0, |(_, root)| root.created_at_ms);
    writer.dot(home, 0);
    writer.signed(start_ms);
    writer.number(records.len() as u64);
    let mut before = home.counter;
    for (key, record) in records {
        writer.dot(key.id, before);
        writer.record(key.id, record, start_ms);
        before = key.id.counter;
    }
    let mut content = Writer { actors: Vec::new(), bytes: Vec::new(), is_old: true };
    content.number(writer.actors.len() as u64 - 1);
    writer.actors.iter().skip(1).for_each(|actor| content.bytes.extend(actor.0.to_be_bytes()));
    content.bytes.extend(pack(&writer.bytes));
    Commit { content: content.bytes, is_old: writer.is_old }
}

struct Writer {
    actors: Vec<Actor>,
    bytes: Vec<u8>,
    is_old: bool,
}

impl Writer {
    fn record(&mut self, id: Dot, record: &Record, start_ms: i64) {
        self.word(&record.kind);
        self.signed(record.created_at_ms.wrapping_sub(start_ms));
        self.number(record.registers.len() as u64);
        for (name, register) in &record.registers {
            self.word(name);
            self.register(id, record.created_at_ms, register);
        }
    }

    fn register(&mut self, id: Dot, at_ms: i64, register: &Register) {
        let is_first = |entry: &&Entry| entry.dot == id && entry.written_at_ms == at_ms && register.seen().is_empty();
        if let Some(entry) = register.only().filter(is_first) {
            return self.value(&entry.value, id);
        }
        self.bytes.push(tag::REWRITTEN);
        self.number(register.entries().count() as u64);
        for entry in register.entries() {
            self.dot(entry.dot, id.counter);
            self.signed(entry.written_at_ms.wrapping_sub(at_ms));
            self.value(&entry.value, id);
        }
        self.number(register.seen().dots().len() as u64);
        for dot in register.seen().dots() {
            self.dot(dot, id.counter);
        }
    }

    fn value(&mut self, value: &Value, id: Dot) {
        match value {
            Value::Null => self.bytes.push(tag::NULL),
            Value::Flag(false) => self.bytes.push(tag::FALSE),
            Value::Flag(true) => self.bytes.push(tag::TRUE),
            Value::Integer(integer) => self.integer(*integer),
            Value::Text(text) => self.text_value(text),
            Value::Dot(dot) => {
                self.bytes.push(tag::DOT);
                self.dot(*dot, id.counter);
            }
            Value::List(list) => {
                self.bytes.push(tag::LIST);
                self.number(list.len() as u64);
                list.iter().for_each(|value| self.value(value, id));
            }
            Value::Map(map) => {
                self.bytes.push(tag::MAP);
                self.number(map.len() as u64);
                for (name, value) in map {
                    self.word(name);
                    self.value(value, id);
                }
            }
        }
    }

    fn integer(&mut self, integer: i64) {
        match u8::try_from(integer) {
            Ok(small) if small < u8::MAX - tag::SMALL => self.bytes.push(tag::SMALL + small),
            Ok(_) | Err(_) => {
                self.bytes.push(tag::INTEGER);
                self.signed(integer);
            }
        }
    }

    fn text_value(&mut self, text: &str) {
        if WORDS.contains(&text) {
            self.bytes.push(tag::WORD);
            return self.word(text);
        }
        self.bytes.push(tag::TEXT);
        self.text(text);
    }

    /// Writes a word by its place, from 1; after 0 it is written out.
    fn word(&mut self, word: &str) {
        match WORDS.iter().position(|known| *known == word) {
            Some(place) => {
                self.is_old &= place < OLD_WORDS;
                self.number(place as u64 + 1);
            }
            None => {
                self.number(0);
                self.text(word);
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend(text.as_bytes());
    }

    fn dot(&mut self, dot: Dot, near: u64) {
        let place = self.actors.iter().position(|actor| *actor == dot.actor).unwrap_or_else(|| {
            self.actors.push(dot.actor);
            self.actors.len() - 1
        });
        self.number(place as u64);
        self.signed(dot.counter.wrapping_sub(near).cast_signed());
    }

    /// Writes a signed number; those near zero are short.
    fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63).cast_unsigned());
    }

    /// Writes a number seven bits at a time, the lowest first.
    fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.bytes.push(number.to_le_bytes()[0] | 128);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }
}
