//! The end of a meeting: the minutes are closed, and no words are left behind.

use super::Stand;
use crate::route::Route;
use crate::session::{App, Spot, Toast};
use crate::shared::points::left_unsaid;
use crate::shared::running::{HalfAgreed, next_meeting};
use crate::words::counted;
use fellestid_archive::LocalKey;
use fellestid_browser::clock::now_ms;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{self, Action};
use fellestid_model::kinds::meeting::{self, Column, Meeting};
use fellestid_model::kinds::point;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// A text half-written on this tablet.
pub struct HalfWritten {
    /// The key it is stored under.
    place: LocalKey,
    /// Where in the meeting it belongs.
    spot: Spot,
    /// Whether it was going to be a tiltak.
    agrees: bool,
    pub text: String,
}

pub fn half_written(app: App, meeting: &Meeting) -> Vec<HalfWritten> {
    let home = meeting.home;
    let places = half_spots(meeting).flat_map(|spot| {
        let common = (spot.column.is_none() && !spot.free).then(|| (spot.half_common(home), spot, true));
        [(spot.half_written(home), spot, false)].into_iter().chain(common)
    });
    let all = places.map(|(place, spot, agrees)| HalfWritten { text: app.tablet.half_written(&place), place, spot, agrees });
    all.filter(|half| !half.text.trim().is_empty()).collect()
}

/// Returns the meeting's tiltak without anyone responsible, or without a date. Empty for a meeting of one.
pub fn open_actions(app: App, meeting: &Meeting) -> Vec<Action> {
    if meeting.people == Some(1) {
        return Vec::new();
    }
    let is_open = |action: &Action| {
        let has_day = !(action.due_date.is_empty() && action.review_date.is_empty());
        !action.state.is_finished() && (action.responsible.shown.trim().is_empty() || !has_day)
    };
    app.notebook.untracked(|notebook| Action::made_in(notebook, meeting.home)).into_iter().filter(is_open).collect()
}

/// Saves half-written texts as points or tiltak, and then closes: two acts, so that undoing the closing
/// leaves the words in place.
pub fn take_along_and_close(stand: Stand, meeting: &Meeting) {
    // Counted first: nobody has had a chance to say the points saved below.
    let left = untrack(|| left_unsaid(stand));
    take_along(stand, meeting);
    end(stand, meeting, left);
}

/// Saves each half-written text as the point or tiltak it was going to be.
pub fn take_along(stand: Stand, meeting: &Meeting) {
    let app = stand.app;
    let half = half_written(app, meeting);
    let agreed_in = agreeing_step(stand, meeting);
    let next = next_meeting(app, meeting.home);
    let agreed = |place: &LocalKey| HalfAgreed::read(app, place, next.clone());
    app.transact(|transaction| {
        for HalfWritten { place, spot, agrees, text } in &half {
            if *agrees {
                action::agree_on_terms(transaction, meeting.home, &spot.point(agreed_in, text), &agreed(place).terms());
            } else {
                point::create(transaction, meeting.home, &spot.point(None, text));
            }
        }
    });
    for half in &half {
        app.tablet.set_half_written(&half.place, "");
        HalfAgreed::forget(app, &half.place);
    }
    stand.half_taken.set(());
}

/// Closes the minutes, with undo. Drafts not yet shown are included.
pub fn close(stand: Stand, meeting: &Meeting) {
    end(stand, meeting, untrack(|| left_unsaid(stand)));
}

fn end(stand: Stand, meeting: &Meeting, left: Option<String>) {
    let (app, home) = (stand.app, meeting.home);
    let words = &app.words().run;
    stand.keep_start();
    app.close_pollings(meeting);
    let shown = stand.drafts.reveal();
    app.transact(|transaction| meeting::close(transaction, home, now_ms()));
    app.tablet.leave_run();
    stand.rounds.forget();
    let text = match shown {
        0 => words.finished.to_owned(),
        count => counted(count, words.finished_with_draft, words.finished_with_drafts),
    };
    let text = [Some(text), left].into_iter().flatten().collect::<Vec<String>>().join(" ");
    app.shell.toast.set(Some(Toast { text, can_undo: true, is_in_page: true }));
    app.go_instead(&Route::Meeting(home));
}

/// Returns the step where tiltak are agreed: the last one reached, or else the last in the plan.
fn agreeing_step(stand: Stand, meeting: &Meeting) -> Option<Dot> {
    let at = stand.run.with_untracked(|run| run.as_ref().map_or(0, |run| run.step));
    let last =
        |count: usize| meeting.steps.iter().take(count).rfind(|step| matches!(step.kind, StepKind::Agree | StepKind::Circle));
    last(at + 1).or_else(|| last(meeting.steps.len())).map(|step| step.key.id)
}

/// Returns every place for half-written text: each question and part, table and column, and the notes.
fn half_spots(meeting: &Meeting) -> impl Iterator<Item = Spot> {
    let of_questions = meeting.questions.iter().flat_map(|question| {
        let whole = Spot { question: Some(question.key.id), ..Spot::default() };
        let parts = question.parts.iter().map(move |part| Spot { part: Some(part.key.id), ..whole });
        [whole].into_iter().chain(parts).collect::<Vec<Spot>>()
    });
    let spots = of_questions.chain([Spot::default()]).flat_map(|spot| {
        let columns = Column::ALL.into_iter().map(move |column| Spot { column: Some(column), ..spot });
        columns.chain([spot, Spot { free: true, ..spot }]).collect::<Vec<Spot>>()
    });
    spots.flat_map(|spot| (1..=meeting.tables).map(move |table| Spot { table, ..spot }))
}
