//! What a meeting agreed on, and the tiltak it looked back at, as in its minutes: each tiltak with its
//! details, in the order and the words of the document.

use crate::dates;
use crate::kit::view;
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::title;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::overviews::minutes::MinutesWords;
use leptos::prelude::*;

/// `late`: tiltak made after closing. `changed`: tiltak changed since.
#[component]
pub fn Agreed(app: App, actions: Vec<Action>, late: Vec<Dot>, changed: Vec<Dot>) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let rows = actions.into_iter().map(|action| {
        let day = |label: &str, date: &str| (!date.is_empty()).then(|| format!("{label}: {}", dates::long(w, date)));
        let lines = [
            line(told.goal, &action.goal.shown),
            line(told.sign, &action.sign.shown),
            line(told.responsible, &action.responsible.shown),
            day(told.due_date, &action.due_date),
            day(told.review_date, &action.review_date),
        ];
        let since = late.contains(&action.home).then_some(told.late);
        let since = since.or_else(|| changed.contains(&action.home).then_some(told.changed_late));
        let state = Some(action.state).filter(|state| *state != State::Open);
        row(w, &action, lines.into_iter().flatten().collect(), since, state)
    });
    section(told.actions, rows.collect())
}

/// Siden sist: what the meeting said about earlier tiltak.
#[component]
pub fn LookedBack(app: App, actions: Vec<Action>, changed: Vec<Dot>) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let rows = actions.into_iter().map(|action| {
        let lines = [line(told.outcome, &action.outcome.shown), line(told.learning, &action.learning.shown)];
        let since = changed.contains(&action.home).then_some(told.changed_late);
        row(w, &action, lines.into_iter().flatten().collect(), since, Some(action.state))
    });
    section(told.looked_back, rows.collect())
}

fn section(heading: &'static str, rows: Vec<AnyView>) -> AnyView {
    view! {
        <section class="agreed">
            <h3>{heading}</h3>
            <ul class="rows boxed">{rows}</ul>
        </section>
    }
    .into_any()
}

fn line(label: &str, text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| format!("{label}: {}", text.trim()))
}

fn row(w: &Words, action: &Action, lines: Vec<String>, since: Option<&'static str>, state: Option<State>) -> AnyView {
    let state = state.map(|state| {
        let class = match state {
            State::Open | State::Dropped => "chip",
            State::Ongoing => "chip info",
            State::Done => "chip good",
        };
        view! { <span class=class>{state.name(w.language)}</span> }
    });
    let common = action.common.then(|| dates::capitalised(MinutesWords::of(w.language).common));
    view! {
        <li class="row" class:common=action.common>
            <a class="row-main" href=Route::Action(action.home).href()>
                <span class="row-title">{title(w, action)}</span>
                {lines.into_iter().map(|text| view! { <span class="row-line">{text}</span> }).collect_view()}
            </a>
            <span class="row-end">
                {since.map(|since| view! { <span class="chip late">{since}</span> })}
                {common.map(|common| view! { <span class="chip">{common}</span> })}
                {state}
            </span>
        </li>
    }
    .into_any()
}
