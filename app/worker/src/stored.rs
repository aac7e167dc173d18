//! What the store holds, as records, and records as rows of it.

use crate::failure::Failure;
use fellestid_browser::{Area, Entry, Row, Store};
use fellestid_core::dot::Dot;
use fellestid_core::file::{read_row, write_row};
use fellestid_core::notebook::Notebook;
use fellestid_core::record::{Key, Record};
use fellestid_core::shelf;
use fellestid_core::sorting::gathered;
use std::collections::BTreeSet;

/// Beyond this, one read of everything is quicker than one for each home.
const HOMES_ONE_BY_ONE_MAX: usize = 50;
/// Where the erased keys stand, as a JSON list of their texts.
const ERASED: &str = "erased";

/// Some homes of the store, and all that is erased.
#[derive(Debug, Default)]
pub struct Stored {
    /// Knows every erased key, so that nothing erased comes in.
    pub notebook: Notebook,
    /// Every row's key, also of rows this version cannot read.
    pub keys: BTreeSet<Key>,
    /// As they stand in the store; spellings of newer versions are kept.
    pub erased_texts: BTreeSet<String>,
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
        let erased = store.read(Area::Meta, ERASED).await?;
        Self::from_parts(rows, erased.as_deref())
    }

    pub fn from_parts(rows: &[Row], erased: Option<&str>) -> Result<Self, Failure> {
        let erased_texts: BTreeSet<String> =
            erased.map_or(Ok(BTreeSet::new()), serde_json::from_str).map_err(|_| Failure::ErasedUnreadable)?;
        let mut stored = Stored { notebook: erasing(&erased_texts), keys: BTreeSet::new(), erased_texts };
        for row in rows {
            let Ok(key) = row.key.parse::<Key>() else { continue };
            stored.keys.insert(key);
            if let Some((_, record)) = read_row(&row.text).filter(|(id, _)| *id == key.id) {
                stored.notebook.merge_record(key, &record);
            }
        }
        Ok(stored)
    }

    /// The erased keys with these added, to be stored.
    pub fn erased_with(&self, keys: &BTreeSet<Key>) -> Entry {
        let texts: BTreeSet<String> = gathered(self.erased_texts.iter().cloned().chain(keys.iter().map(Key::to_string)));
        Entry { area: Area::Meta, key: ERASED.to_owned(), value: Some(json(&texts)) }
    }
}

/// A notebook that holds nothing, and takes in nothing that is erased.
fn erasing(texts: &BTreeSet<String>) -> Notebook {
    let mut notebook = Notebook::new();
    texts.iter().filter_map(|text| text.parse().ok()).for_each(|key| notebook.erase(key));
    notebook
}

/// `incoming` without what was erased here.
pub fn without_erased(stored: &Stored, incoming: &Notebook) -> Notebook {
    let mut kept = erasing(&stored.erased_texts);
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
