//! Undo and redo of the last act, as buttons; [`crate::keys`] handles the keys.

use crate::kit::{icon, view};
use crate::session::App;
use leptos::prelude::*;

/// The buttons that undo and redo the last act.
#[component]
pub fn History(app: App) -> impl IntoView {
    let w = app.words();
    view! {
        <div class="bar acts no-print">
            <button type="button" class="button icon quiet" aria-label=w.common.undo disabled=Signal::derive(move || !app.notebook.can_undo.get().0) on:click=move |_| app.undo()>
                {icon(icon::UNDO)}
            </button>
            <button type="button" class="button icon quiet" aria-label=w.common.redo disabled=Signal::derive(move || !app.notebook.can_undo.get().1) on:click=move |_| app.redo()>
                {icon(icon::REDO)}
            </button>
        </div>
    }
}
