//! Writes pending changes to disk, records and local values alike, and only then calls them saved.

use super::Disk;
use super::opening::RETRY_MS;
use crate::session::{Inner, Saving};
use fellestid_archive::rows::{is_from_newer, merge, record_row};
use fellestid_archive::{LocalKey, journal, locals};
use fellestid_browser::{Entry, Merged, StorageError, Store, persistence, wait};
use fellestid_crdt::file::write_row;
use fellestid_crdt::record::{Key, Record};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The delay from a key press until typed text is written to disk, so that it is there within a second.
const FINGERS_REST_MS: i32 = 600;

type Batch = BTreeMap<Key, Record>;

impl Disk {
    /// Has a local value written to disk: at once, or after a short rest if it is being typed.
    pub(super) fn local_waits(self, key: &LocalKey) {
        if !key.is_typed() {
            return self.begin_flush();
        }
        self.shell.say_under_way();
        let is_resting = self.state.try_update_value(|state| std::mem::replace(&mut state.is_resting, true));
        if is_resting == Some(false) {
            spawn_local(async move {
                wait::sleep(FINGERS_REST_MS).await;
                self.state.update_value(|state| state.is_resting = false);
                self.begin_flush();
            });
        }
    }

    /// Writes pending changes to the database until none are left. All that one act changes, records and local
    /// values, goes in one transaction, begun when the act is over.
    pub(in crate::session) fn begin_flush(self) {
        let Some(store) = self.store() else {
            if self.is_waiting() {
                self.shell.say_not_saved(self.shell.trouble.get_untracked().unwrap_or(StorageError::Refused));
            }
            return;
        };
        if self.begins_flush() {
            self.shell.say_under_way();
            spawn_local(async move { self.flush(store).await });
        }
    }

    /// Returns whether anything written here is not yet in the database.
    fn is_waiting(self) -> bool {
        self.has_pending() || locals::is_waiting()
    }

    fn has_pending(self) -> bool {
        self.notebook.inner.with_value(|inner| !inner.pending.is_empty())
    }

    /// Claims the flush. Returns false if one is under way, or if nothing can be written.
    fn begins_flush(self) -> bool {
        let can_be_written = self.has_pending() || !locals::waiting().is_empty();
        can_be_written && self.state.try_update_value(|state| !std::mem::replace(&mut state.is_flushing, true)) == Some(true)
    }

    async fn flush(self, store: Store) {
        let batch: Batch = self.notebook.inner.with_value(|inner| inner.pending.clone());
        let locals = locals::waiting();
        let result = put_to_disk(&store, &batch, &locals).await;
        self.state.update_value(|state| state.is_flushing = false);
        match result {
            Ok(()) => self.have_flushed(&batch),
            Err(error) => {
                self.shell.say_not_saved(error);
                // A lost connection opens again at the next try; a full disk may have been tidied.
                wait::sleep(RETRY_MS).await;
            }
        }
        self.begin_flush();
    }

    fn have_flushed(self, batch: &Batch) {
        self.notebook.inner.update_value(|inner| journal::acknowledge(inner.pen.actor(), &mut inner.pending, batch));
        if !batch.is_empty() {
            self.state.update_value(|state| {
                state.flushes += 1;
                state.changes += 1;
            });
            self.tell_of_news(batch.keys().map(|key| key.home));
            ask_to_keep();
        }
        self.shell.saving.set(if self.is_waiting() { Saving::UnderWay } else { Saving::Saved });
        // Trouble with reading is shown until everything is read.
        if self.is_all_read() {
            self.shell.trouble.set(None);
        }
    }

    /// Returns the keys and rows of changes that are not yet in the database.
    pub(in crate::session) fn waiting_rows(self) -> fellestid_jobs::Waiting {
        self.notebook
            .inner
            .with_value(|inner| inner.pending.iter().map(|(key, record)| (*key, write_row(key.id, record))).collect())
    }

    /// Resolves when everything written so far is in the database, or has failed to be.
    pub(in crate::session) async fn all_kept(self) {
        self.begin_flush();
        while self.state.with_value(|state| state.is_flushing) {
            wait::sleep(20).await;
        }
    }
}

/// Writes a batch in one transaction. A change that would overwrite a newer version's row stays in the
/// journal and is not called saved.
async fn put_to_disk(store: &Store, batch: &Batch, locals: &[Entry]) -> Result<(), StorageError> {
    let rows = batch.iter().map(|(key, record)| record_row(*key, record)).collect();
    let is_refused = Rc::new(Cell::new(false));
    let refused = Rc::clone(&is_refused);
    let merging = move |stored: Option<&str>, incoming: &str| {
        let merged = merge(stored, incoming);
        refused.set(refused.get() || (merged == Merged::Keep && is_from_newer(stored)));
        merged
    };
    store.update(rows, locals.to_vec(), merging).await?;
    locals::stored(locals);
    if is_refused.get() { Err(StorageError::Corrupt) } else { Ok(()) }
}

/// Asks the browser to keep the storage, once, after the first write: browsers that ask the person ask then.
fn ask_to_keep() {
    if !crate::session::tablet::has_asked_to_keep() {
        spawn_local(async {
            persistence::persist().await;
        });
    }
}

impl Inner {
    /// Drops pending changes of records that are gone for good.
    pub(super) fn forget(&mut self, is_gone: impl Fn(&Key) -> bool) {
        let actor = self.pen.actor();
        self.pending.retain(|key, record| {
            if is_gone(key) {
                journal::remove(actor, *key, record);
            }
            !is_gone(key)
        });
    }
}
