//! Places in a list (rekkefølge): moving a theme, a question, a cluster and so on among those people see it with. A
//! move writes one order key; more are written only if keys are equal, missing or invalid. It does not know what is in
//! the records.

use crate::kind;
use crate::kind::{Kind, Place};
use crate::kinds::question;
use crate::kinds::question::question_of;
use crate::kinds::{ALL, KindName, shown_of_kind};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::ordering::{between, first_keys};
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A longer key means many moves into the same gap; the list then gets new keys.
const KEY_CHARS_MAX: usize = 40;

/// A record in a list, and its order key; empty if it has none.
type Listed = (Key, String);

/// Moves a record one place towards the beginning. Returns false at the first place, and in built-in sets.
pub fn move_up(transaction: &mut Transaction<'_>, key: Key) -> bool {
    match place_of(transaction.notebook, key) {
        Some(at) if at > 0 => move_to(transaction, key, at - 1),
        Some(_) | None => false,
    }
}

/// Moves a record one place towards the end. Returns false at the last place, and in built-in sets.
pub fn move_down(transaction: &mut Transaction<'_>, key: Key) -> bool {
    let count = siblings(transaction.notebook, key).len();
    match place_of(transaction.notebook, key) {
        Some(at) if at + 1 < count => move_to(transaction, key, at + 1),
        Some(_) | None => false,
    }
}

/// Moves a question to the end of a theme, or with `None` to the questions under no heading.
pub fn move_to_theme(transaction: &mut Transaction<'_>, question: Key, theme: Option<Dot>) -> bool {
    let is_question = transaction.notebook.get(&question).is_some_and(|record| record.kind == crate::kinds::question::KIND);
    if !is_question || !crate::kinds::set::edit::is_editable(question.home) {
        return false;
    }
    let order = key_at_end(transaction, &questions_under(transaction.notebook, question.home, theme), question);
    question::THEME.write(transaction, question, Value::pointer(theme));
    kind::ORDER.write(transaction, question, Value::text(order));
    true
}

/// Returns the records it is in a list with, itself included, in the order people see. Empty for a record that has no
/// place, or is hidden.
pub fn siblings(notebook: &Notebook, key: Key) -> Vec<Key> {
    places(notebook, key).into_iter().map(|(key, _)| key).collect()
}

fn places(notebook: &Notebook, key: Key) -> Vec<Listed> {
    let Some(record) = notebook.get(&key) else { return Vec::new() };
    let places = ALL.find(&record.kind).map_or_else(Vec::new, |kind| match kind.place {
        Place::None => Vec::new(),
        Place::InHome => of_kind(notebook, key.home, kind),
        Place::Under(register) => beside(notebook, key.home, kind, register, record),
    });
    if places.iter().any(|(other, _)| *other == key) { places } else { Vec::new() }
}

pub(crate) fn themes(notebook: &Notebook, home: Dot) -> Vec<Listed> {
    of_kind(notebook, home, &crate::kinds::theme::KIND)
}

/// Returns all of a kind in a home, as one list.
pub(crate) fn of_kind(notebook: &Notebook, home: Dot, kind: &Kind) -> Vec<Listed> {
    shown_of_kind(notebook, home, kind).into_iter().map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
}

/// Returns the visible records under the same parent as this one.
fn beside(notebook: &Notebook, home: Dot, kind: &Kind, register: &str, record: &Record) -> Vec<Listed> {
    let under = record.dot(register);
    match KindName::of(kind.name) {
        Some(KindName::Question) => questions_under(notebook, home, under),
        Some(KindName::SubQuestion) => {
            question_of(notebook, home, record).map_or_else(Vec::new, |id| parts_of(notebook, Key { home, id }))
        }
        None
        | Some(
            KindName::Meeting
            | KindName::Set
            | KindName::Action
            | KindName::Observation
            | KindName::Method
            | KindName::Circle
            | KindName::People
            | KindName::Marks
            | KindName::Programme
            | KindName::Theme
            | KindName::Point
            | KindName::Cluster
            | KindName::Tally
            | KindName::Pulse
            | KindName::PulseText
            | KindName::Person
            | KindName::Mark
            | KindName::Station
            | KindName::Step
            | KindName::Package
            | KindName::Ask
            | KindName::Task
            | KindName::Addressee
            | KindName::Feedback
            | KindName::Report
            | KindName::Answers
            | KindName::Network
            | KindName::Unit
            | KindName::Reading
            | KindName::Received
            | KindName::Publication
            | KindName::AnswerTheme
            | KindName::Quote
            | KindName::ReadMarks,
        ) => {
            let all = shown_of_kind(notebook, home, kind).into_iter();
            let beside = all.filter(|(_, other)| other.dot(register) == under);
            beside.map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
        }
    }
}

