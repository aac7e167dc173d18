//! The overview: schools down under their kommune, questions across; on a phone one question at a time, with
//! its answers under each other. A cell opens the whole answer, and says whether it is new. Of all cells one is in the
//! order of the tab key; from it the arrow keys go on.

use super::answer::{Answer, At, Way, next};
use super::desk::Desk;
use super::{answer_words, answered_of, code_told, may_words, schools_counted, titled};
use crate::kit::{Memo, SelectField, focus, icon, live, view};
use crate::words::{Words, fill};
use fellestid_browser::media;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::answer::May;
use fellestid_model::overviews::matrix::{Matrix, Said, School};
use fellestid_model::overviews::reading_state::{Seen, seen_of};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// More than a cell shows, which is two lines, or four on a phone.
const CELL_CHARS_MAX: usize = 240;
/// As many as most windows show. They are drawn first; the others come when these are painted.
const ROWS_FIRST: usize = 16;

#[component]
pub fn Overview(desk: Desk) -> impl IntoView {
    let matrix = desk.matrix;
    let at = RwSignal::new(None::<At>);
    let is_open = RwSignal::new(false);
    let open = Callback::new(move |place: At| {
        at.set(Some(place));
        is_open.set(true);
    });
    // Only what is seen is made: the table, or one question at a time.
    let is_wide = is_wide();
    let is_whole = RwSignal::new(false);
    // Before the second frame the first is painted.
    request_animation_frame(move || request_animation_frame(move || _ = is_whole.try_set(true)));
    view! {
        {live(move || match is_wide.get() {
            true => matrix.with(|matrix| matrix.as_ref().map(|matrix| table(desk, matrix, is_whole, open))).into_any(),
            false => view! { <ByQuestion desk=desk open=open /> }.into_any(),
        })}
        <Answer desk=desk at=at is_open=is_open />
    }
}

/// Whether there is room for the table; the width is that of `network.css`.
fn is_wide() -> RwSignal<bool> {
    let is_wide = RwSignal::new(true);
    let (now, listener) = media::follow("(min-width: 56.25em)", move |now| is_wide.set(now));
    is_wide.set(now);
    // As long as the page is.
    StoredValue::new_local(listener);
    is_wide
}

/// `is_whole`: whether the rows after the first are drawn too.
fn table(desk: Desk, matrix: &Matrix, is_whole: RwSignal<bool>, open: Callback<At>) -> AnyView {
    let w = desk.app.words();
    let first = first_of(matrix);
    let headings = matrix.questions.iter().map(|ask| {
        view! { <th scope="col"><span class="muted">{code_told(w, ask)}</span> " " <span dir="auto">{ask.text.clone()}</span></th> }
    });
    let headings = headings.collect_view();
    let width = matrix.questions.len() + 1;
    let groups = kommuner(&matrix.schools).into_iter().map(|kommune| {
        let places = (0..matrix.schools.len()).filter(|place| matrix.schools[*place].kommune == kommune);
        let (at_once, then): (Vec<usize>, Vec<usize>) = places.partition(|place| *place < ROWS_FIRST);
        let rows_of =
            move |matrix: &Matrix, places: &[usize]| places.iter().map(|place| row(desk, matrix, (*place, first))).collect_view();
        let rows = rows_of(matrix, &at_once);
        let others = move || {
            let draw = |matrix: &Option<Matrix>| matrix.as_ref().map(|matrix| rows_of(matrix, &then));
            is_whole.get().then(|| desk.matrix.with_untracked(draw))
        };
        let heading = (!kommune.is_empty()).then(|| {
            let told = kommune_told(w, &matrix.schools, &kommune);
            view! { <tr class="of-kommune"><th scope="rowgroup" colspan=width.to_string()><span><b>{kommune.clone()}</b> " " {told}</span></th></tr> }
        });
        view! { <tbody>{heading}{rows}{live(others)}</tbody> }
    });
    view! {
        <div
            class="matrix"
            tabindex="0"
            role="region"
            aria-label=w.network.overview
            on:click=move |event| cell_of(&event).into_iter().for_each(|at| open.run(at))
            on:keydown=move |event| on_key(desk.matrix, &event)
            on:focusin=move |event| go_on_from(&event)
        >
            <table>
                <caption class="hint">{w.network.keys}</caption>
                <thead><tr><th scope="col">{schools_counted(w, matrix.schools.iter().map(School::is_team))}</th>{headings}</tr></thead>
                {groups.collect_view()}
            </table>
        </div>
    }
    .into_any()
}

/// `place`: the row, and the first cell that has an answer.
fn row(desk: Desk, matrix: &Matrix, (place, first): (usize, Option<At>)) -> AnyView {
    let w = desk.app.words();
    let school = &matrix.schools[place];
    let name = titled(&school.name, w.network.stray_unnamed);
    if school.cells.is_empty() {
        let width = matrix.questions.len().to_string();
        let told = if matrix.is_aside(school) { w.network.aside } else { w.network.not_answered };
        return view! { <tr><th scope="row" class="muted">{name}</th><td colspan=width><span class="muted">{told}</span></td></tr> }.into_any();
    }
    let cells = matrix.questions.iter().enumerate().map(|(question, ask)| {
        let cell = school.cells.get(&ask.key.id);
        let shown = cell.map(|cell| {
            let at = At { school: place, question };
            let stop = if first == Some(at) { "0" } else { "-1" };
            let told = cell_told(desk, cell, school, ask.key.id);
            view! { <button type="button" class="cell" id=at.id() tabindex=stop>{told}</button> }
        });
        view! { <td>{shown}</td> }
    });
    view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }.into_any()
}

