//! The pulse of the meetings over time: a line, and its figures.

use super::{meeting_cell, name_of};
use crate::kit::view;
use crate::session::App;
use crate::words::{Words, fill};
use fellestid_model::overviews::pulse_trend::Reading;
use leptos::prelude::*;

/// The latest meetings that are drawn; the table has them all.
const DRAWN_MAX: usize = 12;
/// The drawing's measures, in its own units.
const WIDTH: usize = 360;
const LEFT: usize = 92;
const RIGHT: usize = 14;
/// The distance between two values on the scale.
const STEP: usize = 44;
const TOP: usize = 14;

pub fn section(app: App, readings: &[Reading]) -> impl IntoView + use<> {
    let w = app.words();
    let about = match readings.len() {
        0 => w.insight.pulse_none,
        1 => w.insight.pulse_one,
        _ => w.insight.pulse_about,
    };
    view! {
        <section class="part over-time">
            <h2>{w.insight.pulse}</h2>
            <p class="muted">{about}</p>
            {(readings.len() > 1).then(|| drawing(app, readings))}
            {(!readings.is_empty()).then(|| table(app, readings))}
        </section>
    }
}

/// Formats a mean in tenths as «3,4».
fn tenths(w: &Words, mean_tenths: u32) -> String {
    fill(w.insight.tenths, &[("whole", &(mean_tenths / 10).to_string()), ("tenth", &(mean_tenths % 10).to_string())])
}

/// Returns how far down a mean is drawn: 4 is at the top, 1 at the bottom.
fn down(mean_tenths: u32) -> usize {
    let below = 40usize.saturating_sub(usize::try_from(mean_tenths).unwrap_or(40));
    TOP + below * STEP / 10
}

fn drawing(app: App, readings: &[Reading]) -> impl IntoView + use<> {
    let w = app.words();
    let shown = &readings[readings.len().saturating_sub(DRAWN_MAX)..];
    let across = |place: usize| LEFT + 14 + place * (WIDTH - LEFT - RIGHT - 28) / (shown.len() - 1).max(1);
    let spots: Vec<(usize, usize)> =
        shown.iter().enumerate().map(|(place, one)| (across(place), down(one.mean_tenths))).collect();
    let line = spots.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
    let levels =
        [(40, w.pulse.very_good), (30, w.pulse.good_mark), (20, w.pulse.fair), (10, w.pulse.poor)].map(|(mean, word)| {
            view! {
                <line class="level" x1=LEFT x2=WIDTH - RIGHT y1=down(mean) y2=down(mean)></line>
                <text x=LEFT - 8 y=down(mean) + 4 text-anchor="end">{word}</text>
            }
        });
    let dots = spots.iter().zip(shown).map(|((x, y), one)| {
        view! {
            <circle cx=*x cy=*y r="4.5"></circle>
            <text class="figure" x=*x y=*y - 9 text-anchor="middle">{tenths(w, one.mean_tenths)}</text>
        }
    });
    let dots = dots.collect_view();
    let day = |one: Option<&Reading>| {
        one.map(|one| app.notebook.read(one.home, |notebook| name_of(w, notebook, one.home, &one.date)).1).unwrap_or_default()
    };
    let (first, last) = (day(shown.first()), day(shown.last()));
    let label = fill(w.insight.chart, &[("count", &shown.len().to_string()), ("first", &first), ("last", &last)]);
    let bottom = TOP + 3 * STEP;
    view! {
        <svg class="trend" viewBox=format!("0 0 {WIDTH} {}", bottom + 30) role="img" aria-label=label>
            {levels.into_iter().collect_view()}
            <polyline points=line></polyline>
            {dots}
            <text x=LEFT y=bottom + 24>{first}</text>
            <text x=WIDTH - RIGHT y=bottom + 24 text-anchor="end">{last}</text>
        </svg>
    }
}

fn table(app: App, readings: &[Reading]) -> impl IntoView + use<> {
    let w = app.words();
    // The latest first: that is the one people look for.
    let rows = readings.iter().rev().map(|one| {
        let questioned = one.own_practice.map_or(w.insight.nothing.to_owned(), |(yes, count)| {
            fill(w.pulse.marks_of, &[("yes", &yes.to_string()), ("voters", &count.to_string())])
        });
        view! {
            <tr role="row">
                {meeting_cell(app, one.home, &one.date)}
                <td class="num" role="cell">{tenths(w, one.mean_tenths)}</td>
                <td class="num" role="cell">{one.answers}</td>
                <td class="num" role="cell">{questioned}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table" role="region" aria-label=w.insight.pulse tabindex="0">
            <table role="table">
                <thead>
                    <tr role="row">
                        <th scope="col" role="columnheader">{w.insight.meeting}</th>
                        <th scope="col" role="columnheader">{w.insight.mean}</th>
                        <th scope="col" role="columnheader">{w.insight.answers}</th>
                        <th scope="col" role="columnheader">{w.insight.questioned}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="small muted">{w.insight.questioned_about}</p>
    }
}
