//! A station of a reflection circle (stopp). It is read with its circle, see `circle`.

use crate::kind::{self, Deletion, Home, InLink, Kind, Place, field, fields};

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub TITLE = field("title");
    pub ABOUT = field("about");
    pub GIVES = field("gives").code();
}

/// A station (stopp).
pub const KIND: Kind = Kind {
    name: "station",
    home: Home::In(&["circle"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::Erased,
    news: Some(12),
    link: InLink::Never,
    is_people: false,
};
