//! The gallery's switches: theme, text size and contrast. Each is an attribute of the page.

use crate::kit::{Segments, view};
use leptos::prelude::*;

#[component]
pub fn Switches() -> impl IntoView {
    let set = |name: &'static str| {
        move |value: &'static str| {
            let root = document().document_element().expect("a page");
            if value.is_empty() {
                drop(root.remove_attribute(name));
            } else {
                drop(root.set_attribute(name, value));
            }
        }
    };
    let themes = vec![("Tema som enheten", "", true), ("Lyst tema", "light", false), ("Mørkt tema", "dark", false)];
    let sizes = vec![("Vanlig tekst", "", true), ("Stor tekst", "large", false), ("Størst tekst", "larger", false)];
    let contrasts =
        vec![("Kontrast som enheten", "", true), ("Vanlig kontrast", "normal", false), ("Høy kontrast", "more", false)];
    view! {
        <div class="stack no-print">
            <Segments name="theme" legend="Tema" options=themes on_choose=set("data-theme") />
            <Segments name="text" legend="Tekst" options=sizes on_choose=set("data-text") />
            <Segments name="contrast" legend="Kontrast" options=contrasts on_choose=set("data-contrast") />
        </div>
    }
}
