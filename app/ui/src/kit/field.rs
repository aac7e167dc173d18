//! Fields. The value shown is what the person types; nothing is written into a field that has the
//! focus, since that moves the cursor and breaks input methods. When the field loses the focus, it
//! shows the newest text. A field does not know what others write meanwhile: the state does.

use super::fingers;
use crate::kit::view;
use fellestid_model::dates;
use leptos::html::{ElementType, Input, Select, Textarea};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Keeps a text field showing `value`: sets it when the field is drawn, even if it has the focus from the
/// start, and after each change made elsewhere: at once, or on blur if someone is writing in it.
pub fn keep_shown<E: ElementType + 'static>(field: NodeRef<E>, value: Signal<String>)
where
    E::Output: JsCast + Clone,
{
    Effect::new(move |was_drawn: Option<bool>| {
        let text = value.get();
        // Inputs and text areas have the text under the same property name.
        let element = field.get().map(|element| element.unchecked_into::<HtmlInputElement>());
        if let Some(element) = &element
            && element.value() != text
            && !(was_drawn == Some(true) && fingers::is_writing_in(element))
        {
            element.set_value(&text);
        }
        element.is_some()
    });
}

/// A text field that grows with its text.
#[component]
pub fn TextField(
    #[prop(into)] id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: impl Fn(String) + 'static,
    #[prop(optional)] placeholder: &'static str,
) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, value);
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
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

/// A date, in the browser's own field. A date that does not exist or is out of bounds is reported to the
/// person and not handed on.
#[component]
pub fn DateField(
    #[prop(into)] id: String,
    label: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: impl Fn(String) + 'static,
    /// The message about an impossible date.
    odd: &'static str,
) -> impl IntoView {
    let on_input = std::rc::Rc::new(on_input);
    let on_left = std::rc::Rc::clone(&on_input);
    let is_odd = RwSignal::new(false);
    let about = format!("{id}-odd");
    // A year is not judged while it is typed: 2 and 20 come before 2026.
    let changed = move |text: String| {
        if dates::meant(&text).is_some_and(|day| day.to_string() == text) && value.try_with_untracked(|_| ()).is_some() {
            is_odd.set(false);
            on_input(text);
        }
    };
    // Tabbing through changes nothing, and neither does leaving with the page.
    let left = move |field: HtmlInputElement| {
        let Some(before) = value.try_get_untracked() else { return };
        let text = field.value();
        // A stored value from a file may be no date: then the field is empty, and leaving it empty changes nothing.
        let is_untouched = text == before || text.is_empty() && dates::Day::read(&before).is_none();
        let is_half = text.is_empty() && field.matches(":invalid").unwrap_or(false);
        let day = dates::meant(&text);
        is_odd.set(is_half || !text.is_empty() && day.is_none() && text != before);
        match day {
            Some(day) if !is_untouched => {
                field.set_value(&day.to_string());
                on_left(day.to_string());
            }
            None if text.is_empty() && !is_untouched && !is_half => on_left(text),
            Some(_) | None => {}
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                type="date"
                min=dates::DAY_MIN
                max=dates::DAY_MAX
                aria-describedby=about.clone()
                aria-invalid=Signal::derive(move || is_odd.get().to_string())
                prop:value=value
                on:change:target=move |event| changed(event.target().value())
                on:blur:target=move |event| left(event.target())
            />
            <div role="status" id=about>{move || is_odd.get().then(|| view! { <p class="error">{odd}</p> })}</div>
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

/// A choice among many, in the browser's own select. An option is a code and the text shown.
#[component]
pub fn SelectField(
    #[prop(into)] id: String,
    label: &'static str,
    options: Vec<(String, String)>,
    /// The code of the chosen option.
    #[prop(into)]
    value: Signal<String>,
    on_choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let first = value.get_untracked();
    let options = options.into_iter().map(|(code, shown)| {
        let is_first = code == first;
        view! { <option value=code prop:selected=is_first>{shown}</option> }
    });
    // One for all of them: a network has a hundred schools.
    let select = NodeRef::<Select>::new();
    Effect::new(move |_| {
        let chosen = value.get();
        select.get().iter().for_each(|select| {
            select.set_value(&chosen);
            // What was chosen may be gone; the first option stands for none.
            if select.selected_index() < 0 {
                select.set_selected_index(0);
            }
        });
    });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id node_ref=select on:change:target=move |event| on_choose(event.target().value())>{options.collect_view()}</select>
        </div>
    }
}
