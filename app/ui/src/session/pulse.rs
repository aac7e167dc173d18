//! The pulse under way on this tablet: sums, to which each answer is added at once, so that no answer is
//! stored by itself. Stored beside the half-written text, and not in the notebook before it is closed.

use super::{App, Tablet};
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::random::random_u64;
use fellestid_crdt::dot::Dot;
use fellestid_model::chance::Chance;
use fellestid_model::dots::tally::{self, Booth};
use fellestid_model::dots::{Target, Vote};
use fellestid_model::kinds::agreed_marks::{AgreedMark, check};
use fellestid_model::pulse::tally::close;
use fellestid_model::pulse::{Answer, Leaves, Pulse};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct PulseDraft {
    pulse: Pulse,
    /// The votes for the meeting's marks; `None` if it has none.
    marks: Option<Vote>,
}

impl Tablet {
    /// Returns what has been answered here and not yet closed.
    pub fn pulse_here(self, meeting: Dot) -> Pulse {
        read(meeting).pulse
    }

    /// Adds one person's answer, and the marks she ticked, to the stored sums.
    pub fn answer_pulse(self, meeting: Dot, answer: Answer, marks: &[AgreedMark], ticked: &[Target]) {
        let mut draft = read(meeting);
        draft.pulse.add(answer);
        if !marks.is_empty() {
            let vote = draft.marks.get_or_insert_with(|| check(marks));
            for target in ticked {
                vote.give(*target);
            }
            vote.hand_on();
        }
        locals::set(&LocalKey::Pulse(meeting), &serde_json::to_string(&draft).unwrap_or_default());
    }

    pub fn drop_pulse(self, meeting: Dot) {
        locals::remove(&LocalKey::Pulse(meeting));
    }
}

impl App {
    /// Writes the sums to the meeting, under an actor used once. If too few have answered, nothing is written
    /// and the draft stays.
    pub fn close_pulse(self, meeting: Dot) {
        let PulseDraft { pulse, marks } = read(meeting);
        if pulse.leaves() == Leaves::Nothing {
            return;
        }
        // As for the texts: among fewer than five one could guess who ticked what. A pulse belongs to no table.
        let marks = marks.filter(|_| pulse.leaves() == Leaves::All);
        let booth = Booth { meeting, step: None, table: 1 };
        let mut chance = Chance::new(random_u64());
        self.write_once(|notebook, once| close(pulse, notebook, meeting, once, &mut chance).ok());
        if let Some(vote) = marks {
            self.write_once(|notebook, once| tally::close(vote, notebook, booth, once));
        }
        // Removed only after writing: a tablet that dies in between has it twice, not lost.
        self.tablet.drop_pulse(meeting);
    }
}

fn read(meeting: Dot) -> PulseDraft {
    locals::get(&LocalKey::Pulse(meeting)).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}
