//! Details folded away behind a heading: the browser's own disclosure.

use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Folded(heading: &'static str, children: Children) -> impl IntoView {
    view! {
        <details class="folded">
            <summary><h2>{heading}</h2></summary>
            {children()}
        </details>
    }
}
