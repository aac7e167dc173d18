//! A backup above what can be read back as one file: said plainly, with the meetings one by one instead.

use super::name::file_name;
use crate::kit::{icon, view};
use crate::state::{App, Handed, Payload};
use crate::words::fill;
use fellestid_core::deletion::is_shown;
use fellestid_core::dot::Dot;
use fellestid_core::limits::{FILE_BYTES_MAX, RECORDS_MAX, TEXT_BYTES_MAX};
use fellestid_core::views::meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub fn is_too_large(payload: &Payload) -> bool {
    payload.records > RECORDS_MAX || payload.plain.len() > TEXT_BYTES_MAX || payload.packed.len() > FILE_BYTES_MAX
}

#[component]
pub fn OneByOne(app: App) -> impl IntoView {
    let w = app.words();
    let meetings: Vec<(Dot, String)> = app.notebook.with_untracked(|notebook| {
        let roots = notebook.roots().filter(|(key, root)| root.kind == meeting::KIND && is_shown(notebook, key));
        roots.map(|(key, root)| (key.home, root.text("title").to_owned())).collect()
    });
    let rows = meetings.into_iter().map(|(home, title)| {
        let title = if title.is_empty() { w.meetings.untitled.to_owned() } else { title };
        let save = move |_| spawn_local(save(app, home));
        view! {
            <li>
                <button type="button" class="button quiet" on:click=save>
                    {icon(icon::FILE)} {fill(w.share.save_one, &[("title", &title)])}
                </button>
            </li>
        }
    });
    view! {
        <div class="banner warn" role="alert">{icon(icon::WARNING)} <div class="grow"><p>{w.share.too_large}</p></div></div>
        <ul class="stack tight">{rows.collect_view()}</ul>
    }
}

async fn save(app: App, home: Dot) {
    let w = app.words();
    let made = app.export(Some(home), file_name(app, Some(home))).await;
    app.say(match made.map(|payload| payload.save()) {
        Some(Handed::Saved) => w.share.saved,
        Some(Handed::Shared | Handed::Cancelled | Handed::Refused) | None => w.share.failed,
    });
}
