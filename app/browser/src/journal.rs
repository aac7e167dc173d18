//! The journal: what was typed and is not yet in the database, one localStorage
//! entry per register, written at every key press. It survives a killed tab; the
//! database survives a power cut.

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

/// The journals of all tabs, each under its actor. Pages only: a worker has no
/// localStorage, and gets [`StorageError::Refused`].
pub struct Journal;

impl Journal {
    /// Keeps a text, synchronously, over what was there. An actor must not
    /// contain `/`; a key may.
    ///
    /// # Errors
    ///
    /// [`StorageError::Quota`] if there is no room, [`StorageError::Refused`] without localStorage.
    pub fn put(actor: &str, key: &str, text: &str) -> Result<(), StorageError> {
        local::set(&name(actor, key), text)
    }

    /// Removes an entry, but only if it still is what was stored elsewhere:
    /// something newer may have been typed meanwhile.
    ///
    /// # Errors
    ///
    /// [`StorageError::Refused`] without localStorage.
    pub fn remove(actor: &str, key: &str, text: &str) -> Result<(), StorageError> {
        let name = name(actor, key);
        if local::get(&name)?.as_deref() == Some(text) {
            local::remove(&name)?;
        }
        Ok(())
    }

    /// The keys and texts of one actor, by key.
    ///
    /// # Errors
    ///
    /// [`StorageError::Refused`] without localStorage.
    pub fn of(actor: &str) -> Result<Vec<(String, String)>, StorageError> {
        let mut entries = Vec::new();
        for key in local::keys(&name(actor, ""))? {
            if let Some(text) = local::get(&name(actor, &key))? {
                entries.push((key, text));
            }
        }
        Ok(entries)
    }

    /// The actors that have a journal, sorted.
    ///
    /// # Errors
    ///
    /// [`StorageError::Refused`] without localStorage.
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
