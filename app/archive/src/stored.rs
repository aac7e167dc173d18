//! Rows of the store, as a notebook.

use crate::rows::parse_row;
use fellestid_browser::{Area, Row, StorageError, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::{read_erased, read_row};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_model::overviews::orphans::orphans;
use fellestid_model::shelf;
use std::collections::BTreeSet;

/// Some homes of the store, and every erased key.
#[derive(Debug, Default)]
pub struct Stored {
    /// Knows every erased key, so that nothing erased can be merged in.
    pub notebook: Notebook,
    /// The keys of all rows, also of those this version cannot read.
    pub keys: BTreeSet<Key>,
}

impl Stored {
    /// Reads these homes whole, in one read.
    ///
    /// # Errors
    ///
    /// Returns the database's error, here as below; [`StorageError::Corrupt`] if the list of erased keys cannot be
    /// read.
    pub async fn homes(store: &Store, homes: &BTreeSet<Dot>) -> Result<Self, StorageError> {
        let homes: Vec<String> = homes.iter().map(Dot::to_string).collect();
        Self::of(store, &store.homes(&homes).await?).await
    }

    /// Reads every home whole.
    ///
    /// # Errors
    ///
    /// As [`homes`](Self::homes).
    pub async fn everything(store: &Store) -> Result<Self, StorageError> {
        Self::of(store, &store.all().await?).await
    }

    /// Reads the root of every home.
    ///
    /// # Errors
    ///
    /// As [`homes`](Self::homes).
    pub async fn roots(store: &Store) -> Result<Self, StorageError> {
        Self::of(store, &store.roots().await?).await
    }

    async fn of(store: &Store, rows: &[Row]) -> Result<Self, StorageError> {
        Self::from_parts(rows, &store.list(Area::Meta).await?)
    }

    /// Builds it from rows and entries already read. `meta` holds the erased keys.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::Corrupt`] if the list of erased keys cannot be read.
    pub fn from_parts(rows: &[Row], meta: &[(String, String)]) -> Result<Self, StorageError> {
        let erased = read_erased(meta).ok_or(StorageError::Corrupt)?;
        let mut stored = Stored { notebook: erasing(&erased), keys: BTreeSet::new() };
        for row in rows {
            let Ok(key) = row.key.parse::<Key>() else { continue };
            stored.keys.insert(key);
            if let Some((key, record)) = parse_row(row) {
                stored.notebook.merge_record(key, &record);
            }
        }
        Ok(stored)
    }
}

/// Returns an empty notebook that rejects erased records.
fn erasing(keys: &BTreeSet<Key>) -> Notebook {
    let mut notebook = Notebook::new();
    keys.iter().for_each(|key| notebook.erase(*key));
    notebook
}

/// Returns `incoming` without what was erased here, and without answers to a package that is erased.
pub fn without_erased(stored: &Stored, incoming: &Notebook) -> Notebook {
    let mut kept = erasing(stored.notebook.erased());
    kept.merge(incoming);
    orphans(&kept).into_iter().for_each(|home| kept.unload(home));
    kept
}

/// Returns the homes a notebook affects: those it carries and those it erases from.
pub fn homes_of(notebook: &Notebook) -> BTreeSet<Dot> {
    gathered(notebook.homes().into_iter().chain(notebook.erased().iter().map(|key| key.home)))
}

/// Adds the built-in sets of these homes, of which the store holds only the changes.
pub fn add_shelf(notebook: &mut Notebook, homes: &BTreeSet<Dot>) {
    if !homes.iter().any(|home| shelf::is_built_in(*home)) {
        return;
    }
    for (key, record) in shelf::built_in().records().filter(|(key, _)| homes.contains(&key.home)) {
        notebook.merge_record(*key, record);
    }
}

/// Adds records that are written but not yet stored.
pub fn add_waiting(notebook: &mut Notebook, waiting: &[(Key, String)]) {
    for (key, row) in waiting {
        if let Some((_, record)) = read_row(row) {
            notebook.merge_record(*key, &record);
        }
    }
}

/// Writes plain data as JSON.
pub fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data with text keys")
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::package::{self, PackageWords};
    use fellestid_model::kinds::report::create_unlisted;

    #[test]
    fn answer_to_an_erased_package_is_not_taken_in() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let packages = [(); 2].map(|()| package::create(&mut transaction, &PackageWords::default()));
        let [gone, here] = packages.map(|package| create_unlisted(&mut transaction, package, "Skogheim"));
        let erased = BTreeSet::from([Key::root(packages[0])]);
        let stored = Stored { notebook: erasing(&erased), keys: BTreeSet::new() };
        let taken_in = without_erased(&stored, &notebook);
        assert_eq!(taken_in.homes(), BTreeSet::from([packages[1], here]));
        assert!(!taken_in.is_erased(&Key::root(gone)), "a key would swallow the school's own");
    }
}
