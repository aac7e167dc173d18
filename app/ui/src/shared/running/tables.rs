//! All tables' points on one tablet: in which steps, which tables are here, and whose are shown; and on a guest device,
//! its own table.

use super::Stand;
use crate::kit::{Memo, Show, view};
use crate::session::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
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

/// Returns whether such a step opens with all tables shown: if another table's points are here. A guest device
/// shows its own table.
pub fn opens_on_all(stand: Stand) -> bool {
    let own = stand.table();
    !is_guest(stand) && gathers_tables(stand) && tables_here(stand).into_iter().any(|table| table != own)
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

/// Returns whether the tablet is a guest device: it joined by invitation.
fn is_guest(stand: Stand) -> bool {
    stand.app.tablet.is_guest(stand.home)
}

/// The choice of whose points are shown and written: one table's or, in a step about all tables, all of them.
/// Empty with only one table, and on a guest device.
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
        <Show when=move || { count.get() > 1 && !is_guest(stand) }>
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

/// The choice of a guest device's own table, if it joined at another by mistake.
#[component]
pub fn OwnTable(app: App, home: Dot, tables: u32) -> impl IntoView {
    let w = app.words();
    let own = app.tablet.table_here(home);
    let options = (1..=tables).map(|table| {
        let name = fill(w.run.table, &[("number", &table.to_string())]);
        view! { <option value=table.to_string() selected=table == own>{name}</option> }
    });
    let choose = move |text: String| text.parse().into_iter().for_each(|table| app.tablet.sit_at(home, table));
    view! {
        <div class="field">
            <label for="own-table">{w.run.choose_table}</label>
            <select id="own-table" on:change:target=move |event| choose(event.target().value())>{options.collect_view()}</select>
        </div>
    }
}
