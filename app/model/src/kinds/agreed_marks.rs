//! Our own marks of a good meeting (kjennetegn på et godt møte): short texts the staff agreed on, in a home of
//! their own. A meeting gets a copy when it is planned; they are shown at its beginning, and checked at its end
//! by a vote with at most one dot for each mark, see [`check`].
//!
//! A root of kind `marks` with a `title`; records of kind `mark` with `text` and `order`, and in a
//! meeting's copy `from_home` and `from_mark`. Marks are moved with `place::move_up` and `move_down`.

use super::{Text, shown_of_kind, shown_root, text_or_null};
use crate::dots::{Rules, Target, Vote, tally::Sums};
use crate::folding::folded;
use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::marks;
use crate::overviews::loaded::{Loaded, Memory};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    pub TEXT = field("text").searched_in_home();
    FROM_HOME = field("from_home").points_at("marks");
    FROM_MARK = field("from_mark").points_at("mark");
}

/// A mark of a good meeting (kjennetegn).
pub const KIND: Kind = Kind {
    name: "mark",
    home: Home::In(&["marks", "meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::Erased,
    news: Some(10),
    link: InLink::Whole(Along::Marks),
    search: Searched::Never,
    is_people: false,
};
/// The most marks a staff can keep in mind; a longer list is read, but nothing is added to it.
pub const MARKS_MAX: usize = 12;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedMark {
    pub key: Key,
    pub text: Text,
    /// The mark it was copied from.
    pub from: Option<Key>,
}

/// A mark with the votes it got when the meeting was checked against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub mark: AgreedMark,
    /// Voters who found that the meeting met it.
    pub yes: u32,
    /// All who voted.
    pub voters: u32,
}

impl AgreedMark {
    /// Returns the marks of a list or of a meeting, in order. A mark that two tablets copied is returned once.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<AgreedMark> {
        let mut marks: Vec<AgreedMark> = Vec::new();
        for (key, record) in shown_of_kind(notebook, home, &KIND) {
            let mark = AgreedMark::from_record(key, record);
            if !marks.iter().any(|other| other.target() == mark.target()) {
                marks.push(mark);
            }
        }
        marks
    }

    /// Returns the target of dots, which is the same for every copy of a mark, so that all tables add up.
    pub fn target(&self) -> Target {
        Target(self.from.unwrap_or(self.key).id)
    }

    fn from_record(key: Key, record: &Record) -> AgreedMark {
        let from = || Some(Key { home: FROM_HOME.dot_in(record)?, id: FROM_MARK.dot_in(record)? });
        AgreedMark { key, text: Text::read(record, &TEXT), from: from() }
    }
}

/// Returns the lists of marks people see, oldest first: a school has one, a network may have its own.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    let homes = notebook.roots().filter(|(key, _)| shown_root(notebook, key.home, &super::marks::KIND).is_some());
    let homes = homes.map(|(key, root)| (root.created_at_ms, key.home)).collect();
    fellestid_crdt::sorting::sorted_by(homes, Ord::cmp).into_iter().map(|(_, home)| home).collect()
}

/// Like [`all`], once every list of marks is in memory.
pub fn loaded(memory: Memory<'_>) -> Loaded<Vec<AgreedMark>> {
    memory.gathered(homes(memory.notebook), all)
}

/// Returns the staff's own marks from every list, each once, since two tablets may each have begun a list.
pub fn all(notebook: &Notebook) -> Vec<AgreedMark> {
    let mut ours: Vec<AgreedMark> = Vec::new();
    for mark in homes(notebook).into_iter().flat_map(|home| AgreedMark::all(notebook, home)) {
        if !ours.iter().any(|other| other.target() == mark.target() || is_same(other, &mark.text.shown)) {
            ours.push(mark);
        }
    }
    ours
}

/// Joins all lists in the first, even beyond [`MARKS_MAX`]: the marks of the others are copied to its end, and
/// the other lists are deleted, so that they can be brought back.
pub fn join(transaction: &mut Transaction<'_>) {
    let homes = homes(transaction.notebook);
    let [first, others @ ..] = homes.as_slice() else { return };
    for mark in all(transaction.notebook).into_iter().filter(|mark| mark.key.home != *first) {
        copy(transaction, *first, &mark);
    }
    others.iter().for_each(|home| transaction.delete(Key::root(*home)));
}