/// The first words of a cell, whether they are new, who may see them, and whether more stands under them.
fn cell_told(desk: Desk, cell: &[Said], school: &School, ask: Dot) -> AnyView {
    let w = desk.app.words();
    let words = cell.first().map(|said| answer_words(w, &said.answer)).unwrap_or_default();
    let words: String = words.chars().take(CELL_CHARS_MAX).collect();
    let strictest = cell.iter().map(|said| said.may).min().unwrap_or_default();
    let mark = match strictest {
        May::Adviser => Some(icon::LOCK),
        May::Nameless => Some(icon::NAMELESS),
        May::Named => None,
    };
    let mark = mark.map(|path| view! { {icon(path)} <span class="visually-hidden">{may_words(w, strictest)}</span> });
    let more =
        (cell.len() > 1).then(|| view! { <small>{fill(w.network.versions, &[("number", &cell.len().to_string())])}</small> });
    let (unit, dots) = (school.unit, school.dots.get(&ask).cloned().unwrap_or_default());
    let news = move || {
        let seen = unit.map(|unit| desk.marks.with(|marks| seen_of(marks, (unit, ask), &dots)));
        match seen {
            Some(Seen::New) => w.network.cell_new,
            Some(Seen::Changed) => w.network.cell_changed,
            Some(Seen::Read) | None => "",
        }
    };
    view! { <span dir="auto"><b class="news">{news}</b> " " {words}</span> {more} {mark} }.into_any()
}

fn first_of(matrix: &Matrix) -> Option<At> {
    (0..matrix.schools.len()).find_map(|school| edge(matrix, school, Edge::First))
}

#[derive(Clone, Copy)]
enum Edge {
    First,
    Last,
}

/// The first or the last cell of a row that has an answer.
fn edge(matrix: &Matrix, school: usize, edge: Edge) -> Option<At> {
    let mut cells = (0..matrix.questions.len()).map(|question| At { school, question }).filter(|at| at.read(matrix).is_some());
    match edge {
        Edge::First => cells.next(),
        Edge::Last => cells.next_back(),
    }
}

/// Moves the focus from a cell: to the next by an arrow, to the ends of the row by Home and End, with Ctrl to the ends of
/// the overview.
fn on_key(matrix: Memo<Option<Matrix>>, event: &web_sys::KeyboardEvent) {
    let Some(at) = cell_of(event) else { return };
    let to = matrix.with_untracked(|matrix| {
        let matrix = matrix.as_ref()?;
        let rows = matrix.schools.len();
        match (event.key().as_str(), event.ctrl_key()) {
            ("Home", false) => edge(matrix, at.school, Edge::First),
            ("End", false) => edge(matrix, at.school, Edge::Last),
            ("Home", true) => first_of(matrix),
            ("End", true) => (0..rows).rev().find_map(|school| edge(matrix, school, Edge::Last)),
            (key, _) => next(matrix, at, Way::of_key(key)?),
        }
    });
    if to.is_some_and(|to| focus(&to.id())) {
        event.prevent_default();
    }
}

/// The cell that has the focus is the one that the tab key comes back to.
fn go_on_from(event: &web_sys::Event) {
    let Some((cell, _)) = cell_at(event) else { return };
    let before = document().query_selector(".matrix .cell[tabindex=\"0\"]").ok().flatten();
    let _ = before.map(|before| before.set_attribute("tabindex", "-1"));
    let _ = cell.set_attribute("tabindex", "0");
}

fn cell_of(event: &web_sys::Event) -> Option<At> {
    cell_at(event).map(|(_, at)| at)
}

fn cell_at(event: &web_sys::Event) -> Option<(web_sys::Element, At)> {
    let cell = event.target()?.dyn_into::<web_sys::Element>().ok()?.closest(".cell").ok()??;
    let id = cell.id();
    let (school, question) = id.strip_prefix("cell-")?.split_once('-')?;
    let at = At { school: school.parse().ok()?, question: question.parse().ok()? };
    Some((cell, at))
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
    let ours = || schools.iter().filter(|school| school.kommune == kommune);
    let answered = ours().filter(|school| school.is_answered()).count();
    answered_of(w, w.network.answered, answered, ours().map(School::is_team))
}

/// One question, and what each school said to it.
#[component]
fn ByQuestion(desk: Desk, open: Callback<At>) -> impl IntoView {
    let matrix = desk.matrix;
    let w = desk.app.words();
    let chosen = RwSignal::new(None::<Dot>);
    let options = Memo::new(move |_| {
        matrix.with(|matrix| {
            let asks = matrix.iter().flat_map(|matrix| &matrix.questions);
            asks.map(|ask| (ask.key.id.to_string(), format!("{} {}", code_told(w, ask), ask.text)))
                .collect::<Vec<(String, String)>>()
        })
    });
    let place = move || {
        matrix.with(|matrix| {
            let place =
                matrix.as_ref().and_then(|matrix| matrix.questions.iter().position(|ask| Some(ask.key.id) == chosen.get()));
            place.unwrap_or_default()
        })
    };
    let chooser = move || {
        let first = move || options.with(|options| options.first().map(|(code, _)| code.clone()).unwrap_or_default());
        let value = Signal::derive(move || chosen.get().map_or_else(first, |id| id.to_string()));
        view! { <SelectField id="question-shown" label=w.network.question options=options.get() value=value on_choose=move |code: String| chosen.set(code.parse().ok()) /> }
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
                            <span class="cell">{cell_told(desk, cell, school, ask)}</span>
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
