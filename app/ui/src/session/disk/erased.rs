//! Whatever was erased on any tablet whose file was imported here stays gone: neither stored rows, nor
//! journals, nor pending changes may bring it back.

use super::Disk;
use fellestid_archive::{Gone, erasure, locals};
use fellestid_browser::{StorageError, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::touched::Touched;
use leptos::prelude::*;

impl Disk {
    /// Erases records from the database, with their before-images. Returns false if that failed.
    pub(in crate::session) async fn erase(self, keys: &[Key]) -> bool {
        let erased = match self.store() {
            Some(store) => erasure::erase(&store, keys).await,
            None => Err(StorageError::Refused),
        };
        if let Err(error) = &erased {
            self.shell.trouble.set(Some(error.clone()));
        }
        erased.is_ok()
    }

    pub(super) async fn learn_erased(self, store: &Store) -> Result<(), StorageError> {
        let keys = erasure::erased_keys(store).await?;
        let news: Vec<Key> = self.notebook.untracked(|notebook| keys.difference(notebook.erased()).copied().collect());
        if !news.is_empty() {
            let mut gone = self.notebook.untracked(|notebook| Gone::of(notebook, &news));
            // Where it is not known who was erased, the turns of a round are not worth keeping. At the start every erasure
            // is news, and was followed when it was learned.
            if self.state.with_value(|state| state.is_read) {
                let unseen = news.iter().filter(|key| !key.is_root() && !self.notebook.is_whole_untracked(key.home));
                gone.people_in.extend(unseen.map(|key| key.home));
            }
            let mut touched = Touched::default();
            self.notebook.change(|notebook| news.iter().for_each(|key| notebook.erase(*key)));
            news.iter().for_each(|key| touched.add_anew(key.home));
            self.notebook.tell(&touched);
            self.notebook
                .inner
                .update_value(|inner| inner.forget(|key| news.contains(key) || news.contains(&Key::root(key.home))));
            self.forget_beside(gone);
            self.erasures_are_known();
        }
        Ok(())
    }

    pub(super) async fn look_for_erased(self) {
        if let Some(store) = self.store()
            && let Err(error) = self.learn_erased(&store).await
        {
            self.shell.trouble.set(Some(error));
        }
    }

    /// Drops the local values that hold what is erased: drafts, half-written text, where a meeting stood.
    pub(super) fn forget_beside(self, gone: Gone) {
        locals::forget_erased(&gone, std::iter::empty());
        self.tablet.runs.update(|runs| runs.retain(|home, _| !gone.homes.contains(home)));
        self.forget_in_plans_later(gone);
    }

    /// Remembers what is to go out of plans; the later part of the program knows how.
    pub(super) fn forget_in_plans_later(self, gone: Gone) {
        self.state.update_value(|state| state.gone.add(gone));
    }

    /// Erases again what another tab wrote to these homes while they were being erased.
    pub(in crate::session) async fn sweep(self, homes: &[Dot]) {
        let Some(store) = self.store() else { return };
        let is_theirs = |key: &&Key| homes.contains(&key.home);
        let keys: Vec<Key> = self.notebook.untracked(|notebook| notebook.erased().iter().filter(is_theirs).copied().collect());
        if let Err(error) = erasure::sweep(&store, &keys).await {
            self.shell.trouble.set(Some(error));
        }
    }
}
