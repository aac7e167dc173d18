//! Which meeting is next, the card that starts it, and the other current ones: a second one today, and
//! those whose minutes are still open.

use crate::chunks::Later;
use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::meetings::Listed;
use crate::words::{counted, facts, fill};
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// A meeting not begun here is the next one until this many minutes after its start.
const LATE_MINUTES: u32 = 60;
/// Minutes left open are shown for this many days.
const OPEN_DAYS: i64 = 14;
/// Other meetings shown.
const OTHERS_MAX: usize = 2;

/// The meetings shown on I dag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// The next meeting, and whether it is under way here.
    pub first: Option<(Listed, bool)>,
    /// Later ones today, and earlier ones nobody has closed.
    pub others: Vec<Listed>,
    /// The meeting closed last.
    pub latest: Option<Listed>,
    /// Whether a meeting was held today.
    pub was_today: bool,
}

impl Planned {
    /// Chooses the meetings to show. First comes today's meeting that runs here, then another begun today, then
    /// the next or the last of today's, then an earlier one left running, then the next to come. A meeting that
    /// this guest device has handed in is over, and one tried alone is left out.
    pub fn of(
        mut meetings: Vec<Listed>,
        running: Option<Dot>,
        is_begun: impl Fn(Dot) -> bool,
        is_handed_in: impl Fn(Dot) -> bool,
    ) -> Self {
        let (today, now) = (dates::today(), dates::minute_of_day());
        meetings.retain(|meeting| !meeting.is_alone);
        // Past meetings are not asked about: each would cost a look into storage.
        let is_asked = |meeting: &Listed| meeting.date >= today && Some(meeting.home) != running;
        let is_over = |meeting: &Listed| meeting.is_closed || is_asked(meeting) && is_handed_in(meeting.home);
        let was_today = meetings.iter().any(|meeting| meeting.date == today && is_over(meeting));
        let latest = meetings.iter().find(|meeting| meeting.is_closed).cloned();
        // The list has the latest day first; here the next one comes first.
        let open: Vec<Listed> = meetings.into_iter().rev().filter(|meeting| !is_over(meeting)).collect();
        let is_running = |meeting: &&Listed| Some(meeting.home) == running;
        let is_on = |meeting: &&Listed| meeting.is_under_way(running, &today, &is_begun);
        let is_today = |meeting: &&Listed| meeting.date == today;
        let todays = || open.iter().filter(is_today);
        let first = todays()
            .find(is_running)
            .or_else(|| todays().find(is_on))
            .or_else(|| todays().find(|meeting| meeting.starts_at + LATE_MINUTES >= now))
            .or_else(|| todays().next_back())
            .or_else(|| open.iter().find(is_running))
            .or_else(|| open.iter().find(|meeting| meeting.date > today))
            .cloned();
        let is_recent = |meeting: &Listed| dates::days_since(&meeting.date).is_some_and(|days| (0..=OPEN_DAYS).contains(&days));
        let is_other = |meeting: &&Listed| is_recent(meeting) && first.as_ref().is_none_or(|first| first.home != meeting.home);
        // If there are many, those of the nearest days.
        let others: Vec<Listed> = open.iter().rev().filter(is_other).take(OTHERS_MAX).cloned().collect();
        Planned {
            first: first.map(|meeting| {
                let is_running = is_on(&&meeting);
                (meeting, is_running)
            }),
            others,
            latest,
            was_today,
        }
    }
}

#[component]
pub fn Waiting(app: App, later: Later, meeting: Listed, is_running: bool) -> impl IntoView {
    let w = app.words();
    let home = meeting.home;
    let is_today = meeting.date == dates::today();
    // A meeting on another day is opened, not started by a slip of the thumb.
    let is_now = is_running || is_today;
    let label = if is_running { w.today.resume } else { w.today.start_meeting };
    let day = if is_today { String::new() } else { dates::capitalised(&dates::with_weekday(w, &meeting.date)) };
    let line = facts([day, counted(meeting.tables, w.common.table_one, w.common.table_many)]);
    view! {
        <section class="card next meeting">
            <p class="clock"><b>{dates::clock(w, meeting.starts_at)}</b></p>
            <div class="meeting-what"><h2>{meeting.shown_title(w)}</h2> <p class="small">{line}</p></div>
            <div class="actions">
                {is_now.then(|| view! {
                    <button type="button" class="button main big" on:click=move |_| later.begin(app, home)>
                        {icon(icon::PLAY)} {label}
                    </button>
                })}
                <a class="button" class:main=!is_now href=Route::Meeting(home).href()>{w.common.run_sheet}</a>
            </div>
        </section>
    }
}

#[component]
pub fn Others(app: App, planned: Memo<Planned>) -> impl IntoView {
    let w = app.words();
    live(move || {
        let Planned { others, latest, .. } = planned.get();
        let shown: Vec<Listed> = others.into_iter().chain(latest).collect();
        (!shown.is_empty()).then(|| {
            let rows = shown.into_iter().map(|meeting| {
                view! {
                    <li class="row">
                        <a class="row-main" href=Route::Meeting(meeting.home).href()>
                            <span class="row-title">{meeting.shown_title(w)}</span>
                            <span class="row-line">{when(app, &meeting)}</span>
                        </a>
                        <span class="row-end">{icon(icon::FORWARD)}</span>
                    </li>
                }
            });
            view! { <ul class="rows boxed" aria-label=w.today.other_meetings>{rows.collect_view()}</ul> }
        })
    })
}

/// Formats «I dag kl. 15.30», or says that it is under way, or that an earlier one's minutes are open.
fn when(app: App, meeting: &Listed) -> String {
    let w = app.words();
    if meeting.is_closed {
        return facts([w.common.minutes.to_owned(), dates::long(w, &meeting.date)]);
    }
    let time = dates::clock(w, meeting.starts_at);
    match dates::days_since(&meeting.date) {
        Some(0) if app.tablet.run(meeting.home).is_some() => w.common.under_way.to_owned(),
        Some(0) => fill(w.today.at_today, &[("time", &time)]),
        Some(1) => w.today.open_yesterday.to_owned(),
        Some(_) | None => fill(w.today.open_since, &[("date", &dates::capitalised(&dates::with_weekday(w, &meeting.date)))]),
    }
}
