//! The board: a column for each state, and buttons that move a tiltak to the next column.

use crate::dates;
use crate::kit::{Memo, focus_soon, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::{title, who};
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{Action, State, set_state};
use leptos::prelude::*;

#[component]
pub fn Board(app: App, taken: Memo<Vec<Action>>) -> impl IntoView {
    let columns = State::ALL.map(|state| view! { <Column app=app state=state taken=taken /> });
    view! { <div class="board">{columns.collect_view()}</div> }
}

#[component]
fn Column(app: App, state: State, taken: Memo<Vec<Action>>) -> impl IntoView {
    let w = app.words();
    let actions = move || taken.with(|taken| taken.iter().filter(|action| action.state == state).cloned().collect::<Vec<_>>());
    let column_id = format!("column-{}", state.code());
    let labelled_by = column_id.clone();
    view! {
        <section class="column" aria-labelledby=labelled_by>
            <h2 id=column_id>{state.name(w.language)} " " <span class="num muted">{move || actions().len()}</span></h2>
            {move || actions().is_empty().then(|| view! { <p class="small muted">{w.actions.column_empty}</p> })}
            <ul>{move || actions().into_iter().map(|action| view! { <Card app=app action=action taken=taken /> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Card(app: App, action: Action, taken: Memo<Vec<Action>>) -> impl IntoView {
    let w = app.words();
    let home = action.home;
    let name = title(w, &action);
    let place = State::ALL.iter().position(|state| *state == action.state).unwrap_or_default();
    let beside = |place: Option<usize>| place.and_then(|place| State::ALL.get(place)).copied();
    let move_to = |state: State, path: &'static str, words: &'static str| {
        let label = fill(w.actions.move_to, &[("text", &name), ("column", state.name(w.language))]);
        view! {
            <button type="button" class="button quiet" aria-label=label on:click=move |_| put(app, home, state, taken)>
                {words} {icon(path)}
            </button>
        }
    };
    let lines = [who(w, &action), due(w, &action)].into_iter().flatten();
    view! {
        <li class="card" class:common=action.common>
            <a id=card_id(home) href=Route::Action(home).href()>{name.clone()}</a>
            {lines.map(|line| view! { <p class="small muted">{line}</p> }).collect_view()}
            <div class="moves">
                {beside(place.checked_sub(1)).map(|state| move_to(state, icon::BACK, ""))}
                <span class="grow"></span>
                {beside(Some(place + 1)).map(|state| move_to(state, icon::FORWARD, state.name(w.language)))}
            </div>
        </li>
    }
}

fn due(w: &Words, action: &Action) -> Option<String> {
    let is_dated = !action.due_date.is_empty() && !action.state.is_finished();
    is_dated.then(|| format!("{} {}", w.actions.due, dates::long(w, &action.due_date)))
}

/// Moves the tiltak, says where to, and moves the focus to its new place, or to the page if the filter hides it.
fn put(app: App, home: Dot, state: State, taken: Memo<Vec<Action>>) {
    let w = app.words();
    app.transact(|transaction| set_state(transaction, home, state));
    app.say_undoable(&fill(w.actions.moved, &[("column", state.name(w.language))]));
    let is_shown = taken.with_untracked(|taken| taken.iter().any(|action| action.home == home));
    focus_soon(if is_shown { card_id(home) } else { "page".to_owned() });
}

fn card_id(home: Dot) -> String {
    format!("card-{home}")
}
