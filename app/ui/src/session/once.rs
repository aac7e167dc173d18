//! Writing under an actor used for a single act and nothing else, so that nothing tells who wrote. It is
//! stored as every other change is, and cannot be undone.

use super::App;
use fellestid_browser::{clock, random::random_u64};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::touched::Touched;
use fellestid_crdt::transaction::Commit;
use fellestid_model::kinds::reading;
use fellestid_model::overviews::publishing::{HeldBack, publish};
use leptos::prelude::*;

impl App {
    /// Publishes what schools let others see without their name, in a round, and is due, but for what is held back. Returns
    /// false if nothing is.
    pub fn publish_nameless(self, package: Dot, today: &str, held: &HeldBack) -> bool {
        self.transact_for_good(|transaction| reading::create(transaction, package));
        let is_published = self.write_once(|notebook, once| {
            let mut count = 0;
            let written = once.write(notebook, |transaction| count = publish(transaction, package, today, held));
            (count > 0).then_some(written)
        });
        self.begin_history_anew();
        is_published
    }

    /// Writes what `act` commits. Returns false if it had nothing to write.
    pub(super) fn write_once(self, act: impl FnOnce(&mut Notebook, AnonymousPen) -> Option<Commit>) -> bool {
        let pen = AnonymousPen::new(random_u64(), clock::now_ms());
        let written = self.notebook.change(|notebook| {
            let written = act(notebook, pen)?;
            let touched = Touched::by(&written.delta, notebook);
            Some((written, touched))
        });
        let Some((written, touched)) = written else { return false };
        self.notebook.inner.update_value(|inner| inner.take_up(&written.delta));
        self.notebook.tell(&touched);
        self.disk.begin_flush();
        true
    }
}
