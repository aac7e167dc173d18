//! A text of a pulse: what was good, or could be better. It is read with the others, see `pulse`.

use crate::kind::{Deletion, Home, InLink, Kind, Place, field};

/// A text of a pulse.
pub const KIND: Kind = Kind {
    name: "pulse_text",
    home: Home::In(&["meeting"]),
    title: Some("text"),
    fields: &[field("pulse").stands_under("pulse"), field("side").code(), field("text").text().searched()],
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(15),
    link: InLink::Never,
    is_people: false,
};
