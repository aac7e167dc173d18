//! Opens and reads the database when the page starts, and again if that failed.

use super::Disk;
use fellestid_archive::rows::parse_row;
use fellestid_archive::{Gone, journal, locals};
use fellestid_browser::{Area, StorageError, Store, env, store::Closing, wait};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::sorting::gathered;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{BTreeMap, BTreeSet};

/// The delay before a failed attempt is repeated.
pub(super) const RETRY_MS: i32 = 3_000;

impl Disk {
    /// Opens and reads the database. One attempt at a time, since one that hangs must not start others.
    pub(super) async fn open_store(self) {
        if self.state.try_update_value(|state| std::mem::replace(&mut state.is_opening, true)) != Some(false) {
            return;
        }
        let trouble = self.open_and_read().await.err();
        // The database may answer later, or the blocking tab be closed.
        let is_tried_again = matches!(trouble, Some(StorageError::TimedOut | StorageError::Blocked));
        self.state.update_value(|state| {
            state.is_opening = is_tried_again;
            state.is_read = trouble.is_none();
        });
        if self.shell.trouble.with_untracked(|told| *told != trouble) {
            self.shell.trouble.set(trouble);
        }
        self.begin_flush();
        if is_tried_again {
            self.open_again_soon();
        }
    }

    fn open_again_soon(self) {
        spawn_local(async move {
            wait::sleep(RETRY_MS).await;
            self.state.update_value(|state| state.is_opening = false);
            self.try_saving_again();
        });
    }

    pub fn try_saving_again(self) {
        self.try_aside_again();
        match self.is_all_read() {
            true => self.begin_flush(),
            false => spawn_local(async move { self.open_store().await }),
        }
    }

    /// Opens the database, or reuses it: one that opened may still have failed to answer.
    async fn open_and_read(self) -> Result<(), StorageError> {
        let store = match self.store() {
            Some(store) => store,
            None => {
                let store = Store::open().await?;
                store.on_closing(move |closing| self.storage_closed(closing));
                self.state.update_value(|state| state.store = Some(store.clone()));
                store
            }
        };
        self.read_all(&store).await
    }

    fn storage_closed(self, closing: Closing) {
        match closing {
            Closing::NewerVersion => self.shell.trouble.set(Some(StorageError::Closed)),
            // The next write opens it again.
            Closing::Lost => self.begin_flush(),
        }
    }

    /// Reads everything needed at start. Journals that cannot be replayed wait for the next start, and must not
    /// hide what is stored.
    async fn read_all(self, store: &Store) -> Result<(), StorageError> {
        self.learn_erased(store).await?;
        self.settle_locals(store).await?;
        let is_erased = |key: &Key| self.notebook.untracked(|notebook| notebook.is_erased(key));
        let replayed = journal::replay_dead(store, is_erased).await;
        let rows = store.roots().await?;
        self.import_records(&rows.iter().filter_map(parse_row).collect::<Vec<(Key, Record)>>(), &[]);
        // Whether a deleted root is brought back depends on its whole home.
        let mut homes = self.notebook.untracked(|notebook| {
            let roots = notebook.roots().filter(|(_, record)| record.register(DELETED).is_some());
            roots.map(|(key, _)| key.home).collect::<Vec<Dot>>()
        });
        homes.extend(self.state.with_value(|state| state.unread.clone()));
        self.import_homes(store, &homes).await?;
        // What a killed tab had not stored, or another version took in.
        self.erasures_are_known();
        replayed
    }

    /// Settles each local value: the newer of the one in the database and the one in localStorage.
    async fn settle_locals(self, store: &Store) -> Result<(), StorageError> {
        let listed = store.list(Area::Drafts).await?;
        let names: Vec<String> = listed.iter().map(|(name, _)| name.clone()).collect();
        let erased: BTreeSet<Dot> = self
            .notebook
            .untracked(|notebook| gathered(notebook.erased().iter().filter(|key| key.is_root()).map(|key| key.home)));
        let is_changed = locals::reconcile_with(listed);
        let gone = Gone { homes: erased, ..Gone::default() };
        locals::forget_erased(&gone, names.into_iter());
        self.forget_in_plans_later(gone);
        if is_changed {
            self.tablet.runs.update(BTreeMap::clear);
            // Listeners that follow another tab read their values again.
            env::tell_of_storage();
        }
        Ok(())
    }
}
