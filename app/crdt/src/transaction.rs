//! The pen: turns what a person does into a change. The only place dots are made.
//! It is given the time and the actor; it never asks for them.

#[cfg(test)]
mod tests;

use crate::anonymous::day_of;
use crate::deletion::deletion_of;
use crate::dot::{Actor, Dot};
use crate::notebook::Notebook;
use crate::record::{DELETED, Key, Record};
use crate::register::{Entry, Register};
use crate::sorting::gathered;
use crate::value::Value;
use crate::version_vector::VersionVector;
use std::collections::BTreeSet;

/// `created_at_ms` of an undated record, which is the same wherever it is made ([`Transaction::ensure`]). The built-in
/// sets are such records too.
const UNDATED: i64 = 0;

/// Writes in one actor's name. One for each start of the app; not `Clone`, since two that counted on from the same
/// counter would give one dot to two writes.
///
/// The literature's *replica* is an actor together with its copy of the data. A pen is the actor and its counter alone:
/// each transaction says which notebook it writes in, and one device writes with several pens (each anonymous record
/// has its own). Hence another word.
#[derive(Debug)]
pub struct Pen {
    actor: Actor,
    counter: u64,
}

impl Pen {
    /// Returns a pen whose first dot is 1.
    pub fn new(actor: Actor) -> Self {
        Pen { actor, counter: 0 }
    }

    /// Returns a pen whose next dot is `counter + 1`: for records that have the same dots everywhere.
    pub fn resuming(actor: Actor, counter: u64) -> Self {
        Pen { actor, counter }
    }

    /// Returns the actor in whose name it writes.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Returns the last dot it wrote; of a new pen, one that is no record's.
    pub fn last(&self) -> Dot {
        Dot { actor: self.actor, counter: self.counter }
    }

    fn next_dot(&mut self) -> Dot {
        self.counter += 1;
        self.last()
    }
}

/// A part of what an act changed, so that it can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    Created(Key),
    Wrote {
        key: Key,
        name: String,
        before: Value,
        /// The one write it replaced; `None` if there was none, or several.
        replaced: Option<Dot>,
        after: Dot,
        /// Whether letters were typed; otherwise a choice was made.
        is_typed: bool,
    },
}

/// How a register is written.
enum Touch<'a> {
    /// A choice: it replaces all that the register holds.
    Chosen,
    /// Typed letters: they replace all but these writes, which the writer has not seen.
    Typed(&'a BTreeSet<Dot>),
}

