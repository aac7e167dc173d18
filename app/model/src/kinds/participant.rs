//! Participants (deltakere): initials and tags, in a meeting or in a list of people, which is a home of its own.
//! Initials are for turns, roles and groups; no point ever holds or points at one.
//!
//! A record of kind `person`: `initials`, `order`, `tag:…` for each tag, `seats` (a list of tables, one for each
//! round), `absent` (flag) and, if it was copied from a list, `from_home` and `from_person`. A list is a root of
//! kind `people` with a `title`; it is only shared by itself.

pub mod attendance;
pub mod drawn;
pub mod seated;

use super::{Text, people, shown_of_kind, text_or_null};
use crate::folding::{alphabetical, folded, tidied};
use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::set::tags;
use crate::overviews::loaded::{Loaded, Memory};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::{BTreeMap, BTreeSet};

fields! {
    pub INITIALS = field("initials").names_people().in_link();
    ORDER = kind::ORDER.in_link();
    TAG = tags::TAG.names_people();
    SEATS = field("seats").list().names_people().in_link();
    pub(crate) ABSENT = field("absent").flag().names_people();
    FROM_HOME = field("from_home").points_at("people").names_people();
    FROM_PERSON = field("from_person").points_at("person").names_people();
}

/// A participant (deltaker), or someone in a list.
pub const KIND: Kind = Kind {
    name: "person",
    home: Home::In(&["meeting", "people"]),
    title: Some(INITIALS.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::Erased,
    news: Some(17),
    link: InLink::Fields(Along::Seating),
    search: Searched::Never,
    is_people: true,
};
/// The most characters of initials: room for «Kari N.» when two have the same; a full name is never asked for.
pub const INITIALS_CHARS_MAX: usize = 12;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    pub key: Key,
    pub initials: Text,
    /// Year group, subject, school and so on, sorted.
    pub tags: Vec<String>,
    /// The table in each round, from 1; a single one if nobody moves, none before a draw.
    pub seats: Vec<u32>,
    /// Whether the person was absent after all (ikke til stede).
    pub is_absent: bool,
    /// The person in a list it was copied from.
    pub from: Option<Key>,
}

/// A list of people, without its members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleList {
    pub home: Dot,
    pub title: Text,
    pub people: usize,
}

impl Participant {
    /// Returns the people of a meeting or a list, in order. Someone whom two tablets copied from a list is returned
    /// once: the record with the lowest id, wherever it was moved.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<Participant> {
        let mut people = everyone(notebook, home);
        let firsts = first_of_each(&people);
        // A draw may have been written to another copy, on a tablet that had only that one.
        let seated: BTreeMap<Key, Vec<u32>> = gathered(
            people
                .iter()
                .rev()
                .filter(|person| !person.seats.is_empty())
                .filter_map(|person| Some((person.from?, person.seats.clone()))),
        );
        for person in people.iter_mut().filter(|person| person.seats.is_empty()) {
            person.seats = person.from.and_then(|from| seated.get(&from).cloned()).unwrap_or_default();
        }
        people.retain(|person| person.from.is_none_or(|from| firsts[&from] == person.key));
        people
    }

    /// Like [`Self::all`], without those who were absent: the people who get turns, roles and seats.
    pub fn present(notebook: &Notebook, meeting: Dot) -> Vec<Participant> {
        let mut people = Participant::all(notebook, meeting);
        people.retain(|person| !person.is_absent);
        people
    }

    fn from_record(key: Key, record: &Record) -> Participant {
        let from = || Some(Key { home: FROM_HOME.dot_in(record)?, id: FROM_PERSON.dot_in(record)? });
        Participant {
            key,
            initials: Text::read(record, &INITIALS),
            tags: tags::read(record),
            seats: seats(record),
            is_absent: ABSENT.flag_in(record),
            from: from(),
        }
    }

    /// Returns the table in the first round, or `None` before a draw.
    pub fn table(&self) -> Option<u32> {
        self.seats.first().copied()
    }

    /// Returns the initials in the form in which they are compared from one meeting to the next.
    pub fn same_as(&self) -> String {
        folded(&self.initials.shown)
    }
}

impl PeopleList {
    /// Like [`PeopleList::all`], once every list is in memory.
    pub fn loaded(memory: Memory<'_>) -> Loaded<Vec<PeopleList>> {
        memory.gathered(lists(memory.notebook), PeopleList::all)
    }

    /// Returns the lists sorted by title.
    pub fn all(notebook: &Notebook) -> Vec<PeopleList> {
        let lists = lists(notebook).into_iter().filter_map(|home| {
            let title = Text::read(notebook.get(&Key::root(home))?, &people::TITLE);
            Some(PeopleList { home, title, people: shown_of_kind(notebook, home, &KIND).len() })
        });
        fellestid_crdt::sorting::sorted_by(lists.collect(), |left: &PeopleList, right| {
            (alphabetical(&left.title.shown), left.home).cmp(&(alphabetical(&right.title.shown), right.home))
        })
    }
}

