//! Undo and redo of the last act: as buttons, and by the usual keys.

use crate::kit::{icon, view};
use crate::session::App;
use fellestid_browser::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Selects the fields where text is written.
const FIELDS: &str = "input:not([type=checkbox], [type=radio]), textarea";

/// The buttons that undo and redo the last act.
#[component]
pub fn History(app: App) -> impl IntoView {
    let w = app.words();
    view! {
        <div class="bar acts no-print">
            <button type="button" class="button icon quiet" aria-label=w.common.undo disabled=Signal::derive(move || !app.notebook.can_undo.get().0) on:click=move |_| app.undo()>
                {icon(icon::UNDO)}
            </button>
            <button type="button" class="button icon quiet" aria-label=w.common.redo disabled=Signal::derive(move || !app.notebook.can_undo.get().1) on:click=move |_| app.redo()>
                {icon(icon::REDO)}
            </button>
        </div>
    }
}

/// Listens for Ctrl or Command with Z, and with Shift+Z or Y. In a field the browser's own undo goes first.
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
            _ => return,
        }
        event.prevent_default();
    })
    .forever();
}
