//! A network (nettverk): the schools that work together, as its leader keeps them. It is never shared: what a
//! school gets is a `package`. Its schools are `unit` records.

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

/// Makes a network without schools.
pub fn create(transaction: &mut Transaction<'_>, title: &str) -> Dot {
    transaction.create_home(KIND.name, &[TITLE.with(text_or_null(title))])
}
