//! Writing under an actor used for a single act and nothing else, so that nothing tells who wrote. It is
//! stored as every other change is, and cannot be undone.

use super::App;
use fellestid_browser::{clock, random::random_u64};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::touched::Touched;
use fellestid_crdt::transaction::Commit;
use leptos::prelude::*;

impl App {
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
