//! Møter: the meetings to come, those under way, those held. And the row that shows one anywhere.

use crate::dates;
use crate::kit::{For, Memo, PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::meetings::Listed;
use crate::words::{counted, facts};
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// The group of the list a meeting belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Running,
    Coming,
    Held,
}

fn stage(app: App, meeting: &Listed, running: Option<Dot>, today: &str) -> Stage {
    match () {
        // A meeting somebody tried alone is never upcoming, finished or not.
        () if meeting.is_closed || meeting.is_alone => Stage::Held,
        () if Some(meeting.home) == running => Stage::Running,
        () if meeting.date.as_str() < today || app.tablet.handed_in_ms(meeting.home).is_some() => Stage::Held,
        () if meeting.is_under_way(running, today, |home| app.tablet.run(home).is_some()) => Stage::Running,
        () => Stage::Coming,
    }
}

#[component]
pub fn Meetings(app: App) -> impl IntoView {
    let w = app.words();
    let meetings = Memo::new(move |_| app.notebook.read_roots(Listed::all));
    let running = Memo::new(move |_| app.tablet.running());
    let part = move |title: &'static str, wanted: Stage| {
        let chosen = move || -> Vec<Listed> {
            let (running, today) = (running.get(), dates::today());
            let mut chosen: Vec<Listed> =
                meetings.get().into_iter().filter(|meeting| stage(app, meeting, running, &today) == wanted).collect();
            // Upcoming meetings stand with the next first, held ones with the latest first.
            if wanted == Stage::Coming {
                chosen.reverse();
            }
            chosen
        };
        view! { <Show when=move || !chosen().is_empty()><MeetingRows app=app title=title meetings=Signal::derive(chosen) /></Show> }
    };
    view! {
        <PageHead title=w.meetings.heading.to_owned() />
        <Show when=move || !meetings.with(Vec::is_empty)>
            <p class="actions"><a class="button main" href=Route::Plan(None).href()>{icon(icon::PLUS)} {w.today.start_plan}</a></p>
        </Show>
        <Show when=move || meetings.with(Vec::is_empty)><NoneYet app=app /></Show>
        {part(w.common.under_way, Stage::Running)}
        {part(w.meetings.coming, Stage::Coming)}
        {part(w.meetings.held, Stage::Held)}
    }
}

/// What a meeting is in this app, for people who have had none yet.
#[component]
fn NoneYet(app: App) -> impl IntoView {
    let w = app.words();
    let lines = [w.meetings.empty_plan, w.meetings.empty_lead, w.meetings.empty_after];
    let lines = lines.map(|line| view! { <li>{line}</li> });
    view! {
        <section class="card stack">
            <p>{w.meetings.empty}</p>
            <ol class="how">{lines.collect_view()}</ol>
            <div class="actions">
                <a class="button main" href=Route::Plan(None).href()>{icon(icon::PLUS)} {w.today.start_plan}</a>
                <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a>
            </div>
        </section>
    }
}

#[component]
fn MeetingRows(app: App, title: &'static str, meetings: Signal<Vec<Listed>>) -> impl IntoView {
    let w = app.words();
    view! {
        <section class="part">
            <div class="part-head"><h2>{title}</h2></div>
            <ul class="rows boxed">
                <For each=move || meetings.get() key=|meeting| meeting.clone() let:meeting>
                    <li class="row">
                        <a class="row-main" href=Route::Meeting(meeting.home).href()>
                            <span class="row-title">{meeting.shown_title(w)}</span>
                            <span class="row-line">{row_line(app, &meeting)}</span>
                            {(!meeting.programme.is_empty()).then(|| view! { <span class="row-line">{meeting.programme.clone()}</span> })}
                        </a>
                        <span class="row-end">{icon(icon::FORWARD)}</span>
                    </li>
                </For>
            </ul>
        </section>
    }
}

fn row_line(app: App, meeting: &Listed) -> String {
    let w = app.words();
    let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
    if meeting.is_alone {
        return day;
    }
    let tables = counted(meeting.tables, w.common.table_one, w.common.table_many);
    let is_left_open = !meeting.is_closed && meeting.date < dates::today() && !app.tablet.is_guest(meeting.home);
    let open = if is_left_open { w.meetings.left_open } else { "" };
    facts([day, dates::clock(w, meeting.starts_at), tables, open.to_owned()])
}
