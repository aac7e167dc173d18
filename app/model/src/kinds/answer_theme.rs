//! A theme in the answers (tema i svarene), as the adviser sees it: its name, what it is about, where it stands in the
//! draft of the next gathering, and what becomes of it. Quotes stand under it. Themes with the same name, folded, are
//! shown as one ([`crate::overviews::themes`]), so that two readers make no doubles.

use super::decision::Decision;
use super::text_or_null;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub NAME = field("name");
    pub DEFINITION = field("definition");
    pub(crate) PART = field("part").code();
    pub(crate) DECISION = field("decision").code();
    pub REASON = field("reason");
}

/// A theme in the answers (tema).
pub const KIND: Kind = Kind {
    name: "answer_theme",
    home: Home::In(&["reading"]),
    title: Some(NAME.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(46),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// Where a theme's quotes stand in the draft of the next gathering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// «Det dere har gjort».
    Done,
    /// «Utfordringer».
    Challenges,
    /// «Muligheter».
    Possibilities,
}

impl Part {
    pub const ALL: [Part; 3] = [Part::Done, Part::Challenges, Part::Possibilities];

    /// Returns the code in records.
    pub fn code(self) -> &'static str {
        match self {
            Part::Done => "done",
            Part::Challenges => "challenges",
            Part::Possibilities => "possibilities",
        }
    }

    /// Returns the part of this code, or `None` if it has no place or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// Makes a theme without quotes.
pub fn create(transaction: &mut Transaction<'_>, reading: Dot, name: &str) -> Key {
    transaction.create(reading, KIND.name, &[NAME.with(text_or_null(name))])
}

/// Sets where its quotes stand; `None` takes it out of the draft.
pub fn set_part(transaction: &mut Transaction<'_>, key: Key, part: Option<Part>) {
    PART.write(transaction, key, part.map_or(Value::Null, |part| part.code().into()));
}

/// Sets what becomes of it; `None` takes the decision back.
pub fn set_decision(transaction: &mut Transaction<'_>, key: Key, decision: Option<Decision>) {
    DECISION.write(transaction, key, decision.map_or(Value::Null, |decision| decision.code().into()));
}
