//! The folder that several devices share: what it is, how it stands, and what one can do with it.

use crate::kit::{Memo, focus_soon, icon, live, view};
use crate::session::{App, LeftAlone, Linked, Told};
use crate::shared::own_folder::{again, how_it_stands};
use crate::words::{Words, counted, fill};
use fellestid_browser::folder::has_folders;
use fellestid_crdt::folder::FILES_MAX;
use leptos::prelude::*;

const HEADING: &str = "folder";
/// Names shown of files that are left alone.
const NAMES_MAX: usize = 3;

#[component]
pub fn Folder(app: App) -> impl IntoView {
    let w = app.words();
    let inside = match has_folders() {
        true => linked(app),
        false => view! { <p class="muted">{w.folder.elsewhere}</p> }.into_any(),
    };
    view! {
        <section class="part stack">
            <h2 id=HEADING tabindex="-1">{w.folder.heading}</h2>
            {inside}
        </section>
    }
}

/// What stands under the heading, by how it stands: its buttons stay while only the time changes.
fn linked(app: App) -> AnyView {
    let w = app.words();
    let is_chosen = Memo::new(move |_| app.linked() != Linked::Not);
    let is_waiting = Memo::new(move |_| matches!(app.linked(), Linked::Waits { .. } | Linked::Undone { .. }));
    let stands = move || match app.folder_progress() {
        Some((place, count)) => fill(w.folder.progress, &[("place", &(place + 1).to_string()), ("count", &count.to_string())]),
        None => how_it_stands(w, &app.linked()),
    };
    let leave = move |_| {
        app.leave_folder();
        app.say(w.folder.left);
        focus_soon(HEADING.to_owned());
    };
    let now = move |_| leptos::task::spawn_local(app.sync_folder());
    // The button tapped goes when a folder is chosen.
    let is_asked = StoredValue::new(false);
    Effect::new(move |_| {
        if is_chosen.get() && is_asked.get_value() {
            is_asked.set_value(false);
            focus_soon(HEADING.to_owned());
        }
    });
    let ask = move |_| {
        is_asked.set_value(true);
        app.choose_folder();
    };
    let choose = move |label| {
        view! { <button type="button" class="button" on:click=ask>{icon(icon::PLUS)} {label}</button> }
    };
    let told = Memo::new(move |_| match app.linked() {
        Linked::InStep { told: Told { left_alone, is_too_large, .. }, .. } => (left_alone, is_too_large),
        Linked::Not | Linked::Beginning { .. } | Linked::Waits { .. } | Linked::Undone { .. } | Linked::Failed { .. } => {
            (Vec::new(), false)
        }
    });
    live(move || match is_chosen.get() {
        false => view! {
            <p>{w.folder.about}</p>
            <p class="small muted">{w.folder.holds}</p>
            <p class="actions">{choose(w.folder.choose)}</p>
        }
        .into_any(),
        true => view! {
            <p class="kept">{icon(icon::FILE)} <span class="grow">{live(stands)}</span></p>
            {live(move || told.with(|(left_alone, is_too_large)| warnings(app, left_alone, *is_too_large)))}
            <p class="actions">
                {live(move || match is_waiting.get() {
                    true => again(app),
                    false => view! { <button type="button" class="button" on:click=now>{icon(icon::REDO)} {w.folder.now}</button> }.into_any(),
                })}
                {choose(w.folder.choose_other)}
                <button type="button" class="button quiet" on:click=leave>{icon(icon::CLOSE)} {w.folder.leave}</button>
            </p>
            <p class="small muted">{w.folder.holds}</p>
        }
        .into_any(),
    })
    .into_any()
}

/// What was left alone in the folder, plainly.
fn warnings(app: App, left_alone: &[(String, LeftAlone)], is_too_large: bool) -> AnyView {
    let w = app.words();
    let left = [
        (LeftAlone::Torn, w.folder.left_one, w.folder.left_many),
        (LeftAlone::TooLarge, w.folder.large_one, w.folder.large_many),
        (LeftAlone::Beyond, w.folder.beyond_one, w.folder.beyond_many),
    ];
    let left = left.into_iter().filter_map(|(why, one, many)| {
        let names: Vec<&str> = left_alone.iter().filter(|(_, other)| *other == why).map(|(name, _)| name.as_str()).collect();
        let max = FILES_MAX.to_string();
        (!names.is_empty()).then(|| fill(&counted(names.len(), one, many), &[("names", &some_of(w, &names)), ("max", &max)]))
    });
    let told = left.chain(is_too_large.then(|| w.folder.too_large.to_owned()));
    told.map(|text| view! { <p class="banner info" role="status">{text}</p> }).collect_view().into_any()
}

/// The first names, and how many more there are.
fn some_of(w: &Words, names: &[&str]) -> String {
    let shown = names[..names.len().min(NAMES_MAX)].join(", ");
    match names.len().saturating_sub(NAMES_MAX) {
        0 => shown,
        hidden => format!("{shown} {}", fill(w.import.and_more, &[("count", &hidden.to_string())])),
    }
}
