//! The state of a tiltak; once it is done or dropped, what happened, what we learned, and what we do from here.

use crate::kit::{Memo, Show, TextField, view};
use crate::session::App;
use crate::shared::actions::{shown, write};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{Action, AsPlanned, Course, State, set_as_planned, set_course, set_state};
use leptos::prelude::*;

#[component]
pub fn Outcome(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let state = Memo::new(move |_| action.with(|action| action.as_ref().map_or(State::Open, |action| action.state)));
    let is_told = move || action.with(|action| action.as_ref().is_some_and(|action| !crate::shared::actions::is_untold(action)));
    let choices = State::ALL.map(|choice| {
        let checked = Signal::derive(move || state.get() == choice);
        let choose = move |_| app.transact(|transaction| set_state(transaction, home, choice));
        view! {
            <label>
                <input type="radio" name="action-state" prop:checked=checked on:change=choose />
                <span>{choice.name(w.language)}</span>
            </label>
        }
    });
    // Once an outcome is written it stays visible, even if the tiltak is reopened.
    let is_shown = Memo::new(move |_| state.get().is_finished() || is_told());
    view! {
        <fieldset class="segments how-far"><legend>{w.actions.state}</legend>{choices.collect_view()}</fieldset>
        <Show when=move || is_shown.get()>
            <section class="card stack outcome" aria-label=w.actions.outcome>
                <TextField
                    id="action-outcome"
                    label=w.actions.outcome
                    value=shown(action, |action| &action.outcome.shown)
                    on_input=write(app, home, &action::OUTCOME)
                />
                <Judged
                    name="as-planned"
                    legend=w.tried.as_planned
                    choices=AsPlanned::ALL.map(|so| (so.code(), so.name(w.language)))
                    chosen=Signal::derive(move || action.with(|action| action.as_ref()?.as_planned.map(AsPlanned::code)))
                    on_choose=move |code| {
                        let so = AsPlanned::ALL.into_iter().find(|so| so.code() == code);
                        so.into_iter().for_each(|so| app.transact(|transaction| set_as_planned(transaction, home, so)));
                    }
                />
                <TextField
                    id="action-surprise"
                    label=w.tried.surprise
                    value=shown(action, |action| &action.surprise.shown)
                    on_input=write(app, home, &action::SURPRISE)
                />
                <TextField
                    id="action-learning"
                    label=w.actions.learning
                    placeholder=w.actions.learning_placeholder
                    value=shown(action, |action| &action.learning.shown)
                    on_input=write(app, home, &action::LEARNING)
                />
                <Judged
                    name="course"
                    legend=w.tried.course
                    choices=Course::ALL.map(|course| (course.code(), course.name(w.language)))
                    chosen=Signal::derive(move || action.with(|action| action.as_ref()?.course.map(Course::code)))
                    on_choose=move |code| {
                        let course = Course::ALL.into_iter().find(|course| course.code() == code);
                        course.into_iter().for_each(|course| app.transact(|transaction| set_course(transaction, home, course)));
                    }
                />
            </section>
        </Show>
    }
}

/// One of three, none of them chosen until somebody says it.
#[component]
fn Judged(
    name: &'static str,
    legend: &'static str,
    /// The code and the name of each.
    choices: [(&'static str, &'static str); 3],
    chosen: Signal<Option<&'static str>>,
    on_choose: impl Fn(&'static str) + Copy + 'static,
) -> impl IntoView {
    let choices = choices.map(|(code, label)| {
        let checked = Signal::derive(move || chosen.get() == Some(code));
        view! {
            <label>
                <input type="radio" name=name prop:checked=checked on:change=move |_| on_choose(code) />
                <span>{label}</span>
            </label>
        }
    });
    view! { <fieldset class="segments"><legend>{legend}</legend>{choices.into_iter().collect_view()}</fieldset> }
}
