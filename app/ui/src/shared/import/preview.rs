//! What the files would change, shown before anything is done.

use super::choice::{Choice, is_news};
use super::coming::{ImportStage, after};
use super::home_news::HomeNewsCard;
use super::kinds::damage_words;
use crate::kit::{PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::words::kinds::kind_words;
use crate::words::{Words, counted, facts, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::LocalDrafts;
use fellestid_crdt::record::Key;
use fellestid_jobs::{FileRead, PaperRead, Preview};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::paste::opened::Unread;
use fellestid_model::preview::DeletedHere;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Previewed(app: App, preview: Preview, stage: RwSignal<ImportStage>, from: Option<Dot>) -> impl IntoView {
    let w = app.words();
    let choice = Choice::of(app, &preview);
    let (news, unchanged): (Vec<_>, Vec<_>) = preview.homes.iter().cloned().partition(is_news);
    let same: usize = news.iter().chain(&unchanged).map(|home| home.unchanged).sum();
    let damaged: Vec<FileRead> = preview.files.iter().filter(|file| file.damage.is_some()).cloned().collect();
    let edited: Vec<FileRead> = preview.files.iter().filter(|file| file.paper.as_ref().is_some_and(is_edited)).cloned().collect();
    let drafts = app.disk.new_aside(&preview.aside).len();
    let aside = StoredValue::new(preview.aside);
    let has_news = !news.is_empty() || drafts > 0;
    let gone = preview.deleted_here;
    let told_gone = (!gone.is_empty()).then(|| deleted_words(w, &gone));
    let title = match (preview.files.len() - damaged.len(), has_news) {
        (0, _) => w.import.nothing_touched,
        (_, false) => w.import.nothing_new,
        (1, true) => w.import.preview_heading,
        (_, true) => w.import.preview_heading_many,
    };
    let can_choose = news.iter().any(|home| !home.groups.is_empty());
    // If that is all there is, it is the heading.
    let title = told_gone.clone().filter(|_| !has_news).unwrap_or_else(|| title.to_owned());
    view! {
        <PageHead
            title=title
            eyebrow=counted(preview.files.len(), w.common.file_one, w.common.file_many)
            lead=Signal::stored(if has_news { w.import.nothing_imported.to_owned() } else { String::new() })
        />
        {damaged.into_iter().map(|file| view! { <DamagedFile app=app file=file /> }).collect_view()}
        {edited.into_iter().map(|file| view! { <EditedPaper w=w file=file /> }).collect_view()}
        {told_gone.map(|told| view! {
            <Gone app=app gone=gone told=has_news.then_some(told) choice=choice aside=aside stage=stage from=from />
        })}
        {has_news.then(|| view! { <Acts app=app choice=choice aside=aside stage=stage from=from /> })}
        {(drafts > 0).then(|| view! { <p class="banner info">{counted(drafts, w.import.drafts_one, w.import.drafts_many)}</p> })}
        <LeftOutBefore app=app choice=choice />
        {news.into_iter().map(|home| view! { <HomeNewsCard app=app home=home choice=choice /> }).collect_view()}
        {(same > 0).then(|| view! { <p class="small muted">{same_words(w, same)}</p> })}
        {can_choose.then(|| view! { <p class="small muted">{w.import.follows}</p> })}
        {(!has_news).then(|| view! {
            <p class="actions"><button type="button" class="button" on:click=move |_| stage.set(ImportStage::Picking)>{w.common.cancel}</button></p>
        })}
    }
}

/// Formats «118 uendret har dere fra før»: one line for everything unchanged.
fn same_words(w: &Words, count: usize) -> String {
    format!("{} {}", counted(count, w.import.unchanged_one, w.import.unchanged_many), w.import.kind_had_before)
}

#[component]
fn Acts(
    app: App,
    choice: Choice,
    aside: StoredValue<LocalDrafts>,
    stage: RwSignal<ImportStage>,
    from: Option<Dot>,
) -> impl IntoView {
    let w = app.words();
    let import = move |_| take_in(app, Vec::new(), choice, aside, stage, from);
    view! {
        <p class="actions">
            <button type="button" class="button main big" on:click=import>
                {move || if choice.is_whole() { w.import.import } else { w.import.take_in_rest }}
            </button>
            <button type="button" class="button" on:click=move |_| stage.set(ImportStage::Picking)>{w.common.cancel}</button>
        </p>
    }
}

/// Brings back the deleted records asked for, and then imports what is chosen.
fn take_in(
    app: App,
    back: Vec<Key>,
    choice: Choice,
    aside: StoredValue<LocalDrafts>,
    stage: RwSignal<ImportStage>,
    from: Option<Dot>,
) {
    // Read before the stage changes, since that removes this view and the choice with it.
    let (is_whole, left_out, remembered) = (choice.is_whole(), choice.left_out(), choice.remembered(app));
    // The drafts of a home that is left out are not imported either.
    let mut aside = aside.get_value();
    let is_out = |home: Dot| left_out.contains(&Key::root(home));
    aside.retain(|name, _| !LocalKey::read(name).home().is_some_and(is_out));
    stage.set(ImportStage::Working);
    spawn_local(async move {
        app.bring_back(&back).await;
        stage.set(match app.take_in_without(left_out).await {
            Some(homes) => {
                app.tablet.remember_left_out(&remembered);
                app.disk.put_aside(&aside);
                after(app, homes, is_whole, from)
            }
            None => ImportStage::Failed,
        });
    });
}

/// Records deleted here: one tap brings them back and imports the rest.
#[component]
fn Gone(
    app: App,
    gone: Vec<DeletedHere>,
    /// The sentence, if there is other news; otherwise it is the page's heading.
    told: Option<String>,
    choice: Choice,
    aside: StoredValue<LocalDrafts>,
    stage: RwSignal<ImportStage>,
    from: Option<Dot>,
) -> impl IntoView {
    let w = app.words();
    let has_news = told.is_some();
    let titles = gone.iter().map(|gone| gone.title.clone()).filter(|title| !title.trim().is_empty());
    let titles = facts(titles.take(TITLES_MAX));
    let keys = StoredValue::new(gone.iter().map(|gone| gone.key).collect::<Vec<Key>>());
    let back = move |_| {
        let keys = keys.get_value();
        if has_news {
            return take_in(app, keys, choice, aside, stage, from);
        }
        spawn_local(async move {
            app.bring_back(&keys).await;
            let is_meeting = |home: &Dot| app.notebook.untracked(|notebook| Meeting::read(notebook, *home).is_some());
            let meeting = keys.iter().map(|key| key.home).find(is_meeting).filter(|_| from.is_none());
            stage.set(ImportStage::Picking);
            meeting.into_iter().for_each(|meeting| app.go(&Route::Meeting(meeting)));
            app.say_undoable(w.deleted.restored);
        });
    };
    view! {
        <div class="banner info">
            {icon(icon::TRASH)}
            <div class="grow">
                {told.map(|told| view! { <p><b>{told}</b></p> })}
                <p>{titles}</p>
                <p class="small">{w.import.deleted_here_about}</p>
            </div>
            <button type="button" class="button main" on:click=back>{icon(icon::UNDO)} {w.deleted.restore}</button>
        </div>
    }
}

/// Titles shown, few enough to read at a glance.
const TITLES_MAX: usize = 5;

/// Formats «1 møte er slettet her», for each kind.
fn deleted_words(w: &Words, gone: &[DeletedHere]) -> String {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    for gone in gone {
        match kinds.iter_mut().find(|(kind, _)| *kind == gone.kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((&gone.kind, 1)),
        }
    }
    let told = kinds.into_iter().map(|(kind, count)| format!("{count} {}", kind_words(w, kind, count).to_lowercase()));
    fill(w.import.deleted_here, &[("what", &told.collect::<Vec<String>>().join(", "))])
}

#[component]
fn LeftOutBefore(app: App, choice: Choice) -> impl IntoView {
    let w = app.words();
    let told = counted(choice.before, w.import.left_out_before_one, w.import.left_out_before_many);
    view! {
        <Show when=move || choice.before != 0 && !choice.is_whole()>
            <div class="banner info" role="status">
                {icon(icon::FILE)} <div class="grow"><p>{told.clone()}</p></div>
                <button type="button" class="button" on:click=move |_| choice.include_all()>{w.import.include_after_all}</button>
            </div>
        </Show>
    }
}

#[component]
fn DamagedFile(app: App, file: FileRead) -> impl IntoView {
    let w = app.words();
    let odt = (file.unread == Some(Unread::OpenDocument)).then_some(w.import.error_odt);
    let why = odt.or(file.damage.map(|damage| damage_words(w, damage))).unwrap_or_default();
    view! {
        <div class="banner warn" role="alert">
            {icon(icon::WARNING)}
            <div class="grow"><p><b>{file.name.clone()}</b></p> <p>{why}</p> {file.is_page.then(|| view! { <p>{w.import.page_about}</p> })}</div>
            {file.is_page.then(|| view! {
                <button type="button" class="button" on:click=move |_| app.bring_previewed(&file.name)>{w.import.page_read}</button>
            })}
        </div>
    }
}

/// A paper that was changed after it was written: its text now, which is not imported.
#[component]
fn EditedPaper(w: &'static Words, file: FileRead) -> impl IntoView {
    let PaperRead { changed, gone } = file.paper.unwrap_or_default();
    let more = changed.len().saturating_sub(CHANGED_MAX);
    let more = (more > 0).then(|| view! { <li>{fill(w.import.and_more, &[("count", &more.to_string())])}</li> });
    let told = (!changed.is_empty()).then(|| counted(changed.len(), w.import.paper_changed_one, w.import.paper_changed_many));
    let gone = (gone > 0).then(|| counted(gone, w.import.paper_gone_one, w.import.paper_gone_many));
    view! {
        <div class="banner warn" role="status">
            {icon(icon::WARNING)}
            <div class="grow">
                <p><b>{file.name}</b></p>
                {told.map(|told| view! {
                    <p>{told}</p>
                    <ul>{changed.into_iter().take(CHANGED_MAX).map(|text| view! { <li>{text}</li> }).collect_view()} {more}</ul>
                })}
                {gone.map(|gone| view! { <p>{gone}</p> })}
            </div>
        </div>
    }
}

fn is_edited(paper: &PaperRead) -> bool {
    !paper.changed.is_empty() || paper.gone > 0
}

/// The most changed paragraphs shown; a paper that was rewritten has dozens.
const CHANGED_MAX: usize = 8;

/// Formats «Bord 1: 12 innspill · Bord 2: 9 innspill»; `None` for a meeting with one table.
pub fn tables_words(w: &Words, tables: &[(u32, usize)]) -> Option<String> {
    let one = |(table, count): &(u32, usize)| {
        let word = if *count == 1 { w.import.from_table_one } else { w.import.from_table };
        fill(word, &[("number", &table.to_string()), ("count", &count.to_string())])
    };
    let is_several = tables.len() > 1 || tables.first().is_some_and(|(table, _)| *table > 1);
    is_several.then(|| facts(tables.iter().map(one)))
}