/// Returns a theme's questions. Questions whose theme is gone are with those under no heading, as in the view of the
/// set.
pub(crate) fn questions_under(notebook: &Notebook, home: Dot, theme: Option<Dot>) -> Vec<Listed> {
    let headings: Vec<Dot> = themes(notebook, home).into_iter().map(|(key, _)| key.id).collect();
    let shown = |theme: Option<Dot>| theme.filter(|theme| headings.contains(theme));
    let questions = shown_of_kind(notebook, home, &crate::kinds::question::KIND).into_iter();
    let under = questions.filter(|(_, record)| shown(question::THEME.dot_in(record)) == shown(theme));
    under.map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
}

pub(crate) fn parts_of(notebook: &Notebook, question: Key) -> Vec<Listed> {
    let parts = shown_of_kind(notebook, question.home, &crate::kinds::part::KIND).into_iter();
    let own = parts.filter(|(_, record)| question_of(notebook, question.home, record) == Some(question.id));
    own.map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
}

fn place_of(notebook: &Notebook, key: Key) -> Option<usize> {
    siblings(notebook, key).into_iter().position(|other| other == key)
}

/// Moves a record. `at`: its place in the list when the move is done.
fn move_to(transaction: &mut Transaction<'_>, key: Key, at: usize) -> bool {
    if !crate::kinds::set::edit::is_editable(key.home) {
        return false;
    }
    let others: Vec<Listed> = places(transaction.notebook, key).into_iter().filter(|(other, _)| *other != key).collect();
    for order in make_room(transaction, &others, at, 1) {
        kind::ORDER.write(transaction, key, Value::text(order));
    }
    true
}

fn key_at_end(transaction: &mut Transaction<'_>, list: &[Listed], moved: Key) -> String {
    let others: Vec<Listed> = list.iter().filter(|(other, _)| *other != moved).cloned().collect();
    make_room(transaction, &others, others.len(), 1).remove(0)
}

/// Returns order keys for `count` records to be placed from `at` in a list. Later records whose keys are not greater
/// get new keys too.
pub(crate) fn make_room(transaction: &mut Transaction<'_>, list: &[Listed], at: usize, count: usize) -> Vec<String> {
    let low = at.checked_sub(1).map_or("", |before| list[before].1.as_str());
    let end = (at..list.len()).find(|place| list[*place].1.as_str() > low).unwrap_or(list.len());
    let high = list.get(end).map(|(_, order)| order.as_str());
    let keys = keys_between(low, high, count + end - at);
    if is_rising(low, &keys, high) {
        rewrite(transaction, &list[at..end], &keys[count..]);
        return keys[..count].to_vec();
    }
    let mut keys = first_keys(list.len() + count);
    let own: Vec<String> = keys.drain(at..at + count).collect();
    rewrite(transaction, list, &keys);
    own
}

/// Returns the order key of a new record that is to be the last of its kind in a home.
pub(crate) fn order_at_end(transaction: &mut Transaction<'_>, home: Dot, kind: &Kind) -> String {
    let others = of_kind(transaction.notebook, home, kind);
    make_room(transaction, &others, others.len(), 1).remove(0)
}

fn rewrite(transaction: &mut Transaction<'_>, list: &[Listed], keys: &[String]) {
    for ((key, _), order) in list.iter().zip(keys) {
        kind::ORDER.write(transaction, *key, Value::text(order.as_str()));
    }
}

fn keys_between(low: &str, high: Option<&str>, count: usize) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(count);
    for _ in 0..count {
        let key = between(Some(keys.last().map_or(low, String::as_str)), high);
        keys.push(key);
    }
    keys
}

/// Returns whether the keys rise in the order lists are sorted by: a forged or foreign key may be no fraction.
fn is_rising(low: &str, keys: &[String], high: Option<&str>) -> bool {
    let mut before = low;
    for key in keys {
        if key.as_str() <= before || key.chars().count() > KEY_CHARS_MAX {
            return false;
        }
        before = key;
    }
    high.is_none_or(|high| before < high)
}
