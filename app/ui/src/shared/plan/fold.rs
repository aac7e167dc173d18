//! A part of a plan that is folded away until needed. One left open is open next time, and one being opened
//! is scrolled into view.

use crate::kit::{bring_up, view};
use crate::session::App;
use leptos::html::Details;
use leptos::prelude::*;

/// Windows narrower than this are phones'.
const PHONE_PX: f64 = 600.0;
const OPEN: &str = "open";
const SHUT: &str = "shut";

/// Returns whether the window is so narrow that little fits at once, when a page is opened.
pub fn is_phone() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < PHONE_PX)
}

/// `name`: what the tablet remembers it by. `opens`: whether it is open unless someone has folded it.
#[component]
pub fn Fold(
    app: App,
    name: &'static str,
    heading: &'static str,
    #[prop(into)] opens: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    let is_open = RwSignal::new(match app.tablet.recalled(name).as_str() {
        OPEN => true,
        SHUT => false,
        _ => opens.get_untracked(),
    });
    // When `opens` becomes true later, as after changing steps by hand, it opens even if it was folded before.
    Effect::new(move |before: Option<bool>| {
        let opens = opens.get();
        if opens && before == Some(false) {
            is_open.set(true);
        }
        opens
    });
    let press = move |_| {
        let Some(details) = details.get_untracked() else { return };
        // The click is heard before the disclosure changes.
        let opens = !details.open();
        app.tablet.remember(name, if opens { OPEN } else { SHUT });
        if opens {
            bring_up(details.into());
        }
    };
    view! {
        <details class="folded" node_ref=details prop:open=is_open>
            <summary on:click=press><h2>{heading}</h2></summary>
            {children()}
        </details>
    }
}
