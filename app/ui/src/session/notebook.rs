//! The notebook as it lies open here: its records, which homes are whole in memory, and who is told
//! when one of them changes. A page reads through one of the functions below, which says what it is
//! told of: a home, several, or the roots. How it is written is in `writing`, how it is kept in `disk`.

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
    /// Homes that are whole in memory; others only have their roots.
    whole: StoredValue<BTreeSet<Dot>>,
    told: StoredValue<Told>,
    /// Whether there is an act to undo, and one to redo.
    pub can_undo: RwSignal<(bool, bool)>,
    pub(super) inner: StoredValue<Inner, LocalStorage>,
}

/// How it is written.
pub(super) struct Inner {
    pub(super) pen: Pen,
    pub(super) history: History,
    /// The built-in sets, once they are here.
    pub(super) shelf: Notebook,
    /// Written by a person, not yet by the database.
    pub(super) pending: BTreeMap<Key, Record>,
    pub(super) sight: unseen::Sight,
}

/// Who is told. A home that nobody has read tells nobody.
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

    /// Reads one home; told when anything in it changes, and when it becomes whole.
    pub fn read<R>(self, home: Dot, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track(home);
        self.records.with_value(read)
    }

    /// Reads these homes; told of each.
    pub fn read_homes<R>(self, homes: &[Dot], read: impl FnOnce(&Notebook) -> R) -> R {
        homes.iter().for_each(|home| self.track(*home));
        self.records.with_value(read)
    }

    /// Reads what lists show: which homes there are, and their roots. Told when a root changes, comes or
    /// goes, and when a home that is deleted may be brought back; not of what stands inside the homes.
    pub fn read_roots<R>(self, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track_roots();
        self.records.with_value(read)
    }

    /// Reads one home and what lists show, such as a meeting and the tiltak that came of it.
    pub fn read_with_roots<R>(self, home: Dot, read: impl FnOnce(&Notebook) -> R) -> R {
        self.track(home);
        self.read_roots(read)
    }

    /// Reads what is put together of several homes, which `homes` names by their roots; told of each of
    /// them, and when a root changes.
    pub fn read_gathered<R>(self, homes: impl FnOnce(&Notebook) -> Vec<Dot>, read: impl FnOnce(&Notebook) -> R) -> R {
        let homes = self.read_roots(homes);
        self.read_homes(&homes, read)
    }

    /// Reads, and is told of nothing.
    pub fn untracked<R>(self, read: impl FnOnce(&Notebook) -> R) -> R {
        self.records.with_value(read)
    }

    /// Whether a home is whole in memory; told as of the home.
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

    /// Changes the records; whoever calls it tells of it with [`OpenNotebook::tell`].
    pub(super) fn change<R>(self, change: impl FnOnce(&mut Notebook) -> R) -> R {
        self.records.try_update_value(change).expect("the notebook lives as long as the app")
    }

    /// Takes a record in, and notes what it touched where it was new here.
    pub(super) fn take(notebook: &mut Notebook, key: Key, record: &Record, touched: &mut Touched) {
        let before = notebook.get(&key).cloned();
        notebook.merge_record(key, record);
        if notebook.get(&key) != before.as_ref() {
            touched.add(key, notebook);
        }
    }

    /// From here on these homes are whole, and whoever shows them is told.
    pub(super) fn become_whole(self, homes: impl Iterator<Item = Dot>, touched: &mut Touched) {
        self.whole.update_value(|whole| {
            homes.filter(|home| whole.insert(*home)).for_each(|home| _ = touched.homes.insert(home));
        });
    }

    /// Tells exactly those who read what was touched, once all of it stands.
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
    /// Adds a change to what is waiting, and puts it in the journal before anything else happens.
    pub(super) fn take_up(&mut self, delta: &Notebook) {
        let actor = self.pen.actor();
        for (key, record) in delta.records() {
            let waiting = self.pending.entry(*key).or_insert_with(|| Record::new(record.kind.clone(), record.created_at_ms));
            waiting.merge(record);
            fellestid_archive::journal::put(actor, *key, waiting);
        }
    }
}
