//! A sub-question (del). It is read with its question, see `question`.

use crate::kind::{Along, Deletion, Home, InLink, Kind, Place, field};

/// A sub-question (del).
pub const KIND: Kind = Kind {
    name: "part",
    home: Home::In(&["set", "meeting"]),
    title: Some("text"),
    fields: &[field("order").text(), field("question").stands_under("question"), field("text").text().searched()],
    goes_with: &[],
    place: Place::Under("question"),
    deletion: Deletion::Erased,
    news: Some(7),
    link: InLink::Whole(Along::Plan),
    is_people: false,
};
