//! The addressee of a package (mottaker): a school's name and kommune as sent with the package, and which unit
//! of the network it is. Nothing else of the network is included.

use super::unit::{Unit, called};
use super::{shown_of_kind, text_or_null};
use crate::kind::{self, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    // Of a team, the name of its school.
    NAME = field("name");
    TEAM = field("team");
    KOMMUNE = field("kommune");
    UNIT = field("unit").points_at("unit");
    // Of a team, the unit that is its school.
    SCHOOL = field("school").points_at("unit");
}

/// An addressee of a package (skole).
pub const KIND: Kind = Kind {
    name: "addressee",
    home: Home::In(&["package"]),
    title: Some(NAME.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(33),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};

/// A school that a package is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    pub key: Key,
    pub unit: Dot,
    /// What the unit is called: the school, or the team at it.
    pub name: String,
    /// The name of the school alone.
    pub school: String,
    /// The unit that is the school: of a team its school's, otherwise its own.
    pub school_unit: Dot,
    /// The name of the team at the school; empty if the school as a whole is asked.
    pub team: String,
    /// Empty if unknown.
    pub kommune: String,
}

impl Addressee {
    /// Returns the schools of a package in order, each unit once.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<Addressee> {
        let mut all: Vec<Addressee> = Vec::new();
        for (key, record) in shown_of_kind(notebook, package, &KIND) {
            // An addressee without a unit counts as its own unit.
            let unit = UNIT.dot_in(record).unwrap_or(key.id);
            if !all.iter().any(|other| other.unit == unit) {
                let [school, team, kommune] = [NAME, TEAM, KOMMUNE].map(|field| field.text_in(record).trim().to_owned());
                let school_unit = SCHOOL.dot_in(record).unwrap_or(unit);
                all.push(Addressee { key, unit, name: called(&school, &team), school, school_unit, team, kommune });
            }
        }
        all
    }
}

/// Gives an addressee the names and the kommune that its unit has now.
pub fn rename(transaction: &mut Transaction<'_>, addressee: Key, unit: &Unit) {
    NAME.set_text(transaction, addressee, &unit.school);
    TEAM.set_text(transaction, addressee, &unit.team);
    KOMMUNE.set_text(transaction, addressee, &unit.kommune);
    if unit.is_team() {
        SCHOOL.write(transaction, addressee, Value::pointer(Some(unit.school_unit)));
    }
}

/// Adds a unit of a network at the end.
pub fn create_of(transaction: &mut Transaction<'_>, package: Dot, unit: &Unit) -> Key {
    create_named(transaction, package, (unit.key.id, unit.school_unit), [&unit.school, &unit.team, &unit.kommune])
}

/// Adds the same unit as in another package at the end.
pub fn copy(transaction: &mut Transaction<'_>, package: Dot, of: &Addressee) -> Key {
    create_named(transaction, package, (of.unit, of.school_unit), [&of.school, &of.team, &of.kommune])
}

fn create_named(
    transaction: &mut Transaction<'_>,
    package: Dot,
    (unit, school_unit): (Dot, Dot),
    [school, team, kommune]: [&str; 3],
) -> Key {
    let key = create(transaction, package, Some(unit), school, kommune);
    if school_unit != unit {
        SCHOOL.write(transaction, key, Value::pointer(Some(school_unit)));
    }
    if !team.is_empty() {
        TEAM.set_text(transaction, key, team);
    }
    key
}

/// Adds a school at the end. `unit`: its unit in the network; `None` if no network lists it.
pub fn create(transaction: &mut Transaction<'_>, package: Dot, unit: Option<Dot>, name: &str, kommune: &str) -> Key {
    let order = order_at_end(transaction, package, &KIND);
    let fields = [
        ORDER.with(Value::text(order)),
        NAME.with(text_or_null(name)),
        KOMMUNE.with(text_or_null(kommune)),
        UNIT.with(Value::pointer(unit)),
    ];
    transaction.create(package, KIND.name, &fields)
}
