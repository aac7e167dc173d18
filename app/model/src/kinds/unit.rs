//! A unit of a network (skole, kommune): its name, what it belongs to, its successor, and the e-mail addresses it
//! writes from. The addresses name people, and leave only in a backup.

use super::{shown_of_kind, text_or_null};
use crate::kind::{self, Deletion, Field, Home, InLink, Kind, Place, field, fields};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    pub NAME = field("name");
    KOMMUNE = field("kommune");
    // The unit a school became when schools merged.
    SUCCESSOR = field("successor").points_at("unit");
    // One a line, in lower case.
    ADDRESSES = field("addresses").names_people();
}

/// A unit (skole).
pub const KIND: Kind = Kind {
    name: "unit",
    home: Home::In(&["network"]),
    title: Some(NAME.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(42),
    link: InLink::Never,
    is_people: true,
};

/// A school of a network, as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub key: Key,
    pub name: String,
    /// Empty if unknown.
    pub kommune: String,
    /// In lower case.
    pub addresses: Vec<String>,
    /// The unit it became.
    pub successor: Option<Dot>,
}

/// The texts a school is made with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitWords {
    pub name: String,
    pub kommune: String,
    pub addresses: Vec<String>,
}

impl Unit {
    /// Returns the schools of a network, in order.
    pub fn all(notebook: &Notebook, network: Dot) -> Vec<Unit> {
        let units = shown_of_kind(notebook, network, &KIND).into_iter();
        let text = |field: Field, record| field.text_in(record).trim().to_owned();
        units
            .map(|(key, record)| Unit {
                key,
                name: text(NAME, record),
                kommune: text(KOMMUNE, record),
                addresses: ADDRESSES.text_in(record).lines().map(|line| line.trim().to_lowercase()).collect(),
                successor: SUCCESSOR.dot_in(record),
            })
            .collect()
    }
}

/// Adds a school at the end of a network.
pub fn create(transaction: &mut Transaction<'_>, network: Dot, words: &UnitWords) -> Key {
    let order = order_at_end(transaction, network, &KIND);
    transaction.create(
        network,
        KIND.name,
        &[
            ORDER.with(Value::text(order)),
            NAME.with(text_or_null(&words.name)),
            KOMMUNE.with(text_or_null(&words.kommune)),
            ADDRESSES.with(text_or_null(&words.addresses.join("\n"))),
        ],
    )
}

/// Sets the unit a school became. Its answers stay where they are.
pub fn set_successor(transaction: &mut Transaction<'_>, unit: Key, successor: Option<Dot>) {
    SUCCESSOR.write(transaction, unit, Value::pointer(successor));
}
