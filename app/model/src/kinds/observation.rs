//! Observations (det vi har sett): what somebody saw or heard that tells whether a tiltak works, and the day. They are
//! written down as they come, so that nobody has to remember them when it is asked how it went.

use super::{Text, shown_of_kind, text_or_null};
use crate::kind::{Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;

fields! {
    pub TEXT = field("text").searched();
    pub DATE = field("date").date();
}

/// An observation (noe vi har sett).
pub const KIND: Kind = Kind {
    name: "observation",
    home: Home::In(&["action"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(19),
    link: InLink::Never,
    search: Searched::ByText(Heading::Observations),
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    pub key: Key,
    pub text: Text,
    /// The day it was seen, as `2026-12-01`; empty if none is given.
    pub date: String,
}

impl Observation {
    /// Returns what was seen of a tiltak, the first day first; without a day last.
    pub fn all(notebook: &Notebook, action: Dot) -> Vec<Observation> {
        let seen = shown_of_kind(notebook, action, &KIND).into_iter().map(|(key, record)| Observation {
            key,
            text: Text::read(record, &TEXT),
            date: DATE.text_in(record).to_owned(),
        });
        sorted_by(seen.collect(), |left: &Observation, right| {
            (left.date.is_empty(), &left.date).cmp(&(right.date.is_empty(), &right.date))
        })
    }
}

/// Writes down what was seen, on a day such as `2026-12-01`. Returns `None` if the text is blank.
pub fn create(transaction: &mut Transaction<'_>, action: Dot, text: &str, date: &str) -> Option<Key> {
    let fields = [TEXT.with(text_or_null(text)), DATE.with(text_or_null(date))];
    (!text.trim().is_empty()).then(|| transaction.create(action, KIND.name, &fields))
}