pub fn create_list(transaction: &mut Transaction<'_>, title: &str) -> Dot {
    transaction.create_home(super::marks::KIND.name, &[marks::TITLE.with(text_or_null(title))])
}

/// Adds a mark at the end. Returns `None` if the text is blank or there already, or the list has [`MARKS_MAX`].
pub fn create(transaction: &mut Transaction<'_>, home: Dot, text: &str) -> Option<Key> {
    let there = AgreedMark::all(transaction.notebook, home);
    if folded(text).is_empty() || there.iter().any(|mark| is_same(mark, text)) || there.len() >= MARKS_MAX {
        return None;
    }
    Some(create_last(transaction, home, text))
}

fn is_same(mark: &AgreedMark, text: &str) -> bool {
    folded(&mark.text.shown) == folded(text)
}

fn create_last(transaction: &mut Transaction<'_>, home: Dot, text: &str) -> Key {
    let order = order_at_end(transaction, home, &KIND);
    transaction.create(home, KIND.name, &[ORDER.with(Value::text(order)), TEXT.with(text_or_null(text))])
}

/// Copies a mark, with the mark it came from; for a copy, the original.
fn copy(transaction: &mut Transaction<'_>, home: Dot, mark: &AgreedMark) {
    let key = create_last(transaction, home, &mark.text.shown);
    let from = mark.from.unwrap_or(mark.key);
    FROM_HOME.write(transaction, key, from.home.into());
    FROM_MARK.write(transaction, key, from.id.into());
}

/// Sets a mark's text. Blank text changes nothing: a mark is deleted instead.
pub fn set_text(transaction: &mut Transaction<'_>, mark: Key, text: &str) {
    if !text.trim().is_empty() {
        twins(transaction.notebook, mark).into_iter().for_each(|mark| TEXT.type_text(transaction, mark, text.trim()));
    }
}

pub fn delete(transaction: &mut Transaction<'_>, mark: Key) {
    twins(transaction.notebook, mark).into_iter().for_each(|mark| transaction.delete(mark));
}

/// Returns a mark with all that are shown as one with it: of our own, those with the same text in every list.
fn twins(notebook: &Notebook, mark: Key) -> Vec<Key> {
    let homes = homes(notebook);
    let marks = homes
        .iter()
        .flat_map(|home| shown_of_kind(notebook, *home, &KIND))
        .map(|(key, record)| AgreedMark::from_record(key, record));
    let all: Vec<AgreedMark> = marks.collect();
    match all.iter().find(|other| other.key == mark) {
        None => vec![mark],
        Some(this) => all
            .iter()
            .filter(|other| other.target() == this.target() || is_same(other, &this.text.shown))
            .map(|other| other.key)
            .collect(),
    }
}

/// Copies our marks to a meeting, except those it goes without and those it already has. Marks changed later do
/// not change the copies.
pub fn bring(transaction: &mut Transaction<'_>, meeting: Dot, goes_without: impl Fn(Key) -> bool) {
    for mark in all(transaction.notebook).into_iter().filter(|mark| !goes_without(mark.key)) {
        if !AgreedMark::all(transaction.notebook, meeting).iter().any(|other| is_same(other, &mark.text.shown)) {
            copy(transaction, meeting, &mark);
        }
    }
}

/// Makes the vote that checks a meeting against its marks: each voter may give one dot to each mark.
pub fn check(marks: &[AgreedMark]) -> Vote {
    Vote::new(Rules::one_each(u32::try_from(marks.len()).unwrap_or(u32::MAX)))
}

/// Returns each mark with its votes, in the meeting's order.
pub fn checked(marks: Vec<AgreedMark>, sums: &Sums) -> Vec<Checked> {
    let yes = |mark: &AgreedMark| sums.counts.get(&mark.target()).copied().unwrap_or_default();
    marks.into_iter().map(|mark| Checked { yes: yes(&mark), voters: sums.voters, mark }).collect()
}
