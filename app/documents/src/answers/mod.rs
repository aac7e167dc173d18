//! Answers that come back (svar inn): Word forms, mails, tables, and the app's own files, in any mixture, to one
//! package. Each file is read as what it is, whatever its name; what is not understood is refused with name and reason,
//! and answers without a known school are stored and listed.
//!
//! From a `.fellestid` file only the answers are read: nothing else in it, and none of its erasures.

mod came;
mod form;
mod heap;
mod own;
mod table;
mod words;

#[cfg(test)]
mod tests;

use crate::read::Unreadable;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use heap::Heap;

/// Why a file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    Empty,
    TooLarge,
    Broken,
    /// Protected with a password.
    Locked,
    /// Outlook's own form of a mail.
    OutlookMail,
    /// Of an unknown type.
    Unknown,
    /// Whole, but without an answer to this package.
    NoAnswer,
}

impl From<Unreadable> for Refusal {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Broken => Refusal::Broken,
            Unreadable::TooLarge => Refusal::TooLarge,
            Unreadable::Locked => Refusal::Locked,
        }
    }
}

/// A file that was refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    pub file: String,
    pub reason: Refusal,
}

/// Answers whose school is unknown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unplaced {
    pub file: String,
    /// The school of the package that it may be.
    pub guess: Option<String>,
}

/// A column of a table that has content and is no question of the package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PassedOver {
    pub file: String,
    /// From 1.
    pub column: usize,
    /// Its heading.
    pub heading: String,
}

/// The result of reading a heap of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// The answers of schools, each counted as often as it came.
    pub taken: usize,
    pub unplaced: Vec<Unplaced>,
    pub refused: Vec<Refused>,
    pub passed_over: Vec<PassedOver>,
}

/// Reads a heap of files, each once however often it occurs. `files`: name and bytes. The order makes no difference to
/// what people see.
pub fn gather(transaction: &mut Transaction<'_>, package: Dot, mut files: Vec<(String, Vec<u8>)>) -> Gathered {
    files.sort();
    let mut heap = Heap::of(transaction, package);
    files.iter().for_each(|(name, bytes)| heap.take(name, bytes));
    let mut gathered = heap.gathered;
    gathered.unplaced.sort();
    gathered.unplaced.dedup();
    gathered.refused.sort();
    gathered.passed_over.sort();
    gathered
}
