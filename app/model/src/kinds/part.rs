//! Sub-questions (deler) of a question, in a set or a meeting.

use super::{Text, question, shown_of_kind};
use crate::kind::{self, Along, Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub(crate) QUESTION = field("question").part_of("question");
    pub TEXT = field("text").searched();
}

/// A sub-question (del).
pub const KIND: Kind = Kind {
    name: "part",
    home: Home::In(&["set", "meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::PartOf(QUESTION.name()),
    deletion: Deletion::Erased,
    news: Some(7),
    link: InLink::Whole(Along::Plan),
    search: Searched::ByText(Heading::Questions),
    is_people: false,
};

/// A sub-question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubQuestion {
    pub key: Key,
    pub text: Text,
}

impl SubQuestion {
    /// Returns all sub-questions of a home in order, each with the question it stands under.
    pub(super) fn all(notebook: &Notebook, home: Dot) -> Vec<(Option<Dot>, SubQuestion)> {
        let parts = shown_of_kind(notebook, home, &KIND).into_iter();
        let read = |key, record| SubQuestion { key, text: Text::read(record, &TEXT) };
        parts.map(|(key, record)| (question_of(notebook, home, record), read(key, record))).collect()
    }
}

/// Returns the question a part stands under. If that was joined with another and is gone, it is the one that took
/// it up, also for a part written elsewhere meanwhile.
fn question_of(notebook: &Notebook, home: Dot, part: &Record) -> Option<Dot> {
    Some(question::standing(notebook, home, QUESTION.dot_in(part)?))
}

/// Adds a sub-question at an order key.
pub(crate) fn create_part_at(transaction: &mut Transaction<'_>, question: Key, order: String, text: &str) -> Key {
    transaction.create(
        question.home,
        KIND.name,
        &[ORDER.with(Value::text(order)), QUESTION.with(question.id.into()), TEXT.with(text.into())],
    )
}
