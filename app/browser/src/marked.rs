//! The text that somebody has marked on the page. Knows neither where it stands nor what it is for.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;

/// Returns the text that is marked; empty if nothing is.
pub fn text() -> String {
    let read = || {
        let window = web_sys::window()?;
        let selection = Reflect::get(&window, &"getSelection".into()).ok()?.dyn_into::<Function>().ok()?;
        let selection = selection.call0(&window).ok()?.dyn_into::<Object>().ok()?;
        Some(String::from(selection.to_string()))
    };
    read().unwrap_or_default()
}
