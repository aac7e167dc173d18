//! Asks before what cannot be undone.

use crate::kit::{focus_soon, live, view};
use crate::words::Words;
use leptos::prelude::*;

/// Asks before what cannot be undone. The button that opens this has the id `id` followed by `-ask`, and gets
/// the focus back.
pub fn sure(w: &'static Words, id: String, ask: &'static str, is_sure: RwSignal<bool>, erase: impl Fn() + 'static) -> AnyView {
    let (id, erase) = (StoredValue::new(id), StoredValue::new_local(erase));
    let cancel = move |_| {
        is_sure.set(false);
        focus_soon(format!("{}-ask", id.get_value()));
    };
    live(move || {
        is_sure.get().then(|| view! {
        <div class="banner warn" id=id.get_value() tabindex="-1">
            <p class="grow">{ask}</p>
            <button type="button" class="button" on:click=move |_| erase.with_value(|erase| erase())>{w.people.erase_yes}</button>
            <button type="button" class="button quiet" on:click=cancel>{w.common.cancel}</button>
        </div>
    })
    })
    .into_any()
}
