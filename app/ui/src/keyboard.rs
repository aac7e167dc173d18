//! How much of the page the on-screen keyboard covers. iPads lay it over the page instead of
//! making the page smaller; the docked writing field stands above it by this measure.

use fellestid_browser::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The custom property on the root, in pixels, that the style sheets read.
const PROPERTY: &str = "--keyboard";

/// Keeps the measure true for the rest of the page's life.
pub fn watch() {
    let Some(viewport) = window().visual_viewport() else { return };
    for event in ["resize", "scroll"] {
        Listener::on(&viewport, event, |_| measure()).forever();
    }
}

fn measure() {
    let window = window();
    let Some(viewport) = window.visual_viewport() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    // Zoomed in, the view is smaller for another reason.
    let covered = if viewport.scale() > 1.01 { 0.0 } else { (height - viewport.height() - viewport.offset_top()).max(0.0) };
    let root = document().document_element().map(JsCast::unchecked_into::<web_sys::HtmlElement>);
    if let Some(root) = root {
        let _ = root.style().set_property(PROPERTY, &format!("{}px", covered as i64));
    }
}
