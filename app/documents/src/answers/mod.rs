//! Answers that come back (svar inn): Word forms, mails, tables, and the app's own files, in any mixture, to
//! one package. Each file is read as what it is, whatever it is called; what is not understood is refused by
//! name and reason, and what has no known school is kept and asked about.
//!
//! Of a `.fellestid` file the answers alone are taken in: nothing else that it holds, and nothing it erases.

mod came;
mod form;
mod heap;
mod mail;
mod office;
mod own;
mod table;
mod words;
mod xml;
mod zip;

#[cfg(test)]
mod tests;

use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use heap::Heap;

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    Empty,
    TooLarge,
    Broken,
    /// With a password.
    Locked,
    /// Outlook's own form of a mail.
    OutlookMail,
    /// No program of ours knows what it is.
    Unknown,
    /// It is whole, and has no answer to this package.
    NoAnswer,
}

/// A file that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    pub file: String,
    pub reason: Refusal,
}

/// Answers whose school is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unplaced {
    pub file: String,
    /// The school of the package that it may be.
    pub guess: Option<String>,
}

/// A column of a table that has something in it and is no question of the package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PassedOver {
    pub file: String,
    /// From 1.
    pub column: usize,
    /// What stands at its top.
    pub heading: String,
}

/// What became of a heap of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// Answers of schools, each counted as often as it came.
    pub taken: usize,
    pub unplaced: Vec<Unplaced>,
    pub refused: Vec<Refused>,
    pub passed_over: Vec<PassedOver>,
}

/// Cells of one table; sixty schools with sixty questions are 3,600.
const CELLS_MAX: usize = 100_000;

/// Takes a heap of files in, each once however often it lies there. `files`: name and bytes. The order makes
/// no difference to what people see.
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
