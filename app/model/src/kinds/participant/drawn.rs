//! Roles drawn for a meeting and its tables. A table's draw is one value, so that two tablets that draw at once
//! end with one whole draw, never half of each. Who sits where is in `seated`.
//!
//! In the meeting's root: `roles:<table>`, a list of pairs of a role and a person's id, or a seat's number
//! without names; table 0 is the meeting itself.

use super::{Participant, everyone, first_of_each};
use crate::draw::roles::{Holders, Role, Roles};
use crate::fill::fill;
use crate::folding::folded;
use crate::kinds::meeting::{self, TABLES_MAX};
use crate::kinds::shown_root;
use crate::language::Language;
use crate::method::text;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

/// The table number of the meeting's own draw, of the plenumsleder.
pub const THE_MEETING: u32 = 0;

/// Someone with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// A person of the meeting.
    Person(Dot),
    /// From 1, at a table without names.
    Seat(u32),
}

/// Writes a whole draw, replacing the last one.
pub fn set_roles(transaction: &mut Transaction<'_>, meeting: Dot, table: u32, roles: &Roles<Holder>) {
    let pair = |(role, holder): (&Role, &Holder)| {
        let holder = match holder {
            Holder::Person(id) => Value::Dot(*id),
            Holder::Seat(seat) => i64::from(*seat).into(),
        };
        Value::List(vec![role.code().into(), holder])
    };
    let value = if roles.is_empty() { Value::Null } else { Value::List(roles.iter().map(pair).collect()) };
    transaction.write(Key::root(meeting), &register(table), value);
}

/// Returns the roles at a table, without those of people who are gone.
pub fn roles(notebook: &Notebook, meeting: Dot, table: u32) -> Roles<Holder> {
    let Some(root) = shown_root(notebook, meeting, &meeting::KIND) else { return Roles::new() };
    let Some(Value::List(pairs)) = root.latest(&register(table)) else { return Roles::new() };
    let there = ids_shown(notebook, meeting);
    let shown = |(role, holder)| match holder {
        Holder::Person(id) => Some((role, Holder::Person(*there.get(&id)?))),
        Holder::Seat(_) => Some((role, holder)),
    };
    gathered(pairs.iter().filter_map(pair).filter_map(shown))
}

/// Returns whether roles were ever drawn at a table, even if the draw was undone.
pub fn has_been_drawn(notebook: &Notebook, meeting: Dot, table: u32) -> bool {
    shown_root(notebook, meeting, &meeting::KIND).is_some_and(|root| root.register(&register(table)).is_some())
}

/// Returns the roles at a table with their holders' initials or seats: «EH», «plass 2», «bord 3, plass 1».
pub fn roles_told(notebook: &Notebook, meeting: Dot, table: u32, language: Language) -> Vec<(Role, String)> {
    let told = |(role, holder): (Role, Holder)| (role, holder_told(notebook, meeting, role, holder, language));
    roles(notebook, meeting, table).into_iter().map(told).collect()
}

/// Returns the holder's initials or seat; for the leader of the meeting, the first seat at a table.
pub fn holder_told(notebook: &Notebook, meeting: Dot, role: Role, holder: Holder, language: Language) -> String {
    let (seat, first_seat) = (
        text("plass {number}", "plass {number}", "seat {number}"),
        text("bord {number}, plass 1", "bord {number}, plass 1", "table {number}, seat 1"),
    );
    match holder {
        Holder::Person(id) => {
            let person = notebook.get(&Key { home: meeting, id });
            person.map(|record| super::INITIALS.text_in(record).to_owned()).unwrap_or_default()
        }
        Holder::Seat(table) if role == Role::PlenaryLead => fill(first_seat.of(language), &[("number", &table.to_string())]),
        Holder::Seat(number) => fill(seat.of(language), &[("number", &number.to_string())]),
    }
}

/// Returns who had each role at the last earlier meeting with roles, as people of this meeting: they are
/// recognised by their initials. Empty if there was none. Needs this meeting, and then the earlier ones with roles
/// one at a time, the latest first, until one has an answer.
pub fn last_holders(memory: Memory<'_>, meeting: Dot) -> Loaded<Holders<Holder>> {
    for earlier in earlier_meetings(memory.notebook, meeting) {
        if !is_drawn(memory.notebook, earlier) {
            continue;
        }
        let held = memory.gathered(vec![meeting, earlier], |notebook| held_by_initials(notebook, earlier));
        match held {
            Loaded::Whole(held) if held.is_empty() => {}
            Loaded::Whole(held) => return Loaded::Whole(known_here(memory.notebook, meeting, held)),
            Loaded::Needs(homes) => return Loaded::Needs(homes),
        }
    }
    Loaded::Whole(Holders::new())
}

/// Returns whether anyone has a role there; the root alone is enough to tell.
fn is_drawn(notebook: &Notebook, meeting: Dot) -> bool {
    let root = shown_root(notebook, meeting, &meeting::KIND);
    root.is_some_and(|root| (THE_MEETING..=TABLES_MAX).any(|table| matches!(root.latest(&register(table)), Some(Value::List(_)))))
}

fn known_here(notebook: &Notebook, meeting: Dot, held: Vec<(Role, String)>) -> Holders<Holder> {
    let here: BTreeMap<String, Dot> =
        gathered(Participant::all(notebook, meeting).into_iter().map(|person| (person.same_as(), person.key.id)));
    let mut holders = Holders::new();
    for (role, initials) in held {
        if let Some(id) = here.get(&initials) {
            holders.entry(role).or_default().insert(Holder::Person(*id));
        }
    }
    holders
}

fn register(table: u32) -> String {
    meeting::ROLES.register(&table.min(TABLES_MAX).to_string())
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

/// Returns, for every person there, the record that represents them if two tablets brought the same person.
fn ids_shown(notebook: &Notebook, meeting: Dot) -> BTreeMap<Dot, Dot> {
    let everyone = everyone(notebook, meeting);
    let firsts = first_of_each(&everyone);
    let shown = |person: &Participant| person.from.map_or(person.key, |from| firsts[&from]);
    gathered(everyone.iter().map(|person| (person.key.id, shown(person).id)))
}

fn held_by_initials(notebook: &Notebook, meeting: Dot) -> Vec<(Role, String)> {
    let held = (THE_MEETING..=TABLES_MAX).flat_map(|table| roles(notebook, meeting, table));
    let initials = |(role, holder)| match holder {
        Holder::Person(id) => Some((role, folded(super::INITIALS.text_in(notebook.get(&Key { home: meeting, id })?)))),
        Holder::Seat(_) => None,
    };
    held.filter_map(initials).collect()
}

/// Returns the earlier meetings, newest first; meetings on the same day by their hour, then by when they were
/// planned. For a meeting without a date, those planned before it.
fn earlier_meetings(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let when = |key: Key, root: &Record| (meeting::day(root).to_owned(), meeting::starts_at(root), root.created_at_ms, key.home);
    let Some(own) = notebook.get(&Key::root(meeting)).map(|root| when(Key::root(meeting), root)) else { return Vec::new() };
    let meetings = notebook.roots().filter(|(key, _)| shown_root(notebook, key.home, &meeting::KIND).is_some());
    let earlier = meetings
        .map(|(key, root)| when(*key, root))
        .filter(|other| if own.0.is_empty() { other.2 < own.2 } else { *other < own })
        .collect();
    sorted_by(earlier, |left, right| Ord::cmp(right, left)).into_iter().map(|(.., home)| home).collect()
}
