//! Which question set is open for writing on this tablet. Also a reload finds it so.

use super::App;
use fellestid_browser::preferences;
use fellestid_crdt::dot::Dot;

const NAME: &str = "editing";

impl App {
    pub fn is_editing(self, set: Dot) -> bool {
        preferences::get(NAME).is_some_and(|editing| editing == set.to_string())
    }

    pub fn begin_editing(self, set: Dot) {
        let _ = preferences::set(NAME, &set.to_string());
    }

    pub fn end_editing(self, set: Dot) {
        if self.is_editing(set) {
            let _ = preferences::remove(NAME);
        }
    }
}
