//! The texts beside the notebook that go along in a backup: drafts nobody has seen, and half-written text.
//! [`LocalKey::in_backup`](fellestid_archive::LocalKey) says which.

use super::Disk;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::file::LocalDrafts;
use fellestid_crdt::record::Key;

impl Disk {
    /// Returns the texts a backup would add, as they will be stored.
    pub fn new_aside(self, aside: &LocalDrafts) -> LocalDrafts {
        self.notebook.untracked(|notebook| locals::new_aside(aside, |home| notebook.is_erased(&Key::root(home))))
    }

    pub fn put_aside(self, aside: &LocalDrafts) {
        for (name, text) in self.new_aside(aside) {
            locals::set(&LocalKey::read(&name), &text);
        }
    }

    /// Joins texts that localStorage refused with what another tab has stored since.
    pub(in crate::session) fn try_aside_again(self) {
        self.put_aside(&locals::try_again());
    }
}
