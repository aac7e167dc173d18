//! The result of a closed pulse, for the room to look at together: the answers of all tablets imported here.

use super::answer::mark_words;
use super::{HEADING, Round, Stage};
use crate::kit::{Memo, focus_soon, icon, view};
use crate::session::App;
use crate::words::{counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::dots::tally::{Sums, Tally};
use fellestid_model::kinds::agreed_marks::{AgreedMark, Checked, checked};
use fellestid_model::overviews::minutes::MinutesWords;
use fellestid_model::pulse::tally::{Answers, PulseText};
use fellestid_model::pulse::{ANSWERS_FOR_TEXTS, Mark};
use leptos::prelude::*;

#[component]
pub fn Together(round: Round) -> impl IntoView {
    let (app, home) = (round.app, round.home);
    let w = app.words();
    let answers = Memo::new(move |_| app.notebook.read(home, |notebook| Answers::read(notebook, home)));
    view! {
        <div class="pulse-result stack">
            <h2 id=HEADING tabindex="-1">{w.pulse.result}</h2>
            {move || answers.with(|answers| scale(app, answers))}
            {move || answers.with(Answers::own_practice).map(|(yes, count)| view! {
                <p><b>{fill(MinutesWords::of(w.language).pulse_own_practice, &[("yes", &yes.to_string()), ("count", &count.to_string())])}</b></p>
            })}
            {move || app.notebook.read(home, |notebook| marks(app, held(notebook, home)))}
            {move || answers.with(|answers| texts(app, answers))}
            <p class="muted">{w.pulse.result_talk}</p>
            <p><button type="button" class="button quiet" on:click=move |_| round.go(Stage::Ready)>{icon(icon::PLUS)} {w.pulse.more_answer}</button></p>
        </div>
    }
}

fn scale(app: App, answers: &Answers) -> impl IntoView + use<> {
    let w = app.words();
    let most = answers.marks.iter().copied().max().unwrap_or_default();
    let rows = Mark::ALL
        .into_iter()
        .zip(answers.marks)
        .rev()
        .map(|(mark, count)| bar(mark_words(w, mark).to_owned(), count.to_string(), count, most));
    let said = counted(usize::try_from(answers.count()).unwrap_or_default(), w.pulse.count_one, w.pulse.count_many);
    view! { <p class="num">{said}</p> <dl class="bars">{rows.collect_view()}</dl> }
}

/// A line with text, figure and a bar in proportion.
fn bar(what: String, figure: String, part: u32, whole: u32) -> impl IntoView {
    let share = format!("calc({part} / {})", whole.max(1));
    view! {
        <div class="bar-line">
            <dt>{what}</dt>
            <dd><span class="bar-fill" style=("--share", share)></span> <span class="num">{figure}</span></dd>
        </div>
    }
}

fn held(notebook: &fellestid_crdt::notebook::Notebook, home: Dot) -> Vec<Checked> {
    let sums = Sums::of(&Tally::all(notebook, home, None));
    match sums.voters {
        0 => Vec::new(),
        _ => checked(AgreedMark::all(notebook, home), &sums),
    }
}

fn marks(app: App, held: Vec<Checked>) -> impl IntoView + use<> {
    let words = &app.words().pulse;
    let rows = held.iter().map(|one| {
        let figure = fill(words.marks_of, &[("yes", &one.yes.to_string()), ("voters", &one.voters.to_string())]);
        bar(one.mark.text.shown.clone(), figure, one.yes, one.voters)
    });
    let rows = rows.collect_view();
    (!held.is_empty()).then(|| view! { <h3>{words.marks_result}</h3> <dl class="bars wide">{rows}</dl> })
}

fn texts(app: App, answers: &Answers) -> impl IntoView + use<> {
    let words = &app.words().pulse;
    let sides = [(words.good, &answers.good), (words.better, &answers.better)];
    let is_few = answers.count() < ANSWERS_FOR_TEXTS;
    let lists = sides.into_iter().filter(|(_, texts)| !texts.is_empty()).map(|(name, texts)| {
        let rows = texts.iter().map(|text| one_text(app, text)).collect_view();
        view! { <div><h3>{name}</h3> <ul class="points">{rows}</ul></div> }
    });
    let lists = lists.collect_view();
    view! {
        {is_few.then(|| view! { <p class="small muted">{words.texts_later}</p> })}
        <div class="pulse-texts">{lists}</div>
    }
}

/// One text. Anyone may delete it: it may name a pupil, or should not have been written.
fn one_text(app: App, text: &PulseText) -> impl IntoView + use<> {
    let words = &app.words().pulse;
    let PulseText { key, text } = text.clone();
    let label = fill(words.delete_text, &[("text", &text)]);
    let delete = move |_| {
        app.delete(key, words.text_deleted);
        focus_soon(HEADING.to_owned());
    };
    view! {
        <li class="point">
            <div class="point-text"><p>{text}</p></div>
            <div class="point-end">
                <button type="button" class="button icon quiet" aria-label=label on:click=delete>
                    {icon(icon::TRASH)}
                </button>
            </div>
        </li>
    }
}
