//! The form of a tiltak: what can be filled in within a minute, and the rest under «Mer om tiltaket».

use crate::kit::{DateField, LineField, Memo, SelectField, TextField, live, view};
use crate::session::App;
use crate::shared::actions::{ProgrammeOf, shown, write};
use fellestid_crdt::dot::Dot;
use fellestid_model::kind::Field;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{Action, Level, mark_common, set_level, unmark_common};
use fellestid_model::overviews::action_list::people;
use leptos::prelude::*;

#[component]
pub fn Form(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.read_roots(people));
    let suggestions = move || people.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view();
    let text = move |id: &'static str, label: &'static str, field: &'static Field, read: fn(&Action) -> &str| {
        view! { <div class="wide"><TextField id=id label=label value=shown(action, read) on_input=write(app, home, field) /></div> }
    };
    let date = move |id: &'static str, label: &'static str, field: &'static Field, read: fn(&Action) -> &str| {
        view! { <DateField odd=w.dates.odd id=id label=label value=shown(action, read) on_input=write(app, home, field) /> }
    };
    view! {
        <div class="form-grid">
            {text("action-what", w.actions.what, &action::WHAT, |action| &action.what.shown)}
            {text("action-goal", w.actions.goal, &action::GOAL, |action| &action.goal.shown)}
            <div class="wide">
                <TextField
                    id="action-sign"
                    label=w.actions.sign
                    placeholder=w.actions.sign_placeholder
                    value=shown(action, |action| &action.sign.shown)
                    on_input=write(app, home, &action::SIGN)
                />
            </div>
            <LineField
                id="action-who"
                label=w.actions.responsible
                placeholder=w.actions.responsible_placeholder
                list="action-people"
                value=shown(action, |action| &action.responsible.shown)
                on_input=write(app, home, &action::RESPONSIBLE)
            />
            {date("action-due", w.actions.due, &action::DUE_DATE, |action| &action.due_date)}
            {date("action-review", w.actions.review, &action::REVIEW_DATE, |action| &action.review_date)}
            <datalist id="action-people">{live(suggestions)}</datalist>
            <div class="wide"><Common app=app home=home action=action /></div>
        </div>
        <More app=app home=home action=action />
    }
}

#[component]
fn Common(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let is_common = Signal::derive(move || action.with(|action| action.as_ref().is_some_and(|action| action.common)));
    let choose = move |is_on: bool| {
        app.transact(|transaction| if is_on { mark_common(transaction, home) } else { unmark_common(transaction, home) })
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_common on:change:target=move |event| choose(event.target().checked()) />
            <span><b>{w.actions.common}</b> <small>{w.actions.common_about}</small></span>
        </label>
    }
}

/// The optional fields; open if one of them is filled in.
#[component]
fn More(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let is_filled =
        |action: &Action| action.level.is_some() || !action.context.shown.is_empty() || !action.builds_on.shown.is_empty();
    let is_open = action.with_untracked(|action| action.as_ref().is_some_and(is_filled));
    let level = Signal::derive(move || {
        action.with(|action| action.as_ref().and_then(|action| action.level).map_or("", Level::code).to_owned())
    });
    let none = (String::new(), w.actions.level_none.to_owned());
    let levels = Level::ALL.map(|level| (level.code().to_owned(), level.name(w.language).to_owned()));
    let choose = move |code: String| {
        let chosen = Level::of_code(&code);
        app.transact(|transaction| set_level(transaction, home, chosen));
    };
    let text = move |id: &'static str, label: &'static str, field: &'static Field, read: fn(&Action) -> &str| {
        view! { <TextField id=id label=label value=shown(action, read) on_input=write(app, home, field) /> }
    };
    let levels = [none].into_iter().chain(levels).collect::<Vec<_>>();
    view! {
        <details class="more-about" open=is_open>
            <summary>{w.actions.more}</summary>
            <div class="stack">
                <p class="hint">{w.actions.more_about}</p>
                <SelectField id="action-level" label=w.actions.level options=levels value=level on_choose=choose />
                <ProgrammeOf app=app home=home />
                {text("action-context", w.actions.context, &action::CONTEXT, |action| &action.context.shown)}
                <div role="group" aria-describedby="action-builds-on-about">
                    {text("action-builds-on", w.actions.builds_on, &action::BUILDS_ON, |action| &action.builds_on.shown)}
                    <p class="hint" id="action-builds-on-about">{w.actions.builds_on_about}</p>
                </div>
            </div>
        </details>
    }
}
