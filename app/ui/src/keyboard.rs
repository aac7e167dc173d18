//! How much of the page the on-screen keyboard covers. iPads lay it over the page instead of
//! making the page smaller; the docked writing field stands above it by this measure. Where little
//! height is left, for whatever reason, the root says so, and the style sheets make room.

use fellestid_browser::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The custom property on the root, in pixels, that the style sheets read.
const PROPERTY: &str = "--keyboard";
/// The attribute on the root while little height is left.
const LOW: &str = "data-low";
/// Below this there is no room for both the whole question and the points.
const LOW_MAX: f64 = 560.0;
/// Below this, as with large text, all of the page scrolls instead.
const LOW_MIN: f64 = 300.0;

/// Keeps the measure true for the rest of the page's life.
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
    // Zoomed in, the view is smaller for another reason.
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
