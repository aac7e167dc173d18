//! One school's whole answer to one question, with the ways to the next question and the next school. What is shown is
//! read, unless it is marked as unread again; words of it can be put under a theme.

use super::aside::LayAside;
use super::desk::Desk;
use super::quoting::{Quoting, texts};
use super::{answer_words, code_told, may_words, source_words, titled};
use crate::kit::{Memo, Sheet, fingers, focus, focus_soon, icon, live, view};
use crate::words::{Words, facts, fill};
use fellestid_browser::Listener;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::sorting::sort;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::group::{Group, names};
use fellestid_model::kinds::quote::From;
use fellestid_model::kinds::read_marks::Dots;
use fellestid_model::overviews::matrix::{Matrix, Said, School};
use fellestid_model::overviews::reading_state::{Seen, seen, set_read, set_unread};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

const TITLE: &str = "answer-title";

/// A cell: its row and its column, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub school: usize,
    pub question: usize,
}

impl At {
    /// The id of its button in the overview.
    pub fn id(self) -> String {
        format!("cell-{}-{}", self.school, self.question)
    }

    /// Its school and question; `None` if there is no such cell, or it is empty.
    pub fn read(self, matrix: &Matrix) -> Option<(&School, &Ask)> {
        let (school, ask) = (matrix.schools.get(self.school)?, matrix.questions.get(self.question)?);
        school.cells.contains_key(&ask.key.id).then_some((school, ask))
    }
}

