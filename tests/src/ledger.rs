//! What people were told is saved, kept apart from the merge and in the plainest terms. A value stands unless someone
//! who saw it wrote over it; a record is shown unless someone who saw all its values deleted it.

use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::transaction::Commit;
use fellestid_crdt::value::Value;
use std::collections::{BTreeMap, BTreeSet};

type Place = (Key, String);

#[derive(Debug, Default)]
pub struct Ledger {
    written: BTreeMap<Place, BTreeMap<Dot, Value>>,
    written_over: BTreeSet<(Place, Dot)>,
    /// By the dot of a deletion: the values that its writer saw deleted.
    deleted: BTreeMap<Dot, BTreeSet<Dot>>,
    erased: BTreeSet<Key>,
}

impl Ledger {
    /// Notes an act. `seen` is the notebook as its writer saw it before.
    pub fn note(&mut self, seen: &Notebook, act: &Commit) {
        self.erased.extend(act.delta.erased());
        for (key, addition) in act.delta.records() {
            for (name, register) in &addition.registers {
                let place = (*key, name.clone());
                let before: BTreeSet<Dot> = seen.get(key).map(|record| dots_of(record, name)).unwrap_or_default();
                let own = register.entries().filter(|entry| !before.contains(&entry.dot));
                for entry in own {
                    self.written.entry(place.clone()).or_default().insert(entry.dot, entry.value.clone());
                    if name == DELETED && entry.value != Value::Null {
                        // An act that writes and then deletes has seen its own values; so has the undo of a long one.
                        let own = words_seen(&act.delta, key).into_iter().filter(|dot| dot.counter < entry.dot.counter);
                        self.deleted.insert(entry.dot, words_seen(seen, key).into_iter().chain(own).collect());
                    }
                }
                self.written_over.extend(before.into_iter().map(|dot| (place.clone(), dot)));
            }
        }
    }

    /// Checks that the notebook holds everything that ought to stand once all have met.
    ///
    /// # Errors
    ///
    /// Returns the first mismatch as text.
    pub fn agrees_with(&self, notebook: &Notebook) -> Result<(), String> {
        for (place @ (key, name), values) in self.written.iter().filter(|((key, _), _)| !self.is_erased(key)) {
            let standing: BTreeMap<Dot, Value> = values
                .iter()
                .filter(|(dot, _)| !self.written_over.contains(&(place.clone(), **dot)))
                .map(|(dot, value)| (*dot, value.clone()))
                .collect();
            let found = notebook.get(key).and_then(|record| record.register(name));
            let found: BTreeMap<Dot, Value> = found
                .map(|register| register.entries().map(|entry| (entry.dot, entry.value.clone())).collect())
                .unwrap_or_default();
            if standing != found {
                return Err(format!("{key} {name}: {standing:?} ought to stand, {found:?} stands"));
            }
        }
        notebook.records().try_for_each(|(key, record)| self.is_shown_when_it_should(notebook, key, record))
    }

    /// Checks that `record` is shown if it should be. A root that answers for its home may be shown more often, never
    /// less.
    fn is_shown_when_it_should(&self, notebook: &Notebook, key: &Key, record: &Record) -> Result<(), String> {
        if self.is_erased(key) {
            return Err(format!("{key} is erased, and here"));
        }
        let gone: BTreeSet<Dot> =
            dots_of(record, DELETED).iter().filter_map(|dot| self.deleted.get(dot)).flatten().copied().collect();
        let is_deleted = dots_of(record, DELETED).iter().any(|dot| self.deleted.contains_key(dot));
        let unseen = record.content().find(|entry| !gone.contains(&entry.dot));
        match unseen {
            Some(entry) if !is_shown(notebook, key) => Err(format!("{key} is hidden, and nobody who deleted it saw {entry:?}")),
            None if is_deleted && !key.is_root() && is_shown(notebook, key) => {
                Err(format!("{key} is shown, and all in it was deleted"))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn is_erased(&self, key: &Key) -> bool {
        self.erased.contains(key) || self.erased.contains(&Key::root(key.home))
    }
}

fn dots_of(record: &Record, name: &str) -> BTreeSet<Dot> {
    record.register(name).map(|register| register.entries().map(|entry| entry.dot).collect()).unwrap_or_default()
}

fn words_seen(seen: &Notebook, key: &Key) -> BTreeSet<Dot> {
    let records = seen.home(key.home).filter(|(other, _)| key.is_root() || *other == key);
    records.flat_map(|(_, record)| record.content().map(|entry| entry.dot)).collect()
}
