//! The journal, as records: changes a person has made and the database does not have yet. A journal whose tab
//! is dead is replayed at the next start.

use crate::rows::{merge, row};
use fellestid_browser::{Journal, Row, StorageError, Store, locks};
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read_row, write_row};
use fellestid_crdt::record::{Key, Record};
use std::collections::BTreeMap;

/// Takes the lock that tells other tabs this one is alive, so that they do not replay its journal.
pub async fn hold(actor: Actor) {
    locks::hold(&lock_name(&actor.to_string())).await;
}

/// Writes a record's changes to the journal, before anything else happens. A full journal is an error only if
/// the database fails too: either alone is enough.
pub fn put(actor: Actor, key: Key, news: &Record) {
    let _ = Journal::put(&actor.to_string(), &key.to_string(), &write_row(key.id, news));
}

/// Removes a record's changes from the journal, unless newer ones are there.
pub fn remove(actor: Actor, key: Key, news: &Record) {
    let _ = Journal::remove(&actor.to_string(), &key.to_string(), &write_row(key.id, news));
}

/// Removes what has been stored from the journal and from `pending`. Records changed meanwhile stay.
pub fn acknowledge(actor: Actor, pending: &mut BTreeMap<Key, Record>, stored: &BTreeMap<Key, Record>) {
    for (key, record) in stored {
        remove(actor, *key, record);
        if pending.get(key) == Some(record) {
            pending.remove(key);
        }
    }
}

/// Replays the journals of dead tabs: stores their changes, then empties them.
///
/// # Errors
///
/// Returns the last error met; one journal that fails does not stop the others.
pub async fn replay_dead(store: &Store, is_erased: impl Fn(&Key) -> bool) -> Result<(), StorageError> {
    let mut result = Ok(());
    for actor in Journal::actors().unwrap_or_default() {
        if locks::is_free(&lock_name(&actor)).await
            && let Err(error) = replay(store, &actor, &is_erased).await
        {
            result = Err(error);
        }
    }
    result
}

async fn replay(store: &Store, actor: &str, is_erased: &impl Fn(&Key) -> bool) -> Result<(), StorageError> {
    let entries = Journal::of(actor).unwrap_or_default();
    let rows = entries.iter().filter_map(|(key, text)| entry_row(key, text));
    let rows = rows.filter(|(key, _)| !is_erased(key)).map(|(_, row)| row).collect();
    store.update(rows, Vec::new(), merge).await?;
    for (key, text) in &entries {
        let _ = Journal::remove(actor, key, text);
    }
    Ok(())
}

/// Returns the entry as a row, or `None` for a torn one; the rest of the journal is still used.
fn entry_row(key: &str, text: &str) -> Option<(Key, Row)> {
    read_row(text)?;
    let key: Key = key.parse().ok()?;
    Some((key, row(key, text.to_owned())))
}

fn lock_name(actor: &str) -> String {
    format!("actor/{actor}")
}
