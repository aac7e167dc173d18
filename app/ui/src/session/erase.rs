//! Erasing for good: from memory, from the database with its before-images, and from other tabs. It cannot
//! be undone: the pages ask first.

use super::App;
use fellestid_browser::random;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::{Pen, Transaction};
use leptos::task::spawn_local;
use std::collections::BTreeSet;

impl App {
    /// From now on, the answers to what is erased go with it.
    pub fn follow_erasures(self) {
        self.disk.follow_erasures();
    }

    /// Erases what `act` erases on a copy; its other changes are ignored. Calls `then` once it is gone.
    pub fn erase(self, act: impl FnOnce(&mut Transaction<'_>), then: impl FnOnce() + 'static) {
        let keys = self.keys_erased_by(act);
        spawn_local(async move {
            self.disk.all_kept().await;
            if self.disk.erase(&keys).await {
                self.forget_erased(&keys).await;
                self.disk.forget_orphans().await;
                self.disk.forget_in_plans();
                // What was beside the notebook leaves the database too.
                self.disk.all_kept().await;
                then();
            }
        });
    }

    /// Removes the erased records, and what is kept of them beside the notebook, here and in other tabs.
    async fn forget_erased(self, keys: &[Key]) {
        let homes: BTreeSet<Dot> = gathered(keys.iter().map(|key| key.home));
        let homes = Vec::from_iter(homes);
        self.disk.reread(&homes).await;
        // An import under way may have written what it had read before the erasure.
        self.disk.sweep(&homes).await;
        // Undo must not bring back what is erased.
        self.begin_history_anew();
    }

    /// Runs the act on a copy, and returns the keys it erases.
    fn keys_erased_by(self, act: impl FnOnce(&mut Transaction<'_>)) -> Vec<Key> {
        let mut copy = self.notebook.untracked(Notebook::clone);
        let mut pen = Pen::new(Actor(random::random_u64()));
        let mut transaction = Transaction::begin(&mut pen, &mut copy, 0);
        act(&mut transaction);
        transaction.finish().delta.erased().iter().copied().collect()
    }
}
