//! A menu of acts behind one button: the browser's own disclosure, which closes after a choice, on
//! Escape, on a tap outside (see kit.css), and when the focus moves elsewhere. It opens upwards if
//! there is no room below.

use super::icon::icon;
use crate::kit::view;
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn Menu(
    /// The button's name.
    #[prop(into)]
    label: String,
    path: &'static str,
    /// Buttons and links.
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    let is_up = RwSignal::new(false);
    // Leaving the page moves the focus too, and by then the menu is gone.
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
    // If the chosen act has moved the focus itself, it stays there.
    let on_chosen = move |_| {
        let focused = document().active_element();
        let is_ours = here().is_some_and(|element| element.contains(focused.as_deref()));
        if is_ours || focused.is_none_or(|focused| focused.tag_name() == "BODY") {
            close_and_return();
        } else {
            close();
        }
    };
    let on_toggle = move |_| {
        let list =
            here().filter(|element| element.open()).and_then(|element| element.query_selector(".menu-list").ok().flatten());
        is_up.set(list.is_some_and(|list| has_no_room(&list)));
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && here().is_some_and(|element| element.open()) {
            event.stop_propagation();
            close_and_return();
        }
    };
    // Only this event tells where the focus goes next; no target means a tap on the page itself.
    let on_leave = move |event: web_sys::FocusEvent| {
        let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let stays = here().is_some_and(|element| next.is_some_and(|next| element.contains(Some(&next))));
        if !stays {
            close();
        }
    };
    view! {
        <details class="menu" class:up=is_up node_ref=details on:toggle=on_toggle on:keydown=on_key on:focusout=on_leave>
            <summary class="button icon quiet" aria-label=label>{icon(path)}</summary>
            // The list takes the focus where a tap does not focus buttons: Safari would else close it too early.
            <div class="menu-list" tabindex="-1" on:click=on_chosen>{children()}</div>
        </details>
    }
}

/// Returns whether the open list ends behind the bar at the bottom edge while there is room above.
fn has_no_room(list: &web_sys::Element) -> bool {
    const BAR_PX: f64 = 84.0;
    let window_px = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let list = list.get_bounding_client_rect();
    list.bottom() > window_px - BAR_PX && list.top() > list.height() + BAR_PX
}
