//! Taking in files: pick one or many, see what they would do, take in, undo.
//! Nothing is changed until the person says so.

use crate::kit::{PageHead, icon, live, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{Words, counted, fill};
use fellestid_browser::files;
use fellestid_core::difference::Effect;
use fellestid_core::dot::Dot;
use fellestid_core::file::Damage;
use fellestid_core::job::{FileRead, Group, Preview};
use fellestid_core::limits::FILE_BYTES_MAX;
use fellestid_core::views::meeting::Meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Picking,
    Working,
    Previewed(Preview),
    /// With the meeting that came, where one did.
    TakenIn(Option<Dot>),
    Undone { kept: usize },
    Failed,
}

#[component]
pub fn TakeIn(app: App) -> impl IntoView {
    let w = app.words();
    let stage = RwSignal::new(Stage::Picking);
    let pick = move |picked: Vec<web_sys::File>| {
        if picked.is_empty() {
            return;
        }
        stage.set(Stage::Working);
        spawn_local(async move { stage.set(read(app, picked).await) });
    };
    view! {
        {live(move || match stage.get() {
            Stage::Picking => view! { <Picking app=app on_pick=pick /> }.into_any(),
            Stage::Working => view! {
                <PageHead title=w.take_in.heading.to_owned() />
                <p role="status">{w.take_in.working}</p>
                <progress class="progress" aria-label=w.take_in.working></progress>
            }.into_any(),
            Stage::Previewed(preview) => view! { <Previewed app=app preview=preview stage=stage /> }.into_any(),
            Stage::TakenIn(meeting) => view! { <TakenIn app=app meeting=meeting stage=stage /> }.into_any(),
            Stage::Undone { kept } => view! {
                <PageHead title=w.take_in.heading.to_owned() />
                <p role="status">{w.take_in.undone}</p>
                {(kept > 0).then(|| view! { <p>{w.take_in.undone_kept}</p> })}
                <p class="actions"><a class="button main" href=Route::Today.href()>{w.frame.page_not_found_act}</a></p>
            }.into_any(),
            Stage::Failed => view! {
                <PageHead title=w.take_in.heading.to_owned() />
                <p class="banner error" role="alert">{w.take_in.failed}</p>
                <p class="actions"><button type="button" class="button main" on:click=tap(move |_| stage.set(Stage::Picking))>{w.frame.storage_try_again}</button></p>
            }.into_any(),
        })}
    }
}

fn meeting_among(app: App, homes: &[Dot]) -> Option<Dot> {
    let is_meeting = |home: &Dot| app.notebook.with_untracked(|notebook| Meeting::read(notebook, *home).is_some());
    homes.iter().copied().find(is_meeting)
}

/// Reads what was picked, and asks what it would do. Files too large are named, and not read.
async fn read(app: App, picked: Vec<web_sys::File>) -> Stage {
    let names: Vec<String> = picked.iter().map(web_sys::File::name).collect();
    let mut whole = Vec::new();
    let mut unread = Vec::new();
    for (result, name) in files::read_files(&picked, FILE_BYTES_MAX as f64).await.into_iter().zip(names) {
        match result {
            Ok(file) => whole.push(file),
            Err(files::FileError::TooLarge { .. }) => unread.push(FileRead { name, damage: Some(Damage::TooLarge) }),
            Err(_) => unread.push(FileRead { name, damage: Some(Damage::CutShort) }),
        }
    }
    match app.preview(whole).await {
        Some(mut preview) => {
            preview.files.extend(unread);
            Stage::Previewed(preview)
        }
        None => Stage::Failed,
    }
}

#[component]
fn Picking(app: App, on_pick: impl Fn(Vec<web_sys::File>) + Copy + 'static) -> impl IntoView {
    let w = app.words();
    view! {
        <PageHead title=w.take_in.heading.to_owned() lead=Signal::stored(w.take_in.pick_about.to_owned()) />
        <div
            class="card drop"
            on:dragover=|event| files::allow_drop(&event)
            on:drop=move |event| on_pick(files::of_drop(&event))
        >
            // No `accept`: iPads grey out endings they do not know. The bytes say what a file is.
            <label class="button main big">
                {icon(icon::TAKE_IN)} {w.take_in.pick}
                <input id="files" class="visually-hidden" type="file" multiple on:change=move |event| on_pick(files::of_input(&event)) />
            </label>
        </div>
    }
}

