//! How much of the page the on-screen keyboard covers. iPads lay it over the page instead of
//! making the page smaller; the docked writing field is lifted by this height. Where little height
//! is left, for whatever reason, the root has an attribute by which the style sheets make room.

use fellestid_browser::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The custom property on the root that the style sheets read, in pixels.
const PROPERTY: &str = "--keyboard";
/// The attribute on the root while little height is left.
const LOW: &str = "data-low";
/// Below this height, in pixels, there is no room for both the whole question and the points.
const LOW_MAX: f64 = 560.0;
/// Below this height, as with large text, the whole page scrolls instead.
const LOW_MIN: f64 = 300.0;

/// Keeps the property and the attribute up to date for the rest of the page's life.
pub fn watch() {
    let Some(viewport) = window().visual_viewport() else { return };
    for event in ["resize", "scroll"] {
        Listener::on(&viewport, event, |_| measure()).forever();
    }
    measure();
}

fn measure() {
    let window = window();
    let Some(viewport) = window.visual_viewport() else { return };
    // A page zoomed by pinching has a smaller view without any keyboard.
    if viewport.scale() > 1.01 {
        return put(0.0, false);
    }
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let covered = (height - viewport.height() - viewport.offset_top()).max(0.0);
    put(covered, (LOW_MIN..LOW_MAX).contains(&viewport.height()));
}

fn put(covered: f64, is_low: bool) {
    let Some(root) = document().document_element().map(JsCast::unchecked_into::<web_sys::HtmlElement>) else { return };
    let _ = root.style().set_property(PROPERTY, &format!("{}px", covered as i64));
    let _ = root.toggle_attribute_with_force(LOW, is_low);
}
