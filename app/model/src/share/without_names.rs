//! A copy without names (uten navn): new records under an actor used for nothing else, which are imported beside the
//! originals. Persons are left out, and so is everything that tells who: responsible, seats, roles, lists of people,
//! which tablet wrote what, and at what hour it was written.
//!
//! Only declared kinds and fields are copied, and of those none that tells who: no one can tell what a newer version
//! stores in others. Texts are copied as written; a name in a point is a name in the copy.

use crate::kind::{Kinds, WITHOUT_NAMES};
use crate::kinds::ALL;
use crate::kinds::meeting::{self, Closing};
use crate::shelf::BUILTIN_ACTOR;
use fellestid_crdt::anonymous::day_of;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::limits::INTEGER_MAX;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::value::Value;
use fellestid_crdt::version_vector::VersionVector;
use std::collections::BTreeMap;

/// Returns the copy. `fresh`: an actor used for nothing else.
pub fn without_names(notebook: &Notebook, fresh: Actor) -> Notebook {
    without_names_of(ALL, notebook, fresh)
}

/// Like [`without_names`], for another list of kinds.
pub(crate) fn without_names_of(kinds: Kinds, notebook: &Notebook, fresh: Actor) -> Notebook {
    let records = going_along(kinds, notebook);
    let mut ids = Ids { fresh, counter: 0, copies: BTreeMap::new() };
    // What came after closing is recognised by its counter, so late records and late texts come last.
    let (late, in_time): (Vec<_>, Vec<_>) = records.iter().partition(|(key, record)| is_late(notebook, key, record));
    for &(key, record) in in_time {
        ids.copy(key.id);
        let closing = closing_of(notebook, &key);
        let standing = record.registers.values().map(|register| versions(register, closing.as_ref()));
        let in_time = standing.filter(|versions| versions.len() > 1).flatten().filter(|version| !version.is_late);
        in_time.for_each(|version| _ = ids.copy(version.dot));
    }
    let seen = Value::List(vec![Dot { actor: fresh, counter: ids.counter }.into()]);
    late.iter().for_each(|(key, _)| _ = ids.copy(key.id));
    let mut copy = Notebook::new();
    let standing = records.iter().flat_map(|(_, record)| record.registers.values()).map(|register| register.entries().count());
    let count = i64::try_from(records.len() + standing.sum::<usize>()).unwrap_or(INTEGER_MAX);
    for (place, (key, record)) in (0..).zip(&records) {
        // The day, plus a millisecond for each place in the order.
        let day_ms = day_of(record.created_at_ms).clamp(0, INTEGER_MAX - count);
        let closing = closing_of(notebook, key).filter(|_| !is_late(notebook, key, record));
        let key = Key { home: ids.copy(key.home), id: ids.copy(key.id) };
        let mut record = copied(kinds, record, (key.id, day_ms + place), closing.as_ref(), &mut ids);
        let own = |value| Register::new(Entry { dot: key.id, written_at_ms: record.created_at_ms, value });
        if key.is_root() {
            let closed =
                meeting::CLOSED_AT.integer_in(&record).map(|_| (meeting::CLOSED_SEEN.name().to_owned(), own(seen.clone())));
            let marked = (WITHOUT_NAMES.to_owned(), own(true.into()));
            record.registers.extend(closed.into_iter().chain([marked]));
        }
        copy.merge_record(key, &record);
    }
    copy
}

/// Returns the visible records to copy, in the order they were made.
fn going_along(kinds: Kinds, notebook: &Notebook) -> Vec<(Key, &Record)> {
    let is_known = |record: &Record| kinds.find(&record.kind).is_some_and(|kind| !kind.is_people);
    let homes = notebook.roots().filter(|(key, root)| is_known(root) && is_shown(notebook, key));
    let records = homes.flat_map(|(root, _)| notebook.home(root.home));
    let records = records.filter(|(key, record)| is_known(record) && is_shown(notebook, key));
    sorted_by(records.map(|(key, record)| (*key, record)).collect(), |left, right| {
        (left.1.created_at_ms, left.0.id).cmp(&(right.1.created_at_ms, right.0.id))
    })
}

