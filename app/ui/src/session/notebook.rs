//! The notebook in memory: its records, which homes are whole, and who is told when one of them changes.
//! A page reads through one of the functions below, each of which says what the reader tracks: a home,
//! several, or the roots. Writing is in `writing`, storing in `disk`.

use super::unseen;
use fellestid_browser::random;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::touched::Touched;
use fellestid_crdt::transaction::Pen;
use fellestid_crdt::undo::History;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy)]
pub struct OpenNotebook {
    records: StoredValue<Notebook>,
    /// Homes that are whole in memory; of others only the root may be.
    whole: StoredValue<BTreeSet<Dot>>,
    told: StoredValue<Told>,
    /// Whether there is an act to undo, and one to redo.
    pub can_undo: RwSignal<(bool, bool)>,
    pub(super) inner: StoredValue<Inner, LocalStorage>,
}

/// What writing needs.
pub(super) struct Inner {
    pub(super) pen: Pen,
    pub(super) history: History,
    /// The built-in sets, once they have been loaded.
    pub(super) shelf: Notebook,
    /// Changes made by a person and not yet stored.
    pub(super) pending: BTreeMap<Key, Record>,
    pub(super) sight: unseen::Sight,
}

/// The triggers of the readers. A home nobody has read has none.
#[derive(Default)]
struct Told {
    homes: BTreeMap<Dot, ArcTrigger>,
    roots: ArcTrigger,
}

impl OpenNotebook {
    pub fn new() -> Self {
        OpenNotebook {
            records: StoredValue::default(),
            whole: StoredValue::default(),
            told: StoredValue::default(),
            can_undo: RwSignal::new((false, false)),
            inner: StoredValue::new_local(Inner {
                pen: Pen::new(Actor(random::random_u64())),
                history: History::default(),
                shelf: Notebook::new(),
                pending: BTreeMap::new(),
                sight: Default::default(),
            }),
        }
    }

    /// Reads one home. Tracks it: any change in it, and its becoming whole.
    pub fn read<R>(self, home: Dot, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track(home);
        self.records.with_value(read)
    }

    /// Reads these homes, and tracks each.
    pub fn read_homes<R>(self, homes: &[Dot], read: impl FnOnce(&Notebook) -> R) -> R {
        homes.iter().for_each(|home| self.track(*home));
        self.records.with_value(read)
    }

    /// Reads what lists show: which homes there are, and their roots. Tracks the roots: one that is changed, added
    /// or removed, and a deleted home that may be brought back; not what else is in the homes.
    pub fn read_roots<R>(self, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track_roots();
        self.records.with_value(read)
    }

    /// Reads and tracks one home and the roots, such as a meeting and the tiltak that came of it.
    pub fn read_with_roots<R>(self, home: Dot, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track(home);
        self.read_roots(read)
    }

    /// Reads what is put together from several homes, which `homes` finds by their roots. Tracks each of them, and
    /// the roots.
    pub fn read_gathered<R>(self, homes: impl FnOnce(&Notebook) -> Vec<Dot>, read: impl FnOnce(&Notebook) -> R) -> R {
        let homes = self.read_roots(homes);
        self.read_homes(&homes, read)
    }

    /// Reads without tracking.
    pub fn untracked<R>(self, read: impl FnOnce(&Notebook) -> R) -> R {
        self.records.with_value(read)
    }

    /// Returns the last dot written here: another act writes another.
    pub(super) fn last_written(self) -> Dot {
        self.inner.with_value(|inner| inner.pen.last())
    }

    /// Returns whether a home is whole in memory. Tracks the home.
    pub fn is_whole(self, home: Dot) -> bool {
        self.track(home);
        self.is_whole_untracked(home)
    }

    pub fn is_whole_untracked(self, home: Dot) -> bool {
        self.whole.with_value(|whole| whole.contains(&home))
    }

    pub fn whole_homes(self) -> Vec<Dot> {
        self.whole.with_value(|whole| whole.iter().copied().collect())
    }

    fn track(self, home: Dot) {
        self.told.try_update_value(|told| told.homes.entry(home).or_default().clone()).unwrap_or_default().track();
    }

    fn track_roots(self) {
        self.told.with_value(|told| told.roots.clone()).track();
    }

    /// Changes the records. The caller must tell the readers with [`OpenNotebook::tell`].
    pub(super) fn change<R>(self, change: impl FnOnce(&mut Notebook) -> R) -> R {
        self.records.try_update_value(change).expect("the notebook lives as long as the app")
    }

    /// Merges a record, and notes what it touched if anything in it was new.
    pub(super) fn take(notebook: &mut Notebook, key: Key, record: &Record, touched: &mut Touched) {
        let before = notebook.get(&key).cloned();
        notebook.merge_record(key, record);
        if notebook.get(&key) != before.as_ref() {
            touched.add(key, notebook);
        }
    }

    /// Marks these homes as whole, and notes their readers as touched.
    pub(super) fn become_whole(self, homes: impl Iterator<Item = Dot>, touched: &mut Touched) {
        self.whole.update_value(|whole| {
            homes.filter(|home| whole.insert(*home)).for_each(|home| _ = touched.homes.insert(home));
        });
    }

    /// Tells exactly the readers of what was touched, once the whole change is in place.
    pub(super) fn tell(self, touched: &Touched) {
        let mut hearers: Vec<ArcTrigger> = Vec::new();
        self.told.with_value(|told| {
            hearers.extend(touched.homes.iter().filter_map(|home| told.homes.get(home)).cloned());
            hearers.extend(touched.roots.then(|| told.roots.clone()));
        });
        hearers.iter().for_each(ArcTrigger::notify);
    }
}

impl Inner {
    /// Adds a change to what is pending, and first of all to the journal.
    pub(super) fn take_up(&mut self, delta: &Notebook) {
        let actor = self.pen.actor();
        for (key, record) in delta.records() {
            let waiting = self.pending.entry(*key).or_insert_with(|| Record::new(record.kind.clone(), record.created_at_ms));
            waiting.merge(record);
            fellestid_archive::journal::put(actor, *key, waiting);
        }
    }
}
