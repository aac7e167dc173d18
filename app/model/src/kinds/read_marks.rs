//! What a reader has read of a school's answers (lesemerker): for each question the dots of the writes that were read,
//! never the highest number, since files are partial. They leave only in a backup, or to a second reader.

use super::reading;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, family, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::{BTreeMap, BTreeSet};

fields! {
    UNIT = field("unit").points_at("unit");
    // By question.
    READ = family("read:").list().earliest_stands();
}

/// What is read of a school (lesemerker).
pub const KIND: Kind = Kind {
    name: "read_marks",
    home: Home::In(&["reading"]),
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(48),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// The dots read, by school and question, of every reader.
pub type Dots = BTreeMap<(Dot, Dot), BTreeSet<Dot>>;

/// Returns what is read of the answers to a package. If two tablets have read at once, both count.
pub fn all(notebook: &Notebook, package: Dot) -> Dots {
    let mut dots = Dots::new();
    for record in reading::all(notebook, package).into_iter().flat_map(|home| of_kind(notebook, home)).map(|(_, record)| record) {
        let Some(unit) = UNIT.dot_in(record) else { continue };
        for (name, register) in &record.registers {
            let Some(ask) = name.strip_prefix(READ.name()).and_then(|ask| ask.parse::<Dot>().ok()) else { continue };
            let read = register.all().into_iter().filter_map(Value::as_list).flatten().filter_map(Value::as_dot);
            dots.entry((unit, ask)).or_default().extend(read);
        }
    }
    dots
}

/// Sets what is read of a school's answer to a question. Empty: nothing.
pub fn set_read(transaction: &mut Transaction<'_>, reading: Dot, of: (Dot, Dot), dots: &BTreeSet<Dot>) {
    let (unit, ask) = of;
    let name = READ.register(&ask.to_string());
    let ours: Vec<Key> = of_kind(transaction.notebook, reading)
        .filter(|(_, record)| UNIT.dot_in(record) == Some(unit))
        .map(|(key, _)| key)
        .collect();
    let first = ours.first().copied();
    let first = first.unwrap_or_else(|| transaction.create(reading, KIND.name, &[UNIT.with(unit.into())]));
    // A second record of the same school, made by another tablet, is emptied: what is unread again stays so.
    for other in ours.into_iter().skip(1) {
        if transaction.notebook.get(&other).is_some_and(|record| record.register(&name).is_some()) {
            transaction.write(other, &name, Value::Null);
        }
    }
    transaction.write(first, &name, Value::List(dots.iter().copied().map(Value::Dot).collect()));
}

fn of_kind(notebook: &Notebook, home: Dot) -> impl Iterator<Item = (Key, &Record)> {
    notebook.home(home).filter(|(_, record)| record.kind == KIND).map(|(key, record)| (*key, record))
}