#[component]
pub fn Answer(desk: Desk, at: RwSignal<Option<At>>, is_open: RwSignal<bool>) -> impl IntoView {
    let (app, matrix) = (desk.app, desk.matrix);
    let w = app.words();
    let of_cell = move |act: fn(&mut fellestid_crdt::transaction::Transaction<'_>, Dot, &School, Dot)| {
        let here = matrix.with_untracked(|matrix| {
            let (school, ask) = at.get_untracked()?.read(matrix.as_ref()?)?;
            Some((school.clone(), ask.key.id))
        });
        here.iter().for_each(|(school, ask)| app.transact_for_good(|transaction| act(transaction, desk.package, school, *ask)));
    };
    Effect::new(move |_| {
        at.track();
        if is_open.get() {
            matrix.track();
            untrack(|| of_cell(set_read));
        }
    });
    // Where one was when the panel is closed.
    Effect::new(move |was_open: Option<bool>| {
        let (is_open, here) = (is_open.get(), at.get_untracked());
        if was_open == Some(true) && !is_open {
            here.iter().for_each(|here| {
                let id = here.id();
                request_animation_frame(move || _ = focus(&id));
            });
        }
        is_open
    });
    // Each answer begins at its top.
    let body = NodeRef::<Div>::new();
    Effect::new(move |_| {
        at.track();
        // Setting it lays the whole page out, which costs more than all of the overview.
        if is_open.get() {
            body.get().iter().for_each(|body| body.set_scroll_top(0));
        }
    });
    // A toast would stand behind the panel.
    let is_unread = RwSignal::new(false);
    Effect::new(move |_| {
        at.track();
        is_open.track();
        is_unread.set(false);
    });
    let unread = move |_| {
        of_cell(set_unread);
        is_unread.set(true);
    };
    let unread_told = move || is_unread.get().then(|| view! { <p class="small">{w.network.unread_now}</p> });
    let shown = move || {
        let at = at.get()?;
        matrix.with(|matrix| {
            let (school, ask) = at.read(matrix.as_ref()?)?;
            let kommune = school.kommune.clone();
            let from = from(school, ask);
            let said = school.cells.get(&ask.key.id).into_iter().flatten();
            let said = said.map(|said| said_told(desk, said, from)).collect_view();
            Some(view! {
              <div class="stack" role="status">
                <h3>{titled(&school.name, w.network.stray_unnamed)} " " <small class="muted">{kommune}</small></h3>
                <p><b>{code_told(w, ask)}</b> " " <span dir="auto">{ask.text.clone()}</span></p>
                {said}
                {took_part(w, school)}
                {receipts(w, school)}
              </div>
            })
        })
    };
    // Made anew only when its own answer changes: a theme may be half written there.
    let quoted = Memo::new(move |_| {
        let at = at.get()?;
        matrix.with(|matrix| {
            let (school, ask) = at.read(matrix.as_ref()?)?;
            Some((from(school, ask)?, texts(school, ask)))
        })
    });
    let quoting = move || quoted.get().map(|(from, texts)| view! { <Quoting desk=desk from=from texts=texts /> });
    // The nearest cell that way that has an answer.
    let beside = move |way: Way| {
        let at = at.get()?;
        matrix.with(|matrix| matrix.as_ref().and_then(|matrix| next(matrix, at, way)))
    };
    let go_to = move |next: Option<At>| {
        if next.is_some() {
            at.set(next);
        }
    };
    // A way that ends takes the focus with it.
    let go = move |way: Way, label: &'static str, path: &'static str| {
        let press = move |_| {
            go_to(untrack(|| beside(way)));
            if untrack(|| beside(way)).is_none() {
                focus_soon(TITLE.to_owned());
            }
        };
        view! {
            <button type="button" class="button" disabled=Signal::derive(move || beside(way).is_none()) on:click=press>{icon(path)} {label}</button>
        }
    };
    let new_after = move || {
        let at = at.get()?;
        matrix.with(|matrix| desk.marks.with(|marks| next_unread(matrix.as_ref()?, marks, at)))
    };
    let press_new = move |_| {
        go_to(untrack(new_after));
        if untrack(new_after).is_none() {
            focus_soon(TITLE.to_owned());
        }
    };
    let next_new = move || {
        new_after().map(|_| {
            view! { <button type="button" class="button main" on:click=press_new>{w.network.next_unread} {icon(icon::FORWARD)}</button> }
        })
    };
    Effect::new(move |_| is_open.get().then(|| StoredValue::new_local(by_keys(move |way| go_to(untrack(|| beside(way)))))));
    view! {
        <Sheet id=TITLE title=w.network.answer close=w.common.close is_open=is_open>
            <div class="sheet-body stack" node_ref=body>
                {live(shown)}
                <p class="actions">
                    {live(next_new)}
                    <button type="button" class="button quiet" on:click=unread>{w.network.mark_unread}</button>
                </p>
                <div role="status">{unread_told}</div>
                {live(quoting)}
                <LayAside desk=desk at=at is_open=is_open />
            </div>
            <footer class="ways-out pairs">
                {go(Way::SchoolBefore, w.network.school_before, icon::UP)}
                {go(Way::SchoolAfter, w.network.school_after, icon::DOWN)}
                {go(Way::QuestionBefore, w.network.question_before, icon::BACK)}
                {go(Way::QuestionAfter, w.network.question_after, icon::FORWARD)}
            </footer>
        </Sheet>
    }
}

/// The groups that took part.
fn took_part(w: &Words, school: &School) -> Option<AnyView> {
    let groups = names(&school.took_part.iter().copied().collect::<Vec<Group>>(), w.language);
    let told = fill(w.network.took_part, &[("groups", &groups)]);
    (!groups.is_empty()).then(|| view! { <p class="small muted">{told}</p> }.into_any())
}

/// The codes that the school has too, so that either can tell the other that all of it arrived.
fn receipts(w: &Words, school: &School) -> Option<AnyView> {
    let codes: Vec<&str> = school.receipts.iter().map(String::as_str).collect();
    let told = format!("{}: {}", w.answer.receipt, codes.join(", "));
    (!codes.is_empty()).then(|| view! { <p class="small muted">{told}</p> }.into_any())
}

/// Where its words come from; `None` while its school is not known.
fn from(school: &School, ask: &Ask) -> Option<From> {
    Some(From { unit: school.unit?, ask: ask.key.id })
}

/// The arrow keys, where nothing is written or chosen with them.
fn by_keys(go: impl Fn(Way) + 'static) -> Listener {
    Listener::on(&window(), "keydown", move |event| {
        let Ok(event) = event.dyn_into::<web_sys::KeyboardEvent>() else { return };
        let is_choosing = document().active_element().is_some_and(|element| element.tag_name() == "SELECT");
        let has_more = event.shift_key() || event.ctrl_key() || event.alt_key() || event.meta_key();
        if let Some(way) = Way::of_key(&event.key()).filter(|_| !has_more && !is_choosing && !fingers::is_writing()) {
            event.prevent_default();
            go(way);
        }
    })
}