#[component]
fn Previewed(app: App, preview: Preview, stage: RwSignal<Stage>) -> impl IntoView {
    let w = app.words();
    let is_news = preview.groups.iter().any(|group| group.effect != Effect::Unchanged);
    let whole = preview.files.iter().filter(|file| file.damage.is_none()).count();
    let damaged: Vec<FileRead> = preview.files.iter().filter(|file| file.damage.is_some()).cloned().collect();
    let title = match (whole, is_news) {
        (0, _) => w.take_in.nothing_touched,
        (_, false) => w.take_in.nothing_new,
        (1, true) => w.take_in.preview_heading,
        (_, true) => w.take_in.preview_heading_many,
    };
    let take_in = move |_| {
        stage.set(Stage::Working);
        spawn_local(async move {
            stage.set(match app.take_in().await {
                // Nothing taken in is nothing to undo: the undo would reach the import before.
                Some(homes) if homes.is_empty() => Stage::Picking,
                Some(homes) => Stage::TakenIn(meeting_among(app, &homes)),
                None => Stage::Failed,
            });
        });
    };
    view! {
        <PageHead
            title=title.to_owned()
            eyebrow=counted(preview.files.len(), w.common.file_one, w.common.file_many)
            lead=Signal::stored(if is_news { w.take_in.nothing_touched.to_owned() } else { String::new() })
        />
        {damaged.into_iter().map(|file| view! { <DamagedFile w=w file=file /> }).collect_view()}
        <ul class="rows boxed">{preview.groups.into_iter().map(|group| view! { <GroupRow w=w group=group /> }).collect_view()}</ul>
        <p class="actions">
            {is_news.then(|| view! { <button type="button" class="button main big" on:click=tap(take_in)>{w.take_in.take_in}</button> })}
            <button type="button" class="button" on:click=tap(move |_| stage.set(Stage::Picking))>{w.common.cancel}</button>
        </p>
    }
}

#[component]
fn DamagedFile(w: &'static Words, file: FileRead) -> impl IntoView {
    let why = file.damage.map(|damage| damage_words(w, damage)).unwrap_or_default();
    view! {
        <div class="banner warn" role="alert">
            {icon(icon::WARNING)}
            <div class="grow"><p><b>{file.name}</b></p> <p>{why}</p></div>
        </div>
    }
}

fn damage_words(w: &Words, damage: Damage) -> &'static str {
    match damage {
        Damage::Empty => w.take_in.error_empty,
        Damage::TooLarge => w.take_in.error_too_large,
        Damage::NotOurs => w.take_in.error_not_ours,
        Damage::Locked => w.take_in.error_locked,
        Damage::CutShort => w.take_in.error_cut_short,
        Damage::Broken => w.take_in.error_damaged,
    }
}

#[component]
fn GroupRow(w: &'static Words, group: Group) -> impl IntoView {
    let (class, one, many) = match group.effect {
        // Innspill, møte, sett, tiltak, spørsmål, tema, steg: all are neuter.
        Effect::Added => ("chip good", w.take_in.new_neuter_one, w.take_in.new_many),
        Effect::Changed => ("chip info", w.take_in.changed_one, w.take_in.changed_many),
        Effect::Unchanged => ("chip", w.take_in.unchanged_one, w.take_in.unchanged_many),
        Effect::TwoVersions => ("chip late", w.take_in.versions_one, w.take_in.versions_many),
        Effect::Deleted => ("chip soon", w.take_in.deleted_one, w.take_in.deleted_many),
    };
    let about = (group.effect == Effect::TwoVersions).then(|| view! { <span class="row-line">{w.versions.about}</span> });
    let hidden = group.count.saturating_sub(group.names.len());
    let more = (hidden > 0).then(|| view! { <li class="muted">{fill(w.take_in.and_more, &[("count", &hidden.to_string())])}</li> });
    let names = group.names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    let is_named = group.effect != Effect::Unchanged;
    let places = group.places.join(" · ");
    view! {
        <li class="row">
            <span class="row-start"><span class=class>{counted(group.count, one, many)}</span></span>
            <div class="row-main">
                <span class="row-title">{kind_words(w, &group.kind, group.count)}</span>
                <span class="row-line">{places}</span>
                {about}
                {is_named.then(|| view! {
                    <details><summary class="small">{w.take_in.see}</summary><ul class="stack tight small">{names}{more}</ul></details>
                })}
            </div>
        </li>
    }
}

/// What the records are, in people's words.
fn kind_words(w: &Words, kind: &str, count: usize) -> &'static str {
    match (kind, count) {
        ("point", _) => w.take_in.kind_points,
        ("action", _) => w.take_in.kind_actions,
        ("meeting", 1) => w.take_in.kind_meeting,
        ("meeting", _) => w.take_in.kind_meetings,
        ("set", _) => w.take_in.kind_sets,
        ("question" | "part", _) => w.take_in.kind_questions,
        ("theme", 1) => w.take_in.kind_theme,
        ("theme", _) => w.take_in.kind_themes,
        ("step", _) => w.take_in.kind_steps,
        ("", _) => w.take_in.kind_had_before,
        _ => w.take_in.kind_other,
    }
}

#[component]
fn TakenIn(app: App, meeting: Option<Dot>, stage: RwSignal<Stage>) -> impl IntoView {
    let w = app.words();
    let undo = move |_| {
        stage.set(Stage::Working);
        spawn_local(async move {
            stage.set(match app.undo_take_in().await {
                Some(kept) => Stage::Undone { kept },
                None => Stage::Failed,
            });
        });
    };
    view! {
        <PageHead title=w.take_in.taken_in.to_owned() />
        <p class="actions" role="status">
            {match meeting {
                Some(meeting) => view! { <a class="button main" href=Route::Meeting(meeting).href()>{w.take_in.open_meeting}</a> }.into_any(),
                None => view! { <a class="button main" href=Route::Today.href()>{w.frame.page_not_found_act}</a> }.into_any(),
            }}
            <button type="button" class="button" on:click=tap(move |_| stage.set(Stage::Picking))>{w.take_in.pick_more}</button>
            <button type="button" class="button quiet" on:click=tap(undo)>{icon(icon::UNDO)} {w.common.undo}</button>
        </p>
    }
}
