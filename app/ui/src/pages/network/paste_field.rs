//! A field to paste lines in: what stands in it is kept as half-written text, and what it becomes is for the
//! page to show. Knows neither schools nor questions.

use crate::kit::{icon, keep_shown, live, view};
use crate::shared::half_field::HalfField;
use leptos::html::Textarea;
use leptos::prelude::*;

#[component]
pub fn PasteField(id: &'static str, label: &'static str, about: &'static str, half: HalfField) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, half.shown.into());
    let hint = format!("{id}-about");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="hint" id=hint.clone()>{about}</p>
            <textarea
                id=id
                rows="6"
                dir="auto"
                aria-describedby=hint
                node_ref=field
                on:input:target=move |event| half.typed(event.target().value())
            ></textarea>
        </div>
    }
}

/// Lines pasted after those that are there; what is understood of them stands beside the button that adds them.
#[component]
pub fn PasteMore(
    id: &'static str,
    label: &'static str,
    about: &'static str,
    half: HalfField,
    /// Empty if nothing is understood.
    told: Signal<String>,
    add: &'static str,
    on_add: impl Fn() + 'static,
) -> impl IntoView {
    let is_empty = Signal::derive(move || told.with(String::is_empty));
    view! {
        <PasteField id=id label=label about=about half=half />
        <p class="actions">
            <button type="button" class="button" disabled=is_empty on:click=move |_| on_add()>{icon(icon::PLUS)} {add}</button>
            <span role="status">{live(move || told.get())}</span>
        </p>
    }
}
