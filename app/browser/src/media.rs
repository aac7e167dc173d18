//! Whether the window fits a media query, as a style sheet asks it.

use crate::Listener;
use wasm_bindgen::JsCast;
use web_sys::MediaQueryListEvent;

/// Returns whether the query holds now, and listens for its changes. Where it cannot be asked it holds.
pub fn follow(query: &str, mut changed: impl FnMut(bool) + 'static) -> (bool, Option<Listener>) {
    let Some(list) = web_sys::window().and_then(|window| window.match_media(query).ok().flatten()) else {
        return (true, None);
    };
    let listener = Listener::on(&list, "change", move |event| {
        if let Some(event) = event.dyn_ref::<MediaQueryListEvent>() {
            changed(event.matches());
        }
    });
    (list.matches(), Some(listener))
}
