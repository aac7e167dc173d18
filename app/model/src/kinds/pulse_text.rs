//! A text of a pulse: what was good, or could be better. See `pulse`, which reads them.

use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};

fields! {
    pub(crate) PULSE = field("pulse").part_of("pulse");
    pub(crate) SIDE = field("side").code();
    pub(crate) TEXT = field("text").searched_in_home();
}

/// A text of a pulse.
pub const KIND: Kind = Kind {
    name: "pulse_text",
    home: Home::In(&["meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(15),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
