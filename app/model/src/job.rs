//! What the page asks of the worker, and what it gets back. Plain data, since it crosses
//! a thread boundary as JSON; bytes of files travel beside it.

use crate::draw::rotation::{Cafe, Seating};
use crate::language::Language;
use crate::paste::Draft;
use crate::search::Kind;
use fellestid_crdt::difference::{Counts, Effect};
use fellestid_crdt::file::{Damage, LocalDrafts};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize, Serializer};

/// A request, and what answers it. Each has a type of its own, so that a part of the program that
/// asks for little brings along little.
pub trait Ask: Serialize {
    type Answer: Serialize + DeserializeOwned;
    /// The name of its case in [`Job`].
    const NAME: &'static str;
}

/// Keys and rows that are written but could not be stored yet; they go along.
pub type Waiting = Vec<(String, String)>;

/// Every request, as the worker reads it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Job {
    ReadPage(ReadPage),
    Preview(PreviewFiles),
    Import(Import),
    UndoImport(UndoImport),
    ListImports(ListImports),
    Export(Export),
    WritePaper(WritePaper),
    MakePlanCode(MakePlanCode),
    ReadPlan(ReadPlan),
    Find(Find),
    PlanCafe(PlanCafe),
}

/// A request as [`Job`] reads it.
pub struct Asked<'a, A>(pub &'a A);

impl<A: Ask> Serialize for Asked<'_, A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_variant("Job", 0, A::NAME, self.0)
    }
}

/// What comes back: the answer, or why there is none; that text is for us, not for people.
pub type Answered<T> = Result<T, String>;

macro_rules! ask {
    ($(#[$about:meta])* $name:ident { $($field:ident: $type:ty),* }, $case:literal, $answer:ty) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            $(pub $field: $type,)*
        }

        impl Ask for $name {
            type Answer = $answer;
            const NAME: &'static str = $case;
        }
    };
}

ask! {
    /// Reads a pasted page as a draft of a question set. Nothing is changed.
    ReadPage { text: String }, "ReadPage", Draft
}
ask! {
    /// Reads files and says what they would do. Their bytes are the buffers beside it, in the same
    /// order as the names. Nothing is changed; the worker remembers what it read until the next time.
    PreviewFiles { file_names: Vec<String> }, "Preview", Preview
}
ask! {
    /// Takes in what the last preview showed, with before-images for undo. `left_out`: keys' texts,
    /// see [`crate::preview::leave_out`]. The answer: the homes that changed, as dots' texts.
    Import { now_ms: i64, left_out: Vec<String> }, "Import", Vec<String>
}
ask! {
    /// Rolls the last import back where nothing was changed since.
    UndoImport {}, "UndoImport", Undone
}
ask! {
    /// The imports that can be undone, the last one first: they are undone in that order.
    ListImports {}, "ListImports", Vec<ImportTold>
}
ask! {
    /// Writes a file: everything, or some homes (as dots' texts) and what belongs with them. `aside`: what
    /// lies beside the notebook, for a backup; of homes nothing goes along. `without_names`: an actor
    /// used for nothing else, where a copy without names is to be written. The file in two forms lies
    /// beside the answer, packed, then plain.
    Export { homes: Option<Vec<String>>, without_names: Option<u64>, aside: LocalDrafts, waiting: Waiting }, "Export", Exported
}
ask! {
    /// Writes a meeting as text for people.
    WritePaper { home: String, wish: PaperWish, waiting: Waiting }, "WritePaper", PaperWritten
}
ask! {
    /// A meeting's plan as a link, and as a code to scan. `address`: what stands before the plan in the link.
    MakePlanCode { home: String, address: String, waiting: Waiting }, "MakePlanCode", PlanCode
}
ask! {
    /// Reads the plan in a link. Nothing is changed; it is taken in as a preview is.
    ReadPlan { link: String }, "ReadPlan", PlanRead
}
ask! {
    /// Looks for words in everything stored. `is_new`: what is stored may have changed since the last
    /// time. `language`: whose built-in sets are looked through. The answer: the best hits, and how many there are in all.
    Find { query: String, hits_max: usize, is_new: bool, language: Language, waiting: Waiting }, "Find", (Vec<Hit>, usize)
}

ask! {
    /// Plans who sits where at a café, from a seed: at sixty people a matter of tenths of a second.
    /// Nothing is changed.
    PlanCafe { cafe: Cafe, seed: u64 }, "PlanCafe", Seating
}

/// What went into a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    pub records: usize,
    pub inside: Vec<Held>,
}

/// What a file holds of one kind, as a person knows it; see [`crate::share::inside`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub kind: String,
    pub count: usize,
    /// The beginnings of their words, the first written first; those without words have none.
    pub names: Vec<String>,
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

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undone {
    /// As dots' texts.
    pub homes: Vec<String>,
    /// Records left as they are because they were changed after the import.
    pub kept: usize,
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

/// A link, and its code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCode {
    pub link: String,
    /// Nothing where the link is longer than a code can hold.
    pub drawing: Option<CodeDrawing>,
    /// Whether our own marks went along; nothing where there are none.
    pub marks: Option<bool>,
    /// Whether it went along who sits where with which role; nothing where none are drawn.
    pub seating: Option<bool>,
}

/// A code as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeDrawing {
    /// An SVG path in units of one module, without its margin.
    pub path: String,
    /// How many of them it is wide, and high.
    pub modules: u32,
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
    pub kind: Kind,
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
    /// What stays deleted unless it is asked back.
    #[serde(default)]
    pub deleted_here: Vec<DeletedHere>,
    /// What lay beside the notebook on the tablet that made the backup.
    pub aside: LocalDrafts,
}

/// One thing that a file holds and people deleted here (slettet her).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedHere {
    /// Its key as text.
    pub key: String,
    /// As in records: `meeting`, `point` …
    pub kind: String,
    /// Its title or text; empty where it had none.
    pub title: String,
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
    /// The day of a meeting, as `2026-11-26`; empty for what has none. Two meetings may have one title.
    pub day: String,
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
    /// It was deleted here; what the file brings makes it come back.
    #[serde(default)]
    pub is_deleted_here: bool,
    /// A copy made without names; it comes in beside what it was made of.
    pub without_names: bool,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_read_as_the_job_of_its_name() {
        let asked = serde_json::to_string(&Asked(&ReadPage { text: "a".to_owned() })).expect("plain data");
        assert_eq!(serde_json::from_str::<Job>(&asked).ok(), Some(Job::ReadPage(ReadPage { text: "a".to_owned() })));
        let asked = serde_json::to_string(&Asked(&PreviewFiles { file_names: Vec::new() })).expect("plain data");
        assert!(matches!(serde_json::from_str::<Job>(&asked), Ok(Job::Preview(_))));
        for name in [
            Import::NAME,
            UndoImport::NAME,
            ListImports::NAME,
            Export::NAME,
            WritePaper::NAME,
            MakePlanCode::NAME,
            ReadPlan::NAME,
            Find::NAME,
            PlanCafe::NAME,
        ] {
            let unreadable = serde_json::from_str::<Job>(&format!("{{\"{name}\":0}}")).expect_err("no fields").to_string();
            assert!(!unreadable.contains("unknown variant"), "{unreadable}");
        }
    }
}
