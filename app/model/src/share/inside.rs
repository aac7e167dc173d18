//! The contents of a file that is about to leave: the number of records of each kind, and the beginnings of their
//! texts, read from the notebook that is written to the file. Words for kinds are with the other words.

use crate::kind::Kinds;
use crate::kinds::ALL;
use crate::preview::name_of;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Record;
use fellestid_crdt::sorting::{gathered, sorted_by};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most texts of one kind in the list: enough for a whole meeting's points.
const NAMES_MAX: usize = 200;
/// The kind under which deleted records are counted: nobody sees them, but the file holds them.
pub const DELETED_KIND: &str = "deleted";

/// What a file holds of one kind, as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// A kind by its name, [`DELETED_KIND`], or the name of a field that holds people's names.
    pub kind: String,
    pub count: usize,
    /// The beginnings of their texts, the oldest first; records without text have none.
    pub names: Vec<String>,
}

/// Returns how many there are of each kind, and their texts in the order they were written. Deleted records are a group
/// of their own, since their texts are in the file, but someone deleted from a list still counts as a person.
pub fn inside(notebook: &Notebook) -> Vec<Held> {
    inside_of(ALL, notebook)
}

/// Like [`inside`], for another list of kinds.
pub(crate) fn inside_of(kinds: Kinds, notebook: &Notebook) -> Vec<Held> {
    let mut found: BTreeMap<(usize, &str), Vec<(i64, String)>> = BTreeMap::new();
    // All records in a deleted home count as deleted.
    let gone: BTreeSet<Dot> = gathered(notebook.roots().filter(|(key, _)| !is_shown(notebook, key)).map(|(key, _)| key.home));
    let mut tell = |kind, at_ms, name| found.entry((rank(kinds, kind), kind)).or_default().push((at_ms, name));
    for (key, record) in notebook.records() {
        let is_gone = gone.contains(&key.home) || !is_shown(notebook, key);
        let kind = if is_gone && !is_person(kinds, record) { DELETED_KIND } else { &record.kind };
        tell(kind, record.created_at_ms, name_of(kinds, record).unwrap_or_default());
        // Also of a deleted tiltak, since it is in the file.
        for (register, who) in names(kinds, record) {
            tell(register, record.created_at_ms, who);
        }
    }
    found.into_iter().map(|((_, kind), named)| held(kind, named)).collect()
}

fn held(kind: &str, mut named: Vec<(i64, String)>) -> Held {
    named = sorted_by(named, |left, right| left.0.cmp(&right.0));
    let count = named.len();
    let names = named.into_iter().map(|(_, name)| name).filter(|name| !name.is_empty());
    Held { kind: kind.to_owned(), count, names: names.take(NAMES_MAX).collect() }
}

/// Returns whether the record's title is somebody's name.
fn is_person(kinds: Kinds, record: &Record) -> bool {
    kinds.find(&record.kind).and_then(|kind| kind.title_field()).is_some_and(|title| title.is_name())
}

/// Returns the names in the fields of a record that is no person, each with its register, in every version.
fn names(kinds: Kinds, record: &Record) -> impl Iterator<Item = (&'static str, String)> {
    let kind = kinds.find(&record.kind).filter(|kind| !kind.is_people);
    let fields = kind.into_iter().flat_map(|kind| kind.fields).filter(|field| field.is_name());
    fields.flat_map(|field| {
        let register = record.register(field.name()).into_iter().flat_map(|register| register.all());
        let texts = register.filter_map(|value| value.as_text()).map(|text| (field.name(), text.trim().to_owned()));
        texts.filter(|(_, text)| !text.is_empty())
    })
}

/// Returns a group's place: our kinds in order, then fields that hold names, newer kinds, and what is deleted.
fn rank(kinds: Kinds, kind: &str) -> usize {
    let last = kinds.0.len();
    let is_field = || kinds.iter().any(|of| of.fields.iter().any(|field| field.is_name() && field.name() == kind));
    match kinds.place(kind) {
        place if place < last => place,
        _ if kind == DELETED_KIND => last + 2,
        _ if is_field() => last,
        _ => last + 1,
    }
}
