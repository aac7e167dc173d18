//! The time left of a step: shown, available to screen readers, and rung when it is up if chosen.

use super::Stand;
use crate::kit::{Memo, Ring, live, view};
use crate::words::{Words, counted, fill};
use fellestid_browser::{bell, clock};
use fellestid_model::timer::Timer;
use leptos::prelude::*;

#[component]
pub fn Clock(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let now_ms = stand.now_ms;
    let timer = move || timer(stand);
    let seconds = seconds_left(stand);
    let part = Memo::new(move |_| timer().thousandths_left(now_ms.get()));
    let spoken = move || spoken_time(w, seconds.get());
    // Announced when the time is up, not every second.
    let is_up = Memo::new(move |_| seconds.get() <= 0);
    let announced = move || if is_up.get() { w.run.time_up } else { "" };
    view! {
        <Ring
            thousandths_left=part
            seconds_left=seconds
            is_paused=Signal::derive(move || !timer().is_running())
            spoken=Signal::derive(spoken)
        />
        <p class="visually-hidden" role="status">{live(announced)}</p>
    }
}

/// Returns the step's timer on this tablet.
pub fn timer(stand: Stand) -> Timer {
    stand.run.with(|run| run.as_ref().map_or(Timer::of_minutes(0), |run| run.timer))
}

fn seconds_left(stand: Stand) -> Memo<i64> {
    Memo::new(move |_| timer(stand).seconds_left(stand.now_ms.get().max(clock::now_ms())))
}

/// Rings when the time is up, even while the clock is hidden by an import.
pub fn ring_when_up(stand: Stand) {
    let seconds = seconds_left(stand);
    let is_up = Memo::new(move |_| stand.run.with(Option::is_some).then(|| seconds.get() <= 0));
    Effect::new(move |was_up: Option<Option<bool>>| {
        let is_up = is_up.get();
        // Does not ring for time that ran out while the page was in the background.
        if is_up == Some(true) && was_up == Some(Some(false)) && seconds.get_untracked() > -5 && stand.app.tablet.rings() {
            bell::ring();
        }
        is_up
    });
}

fn spoken_time(w: &Words, seconds: i64) -> String {
    let whole = |count: i64| usize::try_from(count).unwrap_or_default();
    let minutes = counted(whole(seconds.abs() / 60), w.common.minute_one, w.common.minute_many);
    let rest = counted(whole(seconds.abs() % 60), w.common.second_one, w.common.second_many);
    match seconds {
        ..=-60 => fill(w.run.overtime_spoken, &[("minutes", &minutes)]),
        -59..=59 => fill(w.run.time_spoken_seconds, &[("seconds", &rest)]),
        60.. => fill(w.run.time_spoken, &[("minutes", &minutes), ("seconds", &rest)]),
    }
}
