//! A notebook: every record by its key, and the keys that are erased for good.
//! Merging two is merging record by record; it knows no kinds and asks nobody.

use crate::dot::Dot;
use crate::record::{Key, Record};
use std::collections::{BTreeMap, BTreeSet};

/// What a device holds, what a file carries, and what a single edit adds: all are notebooks.
///
/// ```
/// use fellestid_crdt::dot::Actor;
/// use fellestid_crdt::notebook::Notebook;
/// use fellestid_crdt::transaction::{Pen, Transaction};
///
/// let (mut pen, mut here) = (Pen::new(Actor(1)), Notebook::new());
/// let mut transaction = Transaction::begin(&mut pen, &mut here, 1_795_698_000_000);
/// transaction.create_home("meeting", &[("title", "Høstmøte".into())]);
/// let commit = transaction.finish();
///
/// let mut there = Notebook::new();
/// there.merge(&commit.delta);
/// there.merge(&commit.delta);
/// assert_eq!(there, here);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notebook {
    records: BTreeMap<Key, Record>,
    /// Grows only. A root's key erases its whole home.
    erased: BTreeSet<Key>,
}

impl Notebook {
    /// Returns an empty notebook.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns `true` if it holds no record and erases none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.erased.is_empty()
    }

    /// Takes in the other's erased keys, and merges its records into those that are here.
    pub fn merge(&mut self, other: &Notebook) {
        self.erase_all(&other.erased);
        for (key, record) in &other.records {
            self.merge_record(*key, record);
        }
    }

    /// Merges one record. Does nothing if the key is erased.
    pub fn merge_record(&mut self, key: Key, record: &Record) {
        if self.is_erased(&key) {
            return;
        }
        match self.records.get_mut(&key) {
            Some(mine) => mine.merge(record),
            None => {
                self.records.insert(key, record.clone());
            }
        }
    }

    /// Returns `None` if the record is not here.
    pub fn get(&self, key: &Key) -> Option<&Record> {
        self.records.get(key)
    }

    /// Returns the dots of the writes in a copy of a record that are not in this notebook.
    pub fn unknown_in(&self, key: &Key, copy: &Record) -> Vec<Dot> {
        let here = self.get(key);
        let is_here = |name: &str, dot: Dot| {
            here.and_then(|record| record.register(name)).is_some_and(|register| register.entries().any(|entry| entry.dot == dot))
        };
        let dots = copy.registers.iter().flat_map(|(name, register)| register.entries().map(move |entry| (name, entry.dot)));
        dots.filter(|(name, dot)| !is_here(name, *dot)).map(|(_, dot)| dot).collect()
    }

    /// Returns every record, by key.
    pub fn records(&self) -> impl ExactSizeIterator<Item = (&Key, &Record)> {
        self.records.iter()
    }

    /// Returns the records of one home, by id.
    pub fn home(&self, home: Dot) -> impl Iterator<Item = (&Key, &Record)> {
        let lowest = Dot { actor: crate::dot::Actor(0), counter: 0 };
        let from = Key { home, id: lowest };
        self.records.range(from..).take_while(move |(key, _)| key.home == home)
    }

    /// Returns every home that has a record here.
    pub fn homes(&self) -> BTreeSet<Dot> {
        let mut homes = BTreeSet::new();
        homes.extend(self.records.keys().map(|key| key.home));
        homes
    }

    /// Returns the root record of each home.
    pub fn roots(&self) -> impl Iterator<Item = (&Key, &Record)> {
        self.records.iter().filter(|(key, _)| key.is_root())
    }

    /// Forgets one home in memory. Not a deletion: nothing is written and nothing is shared.
    pub fn unload(&mut self, home: Dot) {
        let keys: Vec<Key> = self.home(home).map(|(key, _)| *key).collect();
        for key in keys {
            self.records.remove(&key);
        }
    }

    /// Returns the keys that are erased for good.
    pub fn erased(&self) -> &BTreeSet<Key> {
        &self.erased
    }

    /// Returns whether the key, or its whole home, is erased.
    pub fn is_erased(&self, key: &Key) -> bool {
        self.erased.contains(key) || self.erased.contains(&Key::root(key.home))
    }

    /// Erases a key, the one destructive act: its content is removed here, and stays away when old files come in.
    pub fn erase(&mut self, key: Key) {
        let mut keys = BTreeSet::new();
        keys.insert(key);
        self.erase_all(&keys);
    }

    fn erase_all(&mut self, keys: &BTreeSet<Key>) {
        if keys.is_subset(&self.erased) {
            return;
        }
        self.erased.extend(keys);
        let Notebook { records, erased } = self;
        records.retain(|key, _| !erased.contains(key) && !erased.contains(&Key::root(key.home)));
    }
}
