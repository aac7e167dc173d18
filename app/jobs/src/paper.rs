//! The request for what people read: meetings, sets and tiltak as text, as paper
//! and as files for other programs.

use crate::{CodeDrawing, Waiting};
use fellestid_crdt::dot::Dot;
use fellestid_model::options::Options;
use serde::{Deserialize, Serialize};

/// Writes what people read. The files of it lie beside the answer, in the order of [`FileForm::ALL`]; empty
/// where there is nothing for that form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WritePaper {
    /// Several are one text, and one file of each form.
    pub papers: Vec<Paper>,
    pub options: Options,
    pub waiting: Waiting,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// Referat.
    Minutes(Dot),
    /// Invitasjon.
    Invitation(Dot),
    /// Plan for møtet.
    Plan(Dot),
    /// Bordark, with the code the tables join by.
    TableSheets(Dot, Option<CodeDrawing>),
    /// Spørsmålssett.
    Set(Dot),
    /// Tiltak, as a list.
    Actions(Vec<Dot>),
}

/// A text in several spellings; `plain` goes into an e-mail under `subject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperWritten {
    pub subject: String,
    pub plain: String,
    pub markdown: String,
    /// An `article` for each document, for print.
    pub html: String,
    /// What the calendar holds, a line for each day.
    pub days: String,
}

/// A form that other programs open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// Word (.docx).
    Word,
    /// A web page that stands alone.
    Page,
    /// Tiltak as a table (.csv).
    Table,
    /// Days as a calendar (.ics).
    Calendar,
}

impl FileForm {
    pub const ALL: [FileForm; 4] = [FileForm::Word, FileForm::Page, FileForm::Table, FileForm::Calendar];
}
