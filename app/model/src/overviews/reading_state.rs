//! What is new to the one who reads (ny, endret siden du leste, lest): a cell of the overview beside the read marks.

use crate::kinds::read_marks::{self, Dots};
use crate::kinds::reading;
use crate::overviews::matrix::{Matrix, School};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::Transaction;
use std::collections::BTreeSet;

/// How a cell stands to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    New,
    /// Something in it came after it was read.
    Changed,
    Read,
}

/// Returns whether a school's answer to a question is new, changed or read. An empty cell counts as read.
pub fn seen(marks: &Dots, school: &School, ask: Dot) -> Seen {
    match (school.unit, school.dots.get(&ask)) {
        (Some(unit), Some(dots)) => seen_of(marks, (unit, ask), dots),
        (_, _) => Seen::Read,
    }
}

/// Returns whether an answer is new, changed or read. `of`: the school and the question; `dots`: the writes that the
/// answer consists of now.
pub fn seen_of(marks: &Dots, of: (Dot, Dot), dots: &BTreeSet<Dot>) -> Seen {
    match marks.get(&of).filter(|read| !read.is_empty()) {
        None => Seen::New,
        Some(read) if dots.is_subset(read) => Seen::Read,
        Some(_) => Seen::Changed,
    }
}

/// Returns how many answers are new, and how many are changed since they were read.
pub fn unread(matrix: &Matrix, marks: &Dots) -> (usize, usize) {
    let cells = matrix.schools.iter().flat_map(|school| school.dots.keys().map(move |ask| seen(marks, school, *ask)));
    cells.fold((0, 0), |(new, changed), seen| match seen {
        Seen::New => (new + 1, changed),
        Seen::Changed => (new, changed + 1),
        Seen::Read => (new, changed),
    })
}

/// Marks a cell as read: what stands in it now. Does nothing if it is.
pub fn set_read(transaction: &mut Transaction<'_>, package: Dot, school: &School, ask: Dot) {
    let marks = read_marks::all(transaction.notebook, package);
    if let (Some(unit), Some(dots)) = (school.unit, school.dots.get(&ask))
        && seen(&marks, school, ask) != Seen::Read
    {
        let reading = reading::create(transaction, package);
        let read = marks.get(&(unit, ask)).into_iter().flatten().chain(dots).copied();
        read_marks::set_read(transaction, reading, (unit, ask), &fellestid_crdt::sorting::gathered(read));
    }
}

/// Marks a cell as unread again, in every reading.
pub fn set_unread(transaction: &mut Transaction<'_>, package: Dot, school: &School, ask: Dot) {
    let Some(unit) = school.unit else { return };
    for reading in reading::all(transaction.notebook, package) {
        read_marks::set_read(transaction, reading, (unit, ask), &Default::default());
    }
}

/// Returns the read marks that [`seen`] and [`unread`] compare the overview with.
pub fn marks(notebook: &Notebook, package: Dot) -> Dots {
    read_marks::all(notebook, package)
}
