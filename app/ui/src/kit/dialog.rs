//! A sheet: the browser's own modal dialog, so that focus, Escape and what lies behind are right.

use super::icon::{self, icon};
use leptos::html::Dialog;
use super::tap;
use leptos::prelude::*;

#[component]
pub fn Sheet(
    id: &'static str,
    title: &'static str,
    close: &'static str,
    #[prop(into)] is_open: RwSignal<bool>,
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(element) = dialog.get() else { return };
        match (is_open.get(), element.open()) {
            (true, false) => {
                let _ = element.show_modal();
            }
            (false, true) => element.close(),
            (true, true) | (false, false) => {}
        }
    });
    view! {
        <dialog class="sheet" aria-labelledby=id node_ref=dialog on:close=move |_| is_open.set(false)>
            <header>
                <h2 id=id>{title}</h2>
                <button type="button" class="button icon quiet" aria-label=close on:click=tap(move |_| is_open.set(false))>
                    {icon(icon::CLOSE)}
                </button>
            </header>
            <Show when=move || is_open.get()>{children()}</Show>
        </dialog>
    }
}
