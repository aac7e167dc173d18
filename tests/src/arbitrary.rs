//! Arbitrary notebooks: also what no honest device writes, as forged files may. Small pools of names and dots, so that
//! two notebooks drawn separately write to the same registers.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::limits::INTEGER_MAX;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::value::Value;
use fellestid_crdt::version_vector::VersionVector;
use fellestid_model::kinds::ALL;
use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};

/// A kind that this version does not know.
const NEWER_KIND: &str = "akvarium";
const NAMES: [&str; 6] = ["deleted", "order", "said", "text", "title", "nytt felt"];

pub fn notebook() -> impl Strategy<Value = Notebook> {
    let records = vec((key(), record()), 0..6);
    (records, vec(key(), 0..2)).prop_map(|(records, erased)| {
        let mut notebook = Notebook::new();
        records.iter().for_each(|(key, record)| notebook.merge_record(*key, record));
        erased.into_iter().for_each(|key| notebook.erase(key));
        notebook
    })
}

pub fn record() -> impl Strategy<Value = Record> {
    let kinds: Vec<&'static str> = ALL.iter().map(|kind| kind.name).chain([NEWER_KIND]).collect();
    let kind = proptest::sample::select(kinds);
    let name = proptest::sample::select(&NAMES[..]).prop_map(str::to_owned);
    (kind, integer(), btree_map(name, register(), 0..4)).prop_map(|(kind, created_at_ms, registers)| Record {
        kind: kind.to_owned(),
        created_at_ms,
        registers,
    })
}

/// Returns values and `seen` that need not be consistent.
pub fn register() -> impl Strategy<Value = Register> {
    let entries =
        vec((dot(), integer(), value()).prop_map(|(dot, written_at_ms, value)| Entry { dot, written_at_ms, value }), 0..4);
    (entries, vec(dot(), 0..3)).prop_map(|(entries, dots)| {
        let mut seen = VersionVector::new();
        dots.into_iter().for_each(|dot| seen.observe(dot));
        Register::from_parts(entries, seen)
    })
}

pub fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Flag),
        integer().prop_map(Value::Integer),
        any::<String>().prop_map(Value::Text),
        dot().prop_map(Value::Dot),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let name =
            prop_oneof![any::<String>(), proptest::sample::select(&["dot", "map", "values", "seen"][..]).prop_map(str::to_owned)];
        prop_oneof![vec(inner.clone(), 0..3).prop_map(Value::List), btree_map(name, inner, 0..3).prop_map(Value::Map)]
    })
}

pub fn key() -> impl Strategy<Value = Key> {
    let place = || (0..2u64, 1..3u64).prop_map(|(actor, counter)| Dot { actor: Actor(actor), counter });
    (place(), place()).prop_map(|(home, id)| Key { home, id })
}

fn dot() -> impl Strategy<Value = Dot> {
    (actor(), counter()).prop_map(|(actor, counter)| Dot { actor, counter })
}

fn actor() -> impl Strategy<Value = Actor> {
    prop_oneof![8 => 0..3u64, 1 => Just(u64::MAX)].prop_map(Actor)
}

fn counter() -> impl Strategy<Value = u64> {
    prop_oneof![8 => 0..6u64, 1 => Just(INTEGER_MAX as u64)]
}

fn integer() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0..3i64, 1 => -INTEGER_MAX..=INTEGER_MAX, 1 => Just(INTEGER_MAX), 1 => Just(-INTEGER_MAX)]
}
