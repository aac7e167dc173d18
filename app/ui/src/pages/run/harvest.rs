//! All tables' points on the lead's tablet, in the steps where all look at them together: how many
//! tables are here, and the way to bring in the rest without leaving the meeting.

use super::closing::finish;
use super::{Stand, shows_points};
use crate::kit::{Memo, Show, icon, live, view};
use crate::pages::import::PickButton;
use crate::words::fill;
use fellestid_crdt::sorting::gathered;
use fellestid_model::method::{Grouping, StepKind};
use fellestid_model::views::point::Point;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Whether the step under way is about all tables' points, and there are several tables.
pub fn gathers_tables(stand: Stand) -> bool {
    let has_tables = stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.tables > 1));
    has_tables
        && stand.step_beside(0).is_some_and(|(_, step)| {
            let kind = step.kind;
            let is_together = step
                .script
                .map_or(matches!(kind, StepKind::Plenary | StepKind::Agree), |script| script.step().grouping == Grouping::All);
            shows_points(kind) && (is_together || matches!(kind, StepKind::Cluster | StepKind::Dots))
        })
}

/// Such a step opens on all tables, where another table's points are here.
fn opens_on_all(stand: Stand) -> bool {
    let own = stand.run.with(|run| run.as_ref().map_or(1, |run| run.table));
    gathers_tables(stand) && tables_here(stand).into_iter().any(|table| table != own)
}

/// Whether all tables are looked at: settled anew at each step, and then by whoever chooses.
pub fn opening(stand: Stand) -> RwSignal<bool> {
    let all_tables = RwSignal::new(untrack(|| opens_on_all(stand)));
    let step = Memo::new(move |_| stand.run.with(|run| run.as_ref().map(|run| run.step)));
    Effect::new(move |was: Option<Option<usize>>| {
        let step = step.get();
        if was.is_some_and(|was| was != step) {
            all_tables.set(untrack(|| opens_on_all(stand)));
        }
        step
    });
    all_tables
}

/// Of several tables, those that nothing has come from.
pub fn tables_missing(stand: Stand) -> Vec<u32> {
    let tables = tables(stand);
    let all = stand.app.notebook.with(|notebook| Point::all(notebook, stand.home));
    (1..=tables).filter(|table| tables > 1 && !all.iter().any(|point| point.table == *table)).collect()
}

fn tables(stand: Stand) -> u32 {
    stand.meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables))
}

fn tables_here(stand: Stand) -> BTreeSet<u32> {
    let tables = tables(stand);
    let points = stand.app.notebook.with(|notebook| Point::all(notebook, stand.home)).into_iter();
    gathered(points.filter(|point| !point.free && point.table <= tables).map(|point| point.table))
}

/// The lead brings in; a table hands its own over, in the last step by its main button.
#[component]
pub fn Harvest(stand: Stand) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let is_guest = app.is_guest(home);
    let is_wanted = Memo::new(move |_| gathers_tables(stand) && !(is_guest && stand.step_beside(1).is_none()));
    let told = move || {
        fill(w.run.tables_here, &[("count", &tables_here(stand).len().to_string()), ("tables", &tables(stand).to_string())])
    };
    view! {
        <Show when=move || is_wanted.get()>
            <div class="bar harvest">
                {match is_guest {
                    true => view! { <span class="grow"></span> <button type="button" class="button" on:click=move |_| finish(stand)>{icon(icon::SHARE)} {w.run.give_to_lead}</button> }.into_any(),
                    false => view! {
                        <p class="small grow">{live(told)}</p>
                        <PickButton app=app stage=stand.coming label=w.minutes.harvest path=icon::TAKE_IN class="button" />
                    }.into_any(),
                }}
            </div>
        </Show>
    }
}
