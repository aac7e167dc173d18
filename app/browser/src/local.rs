//! localStorage, through gloo-storage, with every refusal as an error.
//!
//! gloo-storage's own `get` and `delete` panic when the browser throws, which a
//! full or switched-off storage does (F5). So its `raw` storage is used, behind
//! a check that there is one.

use gloo_storage::{LocalStorage, Storage};
use std::collections::BTreeSet;

use crate::error::StorageError;

pub(crate) fn get(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|error| StorageError::from_js(&error))
}

pub(crate) fn set(key: &str, value: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, value).map_err(|error| StorageError::from_js(&error))
}

pub(crate) fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|error| StorageError::from_js(&error))
}

/// Returns the keys with this prefix, without it, sorted.
pub(crate) fn keys(prefix: &str) -> Result<Vec<String>, StorageError> {
    let storage = storage()?;
    let length = storage.length().map_err(|error| StorageError::from_js(&error))?;
    let names = (0..length).filter_map(|index| storage.key(index).ok().flatten());
    // Inserted one by one: a sort would add a few kilobytes.
    let mut keys = BTreeSet::new();
    for key in names {
        keys.extend(key.strip_prefix(prefix).map(str::to_owned));
    }
    Ok(keys.into_iter().collect())
}

/// Returns localStorage. A worker has none, and a page may be denied it.
fn storage() -> Result<web_sys::Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Refused)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StorageError::Refused),
    }
}
