//! What the page asks of the worker, and what it gets back. Plain data, since it crosses
//! a thread boundary as JSON; bytes of files travel beside it.

use crate::difference::{Counts, Effect};
use crate::file::Damage;
use crate::paste::Draft;
use serde::{Deserialize, Serialize};

/// One request. Files' bytes are the buffers beside it, in the same order as the names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// Reads a pasted page as a draft of a question set. Nothing is changed.
    ReadPage { text: String },
    /// Reads files and says what they would do. Nothing is changed; the worker remembers
    /// what it read until the next preview.
    Preview { file_names: Vec<String> },
    /// Takes in what the last preview showed, with before-images for undo.
    TakeIn { now_ms: i64 },
    /// Rolls the last import back where nothing was changed since.
    UndoTakeIn,
    /// Writes a file: everything, or a home (as a dot's text) and what belongs with it.
    /// `waiting`: keys and rows that are written but could not be stored yet; they go along.
    Export { home: Option<String>, waiting: Vec<(String, String)> },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    PageRead(Draft),
    Previewed(Preview),
    /// The homes that changed, as dots' texts.
    TakenIn { homes: Vec<String> },
    /// `kept`: records left as they are because they were changed after the import.
    Undone { homes: Vec<String>, kept: usize },
    /// The file in two forms beside it: packed, then plain.
    Exported { records: usize },
    /// Nothing was changed. The text is for us, not for people.
    Failed { why: String },
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    pub files: Vec<FileRead>,
    pub counts: Counts,
    /// By effect and kind, the most important first.
    pub groups: Vec<Group>,
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRead {
    pub name: String,
    pub damage: Option<Damage>,
}

/// Records of one kind that the same thing happens to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub effect: Effect,
    /// As in records: `point`, `action`, `meeting`, `set`, `question` …
    pub kind: String,
    pub count: usize,
    /// Titles of the homes concerned, each once.
    pub places: Vec<String>,
    /// The first of the records, by their text.
    pub names: Vec<String>,
}
