//! What a meeting agreed on, as its minutes tell it: each tiltak with what is said of it,
//! in the order and the words of the document.

use crate::dates;
use crate::kit::view;
use crate::route::Route;
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::overviews::minutes::MinutesWords;
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
            <h3>{MinutesWords::of(w.language).actions}</h3>
            <ul class="rows boxed">{rows.collect_view()}</ul>
        </section>
    }
}

#[component]
fn AgreedRow(app: App, action: Action, is_late: bool) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let title = crate::shared::actions::title(w, &action);
    let line = |label: &str, text: &str| (!text.trim().is_empty()).then(|| format!("{label}: {}", text.trim()));
    let day = |label: &str, date: &str| (!date.is_empty()).then(|| format!("{label}: {}", dates::long(w, date)));
    let lines = [
        line(told.goal, &action.goal.shown),
        line(told.sign, &action.sign.shown),
        line(told.responsible, &action.responsible.shown),
        day(told.due_date, &action.due_date),
        day(told.review_date, &action.review_date),
    ];
    let state = match action.state {
        State::Open => None,
        State::Ongoing => Some(("chip info", w.actions.state_ongoing)),
        State::Done => Some(("chip good", w.actions.state_done)),
        State::Dropped => Some(("chip", w.actions.state_dropped)),
    };
    let lines = lines.into_iter().flatten().map(|text| view! { <span class="row-line">{text}</span> });
    view! {
        <li class="row" class:common=action.common>
            <a class="row-main" href=Route::Action(action.home).href()>
                <span class="row-title">{title}</span>
                {lines.collect_view()}
            </a>
            <span class="row-end">
                {is_late.then(|| view! { <span class="chip late">{told.late}</span> })}
                {action.common.then(|| view! { <span class="chip">{dates::capitalised(told.common)}</span> })}
                {state.map(|(class, text)| view! { <span class=class>{text}</span> })}
            </span>
        </li>
    }
}
