//! One person's answer. It exists in this view alone; handed on, it is added to the sums and the view is gone.

use super::{HEADING, Round, Stage};
use crate::kit::{focus, view};
use crate::words::Words;
use fellestid_model::dots::Target;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::pulse::{Answer, Mark, OwnPractice, TEXT_CHARS_MAX};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The id of the first of the four marks, which gets the focus if the person has chosen none.
const FIRST: &str = "pulse-mark-0";

pub fn mark_words(w: &Words, mark: Mark) -> &'static str {
    match mark {
        Mark::Poor => w.pulse.poor,
        Mark::Fair => w.pulse.fair,
        Mark::Good => w.pulse.good_mark,
        Mark::VeryGood => w.pulse.very_good,
    }
}

#[component]
pub fn OneAnswer(round: Round) -> impl IntoView {
    let (app, home) = (round.app, round.home);
    let w = app.words();
    let mark = RwSignal::new(None::<Mark>);
    let own_practice = RwSignal::new(None::<OwnPractice>);
    let ticked = RwSignal::new(BTreeSet::<Target>::new());
    let (good, better) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let is_missed = RwSignal::new(false);
    let marks = StoredValue::new(app.notebook.untracked(|notebook| AgreedMark::all(notebook, home)));
    let hand_on = move |_| {
        let Some(mark) = mark.get_untracked() else {
            is_missed.set(true);
            focus(FIRST);
            return;
        };
        let answer = Answer {
            mark,
            good: good.get_untracked(),
            better: better.get_untracked(),
            own_practice: own_practice.get_untracked(),
        };
        let ticked: Vec<Target> = ticked.get_untracked().into_iter().collect();
        marks.with_value(|marks| app.tablet.answer_pulse(home, answer, marks, &ticked));
        round.go(Stage::HandedOn);
    };
    view! {
        <div class="pulse-answer">
            <h2 class="visually-hidden" id=HEADING tabindex="-1">{w.pulse.name}</h2>
            <Scale w=w mark=mark is_missed=is_missed />
            <Questioned w=w own_practice=own_practice />
            {(!marks.with_value(Vec::is_empty)).then(|| view! { <Marks w=w marks=marks.get_value() ticked=ticked /> })}
            <div class="form-grid two">
                <Few id="pulse-good" label=w.pulse.good optional=w.pulse.optional text=good />
                <Few id="pulse-better" label=w.pulse.better optional=w.pulse.optional text=better />
            </div>
            <p class="actions">
                <button type="button" class="button main big" on:click=hand_on>{w.dots.hand_on}</button>
                <button type="button" class="button quiet" on:click=move |_| round.go(Stage::Ready)>{w.common.cancel}</button>
            </p>
        </div>
    }
}

#[component]
fn Scale(w: &'static Words, mark: RwSignal<Option<Mark>>, is_missed: RwSignal<bool>) -> impl IntoView {
    let choices = Mark::ALL.into_iter().enumerate().map(|(place, one)| {
        let choose = move |_| {
            mark.set(Some(one));
            is_missed.set(false);
        };
        view! {
            <label class="choice">
                <input type="radio" name="pulse-mark" id=format!("pulse-mark-{place}") autocomplete="off" on:change=choose />
                <span>{mark_words(w, one)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choices pulse-scale">
            <legend>{w.pulse.scale}</legend>
            {choices.collect_view()}
            <p class="error" role="alert">{move || if is_missed.get() { w.pulse.choose_first } else { "" }}</p>
        </fieldset>
    }
}

#[component]
fn Questioned(w: &'static Words, own_practice: RwSignal<Option<OwnPractice>>) -> impl IntoView {
    let choices = [(w.pulse.yes, Some(OwnPractice::Yes)), (w.pulse.no, Some(OwnPractice::No)), (w.pulse.skip, None)];
    let choices = choices.map(|(label, answer)| view! {
        <label>
            <input type="radio" name="pulse-own" autocomplete="off" checked=answer.is_none() on:change=move |_| own_practice.set(answer) />
            <span>{label}</span>
        </label>
    });
    view! { <fieldset class="segments"><legend>{w.pulse.own_practice}</legend>{choices.into_iter().collect_view()}</fieldset> }
}

#[component]
fn Marks(w: &'static Words, marks: Vec<AgreedMark>, ticked: RwSignal<BTreeSet<Target>>) -> impl IntoView {
    let rows = marks.into_iter().map(|mark| {
        let target = mark.target();
        let tick = move |is_ticked: bool| {
            ticked.update(|ticked| {
                let _ = if is_ticked { ticked.insert(target) } else { ticked.remove(&target) };
            })
        };
        view! {
            <label class="choice">
                <input type="checkbox" autocomplete="off" on:change:target=move |event| tick(event.target().checked()) />
                <span>{mark.text.shown}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choices">
            <legend>{w.pulse.marks}</legend>
            <p class="small muted">{w.pulse.marks_about}</p>
            {rows.collect_view()}
        </fieldset>
    }
}

/// A short text. The browser is told to remember nothing of it.
#[component]
fn Few(id: &'static str, label: &'static str, optional: &'static str, text: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label} " " <span class="optional">{optional}</span></label>
            <div class="autosize" data-value=text>
                <textarea
                    id=id
                    rows="1"
                    autocomplete="off"
                    maxlength=TEXT_CHARS_MAX.to_string()
                    on:input:target=move |event| text.set(event.target().value())
                ></textarea>
            </div>
        </div>
    }
}
