//! A menu of acts behind one button: the browser's own disclosure, which closes when one has
//! chosen, on Escape, and when the focus goes elsewhere.

use super::icon::icon;
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn Menu(
    /// What the button is called.
    #[prop(into)]
    label: String,
    path: &'static str,
    /// Buttons and links.
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    // Leaving the page takes the focus too, and by then the menu is gone.
    let here = move || details.try_get_untracked().flatten();
    let close = move || {
        if let Some(element) = here() {
            element.set_open(false);
        }
    };
    let close_and_return = move || {
        close();
        if let Some(summary) = here().and_then(|element| element.query_selector("summary").ok().flatten()) {
            let _ = summary.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && here().is_some_and(|element| element.open()) {
            event.stop_propagation();
            close_and_return();
        }
    };
    // Where the focus goes next is known only here; nowhere means a tap on the page itself.
    let on_leave = move |event: web_sys::FocusEvent| {
        let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let stays = here().is_some_and(|element| next.is_some_and(|next| element.contains(Some(&next))));
        if !stays {
            close();
        }
    };
    view! {
        <details class="menu" node_ref=details on:keydown=on_key on:focusout=on_leave>
            <summary class="button icon quiet" aria-label=label>{icon(path)}</summary>
            <div class="menu-list" on:click=move |_| close()>{children()}</div>
        </details>
    }
}
