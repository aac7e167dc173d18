//! A plan not yet saved: what a møteleder has chosen so far, kept on this tablet at every change,
//! so that leaving the page costs nothing. Knows no records; the plan's own place makes them.

use super::Tablet;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftPlan {
    /// A purpose's code.
    pub purpose: String,
    /// A work form's code, or the dot of one's own; empty where the steps follow from the purpose.
    pub method: String,
    pub title: String,
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: u32,
    /// The fixed end is so long after the start.
    pub minutes: u32,
    pub people: Option<u32>,
    pub tables: u32,
    pub place: String,
    pub note: String,
    /// Satsing, by its name.
    pub programme: String,
    pub film_minutes: u32,
    /// The set whose film or text it has taken in: its dot.
    pub film_of: String,
    /// Open with what was agreed last, where there is something.
    pub opens_with_agreed: bool,
    /// A set's dot.
    pub set: String,
    /// Keys of the set's questions; nothing until someone has chosen: then the next one not taken up.
    pub chosen: Option<Vec<String>>,
    /// Keys of questions that earlier meetings did not reach.
    pub carried: Vec<String>,
    /// The dot of the meeting it is made of, and the ids of its questions that stay.
    pub of: String,
    pub kept: Vec<String>,
    /// Ends with everyone alone again (IGP-I).
    pub ends_alone: bool,
    /// Initials of those who come, as they were typed.
    pub coming: Vec<String>,
    /// Dots of the lists of people that come.
    pub lists: Vec<String>,
    /// Keys of our own marks of a good meeting that this meeting goes without.
    pub marks_left_out: Vec<String>,
    /// Steps changed by hand; empty while they follow from the purpose and the minutes.
    pub steps: Vec<DraftStep>,
    /// The draft that this one came instead of.
    pub before: Option<Box<DraftPlan>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftStep {
    /// Its own number in the draft, whatever place it has.
    pub id: u32,
    /// A step kind's code.
    pub kind: String,
    pub minutes: u32,
    /// The code of the work form's step it follows; empty where there is none.
    pub script: String,
    /// Its own name and instruction; empty where the work form's or the kind's will do.
    pub title: String,
    pub about: String,
}

impl Tablet {
    pub fn draft_plan(self) -> Option<DraftPlan> {
        kept(&LocalKey::DraftPlan)
    }

    pub fn keep_draft_plan(self, draft: &DraftPlan) {
        keep(&LocalKey::DraftPlan, draft);
    }

    pub fn forget_draft_plan(self) {
        locals::remove(&LocalKey::DraftPlan);
    }

    /// What a planned meeting is about to become; nothing where nobody has changed it.
    pub fn changed_plan(self, meeting: Dot) -> Option<DraftPlan> {
        kept(&LocalKey::ChangedPlan(meeting))
    }

    pub fn keep_changed_plan(self, meeting: Dot, draft: &DraftPlan) {
        keep(&LocalKey::ChangedPlan(meeting), draft);
    }

    pub fn forget_changed_plan(self, meeting: Dot) {
        locals::remove(&LocalKey::ChangedPlan(meeting));
    }
}

fn kept(key: &LocalKey) -> Option<DraftPlan> {
    serde_json::from_str(&locals::get(key)?).ok()
}

fn keep(key: &LocalKey, draft: &DraftPlan) {
    locals::set(key, &serde_json::to_string(draft).unwrap_or_default());
}
