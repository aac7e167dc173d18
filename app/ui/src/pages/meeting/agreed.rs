//! What a meeting agreed on, and the tiltak it looked back at, as in its minutes: each tiltak with its
//! lines, in the order and the words of the document.

use crate::dates;
use crate::kit::view;
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::title;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::overviews::minutes::{ActionLine, MinutesWords};
use leptos::prelude::*;

/// `late`: tiltak made after closing. `changed`: tiltak changed since.
#[component]
pub fn Agreed(app: App, actions: Vec<Action>, late: Vec<Dot>, changed: Vec<Dot>) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let rows = actions.into_iter().map(|action| {
        let since = late.contains(&action.home).then_some(told.late);
        let since = since.or_else(|| changed.contains(&action.home).then_some(told.changed_late));
        let state = Some(action.state).filter(|state| *state != State::Open);
        row(w, &action, lines(w, &told.agreed(&action)), since, state)
    });
    section(told.actions, rows.collect())
}

/// Siden sist: what the meeting said about earlier tiltak.
#[component]
pub fn LookedBack(app: App, actions: Vec<Action>, changed: Vec<Dot>) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let rows = actions.into_iter().map(|action| {
        let since = changed.contains(&action.home).then_some(told.changed_late);
        row(w, &action, lines(w, &told.how_it_went(&action)), since, Some(action.state))
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

/// Returns the lines with content, each after its name.
fn lines(w: &Words, lines: &[ActionLine<'_>]) -> Vec<String> {
    let told = |line: &ActionLine<'_>| match line {
        ActionLine::Text(name, text) | ActionLine::People(name, text) => match every_version(text) {
            Some(both) => Some(format!("{name} ({}): {both}", w.versions.heading.to_lowercase())),
            None => Some(text.shown.trim()).filter(|text| !text.is_empty()).map(|text| format!("{name}: {text}")),
        },
        ActionLine::Day(name, date) => (!date.is_empty()).then(|| format!("{name}: {}", dates::long(w, date))),
    };
    lines.iter().filter_map(told).collect()
}

/// Returns the versions of a text with more than one; they are chosen between on the page of the tiltak.
fn every_version(text: &Text) -> Option<String> {
    let shown = |version: &String| if version.trim().is_empty() { "–".to_owned() } else { version.trim().to_owned() };
    text.is_disputed().then(|| text.versions.iter().map(shown).collect::<Vec<String>>().join(" / "))
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
    let both = every_version(&action.what).map(|both| format!("{}: {both}", w.versions.heading));
    let common = action.common.then(|| dates::capitalised(MinutesWords::of(w.language).common));
    view! {
        <li class="row" class:common=action.common>
            <a class="row-main" href=Route::Action(action.home).href()>
                <span class="row-title">{title(w, action)}</span>
                {both.into_iter().chain(lines).map(|text| view! { <span class="row-line">{text}</span> }).collect_view()}
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
