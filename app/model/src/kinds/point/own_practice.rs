//! Own practice (egen praksis): a group marks a point as questioning what they do themselves. The mark is the
//! group's and belongs to the point; it is never tied to a person.
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

/// Removes the mark; writes nothing if there is none.
pub fn unmark(transaction: &mut Transaction<'_>, point: Key) {
    if transaction.notebook.get(&point).is_some_and(|record| point::QUESTIONS_OWN_PRACTICE.flag_in(record)) {
        point::QUESTIONS_OWN_PRACTICE.write(transaction, point, Value::Null);
    }
}

/// Returns the number of a meeting's points with the mark, and of all its points; free text does not count.
pub fn marked_of(notebook: &Notebook, meeting: Dot) -> (usize, usize) {
    let points: Vec<Point> = Point::all(notebook, meeting).into_iter().filter(|point| !point.free).collect();
    (points.iter().filter(|point| point.questions_own_practice).count(), points.len())
}
