//! The request for documents to read: meetings, sets and tiltak as text, as paper, and as files for other
//! programs.

use crate::{CodeDrawing, Waiting};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_model::options::Options;
use fellestid_model::school_papers::SchoolPaper;
use fellestid_model::share::Shows;
use serde::{Deserialize, Serialize};

/// Writes documents to read. Their files are beside the answer, in the order of [`FileForm::ALL`]; empty if
/// there is nothing for a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WritePaper {
    /// Several become one text, and one file of each form.
    pub papers: Vec<Paper>,
    pub options: Options,
    /// An actor used for nothing else, for the data in files without names.
    pub fresh: Actor,
    pub waiting: Waiting,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// Minutes (referat).
    Minutes(Dot),
    /// Invitation (invitasjon).
    Invitation(Dot),
    /// Plan for the meeting (plan for møtet).
    Plan(Dot),
    /// Table sheets (bordark), with the code the tables join by.
    TableSheets(Dot, Option<CodeDrawing>),
    /// A question set (spørsmålssett).
    Set(Dot),
    /// Actions (tiltak), as a list.
    Actions(Vec<Dot>),
    /// Skjema: the questions of a package, to be answered.
    Form(Dot),
    /// Svar fra skolen: a school's own answer, to be sent; the package, and the home of the answer.
    SchoolAnswer(Dot, Dot),
    /// Arbeidskopi: every answer to a package, for the one who leads the network.
    WorkingCopy(Dot),
    /// What schools let others see of their answers to a package.
    Answers(Dot),
    /// Utkast til neste samling: with every quote, for the one who leads the network.
    GatheringWorking(Dot),
    /// Utkast til neste samling: a handout, with what schools let others see.
    Gathering(Dot),
    /// What became of one school's input, for that school alone: the package, and its unit.
    HandedBack(Dot, Dot),
    /// Dette har jeg fått: what has come from one school, for that school alone: the package, and its unit.
    Arrived(Dot, Dot),
    /// Skolens papirer: of no meeting, the same for all.
    School(SchoolPaper),
}

impl Paper {
    /// Returns what it carries as a Word file or a web page. A table sheet carries nothing: it is cut to fit, and
    /// tablets join by its code.
    pub fn shows(&self) -> Option<Shows> {
        match self {
            Paper::Minutes(home) => Some(Shows::Minutes(*home)),
            Paper::Invitation(home) => Some(Shows::Invitation(*home)),
            Paper::Plan(home) => Some(Shows::Plan(*home)),
            Paper::TableSheets(_, _) | Paper::School(_) => None,
            // What a school answered goes out as the words that are seen, and in no other way.
            Paper::Form(_) | Paper::SchoolAnswer(_, _) | Paper::WorkingCopy(_) | Paper::Answers(_) => None,
            Paper::GatheringWorking(_) | Paper::Gathering(_) | Paper::HandedBack(_, _) | Paper::Arrived(_, _) => None,
            Paper::Set(home) => Some(Shows::Set(*home)),
            Paper::Actions(homes) => Some(Shows::Actions(homes.clone())),
        }
    }
}

/// A text in several formats; `plain` goes into an e-mail under `subject`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperWritten {
    pub subject: String,
    pub plain: String,
    pub markdown: String,
    /// An `article` for each document, for printing.
    pub html: String,
    /// What the calendar holds, a line for each day.
    pub days: String,
}

/// A file form that other programs open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// Word (.docx).
    Word,
    /// A web page of its own.
    Page,
    /// Tiltak, or answers of schools, as a table (.csv).
    Table,
    /// Days as a calendar (.ics).
    Calendar,
}

impl FileForm {
    pub const ALL: [FileForm; 4] = [FileForm::Word, FileForm::Page, FileForm::Table, FileForm::Calendar];
}