/// Returns the homes of the visible lists.
pub fn lists(notebook: &Notebook) -> Vec<Dot> {
    let lists = notebook.roots().filter(|(key, _)| super::shown_root(notebook, key.home, &super::people::KIND).is_some());
    lists.map(|(key, _)| key.home).collect()
}

pub fn create_list(transaction: &mut Transaction<'_>, title: &str) -> Dot {
    transaction.create_home(super::people::KIND.name, &[people::TITLE.with(text_or_null(title))])
}

/// Adds someone last in a meeting or a list. Returns `None` if the initials are blank, and the existing person if
/// someone has them already.
pub fn create(transaction: &mut Transaction<'_>, home: Dot, initials: &str) -> Option<Key> {
    let initials = tidied(&tidied(initials).chars().take(INITIALS_CHARS_MAX).collect::<String>());
    if initials.is_empty() {
        return None;
    }
    let there = Participant::all(transaction.notebook, home).into_iter().find(|other| other.same_as() == folded(&initials));
    if let Some(there) = there {
        return Some(there.key);
    }
    let order = order_at_end(transaction, home, &KIND);
    Some(transaction.create(home, KIND.name, &[INITIALS.with(Value::text(initials)), ORDER.with(Value::text(order))]))
}

/// Changes the initials. Blank ones change nothing: a person without any is deleted instead.
pub fn set_initials(transaction: &mut Transaction<'_>, person: Key, initials: &str) {
    let initials = tidied(&tidied(initials).chars().take(INITIALS_CHARS_MAX).collect::<String>());
    if !initials.is_empty() {
        INITIALS.type_text(transaction, person, &initials);
    }
}

/// Marks whether someone was absent.
pub fn set_absent(transaction: &mut Transaction<'_>, person: Key, is_absent: bool) {
    for key in all_copies(transaction.notebook, person) {
        ABSENT.write(transaction, key, if is_absent { true.into() } else { Value::Null });
    }
}

/// Deletes a person, with the copies other tablets made of the same person.
pub fn delete(transaction: &mut Transaction<'_>, person: Key) {
    for key in all_copies(transaction.notebook, person) {
        transaction.delete(key);
    }
}

/// Erases a person's initials for good from this meeting or list.
pub fn erase(transaction: &mut Transaction<'_>, person: Key) {
    for key in all_copies(transaction.notebook, person) {
        transaction.erase(key);
    }
}

/// Adds a tag; the first spelling stays. Returns `false` for a blank tag, or if there are too many.
pub fn tag(transaction: &mut Transaction<'_>, person: Key, tag: &str) -> bool {
    tags::add_to(transaction, person, tag)
}

pub fn untag(transaction: &mut Transaction<'_>, person: Key, tag: &str) {
    tags::remove_from(transaction, person, tag);
}

/// Copies the people of a list to a meeting, with their tags. Those already there, also from another tablet, stay
/// as they are.
pub fn bring(transaction: &mut Transaction<'_>, list: Dot, meeting: Dot) {
    let there: BTreeSet<String> = gathered(Participant::all(transaction.notebook, meeting).iter().map(Participant::same_as));
    for person in Participant::all(transaction.notebook, list).into_iter().filter(|person| !there.contains(&person.same_as())) {
        let Some(key) = create(transaction, meeting, &person.initials.shown) else { continue };
        FROM_HOME.write(transaction, key, person.key.home.into());
        FROM_PERSON.write(transaction, key, person.key.id.into());
        for name in &person.tags {
            tag(transaction, key, name);
        }
    }
}

fn everyone(notebook: &Notebook, home: Dot) -> Vec<Participant> {
    shown_of_kind(notebook, home, &KIND).into_iter().map(|(key, record)| Participant::from_record(key, record)).collect()
}

/// Returns, for each person of a list, the copy that represents all copies.
fn first_of_each(people: &[Participant]) -> BTreeMap<Key, Key> {
    let mut firsts: BTreeMap<Key, Key> = BTreeMap::new();
    for (from, key) in people.iter().filter_map(|person| Some((person.from?, person.key))) {
        let first = firsts.entry(from).or_insert(key);
        *first = key.min(*first);
    }
    firsts
}

/// Returns the record and every other copy of the same person in the home, deleted or not.
fn all_copies(notebook: &Notebook, person: Key) -> Vec<Key> {
    let people = notebook.home(person.home).filter(|(_, record)| record.kind == KIND);
    let everyone: Vec<Participant> = people.map(|(key, record)| Participant::from_record(*key, record)).collect();
    let from = everyone.iter().find(|other| other.key == person).and_then(|person| person.from);
    let is_copy = |other: &&Participant| other.key == person || from.is_some() && other.from == from;
    everyone.iter().filter(is_copy).map(|other| other.key).collect()
}

fn seats(record: &Record) -> Vec<u32> {
    let Some(Value::List(tables)) = SEATS.latest_in(record) else { return Vec::new() };
    tables.iter().filter_map(Value::as_integer).filter_map(|table| u32::try_from(table).ok()).collect()
}
