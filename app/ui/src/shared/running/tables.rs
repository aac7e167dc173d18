//! All tables' points on one tablet: in which steps, and which tables are here.

use super::{Stand, shows_points};
use crate::kit::Memo;
use fellestid_crdt::sorting::gathered;
use fellestid_model::kinds::point::Point;
use fellestid_model::method::{Grouping, StepKind};
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
pub fn opens_on_all(stand: Stand) -> bool {
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

pub fn tables_here(stand: Stand) -> BTreeSet<u32> {
    let tables = tables(stand);
    let points = stand.app.notebook.read(stand.home, |notebook| Point::all(notebook, stand.home)).into_iter();
    gathered(points.filter(|point| !point.free && point.table <= tables).map(|point| point.table))
}

pub fn tables(stand: Stand) -> u32 {
    stand.meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables))
}
