//! The head of a table's points: whose they are, how many are said (dekning), which are not said yet, and
//! that they are saved.

use super::{Here, row};
use crate::kit::{Memo, Show, live, view};
use crate::shared::running::{Stand, WhichTable, has_choice};
use crate::words::{counted, fill};
use fellestid_model::coverage::{Count, coverage};
use fellestid_model::kinds::action::agreed_points;
use fellestid_model::kinds::point::Point;
use leptos::prelude::*;

#[component]
pub fn Head(here: Here) -> impl IntoView {
    let stand = here.stand;
    let w = stand.app.words();
    // Where the table can be chosen, the menu is what is seen of the heading.
    let heading = move || match has_choice(stand) || stand.tables() == 1 {
        true => w.points.heading_all.to_owned(),
        false => fill(w.points.heading, &[("number", &here.spot.get().table.to_string())]),
    };
    let saving = move || stand.app.shell.saved_word();
    view! {
        <div class="part-head">
            <h2 id=row::HEADING tabindex="-1" class:visually-hidden=move || has_choice(stand)>{live(heading)}</h2>
            <WhichTable stand=stand all_tables=here.all_tables label=w.run.choose_table />
            <Meter here=here />
            <p class="small muted" id="saved">{live(saving)}</p>
        </div>
        {move || has_ended(stand).then(|| left_unsaid(stand)).flatten().map(|text| view! { <p class="small left-unsaid">{text}</p> })}
    }
}

/// Dekning: every point is to be said once; one can show only those that are not.
#[component]
fn Meter(here: Here) -> impl IntoView {
    let w = here.stand.app.words();
    let count = Memo::new(move |_| here.points.with(|points| here.agreed.with(|agreed| coverage(points, agreed).all)));
    // Points on paper are written too.
    let on_paper = Memo::new(move |_| {
        here.stand.run.with(|run| {
            run.as_ref().map_or(0, |run| match here.all_tables.get() {
                true => run.on_paper.iter().sum::<u32>(),
                false => run.on_paper(),
            })
        }) as usize
    });
    let is_counted = move || {
        let (kind, Count { written, said }) = (here.stand.kind.get(), count.get());
        written + on_paper.get() > 0 && kind.can_be_said() && (said > 0 || here.is_unsaid_only.get() || kind.is_shared())
    };
    let meter = move || {
        let Count { written, said } = count.get();
        fill(w.points.said, &[("said", &said.to_string()), ("count", &(written + on_paper.get()).to_string())])
    };
    let is_chosen = Signal::derive(move || here.is_unsaid_only.get().to_string());
    let may_choose = move || count.get().said > 0 || here.is_unsaid_only.get();
    let is_all_said = move || here.is_unsaid_only.get() && count.get().is_full() && on_paper.get() == 0;
    view! {
        <Show when=is_counted>
            <p class="small nowrap num" id="coverage" role="status">{live(meter)} {move || is_all_said().then(|| format!(". {}", w.turns.all_said))}</p>
            <Show when=may_choose>
                <button type="button" class="chip" aria-pressed=is_chosen on:click=move |_| here.is_unsaid_only.update(|only| *only = !*only)>
                    {w.turns.unsaid_only}
                </button>
            </Show>
        </Show>
    }
}

/// Says how many points are left unsaid; `None` if there are none, or if the group marks none as said.
pub fn left_unsaid(stand: Stand) -> Option<String> {
    let words = &stand.app.words().turns;
    let count = stand
        .app
        .notebook
        .read(stand.home, |notebook| coverage(&Point::all(notebook, stand.home), &agreed_points(notebook, stand.home)).all);
    (count.said > 0 && !count.is_full()).then(|| counted(count.unsaid(), words.left_one, words.left_many))
}

/// Returns whether points are shown and the time for saying them is over.
fn has_ended(stand: Stand) -> bool {
    let kind = stand.kind.get();
    kind.shows_points() && !kind.can_be_said()
}
