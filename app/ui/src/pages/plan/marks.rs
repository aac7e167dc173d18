//! Our own marks of a good meeting (kjennetegn) in a plan: all are included unless someone leaves one out.

use super::form::Form;
use crate::kit::{Show, live, view};
use crate::words::counted;
use leptos::prelude::*;

#[component]
pub fn MarksChoice(form: Form) -> impl IntoView {
    let w = form.app.words();
    let tick = move |mark: String, comes: bool| {
        form.draft.update(|draft| {
            draft.marks_left_out.retain(|other| *other != mark);
            if !comes {
                draft.marks_left_out.push(mark);
            }
        })
    };
    let choices = move || {
        form.marks.get().into_iter().map(|mark| {
        let (key, shown) = (mark.key.to_string(), mark.key.to_string());
        let comes = Signal::derive(move || form.draft.with(|draft| !draft.marks_left_out.contains(&shown)));
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=comes on:change:target=move |event| tick(key.clone(), event.target().checked()) />
                <span>{mark.text.shown.clone()}</span>
            </label>
        }
    }).collect_view()
    };
    let chosen = move || {
        form.draft.with(|draft| {
            form.marks.with(|marks| marks.iter().filter(|mark| !draft.marks_left_out.contains(&mark.key.to_string())).count())
        })
    };
    view! {
        <Show when=move || !form.marks.with(Vec::is_empty)>
            <details class="folded">
                <summary><h2>{w.people.marks}</h2> <span class="small">{move || counted(chosen(), w.people.marks_come_one, w.people.marks_come_many)}</span></summary>
                <fieldset class="choices"><legend>{w.people.marks_choose}</legend> {live(choices)}</fieldset>
            </details>
        </Show>
    }
}
