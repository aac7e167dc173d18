//! A sub-question (del). It is read with its question, see `question`.

use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, field, fields};

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub(crate) QUESTION = field("question").stands_under("question");
    pub TEXT = field("text").searched();
}

/// A sub-question (del).
pub const KIND: Kind = Kind {
    name: "part",
    home: Home::In(&["set", "meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::Under(QUESTION.name()),
    deletion: Deletion::Erased,
    news: Some(7),
    link: InLink::Whole(Along::Plan),
    is_people: false,
};
