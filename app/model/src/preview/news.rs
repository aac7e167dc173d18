//! What an import would do, as plain data that crosses from the worker to the page. Knows no
//! notebook.

use fellestid_crdt::difference::Effect;
use fellestid_crdt::record::Key;
use serde::{Deserialize, Serialize};

/// What would happen to one meeting or set; or to all the tiltak, which are many and small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeNews {
    /// The root's; none for the tiltak, which are each an item of their own.
    pub key: Option<Key>,
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
    pub key: Key,
    /// The beginning of its words.
    pub name: String,
    /// What is erased is erased everywhere.
    pub is_erased: bool,
}

/// One thing that a file holds and people deleted here (slettet her).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedHere {
    pub key: Key,
    /// As in records: `meeting`, `point` …
    pub kind: String,
    /// Its title or text; empty where it had none.
    pub title: String,
}
