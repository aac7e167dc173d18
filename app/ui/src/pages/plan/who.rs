//! Who comes, in a plan not yet saved: lists that come, and initials typed one by one. Tags, groups
//! and roles belong to the meeting, and follow on its page.

use super::form::Form;
use crate::kit::{Show, focus_soon, icon, live, view};
use crate::shared::people::InitialsField;
use crate::shared::plan::Fold;
use crate::shared::plan::others;
use crate::words::{counted, fill};
use leptos::prelude::*;

#[component]
pub fn WhoComes(form: Form) -> impl IntoView {
    let w = form.app.words();
    let lists = form.lists;
    let coming = move || form.draft.with(|draft| draft.coming.clone());
    let add = Callback::new(move |typed: Vec<String>| {
        form.draft.update(|draft| {
            for initials in typed {
                if !draft.coming.iter().any(|other| other.to_lowercase() == initials.to_lowercase()) {
                    draft.coming.push(initials);
                }
            }
        })
    });
    let remove = move |initials: String| {
        form.draft.update(|draft| draft.coming.retain(|other| *other != initials));
        focus_soon("initials".to_owned());
    };
    let tick = move |list: String, comes: bool| {
        form.draft.update(|draft| {
            draft.lists.retain(|other| *other != list);
            if comes {
                draft.lists.push(list);
            }
        })
    };
    let choices = move || {
        lists.get().into_iter().map(|list| {
        let (home, shown) = (list.home.to_string(), list.home.to_string());
        let comes = Signal::derive(move || form.draft.with(|draft| draft.lists.contains(&shown)));
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=comes on:change:target=move |event| tick(home.clone(), event.target().checked()) />
                <span><b>{list.title.shown.clone()}</b> <small>{counted(list.people, w.people.one, w.people.many)}</small></span>
            </label>
        }
    }).collect_view()
    };
    let chips = move || {
        coming().into_iter().map(|initials| {
        let (label, own) = (fill(w.people.take_out_one, &[("who", &initials)]), initials.clone());
        view! { <li><button type="button" class="chip" aria-label=label on:click=move |_| remove(own.clone())>{initials} {icon(icon::CLOSE)}</button></li> }
    }).collect_view()
    };
    let others = move || {
        let of_lists: usize = lists.with(|lists| {
            form.draft.with(|draft| {
                lists.iter().filter(|list| draft.lists.contains(&list.home.to_string())).map(|list| list.people).sum()
            })
        });
        others(w, form.draft.with(|draft| draft.people), of_lists + coming().len())
    };
    view! {
        <Fold app=form.app name="plan-who" heading=w.people.who opens=false>
            <div class="stack">
                <p class="hint">{w.people.about}</p>
                <Show when=move || !lists.with(Vec::is_empty)>
                    <fieldset class="choices cards"><legend>{w.people.from_lists}</legend> {live(choices)}</fieldset>
                </Show>
                <InitialsField w=w on_add=add />
                <Show when=move || !coming().is_empty()><ul class="tags" aria-label=w.people.who>{live(chips)}</ul></Show>
                {move || others().map(|text| view! { <p class="small" role="status">{text}</p> })}
                <p class="hint">{w.people.later}</p>
            </div>
        </Fold>
    }
}
