//! How far the meetings' reflection went: common tiltak, mixed tables, points on our own practice.

use super::meeting_cell;
use crate::kit::view;
use crate::session::App;
use crate::words::{Words, fill};
use fellestid_model::overviews::pulse_trend::Reflection;
use leptos::prelude::*;

pub fn section(app: App, all: &[Reflection]) -> impl IntoView + use<> {
    let w = app.words();
    view! {
        <section class="part over-time">
            <h2>{w.insight.reflection}</h2>
            <p class="muted">{w.insight.reflection_about}</p>
            {match all.is_empty() {
                true => view! { <p>{w.insight.reflection_none}</p> }.into_any(),
                false => table(app, all).into_any(),
            }}
        </section>
    }
}

fn table(app: App, all: &[Reflection]) -> impl IntoView + use<> {
    let w = app.words();
    let rows = all.iter().rev().map(|one| {
        view! {
            <tr role="row">
                {meeting_cell(app, one.home, &one.date)}
                {share(w, one.common_actions)}
                {share(w, one.mixed_tables)}
                {share(w, one.own_practice_points)}
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table" role="region" aria-label=w.insight.reflection tabindex="0">
            <table role="table">
                <thead>
                    <tr role="row">
                        <th scope="col" role="columnheader">{w.insight.meeting}</th>
                        <th scope="col" role="columnheader">{w.insight.common_actions}</th>
                        <th scope="col" role="columnheader">{w.insight.mixed_tables}</th>
                        <th scope="col" role="columnheader">{w.insight.own_practice}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// A share as «2 of 3» with a bar; a dash if there is nothing to count.
fn share(w: &'static Words, (part, all): (usize, usize)) -> impl IntoView {
    match all {
        0 => view! { <td class="num muted" role="cell">{w.insight.nothing}</td> }.into_any(),
        _ => view! {
            <td class="num" role="cell">
                {fill(w.insight.part_of, &[("part", &part.to_string()), ("all", &all.to_string())])}
                <span class="bar-track" aria-hidden="true"><span class="bar-fill" style=("--share", format!("calc({part} / {all})"))></span></span>
            </td>
        }
        .into_any(),
    }
}
