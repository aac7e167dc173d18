//! What was deleted and can be brought back (Slettet): whole sets, meetings, work forms, tiltak, lists and circles,
//! and records deleted inside them. Some can be erased for good; what is erased is not listed.

use crate::kind::{Deletion, Kind, Kinds};
use crate::kinds::question;
use crate::kinds::{ALL, participant};
use crate::overviews::loaded::{Loaded, Memory};
use crate::shelf::is_built_in;
use fellestid_crdt::deletion::{Presence, is_shown, presence};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A record that people deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    pub key: Key,
    pub kind: &'static Kind,
    /// Its title or text; empty if it had none.
    pub title: String,
    /// When it was deleted, in milliseconds since 1970 by the deleter's clock.
    pub when_ms: Option<i64>,
}

/// Returns the deleted sets, meetings, work forms and tiltak, the latest first. Of a home that is not loaded only the
/// root is known: something written in it may bring it back when it is opened.
pub fn homes(notebook: &Notebook) -> Vec<Deleted> {
    homes_of(ALL, notebook)
}

/// Like [`homes`], for another list of kinds.
pub(crate) fn homes_of(kinds: Kinds, notebook: &Notebook) -> Vec<Deleted> {
    listed(kinds, notebook, notebook.roots())
}

/// Returns deleted sets, meetings, tiltak and lists first, then records deleted inside visible homes, once all of
/// them are in memory. Records that never had any text are left out.
pub fn all(memory: Memory<'_>) -> Loaded<Vec<Deleted>> {
    let open = homes_to_look_in(memory.notebook);
    let mut needed: Vec<Dot> = homes(memory.notebook).iter().map(|gone| gone.key.home).collect();
    needed.extend(&open);
    memory.gathered(needed, |notebook| {
        let inside = open.into_iter().flat_map(|home| inside(notebook, home));
        homes(notebook).into_iter().chain(inside).filter(|gone| is_worth_telling(notebook, gone)).collect()
    })
}

fn is_worth_telling(notebook: &Notebook, gone: &Deleted) -> bool {
    let has_words = |(key, record): (&Key, &Record)| !key.is_root() && !ALL.title(record).is_empty();
    !gone.title.trim().is_empty() || gone.key.is_root() && notebook.home(gone.key.home).any(has_words)
}

/// Returns what was deleted inside one set or meeting, the latest first.
pub fn inside(notebook: &Notebook, home: Dot) -> Vec<Deleted> {
    inside_of(ALL, notebook, home)
}

/// Like [`inside`], for another list of kinds.
pub(crate) fn inside_of(kinds: Kinds, notebook: &Notebook, home: Dot) -> Vec<Deleted> {
    listed(kinds, notebook, notebook.home(home).filter(|(key, _)| !key.is_root()))
}

/// Brings a record back, with everything in it. A question it was joined into keeps what it took up.
pub fn restore(transaction: &mut Transaction<'_>, key: Key) {
    question::JOINED_INTO.write(transaction, key, Value::Null);
    transaction.restore(key);
}

/// Returns the homes in which something can have been deleted.
fn homes_to_look_in(notebook: &Notebook) -> Vec<Dot> {
    let is_open = |root: &Record| ALL.iter().any(|kind| kind.is_told_when_deleted() && kind.is_in(&root.kind));
    let roots = notebook.roots().filter(|(key, root)| !is_built_in(key.home) && is_open(root) && is_shown(notebook, key));
    roots.map(|(key, _)| key.home).collect()
}

/// Returns whether erasing it leaves nothing of it behind. False for a question, whose parts are records of their own,
/// and for a built-in set, which would never appear again.
pub fn can_erase(gone: &Deleted) -> bool {
    let is_whole = gone.kind.deletion == Deletion::Erased;
    is_whole && !is_built_in(gone.key.home)
}

/// Erases a record for good; of a meeting, a list or a circle, everything in it. What was written about a package
/// goes with it as [`orphans`](crate::overviews::orphans).
pub fn erase(transaction: &mut Transaction<'_>, gone: &Deleted) {
    if *gone.kind == participant::KIND {
        // With other tablets' copies of the same person.
        participant::erase(transaction, gone.key);
    }
    transaction.erase(gone.key);
}

fn listed<'a>(kinds: Kinds, notebook: &Notebook, records: impl Iterator<Item = (&'a Key, &'a Record)>) -> Vec<Deleted> {
    let gone = records.filter(|(key, _)| presence(notebook, key) == Presence::Deleted);
    let deleted: Vec<Deleted> = gone.filter_map(|(key, record)| Deleted::of(kinds, *key, record)).collect();
    sorted_by(deleted, |left, right| right.when_ms.cmp(&left.when_ms).then_with(|| left.key.cmp(&right.key)))
}

impl Deleted {
    pub(crate) fn of(kinds: Kinds, key: Key, record: &Record) -> Option<Deleted> {
        let kind = kinds.find(&record.kind).filter(|kind| kind.is_told_when_deleted())?;
        let deletions = record.register(DELETED).into_iter().flat_map(|register| register.entries());
        let when_ms = deletions.filter(|entry| matches!(entry.value, Value::List(_))).map(|entry| entry.written_at_ms).max();
        Some(Deleted { key, kind, title: record.text(kind.title.unwrap_or_default()).to_owned(), when_ms })
    }
}