#[derive(Clone, Copy)]
pub enum Way {
    SchoolBefore,
    SchoolAfter,
    QuestionBefore,
    QuestionAfter,
}

impl Way {
    pub fn of_key(key: &str) -> Option<Way> {
        match key {
            "ArrowUp" => Some(Way::SchoolBefore),
            "ArrowDown" => Some(Way::SchoolAfter),
            "ArrowLeft" => Some(Way::QuestionBefore),
            "ArrowRight" => Some(Way::QuestionAfter),
            _ => None,
        }
    }
}

/// The nearest cell that way that has an answer.
pub fn next(matrix: &Matrix, at: At, way: Way) -> Option<At> {
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

/// The next cell that is new or changed: down the question, then the next question, and from the beginning.
fn next_unread(matrix: &Matrix, marks: &Dots, at: At) -> Option<At> {
    let (rows, columns) = (matrix.schools.len(), matrix.questions.len());
    let here = at.question * rows + at.school;
    let places = (here + 1..columns * rows).chain(0..here).map(|place| At { school: place % rows, question: place / rows });
    places.into_iter().find(|place| place.read(matrix).is_some_and(|(school, ask)| seen(marks, school, ask.key.id) != Seen::Read))
}

/// An answer, with the words that stand under a theme marked.
fn said_told(desk: Desk, said: &Said, from: Option<From>) -> AnyView {
    let w = desk.app.words();
    let words = answer_words(w, &said.answer);
    let lines = move || {
        let quoted: Vec<String> = desk.themes.with(|themes| {
            let quotes = themes.iter().flat_map(|theme| &theme.quotes).filter(|quote| Some(quote.from) == from);
            quotes.map(|quote| quote.words.clone()).collect()
        });
        let line = |pieces: Vec<(&str, bool)>| {
            let piece = |(text, is_quoted): (&str, bool)| {
                let text = text.to_owned();
                if is_quoted { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
            };
            view! { <p dir="auto">{pieces.into_iter().map(piece).collect_view()}</p> }
        };
        marked(&words, &quoted).into_iter().map(line).collect_view()
    };
    let about = facts([source_words(w, said.source).to_owned(), may_words(w, said.may).to_owned()]);
    view! { <div class="card stack tight">{live(lines)} <p class="small muted">{about}</p></div> }.into_any()
}

/// Returns the lines of a text, each in pieces, with whether a piece is quoted.
fn marked<'a>(text: &'a str, quoted: &[String]) -> Vec<Vec<(&'a str, bool)>> {
    let spans: Vec<(usize, usize)> =
        quoted.iter().filter_map(|words| text.find(words.as_str()).map(|at| (at, at + words.len()))).collect();
    let is_quoted = |at: usize| spans.iter().any(|(begin, end)| (*begin..*end).contains(&at));
    let mut lines = Vec::new();
    let mut begin = 0;
    for line in text.split('\n') {
        let edges =
            spans.iter().flat_map(|(begin, end)| [*begin, *end]).filter(|at| (begin + 1..begin + line.len()).contains(at));
        let mut edges: Vec<usize> = edges.chain([begin, begin + line.len()]).collect();
        sort(&mut edges);
        edges.dedup();
        let pieces = edges.windows(2).filter_map(|edge| Some((text.get(edge[0]..edge[1])?, is_quoted(edge[0])))).collect();
        lines.push(pieces);
        begin += line.len() + 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn quoted_words_are_marked_over_line_breaks() {
        let quoted = ["er dyrt.\nVi".to_owned(), "prøver".to_owned()];
        let lines = marked("Vikar er dyrt.\nVi prøver nå", &quoted);
        assert_eq!(lines[0], [("Vikar ", false), ("er dyrt.", true)]);
        assert_eq!(lines[1], [("Vi", true), (" ", false), ("prøver", true), (" nå", false)]);
        assert_eq!(marked("Én\n\nto", &[]).len(), 3);
    }
}
