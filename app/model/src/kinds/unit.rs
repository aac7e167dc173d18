//! A unit of a network (skole, team ved en skole): its name, what it belongs to, its successor, the e-mail addresses it
//! writes from, and the other names it has been written by. The addresses name people, and leave only in a backup.

use super::{network, shown_of_kind, text_or_null};
use crate::folding::{folded, tidied};
use crate::kind::{self, Deletion, Field, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::{make_room, of_kind, order_at_end};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    // Its own: a team has the school's from its school, and the kommune too.
    pub NAME = field("name");
    pub KOMMUNE = field("kommune");
    // The unit that is its school; none is a school.
    SCHOOL = field("school").points_at("unit");
    // The unit a school became when schools merged.
    SUCCESSOR = field("successor").points_at("unit");
    // One a line; people may put several on a line.
    pub ADDRESSES = field("addresses").names_people();
    // Names it was written by in what came, one a line. They are a school's, not a person's.
    pub KNOWN_BY = field("known_by");
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
    search: Searched::Never,
    is_people: true,
};

/// A school of a network, or a team at one, as people see it. Both are asked and answer in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub key: Key,
    /// As it is [`called`].
    pub name: String,
    /// The name of the school alone.
    pub school: String,
    /// The unit that is the school: of a team its school's, otherwise its own.
    pub school_unit: Dot,
    /// The name of the team at the school; empty if the unit is the school.
    pub team: String,
    /// Empty if unknown.
    pub kommune: String,
    /// In lower case.
    pub addresses: Vec<String>,
    /// Other names it has been written by, as they were written.
    pub known_by: Vec<String>,
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
        shown_of_kind(notebook, network, &KIND).into_iter().map(|(key, record)| read(notebook, key, record)).collect()
    }

    /// Returns the unit of this key; `None` if there is none, or it was removed.
    pub fn read(notebook: &Notebook, key: Key) -> Option<Unit> {
        let record = notebook.get(&key).filter(|record| record.kind == KIND && is_shown(notebook, &key))?;
        Some(read(notebook, key, record))
    }

    /// Returns whether this is a team, and not a school itself.
    pub fn is_team(&self) -> bool {
        self.school_unit != self.key.id
    }

    fn is_called(&self, words: &UnitWords) -> bool {
        folded(&self.name) == folded(&words.name) && folded(&self.kommune) == folded(&words.kommune)
    }
}

/// Returns what a unit is called: «Skogheim skole», and of a team «Skogheim skole – 5. trinn».
pub(super) fn called(school: &str, team: &str) -> String {
    [school, team].into_iter().filter(|name| !name.is_empty()).collect::<Vec<&str>>().join(" – ")
}

/// The school of a team may be removed: it is not asked then, and the team is still called by its name. It may also be missing,
/// if only a part of the network was taken in.
fn read(notebook: &Notebook, key: Key, record: &Record) -> Unit {
    let of = SCHOOL.dot_in(record);
    let own = NAME.text_in(record).trim();
    let school = match of {
        Some(id) => notebook.get(&Key { home: key.home, id }).filter(|school| school.kind == KIND),
        None => Some(record),
    };
    let of_school = |field: Field| school.map(|school| field.text_in(school).trim().to_owned()).unwrap_or_default();
    let team = if of.is_some() { own } else { "" };
    let is_between = |letter: char| letter.is_whitespace() || ",;<>()".contains(letter);
    let words = ADDRESSES.text_in(record).split(is_between).filter(|word| !word.is_empty());
    Unit {
        key,
        name: called(&of_school(NAME), team),
        school: of_school(NAME),
        school_unit: of.unwrap_or(key.id),
        team: team.to_owned(),
        kommune: of_school(KOMMUNE),
        addresses: words.map(str::to_lowercase).collect(),
        known_by: KNOWN_BY.text_in(record).lines().map(tidied).filter(|name| !name.is_empty()).collect(),
        successor: SUCCESSOR.dot_in(record),
    }
}

/// Returns the record of a unit in whatever network it is, removed or not; `None` if no network here has it.
pub fn find(notebook: &Notebook, unit: Dot) -> Option<Key> {
    network::homes(notebook).map(|home| Key { home, id: unit }).find(|key| is_here(notebook, *key))
}

