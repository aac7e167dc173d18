//! What an import would change, as plain data that crosses from the worker to the page. Knows no notebook.

use fellestid_crdt::difference::Effect;
use fellestid_crdt::record::Key;
use serde::{Deserialize, Serialize};

/// The news of one meeting or set; or of all the tiltak, which are many and small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeNews {
    /// The root's key; `None` for the tiltak, each of which is an item of its own.
    pub key: Option<Key>,
    /// The name in records: `meeting`, `set`, `action`; empty if this version does not know it.
    pub kind: String,
    pub title: String,
    /// The day of a meeting, as `2026-11-26`; empty if it has none. Two meetings may have the same title.
    pub day: String,
    /// What happens to the root itself.
    pub effect: Effect,
    /// By effect and kind, the most important first, without what stays unchanged.
    pub groups: Vec<Group>,
    /// New points at each table, from 1.
    pub tables: Vec<(u32, usize)>,
    /// Whether the steps of the plan change too, which a person does not choose among.
    pub with_plan: bool,
    /// The number of records that stay as they are.
    pub unchanged: usize,
    /// Whether it was deleted here, and comes back with what the file brings.
    #[serde(default)]
    pub is_deleted_here: bool,
    /// Whether it is a copy without names, which is imported beside its original.
    pub without_names: bool,
}

/// Records of one kind with the same effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub effect: Effect,
    /// The name in records: `point`, `action`, `question` and so on.
    pub kind: String,
    pub count: usize,
    /// The first of the records.
    pub items: Vec<Item>,
}

/// One record, as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub key: Key,
    /// The beginning of its text.
    pub name: String,
    /// Whether it is erased, which cannot be left out.
    pub is_erased: bool,
}

/// A record of a file that people deleted here (slettet her).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedHere {
    pub key: Key,
    /// The name in records: `meeting`, `point` and so on.
    pub kind: String,
    /// Its title or text; empty if it had none.
    pub title: String,
}
