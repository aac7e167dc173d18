//! Sub-questions as tabs. A table begins with the whole question; those that are its own, when they are shared
//! among the tables, come next, and the others after them.

use super::Here;
use crate::kit::{Memo, Show, live, view};
use crate::session::PartShown;
use crate::shared::running::Stand;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::point::Point;
use fellestid_model::kinds::question::sharing_out::parts_for_table;
use fellestid_model::kinds::question::{Question, SubQuestion};
use leptos::prelude::*;

/// Returns the part that is written to. `None` is the whole question.
pub fn shown(stand: Stand, question: &Question) -> Option<Dot> {
    stand.run.with(|run| match &run.as_ref()?.part {
        PartShown::Whole => None,
        PartShown::One(id) => question.parts.iter().map(|part| part.key.id).find(|part| part.to_string() == *id),
    })
}

#[component]
pub fn Parts(here: Here) -> impl IntoView {
    let stand = here.stand;
    let w = stand.app.words();
    let parts = Memo::new(move |_| {
        here.question.with(|question| {
            question.as_ref().map(|question| in_order(stand, question, here.spot.get().table)).unwrap_or_default()
        })
    });
    let choose = move |part: Option<Dot>| {
        stand.change_run(|run| {
            run.part = part.map_or(PartShown::Whole, |part| PartShown::One(part.to_string()));
        })
    };
    let tab = move |part: Option<Dot>, name: String, is_own: bool| {
        let pressed = Signal::derive(move || (here.spot.get().part == part).to_string());
        let is_counted = move |point: &&Point| !point.free && here.is_of(part, point) && !here.is_told(point);
        let count = move || here.points.with(|points| points.iter().filter(is_counted).count());
        let shown =
            move || Some(count()).filter(|count| *count > 0).map(|count| view! { <span class="small num">{count}</span> });
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| choose(part)>
                {name} " " {(is_own && !here.all_tables.get_untracked()).then(|| view! { <span class="chip">{w.points.your_part}</span> })} " " {live(shown)}
            </button>
        }
    };
    view! {
        <Show when=move || !parts.with(Vec::is_empty)>
            <div class="switcher part-choice" role="group" aria-label=w.points.parts>
                {move || {
                    let parts = parts.get().into_iter().map(|(part, is_own)| tab(Some(part.key.id), part.text.shown, is_own)).collect_view();
                    let whole = tab(None, w.points.whole_question.to_owned(), false);
                    view! { {whole} {parts} }
                }}
            </div>
        </Show>
    }
}

/// Returns the parts, this table's own first, and whether they are its own. With one table none is.
fn in_order(stand: Stand, question: &Question, table: u32) -> Vec<(SubQuestion, bool)> {
    let tables = stand.tables();
    let own: Vec<SubQuestion> =
        if tables > 1 { parts_for_table(question, tables, table).into_iter().cloned().collect() } else { Vec::new() };
    let others = question.parts.iter().filter(|part| !own.contains(part)).map(|part| (part.clone(), false));
    let own_first = own.iter().map(|part| (part.clone(), true));
    own_first.chain(others).collect()
}
