//! Imports what the last preview read, with a before-image, all in one transaction.
//!
//! The changes are computed again, since another tab may have written after the preview, and merged within the
//! transaction, since it may be writing now.

use crate::context::alive;
use crate::failure::Failure;
use crate::undo;
use fellestid_archive::erasure::erased;
use fellestid_archive::image::{self, BeforeImage, RowImage};
use fellestid_archive::rows::{ERASED, merge, record_row, row};
use fellestid_archive::stored::{Stored, add_shelf, homes_of, without_erased};
use fellestid_browser::serve::say_alive;
use fellestid_browser::{Area, Entry, Row, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::rollback::Imported;
use fellestid_crdt::sorting::gathered;
use fellestid_model::preview::leave_out;
use std::collections::BTreeSet;

/// Imports. Returns the homes that changed.
///
/// If it is asked again because its first answer was lost, it finds everything there and writes nothing, and
/// returns the homes in the first one's image.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read or written. Nothing has been written then.
pub async fn run(store: &Store, incoming: &Notebook, left_out: &[Key], now_ms: i64) -> Result<BTreeSet<Dot>, Failure> {
    let stored = Stored::homes(store, &homes_of(incoming)).await?;
    say_alive();
    let plan = plan(&stored, &without(&stored, incoming, left_out));
    say_alive();
    let images = image::images(store.list(Area::Before).await?);
    if plan.is_empty() {
        // No image either: it would push out the image of an import that changed something.
        return Ok(done_before(&images, incoming, now_ms));
    }
    let also = plan.entries(&images, now_ms);
    let homes = plan.homes();
    store.update(plan.rows, also, alive(merge)).await?;
    Ok(homes)
}

/// Returns the homes that changed if this very import was done already; empty if it was not.
pub(crate) fn done_before(images: &[(String, String)], incoming: &Notebook, now_ms: i64) -> BTreeSet<Dot> {
    let Some(text) = image::of_import_at(images, now_ms) else { return BTreeSet::new() };
    let touched = undo::read(text).unwrap_or_default();
    if touched.keys().any(|key| incoming.get(key).is_none()) {
        return BTreeSet::new();
    }
    gathered(touched.keys().chain(incoming.erased()).map(|key| key.home))
}

fn without(stored: &Stored, incoming: &Notebook, left_out: &[Key]) -> Notebook {
    let mut here = stored.notebook.clone();
    add_shelf(&mut here, &incoming.homes());
    leave_out(incoming, &here, &gathered(left_out.iter().copied()))
}

/// What will be written.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) rows: Vec<Row>,
    image: BeforeImage,
    touched: BTreeSet<Key>,
    /// Erased by the files, and not erased here before.
    newly_erased: BTreeSet<Key>,
    /// Erased now or before.
    erased: Notebook,
}

pub(crate) fn plan(stored: &Stored, incoming: &Notebook) -> Plan {
    let newly_erased = incoming.erased().difference(stored.notebook.erased()).copied().collect();
    let incoming = without_erased(stored, incoming);
    let mut shown = stored.notebook.clone();
    add_shelf(&mut shown, &incoming.homes());
    let mut plan = Plan { newly_erased, ..Plan::default() };
    incoming.erased().iter().for_each(|key| plan.erased.erase(*key));
    for key in stored.keys.iter().filter(|key| incoming.is_erased(key)) {
        plan.rows.push(row(*key, ERASED.to_owned()));
        plan.touched.insert(*key);
    }
    for (key, record) in incoming.records() {
        // A built-in set that comes along unchanged needs no row.
        if would_change(&shown, *key, record) {
            let imported = imported(&stored.notebook, *key, record);
            plan.image.0.push(RowImage::new(*key, &imported));
            plan.rows.push(record_row(*key, record));
            plan.touched.insert(*key);
        }
    }
    plan
}

/// Returns whether merging the record would change it. Compares whole records: one that looks the same may know of more
/// overwritten values.
fn would_change(here: &Notebook, key: Key, record: &Record) -> bool {
    here.get(&key).is_none_or(|mine| {
        let mut merged = mine.clone();
        merged.merge(record);
        merged != *mine
    })
}

fn imported(here: &Notebook, key: Key, record: &Record) -> Imported {
    let before = here.get(&key).cloned();
    let mut after = before.clone().unwrap_or_else(|| record.clone());
    after.merge(record);
    Imported { before, after }
}

impl Plan {
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.newly_erased.is_empty()
    }

    pub(crate) fn homes(&self) -> BTreeSet<Dot> {
        gathered(self.touched.iter().chain(&self.newly_erased).map(|key| key.home))
    }

    pub(crate) fn entries(&self, images: &[(String, String)], now_ms: i64) -> Vec<Entry> {
        let mut entries = image::entries(images, &self.image, now_ms, &self.erased);
        entries.extend(self.newly_erased.iter().map(erased));
        entries
    }
}
