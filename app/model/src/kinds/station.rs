//! A station of a reflection circle (stopp). It is read with its circle, see `circle`.

use crate::kind::{Deletion, Home, InLink, Kind, Place, field};

/// A station (stopp).
pub const KIND: Kind = Kind {
    name: "station",
    home: Home::In(&["circle"]),
    title: Some("title"),
    fields: &[field("order").text(), field("title").text(), field("about").text(), field("gives").code()],
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::Erased,
    news: Some(12),
    link: InLink::Never,
    is_people: false,
};
