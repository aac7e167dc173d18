//! Own practice (egen praksis): a group marks a point as one that questions what they do
//! themselves. The mark is the group's and stands on the point; it is never tied to a person.
//!
//! In a point: the flag `questions_own_practice`.

use crate::kinds::point::{self, Point};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

pub fn mark(transaction: &mut Transaction<'_>, point: Key) {
    point::QUESTIONS_OWN_PRACTICE.write(transaction, point, true.into());
}

/// Takes the mark away; where none was set nothing is written.
pub fn unmark(transaction: &mut Transaction<'_>, point: Key) {
    if transaction.notebook.get(&point).is_some_and(|record| point::QUESTIONS_OWN_PRACTICE.flag_in(record)) {
        point::QUESTIONS_OWN_PRACTICE.write(transaction, point, Value::Null);
    }
}

/// Points of a meeting that have the mark, and points in all; free text is not counted.
pub fn marked_of(notebook: &Notebook, meeting: Dot) -> (usize, usize) {
    let points: Vec<Point> = Point::all(notebook, meeting).into_iter().filter(|point| !point.free).collect();
    (points.iter().filter(|point| point.questions_own_practice).count(), points.len())
}
