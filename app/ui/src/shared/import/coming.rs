//! An import under way: picking, reading, preview, importing. It is shown on the page where the files were
//! picked, and leads back there.

use super::preview::Previewed;
use crate::frame::focus_page;
use crate::kit::{PageHead, icon, live, view};
use crate::route::Route;
use crate::session::App;
use fellestid_browser::files;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::Damage;
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_jobs::{FileRead, Preview};
use fellestid_model::kinds::meeting::Meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[derive(Clone, Debug, PartialEq)]
pub enum ImportStage {
    Picking,
    Working,
    Previewed(Preview),
    TakenIn {
        /// The first meeting imported, if any.
        meeting: Option<Dot>,
        is_whole: bool,
    },
    Undone {
        kept: usize,
    },
    Failed,
}

/// Opens the browser's file picker.
#[component]
pub fn PickButton(
    app: App,
    stage: RwSignal<ImportStage>,
    label: &'static str,
    path: &'static str,
    class: &'static str,
) -> impl IntoView {
    // No `accept`: iPads grey out extensions they do not know. The bytes tell what a file is.
    view! {
        <label class=class>
            {icon(path)} {label}
            <input class="visually-hidden" type="file" multiple on:change=move |event| pick(app, stage, files::of_input(&event)) />
        </label>
    }
}

pub fn pick(app: App, stage: RwSignal<ImportStage>, picked: Vec<web_sys::File>) {
    if !picked.is_empty() {
        stage.set(ImportStage::Working);
        spawn_local(async move { stage.set(read(app, picked).await) });
    }
}

/// Every stage except picking. `meeting`: the meeting whose page one came from and goes back to.
#[component]
pub fn Coming(app: App, stage: RwSignal<ImportStage>, meeting: Option<Dot>) -> impl IntoView {
    let w = app.words();
    Effect::new(move |_| {
        // Each stage is shown from its top, with the focus there.
        stage.track();
        request_animation_frame(focus_page);
    });
    live(move || {
        match stage.get() {
        ImportStage::Picking => ().into_any(),
        ImportStage::Working => view! {
            <PageHead title=w.common.import.to_owned() />
            <p role="status">{w.import.working}</p>
            <progress class="progress" aria-label=w.import.working></progress>
        }.into_any(),
        ImportStage::Previewed(preview) => view! { <Previewed app=app preview=preview stage=stage from=meeting /> }.into_any(),
        ImportStage::TakenIn { meeting: came, is_whole } => view! { <TakenIn app=app meeting=came is_whole=is_whole stage=stage /> }.into_any(),
        ImportStage::Undone { kept } => view! {
            <PageHead title=w.common.import.to_owned() />
            <p role="status">{w.import.undone}</p>
            {(kept > 0).then(|| view! { <p>{w.import.undone_kept}</p> })}
            <p class="actions"><a class="button main" href=Route::Today.href()>{w.frame.page_not_found_act}</a></p>
        }.into_any(),
        ImportStage::Failed => view! {
            <PageHead title=w.common.import.to_owned() />
            <p class="banner error" role="alert">{w.import.failed}</p>
            <p class="actions"><button type="button" class="button main" on:click=move |_| stage.set(ImportStage::Picking)>{w.frame.storage_try_again}</button></p>
        }.into_any(),
    }
    })
}

/// Reads the picked files and previews them. Files that are too large are reported, not read.
async fn read(app: App, picked: Vec<web_sys::File>) -> ImportStage {
    app.remember_previewed(&picked);
    let names: Vec<String> = picked.iter().map(web_sys::File::name).collect();
    let mut whole = Vec::new();
    let mut unread = Vec::new();
    for (result, name) in files::read_files(&picked, FILE_BYTES_MAX as f64).await.into_iter().zip(names) {
        match result {
            Ok(file) => whole.push(file),
            Err(files::FileError::TooLarge { .. }) => {
                unread.push(FileRead { name, damage: Some(Damage::TooLarge), ..FileRead::default() })
            }
            Err(_) => unread.push(FileRead { name, damage: Some(Damage::CutShort), ..FileRead::default() }),
        }
    }
    match app.preview(whole).await {
        Some(mut preview) => {
            preview.files.extend(unread);
            ImportStage::Previewed(preview)
        }
        None => ImportStage::Failed,
    }
}

/// Returns the stage after an import. Back in the meeting that asked for the files, a message is enough.
pub fn after(app: App, homes: Vec<Dot>, is_whole: bool, from: Option<Dot>) -> ImportStage {
    let w = app.words();
    // If only drafts were imported there is no import to undo: undo would reach the one before.
    if homes.is_empty() || from.is_some() {
        app.say(if is_whole { w.import.imported } else { w.import.taken_in_rest });
        return ImportStage::Picking;
    }
    let is_meeting = |home: &Dot| app.notebook.untracked(|notebook| Meeting::read(notebook, *home).is_some());
    ImportStage::TakenIn { meeting: homes.iter().copied().find(is_meeting), is_whole }
}

#[component]
fn TakenIn(app: App, meeting: Option<Dot>, is_whole: bool, stage: RwSignal<ImportStage>) -> impl IntoView {
    let w = app.words();
    let title = if is_whole { w.import.imported } else { w.import.taken_in_rest };
    let undo = move |_| {
        stage.set(ImportStage::Working);
        spawn_local(async move {
            stage.set(match app.undo_import().await {
                Some(kept) => ImportStage::Undone { kept },
                None => ImportStage::Failed,
            });
        });
    };
    view! {
        <PageHead title=title.to_owned() />
        <p class="actions" role="status">
            {match meeting {
                Some(meeting) => view! { <a class="button main" href=Route::Meeting(meeting).href()>{w.import.open_meeting}</a> },
                None => view! { <a class="button main" href=Route::Today.href()>{w.frame.page_not_found_act}</a> },
            }}
            <button type="button" class="button" on:click=move |_| stage.set(ImportStage::Picking)>{w.import.pick_more}</button>
            <button type="button" class="button quiet" on:click=undo>{icon(icon::UNDO)} {w.common.undo}</button>
        </p>
    }
}
