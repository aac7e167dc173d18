//! The home of a staff's own marks (kjennetegn); see `agreed_marks` for what is in it.

use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};

fields! {
    pub(crate) TITLE = field("title");
}

/// A list of marks (kjennetegn).
pub const KIND: Kind = Kind {
    name: "marks",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(9),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
