//! The journal: what was typed and is not yet in the database, one localStorage entry per record, written at
//! every key press. It survives a killed tab; the database survives a power cut.

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

/// The journals of all tabs, each under its actor. For pages only: a worker has no localStorage, and gets
/// [`StorageError::Refused`].
pub struct Journal;

impl Journal {
    /// Stores a text, synchronously, in place of an earlier one. An actor must not contain `/`; a key may.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::Quota`] if there is no room, [`StorageError::Refused`] without localStorage.
    pub fn put(actor: &str, key: &str, text: &str) -> Result<(), StorageError> {
        local::set(&name(actor, key), text)
    }

    /// Removes an entry, but only if it still is the given text: something newer may have been typed meanwhile.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::Refused`] without localStorage.
    pub fn remove(actor: &str, key: &str, text: &str) -> Result<(), StorageError> {
        let name = name(actor, key);
        if local::get(&name)?.as_deref() == Some(text) {
            local::remove(&name)?;
        }
        Ok(())
    }

    /// Returns the keys and texts of one actor, sorted by key.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::Refused`] without localStorage.
    pub fn of(actor: &str) -> Result<Vec<(String, String)>, StorageError> {
        let mut entries = Vec::new();
        for key in local::keys(&name(actor, ""))? {
            if let Some(text) = local::get(&name(actor, &key))? {
                entries.push((key, text));
            }
        }
        Ok(entries)
    }

    /// Returns the actors that have a journal, sorted.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::Refused`] without localStorage.
    pub fn actors() -> Result<Vec<String>, StorageError> {
        let mut actors: Vec<String> = local::keys(&scoped("journal/"))?
            .iter()
            .filter_map(|rest| rest.split_once('/').map(|(actor, _)| actor.to_owned()))
            .collect();
        actors.dedup();
        Ok(actors)
    }
}

fn name(actor: &str, key: &str) -> String {
    scoped(&format!("journal/{actor}/{key}"))
}
