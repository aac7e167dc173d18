//! What a guest device shows of a meeting that has not begun on it: what it waits for, and what happens by itself.
//! Knows the clock and the plan, and not what the other tables do.

use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::session::App;
use crate::shared::plan::step_name;
use crate::shared::running::{OwnTable, Standing, begin, hours_of};
use crate::words::{Words, counted, fill};
use fellestid_browser::clock::now_ms;
use fellestid_browser::wait::interval;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::Meeting;
use leptos::prelude::*;

/// How often the clock is read.
const LOOK_MS: i32 = 1_000;

#[component]
pub fn Waiting(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
    let minute = RwSignal::new(dates::minute_of_day());
    let looking = StoredValue::new_local(Some(interval(LOOK_MS, move || minute.set(dates::minute_of_day()))));
    on_cleanup(move || looking.set_value(None));
    let standing = Memo::new(move |_| {
        minute.track();
        meeting.with(|meeting| meeting.as_ref().map_or(Standing::Over, |read| hours_of(read).standing()))
    });
    // A page opened after the start does not begin the meeting: somebody may only be looking.
    Effect::new(move |before: Option<Standing>| {
        let now = standing.get();
        let has_waited = matches!(before, Some(Standing::Coming | Standing::Soon));
        if has_waited && now == Standing::UnderWay {
            begin(app, home);
        }
        now
    });
    let of_meeting = move |read: fn(&Words, &Meeting) -> String| {
        meeting.with(|meeting| meeting.as_ref().map(|meeting| read(w, meeting)).unwrap_or_default())
    };
    let about = move || {
        minute.track();
        match standing.get() {
            Standing::Coming => of_meeting(coming),
            Standing::Soon => of_meeting(soon),
            Standing::UnderWay => of_meeting(under_way),
            Standing::Over => String::new(),
        }
    };
    let heading = move || match standing.get() {
        Standing::Coming => w.meetings.wait_coming,
        Standing::Soon => w.meetings.wait,
        Standing::UnderWay => w.today.running,
        Standing::Over => w.meetings.wait_over,
    };
    let tables = Memo::new(move |_| meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables)));
    let is_time = Memo::new(move |_| matches!(standing.get(), Standing::UnderWay | Standing::Over));
    view! {
        <section class="card next meeting">
            <p class="clock"><b>{live(move || of_meeting(|w, meeting| dates::clock(w, meeting.starts_at.unwrap_or_default())))}</b></p>
            <div class="meeting-what" role="status"><h2>{live(heading)}</h2> <p>{live(about)}</p></div>
            {move || (tables.get() > 1).then(|| view! { <div class="actions"><OwnTable app=app home=home tables=tables.get() /></div> })}
            <div class="actions">
                <button type="button" class="button" class:main=is_time class:big=is_time on:click=move |_| begin(app, home)>
                    {icon(icon::PLAY)} {w.today.start_meeting}
                </button>
            </div>
        </section>
    }
}

fn coming(w: &Words, meeting: &Meeting) -> String {
    fill(w.meetings.wait_until, &[("date", &dates::with_weekday(w, &meeting.date))])
}

fn soon(w: &Words, meeting: &Meeting) -> String {
    fill(w.meetings.wait_begin, &[("time", &dates::clock(w, meeting.starts_at.unwrap_or_default()))])
}

/// Returns the step the table joins in, in words.
fn under_way(w: &Words, meeting: &Meeting) -> String {
    let (step, left) = hours_of(meeting).step_now(&meeting.planned_steps(), now_ms());
    let name = meeting.steps.get(step).map(|step| step_name(w, step)).unwrap_or_default();
    fill(w.plan.join_late, &[("step", &name), ("minutes", &minutes(w, left))])
}

fn minutes(w: &Words, count: u32) -> String {
    counted(count as usize, w.common.minute_one, w.common.minute_many)
}
