//! The home of a staff's own marks (kjennetegn). What stands in it, see `agreed_marks`.

use crate::kind::{Deletion, Home, InLink, Kind, Place, field};

/// A list of marks (kjennetegn).
pub const KIND: Kind = Kind {
    name: "marks",
    home: Home::Root,
    title: Some("title"),
    fields: &[field("title").text()],
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(9),
    link: InLink::Never,
    is_people: false,
};
