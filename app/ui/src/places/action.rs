//! One tiltak: goal, what, sign, who and when; and the point and question it came from.

use super::actions::due_sentence;
use crate::kit::{DateField, PageHead, TextField, Versions, icon, live, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::fill;
use fellestid_core::dot::Dot;
use fellestid_core::record::Key;
use fellestid_core::value::Value;
use fellestid_core::views::Text;
use fellestid_core::views::action::{Action, Field, Origin, State};
use leptos::prelude::*;

#[component]
pub fn ActionPage(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| app.notebook.with(|notebook| Action::read(notebook, home)));
    let is_here = Memo::new(move |_| action.with(Option::is_some));
    let title = move || {
        let what = action.get().map(|action| action.what.shown).unwrap_or_default();
        if what.is_empty() { w.actions.new.to_owned() } else { what }
    };
    let delete = move |_| {
        app.delete(Key::root(home), w.actions.deleted);
        app.go(&Route::Actions);
    };
    view! {
        <Show when=move || is_here.get() fallback=move || view! { <super::NotFound app=app /> }>
            <PageHead title=Signal::derive(title) back=(Route::Actions.href(), w.actions.heading) />
            {live(move || action.get().and_then(|action| due_sentence(w, &action)).map(|text| view! { <p class="banner info" role="status">{text}</p> }))}
            <Disputed app=app home=home action=action />
            <Form app=app home=home action=action />
            <StateChoice app=app home=home action=action />
            {live(move || action.get().and_then(|action| action.origin).map(|origin| view! { <Trace app=app origin=origin /> }))}
            <p class="actions">
                <crate::share_sheet::ShareButton app=app home=Some(home) label=w.share.heading quiet=false />
                <button type="button" class="button quiet danger" on:click=tap(delete)>{icon(icon::TRASH)} {w.common.delete}</button>
            </p>
        </Show>
    }
}

/// Blank text empties the register rather than keeping a blank.
pub fn text_value(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { Value::text(text) }
}

#[component]
fn Form(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let value = move |read: fn(&Action) -> String| {
        Signal::derive(move || action.with(|action| action.as_ref().map(read).unwrap_or_default()))
    };
    let write = move |field: Field| move |text: String| app.write_field(Key::root(home), field.name(), text_value(&text));
    view! {
        <div class="form-grid">
            <div class="wide"><TextField id="action-what" label=w.actions.what value=value(|action| action.what.shown.clone()) on_input=write(Field::What) /></div>
            <div class="wide"><TextField id="action-goal" label=w.actions.goal value=value(|action| action.goal.shown.clone()) on_input=write(Field::Goal) /></div>
            <div class="wide">
                <TextField
                    id="action-sign"
                    label=w.actions.sign
                    placeholder=w.actions.sign_placeholder
                    value=value(|action| action.sign.shown.clone())
                    on_input=write(Field::Sign)
                />
            </div>
            <TextField id="action-who" label=w.actions.responsible value=value(|action| action.responsible.shown.clone()) on_input=write(Field::Responsible) />
            <DateField id="action-due" label=w.actions.due value=value(|action| action.due_date.clone()) on_input=write(Field::DueDate) />
        </div>
    }
}

#[component]
fn Disputed(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let texts: [(Field, &'static str, fn(&Action) -> &Text); 4] = [
        (Field::What, w.actions.what, |action| &action.what),
        (Field::Goal, w.actions.goal, |action| &action.goal),
        (Field::Sign, w.actions.sign, |action| &action.sign),
        (Field::Responsible, w.actions.responsible, |action| &action.responsible),
    ];
    let shown = move |(field, label, read): (Field, &'static str, fn(&Action) -> &Text)| {
        let versions = action.with(|action| action.as_ref().map(|action| read(action).versions.clone()).unwrap_or_default());
        (!versions.is_empty()).then(|| {
            view! {
                <section class="part" aria-label=label>
                    <h2>{label}</h2>
                    <Versions
                        about=w.versions.about
                        choose=w.versions.use_it
                        texts=versions
                        on_choose=move |text| app.write_field(Key::root(home), field.name(), text_value(&text))
                    />
                </section>
            }
        })
    };
    move || texts.map(shown).collect_view()
}

#[component]
fn StateChoice(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let choices = State::ALL.map(|state| {
        let name = match state {
            State::Ongoing => w.actions.state_ongoing,
            State::Open => w.actions.state_agreed,
            State::Done => w.actions.state_done,
            State::Dropped => w.actions.state_dropped,
        };
        let checked = move || action.with(|action| action.as_ref().is_some_and(|action| action.state == state));
        let choose = move |_| app.write_field(Key::root(home), "state", state.code().into());
        view! { <label><input type="radio" name="action-state" prop:checked=checked on:change=choose /> <span>{name}</span></label> }
    });
    view! { <fieldset class="segments"><legend>{w.actions.state}</legend>{choices.collect_view()}</fieldset> }
}

/// Back to the point and question it came from.
#[component]
fn Trace(app: App, origin: Origin) -> impl IntoView {
    let w = app.words();
    let (meeting, point) = (origin.meeting, Key { home: origin.meeting, id: origin.point });
    app.load(meeting);
    let point = Memo::new(move |_| app.notebook.with(|notebook| notebook.get(&point).map(|record| record.text("text").to_owned())));
    let title = Memo::new(move |_| app.notebook.with(|notebook| notebook.get(&Key::root(meeting)).map(|record| record.text("title").to_owned())));
    let date = Memo::new(move |_| app.notebook.with(|notebook| notebook.get(&Key::root(meeting)).map(|record| record.text("date").to_owned())));
    let question = origin.question.clone();
    view! {
        <section class="part small">
            {(!question.is_empty()).then(|| view! { <p>{fill(w.actions.from_question, &[("text", &question)])}</p> })}
            {live(move || point.get().map(|text| view! { <p>{fill(w.actions.from_point, &[("text", &text)])}</p> }))}
            {live(move || title.get().map(|title| {
                let day = crate::dates::long(w, &date.get().unwrap_or_default());
                let text = fill(w.actions.from_meeting, &[("title", &title), ("date", &day)]);
                view! { <p class="trace"><a href=Route::Meeting(meeting).href()>{text}</a></p> }
            }))}
        </section>
    }
}
