//! Whether the app is installed on the home screen, and how to install it. Knows no words for people.

use wasm_bindgen::JsValue;

use crate::js;

/// The property in which `boot.js` keeps the browser's offer.
const OFFER: &str = "fellestidInstall";

/// Whether this window is the installed app's, not a page in the browser.
pub fn is_installed() -> bool {
    let standalone = js::of_navigator("standalone").is_some_and(|is| is.is_truthy());
    let query = JsValue::from_str("(display-mode: browser)");
    let is_page = js::call(&js_sys::global(), "matchMedia", &[&query]).ok().and_then(|found| js::get(&found, "matches"));
    standalone || is_page.is_some_and(|is| is.is_falsy())
}

/// Whether this is an iPad or an iPhone, where a person installs by hand. An iPad calls itself a Mac, but a Mac has
/// no touch screen.
pub fn is_by_hand() -> bool {
    let Some(navigator) = js::navigator() else { return false };
    let agent = js::text(&navigator, "userAgent");
    let fingers = js::get(&navigator, "maxTouchPoints").and_then(|points| points.as_f64()).unwrap_or_default();
    agent.contains("iPad") || agent.contains("iPhone") || agent.contains("Macintosh") && fingers > 1.0
}

/// Whether the browser offers to install it.
pub fn is_offered() -> bool {
    js::get(&js_sys::global(), OFFER).is_some()
}

/// Accepts the offer; call it within a tap. The browser asks the person. Works once.
pub fn accept() {
    if let Some(offer) = js::get(&js_sys::global(), OFFER) {
        let _ = js::call(&offer, "prompt", &[]);
        let _ = js_sys::Reflect::set(&js_sys::global(), &JsValue::from_str(OFFER), &JsValue::NULL);
    }
}
