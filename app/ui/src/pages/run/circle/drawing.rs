//! The circle as a picture, and as a list for screen readers: the same numbers in both.

use crate::kit::{Memo, live, view};
use leptos::prelude::*;

#[component]
pub fn Drawing(
    /// The names of the stops.
    round: Signal<Vec<String>>,
    at: Memo<usize>,
) -> impl IntoView {
    let rows = move || {
        let now = at.get();
        let row = move |(place, title): (usize, String)| {
            view! {
                <li class:done=place < now aria-current=(place == now).then_some("step")>{title}</li>
            }
        };
        round.get().into_iter().enumerate().map(row).collect_view()
    };
    view! {
        <div class="circle">
            <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false">
                <circle class="way" cx="100" cy="100" r="78"></circle>
                {move || dots(round.with(Vec::len), at.get())}
            </svg>
            <ol class="stops-list">{live(rows)}</ol>
        </div>
    }
}

/// The part of the circle done so far, and a numbered dot for each stop, the first at the top.
fn dots(count: usize, now: usize) -> impl IntoView + use<> {
    const DEGREES: usize = 360;
    let turn = move |place: usize| place * DEGREES / count.max(1);
    let dots = (0..count).map(move |place| {
        let (there, upright) = (format!("rotate({} 100 100)", turn(place)), format!("rotate(-{} 100 22)", turn(place)));
        let class = match place.cmp(&now) {
            std::cmp::Ordering::Less => "dot done",
            std::cmp::Ordering::Equal => "dot now",
            std::cmp::Ordering::Greater => "dot",
        };
        view! {
            <g class=class transform=there>
                <circle cx="100" cy="22" r=if place == now { "19" } else { "14" }></circle>
                <text x="100" y="22" dy=".35em" transform=upright>{place + 1}</text>
            </g>
        }
    });
    view! {
        <circle class="gone" cx="100" cy="100" r="78" pathLength=DEGREES.to_string() stroke-dasharray=format!("{} {DEGREES}", turn(now)) transform="rotate(-90 100 100)"></circle>
        {dots.collect_view()}
    }
}
