//! All tables' points on one tablet: in which steps, which tables are here, and whose are shown.

use super::Stand;
use crate::kit::{Memo, Show, view};
use crate::words::fill;
use fellestid_crdt::sorting::gathered;
use fellestid_model::kinds::point::Point;
use fellestid_model::method::{Grouping, StepKind};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Returns whether the current step is about all tables' points, and there are several tables.
pub fn gathers_tables(stand: Stand) -> bool {
    let has_tables = stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.tables > 1));
    has_tables
        && stand.step_beside(0).is_some_and(|(_, step)| {
            let kind = step.kind;
            let is_together = step
                .script
                .map_or(matches!(kind, StepKind::Plenary | StepKind::Agree), |script| script.step().grouping == Grouping::All);
            kind.shows_points() && (is_together || matches!(kind, StepKind::Cluster | StepKind::Dots))
        })
}

/// Returns whether such a step opens with all tables shown: if another table's points are here.
pub fn opens_on_all(stand: Stand) -> bool {
    let own = stand.table();
    gathers_tables(stand) && tables_here(stand).into_iter().any(|table| table != own)
}

/// Returns whether all tables are shown: set at each step, and then by the person's choice.
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

pub fn tables_here(stand: Stand) -> BTreeSet<u32> {
    let tables = stand.tables();
    let points = stand.app.notebook.read(stand.home, |notebook| Point::all(notebook, stand.home)).into_iter();
    gathered(points.filter(|point| !point.free && point.table <= tables).map(|point| point.table))
}

/// The choice of whose points are shown and written: one table's or, in a step about all tables, all of them.
/// Empty with only one table.
#[component]
pub fn WhichTable(
    stand: Stand,
    all_tables: RwSignal<bool>,
    /// The legend of the choice.
    label: &'static str,
) -> impl IntoView {
    let w = stand.app.words();
    let choose = move |table: u32| {
        all_tables.set(false);
        stand.change_run(|run| run.table = table);
    };
    let count = Memo::new(move |_| stand.tables());
    let own = Memo::new(move |_| stand.table());
    view! {
        <Show when=move || { count.get() > 1 }>
            <div class="switcher" role="group" aria-label=label>
                <Show when=move || gathers_tables(stand)>
                    <button type="button" aria-pressed=Signal::derive(move || all_tables.get().to_string()) on:click=move |_| all_tables.set(true)>
                        {w.clusters.all_tables}
                    </button>
                </Show>
                {move || (1..=count.get()).map(|table| {
                    let pressed = move || (own.get() == table && !all_tables.get()).to_string();
                    view! {
                        <button type="button" aria-pressed=Signal::derive(pressed) on:click=move |_| choose(table)>
                            {fill(w.run.table, &[("number", &table.to_string())])}
                        </button>
                    }
                }).collect_view()}
            </div>
        </Show>
    }
}
