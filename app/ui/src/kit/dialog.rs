//! A sheet: the browser's own modal dialog, which handles focus, Escape and the page behind it.
//! The focus starts on its heading; a tap outside closes it, and the focus goes back to where it was.

use super::focus;
use super::icon::{self, icon};
use crate::kit::{Show, view};
use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

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
                focus(id);
            }
            (false, true) => element.close(),
            (true, true) | (false, false) => {}
        }
    });
    // Only a press that begins and ends outside: marking text in the sheet may end outside it.
    let is_beside = move |event: &web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        dialog.get_untracked().is_some_and(|dialog| target.is_some_and(|target| target == **dialog))
    };
    let began_beside = StoredValue::new(false);
    view! {
        <dialog
            class="sheet"
            aria-labelledby=id
            node_ref=dialog
            on:close=move |_| is_open.set(false)
            on:pointerdown=move |event| began_beside.set_value(is_beside(&event))
            on:click=move |event| {
                if began_beside.get_value() && is_beside(&event) {
                    is_open.set(false);
                }
            }
        >
            <header>
                <h2 id=id tabindex="-1">{title}</h2>
                <button type="button" class="button icon quiet" aria-label=close on:click=move |_| is_open.set(false)>
                    {icon(icon::CLOSE)}
                </button>
            </header>
            <Show when=move || is_open.get()>{children()}</Show>
        </dialog>
    }
}
