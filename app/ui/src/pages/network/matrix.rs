//! The overview: schools down under their kommune, questions across; on a phone one question at a time, with
//! its answers under each other. A cell opens the whole answer.

use super::answer::{Answer, At};
use super::{answer_words, may_words, schools_counted, titled};
use crate::kit::{Memo, SelectField, icon, live, view};
use crate::session::App;
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::sorting::gathered;
use fellestid_model::kinds::answer::May;
use fellestid_model::overviews::matrix::{Matrix, Said, School};
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn Overview(app: App, matrix: Memo<Option<Matrix>>) -> impl IntoView {
    let at = RwSignal::new(None::<At>);
    let is_open = RwSignal::new(false);
    let open = Callback::new(move |place: At| {
        at.set(Some(place));
        is_open.set(true);
    });
    view! {
        {live(move || matrix.with(|matrix| matrix.as_ref().map(|matrix| table(app.words(), matrix, open))))}
        <ByQuestion app=app matrix=matrix open=open />
        <Answer app=app matrix=matrix at=at is_open=is_open />
    }
}

fn table(w: &'static Words, matrix: &Matrix, open: Callback<At>) -> AnyView {
    let headings = matrix.questions.iter().map(|ask| {
        view! { <th scope="col"><span class="muted">{ask.code.clone()}</span> " " <span dir="auto">{ask.text.clone()}</span></th> }
    });
    let headings = headings.collect_view();
    let width = matrix.questions.len() + 1;
    let groups = kommuner(&matrix.schools).into_iter().map(|kommune| {
        let ours = matrix.schools.iter().enumerate().filter(|(_, school)| school.kommune == kommune);
        let rows = ours.map(|(place, school)| row(w, matrix, place, school, open)).collect_view();
        let heading = (!kommune.is_empty()).then(|| {
            let told = kommune_told(w, &matrix.schools, &kommune);
            view! { <tr class="of-kommune"><th scope="rowgroup" colspan=width.to_string()><span><b>{kommune.clone()}</b> " " {told}</span></th></tr> }
        });
        view! { <tbody>{heading}{rows}</tbody> }
    });
    view! {
        <div class="matrix" tabindex="0" role="region" aria-label=w.network.overview>
            <table>
                <thead><tr><th scope="col">{schools_counted(w, matrix.schools.len())}</th>{headings}</tr></thead>
                {groups.collect_view()}
            </table>
        </div>
    }
    .into_any()
}

fn row(w: &'static Words, matrix: &Matrix, place: usize, school: &School, open: Callback<At>) -> AnyView {
    let name = titled(&school.name, w.network.stray_unnamed);
    if school.cells.is_empty() {
        let width = matrix.questions.len().to_string();
        return view! { <tr><th scope="row" class="muted">{name}</th><td colspan=width><span class="muted">{w.network.not_answered}</span></td></tr> }.into_any();
    }
    let cells = matrix.questions.iter().enumerate().map(|(question, ask)| {
        let cell = school.cells.get(&ask.key.id);
        let shown = cell.map(|cell| {
            let press = move |_| open.run(At { school: place, question });
            view! { <button type="button" class="cell" on:click=press>{cell_told(w, cell)}</button> }
        });
        view! { <td>{shown}</td> }
    });
    view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }.into_any()
}

/// The first words of a cell, who may see them, and whether more stands under them.
fn cell_told(w: &'static Words, cell: &[Said]) -> AnyView {
    let words = cell.first().map(|said| answer_words(w, &said.answer)).unwrap_or_default();
    let strictest = cell.iter().map(|said| said.may).min().unwrap_or_default();
    let mark = match strictest {
        May::Adviser => Some(icon::LOCK),
        May::Nameless => Some(icon::NAMELESS),
        May::Named => None,
    };
    let mark = mark.map(|path| view! { {icon(path)} <span class="visually-hidden">{may_words(w, strictest)}</span> });
    let more =
        (cell.len() > 1).then(|| view! { <small>{fill(w.network.versions, &[("number", &cell.len().to_string())])}</small> });
    view! { <span dir="auto">{words}</span> {more} {mark} }.into_any()
}

/// Each once, in the order they stand.
fn kommuner(schools: &[School]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for school in schools {
        if !all.contains(&school.kommune) {
            all.push(school.kommune.clone());
        }
    }
    all
}

/// «6 av 7 skoler har svart».
fn kommune_told(w: &Words, schools: &[School], kommune: &str) -> String {
    let ours = schools.iter().filter(|school| school.kommune == kommune);
    let (count, answered) =
        ours.fold((0, 0), |(count, answered), school| (count + 1, answered + usize::from(!school.cells.is_empty())));
    fill(w.network.answered, &[("answered", &answered.to_string()), ("schools", &schools_counted(w, count))])
}

/// One question, and what each school said to it.
#[component]
fn ByQuestion(app: App, matrix: Memo<Option<Matrix>>, open: Callback<At>) -> impl IntoView {
    let w = app.words();
    let chosen = RwSignal::new(None::<Dot>);
    let options = move || {
        matrix.with_untracked(|matrix| {
            let asks = matrix.iter().flat_map(|matrix| &matrix.questions);
            asks.map(|ask| (ask.key.id.to_string(), format!("{} {}", ask.code, ask.text))).collect::<Vec<(String, String)>>()
        })
    };
    let codes = Memo::new(move |_| {
        let ids: BTreeSet<Dot> = gathered(
            matrix
                .with(|matrix| matrix.iter().flat_map(|matrix| matrix.questions.clone()).collect::<Vec<_>>())
                .iter()
                .map(|ask| ask.key.id),
        );
        ids
    });
    let place = move || {
        matrix.with(|matrix| {
            let place =
                matrix.as_ref().and_then(|matrix| matrix.questions.iter().position(|ask| Some(ask.key.id) == chosen.get()));
            place.unwrap_or_default()
        })
    };
    let chooser = move || {
        codes.track();
        let value = Signal::derive(move || chosen.get().map(|id| id.to_string()).unwrap_or_default());
        view! { <SelectField id="question-shown" label=w.network.question options=options() value=value on_choose=move |code: String| chosen.set(code.parse().ok()) /> }
    };
    let answers = move || {
        let question = place();
        matrix.with(|matrix| {
            let matrix = matrix.as_ref()?;
            let ask = matrix.questions.get(question)?.key.id;
            let row = |(place, school): (usize, &School)| {
                let cell = school.cells.get(&ask)?;
                let name = titled(&school.name, w.network.stray_unnamed);
                let press = move |_| open.run(At { school: place, question });
                Some(view! {
                    <li class="row">
                        <button type="button" class="row-main" on:click=press>
                            <span class="row-title">{name} " " <small class="muted">{school.kommune.clone()}</small></span>
                            <span class="cell">{cell_told(w, cell)}</span>
                        </button>
                    </li>
                })
            };
            let rows = matrix.schools.iter().enumerate().filter_map(row).collect_view();
            Some(view! { <ul class="rows boxed">{rows}</ul> })
        })
    };
    view! { <div class="by-question stack">{live(chooser)} {live(answers)}</div> }
}
