//! Moves the focus when the element that had it is gone, or when there is something new to write in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Selects what people move the focus to by themselves; pages and headings only get it from the app.
const GONE_ON_TO: &str = "a, button, input, select, summary, textarea";

/// Moves the focus to the element with this id. Returns whether there is one.
pub fn focus(id: &str) -> bool {
    let Some(element) = document().get_element_by_id(id) else { return false };
    element.unchecked_into::<web_sys::HtmlElement>().focus().is_ok()
}

/// Moves the focus to an element without scrolling to it, where what had the focus is gone.
pub fn focus_in_place(id: &'static str) {
    when_free(move || {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
        element.iter().for_each(|element| _ = element.focus_with_options(&options));
    });
}

/// Moves the focus once the page shows the change, unless the person has meanwhile moved it to a field or
/// button elsewhere.
pub fn focus_soon(id: String) {
    when_free(move || _ = focus(&id));
}

/// Like [`focus_soon`], for acts that move the focus in another way.
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

/// Scrolls something just opened to the top if its end is out of sight.
pub fn bring_up(element: web_sys::Element) {
    request_animation_frame(move || {
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        if element.get_bounding_client_rect().bottom() > height {
            element.scroll_into_view();
        }
    });
}
