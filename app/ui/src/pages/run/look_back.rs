//! Looking back: what we agreed last time, whether it is done, with one tap each, and how it went. The
//! meeting stores which tiltak it spoke of, so that its minutes can tell.

use crate::kit::{Memo, TextField, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::read_action;
use crate::shared::running::taken_by;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::{self, State, set_state};
use fellestid_model::kinds::meeting::look_back_at;
use fellestid_model::overviews::waiting::WaitingActions;
use leptos::prelude::*;

#[component]
pub fn LookBack(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    // The list is read once, when opened, so that a tiltak marked as done stays in sight.
    let homes: Vec<Dot> =
        app.notebook.untracked(|notebook| WaitingActions::before(notebook, home)).iter().map(|action| action.home).collect();
    let is_empty = homes.is_empty();
    let none = if app.tablet.is_guest(home) { w.run.look_back_elsewhere } else { w.run.look_back_none };
    let rows = homes.into_iter().map(|action| view! { <Agreed app=app meeting=home home=action /> }).collect_view();
    view! {
        {is_empty.then(|| view! { <p class="muted">{none}</p> })}
        <ul class="points agreed" aria-label=w.today.agreed_heading>{rows}</ul>
    }
}

#[component]
fn Agreed(app: App, meeting: Dot, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let text = move || action.with(|action| action.as_ref().map(|action| crate::shared::actions::title(w, action)));
    let who = move || action.with(|action| action.as_ref().map(|action| taken_by(w, action)).filter(|who| !who.is_empty()));
    let sign =
        move || action.with(|action| action.as_ref().map(|action| action.sign.shown.clone()).filter(|sign| !sign.is_empty()));
    let state = Memo::new(move |_| action.with(|action| action.as_ref().map(|action| action.state)));
    // The same tap again undoes it.
    let choose = move |chosen: State| {
        let next = if state.get_untracked() == Some(chosen) { State::Open } else { chosen };
        app.transact(|transaction| {
            look_back_at(transaction, meeting, home);
            set_state(transaction, home, next);
        });
    };
    let outcome = Signal::derive(move || {
        action.with(|action| action.as_ref().map(|action| action.outcome.shown.clone()).unwrap_or_default())
    });
    let tell = move |text: String| {
        app.transact_for_good(|transaction| look_back_at(transaction, meeting, home));
        app.type_text(Key::root(home), &action::OUTCOME, &text);
    };
    let answers = [
        (State::Done, State::Done.name(w.language)),
        (State::Ongoing, State::Ongoing.name(w.language)),
        (State::Dropped, w.run.put_aside),
    ];
    let buttons = answers.map(|(answer, label)| {
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=Signal::derive(move || (state.get() == Some(answer)).to_string())
                on:click=move |_| choose(answer)
            >
                {(answer == State::Done).then(|| icon(icon::CHECK))} {label}
            </button>
        }
    });
    view! {
        <li class="point">
            <div class="point-text">
                <p><a href=Route::Action(home).href()>{live(text)}</a></p>
                {move || who().map(|who| view! { <p class="small">{who}</p> })}
                {move || sign().map(|sign| view! { <p class="small">{w.actions.sign} ": " {sign}</p> })}
                <div class="bar" role="group" aria-label=text>{buttons.into_iter().collect_view()}</div>
                <TextField id=format!("went-{home}") label=w.actions.outcome value=outcome on_input=tell />
            </div>
        </li>
    }
}
