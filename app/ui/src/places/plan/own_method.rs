//! Saving a plan's steps as a work form of one's own (egen arbeidsform), under a name.

use crate::kit::{focus_soon, live, tap};
use crate::state::App;
use fellestid_core::dot::Dot;
use fellestid_core::views::method::save_as_method;
use leptos::prelude::*;

const FIELD: &str = "own-method-title";

#[component]
pub fn SaveAsMethod(app: App, meeting: Dot) -> impl IntoView {
    let w = app.words();
    let is_naming = RwSignal::new(false);
    let title = RwSignal::new(String::new());
    let is_blank = Signal::derive(move || title.with(|title| title.trim().is_empty()));
    let ask = move |_| {
        is_naming.set(true);
        focus_soon(FIELD.to_owned());
    };
    let save = move |_| {
        app.change(|change| save_as_method(change, meeting, &title.get_untracked()));
        is_naming.set(false);
        title.set(String::new());
        app.say_undoable(w.plan.method_saved);
    };
    live(move || match is_naming.get() {
        false => view! { <p><button type="button" class="button quiet" on:click=tap(ask)>{w.plan.save_as_method}</button></p> }.into_any(),
        true => view! {
            <div class="stack tight">
                <div class="field">
                    <label for=FIELD>{w.plan.method_title}</label>
                    <input id=FIELD autocomplete="off" maxlength="100" on:input:target=move |event| title.set(event.target().value()) />
                </div>
                <p class="actions">
                    <button type="button" class="button" disabled=is_blank on:click=tap(save)>{w.plan.save_as_method}</button>
                    <button type="button" class="button quiet" on:click=tap(move |_| is_naming.set(false))>{w.common.cancel}</button>
                </p>
            </div>
        }.into_any(),
    })
}
