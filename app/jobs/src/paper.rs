//! The request for a meeting as text for people, and what is chosen of it.

use crate::Waiting;
use fellestid_crdt::dot::Dot;
use fellestid_model::language::Language;
use serde::{Deserialize, Serialize};

/// Writes a meeting as text for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WritePaper {
    pub home: Dot,
    pub wish: PaperWish,
    pub waiting: Waiting,
}

/// What is written, and what of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperWish {
    pub paper: Paper,
    pub language: Language,
    pub points: PaperPoints,
    pub with_actions: bool,
    /// Who is responsible for what. Names inside people's own texts stay.
    pub with_names: bool,
}

impl PaperWish {
    /// The minutes with everything in them.
    pub const fn all_minutes(language: Language) -> Self {
        PaperWish { paper: Paper::Minutes, language, points: PaperPoints::All, with_actions: true, with_names: true }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// Referat.
    Minutes,
    /// Invitasjon.
    Invitation,
    /// Bordark.
    TableSheet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperPoints {
    All,
    /// Only those that were raised (sagt).
    Said,
    None,
}

/// A text in two spellings; `plain` goes into an e-mail under `subject`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperWritten {
    pub subject: String,
    pub plain: String,
    pub markdown: String,
    /// One `article`, for print.
    pub html: String,
}
