//! A plan not yet saved: what a meeting leader has chosen so far, stored on this tablet at every change,
//! so that leaving the page loses nothing. Knows no records; the plan's own page makes them.

use super::Tablet;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftPlan {
    /// The purpose's code.
    pub purpose: String,
    /// A work form's code, or the dot of the school's own; empty if the steps follow from the purpose.
    pub method: String,
    pub title: String,
    pub date: String,
    /// How many weeks lie between the meetings it is repeated as (gjenta); 0 for one that is held once.
    pub every_weeks: u32,
    /// The last day it is repeated on, and the days it is left out, as `2026-11-26`.
    pub until: String,
    pub not_on: Vec<String>,
    /// Minutes after midnight.
    pub starts_at: u32,
    /// Minutes from the start to the fixed end.
    pub minutes: u32,
    pub people: Option<u32>,
    pub tables: u32,
    pub place: String,
    pub note: String,
    /// The programme (satsing), by its name.
    pub programme: String,
    pub film_minutes: u32,
    /// The dot of the set whose film or text was taken into the plan.
    pub film_of: String,
    /// Whether to open with what was agreed last, if anything was.
    pub opens_with_agreed: bool,
    /// The set's dot.
    pub set: String,
    /// Keys of the chosen questions of the set. `None` until someone has chosen: then it is the proposed one.
    pub chosen: Option<Vec<String>>,
    /// Keys of questions that earlier meetings did not reach.
    pub carried: Vec<String>,
    /// The dot of the meeting being changed or copied, and the ids of its questions that stay.
    pub of: String,
    pub kept: Vec<String>,
    /// Whether it ends individually again (IGP-I).
    pub ends_alone: bool,
    /// Initials of those who come, as typed.
    pub coming: Vec<String>,
    /// Dots of the lists of people that come.
    pub lists: Vec<String>,
    /// Keys of our own marks of a good meeting that this meeting leaves out.
    pub marks_left_out: Vec<String>,
    /// Steps changed by hand; empty while they follow from the form and the minutes.
    pub steps: Vec<DraftStep>,
    /// The draft that this one displaced.
    pub before: Option<Box<DraftPlan>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftStep {
    /// The step's id in the draft, whatever its place.
    pub id: u32,
    /// The step kind's code.
    pub kind: String,
    pub minutes: u32,
    /// The code of the work form's step it comes from; empty if none.
    pub script: String,
    /// The step's own name and instruction; empty to use the work form's or the kind's.
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

    /// Returns the changed plan of a planned meeting that is not yet saved, or `None`.
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
