//! What the store holds, as records, and records as rows of it.

use crate::failure::Failure;
use fellestid_browser::{Area, Entry, Row, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::{erased_name, read_erased, read_row, write_row};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_model::shelf;
use std::collections::BTreeSet;

/// Beyond this, one read of everything is quicker than one for each home.
const HOMES_ONE_BY_ONE_MAX: usize = 50;

/// Some homes of the store, and all that is erased.
#[derive(Debug, Default)]
pub struct Stored {
    /// Knows every erased key, so that nothing erased comes in.
    pub notebook: Notebook,
    /// Every row's key, also of rows this version cannot read.
    pub keys: BTreeSet<Key>,
}

impl Stored {
    /// These homes whole.
    pub async fn homes(store: &Store, homes: &BTreeSet<Dot>) -> Result<Self, Failure> {
        if homes.len() > HOMES_ONE_BY_ONE_MAX {
            return Self::everything(store).await;
        }
        let mut rows = Vec::new();
        for home in homes {
            rows.extend(store.home(&home.to_string()).await?);
        }
        Self::of(store, &rows).await
    }

    pub async fn everything(store: &Store) -> Result<Self, Failure> {
        Self::of(store, &store.all().await?).await
    }

    pub async fn roots(store: &Store) -> Result<Self, Failure> {
        Self::of(store, &store.roots().await?).await
    }

    async fn of(store: &Store, rows: &[Row]) -> Result<Self, Failure> {
        Self::from_parts(rows, &store.list(Area::Meta).await?)
    }

    pub fn from_parts(rows: &[Row], meta: &[(String, String)]) -> Result<Self, Failure> {
        let erased = read_erased(meta).ok_or(Failure::ErasedUnreadable)?;
        let mut stored = Stored { notebook: erasing(&erased), keys: BTreeSet::new() };
        for row in rows {
            let Ok(key) = row.key.parse::<Key>() else { continue };
            stored.keys.insert(key);
            if let Some((_, record)) = read_row(&row.text).filter(|(id, _)| *id == key.id) {
                stored.notebook.merge_record(key, &record);
            }
        }
        Ok(stored)
    }
}

/// Stores that a key is erased. The page does the same, maybe at this very moment.
pub fn erased(key: &Key) -> Entry {
    Entry { area: Area::Meta, key: erased_name(key), value: Some(String::new()) }
}

/// A notebook that holds nothing, and takes in nothing that is erased.
fn erasing(keys: &BTreeSet<Key>) -> Notebook {
    let mut notebook = Notebook::new();
    keys.iter().for_each(|key| notebook.erase(*key));
    notebook
}

/// `incoming` without what was erased here.
pub fn without_erased(stored: &Stored, incoming: &Notebook) -> Notebook {
    let mut kept = erasing(stored.notebook.erased());
    kept.merge(incoming);
    kept
}

/// The homes a notebook has a say in: those it carries and those it erases from.
pub fn homes_of(notebook: &Notebook) -> BTreeSet<Dot> {
    gathered(notebook.homes().into_iter().chain(notebook.erased().iter().map(|key| key.home)))
}

/// Puts built-in sets among the stored ones, which hold only what was changed in them.
pub fn add_shelf(notebook: &mut Notebook, homes: &BTreeSet<Dot>) {
    if !homes.iter().any(|home| shelf::is_built_in(*home)) {
        return;
    }
    for (key, record) in shelf::built_in().records().filter(|(key, _)| homes.contains(&key.home)) {
        notebook.merge_record(*key, record);
    }
}

/// Adds what is written but could not be stored yet.
pub fn add_waiting(notebook: &mut Notebook, waiting: &[(String, String)]) {
    for (key, row) in waiting {
        if let (Ok(key), Some((_, record))) = (key.parse(), read_row(row)) {
            notebook.merge_record(key, &record);
        }
    }
}

/// A row for `key`, with a text that the join understands.
pub fn row(key: Key, text: String) -> Row {
    Row { key: key.to_string(), home: key.home.to_string(), is_root: key.is_root(), text }
}

pub fn record_row(key: Key, record: &Record) -> Row {
    row(key, write_row(key.id, record))
}

pub fn texts_of(homes: BTreeSet<Dot>) -> Vec<String> {
    homes.iter().map(Dot::to_string).collect()
}

pub fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data with text keys")
}
