//! Copying a set (lage en kopi): a home of its own with everything visible in the original. It copies registers without
//! knowing them, so that what a newer version wrote is included.

use crate::kind::{Field, Holds, Kinds};
use crate::kinds::set::tags;
use crate::kinds::{ALL, set, shown_of_kind, text_or_null};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

/// Copies any set, also a built-in one. The copy stores what it was `copied_from`; of a text with two versions, it has
/// the one that is shown. `title`: blank keeps the original's.
pub fn duplicate(transaction: &mut Transaction<'_>, original: Dot, title: &str) -> Option<Dot> {
    duplicate_of(ALL, transaction, original, title)
}

/// Like [`duplicate`], for another list of kinds.
pub(crate) fn duplicate_of(kinds: Kinds, transaction: &mut Transaction<'_>, original: Dot, title: &str) -> Option<Dot> {
    let root = crate::kinds::shown_root(transaction.notebook, original, &set::KIND)?.clone();
    let others = contents(kinds, transaction.notebook, original);
    let mut ids: BTreeMap<Dot, Option<Dot>> = BTreeMap::new();
    ids.extend(transaction.notebook.home(original).map(|(key, _)| (key.id, None)));
    let mut fields = copied(kinds, &root, &ids);
    fields.retain(|(name, _)| name != set::COPIED_FROM.name() && (name != set::TITLE.name() || title.trim().is_empty()));
    fields.push((set::COPIED_FROM.name().to_owned(), original.into()));
    if !title.trim().is_empty() {
        fields.push((set::TITLE.name().to_owned(), text_or_null(title)));
    }
    let home = transaction.create_home(set::KIND.name, &borrowed(&fields));
    ids.insert(original, Some(home));
    for (id, record) in others {
        let fields = copied(kinds, &record, &ids);
        let key = transaction.create(home, &record.kind, &borrowed(&fields));
        ids.insert(id, Some(key.id));
    }
    Some(home)
}

/// Returns everything visible in the home except its root: our kinds in order, then kinds of newer versions.
fn contents(kinds: Kinds, notebook: &Notebook, home: Dot) -> Vec<(Dot, Record)> {
    // Parents come before what stands under them.
    let ours = kinds.iter().filter(|kind| kind.is_in(set::KIND.name)).flat_map(|kind| shown_of_kind(notebook, home, kind));
    let newer = notebook.home(home).filter(|(key, record)| {
        !key.is_root() && !kinds.find(&record.kind).is_some_and(|kind| kind.is_in(set::KIND.name)) && is_shown(notebook, key)
    });
    let newer: Vec<(&Key, &Record)> =
        sorted_by(newer.collect(), |left, right| (&left.1.kind, left.0).cmp(&(&right.1.kind, right.0)));
    let newer = newer.into_iter().map(|(key, record)| (*key, record));
    ours.chain(newer).map(|(key, record)| (key.id, record.clone())).collect()
}

fn copied(kinds: Kinds, record: &Record, ids: &BTreeMap<Dot, Option<Dot>>) -> Vec<(String, Value)> {
    let registers = record.registers.iter().filter(|(name, _)| *name != DELETED);
    let field = |name: &str| kinds.find(&record.kind).and_then(|kind| kind.field(name));
    registers.filter_map(|(name, register)| Some((name.clone(), pointed_anew(standing(field(name), register)?, ids)))).collect()
}

/// Returns the value to copy. A field that holds if anyone set it also holds in the copy.
fn standing(field: Option<&Field>, register: &Register) -> Option<Value> {
    match field.filter(|field| field.stands_if_any_does()).map(|field| field.holds) {
        Some(Holds::Text) => tags::standing(register).map(Value::Text),
        Some(Holds::Flag) => register.entries().any(|entry| entry.value == Value::Flag(true)).then_some(Value::Flag(true)),
        None | Some(Holds::Date | Holds::Integer | Holds::Code | Holds::Dot(_) | Holds::List) => register.latest().cloned(),
    }
}

/// Points references into the original to the copy; a reference to a record that is not copied becomes empty.
fn pointed_anew(value: Value, ids: &BTreeMap<Dot, Option<Dot>>) -> Value {
    match value {
        Value::Dot(dot) => match ids.get(&dot) {
            Some(copy) => Value::pointer(*copy),
            None => Value::Dot(dot),
        },
        Value::List(list) => Value::List(list.into_iter().map(|value| pointed_anew(value, ids)).collect()),
        Value::Map(map) => {
            let mut copy = BTreeMap::new();
            copy.extend(map.into_iter().map(|(name, value)| (name, pointed_anew(value, ids))));
            Value::Map(copy)
        }
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Text(_) => value,
    }
}

fn borrowed(fields: &[(String, Value)]) -> Vec<(&str, Value)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}
