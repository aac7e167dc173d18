//! A new plan, and going to the current draft with something changed.

use super::{method_of, purpose_of, seats, tables_for};
use crate::dates;
use crate::route::Route;
use crate::session::{App, DraftPlan};
use crate::shared::sets::built_in_for;
use fellestid_browser::random::random_u64;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::method::library::IGP;
use fellestid_model::method::{Method, Purpose};
use fellestid_model::overviews::asked::latest_set;
use fellestid_model::overviews::sets::own;
use fellestid_model::shelf;
use leptos::prelude::*;

/// Returns a plan with nothing chosen, which continues with the set of the last meeting.
pub fn fresh(app: App) -> DraftPlan {
    let built_in: Vec<Dot> = built_in_for(app.shell.language.get_untracked()).iter().map(|set| shelf::home(set)).collect();
    let is_here = |set: &Dot| built_in.contains(set) || app.notebook.read_roots(own).iter().any(|(home, _)| home == set);
    let latest = app.notebook.untracked(|notebook| latest_set(notebook, &dates::today())).filter(is_here);
    let set = latest.or_else(|| built_in.first().copied());
    // The last set's film has been seen: its length is filled in, but seeing it is not proposed.
    let stimulus = set.and_then(|set| app.notebook.untracked(|notebook| QuestionSet::read(notebook, set)?.stimulus));
    let set = set.map(|set| set.to_string()).unwrap_or_default();
    DraftPlan {
        id: random_u64(),
        purpose: Purpose::LearnFromEachOther.code().to_owned(),
        date: dates::today(),
        starts_at: next_quarter(),
        minutes: MINUTES_DEFAULT,
        tables: 1,
        film_minutes: stimulus.and_then(|stimulus| stimulus.minutes).unwrap_or(FILM_MINUTES_DEFAULT),
        film_of: set.clone(),
        opens_with_agreed: true,
        set,
        ..DraftPlan::default()
    }
}

/// Returns the next full quarter of an hour, in minutes after midnight.
pub fn next_quarter() -> u32 {
    (dates::minute_of_day() / 15 + 1) * 15 % (24 * 60)
}

pub const MINUTES_DEFAULT: u32 = 45;

pub const FILM_MINUTES_DEFAULT: u32 = 8;

/// Plans with questions that an earlier meeting did not reach.
pub fn carry_on(app: App, questions: &[Question]) {
    plan_with(app, |mut draft| {
        draft.carried = questions.iter().map(|question| question.key.to_string()).collect();
        draft
    });
}

/// Opens the current draft, or a new one, with a change.
pub fn plan_with(app: App, change: impl FnOnce(DraftPlan) -> DraftPlan) {
    let draft = app.tablet.draft_plan().unwrap_or_else(|| fresh(app));
    app.tablet.keep_draft_plan(&change(draft));
    app.go(&Route::Plan(None));
}

/// Returns the draft with a work form of the library. IGP is what a purpose gives, except looking back.
pub fn with_method(draft: DraftPlan, method: &'static Method) -> DraftPlan {
    let is_igp = method == &IGP;
    let purpose = if is_igp && purpose_of(&draft) == Purpose::LookBack {
        Purpose::LearnFromEachOther.code().to_owned()
    } else {
        draft.purpose.clone()
    };
    // A proposed number of tables follows the work form; a number someone chose stays, if the form allows it.
    let proposed = |method: &Method| tables_for(draft.people, seats(method));
    let is_proposed = draft.tables == proposed(method_of(&draft).unwrap_or(&IGP));
    let tables = if is_proposed { proposed(method) } else { draft.tables.max(method.people.groups_min) };
    DraftPlan { method: if is_igp { String::new() } else { method.code.to_owned() }, purpose, tables, steps: Vec::new(), ..draft }
}
