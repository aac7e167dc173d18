//! What a round tells all its schools of what became of their input, while it can be changed.

use crate::kit::{Memo, Show, focus, icon, live, view, when_free};
use crate::session::App;
use crate::shared::feedback::told;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::feedback::{self, Feedback};
use leptos::prelude::*;

/// The heading, where the focus is when an input is gone.
const HEADING: &str = "round-said-did";

#[component]
pub fn Along(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let all = Memo::new(move |_| app.notebook.read(home, |notebook| Feedback::all(notebook, home)));
    let remove = move |key: Key| {
        app.transact(|transaction| feedback::delete(transaction, key));
        app.say_undoable(w.network.feedback_removed);
        when_free(|| _ = focus(HEADING));
    };
    let row = move |(key, of): &(Key, Feedback)| {
        let (key, label) = (*key, fill(w.network.feedback_remove, &[("said", &of.said)]));
        view! {
            <li class="row">
                {told(w, of)}
                <span class="row-end"><button type="button" class="button icon quiet" aria-label=label on:click=move |_| remove(key)>{icon(icon::TRASH)}</button></span>
            </li>
        }
    };
    view! {
        <Show when=move || !all.with(Vec::is_empty)>
            <section class="part">
                <h2 id=HEADING tabindex="-1">{w.network.said_did}</h2>
                <p class="hint">{w.network.feedback_along}</p>
                <ul class="rows boxed">{live(move || all.with(|all| all.iter().map(row).collect_view()))}</ul>
            </section>
        </Show>
    }
}