/// An act of a person, growing while it is carried out: a notebook of its own that merges into memory, into storage
/// and, by file, into other devices.
///
/// ```
/// use fellestid_crdt::dot::Actor;
/// use fellestid_crdt::notebook::Notebook;
/// use fellestid_crdt::transaction::{Pen, Transaction};
///
/// let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
/// let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
/// let meeting = transaction.create_home("meeting", &[("title", "Høstmøte".into())]);
/// let point = transaction.create(meeting, "point", &[("text", "Vi prøver".into())]);
/// transaction.write(point, "said", true.into());
/// assert_eq!(transaction.finish().ops.len(), 3);
/// assert!(notebook.get(&point).is_some_and(|point| point.flag("said")));
/// ```
#[derive(Debug)]
pub struct Transaction<'a> {
    pen: &'a mut Pen,
    now_ms: i64,
    /// Writes that are in the notebook and not yet in the field that is typed in.
    unseen: BTreeSet<Dot>,
    /// The notebook, which has the change so far.
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
    /// Begins an act. `now_ms` is milliseconds since 1970 by this device's clock.
    pub fn begin(pen: &'a mut Pen, notebook: &'a mut Notebook, now_ms: i64) -> Self {
        Transaction { pen, now_ms, unseen: BTreeSet::new(), notebook, delta: Notebook::new(), ops: Vec::new() }
    }

    /// Continues the transaction as a writer who has not seen these writes: typed text stands beside them instead of
    /// replacing them.
    #[must_use]
    pub fn without_sight_of(self, unseen: BTreeSet<Dot>) -> Self {
        Transaction { unseen, ..self }
    }

    /// Counts these writes as unseen too, for the rest of the act.
    pub fn overlook(&mut self, unseen: BTreeSet<Dot>) {
        self.unseen.extend(unseen);
    }

    /// Returns what the act has changed so far.
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// Ends the act. The notebook has the change in it already.
    pub fn finish(self) -> Commit {
        Commit { delta: self.delta, ops: self.ops }
    }

    /// Creates a home with its root record. Fields that are null are not written.
    pub fn create_home(&mut self, kind: &str, fields: &[(&str, Value)]) -> Dot {
        let dot = self.pen.next_dot();
        self.create_at(Key::root(dot), kind, fields);
        dot
    }

    /// Creates a record in a home. Fields that are null are not written.
    pub fn create(&mut self, home: Dot, kind: &str, fields: &[(&str, Value)]) -> Key {
        let key = Key { home, id: self.pen.next_dot() };
        self.create_at(key, kind, fields);
        key
    }

    /// Returns a new id of this writer, for a record made with [`Transaction::ensure`].
    pub fn next_id(&mut self) -> Dot {
        self.pen.next_dot()
    }

    /// Creates an empty undated record if there is none: two who compute the same key have the same record. Undo does
    /// not remove it. Whatever anybody writes in it later is dated with the day and no hour.
    pub fn ensure(&mut self, key: Key, kind: &str) {
        if self.notebook.get(&key).is_none() {
            self.take(key, &Record::new(kind, UNDATED));
        }
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

    /// Replaces what a register holds. Does nothing if the register holds this value alone, or if the record is not
    /// here.
    pub fn write(&mut self, key: Key, name: &str, value: Value) {
        self.overwrite(key, name, value, Touch::Chosen);
    }

    /// As [`Transaction::write`], but for text that is being typed: undo takes further typing as one act, and text that
    /// the writer has not seen stays beside what is typed.
    pub fn type_text(&mut self, key: Key, name: &str, value: Value) {
        let unseen = std::mem::take(&mut self.unseen);
        self.overwrite(key, name, value, Touch::Typed(&unseen));
        self.unseen = unseen;
    }

    /// Replaces what one's own write `own` left in a register, and nothing beside it.
    pub(crate) fn rewrite(&mut self, key: Key, name: &str, own: Dot, value: Value) {
        let standing = self.notebook.get(&key).and_then(|record| record.register(name));
        let beside = standing.into_iter().flat_map(Register::entries).map(|entry| entry.dot).filter(|dot| *dot != own);
        let beside = gathered(beside);
        self.overwrite(key, name, value, Touch::Typed(&beside));
    }

    fn overwrite(&mut self, key: Key, name: &str, value: Value, touch: Touch<'_>) {
        let Some(record) = self.notebook.get(&key) else { return };
        let (kind, created_at_ms) = (record.kind.clone(), record.created_at_ms);
        let current = record.register(name).cloned().unwrap_or_default();
        let none = BTreeSet::new();
        let (unseen, is_typed) = match touch {
            Touch::Chosen => (&none, false),
            Touch::Typed(unseen) => (unseen, true),
        };
        let seen =
            Register::from_parts(current.entries().filter(|entry| !unseen.contains(&entry.dot)).cloned(), VersionVector::new());
        let before = seen.latest().cloned().unwrap_or(Value::Null);
        if before == value && seen.entries().count() <= 1 {
            return;
        }
        let after = self.pen.next_dot();
        let replaced = seen.only().map(|entry| entry.dot);
        let entry = Entry { dot: after, written_at_ms: self.written_at_ms(created_at_ms), value };
        let register = current.overwritten_but_for(unseen, entry);
        let mut addition = Record::new(kind, created_at_ms);
        addition.registers.insert(name.to_owned(), register);
        self.take(key, &addition);
        self.ops.push(Op::Wrote { key, name: name.to_owned(), before, replaced, after, is_typed });
    }

    /// Returns the time to store with a write in a record created at `created_at_ms`: now, or in an undated record the
    /// first millisecond of the day.
    fn written_at_ms(&self, created_at_ms: i64) -> i64 {
        if created_at_ms == UNDATED { day_of(self.now_ms) } else { self.now_ms }
    }

    /// Hides the record from people; it stays until erased, and comes back if it was changed elsewhere.
    pub fn delete(&mut self, key: Key) {
        let seen = deletion_of(self.notebook, &key);
        self.write(key, DELETED, seen);
    }

    /// Takes a deletion back.
    pub fn restore(&mut self, key: Key) {
        self.write(key, DELETED, Value::Null);
    }

    /// Erases a record for good, here and wherever this change arrives. Cannot be undone.
    pub fn erase(&mut self, key: Key) {
        self.notebook.erase(key);
        self.delta.erase(key);
    }

    /// Takes in a record from elsewhere, as a merge does. Undo does not remove it.
    pub fn take_in(&mut self, key: Key, record: &Record) {
        self.take(key, record);
    }

    fn take(&mut self, key: Key, record: &Record) {
        self.notebook.merge_record(key, record);
        self.delta.merge_record(key, record);
    }
}
