//! A theme of a question set (tema): a heading with questions under it. It is read with its set.

use crate::kind::{Deletion, Home, InLink, Kind, Place, field};

/// A theme (tema).
pub const KIND: Kind = Kind {
    name: "theme",
    home: Home::In(&["set"]),
    title: Some("title"),
    fields: &[field("order").text(), field("title").text().searched()],
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(8),
    link: InLink::Never,
    is_people: false,
};
