//! The head of a running step: the meeting, when it ends, undo, and the whole plan. Its lower edge shows
//! the course of the meeting: a segment for each step, as long as its minutes.

use super::Stand;
use super::clock::timer;
use super::plan_sheet::PlanSheet;
use crate::dates;
use crate::history::History;
use crate::kit::{Memo, icon, live, view};
use crate::route::Route;
use crate::words::{facts, fill};
use fellestid_browser::clock::local_time;
use fellestid_model::schedule::Schedule;
use leptos::prelude::*;

/// Formats minutes since 1970 as «14.35».
pub fn wall_clock(stand: Stand, minutes: u32) -> String {
    let time = local_time(i64::from(minutes) * crate::shared::running::course::MINUTE_MS);
    dates::clock(stand.app.words(), time.hour * 60 + time.minute)
}

#[component]
pub fn Header(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_plan_open = RwSignal::new(false);
    let end = move || {
        let end = stand.schedule.with(|schedule| schedule.as_ref().and_then(Schedule::ends_at))?;
        Some(fill(w.run.ends_at, &[("time", &wall_clock(stand, end))]))
    };
    let title = move || {
        let title = stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone()))?;
        Some(if title.is_empty() { w.common.untitled_meeting.to_owned() } else { title })
    };
    let table = move || {
        let has_tables = stand.tables() > 1;
        has_tables.then(|| fill(w.run.table, &[("number", &stand.table().to_string())]))
    };
    let about = move || facts([table(), end()].into_iter().flatten());
    view! {
        <header>
            <a class="button icon quiet" aria-label=w.run.leave href=Route::Meeting(stand.home).href()>{icon(icon::BACK)}</a>
            <div class="grow run-title">
                <p class="run-name" dir="auto">{live(title)}</p>
                <p class="small">{live(about)}</p>
            </div>
            <History app=stand.app />
            {(!stand.app.tablet.is_guest(stand.home)).then(|| view! {
                <a class="button quiet to-screen" aria-label=w.screen.open href=Route::Screen(stand.home).href() target="_blank">{icon(icon::SCREEN)} <span>{w.screen.open}</span></a>
            })}
            <button type="button" class="button quiet" aria-haspopup="dialog" on:click=move |_| is_plan_open.set(true)>{w.run.plan}</button>
            <Timeline stand=stand />
        </header>
        <PlanSheet stand=stand is_open=is_plan_open />
    }
}

/// The meeting as a line: a segment for each step, as long as its minutes; the current one fills up.
#[component]
fn Timeline(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let step = move || stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
    let minutes = Memo::new(move |_| {
        stand
            .meeting
            .with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).map(|step| step.minutes).collect::<Vec<u32>>())
    });
    let gone = Memo::new(move |_| 100 - timer(stand).thousandths_left(stand.now_ms.get()) / 10);
    let marks = move || {
        let segments = minutes.get().into_iter().enumerate().map(|(place, minutes)| {
            let current = (place == step()).then_some("step");
            let filled = move || if current.is_some() { format!("{}%", gone.get()) } else { String::new() };
            view! {
                <li
                    class:done=place < step()
                    aria-current=current
                    style=("--m", move || minutes.to_string())
                    style=("--p", filled)
                ></li>
            }
        });
        segments.collect_view()
    };
    let count = move || minutes.with(Vec::len);
    let label = move || fill(w.run.step_of, &[("number", &(step() + 1).to_string()), ("count", &count().to_string())]);
    view! {
        <p class="visually-hidden">{live(label)}</p>
        <ol class="timeline" aria-hidden="true">{live(marks)}</ol>
    }
}
