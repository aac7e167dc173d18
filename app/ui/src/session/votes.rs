//! Votes under way on this tablet, stored beside the half-written text and never in the notebook; and how a
//! closed vote is written: under an actor used once, so that undo does not reach it.

use super::{App, Tablet};
use fellestid_archive::{LocalKey, locals};
use fellestid_model::dots::Vote;
use fellestid_model::dots::tally::{Booth, Tally, WALL, close};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::method::StepKind;
use leptos::prelude::Set;
use serde::{Deserialize, Serialize};

/// A vote, and the state of its screen. It survives a reload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Polling {
    pub vote: Vote,
    /// Whether the tablet is being handed to the next voter, and shows no ballot.
    pub is_handed_on: bool,
    /// Whether the vote is about all tables' points.
    pub all_tables: bool,
}

impl Polling {
    /// Returns where its tally is stored: a sheet about all tables belongs to the wall, wherever it is counted.
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
    /// Writes the tally and drops the stored vote. Earlier acts can no longer be undone: undoing the deletion of
    /// an older vote would put it beside this one.
    pub fn close_polling(self, booth: Booth) {
        if let Some(polling) = self.tablet.polling(booth) {
            let place = polling.stands_at(booth);
            self.write_once(|notebook, once| close(polling.vote, notebook, place, once));
            self.tablet.drop_polling(booth);
            self.begin_history_anew();
            self.shell.toast.set(None);
        }
    }

    /// Closes every vote of a meeting in which someone has given dots. A sheet being corrected keeps its earlier
    /// counts: a number may have been emptied in order to be typed again.
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

    /// Returns whether a sheet is being counted that already has a tally.
    fn is_half_corrected(self, booth: Booth) -> bool {
        let Some(polling) = self.tablet.polling(booth).filter(|polling| polling.vote.is_on_paper()) else { return false };
        let Booth { meeting, step, table } = polling.stands_at(booth);
        self.notebook.untracked(|notebook| Tally::sheet(&Tally::all(notebook, meeting, step), table).is_some())
    }
}

/// Returns the key of a step's vote at a table.
fn key(booth: Booth) -> LocalKey {
    let Booth { meeting, step, table } = booth;
    LocalKey::Vote { meeting, step, table }
}
