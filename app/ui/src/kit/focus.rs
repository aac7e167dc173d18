//! Moving the focus, where what had it is gone or something new is there to write in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Whether there was an element with this id to move it to.
pub fn focus(id: &str) -> bool {
    let Some(element) = document().get_element_by_id(id) else { return false };
    element.unchecked_into::<web_sys::HtmlElement>().focus().is_ok()
}

/// Once the page shows what was just changed.
pub fn focus_soon(id: String) {
    request_animation_frame(move || {
        focus(&id);
    });
}
