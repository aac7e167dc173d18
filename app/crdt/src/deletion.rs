//! Deletion: it stores what its writer had seen, so that text they had not seen brings the record back as «slettet her,
//! endret der» instead of vanishing with it.

use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::record::{DELETED, Key, Record};
use crate::value::Value;
use crate::version_vector::VersionVector;

/// Whether people see a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    Present,
    /// Slettet her, endret der: deleted by someone who had not seen all that it holds.
    Resurrected,
    Deleted,
}

/// Returns the presence of one record. A root is present if anything in its home is: a new point brings the meeting
/// back.
pub fn presence(notebook: &Notebook, key: &Key) -> Presence {
    let Some(record) = notebook.get(key) else { return Presence::Deleted };
    let Some(seen) = seen_by_deletion(record) else { return Presence::Present };
    let covered =
        if key.is_root() { notebook.home(key.home).all(|(_, record)| covers(&seen, record)) } else { covers(&seen, record) };
    if covered { Presence::Deleted } else { Presence::Resurrected }
}

/// Returns whether people see the record: it is present, or brought back.
pub fn is_shown(notebook: &Notebook, key: &Key) -> bool {
    presence(notebook, key) != Presence::Deleted
}

/// Returns the value that a deletion of this record writes: the version vector of one who has read the record, and for
/// a root its whole home.
pub fn deletion_of(notebook: &Notebook, key: &Key) -> Value {
    seen_in(notebook.home(key.home).filter(|(other, _)| key.is_root() || *other == key).map(|(_, record)| record))
}

/// Returns the version vector of these records, as a value.
fn seen_in<'a>(records: impl Iterator<Item = &'a Record>) -> Value {
    let mut seen = VersionVector::new();
    records.for_each(|record| seen.merge(&record.version_vector()));
    seen.to_value()
}

/// Returns the version vector of one who has read the whole home, as a value.
pub fn seen_in_home(notebook: &Notebook, home: Dot) -> Value {
    seen_in(notebook.home(home).map(|(_, record)| record))
}

/// Returns the merged version vectors of the record's deletions, or `None` if it is not deleted.
fn seen_by_deletion(record: &Record) -> Option<VersionVector> {
    seen_by(record, DELETED)
}

/// Returns the version vectors in a register, merged, or `None` if there are none.
pub fn seen_by(record: &Record, register: &str) -> Option<VersionVector> {
    let lists: Vec<&[Value]> = record.register(register)?.all().into_iter().filter_map(Value::as_list).collect();
    if lists.is_empty() {
        return None;
    }
    let mut seen = VersionVector::new();
    lists.into_iter().for_each(|list| seen.observe_all(list));
    Some(seen)
}

fn covers(seen: &VersionVector, record: &Record) -> bool {
    record.content().all(|entry| seen.includes(entry.dot))
}
