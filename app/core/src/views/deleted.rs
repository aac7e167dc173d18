//! What was deleted and can be brought back (Slettet): whole sets, meetings, work forms and tiltak, and what
//! was taken out of them. Erased things are gone and not here.

use super::question::JOINED_INTO;
use crate::deletion::{Presence, presence};
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::pen::Change;
use crate::record::{DELETED, Key, Record};
use crate::sorting::sorted_by;
use crate::value::Value;

/// One thing people deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    pub key: Key,
    pub kind: DeletedKind,
    /// Its title or text; empty where it had none.
    pub title: String,
    /// Milliseconds since 1970 by the clock of the one who deleted it.
    pub when_ms: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeletedKind {
    Set,
    Meeting,
    /// Egen arbeidsform.
    Method,
    Action,
    Theme,
    Question,
    /// Del.
    Part,
    /// Innspill.
    Point,
}

impl DeletedKind {
    const ALL: [DeletedKind; 8] = [
        DeletedKind::Set,
        DeletedKind::Meeting,
        DeletedKind::Method,
        DeletedKind::Action,
        DeletedKind::Theme,
        DeletedKind::Question,
        DeletedKind::Part,
        DeletedKind::Point,
    ];

    /// The kind of its records, and the register that names it to people.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            DeletedKind::Set => (super::set::KIND, "title"),
            DeletedKind::Meeting => (super::meeting::KIND, "title"),
            DeletedKind::Method => (super::method::KIND, "title"),
            DeletedKind::Action => (super::action::KIND, "what"),
            DeletedKind::Theme => ("theme", "title"),
            DeletedKind::Question => ("question", "text"),
            DeletedKind::Part => ("part", "text"),
            DeletedKind::Point => ("point", "text"),
        }
    }
}

/// Sets, meetings, work forms and tiltak that are deleted, the last one first. Of a home that is not
/// loaded only the root is known: a word elsewhere in it may bring it back when it is opened.
pub fn homes(notebook: &Notebook) -> Vec<Deleted> {
    listed(notebook, notebook.roots())
}

/// What is deleted inside one set or meeting, the last first.
pub fn inside(notebook: &Notebook, home: Dot) -> Vec<Deleted> {
    listed(notebook, notebook.home(home).filter(|(key, _)| !key.is_root()))
}

/// Brings it back, with all that stood in it. What a question was joined into keeps what it took up.
pub fn restore(change: &mut Change<'_>, key: Key) {
    change.write(key, JOINED_INTO, Value::Null);
    change.restore(key);
}

fn listed<'a>(notebook: &Notebook, records: impl Iterator<Item = (&'a Key, &'a Record)>) -> Vec<Deleted> {
    let gone = records.filter(|(key, _)| presence(notebook, key) == Presence::Deleted);
    let deleted: Vec<Deleted> = gone.filter_map(|(key, record)| Deleted::of(*key, record)).collect();
    sorted_by(deleted, |left, right| right.when_ms.cmp(&left.when_ms).then_with(|| left.key.cmp(&right.key)))
}

impl Deleted {
    fn of(key: Key, record: &Record) -> Option<Deleted> {
        let kind = DeletedKind::ALL.into_iter().find(|kind| kind.names().0 == record.kind)?;
        let deletions = record.register(DELETED).into_iter().flat_map(|register| register.entries());
        let when_ms = deletions.filter(|entry| matches!(entry.value, Value::List(_))).map(|entry| entry.wall_ms).max();
        Some(Deleted { key, kind, title: record.text(kind.names().1).to_owned(), when_ms })
    }
}
