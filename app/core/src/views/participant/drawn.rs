//! What was drawn for a meeting: roles at each table, and who sits where. Each draw for a table is
//! one value, so that two tablets that draw at once end with one whole draw, never half of each.
//!
//! In the meeting's root: `roles:<table>`, a list of pairs of a role and a person's id, or a seat's
//! number where there are no names; table 0 is the meeting itself. In a person: `seats`.

use super::{Participant, everyone, first_of_each};
use crate::chance::Chance;
use crate::dot::Dot;
use crate::draw::groups::{Groups, Member};
use crate::draw::roles::{Holders, Role, Roles};
use crate::draw::rotation::{self, Cafe, Hosts, Seating};
use crate::notebook::Notebook;
use crate::once::numbers;
use crate::pen::Change;
use crate::record::{Key, Record};
use crate::sorting::sorted_by;
use crate::value::Value;
use crate::views::folding::folded;
use crate::views::meeting::{self, TABLES_MAX};
use crate::views::shown_root;
use std::collections::BTreeMap;

/// Where the plenumsleder's draw stands: at no table.
pub const THE_MEETING: u32 = 0;

/// Someone with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// A person of the meeting.
    Person(Dot),
    /// From 1, at a table without names.
    Seat(u32),
}

/// Writes a draw down, whole, over the last one.
pub fn keep_roles(change: &mut Change<'_>, meeting: Dot, table: u32, roles: &Roles<Holder>) {
    let pair = |(role, holder): (&Role, &Holder)| {
        let holder = match holder {
            Holder::Person(id) => Value::Dot(*id),
            Holder::Seat(seat) => i64::from(*seat).into(),
        };
        Value::List(vec![role.code().into(), holder])
    };
    let value = if roles.is_empty() { Value::Null } else { Value::List(roles.iter().map(pair).collect()) };
    change.write(Key::root(meeting), &register(table), value);
}

/// The roles at a table, less those of people who are gone.
pub fn roles(notebook: &Notebook, meeting: Dot, table: u32) -> Roles<Holder> {
    let Some(root) = shown_root(notebook, meeting, meeting::KIND) else { return Roles::new() };
    let Some(Value::List(pairs)) = root.latest(&register(table)) else { return Roles::new() };
    let there = ids_shown(notebook, meeting);
    let shown = |(role, holder)| match holder {
        Holder::Person(id) => Some((role, Holder::Person(*there.get(&id)?))),
        Holder::Seat(_) => Some((role, holder)),
    };
    pairs.iter().filter_map(pair).filter_map(shown).collect()
}

/// Those who had each role at the last earlier meeting where people had any, as people of this
/// meeting: they are known again by their initials. Empty where there was none.
pub fn last_holders(notebook: &Notebook, meeting: Dot) -> Holders<Holder> {
    let here: BTreeMap<String, Dot> =
        Participant::all(notebook, meeting).into_iter().map(|person| (person.same_as(), person.key.id)).collect();
    let earlier = earlier_meetings(notebook, meeting).into_iter().map(|home| held_by_initials(notebook, home));
    let mut holders = Holders::new();
    for (role, initials) in earlier.into_iter().find(|held| !held.is_empty()).unwrap_or_default() {
        if let Some(id) = here.get(&initials) {
            holders.entry(role).or_default().insert(Holder::Person(*id));
        }
    }
    holders
}

/// The people at a table, as a draw of roles takes them; in order.
pub fn at_table(notebook: &Notebook, meeting: Dot, table: u32) -> Vec<Holder> {
    let people = Participant::all(notebook, meeting).into_iter().filter(|person| person.table() == Some(table));
    people.map(|person| Holder::Person(person.key.id)).collect()
}

/// Draws mixed groups of the meeting's people, each at a table.
pub fn draw_groups(notebook: &Notebook, meeting: Dot, tables: u32, chance: &mut Chance) -> Groups<Key> {
    let people = Participant::all(notebook, meeting).into_iter();
    let members: Vec<Member<Key>> = people.map(|person| Member { who: person.key, tags: person.tags }).collect();
    crate::draw::groups::draw(&members, tables.clamp(1, TABLES_MAX) as usize, chance)
}

/// Seats the first group at table 1, the next at table 2 …
pub fn keep_groups(change: &mut Change<'_>, groups: &Groups<Key>) {
    for (group, table) in groups.groups.iter().zip(1..) {
        group.iter().for_each(|person| keep_seats(change, *person, &[table]));
    }
}

/// Where a person sits in each round, tables from 1; for a whole café, person by person. Written
/// anew also where it is the same, so that of two draws made at once the later one stands whole.
pub fn keep_seats(change: &mut Change<'_>, person: Key, tables: &[u32]) {
    change.write(person, "seats", Value::Null);
    change.write(person, "seats", if tables.is_empty() { Value::Null } else { numbers(tables.iter().copied()) });
}

