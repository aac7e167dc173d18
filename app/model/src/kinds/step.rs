//! A step of a plan (steg), in a meeting or a work form. It is read with its meeting, see `meeting`.

use crate::kind::{Along, Deletion, Home, InLink, Kind, Place, field};

/// A step (steg) of a plan.
pub const KIND: Kind = Kind {
    name: "step",
    home: Home::In(&["meeting", "method"]),
    title: Some("title"),
    fields: &[
        field("kind").code(),
        field("script").code(),
        field("minutes").integer(),
        field("title").text().searched(),
        field("about").text().searched(),
        field("order").text(),
    ],
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: None,
    link: InLink::Whole(Along::Plan),
    is_people: false,
};
