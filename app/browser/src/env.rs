//! The page's surroundings: its address, its visibility, and the person's languages.

use wasm_bindgen::JsValue;
use web_sys::{VisibilityState, Window};

use crate::js;
use crate::listener::Listener;

/// Returns the person's languages, the preferred one first: `nb-NO`, `nn`, `en-GB`.
pub fn languages() -> Vec<String> {
    let list = js::navigator().map(|navigator| js::list(&navigator, "languages"));
    list.unwrap_or_default().iter().filter_map(JsValue::as_string).collect()
}

/// Returns whether the page is in the foreground.
pub fn is_visible() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_none_or(|document| document.visibility_state() != VisibilityState::Hidden)
}

/// Calls back with whether the page is visible, when that changes. `false` also comes when the page is being
/// closed: the last chance to save. Returns `None` without a window.
pub fn on_visibility(callback: impl Fn(bool) + 'static) -> Option<(Listener, Listener)> {
    let window = window()?;
    let document = window.document()?;
    let callback = std::rc::Rc::new(callback);
    let other = std::rc::Rc::clone(&callback);
    let changed = Listener::on(&document, "visibilitychange", move |_| callback(is_visible()));
    let leaving = Listener::on(&window, "pagehide", move |_| other(false));
    Some((changed, leaving))
}

/// Dispatches the event that other tabs get when one of them stores something, in this page.
pub fn tell_of_storage() {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new("storage")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back with the new hash, without `#`, when it changes.
pub fn on_hash_change(callback: impl Fn(String) + 'static) -> Option<Listener> {
    let window = window()?;
    Some(Listener::on(&window, "hashchange", move |_| callback(hash())))
}

/// Returns the address after `#` as it is: percent-encoded, empty if there is none.
pub fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or_default()
}

/// Returns the address of this page without `#` and what follows it.
pub fn address() -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Returns the file name of the script of the program that runs in this page.
pub fn program() -> String {
    let document = window().and_then(|window| window.document());
    let script = document.and_then(|document| document.query_selector("script[data-js]").ok().flatten());
    script.and_then(|script| script.get_attribute("data-js")).unwrap_or_default()
}

/// Goes to a hash, given without `#`, as a new step in the history.
pub fn set_hash(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Replaces the current step in the history by a hash, given without `#`. Nothing is called back.
pub fn replace_hash(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{hash}")));
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}
