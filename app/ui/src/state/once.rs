//! Writing in nobody's name: an actor used for this one act and nothing else, kept as every other
//! change is. It is no act to undo.

use super::App;
use fellestid_browser::{clock, random::random_u64};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::Commit;
use leptos::prelude::*;

impl App {
    /// False where `act` had nothing to write.
    pub(super) fn write_once(self, act: impl FnOnce(&mut Notebook, AnonymousPen) -> Option<Commit>) -> bool {
        let anonymous_pen = AnonymousPen::new(random_u64(), clock::now_ms());
        let Some(written) = self.notebook.try_update(|notebook| act(notebook, anonymous_pen)).flatten() else { return false };
        self.inner.update_value(|inner| inner.take_up(&written.delta));
        self.begin_flush();
        true
    }
}
