//! Own practice (egen praksis): a group marks a point as one that questions what they do
//! themselves. The mark is the group's and stands on the point; it is never tied to a person.
//!
//! In a point: the flag `questions_own_practice`.

use super::point::Point;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// The register's name.
pub(crate) const OF_POINT: &str = "questions_own_practice";

pub fn mark(transaction: &mut Transaction<'_>, point: Key) {
    transaction.write(point, OF_POINT, true.into());
}

/// Takes the mark away; where none was set nothing is written.
pub fn unmark(transaction: &mut Transaction<'_>, point: Key) {
    if transaction.notebook.get(&point).is_some_and(|record| record.flag(OF_POINT)) {
        transaction.write(point, OF_POINT, Value::Null);
    }
}

/// Points of a meeting that have the mark, and points in all; free text is not counted.
pub fn marked_of(notebook: &Notebook, meeting: Dot) -> (usize, usize) {
    let points: Vec<Point> = Point::all(notebook, meeting).into_iter().filter(|point| !point.free).collect();
    (points.iter().filter(|point| point.questions_own_practice).count(), points.len())
}
