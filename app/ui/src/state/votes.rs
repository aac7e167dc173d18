//! Votes under way on this tablet, kept beside the half-written text and never in the notebook; and
//! how a vote that is closed is written: under an actor used once, so that undo does not know it.

use super::App;
use fellestid_browser::{clock, preferences, random};
use fellestid_core::dots::Vote;
use fellestid_core::dots::tally::{Booth, close};
use fellestid_core::notebook::Notebook;
use fellestid_core::once::Once;
use fellestid_core::pen::Written;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A vote, and what of it is on the screen. It outlives a reload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Polling {
    pub vote: Vote,
    /// The tablet is on its way to the next voter, and shows nothing.
    pub is_handed_on: bool,
    /// It is about all tables' points.
    pub all_tables: bool,
}

impl App {
    pub fn polling(self, booth: Booth) -> Option<Polling> {
        serde_json::from_str(&preferences::get(&name(booth))?).ok()
    }

    /// False when it could not be kept.
    pub fn keep_polling(self, booth: Booth, polling: &Polling) -> bool {
        serde_json::to_string(polling).is_ok_and(|text| preferences::set(&name(booth), &text).is_ok())
    }

    pub fn drop_polling(self, booth: Booth) {
        let _ = preferences::remove(&name(booth));
    }

    /// Writes the sums, and the draft is no more.
    pub fn close_polling(self, booth: Booth) {
        if let Some(polling) = self.polling(booth) {
            self.write_once(|notebook, once| close(polling.vote, notebook, booth, once));
            self.drop_polling(booth);
        }
    }

    /// Written in nobody's name: in memory and in the journal before this returns, in the database soon after.
    fn write_once(self, act: impl FnOnce(&mut Notebook, Once) -> Option<Written>) {
        let once = Once::new(random::random_u64(), clock::now_ms());
        let written = self.notebook.try_update(|notebook| act(notebook, once)).flatten();
        if let Some(written) = written {
            self.inner.update_value(|inner| inner.take_up(&written.delta));
            self.begin_flush();
        }
    }
}

/// A meeting's step at a table.
fn name(booth: Booth) -> String {
    let step = booth.step.map(|step| step.to_string()).unwrap_or_default();
    format!("vote/{}/{step}/{}", booth.meeting, booth.table)
}
