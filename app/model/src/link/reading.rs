//! Reading a plan's records from bytes anyone may have made. All or nothing, within limits, and every number is
//! checked before it is used.

use super::LinkError;
use super::packing::unpack;
use super::words::{WORDS, tag};
use crate::kinds::{meeting, package};
use crate::shelf::{BUILTIN_ACTOR, is_built_in};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::limits::{INTEGER_MAX, NAME_CHARS_MAX, REGISTERS_PER_RECORD_MAX, VALUES_PER_REGISTER_MAX};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::value::Value;
use fellestid_crdt::version_vector::VersionVector;
use std::collections::BTreeMap;

/// The most records of a plan: a hundred questions with nine parts each.
const RECORDS_MAX: u64 = 1000;
/// The most actors that have written in a plan.
const ACTORS_MAX: u64 = 64;
/// The deepest nesting of values. Ours are not nested.
const DEPTH_MAX: usize = 4;

pub(super) fn read(content: &[u8]) -> Result<Notebook, LinkError> {
    let mut head = Reader { bytes: content, actors: &[] };
    let actors = head.actors().ok_or(LinkError::Broken)?;
    let body = unpack(head.bytes)?;
    Reader { bytes: &body, actors: &actors }.notebook().ok_or(LinkError::Broken)
}

/// The bytes left to read, and the actors that places refer to.
struct Reader<'a> {
    bytes: &'a [u8],
    actors: &'a [Actor],
}

impl Reader<'_> {
    fn actors(&mut self) -> Option<Vec<Actor>> {
        let mut actors = vec![BUILTIN_ACTOR];
        for _ in 0..self.count(ACTORS_MAX)? {
            let (actor, rest) = self.bytes.split_first_chunk::<8>()?;
            actors.push(Actor(u64::from_be_bytes(*actor)));
            self.bytes = rest;
        }
        Some(actors)
    }

    /// Reads one meeting or package and nothing else, and nothing that deletes it.
    fn notebook(mut self) -> Option<Notebook> {
        let home = self.dot(0).filter(|home| !is_built_in(*home))?;
        let start_ms = self.signed()?;
        let mut notebook = Notebook::new();
        let mut before = home.counter;
        for _ in 0..self.count(RECORDS_MAX)? {
            let id = self.dot(before)?;
            notebook.merge_record(Key { home, id }, &self.record(id, start_ms)?);
            before = id.counter;
        }
        let is_known = |root: &Record| root.kind == meeting::KIND || root.kind == package::KIND;
        (notebook.get(&Key::root(home)).is_some_and(is_known) && self.bytes.is_empty()).then_some(notebook)
    }

    fn record(&mut self, id: Dot, start_ms: i64) -> Option<Record> {
        let kind = self.name()?;
        let at_ms = self.near(start_ms)?;
        let mut record = Record::new(kind, at_ms);
        for _ in 0..self.count(REGISTERS_PER_RECORD_MAX as u64)? {
            let name = self.name().filter(|name| name != DELETED)?;
            let register = self.register(id, at_ms)?;
            record.registers.insert(name, register);
        }
        Some(record)
    }

    fn register(&mut self, id: Dot, at_ms: i64) -> Option<Register> {
        if self.bytes.first() != Some(&tag::REWRITTEN) {
            return Some(Register::new(Entry { dot: id, written_at_ms: at_ms, value: self.value(id, DEPTH_MAX)? }));
        }
        self.byte()?;
        let mut entries = Vec::new();
        for _ in 0..self.count(VALUES_PER_REGISTER_MAX as u64)? {
            entries.push(Entry {
                dot: self.dot(id.counter)?,
                written_at_ms: self.near(at_ms)?,
                value: self.value(id, DEPTH_MAX)?,
            });
        }
        let mut seen = VersionVector::new();
        for _ in 0..self.count(ACTORS_MAX + 1)? {
            seen.observe(self.dot(id.counter)?);
        }
        Some(Register::from_parts(entries, seen))
    }

    fn value(&mut self, id: Dot, depth: usize) -> Option<Value> {
        Some(match self.byte()? {
            tag::NULL => Value::Null,
            tag::FALSE => Value::Flag(false),
            tag::TRUE => Value::Flag(true),
            tag::INTEGER => Value::Integer(self.near(0)?),
            tag::TEXT => Value::Text(self.text()?),
            tag::DOT => Value::Dot(self.dot(id.counter)?),
            tag::LIST => Value::List(self.list(id, depth.checked_sub(1)?)?),
            tag::MAP => Value::Map(self.map(id, depth.checked_sub(1)?)?),
            tag::WORD => Value::Text(self.word()?),
            small @ tag::SMALL.. => Value::Integer(i64::from(small - tag::SMALL)),
            _ => return None,
        })
    }

    fn list(&mut self, id: Dot, depth: usize) -> Option<Vec<Value>> {
        let count = self.count(self.bytes.len() as u64)?;
        (0..count).map(|_| self.value(id, depth)).collect()
    }

    fn map(&mut self, id: Dot, depth: usize) -> Option<BTreeMap<String, Value>> {
        let count = self.count(self.bytes.len() as u64)?;
        let mut map = BTreeMap::new();
        for _ in 0..count {
            map.insert(self.word()?, self.value(id, depth)?);
        }
        Some(map)
    }

    fn name(&mut self) -> Option<String> {
        self.word().filter(|name| !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX)
    }

    fn word(&mut self) -> Option<String> {
        match self.count(WORDS.len() as u64)?.checked_sub(1) {
            Some(place) => WORDS.get(usize::try_from(place).ok()?).map(|word| (*word).to_owned()),
            None => self.text(),
        }
    }

    fn text(&mut self) -> Option<String> {
        let length = self.count(self.bytes.len() as u64)?;
        let (text, rest) = self.bytes.split_at_checked(usize::try_from(length).ok()?)?;
        self.bytes = rest;
        String::from_utf8(text.to_vec()).ok()
    }

    fn dot(&mut self, near: u64) -> Option<Dot> {
        let place = self.count(ACTORS_MAX)?;
        let actor = *self.actors.get(usize::try_from(place).ok()?)?;
        let counter = near.wrapping_add_signed(self.signed()?);
        (counter <= INTEGER_MAX.cast_unsigned()).then_some(Dot { actor, counter })
    }

    /// Reads a number that a file could hold as well.
    fn near(&mut self, start: i64) -> Option<i64> {
        let number = start.wrapping_add(self.signed()?);
        (-INTEGER_MAX..=INTEGER_MAX).contains(&number).then_some(number)
    }

    fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    fn count(&mut self, most: u64) -> Option<u64> {
        self.number().filter(|count| *count <= most)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in 0..10 {
            let byte = self.byte()?;
            let bits = u64::from(byte & 127);
            if place == 9 && bits > 1 {
                return None;
            }
            number |= bits << (7 * place);
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*byte)
    }
}
