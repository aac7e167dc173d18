//! The requests of the page to the worker, and their answers. Plain data, since it crosses a thread boundary as
//! JSON; bytes of files travel beside it. Knows no browser.
//!
//! In reading order: this file (what a request is), [`files`], [`answers`], [`paper`], [`plan`], [`search`] (each
//! with its requests and their answers), and [`office`], which asks again where no answer came.

pub mod answers;
pub mod files;
pub mod office;
pub mod paper;
pub mod plan;
pub mod search;
#[cfg(test)]
mod tests;

pub use answers::{AnswersRead, ReadAnswers};
pub use files::{
    Export, Exported, FileRead, FolderSynced, Import, ImportTold, ListImports, OpenPage, Opened, PageOpened, PaperRead, Preview,
    PreviewFiles, ReadPage, SyncFolder, UndoImport, Undone,
};
pub use paper::{FileForm, Paper, PaperWritten, WritePaper};
pub use plan::{AskedByLink, CodeDrawing, Invited, InvitedStep, MakePlanCode, PlanCafe, PlanCode, PlanRead, ReadCode, ReadPlan};
pub use search::{Find, Hit, Piece};

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::draw::rotation::Seating;
use fellestid_model::paste::Draft;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize, Serializer};

/// A request and its answer. Each has a type of its own, so that a part of the program with few requests stays
/// small.
pub trait Ask: Serialize {
    type Answer: Serialize + DeserializeOwned;
    /// The name of its case in [`Job`].
    const NAME: &'static str;
    const NATURE: Nature;
}

/// What a request changes, and so what a new worker must be told if the old one did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// It only reads, or finds everything there the second time, and may be repeated.
    Reads,
    /// It reads files, which the worker then holds for [`Import`].
    ReadsIn,
    /// It imports what was read last. Repeated, it finds everything there and writes nothing, not even a
    /// before-image; but a new worker must first read what the old one had read.
    TakesIn,
    /// It is never repeated, since it would then undo the import before.
    Undoes,
}

/// Records that are written but not yet stored, as the texts of their rows.
pub type Waiting = Vec<(Key, String)>;

/// The answer, or why there is none; that text is for developers, not for people.
pub type Answered<T> = Result<T, String>;

/// A request in the form [`Job`] is read from.
pub struct Asked<'a, A>(pub &'a A);

impl<A: Ask> Serialize for Asked<'_, A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_variant("Job", 0, A::NAME, self.0)
    }
}

/// The list of requests, each with its nature and its answer.
macro_rules! jobs {
    ($($name:ident, $nature:ident: $answer:ty;)*) => {
        /// Every request, as the worker reads it.
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        pub enum Job {
            $($name($name),)*
        }

        $(impl Ask for $name {
            type Answer = $answer;
            const NAME: &'static str = stringify!($name);
            const NATURE: Nature = Nature::$nature;
        })*
    };
}

jobs! {
    ReadPage, Reads: Draft;
    OpenPage, Reads: Opened;
    PreviewFiles, ReadsIn: Preview;
    Import, TakesIn: Vec<Dot>;
    SyncFolder, Reads: FolderSynced;
    UndoImport, Undoes: Undone;
    ListImports, Reads: Vec<ImportTold>;
    Export, Reads: Exported;
    WritePaper, Reads: PaperWritten;
    MakePlanCode, Reads: PlanCode;
    ReadCode, Reads: Option<String>;
    ReadPlan, ReadsIn: PlanRead;
    Find, Reads: (Vec<Hit>, usize);
    PlanCafe, Reads: Seating;
    ReadAnswers, ReadsIn: AnswersRead;
}
