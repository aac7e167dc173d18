//! Undoes the last import, except records changed since, and lists the imports that can be undone.

use crate::context::alive;
use crate::failure::Failure;
use fellestid_archive::image::{BeforeImage, RowImage, images, made_at_ms, removed};
use fellestid_archive::rows::row;
use fellestid_archive::stored::{Stored, json};
use fellestid_browser::serve::say_alive;
use fellestid_browser::{Area, Merged, Row, Store};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::{read_row, write_row};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::rollback::{Imported, Rolled, rollback, rollback_all};
use fellestid_crdt::sorting::gathered;
use fellestid_jobs::ImportTold;
use fellestid_model::kinds::action;
use fellestid_model::kinds::step;
use fellestid_model::preview::name;
use std::collections::{BTreeMap, BTreeSet};

/// Undoes the last import. Returns the homes that changed, and how many records stay; none and 0 without an import.
///
/// # Errors
///
/// Returns [`Failure`] if the before-image cannot be read, or the store cannot be read or written. Nothing has
/// been written then.
pub async fn run(store: &Store) -> Result<(BTreeSet<Dot>, usize), Failure> {
    let Some((image_key, text)) = images(store.list(Area::Before).await?).pop() else { return Ok((BTreeSet::new(), 0)) };
    let imported = read(&text)?;
    say_alive();
    let homes: BTreeSet<Dot> = gathered(imported.keys().map(|key| key.home));
    let current = Stored::homes(store, &homes).await?.notebook;
    say_alive();
    let plan = plan(&current, &imported);
    store.update(plan.rows, vec![removed(&image_key)], alive(merge)).await?;
    Ok((plan.homes, plan.kept))
}

/// Returns the imports that can be undone, the latest first.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read.
pub async fn list(store: &Store) -> Result<Vec<ImportTold>, Failure> {
    let roots = Stored::roots(store).await?.notebook;
    let images = images(store.list(Area::Before).await?).into_iter().rev();
    // An image that cannot be read cannot be undone either.
    Ok(images.filter_map(|(key, text)| Some(told(&roots, made_at_ms(&key)?, &read(&text).ok()?))).collect())
}

/// Describes an import. Meetings and sets are named before tiltak; steps are not counted, as they come with their
/// meeting.
fn told(roots: &Notebook, at_ms: i64, imported: &BTreeMap<Key, Imported>) -> ImportTold {
    let records = imported.values().filter(|imported| imported.after.kind != step::KIND);
    let (added, changed): (Vec<_>, Vec<_>) = records.partition(|imported| imported.before.is_none());
    let homes: BTreeSet<Key> = gathered(imported.keys().map(|key| Key::root(key.home)));
    let (actions, homes): (Vec<_>, Vec<_>) =
        homes.iter().filter_map(|root| roots.get(root)).partition(|root| root.kind == action::KIND);
    let titles = homes.into_iter().chain(actions).filter_map(name);
    ImportTold { at_ms, titles: titles.collect(), added: added.len(), changed: changed.len() }
}

pub(crate) fn read(text: &str) -> Result<BTreeMap<Key, Imported>, Failure> {
    let BeforeImage(touched) = serde_json::from_str(text).map_err(|_| Failure::ImageUnreadable)?;
    touched.iter().map(|touched| touched.read().ok_or(Failure::ImageUnreadable)).collect()
}

/// What will be written, and how many records stay.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) rows: Vec<Row>,
    homes: BTreeSet<Dot>,
    pub(crate) kept: usize,
}

pub(crate) fn plan(current: &Notebook, imported: &BTreeMap<Key, Imported>) -> Plan {
    let mut plan = Plan::default();
    for (key, rolled) in rollback_all(current, imported) {
        let (goes_back, stays) = match rolled {
            Rolled::Removed | Rolled::Restored(_) => (true, false),
            Rolled::InPart(_) => (true, true),
            Rolled::Kept => (false, true),
        };
        if goes_back {
            plan.rows.push(row(key, json(&RowImage::new(key, &imported[&key]))));
            plan.homes.insert(key.home);
        }
        // Records people have deleted since stay deleted, and are not counted as staying.
        plan.kept += usize::from(stays && is_shown(current, &key));
    }
    plan
}

/// Merges within the transaction: computed again from what is stored then.
pub(crate) fn merge(stored: Option<&str>, touched: &str) -> Merged {
    let Some((id, current)) = stored.and_then(read_row) else { return Merged::Keep };
    let touched: Option<RowImage> = serde_json::from_str(touched).ok();
    let Some((_, imported)) = touched.and_then(|touched| touched.read()) else { return Merged::Keep };
    match rollback(&current, imported.before.as_ref(), &imported.after) {
        Rolled::Removed => Merged::Delete,
        Rolled::Restored(record) | Rolled::InPart(record) => Merged::Put(write_row(id, &record)),
        Rolled::Kept => Merged::Keep,
    }
}
