//! The timer's ring: the time left of a step, as an arc and in figures.

use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Ring(
    /// From 1000, all the time left, to 0.
    #[prop(into)]
    thousandths_left: Signal<i64>,
    #[prop(into)] seconds_left: Signal<i64>,
    #[prop(into)] is_paused: Signal<bool>,
    /// The time left in words, for screen readers.
    #[prop(into)]
    spoken: Signal<String>,
) -> impl IntoView {
    let is_over = move || seconds_left.get() < 0;
    view! {
        <div
            class="ring"
            class:over=is_over
            class:paused=is_paused
            role="timer"
            aria-label=spoken
            style=("--progress", move || format!("calc({} / 1000)", thousandths_left.get()))
        >
            <svg viewBox="0 0 100 100" aria-hidden="true">
                <circle class="track" cx="50" cy="50" r="45" pathLength="100"></circle>
                <circle class="arc" cx="50" cy="50" r="45" pathLength="100"></circle>
            </svg>
            <b>{move || figures(seconds_left.get())}</b>
        </div>
    }
}

/// Formats seconds as minutes and seconds, with a plus for time over.
pub fn figures(seconds: i64) -> String {
    let sign = if seconds < 0 { "+" } else { "" };
    let seconds = seconds.abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}
