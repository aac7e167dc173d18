//! The state of a tiltak; once it is done or dropped, what happened and what we learned.

use crate::kit::{Memo, Show, TextField, view};
use crate::session::App;
use crate::shared::actions::{shown, write};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{Action, State, set_state};
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
                <TextField
                    id="action-learning"
                    label=w.actions.learning
                    placeholder=w.actions.learning_placeholder
                    value=shown(action, |action| &action.learning.shown)
                    on_input=write(app, home, &action::LEARNING)
                />
            </section>
        </Show>
    }
}
