//! The purpose of the meeting, and what it opens with.

use super::form::Form;
use crate::kit::{Show, view};
use crate::shared::plan::purpose_of;
use crate::words::{Words, counted};
use fellestid_model::method::Purpose;
use leptos::prelude::*;

/// Longer films are shown another day.
const FILM_MINUTES_MAX: u32 = 240;

#[component]
pub fn PurposeChoice(w: &'static Words, form: Form) -> impl IntoView {
    let cards = Purpose::ALL.map(|purpose| {
        let choose = move |_| form.refit(|draft| draft.purpose = purpose.code().to_owned());
        view! {
            <label class="choice">
                <input type="radio" name="plan-purpose" prop:checked=Signal::derive(move || form.draft.with(purpose_of) == purpose) on:change=choose />
                <span><b>{purpose_name(w, purpose)}</b> <small>{purpose_about(w, purpose)}</small></span>
            </label>
        }
    });
    view! {
        <fieldset class="choices cards purpose">
            <legend>{w.plan.purpose}</legend>
            {cards.collect_view()}
        </fieldset>
        <OpensWithAgreed w=w form=form />
    }
}

/// The length of a film or text, asked if one is seen together.
#[component]
pub fn FilmMinutes(w: &'static Words, form: Form) -> impl IntoView {
    let set = move |field: web_sys::HtmlInputElement| {
        let minutes = field.value().parse::<u32>().unwrap_or_default().min(FILM_MINUTES_MAX);
        form.refit(|draft| draft.film_minutes = minutes);
        field.set_value(&minutes.to_string());
    };
    view! {
        <div class="field">
            <label for="plan-film">{w.plan.film_minutes}</label>
            <input
                id="plan-film"
                type="number"
                inputmode="numeric"
                min="0"
                max=FILM_MINUTES_MAX.to_string()
                prop:value=Signal::derive(move || form.draft.with(|draft| draft.film_minutes).to_string())
                on:change:target=move |event| set(event.target())
            />
            <p class="hint">{w.plan.film_about}</p>
        </div>
    }
}

/// The choice to open the meeting with the tiltak not yet done; offered if there are any, and ticked at first.
#[component]
fn OpensWithAgreed(w: &'static Words, form: Form) -> impl IntoView {
    let is_offered = move || form.open_actions.get() > 0 && form.draft.with(|draft| purpose_of(draft) != Purpose::LookBack);
    let tick = move |opens: bool| form.refit(|draft| draft.opens_with_agreed = opens);
    view! {
        <Show when=is_offered>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=Signal::derive(move || form.draft.with(|draft| draft.opens_with_agreed))
                    on:change:target=move |event| tick(event.target().checked())
                />
                <span>
                    <b>{w.plan.opens_with_agreed}</b>
                    <small>{move || counted(form.open_actions.get(), w.plan.open_action_one, w.plan.open_action_many)}</small>
                </span>
            </label>
        </Show>
    }
}

pub fn purpose_name(w: &Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::LearnFromEachOther => w.plan.purpose_learn,
        Purpose::OneAction => w.plan.purpose_action,
        Purpose::LookBack => w.plan.purpose_look_back,
        Purpose::FilmAndTalk => w.plan.purpose_film,
    }
}

fn purpose_about(w: &Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::LearnFromEachOther => w.plan.purpose_learn_about,
        Purpose::OneAction => w.plan.purpose_action_about,
        Purpose::LookBack => w.plan.purpose_look_back_about,
        Purpose::FilmAndTalk => w.plan.purpose_film_about,
    }
}

/// Says what IGP leads to for this purpose.
pub fn purpose_method(w: &Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::LearnFromEachOther | Purpose::OneAction => w.plan.method_igp_about,
        Purpose::LookBack => w.plan.method_look_back_about,
        Purpose::FilmAndTalk => w.plan.method_film_about,
    }
}
