//! «Hvem tar hva»: who is responsible for a tiltak and by when, asked in the row where it was just made. Both
//! are optional, nothing waits for an answer, and one tap skips it. What is still open when the meeting ends
//! is asked once more, with the same fields.

use super::Stand;
use crate::dates;
use crate::kit::{DateField, LineField, Memo, TextField, focus_soon, live, view};
use crate::session::App;
use crate::shared::actions::read_action;
use crate::words::{Words, facts};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::Action;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// The id of the field for the name.
pub const TAKER: &str = "taker-who";

/// The question about a tiltak, or its answer. `made`: the row's tiltak, once it has one. `row`: the id that
/// gets the focus afterwards.
#[component]
pub fn Taker(stand: Stand, made: Signal<Option<Dot>>, row: String) -> impl IntoView {
    let row = StoredValue::new(row);
    let is_asked =
        Memo::new(move |_| stand.asked.with(|asked| asked.as_ref().is_some_and(|asked| row.with_value(|row| row == asked))));
    live(move || {
        made.get().map(|home| match is_asked.get() {
            true => view! { <Asked stand=stand home=home row=row.get_value() /> }.into_any(),
            false => view! { <Known stand=stand home=home /> }.into_any(),
        })
    })
}

#[component]
fn Asked(stand: Stand, home: Dot, row: String) -> impl IntoView {
    let w = stand.app.words();
    let done = move |_| {
        stand.asked.set(None);
        focus_soon(row.clone());
    };
    view! {
        <div class="taker" role="group" aria-label=w.run.who_takes>
            {(stand.kind.get_untracked() == StepKind::Agree).then(|| view! { <SignOf app=stand.app home=home /> })}
            <WhoAndWhen app=stand.app home=home id=TAKER.to_owned() />
            <button type="button" class="button" on:click=done>{w.common.close}</button>
        </div>
    }
}

/// The sign that it works, asked where a group agrees on it.
#[component]
fn SignOf(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let sign = Signal::derive(move || read_action(app, home).map(|action| action.sign.shown).unwrap_or_default());
    view! {
        <TextField
            id="taker-sign"
            label=w.actions.sign
            placeholder=w.actions.sign_placeholder
            value=sign
            on_input=move |text| app.type_text(Key::root(home), &action::SIGN, &text)
        />
    }
}

/// The two fields. `id` is the first field's, and the prefix of the second's.
#[component]
pub fn WhoAndWhen(app: App, home: Dot, id: String) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let shown = move |read: fn(&Action) -> &str| {
        Signal::derive(move || action.with(|action| action.as_ref().map(|action| read(action).to_owned()).unwrap_or_default()))
    };
    let write = move |field: &'static Field| move |text: String| app.type_text(Key::root(home), field, &text);
    let due_id = format!("{id}-due");
    view! {
        <LineField id=id label=w.actions.responsible placeholder=w.actions.responsible_placeholder value=shown(|action| &action.responsible.shown) on_input=write(&action::RESPONSIBLE) />
        <DateField odd=w.dates.odd id=due_id label=w.actions.due value=shown(|action| &action.due_date) on_input=write(&action::DUE_DATE) />
    }
}

/// Formats «KA · 3. desember», who and by when; empty if neither is set.
pub fn taken_by(w: &Words, action: &Action) -> String {
    let due = (!action.due_date.is_empty()).then(|| dates::long(w, &action.due_date));
    facts([Some(action.responsible.shown.clone()), due, looked_at(w, action)].into_iter().flatten())
}

/// Formats «Se på det igjen: 11. februar». Returns `None` if no day is set.
pub fn looked_at(w: &Words, action: &Action) -> Option<String> {
    (!action.review_date.is_empty()).then(|| format!("{}: {}", w.actions.review, dates::long(w, &action.review_date)))
}

#[component]
fn Known(stand: Stand, home: Dot) -> impl IntoView {
    let w = stand.app.words();
    let told = move || {
        let action = read_action(stand.app, home)?;
        let told = taken_by(w, &action);
        (!told.is_empty()).then(|| view! { <p class="small taker-known">{told}</p> })
    };
    live(told)
}
