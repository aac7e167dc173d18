//! Fields. The value shown is what the person types; it is never written back into a field
//! that has the focus, since that moves the cursor and breaks input methods. When it is left, the
//! newest is shown. They do not know what is written elsewhere meanwhile: the state does.

use crate::fingers;
use crate::kit::view;
use leptos::html::{ElementType, Input, Textarea};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Writes what was changed elsewhere into a field of one line or of many: at once, or when whoever
/// writes in it leaves it.
pub fn keep_shown<E: ElementType + 'static>(field: NodeRef<E>, value: Signal<String>)
where
    E::Output: JsCast + Clone,
{
    Effect::new(move |_| {
        let text = value.get();
        // Both kinds of field have their text under the same name.
        let element = field.get().map(|element| element.unchecked_into::<HtmlInputElement>());
        if let Some(element) = element
            && element.value() != text
            && !fingers::is_writing_in(&element)
        {
            element.set_value(&text);
        }
    });
}

/// A text field that grows with its text.
#[component]
pub fn TextField(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: impl Fn(String) + 'static,
    #[prop(optional)] placeholder: &'static str,
) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, value);
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <div class="autosize" data-value=value>
                <textarea
                    id=id
                    rows="1"
                    placeholder=placeholder
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| on_input(event.target().value())
                ></textarea>
            </div>
        </div>
    }
}

/// A date, in the browser's own form.
#[component]
pub fn DateField(
    #[prop(into)] id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: impl Fn(String) + 'static,
) -> impl IntoView {
    let on_input = std::rc::Rc::new(on_input);
    let on_blur = std::rc::Rc::clone(&on_input);
    // Half a date reads as none: it empties the field only when the person leaves it so.
    let changed = move |text: String| {
        if !text.is_empty() && value.try_with_untracked(|_| ()).is_some() {
            on_input(text);
        }
    };
    // Passing through is no act, and neither is going away with the place.
    let left = move |text: String| {
        if value.try_with_untracked(|value| *value != text) == Some(true) {
            on_blur(text);
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                type="date"
                prop:value=value
                on:change:target=move |event| changed(event.target().value())
                on:blur:target=move |event| left(event.target().value())
            />
        </div>
    }
}

/// A text of one line.
#[component]
pub fn LineField(
    #[prop(into)] id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: impl Fn(String) + 'static,
    #[prop(optional)] placeholder: &'static str,
    /// The id of a `datalist` with suggestions.
    #[prop(optional)]
    list: &'static str,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    keep_shown(field, value);
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                autocomplete="off"
                placeholder=placeholder
                list=(!list.is_empty()).then_some(list)
                maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                node_ref=field
                on:input:target=move |event| on_input(event.target().value())
            />
        </div>
    }
}

/// A choice among many, in the browser's own form: code and what is shown.
#[component]
pub fn SelectField(
    id: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    /// The code of what is chosen.
    #[prop(into)]
    value: Signal<String>,
    on_choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let options = options.into_iter().map(|(code, shown)| {
        let own = code.clone();
        view! { <option value=code prop:selected=Signal::derive(move || value.with(|value| *value == own))>{shown}</option> }
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id on:change:target=move |event| on_choose(event.target().value())>{options.collect_view()}</select>
        </div>
    }
}
