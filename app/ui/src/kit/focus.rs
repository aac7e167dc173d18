//! Moving the focus, where what had it is gone or something new is there to write in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// What one goes on to by oneself; a page or a heading is given the focus.
const GONE_ON_TO: &str = "a, button, input, select, summary, textarea";

/// Whether there was an element with this id to move it to.
pub fn focus(id: &str) -> bool {
    let Some(element) = document().get_element_by_id(id) else { return false };
    element.unchecked_into::<web_sys::HtmlElement>().focus().is_ok()
}

/// Once the page shows what was just changed; not where someone has gone on to a field or a button
/// elsewhere.
pub fn focus_soon(id: String) {
    when_free(move || _ = focus(&id));
}

/// The same for another way of moving it.
pub fn when_free(act: impl FnOnce() + 'static) {
    let had_it = document().active_element();
    request_animation_frame(move || {
        let has_it = document().active_element();
        let is_free = has_it == had_it || has_it.is_none_or(|element| !element.matches(GONE_ON_TO).unwrap_or(false));
        if is_free {
            act();
        }
    });
}

/// Brings something that was just opened to the top, where its end is out of sight.
pub fn bring_up(element: web_sys::Element) {
    request_animation_frame(move || {
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        if element.get_bounding_client_rect().bottom() > height {
            element.scroll_into_view();
        }
    });
}
