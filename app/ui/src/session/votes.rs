//! Votes under way on this tablet, kept beside the half-written text and never in the notebook; and
//! how a vote that is closed is written: under an actor used once, so that undo does not know it.

use super::{App, Tablet};
use fellestid_archive::{LocalKey, locals};
use fellestid_model::dots::Vote;
use fellestid_model::dots::tally::{Booth, Tally, WALL, close};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::method::StepKind;
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

impl Polling {
    /// Where its tally will stand: a sheet about all tables hangs on the wall, wherever it is counted.
    fn stands_at(&self, booth: Booth) -> Booth {
        let is_on_wall = self.vote.is_on_paper() && self.all_tables;
        Booth { table: if is_on_wall { WALL } else { booth.table }, ..booth }
    }
}

impl Tablet {
    pub fn polling(self, booth: Booth) -> Option<Polling> {
        serde_json::from_str(&locals::get(&key(booth))?).ok()
    }

    pub fn keep_polling(self, booth: Booth, polling: &Polling) {
        locals::set(&key(booth), &serde_json::to_string(polling).unwrap_or_default());
    }

    pub fn drop_polling(self, booth: Booth) {
        locals::remove(&key(booth));
    }
}

impl App {
    /// Writes the sums, and the draft is no more. What was done before has no way back from here:
    /// an older vote would stand beside this one.
    pub fn close_polling(self, booth: Booth) {
        if let Some(polling) = self.tablet.polling(booth) {
            let place = polling.stands_at(booth);
            self.write_once(|notebook, once| close(polling.vote, notebook, place, once));
            self.tablet.drop_polling(booth);
            self.begin_history_anew();
            self.shell.toast.set(None);
        }
    }

    /// Every vote of a meeting that somebody has given dots in and nobody has closed. A sheet that is
    /// being corrected stays as it was counted: a number may have been emptied to be typed anew.
    pub fn close_pollings(self, meeting: &Meeting) {
        for step in meeting.steps.iter().filter(|step| step.kind == StepKind::Dots) {
            for table in 1..=meeting.tables {
                let booth = Booth { meeting: meeting.home, step: Some(step.key.id), table };
                if self.is_half_corrected(booth) {
                    self.tablet.drop_polling(booth);
                } else {
                    self.close_polling(booth);
                }
            }
        }
    }

    /// A sheet is under way where one is counted already.
    fn is_half_corrected(self, booth: Booth) -> bool {
        let Some(polling) = self.tablet.polling(booth).filter(|polling| polling.vote.is_on_paper()) else { return false };
        let Booth { meeting, step, table } = polling.stands_at(booth);
        self.notebook.untracked(|notebook| Tally::sheet(&Tally::all(notebook, meeting, step), table).is_some())
    }
}

/// A meeting's step at a table.
fn key(booth: Booth) -> LocalKey {
    let Booth { meeting, step, table } = booth;
    LocalKey::Vote { meeting, step, table }
}
