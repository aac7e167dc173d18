//! A theme of a question set (tema): a heading with questions under it. It is read with its set.

use crate::kind::{self, Deletion, Home, InLink, Kind, Place, field, fields};

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub TITLE = field("title").searched();
}

/// A theme (tema).
pub const KIND: Kind = Kind {
    name: "theme",
    home: Home::In(&["set"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(8),
    link: InLink::Never,
    is_people: false,
};
