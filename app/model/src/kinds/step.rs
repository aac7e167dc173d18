//! A step of a plan (steg), in a meeting or a work form. It is read with its meeting, see `meeting`.

use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, field, fields};

fields! {
    pub(crate) STEP_KIND = field("kind").code();
    pub(crate) SCRIPT = field("script").code();
    pub(crate) MINUTES = field("minutes").integer();
    pub TITLE = field("title").searched();
    pub ABOUT = field("about").searched();
    pub(crate) ORDER = kind::ORDER;
}

/// A step (steg) of a plan.
pub const KIND: Kind = Kind {
    name: "step",
    home: Home::In(&["meeting", "method"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: None,
    link: InLink::Whole(Along::Plan),
    is_people: false,
};
