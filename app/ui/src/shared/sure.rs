//! Asks once more before what cannot be undone, or reaches further than it looks.

use crate::kit::{focus_soon, live, view};
use crate::words::Words;
use leptos::prelude::*;

/// Asks once more: the question, and the words of the button that does it. The button that opens this has the id `id`
/// followed by `-ask`, and gets the focus back.
pub fn sure(
    w: &'static Words,
    id: String,
    (ask, yes): (&'static str, &'static str),
    is_sure: RwSignal<bool>,
    act: impl Fn() + 'static,
) -> AnyView {
    let (id, act) = (StoredValue::new(id), StoredValue::new_local(act));
    let cancel = move |_| {
        is_sure.set(false);
        focus_soon(format!("{}-ask", id.get_value()));
    };
    live(move || {
        is_sure.get().then(|| {
            view! {
                <div class="banner warn" id=id.get_value() tabindex="-1">
                    <p class="grow">{ask}</p>
                    <button type="button" class="button" on:click=move |_| act.with_value(|act| act())>{yes}</button>
                    <button type="button" class="button quiet" on:click=cancel>{w.common.cancel}</button>
                </div>
            }
        })
    })
    .into_any()
}
