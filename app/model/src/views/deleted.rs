//! What was deleted and can be brought back (Slettet): whole sets, meetings, work forms, tiltak, lists
//! and circles, and what was taken out of them. Some of it can be erased for good; what is erased is
//! not here.

use super::question::JOINED_INTO;
use super::{agreed_marks, circle, cluster, participant, programme};
use crate::pulse::tally::TEXT_KIND as PULSE_TEXT;
use fellestid_crdt::deletion::{Presence, presence};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

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
    SubQuestion,
    /// Innspill.
    Point,
    /// Klynge.
    Cluster,
    PulseText,
    /// Someone taken out of a meeting or a list.
    Person,
    /// Personliste.
    People,
    Circle,
    /// Stopp.
    Station,
    /// A list of kjennetegn.
    Marks,
    Mark,
    /// Satsing.
    Programme,
}

impl DeletedKind {
    pub(crate) const ALL: [DeletedKind; 17] = [
        DeletedKind::Set,
        DeletedKind::Meeting,
        DeletedKind::Method,
        DeletedKind::Action,
        DeletedKind::Theme,
        DeletedKind::Question,
        DeletedKind::SubQuestion,
        DeletedKind::Point,
        DeletedKind::Cluster,
        DeletedKind::PulseText,
        DeletedKind::Person,
        DeletedKind::People,
        DeletedKind::Circle,
        DeletedKind::Station,
        DeletedKind::Marks,
        DeletedKind::Mark,
        DeletedKind::Programme,
    ];

    /// The kind of its records, and the register that names it to people.
    pub(crate) fn names(self) -> (&'static str, &'static str) {
        match self {
            DeletedKind::Set => (super::set::KIND, "title"),
            DeletedKind::Meeting => (super::meeting::KIND, "title"),
            DeletedKind::Method => (super::method::KIND, "title"),
            DeletedKind::Action => (super::action::KIND, "what"),
            DeletedKind::Theme => ("theme", "title"),
            DeletedKind::Question => ("question", "text"),
            DeletedKind::SubQuestion => ("part", "text"),
            DeletedKind::Point => ("point", "text"),
            DeletedKind::Cluster => (cluster::KIND, "title"),
            DeletedKind::PulseText => (PULSE_TEXT, "text"),
            DeletedKind::Person => (participant::KIND, "initials"),
            DeletedKind::People => (participant::LIST_KIND, "title"),
            DeletedKind::Circle => (circle::KIND, "title"),
            DeletedKind::Station => (circle::STATION, "title"),
            DeletedKind::Marks => (agreed_marks::HOME_KIND, "title"),
            DeletedKind::Mark => (agreed_marks::KIND, "text"),
            DeletedKind::Programme => (programme::KIND, "title"),
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
pub fn restore(transaction: &mut Transaction<'_>, key: Key) {
    transaction.write(key, JOINED_INTO, Value::Null);
    transaction.restore(key);
}

/// Whether erasing it leaves nothing of it behind: not so of a question, whose parts are records of
/// their own; and a built-in set would come no more.
pub fn can_erase(gone: &Deleted) -> bool {
    let is_whole = !matches!(gone.kind, DeletedKind::Theme | DeletedKind::Question);
    is_whole && !crate::shelf::is_built_in(gone.key.home)
}

/// Gone for good: of a meeting, a list or a circle, all that stands in it.
pub fn erase(transaction: &mut Transaction<'_>, gone: &Deleted) {
    if gone.kind == DeletedKind::Person {
        // Another tablet's copy of the same person, too.
        participant::erase(transaction, gone.key);
    }
    transaction.erase(gone.key);
}

fn listed<'a>(notebook: &Notebook, records: impl Iterator<Item = (&'a Key, &'a Record)>) -> Vec<Deleted> {
    let gone = records.filter(|(key, _)| presence(notebook, key) == Presence::Deleted);
    let deleted: Vec<Deleted> = gone.filter_map(|(key, record)| Deleted::of(*key, record)).collect();
    sorted_by(deleted, |left, right| right.when_ms.cmp(&left.when_ms).then_with(|| left.key.cmp(&right.key)))
}

impl Deleted {
    pub(crate) fn of(key: Key, record: &Record) -> Option<Deleted> {
        let kind = DeletedKind::ALL.into_iter().find(|kind| kind.names().0 == record.kind)?;
        let deletions = record.register(DELETED).into_iter().flat_map(|register| register.entries());
        let when_ms = deletions.filter(|entry| matches!(entry.value, Value::List(_))).map(|entry| entry.written_at_ms).max();
        Some(Deleted { key, kind, title: record.text(kind.names().1).to_owned(), when_ms })
    }
}
