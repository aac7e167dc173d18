//! Where one's words are kept, in one line; a stronger one where a meeting is held, no copy is
//! taken since, and the browser has not promised to keep what it stores.

use crate::chunks::Later;
use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::session::App;
use fellestid_model::kinds::meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Kept(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    let is_promised = RwSignal::new(true);
    spawn_local(async move { is_promised.set(app.tablet.is_storage_promised().await) });
    // A backup taken here is said in a message; then the line is another.
    let backup_ms = move || {
        app.shell.toast.track();
        app.tablet.last_backup_ms()
    };
    let is_urgent = Memo::new(move |_| {
        !is_promised.get() && last_closed_ms(app).is_some_and(|closed| backup_ms().is_none_or(|backup| backup < closed))
    });
    let text = move || if is_urgent.get() { w.today.backup_now.to_owned() } else { dates::backup_age(w, backup_ms()) };
    view! {
        <div class="kept" class:urgent=move || is_urgent.get()>
            {icon(icon::FILE)} <p class="grow">{live(text)}</p>
            {later.backup(app)}
        </div>
    }
}

/// When the latest meeting's minutes were closed, in milliseconds since 1970.
fn last_closed_ms(app: App) -> Option<i64> {
    app.notebook.read_roots(|notebook| {
        let meetings = notebook.roots().filter(|(_, record)| record.kind == meeting::KIND);
        meetings.filter_map(|(_, record)| meeting::CLOSED_AT.integer_in(record)).max()
    })
}