fn is_late(notebook: &Notebook, key: &Key, record: &Record) -> bool {
    closing_of(notebook, key).is_some_and(|closing| closing.is_late(key.id, record.created_at_ms))
}

/// Returns the closing that a record may be later than; `None` for a root, whose fields are never called late.
fn closing_of(notebook: &Notebook, key: &Key) -> Option<Closing> {
    Closing::read(notebook, key.home).filter(|_| !key.is_root())
}

/// A value in a register, oldest first.
struct Version<'a> {
    /// The dot of one who wrote it.
    dot: Dot,
    value: &'a Value,
    /// Whether it came after closing.
    is_late: bool,
}

fn versions<'a>(register: &'a Register, closing: Option<&Closing>) -> Vec<Version<'a>> {
    let version = |value: &'a Value| {
        let mut same = register.entries().filter(|entry| entry.value == *value);
        let first = same.next()?;
        let is_late = |entry: &Entry| closing.is_some_and(|closing| closing.is_late(entry.dot, entry.written_at_ms));
        Some(Version { dot: first.dot, value, is_late: is_late(first) || same.any(is_late) })
    };
    register.all().into_iter().filter_map(version).collect()
}

/// The dots of the copy, one for each of the original.
struct Ids {
    fresh: Actor,
    counter: u64,
    copies: BTreeMap<Dot, Dot>,
}

impl Ids {
    fn next(&mut self) -> Dot {
        self.counter += 1;
        Dot { actor: self.fresh, counter: self.counter }
    }

    /// Returns the copy's dot for one of the original, always the same. A reference out of the file becomes one to
    /// nothing, except to what is the same on every tablet.
    fn copy(&mut self, dot: Dot) -> Dot {
        if let Some(copy) = self.copies.get(&dot) {
            return *copy;
        }
        let copy = self.next();
        self.copies.insert(dot, copy);
        copy
    }

    fn pointed_anew(&mut self, value: &Value) -> Option<Value> {
        Some(match value {
            Value::Dot(dot) if dot.actor == BUILTIN_ACTOR && !self.copies.contains_key(dot) => value.clone(),
            Value::Dot(dot) => Value::Dot(self.copy(*dot)),
            Value::List(list) => Value::List(list.iter().filter_map(|value| self.pointed_anew(value)).collect()),
            Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Text(_) => value.clone(),
            // No field of ours holds a map.
            Value::Map(_) => return None,
        })
    }
}

/// Copies a record as if one person had written it once; if it has several versions, all of them in order. Texts that
/// came after closing in a record that did not are still late. `made`: its id, and its time in milliseconds.
fn copied(kinds: Kinds, record: &Record, made: (Dot, i64), closing: Option<&Closing>, ids: &mut Ids) -> Record {
    let (id, at_ms) = made;
    let mut copy = Record::new(record.kind.clone(), at_ms);
    let field = |name: &str| kinds.find(&record.kind)?.field(name);
    let goes = |name: &str| field(name).is_some_and(|field| !field.names_somebody());
    for (name, register) in record.registers.iter().filter(|(name, _)| goes(name)) {
        let versions = versions(register, closing);
        let is_one = versions.len() == 1;
        let mut entries = Vec::new();
        for (order, Version { dot, value, is_late }) in (0..).zip(versions) {
            let Some(value) = ids.pointed_anew(value) else { continue };
            let dot = if is_one && !is_late { id } else { ids.copy(dot) };
            entries.push(Entry { dot, written_at_ms: at_ms + order, value });
        }
        copy.registers.insert(name.clone(), Register::from_parts(entries, VersionVector::new()));
    }
    copy
}
