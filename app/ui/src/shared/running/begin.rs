//! Beginning a meeting on this tablet, or resuming it.

use super::{Hours, course, late};
use crate::dates;
use crate::route::Route;
use crate::session::{App, Run};
use fellestid_browser::clock::{local_time, now_ms};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_model::kinds::meeting::{self, Meeting};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Begins a meeting on this tablet, or resumes it where it stood.
pub fn begin(app: App, meeting: Dot) {
    spawn_local(async move {
        if !app.notebook.is_whole_untracked(meeting) {
            app.disk.read_home(meeting).await;
        }
        if let Some(read) = app.notebook.untracked(|notebook| Meeting::read(notebook, meeting)) {
            app.tablet.look_at_clock(meeting);
            let (steps, now_ms) = (read.planned_steps(), now_ms());
            match app.tablet.run(meeting) {
                None => {
                    let planned = planned_ms(&read, now_ms);
                    let run = match planned.filter(|_| app.tablet.is_guest(meeting)) {
                        // The others are as far as the clock says.
                        Some((start_ms, end_ms)) => late::joined(&steps, start_ms, end_ms, now_ms),
                        None => course::begun(&steps, planned.map(|(_, end_ms)| end_ms), now_ms),
                    };
                    app.tablet.set_run(meeting, Run { table: app.tablet.table_here(meeting), ..run });
                }
                Some(run) if run.timer.spent_ms(now_ms) > run.timer.limit_ms() + REST_MS => {
                    app.tablet.set_run(meeting, course::taken_up(&steps, &run, now_ms));
                    if was_looked_at(app, meeting, &run) {
                        keep_start(app, meeting, now_ms);
                    }
                }
                Some(run) => app.tablet.set_run(meeting, run),
            }
        }
        app.begin_history_anew();
        app.go(&Route::Run(meeting));
    });
}

/// Returns whether an abandoned run was only a look at the meeting before its day: nothing is on paper, and it began
/// on a day before the planned one. False at the first step: leaving that one stores when the meeting began.
pub fn was_looked_at(app: App, home: Dot, run: &Run) -> bool {
    let began_before = |root: &Record| meeting::day(root) < meeting::DATE.text_in(root);
    run.step > 0
        && run.on_paper.iter().all(|count| *count == 0)
        && app.notebook.untracked(|notebook| notebook.get(&Key::root(home)).is_some_and(began_before))
}

/// Stores when the meeting was held; one held on another day than planned gets that day. A guest device does
/// not say when that was.
pub fn keep_start(app: App, home: Dot, began_ms: i64) {
    if app.tablet.is_guest(home) {
        return;
    }
    let time = local_time(began_ms);
    let (day, minute) = (dates::day_text(time), time.hour * 60 + time.minute);
    app.transact_for_good(|change| meeting::set_began(change, home, began_ms, &day, minute));
}

/// Stores when the meeting began, on a tablet that has just begun to lead it: the one that did may be gone.
pub fn keep_begun(app: App, home: Dot) {
    let begun = app.tablet.run(home).filter(|run| run.step > 0).and_then(|run| run.began_ms.first().copied());
    begun.into_iter().for_each(|began_ms| keep_start(app, home, began_ms));
}

/// Returns the meeting being held on this tablet now, unless it was left long ago.
pub fn under_way(app: App) -> Option<Dot> {
    let run = untrack(|| app.tablet.running().and_then(|meeting| Some((meeting, app.tablet.run(meeting)?))));
    run.filter(|(_, run)| run.timer.spent_ms(now_ms()) <= run.timer.limit_ms() + REST_MS).map(|(meeting, _)| meeting)
}

/// Returns the planned start and the fixed end in milliseconds since 1970, or `None` if the meeting is held at another
/// time than planned.
fn planned_ms(meeting: &Meeting, now_ms: i64) -> Option<(i64, i64)> {
    let (start_ms, end_ms) = meeting.starts_at.map(|_| hours_of(meeting).in_ms(now_ms))?;
    (start_ms - REST_MS / 3..end_ms).contains(&now_ms).then_some((start_ms, end_ms))
}

/// Returns when the meeting is planned for, seen from now.
pub fn hours_of(meeting: &Meeting) -> Hours {
    let starts_at = meeting.starts_at.unwrap_or_default();
    Hours::of(&meeting.date, starts_at, meeting.planned_end(), &dates::today(), dates::minute_of_day())
}

/// A run abandoned for this long is resumed with a new end.
pub const REST_MS: i64 = 3 * 60 * course::MINUTE_MS;
