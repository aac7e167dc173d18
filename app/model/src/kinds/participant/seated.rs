//! Who sits where (bordplassering): groups for the whole meeting, or a café's tables for each round. A draw is
//! written for everyone in it, so that of two made at once one is kept whole.
//!
//! In a person: `seats`, a list of tables, one for each round.

use super::Participant;
use super::drawn::Holder;
use crate::chance::Chance;
use crate::draw::groups::{Groups, Member};
use crate::draw::rotation::{Cafe, Hosts, Seating};
use crate::folding::folded;
use crate::kinds::meeting::TABLES_MAX;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

/// Returns the people at a table in order, as holders for a draw of roles.
pub fn at_table(notebook: &Notebook, meeting: Dot, table: u32) -> Vec<Holder> {
    let people = Participant::present(notebook, meeting).into_iter().filter(|person| person.table() == Some(table));
    people.map(|person| Holder::Person(person.key.id)).collect()
}

/// Draws mixed groups of the meeting's people, one for each table.
pub fn draw_groups(notebook: &Notebook, meeting: Dot, tables: u32, chance: &mut Chance) -> Groups<Key> {
    let people = Participant::present(notebook, meeting).into_iter();
    let members: Vec<Member<Key>> = people.map(|person| Member { who: person.key, tags: person.tags }).collect();
    crate::draw::groups::draw(&members, tables.clamp(1, TABLES_MAX) as usize, chance)
}

/// Seats the first group at table 1, the next at table 2, and so on.
pub fn set_groups(transaction: &mut Transaction<'_>, groups: &Groups<Key>) {
    for (group, table) in groups.groups.iter().zip(1..) {
        group.iter().for_each(|person| set_seats(transaction, *person, &[table]));
    }
}

/// Sets where a person sits in each round, with tables from 1. Written even if it is the same, so that of two
/// draws made at once the later one is kept whole.
pub fn set_seats(transaction: &mut Transaction<'_>, person: Key, tables: &[u32]) {
    super::SEATS.write(transaction, person, Value::Null);
    super::SEATS.write(
        transaction,
        person,
        if tables.is_empty() { Value::Null } else { Value::integers(tables.iter().copied()) },
    );
}

/// Returns the meeting's café, and its people in the order of a plan. `hosts` are in the order of their tables,
/// one for each; empty if everyone moves. Returns `None` if there are too few hosts, or some are not of this
/// meeting.
pub fn cafe_of(notebook: &Notebook, meeting: Dot, hosts: &[Key], tables: u32, rounds: u32) -> Option<(Vec<Key>, Cafe)> {
    let people: Vec<Key> = Participant::present(notebook, meeting).into_iter().map(|person| person.key).collect();
    let tables = (tables.clamp(1, TABLES_MAX) as usize).min(people.len());
    let are_there = hosts.iter().enumerate().all(|(place, host)| people.contains(host) && !hosts[..place].contains(host));
    if people.is_empty() || !are_there || !(hosts.is_empty() || hosts.len() == tables) {
        return None;
    }
    let guests = people.iter().filter(|person| !hosts.contains(person));
    let order: Vec<Key> = hosts.iter().chain(guests).copied().collect();
    let staying = if hosts.is_empty() { Hosts::None } else { Hosts::Stay };
    let cafe = Cafe { people: order.len(), tables, rounds: rounds as usize, hosts: staying };
    Some((order, cafe))
}

/// Returns the fewest others anyone sits with, by the stored seats.
pub fn others_met_min(people: &[Participant]) -> usize {
    let meets = |one: &Participant, other: &Participant| {
        one.key != other.key && one.seats.iter().zip(&other.seats).any(|(left, right)| left == right)
    };
    let met = |one: &Participant| people.iter().filter(|other| meets(one, other)).count();
    people.iter().map(met).min().unwrap_or_default()
}

/// Writes a café's seating for the people in its order.
pub fn set_cafe(transaction: &mut Transaction<'_>, order: &[Key], seating: &Seating) {
    for (place, person) in order.iter().enumerate() {
        let tables: Vec<u32> = seating.rounds.iter().map(|round| round[place]).collect();
        set_seats(transaction, *person, &tables);
    }
}

/// Returns the number of mixed tables, where not all share a tag, and of tables with people. Without tags none is
/// mixed.
pub fn mixed_tables(notebook: &Notebook, meeting: Dot) -> (usize, usize) {
    let mut tables: BTreeMap<u32, Vec<Vec<String>>> = BTreeMap::new();
    for person in Participant::all(notebook, meeting) {
        if let Some(table) = person.table() {
            tables.entry(table).or_default().push(person.tags.iter().map(|tag| folded(tag)).collect());
        }
    }
    (tables.values().filter(|people| is_mixed(people)).count(), tables.len())
}

/// Returns whether at least two people have tags, and no tag is common to all of those.
fn is_mixed(people: &[Vec<String>]) -> bool {
    let tagged: Vec<&Vec<String>> = people.iter().filter(|tags| !tags.is_empty()).collect();
    let Some((first, others)) = tagged.split_first() else { return false };
    !others.is_empty() && !first.iter().any(|tag| others.iter().all(|tags| tags.contains(tag)))
}
