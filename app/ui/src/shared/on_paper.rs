//! Sheets that are printed alone: they are on the page while printing, and nothing else of the app is
//! printed; see `print.css`. Knows no document.

use crate::kit::{Show, view};
use fellestid_browser::Listener;
use leptos::portal::Portal;
use leptos::prelude::*;

/// The body's class while something is printed.
const BODY_CLASS: &str = "prints";

/// Prints `sheets` when `is_printing` becomes true, and removes them afterwards.
#[component]
pub fn OnPaper(is_printing: RwSignal<bool>, sheets: impl Fn() -> AnyView + Copy + Send + Sync + 'static) -> impl IntoView {
    let listener = Listener::on(&window(), "afterprint", move |_| {
        let _ = is_printing.try_set(false);
    });
    StoredValue::new_local(listener);
    on_cleanup(unmark_body);
    Effect::new(move |_| {
        let is_printing = is_printing.get();
        if !is_printing {
            unmark_body();
        } else {
            mark_body();
            // The sheets must be on the page first.
            request_animation_frame(|| {
                let _ = window().print();
            });
        }
    });
    view! { <Show when=move || is_printing.get()><Portal><div class="printed-sheets">{sheets()}</div></Portal></Show> }
}

fn mark_body() {
    let _ = document().body().map(|body| body.class_list().add_1(BODY_CLASS));
}

fn unmark_body() {
    let _ = document().body().map(|body| body.class_list().remove_1(BODY_CLASS));
}
