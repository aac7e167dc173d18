//! Requests about files and pages to import, and files to write.

use crate::Waiting;
use fellestid_crdt::difference::Counts;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{Damage, LocalDrafts};
use fellestid_crdt::record::Key;
use fellestid_model::paste::opened::Unread;
use fellestid_model::preview::{DeletedHere, HomeNews};
use fellestid_model::share::Held;
use serde::{Deserialize, Serialize};

/// Reads a pasted page as a draft of a question set. Nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPage {
    pub text: String,
}

/// Opens a file as a page, without changing anything. Its bytes are the buffer beside the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenPage {
    pub name: String,
}

/// A page, or the type of a file that is none.
pub type Opened = Result<PageOpened, Unread>;

/// A page as text for [`ReadPage`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageOpened {
    pub text: String,
    /// Whether the file carries data of ours, and should be previewed rather than read.
    pub carries: bool,
}

/// Reads files and says what they would change, without changing anything. Their bytes are the buffers beside
/// the request, in the order of the names. The worker keeps what it read until the next time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewFiles {
    pub file_names: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    pub files: Vec<FileRead>,
    pub counts: Counts,
    /// Homes that need a choice first, those that bring nothing last.
    pub homes: Vec<HomeNews>,
    /// Records that stay deleted unless the person brings them back.
    #[serde(default)]
    pub deleted_here: Vec<DeletedHere>,
    /// The local values in a backup.
    pub aside: LocalDrafts,
}

/// The result of reading one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRead {
    pub name: String,
    pub damage: Option<Damage>,
    /// What was changed on a Word file or web page that carries its data; `None` for other files.
    #[serde(default)]
    pub paper: Option<PaperRead>,
    /// Whether nothing is imported, but the text can be read as a page.
    #[serde(default)]
    pub is_page: bool,
    /// What it is, if it is neither ours nor a page.
    #[serde(default)]
    pub unread: Option<Unread>,
}

/// The changes made on a paper after it was written. They are not imported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperRead {
    /// Changed and added paragraphs, as they now read.
    pub changed: Vec<String>,
    /// The number of paragraphs removed. Their content is imported all the same.
    pub gone: usize,
}

/// Imports what the last preview showed, with before-images for undo. Answered by the homes that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    pub now_ms: i64,
    /// See [`fellestid_model::preview::leave_out`].
    pub left_out: Vec<Key>,
}

/// Imports what is in files of a folder that several devices share, with a before-image for undo, and says what this
/// device's own file there is to hold. The files' bytes are the buffers beside the request; those of the own file are
/// beside the answer, if it is to be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncFolder {
    pub file_names: Vec<String>,
    /// The name of the device's own file.
    pub own: String,
    /// See [`fellestid_model::preview::leave_out`].
    pub left_out: Vec<Key>,
    pub now_ms: i64,
    pub waiting: Waiting,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderSynced {
    /// The homes that changed.
    pub homes: Vec<Dot>,
    /// Others' files of which nothing is imported, with the reason.
    pub left_alone: Vec<(String, Damage)>,
    /// There is too much for one file.
    pub is_too_large: bool,
}

/// Rolls the last import back, except records changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoImport {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undone {
    pub homes: Vec<Dot>,
    /// Records left as they are because they were changed after the import.
    pub kept: usize,
}

/// The imports that can be undone, the latest first: they are undone in that order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListImports {}

/// An import that can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportTold {
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// Titles of the meetings, sets and tiltak concerned, each once.
    pub titles: Vec<String>,
    pub added: usize,
    pub changed: usize,
}

/// Writes a file with everything, or with some homes and what belongs with them. The file in two forms is
/// beside the answer: packed, then plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    pub homes: Option<Vec<Dot>>,
    /// For a copy without names: an actor used for nothing else.
    pub without_names: Option<Actor>,
    /// The local values for a backup; empty for a share.
    pub aside: LocalDrafts,
    pub waiting: Waiting,
}

/// What went into a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    pub records: usize,
    pub inside: Vec<Held>,
}
