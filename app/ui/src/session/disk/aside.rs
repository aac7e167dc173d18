//! What lies beside the notebook on this tablet and goes along in a backup: points nobody has seen, and
//! half-written text. Which they are is said by [`LocalKey::in_backup`](fellestid_archive::LocalKey).

use super::Disk;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::file::LocalDrafts;
use fellestid_crdt::record::Key;

impl Disk {
    /// What a backup would bring, as it will stand.
    pub fn new_aside(self, aside: &LocalDrafts) -> LocalDrafts {
        self.notebook.untracked(|notebook| locals::new_aside(aside, |home| notebook.is_erased(&Key::root(home))))
    }

    pub fn put_aside(self, aside: &LocalDrafts) {
        for (name, text) in self.new_aside(aside) {
            locals::set(&LocalKey::read(&name), &text);
        }
    }

    /// What was held back goes beside what another tab has stored since.
    pub(in crate::session) fn try_aside_again(self) {
        self.put_aside(&locals::try_again());
    }
}
