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
    let is_said = |action: &Action| {
        let is_judged = action.as_planned.is_some() || action.course.is_some() || !action.surprise.shown.trim().is_empty();
        is_judged || !crate::shared::actions::is_untold(action)
    };
    let is_told = move || action.with(|action| action.as_ref().is_some_and(is_said));
    let states = radios(
        "action-state",
        State::ALL.map(|state| (state, state.name(w.language))),
        Signal::derive(move || Some(state.get())),
        move |state| app.transact(|transaction| set_state(transaction, home, state)),
    );
    let as_planned = move || {
        let chosen = Signal::derive(move || action.with(|action| action.as_ref()?.as_planned));
        let choose = move |so| app.transact(|transaction| set_as_planned(transaction, home, so));
        radios("as-planned", AsPlanned::ALL.map(|so| (so, so.name(w.language))), chosen, choose)
    };
    let course = move || {
        let chosen = Signal::derive(move || action.with(|action| action.as_ref()?.course));
        let choose = move |course| app.transact(|transaction| set_course(transaction, home, course));
        radios("course", Course::ALL.map(|course| (course, course.name(w.language))), chosen, choose)
    };
    // Once an outcome is written it stays visible, even if the tiltak is reopened.
    let is_shown = Memo::new(move |_| state.get().is_finished() || is_told());
    view! {
        <fieldset class="segments how-far"><legend>{w.actions.state}</legend>{states}</fieldset>
        <Show when=move || is_shown.get()>
            <section class="card stack outcome" aria-label=w.actions.outcome>
                <TextField
                    id="action-outcome"
                    label=w.actions.outcome
                    value=shown(action, |action| &action.outcome.shown)
                    on_input=write(app, home, &action::OUTCOME)
                />
                <fieldset class="segments"><legend>{w.tried.as_planned}</legend>{as_planned()}</fieldset>
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
                <fieldset class="segments"><legend>{w.tried.course}</legend>{course()}</fieldset>
            </section>
        </Show>
    }
}

/// Radio buttons for a choice that others may change meanwhile, without their fieldset.
fn radios<C: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    name: &'static str,
    choices: [(C, &'static str); N],
    chosen: Signal<Option<C>>,
    on_choose: impl Fn(C) + Copy + 'static,
) -> AnyView {
    let labels = choices.map(|(choice, label)| {
        let checked = Signal::derive(move || chosen.get() == Some(choice));
        view! {
            <label>
                <input type="radio" name=name prop:checked=checked on:change=move |_| on_choose(choice) />
                <span>{label}</span>
            </label>
        }
    });
    labels.into_iter().collect_view().into_any()
}
