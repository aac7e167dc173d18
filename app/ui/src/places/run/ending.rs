//! The end of a meeting: the minutes are closed, and nobody's words are left behind.

use super::Stand;
use crate::places::points::left_unsaid;
use crate::route::Route;
use crate::state::{App, Spot, Toast};
use crate::words::counted;
use fellestid_browser::clock::now_ms;
use fellestid_core::dot::Dot;
use fellestid_core::views::action::{self, Action};
use fellestid_core::views::meeting::{self, Column, Meeting};
use fellestid_core::views::point;
use leptos::prelude::*;

/// What stands half-written on this tablet.
pub struct HalfWritten {
    /// Where it is kept.
    name: String,
    /// Where it belongs.
    spot: Spot,
    pub text: String,
}

pub fn half_written(app: App, meeting: &Meeting) -> Vec<HalfWritten> {
    let home = meeting.home;
    let common = (1..=meeting.tables).map(|table| (half_common(home, table), Spot { table, ..Spot::default() }));
    let places = half_spots(meeting).map(|spot| (spot.half_name(home), spot)).chain(common);
    let all = places.map(|(name, spot)| HalfWritten { text: app.half_written(&name), name, spot });
    all.filter(|half| !half.text.trim().is_empty()).collect()
}

/// The meeting's tiltak that nobody has, or that have no day. Whoever meets alone is not asked who.
pub fn open_actions(app: App, meeting: &Meeting) -> Vec<Action> {
    if meeting.people == Some(1) {
        return Vec::new();
    }
    let is_open = |action: &Action| {
        let has_day = !(action.due_date.is_empty() && action.review_date.is_empty());
        !action.state.is_finished() && (action.responsible.shown.trim().is_empty() || !has_day)
    };
    let all = app.notebook.with_untracked(|notebook| {
        let homes = action::of_meeting(notebook, meeting.home).into_iter();
        homes.filter_map(|home| Action::read(notebook, home)).collect::<Vec<Action>>()
    });
    all.into_iter().filter(is_open).collect()
}

/// Takes what is half-written along, and then closes: two acts, so that undoing the closing leaves
/// the words where they are.
pub fn take_along_and_close(stand: Stand, meeting: &Meeting) {
    let app = stand.app;
    // Nobody has had the chance to say it.
    let left = untrack(|| left_unsaid(stand));
    let half = half_written(app, meeting);
    app.change(|change| {
        for HalfWritten { spot, text, .. } in &half {
            point::add(change, meeting.home, &spot.point(None, text));
        }
    });
    half.iter().for_each(|half| app.set_half_written(&half.name, ""));
    end(stand, meeting, left);
}

/// Closes the minutes, with a way back. What is not yet shown goes along.
pub fn close(stand: Stand, meeting: &Meeting) {
    end(stand, meeting, untrack(|| left_unsaid(stand)));
}

fn end(stand: Stand, meeting: &Meeting, left: Option<String>) {
    let (app, home) = (stand.app, meeting.home);
    let words = &app.words().run;
    stand.keep_start();
    app.close_pollings(meeting);
    let shown = stand.drafts.reveal();
    app.change(|change| meeting::close(change, home, now_ms()));
    app.leave_run();
    stand.rounds.forget();
    let text = match shown {
        0 => words.finished.to_owned(),
        count => counted(count, words.finished_with_draft, words.finished_with_drafts),
    };
    let text = [Some(text), left].into_iter().flatten().collect::<Vec<String>>().join(" ");
    app.toast.set(Some(Toast { text, can_undo: true }));
    app.go_instead(&Route::Meeting(home));
}

/// Names a common tiltak that is half-written at a table.
pub fn half_common(meeting: Dot, table: u32) -> String {
    format!("{meeting}/common/{table}")
}

/// Everywhere something may stand half-written: every question and part, table and column, and the notes.
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
