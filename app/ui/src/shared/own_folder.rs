//! The folder that several devices share, where it is shown: how it stands, in one quiet line, and the one button when
//! it must be asked for again. On Mer, and on I dag only if it waits.

use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::session::{App, Linked};
use crate::words::{Words, fill};
use fellestid_browser::clock;
use leptos::prelude::*;

/// Returns the line on I dag with its button, or nothing where the folder waits for nobody.
pub fn folder_waits(app: App) -> AnyView {
    let waits = Memo::new(move |_| match app.linked() {
        linked @ (Linked::Waits { .. } | Linked::Undone { .. }) => Some(linked),
        Linked::Not | Linked::Beginning { .. } | Linked::InStep { .. } | Linked::Failed { .. } => None,
    });
    let line = move |linked: Linked| {
        view! { <div class="kept">{icon(icon::FILE)} <p class="grow">{how_it_stands(app.words(), &linked)}</p> {again(app)}</div> }
    };
    live(move || waits.get().map(line)).into_any()
}

/// The button that takes the folder up again.
pub fn again(app: App) -> AnyView {
    view! { <button type="button" class="button quiet" on:click=move |_| app.link_folder_again()>{icon(icon::REDO)} {app.words().folder.again}</button> }.into_any()
}

/// Says in a sentence whether the shared folder is in step, waits or has failed; empty if there is no folder.
pub fn how_it_stands(w: &Words, linked: &Linked) -> String {
    let named = |word: &str, name: &str| fill(word, &[("name", name)]);
    match linked {
        Linked::Not => String::new(),
        Linked::Beginning { name } => named(w.folder.beginning, name),
        Linked::Waits { name } => named(w.folder.waits, name),
        Linked::Undone { name } => named(w.folder.undone, name),
        Linked::Failed { name } => named(w.folder.failed, name),
        Linked::InStep { name, told } => {
            let time = clock::local_time(told.at_ms);
            let time = dates::clock(w, time.hour * 60 + time.minute);
            fill(w.folder.in_step, &[("name", name), ("time", &time)])
        }
    }
}
