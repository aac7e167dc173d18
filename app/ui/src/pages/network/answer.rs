//! One school's whole answer to one question, with the ways to the next question and the next school.

use super::{answer_words, may_words, source_words, titled};
use crate::kit::{Memo, Sheet, icon, live, view};
use crate::session::App;
use crate::words::facts;
use fellestid_model::overviews::matrix::{Matrix, Said};
use leptos::prelude::*;

/// A cell: its row and its column, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub school: usize,
    pub question: usize,
}

#[component]
pub fn Answer(app: App, matrix: Memo<Option<Matrix>>, at: RwSignal<Option<At>>, is_open: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let shown = move || {
        let at = at.get()?;
        matrix.with(|matrix| {
            let matrix = matrix.as_ref()?;
            let (school, ask) = (matrix.schools.get(at.school)?, matrix.questions.get(at.question)?);
            let said = school.cells.get(&ask.key.id).into_iter().flatten().map(|said| said_told(app, said)).collect_view();
            let kommune = school.kommune.clone();
            Some(view! {
                <h3>{titled(&school.name, w.network.stray_unnamed)} " " <small class="muted">{kommune}</small></h3>
                <p><b>{ask.code.clone()}</b> " " <span dir="auto">{ask.text.clone()}</span></p>
                {said}
            })
        })
    };
    // The nearest cell that way that has an answer.
    let beside = move |way: Way| {
        let at = at.get()?;
        matrix.with(|matrix| matrix.as_ref().and_then(|matrix| next(matrix, at, way)))
    };
    let go = move |way: Way, label: &'static str, path: &'static str| {
        view! {
            <button type="button" class="button" disabled=Signal::derive(move || beside(way).is_none()) on:click=move |_| {
                if let Some(next) = untrack(|| beside(way)) {
                    at.set(Some(next));
                }
            }>{icon(path)} {label}</button>
        }
    };
    view! {
        <Sheet id="answer-title" title=w.network.answer close=w.common.close is_open=is_open>
            <div class="sheet-body stack" role="status">{live(shown)}</div>
            <footer class="ways-out pairs">
                {go(Way::SchoolBefore, w.network.school_before, icon::UP)}
                {go(Way::SchoolAfter, w.network.school_after, icon::DOWN)}
                {go(Way::QuestionBefore, w.network.question_before, icon::BACK)}
                {go(Way::QuestionAfter, w.network.question_after, icon::FORWARD)}
            </footer>
        </Sheet>
    }
}

#[derive(Clone, Copy)]
enum Way {
    SchoolBefore,
    SchoolAfter,
    QuestionBefore,
    QuestionAfter,
}

fn next(matrix: &Matrix, at: At, way: Way) -> Option<At> {
    let mut at = at;
    loop {
        at = match way {
            Way::SchoolBefore => At { school: at.school.checked_sub(1)?, ..at },
            Way::SchoolAfter => At { school: at.school + 1, ..at },
            Way::QuestionBefore => At { question: at.question.checked_sub(1)?, ..at },
            Way::QuestionAfter => At { question: at.question + 1, ..at },
        };
        let (school, ask) = (matrix.schools.get(at.school)?, matrix.questions.get(at.question)?);
        if school.cells.contains_key(&ask.key.id) {
            return Some(at);
        }
    }
}

fn said_told(app: App, said: &Said) -> AnyView {
    let w = app.words();
    let lines = answer_words(w, &said.answer);
    let lines = lines.lines().map(|line| view! { <p dir="auto">{line.to_owned()}</p> }).collect_view();
    let about = facts([source_words(w, said.source).to_owned(), may_words(w, said.may).to_owned()]);
    view! { <div class="card stack tight">{lines} <p class="small muted">{about}</p></div> }.into_any()
}