/// Draws who sits where at a café. Hosts are given in the order of their tables, one to each; none
/// where everyone moves. Nothing where hosts are too few, or not of this meeting.
pub fn draw_cafe(
    notebook: &Notebook,
    meeting: Dot,
    hosts: &[Key],
    tables: u32,
    rounds: u32,
    chance: &mut Chance,
) -> Option<(Vec<Key>, Seating)> {
    let people: Vec<Key> = Participant::all(notebook, meeting).into_iter().map(|person| person.key).collect();
    let tables = (tables.clamp(1, TABLES_MAX) as usize).min(people.len());
    let are_there = hosts.iter().all(|host| people.contains(host));
    if people.is_empty() || !are_there || !(hosts.is_empty() || hosts.len() == tables) {
        return None;
    }
    let guests = people.iter().filter(|person| !hosts.contains(person));
    let order: Vec<Key> = hosts.iter().chain(guests).copied().collect();
    let staying = if hosts.is_empty() { Hosts::None } else { Hosts::Stay };
    let cafe = Cafe { people: order.len(), tables, rounds: rounds as usize, hosts: staying };
    let seating = rotation::plan(cafe, chance);
    Some((order, seating))
}

/// Writes a café's seating down, for the people in its order.
pub fn keep_cafe(change: &mut Change<'_>, order: &[Key], seating: &Seating) {
    for (place, person) in order.iter().enumerate() {
        let tables: Vec<u32> = seating.rounds.iter().map(|round| round[place]).collect();
        keep_seats(change, *person, &tables);
    }
}

/// Tables where not all share a tag, and tables where people sit. With no tags known, none is mixed.
pub fn mixed_tables(notebook: &Notebook, meeting: Dot) -> (usize, usize) {
    let mut tables: BTreeMap<u32, Vec<Vec<String>>> = BTreeMap::new();
    for person in Participant::all(notebook, meeting) {
        if let Some(table) = person.table() {
            tables.entry(table).or_default().push(person.tags.iter().map(|tag| folded(tag)).collect());
        }
    }
    (tables.values().filter(|people| is_mixed(people)).count(), tables.len())
}

/// At least two with tags, and no tag that all of those have.
fn is_mixed(people: &[Vec<String>]) -> bool {
    let tagged: Vec<&Vec<String>> = people.iter().filter(|tags| !tags.is_empty()).collect();
    let Some((first, others)) = tagged.split_first() else { return false };
    !others.is_empty() && !first.iter().any(|tag| others.iter().all(|tags| tags.contains(tag)))
}

fn register(table: u32) -> String {
    format!("roles:{}", table.min(TABLES_MAX))
}

fn pair(value: &Value) -> Option<(Role, Holder)> {
    let Value::List(pair) = value else { return None };
    let role = Role::from_code(pair.first()?.as_text()?)?;
    let holder = match pair.get(1)? {
        Value::Dot(id) => Holder::Person(*id),
        Value::Integer(seat) => Holder::Seat(u32::try_from(*seat).ok()?),
        Value::Null | Value::Flag(_) | Value::Text(_) | Value::List(_) | Value::Map(_) => return None,
    };
    Some((role, holder))
}

/// Every person there, and the one who stands for them where two tablets brought the same.
fn ids_shown(notebook: &Notebook, meeting: Dot) -> BTreeMap<Dot, Dot> {
    let everyone = everyone(notebook, meeting);
    let firsts = first_of_each(&everyone);
    let shown = |person: &Participant| person.from.map_or(person.key, |from| firsts[&from]);
    everyone.iter().map(|person| (person.key.id, shown(person).id)).collect()
}

fn held_by_initials(notebook: &Notebook, meeting: Dot) -> Vec<(Role, String)> {
    let held = (THE_MEETING..=TABLES_MAX).flat_map(|table| roles(notebook, meeting, table));
    let initials = |(role, holder)| match holder {
        Holder::Person(id) => Some((role, folded(notebook.get(&Key { home: meeting, id })?.text("initials")))),
        Holder::Seat(_) => None,
    };
    held.filter_map(initials).collect()
}

/// Newest first; meetings of the same day by their hour, then by when they were planned.
fn earlier_meetings(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let when = |key: Key, root: &Record| (root.text("date").to_owned(), root.integer("starts_at"), root.at_ms, key.home);
    let Some(own) = notebook.get(&Key::root(meeting)).map(|root| when(Key::root(meeting), root)) else { return Vec::new() };
    let meetings = notebook.roots().filter(|(key, _)| shown_root(notebook, key.home, meeting::KIND).is_some());
    let earlier = meetings.map(|(key, root)| when(*key, root)).filter(|other| *other < own).collect();
    sorted_by(earlier, |left, right| Ord::cmp(right, left)).into_iter().map(|(.., home)| home).collect()
}
