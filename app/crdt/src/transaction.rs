//! The pen: turns what a person does into a change. The only place dots are made.
//! It is given the time and the actor; it never asks for them.

use crate::deletion::deletion_of;
use crate::dot::{Actor, Dot};
use crate::notebook::Notebook;
use crate::record::{DELETED, Key, Record};
use crate::register::{Entry, Register};
use crate::value::Value;

/// Writes in one actor's name. One for each start of the app, never copied.
#[derive(Debug)]
pub struct Pen {
    actor: Actor,
    counter: u64,
}

impl Pen {
    pub fn new(actor: Actor) -> Self {
        Pen { actor, counter: 0 }
    }

    /// A pen whose next dot is `counter + 1`: for records that have the same dots everywhere.
    pub fn resuming(actor: Actor, counter: u64) -> Self {
        Pen { actor, counter }
    }

    pub fn actor(&self) -> Actor {
        self.actor
    }

    fn next_dot(&mut self) -> Dot {
        self.counter += 1;
        Dot { actor: self.actor, counter: self.counter }
    }
}

/// What one act touched, so that it can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    Created(Key),
    Wrote {
        key: Key,
        name: String,
        before: Value,
        /// The write that stood alone before; nothing where none did, or several.
        replaced: Option<Dot>,
        after: Dot,
        /// Letters typed, rather than a choice made.
        is_typed: bool,
    },
}

/// One act of a person, growing while it is carried out: a notebook of its own that
/// merges into memory, into storage and, by file, into other tablets.
#[derive(Debug)]
pub struct Transaction<'a> {
    pen: &'a mut Pen,
    now_ms: i64,
    /// The notebook with this change in it.
    pub notebook: &'a mut Notebook,
    delta: Notebook,
    ops: Vec<Op>,
}

/// A finished change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// Everything the change adds; merging it anywhere repeats the change there.
    pub delta: Notebook,
    pub ops: Vec<Op>,
}

impl<'a> Transaction<'a> {
    /// `now_ms`: milliseconds since 1970 by this tablet's clock.
    pub fn begin(pen: &'a mut Pen, notebook: &'a mut Notebook, now_ms: i64) -> Self {
        Transaction { pen, now_ms, notebook, delta: Notebook::new(), ops: Vec::new() }
    }

    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    pub fn finish(self) -> Commit {
        Commit { delta: self.delta, ops: self.ops }
    }

    /// A new home with its root record.
    pub fn create_home(&mut self, kind: &str, fields: &[(&str, Value)]) -> Dot {
        let dot = self.pen.next_dot();
        self.create_at(Key::root(dot), kind, fields);
        dot
    }

    /// A new record in a home.
    pub fn create(&mut self, home: Dot, kind: &str, fields: &[(&str, Value)]) -> Key {
        let key = Key { home, id: self.pen.next_dot() };
        self.create_at(key, kind, fields);
        key
    }

    fn create_at(&mut self, key: Key, kind: &str, fields: &[(&str, Value)]) {
        let mut record = Record::new(kind, self.now_ms);
        for (name, value) in fields.iter().filter(|(_, value)| *value != Value::Null) {
            let entry = Entry { dot: key.id, written_at_ms: self.now_ms, value: value.clone() };
            record.registers.insert((*name).to_owned(), Register::new(entry));
        }
        self.take(key, &record);
        self.ops.push(Op::Created(key));
    }

    /// Replaces what stands in one register. Writing what already stands alone changes nothing;
    /// writing to a record that is not here does nothing.
    pub fn write(&mut self, key: Key, name: &str, value: Value) {
        self.overwrite(key, name, value, false);
    }

    /// As [`Transaction::write`], but for text under someone's fingers: typing on is undone as one act.
    pub fn type_text(&mut self, key: Key, name: &str, value: Value) {
        self.overwrite(key, name, value, true);
    }

    fn overwrite(&mut self, key: Key, name: &str, value: Value, is_typed: bool) {
        let Some(record) = self.notebook.get(&key) else { return };
        let (kind, at_ms) = (record.kind.clone(), record.at_ms);
        let current = record.register(name).cloned().unwrap_or_default();
        let before = current.latest().cloned().unwrap_or(Value::Null);
        if before == value && current.entries().count() <= 1 {
            return;
        }
        let after = self.pen.next_dot();
        let replaced = current.only().map(|entry| entry.dot);
        let register = current.overwritten_by(Entry { dot: after, written_at_ms: self.now_ms, value });
        let mut addition = Record::new(kind, at_ms);
        addition.registers.insert(name.to_owned(), register);
        self.take(key, &addition);
        self.ops.push(Op::Wrote { key, name: name.to_owned(), before, replaced, after, is_typed });
    }

    /// Hides the record from people; it stays until erased, and comes back if it was changed elsewhere.
    pub fn delete(&mut self, key: Key) {
        let seen = deletion_of(self.notebook, &key);
        self.write(key, DELETED, seen);
    }

    pub fn restore(&mut self, key: Key) {
        self.write(key, DELETED, Value::Null);
    }

    /// Gone for good, here and wherever this change arrives. Cannot be undone.
    pub fn erase(&mut self, key: Key) {
        self.notebook.erase(key);
        self.delta.erase(key);
    }

    fn take(&mut self, key: Key, record: &Record) {
        self.notebook.merge_record(key, record);
        self.delta.merge_record(key, record);
    }
}
