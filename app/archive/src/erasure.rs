//! Erasing for good: out of the database, with the before-images that hold it. What is erased is
//! remembered by its key alone, so that no file brings it back.

use crate::rows::{ERASED, merge, row};
use fellestid_browser::{Area, Entry, Row, StorageError, Store};
use fellestid_crdt::file::{erased_name, read_erased};
use fellestid_crdt::record::Key;
use std::collections::BTreeSet;

/// Every key that is erased.
///
/// # Errors
///
/// [`StorageError::Corrupt`] where the list cannot be read: it must not be overwritten.
pub async fn erased_keys(store: &Store) -> Result<BTreeSet<Key>, StorageError> {
    read_erased(&store.list(Area::Meta).await?).ok_or(StorageError::Corrupt)
}

/// Stores that a key is erased. Another tab may do the same at this very moment.
pub fn erased(key: &Key) -> Entry {
    Entry { area: Area::Meta, key: erased_name(key), value: Some(String::new()) }
}

/// Erases keys, all or none of them; with a root its whole home.
///
/// # Errors
///
/// Whatever the database says; then nothing is erased.
pub async fn erase(store: &Store, keys: &[Key]) -> Result<(), StorageError> {
    // A root's key begins as every key of its home does.
    let texts: Vec<String> =
        keys.iter().map(|key| if key.is_root() { format!("\"{}/", key.home) } else { format!("\"{key}\"") }).collect();
    // An import whose image holds the erased cannot be undone any more.
    let images =
        store.list(Area::Before).await?.into_iter().filter(|(_, image)| texts.iter().any(|key| image.contains(key.as_str())));
    let mut entries: Vec<Entry> = images.map(|(key, _)| crate::image::removed(&key)).collect();
    entries.extend(keys.iter().map(erased));
    store.update(rows_of(store, keys).await?, entries, merge).await
}

/// Removes what was written while something was erased: by another tab, or by an import under way.
///
/// # Errors
///
/// Whatever the database says; then nothing is swept.
pub async fn sweep(store: &Store, keys: &[Key]) -> Result<(), StorageError> {
    store.update(rows_of(store, keys).await?, Vec::new(), merge).await
}

/// The rows that go: of a root, all its home.
async fn rows_of(store: &Store, keys: &[Key]) -> Result<Vec<Row>, StorageError> {
    let homes: Vec<String> = keys.iter().filter(|key| key.is_root()).map(|key| key.home.to_string()).collect();
    let mut rows = store.homes(&homes).await?;
    rows.iter_mut().for_each(|row| ERASED.clone_into(&mut row.text));
    rows.extend(keys.iter().filter(|key| !key.is_root()).map(|key| row(*key, ERASED.to_owned())));
    Ok(rows)
}
