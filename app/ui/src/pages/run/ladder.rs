//! The ladder (refleksjonsstigen), folded under a question being talked about: one rung at a time. The
//! rung is remembered; the only thing it writes is the group's own mark on its points.

use super::Stand;
use crate::kit::{Memo, Show, focus_soon, live, view};
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::point::Point;
use fellestid_model::kinds::point::own_practice;
use fellestid_model::ladder::{Order, Rung};
use leptos::prelude::*;

const BACK: &str = "ladder-back";
const DEEPER: &str = "ladder-deeper";

/// Returns the current question and table.
fn place(stand: Stand) -> (Option<Dot>, u32) {
    let question = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
    (stand.meeting.with(|meeting| meeting.as_ref()?.questions.get(question).map(|question| question.key.id)), stand.table())
}

#[component]
pub fn Ladder(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let place = Memo::new(move |_| place(stand));
    let stored = move || {
        let (question, table) = place.get();
        stand.rounds.rung(question, table)
    };
    let rung = Memo::new(move |_| Rung::ALL[stored().unwrap_or_default().min(Rung::ALL.len() - 1)]);
    let at = move || Rung::ALL.iter().position(|other| *other == rung.get()).unwrap_or_default();
    let is_first = move || at() == 0;
    let is_last = move || rung.get().next().is_none();
    let go = move |by: isize| {
        let (question, table) = place.get_untracked();
        let next = untrack(at).saturating_add_signed(by).min(Rung::ALL.len() - 1);
        stand.rounds.keep_rung(question, table, next);
        // At either end the button that was tapped disappears.
        if untrack(is_first) || untrack(is_last) {
            focus_soon(if by > 0 { BACK } else { DEEPER }.to_owned());
        }
    };
    let prompt = move || rung.get().prompt(w.language);
    let number = move || fill(w.turns.rung, &[("number", &(at() + 1).to_string()), ("count", &Rung::ALL.len().to_string())]);
    let dug = move || stored().map(|_| format!(" · {}", number()));
    view! {
        <Show when=move || stand.kind.get().can_dig()>
            <details class="note ladder" open=untrack(stored).is_some()>
                <summary>{w.turns.dig} <span class="num">{live(dug)}</span></summary>
                <div role="status">
                    <p class="small muted">{move || format!("{} · {}", prompt().name, number())}</p>
                    <p class="rung">{move || prompt().question}</p>
                </div>
                <details class="stuck">
                    <summary class="small">{w.turns.stuck}</summary>
                    <p class="small">{move || prompt().help}</p>
                </details>
                <div class="bar">
                    <Show when=move || !is_first()><button type="button" class="button quiet" id=BACK on:click=move |_| go(-1)>{w.turns.back}</button></Show>
                    <Show when=move || !is_last()><button type="button" class="button" id=DEEPER on:click=move |_| go(1)>{w.turns.deeper}</button></Show>
                </div>
                <Show when=move || rung.get().order() == Order::Second><Marks stand=stand place=place /></Show>
            </details>
        </Show>
    }
}

/// The points written here, each with a tick box that marks it as questioning our own practice.
#[component]
fn Marks(stand: Stand, place: Memo<(Option<Dot>, u32)>) -> impl IntoView {
    let w = stand.app.words();
    let points = Memo::new(move |_| {
        let (question, table) = place.get();
        let mut points = stand.app.notebook.read(stand.home, |notebook| Point::all(notebook, stand.home));
        points.retain(|point| !point.free && point.question == question && point.table == table);
        points
    });
    let row = move |point: Point| {
        let key = point.key;
        let is_marked = Signal::derive(move || {
            points.with(|points| points.iter().any(|point| point.key == key && point.questions_own_practice))
        });
        let toggle = move |is_marked: bool| {
            stand.app.transact(|transaction| match is_marked {
                true => own_practice::mark(transaction, point.key),
                false => own_practice::unmark(transaction, point.key),
            })
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_marked on:change:target=move |event| toggle(event.target().checked()) />
                <span>{point.text.shown}</span>
            </label>
        }
    };
    let rows = Memo::new(move |_| points.with(|points| points.iter().map(|point| point.key).collect::<Vec<_>>()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <details class="marks">
                <summary>{w.turns.mark_points}</summary>
                <p class="small muted">{w.turns.mark_about}</p>
                // Rebuilt when points come or go but not when one is marked, so that the box under the finger stays.
                <div class="stack tight">{move || { rows.track(); points.get_untracked().into_iter().map(row).collect_view() }}</div>
            </details>
        </Show>
    }
}
