//! A copy without names (uten navn): new records under an actor used for nothing else, which stand
//! beside the old wherever they come in. Persons stay behind, and so does everything that says who:
//! responsible, seats, roles, lists of people, which tablet wrote what, and at which hour it was written.
//!
//! Only kinds and fields named here go along: no one can tell what a newer version keeps in others.
//! The texts are as they were written; a name in a point is a name in the copy.

use super::KINDS;
use crate::shelf::BUILTIN_ACTOR;
use crate::views::meeting::{CLOSED_SEEN, Closing};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::limits::INTEGER_MAX;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

/// Of a root: a copy without names.
pub const WITHOUT_NAMES: &str = "without_names";
/// Kinds that are names.
const LEFT_BEHIND: [&str; 2] = ["person", "people"];
/// Registers that say nothing of who. Beside them, those that begin as [`BEGINNINGS`].
const FIELDS: [&str; 73] = [
    "about",
    "alone",
    "began",
    "builds_on",
    "chosen",
    "closed_actions",
    "closed_at",
    "cluster",
    "column",
    "common",
    "context",
    "copied_from",
    "counts",
    "date",
    "dots",
    "due_date",
    "edition",
    "ends_at",
    "form",
    "free",
    "from_home",
    "from_mark",
    "from_meeting",
    "from_point",
    "from_question",
    "gives",
    "goal",
    "joined_into",
    "kind",
    "learning",
    "level",
    "marks",
    "minutes",
    "more",
    "note",
    "order",
    "outcome",
    "own_practice",
    "part",
    "paper",
    "people",
    "place",
    "programme",
    "pulse",
    "purpose",
    "question",
    "questions_own_practice",
    "reopened_at",
    "review_date",
    "said",
    "script",
    "series",
    "series_place",
    "set",
    "side",
    "sign",
    "source",
    "starts_at",
    "state",
    "step",
    "stimulus",
    "stimulus_link",
    "stimulus_minutes",
    "stimulus_source",
    "stimulus_title",
    "table",
    "tables",
    "text",
    "theme",
    "title",
    "took_up",
    "voters",
    "what",
];
const BEGINNINGS: [&str; 2] = ["audience:", "tag:"];
const DAY_MS: i64 = 86_400_000;

/// The copy. `fresh`: an actor used for nothing else.
pub fn without_names(notebook: &Notebook, fresh: Actor) -> Notebook {
    let records = going_along(notebook);
    let mut ids = Ids { fresh, counter: 0, copies: BTreeMap::new() };
    // What came after closing is known by its counter, so it comes last.
    let (late, in_time): (Vec<_>, Vec<_>) = records.iter().partition(|(key, record)| is_late(notebook, key, record));
    in_time.iter().for_each(|(key, _)| _ = ids.copy(key.id));
    let seen = Value::List(vec![Dot { actor: fresh, counter: ids.counter }.into()]);
    late.iter().for_each(|(key, _)| _ = ids.copy(key.id));
    let mut copy = Notebook::new();
    let count = i64::try_from(records.len()).unwrap_or(INTEGER_MAX);
    for (place, (key, record)) in (0..).zip(&records) {
        // The day, and after it nothing but the order.
        let day_ms = (record.at_ms.div_euclid(DAY_MS) * DAY_MS).clamp(0, INTEGER_MAX - count);
        let key = Key { home: ids.copy(key.home), id: ids.copy(key.id) };
        let mut record = copied(record, key.id, day_ms + place, &mut ids);
        let own = |value| Register::new(Entry { dot: key.id, written_at_ms: record.at_ms, value });
        if key.is_root() {
            let closed = record.integer("closed_at").map(|_| (CLOSED_SEEN.to_owned(), own(seen.clone())));
            let marked = (WITHOUT_NAMES.to_owned(), own(true.into()));
            record.registers.extend(closed.into_iter().chain([marked]));
        }
        copy.merge_record(key, &record);
    }
    copy
}

/// What people see, in the order it was made.
fn going_along(notebook: &Notebook) -> Vec<(Key, &Record)> {
    let is_known = |record: &Record| KINDS.contains(&record.kind.as_str()) && !LEFT_BEHIND.contains(&record.kind.as_str());
    let homes = notebook.roots().filter(|(key, root)| is_known(root) && is_shown(notebook, key));
    let records = homes.flat_map(|(root, _)| notebook.home(root.home));
    let records = records.filter(|(key, record)| is_known(record) && is_shown(notebook, key));
    sorted_by(records.map(|(key, record)| (*key, record)).collect(), |left, right| {
        (left.1.at_ms, left.0.id).cmp(&(right.1.at_ms, right.0.id))
    })
}

fn is_late(notebook: &Notebook, key: &Key, record: &Record) -> bool {
    !key.is_root() && Closing::of(notebook, key.home).is_some_and(|closing| closing.is_late(key.id, record.at_ms))
}

/// Dots of the copy, each for one of the original.
struct Ids {
    fresh: Actor,
    counter: u64,
    copies: BTreeMap<Dot, Dot>,
}

impl Ids {
    fn next(&mut self) -> Dot {
        self.counter += 1;
        Dot { actor: self.fresh, counter: self.counter }
    }

    /// The same for the same. What points out of the file points at nothing there is, except at what is
    /// the same on every tablet.
    fn copy(&mut self, dot: Dot) -> Dot {
        if let Some(copy) = self.copies.get(&dot) {
            return *copy;
        }
        let copy = self.next();
        self.copies.insert(dot, copy);
        copy
    }

    fn pointed_anew(&mut self, value: &Value) -> Option<Value> {
        Some(match value {
            Value::Dot(dot) if dot.actor == BUILTIN_ACTOR && !self.copies.contains_key(dot) => value.clone(),
            Value::Dot(dot) => Value::Dot(self.copy(*dot)),
            Value::List(list) => Value::List(list.iter().filter_map(|value| self.pointed_anew(value)).collect()),
            Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Text(_) => value.clone(),
            // No field of ours holds one.
            Value::Map(_) => return None,
        })
    }
}

/// As if it had been written once, by one; where versions stand, all of them in their order.
fn copied(record: &Record, id: Dot, at_ms: i64, ids: &mut Ids) -> Record {
    let mut copy = Record::new(record.kind.clone(), at_ms);
    let named = |name: &str| FIELDS.contains(&name) || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning));
    for (name, register) in record.registers.iter().filter(|(name, _)| named(name)) {
        let values: Vec<Value> = register.all().into_iter().filter_map(|value| ids.pointed_anew(value)).collect();
        let is_one = values.len() == 1;
        let entries =
            values.into_iter().map(|value| Entry { dot: if is_one { id } else { ids.next() }, written_at_ms: at_ms, value });
        copy.registers.insert(name.clone(), Register::from_parts(entries, BTreeMap::new()));
    }
    copy
}
