//! A network (nettverk): the schools that work together, as the one who leads it keeps them. It goes out
//! with nothing: what a school gets is a `package`. Its schools are `unit` records.

use super::text_or_null;
use crate::kind::{Deletion, Home, InLink, Kind, Place, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;

fields! {
    TITLE = field("title");
}

/// A network (nettverk).
pub const KIND: Kind = Kind {
    name: "network",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(41),
    link: InLink::Never,
    is_people: true,
};

/// A network without schools yet.
pub fn create(transaction: &mut Transaction<'_>, title: &str) -> Dot {
    transaction.create_home(KIND.name, &[TITLE.with(text_or_null(title))])
}
