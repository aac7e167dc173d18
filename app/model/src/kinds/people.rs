//! A list of people (personliste): a home with a title. Those in it are persons, see `participant`.

use crate::kind::{Deletion, Home, InLink, Kind, Place, field};

/// A list of people (personliste).
pub const KIND: Kind = Kind {
    name: "people",
    home: Home::Root,
    title: Some("title"),
    fields: &[field("title").text()],
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(16),
    link: InLink::Never,
    is_people: true,
};
