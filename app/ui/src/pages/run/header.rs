//! The head of a running step: its name, when the meeting ends, undo, and the whole plan.

use super::plan_sheet::PlanSheet;
use super::{Stand, name_of};
use crate::dates;
use crate::history::History;
use crate::kit::{icon, live, view};
use crate::route::Route;
use crate::words::{facts, fill};
use fellestid_browser::clock::local_time;
use fellestid_model::schedule::Schedule;
use leptos::prelude::*;

/// «14.35» of minutes since 1970.
pub fn wall_clock(stand: Stand, minutes: u32) -> String {
    let time = local_time(i64::from(minutes) * crate::shared::running::course::MINUTE_MS);
    dates::clock(stand.app.words(), time.hour * 60 + time.minute)
}

#[component]
pub fn Header(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_plan_open = RwSignal::new(false);
    let step = move || stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
    let count = move || stand.meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.steps.len()));
    let name = move || stand.meeting.with(|meeting| meeting.as_ref()?.steps.get(step()).map(|step| name_of(w, step)));
    let end = move || {
        let end = stand.schedule.with(|schedule| schedule.as_ref().and_then(Schedule::ends_at))?;
        Some(fill(w.run.ends_at, &[("time", &wall_clock(stand, end))]))
    };
    let title = move || stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone()));
    let about = move || facts([end(), title()].into_iter().flatten());
    let marks = move || {
        (0..count())
            .map(|place| {
                let current = (place == step()).then_some("step");
                view! { <li class:done=place < step() aria-current=current></li> }
            })
            .collect_view()
    };
    let label = move || fill(w.run.step_of, &[("number", &(step() + 1).to_string()), ("count", &count().to_string())]);
    view! {
        <header>
            <a class="button icon quiet" aria-label=w.run.leave href=Route::Meeting(stand.home).href()>{icon(icon::BACK)}</a>
            <div class="grow run-title">
                <p class="step-name">{live(name)}</p>
                <p class="small">{live(about)}</p>
            </div>
            <History app=stand.app />
            {(!stand.app.tablet.is_guest(stand.home)).then(|| view! {
                <a class="button quiet to-screen" aria-label=w.screen.open href=Route::Screen(stand.home).href() target="_blank">{icon(icon::SCREEN)} <span>{w.screen.open}</span></a>
            })}
            <button type="button" class="button quiet" aria-haspopup="dialog" on:click=move |_| is_plan_open.set(true)>{w.run.plan}</button>
            <p class="visually-hidden">{live(label)}</p>
            <ol class="steps" aria-hidden="true">{live(marks)}</ol>
        </header>
        <PlanSheet stand=stand is_open=is_plan_open />
    }
}