/// Returns whether a network has this unit, removed or not.
pub fn is_here(notebook: &Notebook, unit: Key) -> bool {
    notebook.get(&unit).is_some_and(|record| record.kind == KIND)
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

/// Adds teams at a school, after it and the teams that it has. One that is there already is not added again; one that was
/// removed comes back as the same unit, so that its answers stay its own. Returns the keys of those that were not there; none
/// if there is no such school.
pub fn add_teams(transaction: &mut Transaction<'_>, school: Key, teams: &[String]) -> Vec<Key> {
    if Unit::read(transaction.notebook, school).is_none() {
        return Vec::new();
    }
    let records = transaction.notebook.home(school.home).filter(|(_, record)| record.kind == KIND);
    let ours = records.map(|(key, record)| read(transaction.notebook, *key, record)).filter(|unit| unit.school_unit == school.id);
    let ours: Vec<Unit> = ours.collect();
    let (mut new, mut added) = (Vec::new(), Vec::new());
    for team in teams {
        let mut alike = ours.iter().filter(|unit| unit.is_team() && folded(&unit.team) == folded(team)).map(|unit| unit.key);
        match (alike.clone().find(|key| is_shown(transaction.notebook, key)), alike.next()) {
            (Some(_), _) => {}
            (None, Some(removed)) => {
                transaction.restore(removed);
                added.push(removed);
            }
            (None, None) => new.push(team),
        }
    }
    let listed = of_kind(transaction.notebook, school.home, &KIND);
    let at = listed.iter().rposition(|(key, _)| ours.iter().any(|unit| unit.key == *key));
    let orders = make_room(transaction, &listed, at.map_or(listed.len(), |place| place + 1), new.len());
    let create = |(team, order): (&String, String)| {
        let fields =
            [ORDER.with(Value::text(order)), NAME.with(text_or_null(team)), SCHOOL.with(Value::pointer(Some(school.id)))];
        transaction.create(school.home, KIND.name, &fields)
    };
    added.extend(new.into_iter().zip(orders).map(create));
    added
}

/// Adds pasted schools. One that is there already gets the addresses it lacks; one that was removed comes back as the
/// same unit, so that its answers stay its own.
pub fn add_all(transaction: &mut Transaction<'_>, network: Dot, schools: &[UnitWords]) {
    let records = transaction.notebook.home(network).filter(|(_, record)| record.kind == KIND);
    let all: Vec<Unit> = records.map(|(key, record)| read(transaction.notebook, *key, record)).collect();
    for school in schools {
        let mut alike = all.iter().filter(|unit| unit.is_called(school)).peekable();
        let first = alike.peek().copied();
        match alike.find(|unit| is_shown(transaction.notebook, &unit.key)).or(first) {
            Some(unit) => {
                if !is_shown(transaction.notebook, &unit.key) {
                    transaction.restore(unit.key);
                }
                add_addresses(transaction, unit, &school.addresses);
            }
            None => _ = create(transaction, network, school),
        }
    }
}

fn add_addresses(transaction: &mut Transaction<'_>, unit: &Unit, more: &[String]) {
    let mut addresses = unit.addresses.clone();
    addresses.extend(more.iter().filter(|address| !unit.addresses.contains(address)).cloned());
    if addresses != unit.addresses {
        ADDRESSES.set_text(transaction, unit.key, &addresses.join("\n"));
    }
}

/// Removes a school. It is asked nothing more, and what it has answered stays.
pub fn delete(transaction: &mut Transaction<'_>, unit: Key) {
    transaction.delete(unit);
}

/// Remembers that a school wrote its name so, from this address: an empty one is not remembered, and nothing of a school
/// that was removed, or in a network that was, since what is written there would bring it back.
pub fn remember(transaction: &mut Transaction<'_>, unit: Key, name: &str, address: &str) {
    let is_there = |record: &&Record| {
        record.kind == KIND && [unit, Key::root(unit.home)].iter().all(|key| is_shown(transaction.notebook, key))
    };
    let Some(record) = transaction.notebook.get(&unit).filter(is_there) else { return };
    let known = read(transaction.notebook, unit, record);
    let is_new = !folded(name).is_empty() && known.known_by.iter().chain([&known.name]).all(|own| folded(own) != folded(name));
    if is_new {
        let names: Vec<String> = known.known_by.iter().cloned().chain([tidied(name)]).collect();
        KNOWN_BY.set_text(transaction, unit, &names.join("\n"));
    }
    let address = address.trim().to_lowercase();
    if !address.is_empty() {
        add_addresses(transaction, &known, &[address]);
    }
}
