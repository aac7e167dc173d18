//! What became of a heap of files with answers (det som kom inn): how many were read, and what was not, with why.
//! Plain data, told by the page and the command line alike; who reads the files is no matter here.

use serde::{Deserialize, Serialize};

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Refusal {
    Empty,
    TooLarge,
    Broken,
    /// With a password.
    Locked,
    /// A text as LibreOffice saves it by itself (.odt).
    OpenDocument,
    /// Outlook's own form of a mail.
    OutlookMail,
    /// No program of ours knows what it is.
    Unknown,
    /// It is whole, and has no answer to this package.
    NoAnswer,
}

/// A file that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Refused {
    pub file: String,
    pub reason: Refusal,
}

/// Answers whose school is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unplaced {
    pub file: String,
    /// The school of the package that it may be.
    pub guess: Option<String>,
}

/// A column of a table that has something in it and is no question of the package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PassedOver {
    pub file: String,
    /// From 1.
    pub column: usize,
    /// What stands at its top.
    pub heading: String,
}

/// What became of a heap of files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameIn {
    /// Answers of schools, each counted as often as it came.
    pub taken: usize,
    pub unplaced: Vec<Unplaced>,
    pub refused: Vec<Refused>,
    pub passed_over: Vec<PassedOver>,
}
