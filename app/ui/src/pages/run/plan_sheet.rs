//! The whole plan of a running meeting, with the actual clock times, and the way to any step. The sound
//! at the end of the time is chosen here too.

use super::closing::finish;
use super::header::wall_clock;
use super::{Stand, name_of};
use crate::kit::{Sheet, view};
use crate::session::App;
use crate::shared::running::OwnTable;
use crate::words::fill;
use fellestid_browser::bell;
use leptos::prelude::*;

#[component]
pub fn PlanSheet(stand: Stand, is_open: RwSignal<bool>) -> impl IntoView {
    let w = stand.app.words();
    let tables = untrack(|| stand.tables());
    let is_leading = !stand.app.tablet.is_guest(stand.home);
    let end = move |_| {
        is_open.set(false);
        finish(stand);
    };
    view! {
        <Sheet id="run-plan" title=w.run.plan close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <p class="small">{w.run.plan_about}</p>
                {move || steps(stand, is_open)}
                {(!is_leading && tables > 1).then(|| view! { <OwnTable app=stand.app home=stand.home tables=tables /> })}
                {is_leading.then(|| view! {
                    <p class="actions"><button type="button" class="button" on:click=end>{w.run.finish_now}</button></p>
                    <crate::shared::open_screen::OpenScreen app=stand.app home=stand.home />
                })}
                <label class="choice">
                    <input type="checkbox" checked=stand.app.tablet.rings() on:change:target=move |event| if event.target().checked() { ring(stand.app) } else { stand.app.tablet.ring_no_more() } />
                    <span><b>{w.run.bell}</b> <small>{w.run.bell_about}</small></span>
                </label>
            </div>
        </Sheet>
    }
}

/// Turns the sound on and rings once: one hears what it is like, and the browser will allow it later.
fn ring(app: App) {
    app.tablet.ring_from_now();
    bell::ring();
}

fn steps(stand: Stand, is_open: RwSignal<bool>) -> impl IntoView + use<> {
    let w = stand.app.words();
    let current = stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
    let slots = stand.schedule.get().map(|schedule| schedule.slots).unwrap_or_default();
    let ends_at = slots.last().map(|slot| wall_clock(stand, slot.ends_at()));
    let names: Vec<String> =
        stand.meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).map(|step| name_of(w, step)).collect());
    let rows = names.into_iter().zip(slots).enumerate().map(|(place, (name, slot))| {
        let is_current = place == current;
        let go = move |_| {
            is_open.set(false);
            stand.go_to(place);
        };
        let name = match is_current {
            true => view! { <b>{name}</b> }.into_any(),
            false => view! { <button type="button" class="button quiet" on:click=go>{name}</button> }.into_any(),
        };
        view! {
            <li class="slot" aria-current=is_current.then_some("step") class:done=place < current>
                <time class="slot-time">{wall_clock(stand, slot.begins_at)}</time>
                <div class="slot-what">{name}</div>
                <div class="slot-end"><span class="num">{fill(w.run.minutes_short, &[("minutes", &slot.minutes.to_string())])}</span></div>
            </li>
        }
    });
    view! {
        <ol class="plan run-plan">
            {rows.collect_view()}
            <li class="slot end"><time class="slot-time">{ends_at}</time> <div class="slot-what"><b>{w.plan.end_of_meeting}</b></div></li>
        </ol>
    }
}
