//! Whether someone is writing in a field right now. The text in such a field is left alone; what is
//! written elsewhere meanwhile is shown when the field loses the focus. Knows neither what is written
//! nor where it is kept.

use fellestid_browser::Listener;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Selects the fields where letters are typed. A date, a number or a choice shows changes from elsewhere at once.
const FIELDS: &str = "textarea, input:not([type=checkbox], [type=date], [type=file], [type=number], [type=radio], [type=time])";

thread_local! {
    static IS_WRITING: Cell<bool> = const { Cell::new(false) };
    static LEFT: ArcTrigger = ArcTrigger::new();
}

/// Follows the focus for the rest of the page's life. `on_move` is called when a field gets or loses the focus.
pub fn watch(on_move: impl Fn() + Copy + 'static) {
    Listener::on(&window(), "focusin", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        IS_WRITING.set(field.is_some_and(|field| is_field(&field)));
        on_move();
    })
    .forever();
    Listener::on(&window(), "focusout", move |_| {
        IS_WRITING.set(false);
        on_move();
        LEFT.with(ArcTrigger::notify);
    })
    .forever();
}

pub fn is_writing() -> bool {
    IS_WRITING.get() && document().active_element().is_some_and(|field| is_field(&field))
}

/// Returns whether someone is writing in this field. An effect that asks runs again when the field loses the focus.
pub fn is_writing_in(field: &Element) -> bool {
    let is_here = IS_WRITING.get() && document().active_element().as_ref() == Some(field);
    if is_here {
        LEFT.with(ArcTrigger::track);
    }
    is_here
}

/// Returns whether this key is Enter as «send»: without Shift, and not while an input method uses it to choose a word.
pub fn is_enter(event: &web_sys::KeyboardEvent) -> bool {
    event.key() == "Enter" && !event.shift_key() && !event.is_composing()
}

/// Shows the newest text in every field after an undo, even in the one that has the focus.
pub fn show_newest() {
    if IS_WRITING.replace(false) {
        LEFT.with(ArcTrigger::notify);
        request_animation_frame(|| IS_WRITING.set(document().active_element().is_some_and(|field| is_field(&field))));
    }
}

fn is_field(element: &Element) -> bool {
    element.matches(FIELDS).unwrap_or(false)
}
