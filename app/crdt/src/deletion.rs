//! Deletion: it stores what the one who deleted had seen, so that words they had not seen
//! bring the record back as «slettet her, endret der» instead of vanishing with it.

use crate::dot::{Actor, Dot};
use crate::notebook::Notebook;
use crate::record::{DELETED, Key, Record};
use crate::value::Value;
use std::collections::BTreeMap;

/// Whether people see a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    Present,
    /// Slettet her, endret der: deleted by someone who had not seen all that stands in it.
    Resurrected,
    Deleted,
}

/// The presence of one record. A root answers for all its home: a new point brings the meeting back.
pub fn presence(notebook: &Notebook, key: &Key) -> Presence {
    let Some(record) = notebook.get(key) else { return Presence::Deleted };
    let Some(seen) = seen_by_deletion(record) else { return Presence::Present };
    let covered =
        if key.is_root() { notebook.home(key.home).all(|(_, record)| covers(&seen, record)) } else { covers(&seen, record) };
    if covered { Presence::Deleted } else { Presence::Resurrected }
}

/// Shown to people: there, or brought back.
pub fn is_shown(notebook: &Notebook, key: &Key) -> bool {
    presence(notebook, key) != Presence::Deleted
}

/// What a deletion of this record writes: the highest counter it has seen of each actor.
pub fn deletion_of(notebook: &Notebook, key: &Key) -> Value {
    seen_in(notebook.home(key.home).filter(|(other, _)| key.is_root() || *other == key).map(|(_, record)| record))
}

/// What stands in these records, as a value: the highest counter of each actor.
fn seen_in<'a>(records: impl Iterator<Item = &'a Record>) -> Value {
    let mut horizon: BTreeMap<Actor, u64> = BTreeMap::new();
    for (actor, counter) in records.flat_map(Record::horizon) {
        let seen = horizon.entry(actor).or_default();
        *seen = counter.max(*seen);
    }
    Value::List(horizon.into_iter().map(|(actor, counter)| Value::Dot(Dot { actor, counter })).collect())
}

/// All that stands in a home: the highest counter of each actor.
pub fn seen_at_home(notebook: &Notebook, home: Dot) -> Value {
    seen_in(notebook.home(home).map(|(_, record)| record))
}

/// All that the standing deletions have seen together; nothing where the record is not deleted.
fn seen_by_deletion(record: &Record) -> Option<BTreeMap<Actor, u64>> {
    seen_by(record, DELETED)
}

/// All that the standing values of a register have seen together; nothing where there are none.
pub fn seen_by(record: &Record, register: &str) -> Option<BTreeMap<Actor, u64>> {
    let standing: Vec<&Value> = record.register(register)?.all();
    let lists: Vec<&Vec<Value>> =
        standing.iter().filter_map(|value| if let Value::List(list) = value { Some(list) } else { None }).collect();
    if lists.is_empty() {
        return None;
    }
    let mut seen = BTreeMap::new();
    for dot in lists.into_iter().flatten().filter_map(Value::as_dot) {
        let counter = seen.entry(dot.actor).or_default();
        *counter = dot.counter.max(*counter);
    }
    Some(seen)
}

fn covers(seen: &BTreeMap<Actor, u64>, record: &Record) -> bool {
    record.content().all(|entry| seen.get(&entry.dot.actor).is_some_and(|counter| entry.dot.counter <= *counter))
}
