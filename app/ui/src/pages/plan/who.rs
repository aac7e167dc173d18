//! Who comes, in a plan not yet saved: ticked lists, and initials typed one by one. Tags, groups and
//! roles belong to the meeting and are set on its page.

use super::form::Form;
use crate::kit::{Show, focus_soon, icon, live, view};
use crate::shared::people::InitialsField;
use crate::shared::plan::Fold;
use crate::shared::plan::others;
use crate::words::{counted, fill};
use fellestid_archive::LocalKey;
use fellestid_model::kinds::participant::PeopleList;
use leptos::prelude::*;

#[component]
pub fn WhoComes(form: Form) -> impl IntoView {
    let w = form.app.words();
    let has_lists = move || !form.lists.with(Vec::is_empty);
    let has_coming = move || form.draft.with(|draft| !draft.coming.is_empty());
    let add = Callback::new(move |typed: Vec<String>| typed.into_iter().for_each(|initials| add(form, initials)));
    view! {
        <Fold app=form.app name="plan-who" heading=w.people.who opens=false>
            <div class="stack">
                <p class="hint">{w.people.about}</p>
                <Show when=has_lists>
                    <fieldset class="choices cards"><legend>{w.people.from_lists}</legend> {live(move || choices(form))}</fieldset>
                </Show>
                <InitialsField app=form.app place=LocalKey::Half("plan/initials".to_owned()) on_add=add />
                <Show when=has_coming><ul class="tags" aria-label=w.people.who>{live(move || chips(form))}</ul></Show>
                {move || told_of_others(form).map(|text| view! { <p class="small" role="status">{text}</p> })}
                <p class="hint">{w.people.later}</p>
            </div>
        </Fold>
    }
}

fn add(form: Form, initials: String) {
    form.draft.update(|draft| {
        if !draft.coming.iter().any(|other| other.to_lowercase() == initials.to_lowercase()) {
            draft.coming.push(initials);
        }
    });
}

fn take_out(form: Form, initials: &str) {
    form.draft.update(|draft| draft.coming.retain(|other| other != initials));
    focus_soon("initials".to_owned());
}

fn choices(form: Form) -> impl IntoView + use<> {
    form.lists.get().into_iter().map(|list| choice(form, &list)).collect_view()
}

/// A list of people with its tick box.
fn choice(form: Form, list: &PeopleList) -> impl IntoView + use<> {
    let w = form.app.words();
    let (home, shown) = (list.home.to_string(), list.home.to_string());
    let comes = Signal::derive(move || form.draft.with(|draft| draft.lists.contains(&shown)));
    let tick = move |comes: bool| {
        form.draft.update(|draft| {
            draft.lists.retain(|other| *other != home);
            if comes {
                draft.lists.push(home.clone());
            }
        });
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=comes on:change:target=move |event| tick(event.target().checked()) />
            <span><b>{list.title.shown.clone()}</b> <small>{counted(list.people, w.people.one, w.people.many)}</small></span>
        </label>
    }
}

fn chips(form: Form) -> impl IntoView + use<> {
    let w = form.app.words();
    let chip = |initials: String| {
        let (label, own) = (fill(w.people.take_out_one, &[("who", &initials)]), initials.clone());
        view! { <li><button type="button" class="chip" aria-label=label on:click=move |_| take_out(form, &own)>{initials} {icon(icon::CLOSE)}</button></li> }
    };
    form.draft.with(|draft| draft.coming.clone()).into_iter().map(chip).collect_view()
}

/// Says how many come besides those listed, if a number is given.
fn told_of_others(form: Form) -> Option<String> {
    let (people, known) = form.draft.with(|draft| {
        let of_lists: usize = form
            .lists
            .with(|lists| lists.iter().filter(|list| draft.lists.contains(&list.home.to_string())).map(|list| list.people).sum());
        (draft.people, of_lists + draft.coming.len())
    });
    others(form.app.words(), people, known)
}
