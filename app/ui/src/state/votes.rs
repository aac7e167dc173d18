//! Votes under way on this tablet, kept beside the half-written text and never in the notebook; and
//! how a vote that is closed is written: under an actor used once, so that undo does not know it.

use super::App;
use fellestid_browser::preferences;
use fellestid_core::dots::Vote;
use fellestid_core::dots::tally::{Booth, close};
use fellestid_core::method::StepKind;
use fellestid_core::views::meeting::Meeting;
use leptos::prelude::Set;
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

    pub fn keep_polling(self, booth: Booth, polling: &Polling) {
        let _ = preferences::set(&name(booth), &serde_json::to_string(polling).unwrap_or_default());
    }

    pub fn drop_polling(self, booth: Booth) {
        let _ = preferences::remove(&name(booth));
    }

    /// Writes the sums, and the draft is no more. What was done before has no way back from here:
    /// an older vote would stand beside this one.
    pub fn close_polling(self, booth: Booth) {
        if let Some(polling) = self.polling(booth) {
            self.write_once(|notebook, once| close(polling.vote, notebook, booth, once));
            self.drop_polling(booth);
            self.begin_history_anew();
            self.toast.set(None);
        }
    }

    /// Every vote of a meeting that somebody has given dots in and nobody has closed.
    pub fn close_pollings(self, meeting: &Meeting) {
        for step in meeting.steps.iter().filter(|step| step.kind == StepKind::Dots) {
            for table in 1..=meeting.tables {
                self.close_polling(Booth { meeting: meeting.home, step: Some(step.key.id), table });
            }
        }
    }
}

/// A meeting's step at a table.
fn name(booth: Booth) -> String {
    let step = booth.step.map(|step| step.to_string()).unwrap_or_default();
    format!("vote/{}/{step}/{}", booth.meeting, booth.table)
}
