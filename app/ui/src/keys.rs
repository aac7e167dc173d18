//! The keys that work on every page: undo, redo and search. In text fields they do nothing: there the browser's own
//! undo comes first, and Ctrl+K may delete to the end of the line.

use crate::route::Route;
use crate::session::App;
use fellestid_browser::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Selects the fields where text is written.
const FIELDS: &str = "input:not([type=checkbox], [type=radio]), textarea";

/// Listens for Ctrl or Command with Z, Shift+Z, Y and K.
pub fn listen(app: App) {
    Listener::on(&window(), "keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        let is_field = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| element.matches(FIELDS).unwrap_or(false));
        if is_field || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => app.undo(),
            ("z", true) | ("y", false) => app.redo(),
            ("k", false) => app.go(&Route::Find),
            _ => return,
        }
        event.prevent_default();
    })
    .forever();
}
