//! The points a step works on: those of the current question, of our own table or of all, in piles and
//! alone. Knows neither how they are put in piles nor what they are given.

use super::Stand;
use super::opening;
use crate::kit::Memo;
use crate::route::Route;
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::cluster::{Cluster, Clusters};
use fellestid_model::method::StepKind;
use fellestid_model::overviews::minutes::MinutesWords;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Letters of a point's text used as the name of an unnamed pile.
const NAME_CHARS: usize = 40;

#[derive(Clone, Copy)]
pub struct Gathered {
    pub stand: Stand,
    pub question: Memo<Option<Dot>>,
    pub all_tables: RwSignal<bool>,
    pub clusters: Memo<Clusters>,
    /// The tiltak made from the meeting's points, by point.
    pub made: Memo<BTreeMap<Dot, Dot>>,
}

impl Gathered {
    pub fn of(stand: Stand) -> Self {
        let Stand { app, home, .. } = stand;
        let question = Memo::new(move |_| {
            let place = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
            stand.meeting.with(|meeting| Some(meeting.as_ref()?.questions.get(place)?.key.id))
        });
        let all_tables = opening(stand);
        let clusters = Memo::new(move |_| {
            let table = (!all_tables.get()).then(|| stand.table());
            let clusters = app.notebook.read(home, |notebook| Clusters::read_of_question(notebook, home, question.get()));
            match table {
                Some(table) => at_table(clusters, table),
                None => clusters,
            }
        });
        let made =
            Memo::new(move |_| app.notebook.read_roots(|notebook| crate::shared::points::actions_by_point(notebook, home)));
        Gathered { stand, question, all_tables, clusters, made }
    }
}

/// Keeps a table's piles: those with one of its points, whole, and empty ones.
fn at_table(mut clusters: Clusters, table: u32) -> Clusters {
    clusters.clusters.retain(|cluster| cluster.points.is_empty() || cluster.points.iter().any(|point| point.table == table));
    clusters.alone.retain(|point| point.table == table);
    clusters
}

/// Returns a pile's name, or else the beginning of its first point.
pub fn pile_name(w: &Words, cluster: &Cluster) -> String {
    if !cluster.title.shown.is_empty() {
        return cluster.title.shown.clone();
    }
    cluster.points.first().map_or(MinutesWords::of(w.language).unnamed_pile.to_owned(), |point| {
        fill(w.clusters.pile_with, &[("text", &short(&point.text.shown))])
    })
}

/// Returns the beginning of a text, for names of controls.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(NAME_CHARS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Opens the tiltak made from a point, or makes it, named after the pile if that has a name, and asks in the row
/// who is responsible. Where the group agrees, it is common to the staff.
pub fn make_or_open(stand: Stand, made: Option<Dot>, point: Key, title: &str, row: String) {
    let app = stand.app;
    if let Some(home) = made {
        return app.go(&Route::Action(home));
    }
    let is_agreed = stand.kind.get_untracked() == StepKind::Agree;
    app.transact(|transaction| {
        let Some(action) = create_from_point(transaction, point) else { return };
        if !title.is_empty() {
            action::WHAT.set_text(transaction, Key::root(action), title);
        }
        if is_agreed {
            action::mark_common(transaction, action);
        }
    });
    app.say_undoable(app.words().points.is_action);
    stand.asked.set(Some(row));
}
