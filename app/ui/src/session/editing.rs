//! Which question set is open for writing on this tablet. It survives a reload.

use super::Tablet;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;

impl Tablet {
    pub fn is_editing(self, set: Dot) -> bool {
        locals::get_as(&LocalKey::Editing) == Some(set)
    }

    pub fn begin_editing(self, set: Dot) {
        locals::set(&LocalKey::Editing, &set.to_string());
    }

    pub fn end_editing(self, set: Dot) {
        if self.is_editing(set) {
            locals::remove(&LocalKey::Editing);
        }
    }
}
