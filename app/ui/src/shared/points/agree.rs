//! A tiltak made where the group agrees, in one form: what, its sign, who is responsible, and when to review
//! it; common to the staff unless someone says otherwise. The tiltak already made in this meeting are listed
//! above, and the next can be written at once. A step that settles them ([`Settle`]) shows their dates instead.
//! Knows no row of points.

use super::Here;
use super::settle::Settle;
use crate::kit::fingers::is_enter;
use crate::kit::{DateField, LineField, Memo, Show, TextField, focus, icon, keep_shown, live, view};
use crate::route::Route;
use crate::session::{App, Spot};
use crate::shared::actions::{title, who};
use crate::shared::half_field::HalfField;
use crate::shared::pupil::{Asking, PupilHint};
use crate::shared::running::{HalfAgreed, looked_at, next_meeting};
use crate::words::facts;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::Action;
use fellestid_model::overviews::action_list::people;
use leptos::html::Textarea;
use leptos::prelude::*;

const WHAT: &str = "will";
const SIGN: &str = "will-sign";
const WHO: &str = "will-who";
const PEOPLE: &str = "will-people";
const WHEN: &str = "will-when";

#[component]
pub fn AgreeForm(here: Here) -> impl IntoView {
    let stand = here.stand;
    let made = Memo::new(move |_| made(stand.app, stand.home));
    let homes = Memo::new(move |_| made.with(|made| made.iter().map(|action| action.home).collect::<Vec<Dot>>()));
    // Without a tiltak there is nothing to settle.
    let settles = Memo::new(move |_| {
        let step = stand.step_beside(0).and_then(|(_, step)| step.script);
        step.is_some_and(|script| script.step().settles) && !homes.with(Vec::is_empty)
    });
    live(move || match settles.get() {
        true => view! { <Settle app=stand.app made=homes /> }.into_any(),
        false => view! {
            <Made app=stand.app made=made />
            // Rebuilt for each question and table, and emptied when half-written text was saved at the meeting's end.
            {live(move || {
                stand.half_taken.track();
                view! { <Fields here=here spot=here.spot.get() /> }
            })}
        }
        .into_any(),
    })
}

/// The tiltak this meeting has agreed on so far, the latest first.
fn made(app: App, home: Dot) -> Vec<Action> {
    app.notebook.read_roots(|notebook| Action::made_in(notebook, home)).into_iter().rev().collect()
}

#[component]
fn Made(app: App, made: Memo<Vec<Action>>) -> impl IntoView {
    let w = app.words();
    let row = move |action: Action| {
        let sign = Some(action.sign.shown.clone()).filter(|sign| !sign.is_empty());
        let sign = sign.map(|sign| format!("{}: {sign}", w.actions.sign_short));
        let whom = facts([who(w, &action), looked_at(w, &action)].into_iter().flatten());
        let lines = [sign, Some(whom)].into_iter().flatten().filter(|line| !line.is_empty());
        view! {
            <li class="row" class:common=action.common>
                <a class="row-main" href=Route::Action(action.home).href()>
                    <span class="row-title">{title(w, &action)}</span>
                    {lines.map(|line| view! { <span class="row-line">{line}</span> }).collect_view()}
                </a>
                <span class="row-end">{icon(icon::FORWARD)}</span>
            </li>
        }
    };
    view! {
        <Show when=move || !made.with(Vec::is_empty)>
            <section class="made" aria-label=w.run.made_today>
                <h2>{icon(icon::CHECK)} {w.run.made_today}</h2>
                <ul class="rows boxed">{move || made.get().into_iter().map(row).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Fields(here: Here, spot: Spot) -> impl IntoView {
    let (app, home) = (here.stand.app, here.stand.home);
    let w = app.words();
    let place = StoredValue::new(spot.half_common(home));
    let what = HalfField::at(app.tablet, place.get_value());
    let half = RwSignal::new(HalfAgreed::read(app, &place.get_value(), next_meeting(app, home)));
    let own = StoredValue::new(half.get_untracked());
    let put = move |change: &dyn Fn(&mut HalfAgreed)| {
        half.update(change);
        half.with_untracked(|half| own.with_value(|own| half.keep(app, &place.get_value(), own)));
        own.set_value(half.get_untracked());
    };
    let shown = move |read: fn(&HalfAgreed) -> &String| Signal::derive(move || half.with(|half| read(half).clone()));
    let field = NodeRef::<Textarea>::new();
    let asking = Asking::of(here.names, field);
    let make = move || {
        // Moves the focus first, so that a date field reports its value before the form is emptied.
        focus(WHAT);
        if !what.is_blank() {
            let text = what.text();
            let written = half.with_untracked(|half| here.agree_on(spot, &text, half));
            // A group agrees in the open, so what it writes is no draft.
            let change = here.change_of(written, || {});
            what.clear();
            let empty = HalfAgreed::new(next_meeting(app, home));
            own.with_value(|own| HalfAgreed::leave(app, &place.get_value(), own, &empty));
            own.set_value(empty.clone());
            half.set(empty);
            if let Some(change) = change {
                asking.wrote(text, change);
            }
        }
    };
    let names = Memo::new(move |_| app.notebook.read_roots(people));
    let suggestions = move || names.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <form
            class="card stack agree-form"
            aria-label=w.actions.new
            on:submit=move |event| {
                event.prevent_default();
                make();
            }
        >
            <What app=app what=what field=field asking=asking />
            <TextField id=SIGN label=w.actions.sign placeholder=w.actions.sign_placeholder value=shown(|half| &half.sign) on_input=move |text| put(&|half| half.sign.clone_from(&text)) />
            <div class="form-grid close">
                <LineField id=WHO label=w.actions.responsible placeholder=w.actions.responsible_placeholder list=PEOPLE value=shown(|half| &half.responsible) on_input=move |text| put(&|half| half.responsible.clone_from(&text)) />
                <DateField odd=w.dates.odd id=WHEN label=w.actions.review value=shown(|half| &half.review_date) on_input=move |text| put(&|half| half.review_date.clone_from(&text)) />
                <datalist id=PEOPLE>{live(suggestions)}</datalist>
            </div>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=Signal::derive(move || half.with(|half| half.is_common))
                    on:change:target=move |event| put(&|half| half.is_common = event.target().checked())
                />
                <span><b>{w.actions.common}</b> <small>{w.actions.common_about}</small></span>
            </label>
            <p class="actions"><button type="submit" class="button main">{w.run.will_make}</button></p>
        </form>
    }
}

/// What the group will do. Enter leads on to its sign, since the form has more to ask.
#[component]
fn What(app: App, what: HalfField, field: NodeRef<Textarea>, asking: Asking) -> impl IntoView {
    let w = app.words();
    keep_shown(field, what.shown.into());
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            focus(SIGN);
        }
    };
    let type_what = move |text: String| {
        what.typed(text);
        asking.typed();
    };
    view! {
        <div class="field">
            <label for=WHAT>{w.actions.what}</label>
            <div class="autosize" data-value=what.shown>
                <textarea
                    id=WHAT
                    rows="1"
                    placeholder=w.run.will
                    enterkeyhint="next"
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| type_what(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            <PupilHint asking=asking />
        </div>
    }
}
