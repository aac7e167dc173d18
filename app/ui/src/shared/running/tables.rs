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

/// The code of the choice of all tables.
const ALL: &str = "all";

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

/// Returns whether this device may show any table's points. With one table, and on a guest device, there is no choice.
pub fn has_choice(stand: Stand) -> bool {
    stand.tables() > 1 && !is_guest(stand)
}

/// The choice of whose points are shown and written: one table's or, in a step about all tables, all of them. A menu
/// in the head of the list, so that the row over a field is free for the question's parts. Empty if there is no choice.
#[component]
pub fn WhichTable(
    stand: Stand,
    all_tables: RwSignal<bool>,
    /// The name of the choice.
    label: &'static str,
) -> impl IntoView {
    let w = stand.app.words();
    let choose = move |code: String| {
        let table = code.parse().ok();
        all_tables.set(table.is_none());
        table.into_iter().for_each(|table| stand.change_run(|run| run.table = table));
    };
    let count = Memo::new(move |_| stand.tables());
    let gathers = Memo::new(move |_| gathers_tables(stand));
    let shown = Memo::new(move |_| Some(stand.table()).filter(|_| !all_tables.get()));
    let options = move || {
        let all = gathers.get().then_some(None).into_iter();
        all.chain((1..=count.get()).map(Some)).map(move |table| {
            let is_shown = Signal::derive(move || shown.get() == table);
            let number = table.map(|table| table.to_string());
            let name =
                number.as_ref().map_or(w.clusters.all_tables.to_owned(), |number| fill(w.run.table, &[("number", number)]));
            view! { <option value=number.unwrap_or(ALL.to_owned()) prop:selected=is_shown>{name}</option> }
        })
    };
    view! {
        <Show when=move || has_choice(stand)>
            <select aria-label=label on:change:target=move |event| choose(event.target().value())>{move || options().collect_view()}</select>
        </Show>
    }
}

/// The choice of a guest device's own table, if it joined at another by mistake; of a plan that has lost tables since,
/// the last.
#[component]
pub fn OwnTable(app: App, home: Dot, tables: u32) -> impl IntoView {
    let w = app.words();
    let own = app.tablet.table_here(home).min(tables);
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
