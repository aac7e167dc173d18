//! The buttons that move something one place up or down among others. The focus stays on the button.

use crate::kit::{Memo, focus_soon, icon, view};
use crate::session::App;
use fellestid_crdt::record::Key;
use fellestid_model::place::{move_down, move_up};
use leptos::prelude::*;

/// `keys`: all of them, in order. `ids` and `labels`: of the button up, and of the button down.
#[component]
pub fn Moves(app: App, key: Key, keys: Memo<Vec<Key>>, ids: [Signal<String>; 2], labels: [Signal<String>; 2]) -> impl IntoView {
    let is_first = Memo::new(move |_| keys.with(|keys| keys.first() == Some(&key)));
    let is_last = Memo::new(move |_| keys.with(|keys| keys.last() == Some(&key)));
    let up = move |_| {
        if !is_first.get_untracked() {
            app.transact(|transaction| move_up(transaction, key));
            focus_soon(ids[0].get_untracked());
        }
    };
    let down = move |_| {
        if !is_last.get_untracked() {
            app.transact(|transaction| move_down(transaction, key));
            focus_soon(ids[1].get_untracked());
        }
    };
    let told = |is_at_end: Memo<bool>| Signal::derive(move || is_at_end.get().to_string());
    view! {
        <button type="button" id=ids[0] class="button icon quiet" aria-label=labels[0] aria-disabled=told(is_first) on:click=up>{icon(icon::UP)}</button>
        <button type="button" id=ids[1] class="button icon quiet" aria-label=labels[1] aria-disabled=told(is_last) on:click=down>{icon(icon::DOWN)}</button>
    }
}
