//! Erasing for good: from the database, with the before-images that hold the erased content. Only the key
//! of what is erased stays, so that no file brings it back. What must have no key, since others have the same, is
//! forgotten: removed as well, and nothing stays.

use crate::rows::{ERASED, merge, row};
use fellestid_browser::{Area, Entry, Row, StorageError, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::{erased_name, read_erased};
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use std::collections::BTreeSet;

/// Returns every erased key.
///
/// # Errors
///
/// Returns [`StorageError::Corrupt`] if the list cannot be read. The caller must not overwrite it.
pub async fn erased_keys(store: &Store) -> Result<BTreeSet<Key>, StorageError> {
    read_erased(&store.list(Area::Meta).await?).ok_or(StorageError::Corrupt)
}

/// Returns the entry that stores an erased key. Each key has its own, since another tab may erase at this moment.
pub fn erased(key: &Key) -> Entry {
    Entry { area: Area::Meta, key: erased_name(key), value: Some(String::new()) }
}

/// Erases keys in one transaction; a root's key erases its whole home.
///
/// # Errors
///
/// Returns the database's error; nothing is erased then.
pub async fn erase(store: &Store, keys: &[Key]) -> Result<(), StorageError> {
    // The key of a root is the prefix of every key in its home.
    let texts: Vec<String> =
        keys.iter().map(|key| if key.is_root() { format!("\"{}/", key.home) } else { format!("\"{key}\"") }).collect();
    let mut entries = without_images(store, &texts).await?;
    entries.extend(keys.iter().map(erased));
    store.update(rows_of(store, keys).await?, entries, merge).await
}

/// Forgets whole homes in one transaction, without a key of them.
///
/// # Errors
///
/// Returns the database's error; nothing is forgotten then.
pub async fn forget(store: &Store, homes: &BTreeSet<Dot>) -> Result<(), StorageError> {
    let texts: Vec<String> = homes.iter().map(|home| format!("\"{home}/")).collect();
    let entries = without_images(store, &texts).await?;
    store.update(rows_in(store, homes).await?, entries, merge).await
}

/// Returns the entries that remove the before-images with any of these texts: an import whose image holds erased content
/// can no longer be undone.
async fn without_images(store: &Store, texts: &[String]) -> Result<Vec<Entry>, StorageError> {
    let mut images = store.list(Area::Before).await?;
    images.retain(|(_, image)| texts.iter().any(|key| image.contains(key.as_str())));
    Ok(images.iter().map(|(key, _)| crate::image::removed(key)).collect())
}

/// Erases again what another tab, or an import under way, wrote while the keys were being erased.
///
/// # Errors
///
/// Returns the database's error; nothing is removed then.
pub async fn sweep(store: &Store, keys: &[Key]) -> Result<(), StorageError> {
    store.update(rows_of(store, keys).await?, Vec::new(), merge).await
}

/// Returns the rows to delete: for a root, its whole home.
async fn rows_of(store: &Store, keys: &[Key]) -> Result<Vec<Row>, StorageError> {
    let mut rows = rows_in(store, &gathered(keys.iter().filter(|key| key.is_root()).map(|key| key.home))).await?;
    rows.extend(keys.iter().filter(|key| !key.is_root()).map(|key| row(*key, ERASED.to_owned())));
    Ok(rows)
}

async fn rows_in(store: &Store, homes: &BTreeSet<Dot>) -> Result<Vec<Row>, StorageError> {
    let homes: Vec<String> = homes.iter().map(Dot::to_string).collect();
    let mut rows = store.homes(&homes).await?;
    rows.iter_mut().for_each(|row| ERASED.clone_into(&mut row.text));
    Ok(rows)
}
