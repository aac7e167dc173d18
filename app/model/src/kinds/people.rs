//! A list of people (personliste): a home with a title. Its members are persons, see `participant`.

use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};

fields! {
    pub TITLE = field("title");
}

/// A list of people (personliste).
pub const KIND: Kind = Kind {
    name: "people",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(16),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};
