//! What a meeting agreed on, as its minutes tell it: each tiltak with its sign,
//! who is responsible, and when.

use crate::dates;
use crate::kit::view;
use crate::route::Route;
use crate::state::App;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{Action, State};
use leptos::prelude::*;

#[component]
pub fn Agreed(app: App, actions: Vec<Action>, late: Vec<Dot>) -> impl IntoView {
    let w = app.words();
    let rows = actions.into_iter().map(|action| {
        let is_late = late.contains(&action.home);
        view! { <AgreedRow app=app action=action is_late=is_late /> }
    });
    view! {
        <section class="agreed">
            <h3>{w.minutes.actions}</h3>
            <ul class="rows boxed">{rows.collect_view()}</ul>
        </section>
    }
}

#[component]
fn AgreedRow(app: App, action: Action, is_late: bool) -> impl IntoView {
    let w = app.words();
    let title = crate::shared::actions::title(w, &action);
    let line = |label: &str, text: &str| (!text.trim().is_empty()).then(|| format!("{label}: {}", text.trim()));
    let goal = Some(action.goal.shown.clone()).filter(|goal| !goal.trim().is_empty());
    let sign = line(w.actions.sign, &action.sign.shown);
    let due = (!action.due_date.is_empty()).then(|| format!("{}: {}", w.actions.due, dates::long(w, &action.due_date)));
    let responsible = line(w.minutes.responsible, &action.responsible.shown);
    let state = match action.state {
        State::Open => None,
        State::Ongoing => Some(("chip info", w.actions.state_ongoing)),
        State::Done => Some(("chip good", w.actions.state_done)),
        State::Dropped => Some(("chip", w.actions.state_dropped)),
    };
    let lines = [goal, sign].into_iter().flatten().map(|text| view! { <span class="row-line">{text}</span> });
    view! {
        <li class="row" class:common=action.common>
            <a class="row-main" href=Route::Action(action.home).href()>
                <span class="row-title">{title}</span>
                {lines.collect_view()}
                {responsible.map(|text| view! { <span class="row-line responsible">{text}</span> })}
                {due.map(|text| view! { <span class="row-line">{text}</span> })}
            </a>
            <span class="row-end">
                {is_late.then(|| view! { <span class="chip late">{w.minutes.late}</span> })}
                {action.common.then(|| view! { <span class="chip">{w.minutes.common}</span> })}
                {state.map(|(class, text)| view! { <span class=class>{text}</span> })}
            </span>
        </li>
    }
}
