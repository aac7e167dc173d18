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
    /// Takes in what the last preview showed, with before-images for undo. `left_out`: keys' texts,
    /// see [`crate::preview::leave_out`].
    TakeIn { now_ms: i64, left_out: Vec<String> },
    /// Rolls the last import back where nothing was changed since.
    UndoTakeIn,
    /// The imports that can be undone.
    ListImports,
    /// Writes a file: everything, or a home (as a dot's text) and what belongs with it.
    /// `waiting`: keys and rows that are written but could not be stored yet; they go along.
    Export { home: Option<String>, waiting: Vec<(String, String)> },
    /// Writes a meeting as text for people. `waiting`: as for a file.
    WritePaper { home: String, wish: PaperWish, waiting: Vec<(String, String)> },
    /// A meeting's plan as a link, and as a code to scan. `address`: what stands before the plan in the link.
    MakePlanCode { home: String, address: String, waiting: Vec<(String, String)> },
    /// Reads the plan in a link. Nothing is changed; it is taken in as a preview is.
    ReadPlan { link: String },
    /// Looks for words in everything stored. `is_new`: what is stored may have changed since the last time.
    Find { query: String, hits_max: usize, is_new: bool, waiting: Vec<(String, String)> },
}

/// What is written, and what of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperWish {
    pub paper: Paper,
    pub language: PaperLanguage,
    pub points: PaperPoints,
    pub with_actions: bool,
    /// Who is responsible for what. Names inside people's own texts stay.
    pub with_names: bool,
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
pub enum PaperLanguage {
    Bokmal,
    Nynorsk,
    English,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperPoints {
    All,
    /// Only those that were raised (sagt).
    Said,
    None,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    PageRead(Draft),
    Previewed(Preview),
    /// The homes that changed, as dots' texts.
    TakenIn { homes: Vec<String> },
    /// `kept`: records left as they are because they were changed after the import.
    Undone { homes: Vec<String>, kept: usize },
    /// The last one first: they are undone in that order.
    Imports(Vec<ImportTold>),
    /// The file in two forms beside it: packed, then plain.
    Exported { records: usize },
    /// One text in two spellings; `plain` goes into an e-mail under `subject`.
    PaperWritten { subject: String, plain: String, markdown: String },
    /// `path`: an SVG path in units of one module, `modules` wide and high, without its margin.
    PlanCodeMade { link: String, path: String, modules: u32 },
    PlanRead(PlanRead),
    Found { hits: Vec<Hit>, total: usize },
    /// Nothing was changed. The text is for us, not for people.
    Failed { why: String },
}

/// The plan that came in a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanRead {
    /// `home`: a dot's text. `is_here`: the meeting is on this tablet already.
    Plan { home: String, title: String, date: String, starts_at: Option<u32>, tables: u32, is_here: bool },
    /// Cut short, changed on the way, or not a plan at all.
    Broken,
    /// From a newer version.
    Newer,
}

/// One thing that holds every word asked for; see [`crate::search::Hit`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// A key's text: where it stands.
    pub key: String,
    /// As in records: `meeting`, `set`, `theme`, `question`, `part`, `point`, `action`.
    pub kind: String,
    /// The words around it, cut where what was asked for begins and ends.
    pub pieces: Vec<Piece>,
    /// The title of the meeting or set it stands in.
    pub place: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    pub files: Vec<FileRead>,
    pub counts: Counts,
    /// What needs a choice first, what brings nothing last.
    pub homes: Vec<HomeNews>,
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRead {
    pub name: String,
    pub damage: Option<Damage>,
}

/// What would happen to one meeting or set; or to all the tiltak, which are many and small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeNews {
    /// The root's key as text; empty for the tiltak, which are each an item of their own.
    pub key: String,
    /// As in records: `meeting`, `set`, `action`; empty where this version does not know it.
    pub kind: String,
    pub title: String,
    /// What happens to the root itself.
    pub effect: Effect,
    /// By effect and kind, the most important first. What stays unchanged is in none.
    pub groups: Vec<Group>,
    /// New points at each table, from 1.
    pub tables: Vec<(u32, usize)>,
    /// The steps of the plan change too: nothing a person chooses among.
    pub with_plan: bool,
    /// Records that stay as they are.
    pub unchanged: usize,
}

/// Records of one kind that the same thing happens to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub effect: Effect,
    /// As in records: `point`, `action`, `question` …
    pub kind: String,
    pub count: usize,
    /// The first of the records.
    pub items: Vec<Item>,
}

/// One record, as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// A key's text.
    pub key: String,
    /// The beginning of its words.
    pub name: String,
    /// What is erased is erased everywhere.
    pub is_erased: bool,
}

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
