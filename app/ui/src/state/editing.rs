//! Which question set is open for writing on this tablet. Also a reload finds it so.

use super::{App, Toast};
use fellestid_browser::preferences;
use fellestid_core::dot::Dot;
use leptos::prelude::Set;

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

    /// Says what the last act was, with a way back.
    pub fn say_undoable(self, text: &str) {
        self.toast.set(Some(Toast { text: text.to_owned(), can_undo: true }));
    }
}
