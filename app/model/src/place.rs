//! Places in a list (rekkefølge): moving a theme, a question, a cluster and so on among those people see it with. A
//! move writes one order key; more are written only if keys are equal, missing or invalid. It does not know what is in
//! the records.

use crate::kind;
use crate::kind::{Kind, Kinds, Place};
use crate::kinds::{ALL, part, question, shown_of_kind, theme};
use fellestid_crdt::deletion::is_shown;
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
    move_up_of(ALL, transaction, key)
}

/// Like [`move_up`], for another list of kinds.
pub(crate) fn move_up_of(kinds: Kinds, transaction: &mut Transaction<'_>, key: Key) -> bool {
    let listed = places(kinds, transaction.notebook, key);
    match place_of(&listed, key) {
        Some(at) if at > 0 => move_to(transaction, listed, key, at - 1),
        Some(_) | None => false,
    }
}

/// Moves a record one place towards the end. Returns false at the last place, and in built-in sets.
pub fn move_down(transaction: &mut Transaction<'_>, key: Key) -> bool {
    let listed = places(ALL, transaction.notebook, key);
    match place_of(&listed, key) {
        Some(at) if at + 1 < listed.len() => move_to(transaction, listed, key, at + 1),
        Some(_) | None => false,
    }
}

/// Moves a question to the end of a theme, or with `None` to the questions under no heading.
pub fn move_to_theme(transaction: &mut Transaction<'_>, question: Key, theme: Option<Dot>) -> bool {
    let is_question = transaction.notebook.get(&question).is_some_and(|record| record.kind == question::KIND);
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
    siblings_of(ALL, notebook, key)
}

/// Like [`siblings`], for another list of kinds.
pub(crate) fn siblings_of(kinds: Kinds, notebook: &Notebook, key: Key) -> Vec<Key> {
    places(kinds, notebook, key).into_iter().map(|(key, _)| key).collect()
}

fn places(kinds: Kinds, notebook: &Notebook, key: Key) -> Vec<Listed> {
    let Some(record) = notebook.get(&key) else { return Vec::new() };
    let Some(kind) = kinds.find(&record.kind) else { return Vec::new() };
    let places = match kind.place {
        Place::None => Vec::new(),
        Place::InHome => of_kind(notebook, key.home, kind),
        Place::Under(_) | Place::UnderShown(_) => under(notebook, key.home, kind, above(notebook, key.home, kind, record)),
        Place::PartOf(_) => {
            let whole = above(notebook, key.home, kind, record);
            whole.map_or_else(Vec::new, |whole| under(notebook, key.home, kind, Some(whole)))
        }
    };
    if places.iter().any(|(other, _)| *other == key) { places } else { Vec::new() }
}

pub(crate) fn themes(notebook: &Notebook, home: Dot) -> Vec<Listed> {
    of_kind(notebook, home, &theme::KIND)
}

/// Returns all of a kind in a home, as one list.
pub(crate) fn of_kind(notebook: &Notebook, home: Dot, kind: &Kind) -> Vec<Listed> {
    shown_of_kind(notebook, home, kind).into_iter().map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
}

/// Returns what a record stands under in its list.
fn above(notebook: &Notebook, home: Dot, kind: &Kind, record: &Record) -> Option<Dot> {
    match kind.place {
        Place::None | Place::InHome => None,
        Place::Under(register) => record.dot(register),
        Place::UnderShown(register) => record.dot(register).filter(|id| is_shown_above(notebook, home, kind, register, *id)),
        Place::PartOf(register) => record.dot(register).map(|id| question::standing(notebook, home, id)),
    }
}

fn is_shown_above(notebook: &Notebook, home: Dot, kind: &Kind, register: &str, id: Dot) -> bool {
    let key = Key { home, id };
    let is_of_kind = |record: &Record| kind.field(register).is_some_and(|field| field.is_pointer_to(&record.kind));
    is_shown(notebook, &key) && notebook.get(&key).is_some_and(is_of_kind)
}

/// Returns the visible records of a kind under one record, or with `None` those under none.
fn under(notebook: &Notebook, home: Dot, kind: &Kind, one: Option<Dot>) -> Vec<Listed> {
    let all = shown_of_kind(notebook, home, kind).into_iter();
    let under = all.filter(|(_, record)| above(notebook, home, kind, record) == one);
    under.map(|(key, record)| (key, kind::ORDER.text_in(record).to_owned())).collect()
}

/// Returns a theme's questions. Questions whose theme is gone are with those under no heading, as in the view of the
/// set.
pub(crate) fn questions_under(notebook: &Notebook, home: Dot, theme: Option<Dot>) -> Vec<Listed> {
    let shown = theme.filter(|theme| is_shown_above(notebook, home, &question::KIND, question::THEME.name(), *theme));
    under(notebook, home, &question::KIND, shown)
}

pub(crate) fn parts_of(notebook: &Notebook, question: Key) -> Vec<Listed> {
    under(notebook, question.home, &part::KIND, Some(question.id))
}

fn place_of(list: &[Listed], key: Key) -> Option<usize> {
    list.iter().position(|(other, _)| *other == key)
}

/// Moves a record in its list. `at`: its place when the move is done.
fn move_to(transaction: &mut Transaction<'_>, list: Vec<Listed>, key: Key, at: usize) -> bool {
    if !crate::kinds::set::edit::is_editable(key.home) {
        return false;
    }
    let others: Vec<Listed> = list.into_iter().filter(|(other, _)| *other != key).collect();
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
