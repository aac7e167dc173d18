//! A plan not yet saved: what a meeting leader has chosen so far, stored on this tablet at every change,
//! so that leaving the page loses nothing. Knows no records; the plan's own page makes them.

use super::Tablet;
use super::two_tabs::{IN_LINE, choice_of_both, text_of_both};
use fellestid_archive::{Gone, LocalKey, locals};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftPlan {
    /// Tells a draft begun anew from this one; 0 for a change of a planned meeting.
    pub id: u64,
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
    /// The dot of the meeting, or the package, that words of it were taken from, however it has been changed since.
    pub copied_from: String,
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
    /// Whether it was given up for a new one.
    pub is_dropped: bool,
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

impl DraftPlan {
    /// Returns what is stored of a draft that is `mine` in this tab, and last was `own`: what another tab has changed
    /// since stays, and both texts where both wrote one.
    pub fn of_both(stored: Self, own: &Self, mine: Self) -> Self {
        macro_rules! drafted {
            ($($choice:ident)*) => {
                DraftPlan {
                    $($choice: choice_of_both(stored.$choice, &own.$choice, mine.$choice),)*
                    title: text_of_both(&stored.title, &own.title, &mine.title, IN_LINE),
                    place: text_of_both(&stored.place, &own.place, &mine.place, IN_LINE),
                    note: text_of_both(&stored.note, &own.note, &mine.note, "\n"),
                    steps: steps_of_both(stored.steps, &own.steps, mine.steps),
                }
            };
        }
        drafted! {
            id purpose method date every_weeks until not_on starts_at minutes people tables programme film_minutes film_of
            opens_with_agreed set chosen carried of copied_from kept ends_alone coming lists marks_left_out before is_dropped
        }
    }

    /// Returns the first draft that nobody has given up, of this one and those it displaced.
    pub fn not_dropped(self) -> Option<DraftPlan> {
        if self.is_dropped { self.before?.not_dropped() } else { Some(self) }
    }

    /// Returns whether the meeting or package it was made from is erased for good.
    pub fn is_of_erased(&self, notebook: &Notebook) -> bool {
        let homes = [&self.of, &self.copied_from].map(|text| text.parse::<Dot>().ok());
        homes.into_iter().flatten().any(|home| notebook.is_erased(&Key::root(home)))
    }

    /// Returns what is left once nothing erased is in it. Of a plan made from something erased that is the one it
    /// displaced, if any.
    fn without(mut self, gone: &Gone) -> Option<DraftPlan> {
        let before = self.before.take().and_then(|before| before.without(gone));
        if gone.has_home(&self.of) || gone.has_home(&self.copied_from) {
            return before;
        }
        self.before = before.map(Box::new);
        self.coming.retain(|initials| !gone.has_person(initials));
        if gone.has_name(&self.programme) {
            self.programme.clear();
        }
        // The steps have the words of the school's own form.
        if gone.has_home(&self.method) {
            self.method.clear();
            self.steps.clear();
        }
        Some(self)
    }
}

/// Joins steps one by one if none was added, moved or removed; else the steps are one choice.
fn steps_of_both(stored: Vec<DraftStep>, own: &[DraftStep], mine: Vec<DraftStep>) -> Vec<DraftStep> {
    let ids = |steps: &[DraftStep]| steps.iter().map(|step| step.id).collect::<Vec<u32>>();
    if mine == own || ids(&stored) != ids(own) || ids(&mine) != ids(own) {
        return if mine == own { stored } else { mine };
    }
    let one = |((stored, own), mine): ((DraftStep, &DraftStep), DraftStep)| DraftStep {
        id: own.id,
        kind: choice_of_both(stored.kind, &own.kind, mine.kind),
        minutes: choice_of_both(stored.minutes, &own.minutes, mine.minutes),
        script: choice_of_both(stored.script, &own.script, mine.script),
        title: text_of_both(&stored.title, &own.title, &mine.title, IN_LINE),
        about: text_of_both(&stored.about, &own.about, &mine.about, IN_LINE),
    };
    stored.into_iter().zip(own).zip(mine).map(one).collect()
}

impl Tablet {
    /// Takes what is erased out of a plan. `key`: a plan's.
    pub(super) fn forget_in_plan(self, key: &LocalKey, gone: &Gone) {
        let Some(plan) = kept(key) else { return };
        match plan.clone().without(gone) {
            None => locals::remove(key),
            Some(rest) if rest != plan => keep(key, &rest),
            Some(_) => {}
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use std::collections::BTreeSet;

    fn drafted(title: &str, minutes: u32) -> DraftPlan {
        let step = |id| DraftStep { id, minutes: 5, ..DraftStep::default() };
        DraftPlan { title: title.to_owned(), minutes, steps: vec![step(0), step(1)], ..DraftPlan::default() }
    }

    #[test]
    fn a_plan_written_in_two_tabs_has_what_each_changed() {
        let own = drafted("", 45);
        let stored = DraftPlan { note: "Ta med bok".to_owned(), ..drafted("Fra den andre", 60) };
        let mut mine = drafted("Herfra", 45);
        mine.steps[1].about = "Snakk i par".to_owned();
        let both = DraftPlan::of_both(stored, &own, mine);
        assert_eq!((both.title.as_str(), both.minutes, both.note.as_str()), ("Fra den andre, Herfra", 60, "Ta med bok"));
        assert_eq!(both.steps[1].about, "Snakk i par");
    }

    #[test]
    fn steps_moved_in_one_tab_are_one_choice() {
        let own = drafted("", 45);
        let (mut stored, mut mine) = (own.clone(), own.clone());
        stored.steps[0].minutes = 9;
        mine.steps.swap(0, 1);
        let moved = mine.steps.clone();
        assert_eq!(DraftPlan::of_both(stored.clone(), &own, mine).steps, moved);
        assert_eq!(DraftPlan::of_both(stored.clone(), &own, own.clone()).steps, stored.steps);
    }

    fn dot(counter: u64) -> Dot {
        Dot { actor: Actor(1), counter }
    }

    fn gone(people: &[&str]) -> Gone {
        Gone {
            homes: BTreeSet::from([dot(1)]),
            people: people.iter().map(|initials| (*initials).to_owned()).collect(),
            names: BTreeSet::from(["lesing".to_owned()]),
            ..Gone::default()
        }
    }

    fn of(counter: u64) -> DraftPlan {
        DraftPlan { copied_from: dot(counter).to_string(), note: format!("Fra {counter}"), ..DraftPlan::default() }
    }

    #[test]
    fn a_plan_made_from_an_erased_meeting_is_gone() {
        assert_eq!(of(1).without(&gone(&[])), None);
        let changed = DraftPlan { of: dot(1).to_string(), ..DraftPlan::default() };
        assert_eq!(changed.without(&gone(&[])), None);
        assert_eq!(of(2).without(&gone(&[])), Some(of(2)));
        // Either may have displaced the other.
        let displacing = |plan: DraftPlan, before: u64| DraftPlan { before: Some(Box::new(of(before))), ..plan };
        assert_eq!(displacing(of(1), 2).without(&gone(&[])), Some(of(2)));
        assert_eq!(displacing(of(2), 1).without(&gone(&[])), Some(of(2)));
        assert_eq!(displacing(of(1), 1).without(&gone(&[])), None);
    }

    #[test]
    fn a_draft_that_was_given_up_does_not_come_back() {
        let given_up = DraftPlan { is_dropped: true, before: Some(Box::new(of(2))), ..of(1) };
        assert_eq!(given_up.not_dropped(), Some(of(2)));
        assert_eq!(DraftPlan { is_dropped: true, ..of(1) }.not_dropped(), None);
    }

    #[test]
    fn a_plan_loses_only_what_is_erased() {
        let plan = DraftPlan {
            title: "Fagdag".to_owned(),
            coming: ["QX", "EH"].map(str::to_owned).to_vec(),
            programme: "Lesing".to_owned(),
            method: dot(1).to_string(),
            steps: vec![DraftStep::default()],
            ..of(2)
        };
        let left = DraftPlan { title: "Fagdag".to_owned(), coming: vec!["EH".to_owned()], ..of(2) };
        assert_eq!(plan.without(&gone(&["qx"])), Some(left));
    }
}
