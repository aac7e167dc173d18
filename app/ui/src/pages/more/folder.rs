//! The folder that several devices share: what it is, how it stands, and what one can do with it.

use crate::kit::{Memo, focus_soon, icon, live, view};
use crate::session::{App, Linked, Told};
use crate::shared::own_folder::{again, how_it_stands};
use crate::words::{counted, fill};
use fellestid_browser::folder::has_folders;
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
fn warnings(app: App, left_alone: &[String], is_too_large: bool) -> AnyView {
    let w = app.words();
    let hidden = left_alone.len().saturating_sub(NAMES_MAX);
    let mut names = left_alone.iter().take(NAMES_MAX).cloned().collect::<Vec<String>>().join(", ");
    if hidden > 0 {
        names = format!("{names} {}", fill(w.import.and_more, &[("count", &hidden.to_string())]));
    }
    let left = (!left_alone.is_empty())
        .then(|| fill(&counted(left_alone.len(), w.folder.left_one, w.folder.left_many), &[("names", &names)]));
    let told = left.into_iter().chain(is_too_large.then(|| w.folder.too_large.to_owned()));
    told.map(|text| view! { <p class="banner info" role="status">{text}</p> }).collect_view().into_any()
}
