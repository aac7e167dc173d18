//! What the meeting is for, and the work form (arbeidsform) it takes.

use super::draft::{has_film, method_of, purpose_of};
use super::form::Form;
use crate::kit::{SelectField, icon, live, tap};
use crate::words::{Words, counted};
use fellestid_core::method::Purpose;
use fellestid_core::method::library::{ALL, IGP};
use fellestid_core::record::Key;
use leptos::prelude::*;

/// Films longer than this are shown another day.
const FILM_MINUTES_MAX: u32 = 240;

#[component]
pub fn PurposeChoice(w: &'static Words, form: Form) -> impl IntoView {
    let chosen = form.draft.with_untracked(purpose_of);
    let cards = Purpose::ALL.map(|purpose| {
        let choose = move |_| form.refit(|draft| draft.purpose = purpose.code().to_owned());
        view! {
            <label class="choice">
                <input type="radio" name="plan-purpose" checked=purpose == chosen on:change=choose />
                <span><b>{purpose_name(w, purpose)}</b> <small>{purpose_about(w, purpose)}</small></span>
            </label>
        }
    });
    let has_film = move || form.draft.with(has_film);
    view! {
        <fieldset class="choices cards">
            <legend>{w.plan.purpose}</legend>
            {cards.collect_view()}
        </fieldset>
        <div class="form-grid two">
            <MethodChoice w=w form=form />
            <Show when=has_film><FilmMinutes w=w form=form /></Show>
        </div>
        <OpensWithAgreed w=w form=form />
    }
}

/// IGP as the purpose has it, the others of the library, and one's own.
#[component]
fn MethodChoice(w: &'static Words, form: Form) -> impl IntoView {
    let by_purpose = (String::new(), w.plan.method_igp.to_owned());
    let library = ALL.iter().filter(|method| **method != &IGP).map(|method| (method.code.to_owned(), method.name.of(w.language).to_owned()));
    let library: Vec<(String, String)> = std::iter::once(by_purpose).chain(library).collect();
    let own = move || form.own_methods.get().into_iter().map(|own| (own.home.to_string(), own.title.shown));
    let about = move || form.draft.with(|draft| match method_of(draft) {
        Some(method) => format!("{} {}", method.purpose.of(w.language), method.people.about.of(w.language)),
        None if draft.method.is_empty() => purpose_method(w, purpose_of(draft)).to_owned(),
        None => String::new(),
    });
    let own_chosen = move || form.draft.with(|draft| form.own_methods.with(|all| all.iter().map(|own| own.home).find(|home| home.to_string() == draft.method)));
    let is_own = move || own_chosen().is_some();
    let delete = move |_| {
        if let Some(home) = untrack(own_chosen) {
            form.app.delete(Key::root(home), w.plan.method_deleted);
            form.refit(|draft| draft.method = String::new());
        }
    };
    view! {
        <div class="stack tight">
            {live(move || {
                let options = library.iter().cloned().chain(own()).collect();
                let chosen = Signal::derive(move || form.draft.with(|draft| draft.method.clone()));
                view! { <SelectField id="plan-method" label=w.plan.method options=options value=chosen on_choose=move |code| form.refit(|draft| draft.method = code) /> }
            })}
            <p class="hint" role="status">{live(about)}</p>
            <Show when=is_own><p><button type="button" class="button quiet" on:click=tap(delete)>{icon(icon::TRASH)} {w.plan.delete_method}</button></p></Show>
        </div>
    }
}

#[component]
fn FilmMinutes(w: &'static Words, form: Form) -> impl IntoView {
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

/// Where something is agreed and not yet done, the meeting opens with it, unless someone says no.
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
                    <small>{live(move || counted(form.open_actions.get(), w.plan.open_action_one, w.plan.open_action_many))}</small>
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

/// What IGP comes to, for what the meeting is for.
fn purpose_method(w: &Words, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::LearnFromEachOther | Purpose::OneAction => w.plan.method_igp_about,
        Purpose::LookBack => w.plan.method_look_back_about,
        Purpose::FilmAndTalk => w.plan.method_film_about,
    }
}
