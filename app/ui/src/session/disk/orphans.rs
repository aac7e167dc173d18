//! The answers to a package that is erased for good go with it, however the erasure was learned; and so do words in plans
//! not yet saved. This belongs to the later part of the program, which makes itself known here when it arrives: nothing of
//! it is needed to show I dag.

use super::Disk;
use fellestid_archive::local_key::Holds;
use fellestid_archive::{Gone, erasure, locals};
use fellestid_crdt::touched::Touched;
use fellestid_crdt::undo::History;
use fellestid_model::overviews::orphans::orphans;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Disk {
    /// From now on, whatever is erased takes the answers to it along; and what was erased before, at once.
    pub(in crate::session) fn follow_erasures(self) {
        self.state.update_value(|state| state.when_erased = Some(begin));
        begin(self);
    }

    /// To be called when it is known what is erased, here or elsewhere.
    pub(super) fn erasures_are_known(self) {
        let then = self.state.with_value(|state| state.when_erased);
        then.iter().for_each(|then| then(self));
    }

    /// Forgets the answers to packages that are erased: from storage and memory. No key of them is written. Does no harm
    /// twice.
    pub(in crate::session) async fn forget_orphans(self) {
        let homes = self.notebook.untracked(orphans);
        let Some(store) = self.store().filter(|_| !homes.is_empty()) else { return };
        // What is being written, or waits for it, would be stored again.
        self.all_kept().await;
        if let Err(error) = erasure::forget(&store, &homes).await {
            self.shell.trouble.set(Some(error));
            return;
        }
        let mut touched = Touched::default();
        self.notebook.inner.update_value(|inner| {
            inner.forget(|key| homes.contains(&key.home));
            // Undo would write in them again.
            inner.history = History::default();
        });
        self.notebook.can_undo.set((false, false));
        self.notebook.change(|notebook| homes.iter().for_each(|home| notebook.unload(*home)));
        homes.iter().for_each(|home| touched.add_anew(*home));
        self.notebook.tell(&touched);
        self.forget_beside(Gone { homes, ..Gone::default() });
    }

    /// Takes what is erased out of plans not yet saved, and out of what holds names. Does no harm twice.
    pub(in crate::session) fn forget_in_plans(self) {
        let gone = self.state.try_update_value(|state| std::mem::take(&mut state.gone)).unwrap_or_default();
        if gone != Gone::default() {
            locals::forget_named(&gone);
            let plans = locals::all().into_iter().filter(|key| key.holds() == Holds::Plan);
            plans.for_each(|key| self.tablet.forget_in_plan(&key, &gone));
        }
    }
}

fn begin(disk: Disk) {
    spawn_local(async move {
        disk.forget_orphans().await;
        disk.forget_in_plans();
    });
}
