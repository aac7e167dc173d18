//! A school's answers in a `report`: one record, with three registers for each question, named by the
//! question's id. Read and written by `report` alone.
//!
//! `text:<ask>` is the answer: a text, or a list of one code, `nothing` or `not_reached`. `asked:<ask>` is the
//! question as it was answered. `may:<ask>` is who may see it: a list of a code and the writes in `text:<ask>` it
//! applies to.

use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, family, fields};

fields! {
    pub(super) TEXT = family("text:");
    pub(super) ASKED = family("asked:");
    pub(super) MAY = family("may:").list();
}

/// A school's answers (svar fra skolen).
pub const KIND: Kind = Kind {
    name: "answers",
    home: Home::In(&["report"]),
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(35),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};
