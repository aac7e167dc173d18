//! What the files would do, told before anything is done.

use super::choice::{Choice, is_news};
use super::coming::{Stage, after};
use super::home_news::HomeNewsCard;
use super::kinds::damage_words;
use crate::kit::{PageHead, Show, icon, view};
use crate::state::App;
use crate::words::{Words, counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::Aside;
use fellestid_model::job::{FileRead, Preview};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Previewed(app: App, preview: Preview, stage: RwSignal<Stage>, from: Option<Dot>) -> impl IntoView {
    let w = app.words();
    let choice = Choice::of(app, &preview);
    let (news, unchanged): (Vec<_>, Vec<_>) = preview.homes.iter().cloned().partition(is_news);
    let same: usize = news.iter().chain(&unchanged).map(|home| home.unchanged).sum();
    let damaged: Vec<FileRead> = preview.files.iter().filter(|file| file.damage.is_some()).cloned().collect();
    let drafts = app.new_aside(&preview.aside).len();
    let aside = StoredValue::new(preview.aside);
    let has_news = !news.is_empty() || drafts > 0;
    let title = match (preview.files.len() - damaged.len(), has_news) {
        (0, _) => w.import.nothing_touched,
        (_, false) => w.import.nothing_new,
        (1, true) => w.import.preview_heading,
        (_, true) => w.import.preview_heading_many,
    };
    let can_choose = news.iter().any(|home| !home.groups.is_empty());
    view! {
        <PageHead
            title=title.to_owned()
            eyebrow=counted(preview.files.len(), w.common.file_one, w.common.file_many)
            lead=Signal::stored(if has_news { w.import.nothing_touched.to_owned() } else { String::new() })
        />
        {damaged.into_iter().map(|file| view! { <DamagedFile w=w file=file /> }).collect_view()}
        {has_news.then(|| view! { <Acts app=app choice=choice aside=aside stage=stage from=from /> })}
        {(drafts > 0).then(|| view! { <p class="banner info">{counted(drafts, w.import.drafts_one, w.import.drafts_many)}</p> })}
        <LeftOutBefore app=app choice=choice />
        {news.into_iter().map(|home| view! { <HomeNewsCard app=app home=home choice=choice /> }).collect_view()}
        {(same > 0).then(|| view! { <p class="small muted">{same_words(w, same)}</p> })}
        {can_choose.then(|| view! { <p class="small muted">{w.import.follows}</p> })}
        {(!has_news).then(|| view! {
            <p class="actions"><button type="button" class="button" on:click=move |_| stage.set(Stage::Picking)>{w.common.cancel}</button></p>
        })}
    }
}

/// «118 uendret har dere fra før»: one line for all that is the same.
fn same_words(w: &Words, count: usize) -> String {
    format!("{} {}", counted(count, w.import.unchanged_one, w.import.unchanged_many), w.import.kind_had_before)
}

#[component]
fn Acts(app: App, choice: Choice, aside: StoredValue<Aside>, stage: RwSignal<Stage>, from: Option<Dot>) -> impl IntoView {
    let w = app.words();
    let import = move |_| {
        // The choice goes with this view as soon as the work begins.
        let (is_whole, left_out, remembered) = (choice.is_whole(), choice.left_out(), choice.remembered(app));
        // What is left out keeps its drafts.
        let mut aside = aside.get_value();
        let homes_out =
            || left_out.iter().filter_map(|key| key.split_once('/')).filter(|(home, id)| home == id).map(|(home, _)| home);
        aside.retain(|name, _| !homes_out().any(|home| name.split('/').any(|part| part == home)));
        stage.set(Stage::Working);
        spawn_local(async move {
            stage.set(match app.take_in_without(left_out).await {
                Some(homes) => {
                    app.remember_left_out(&remembered);
                    app.put_aside(&aside);
                    after(app, homes, is_whole, from)
                }
                None => Stage::Failed,
            });
        });
    };
    view! {
        <p class="actions">
            <button type="button" class="button main big" on:click=import>
                {move || if choice.is_whole() { w.import.import } else { w.import.take_in_rest }}
            </button>
            <button type="button" class="button" on:click=move |_| stage.set(Stage::Picking)>{w.common.cancel}</button>
        </p>
    }
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
fn DamagedFile(w: &'static Words, file: FileRead) -> impl IntoView {
    let why = file.damage.map(|damage| damage_words(w, damage)).unwrap_or_default();
    view! {
        <div class="banner warn" role="alert">
            {icon(icon::WARNING)}
            <div class="grow"><p><b>{file.name}</b></p> <p>{why}</p></div>
        </div>
    }
}

/// «Bord 1: 12 innspill · Bord 2: 9 innspill»; nothing for a meeting of one table.
pub fn tables_words(w: &Words, tables: &[(u32, usize)]) -> Option<String> {
    let one = |(table, count): &(u32, usize)| {
        let word = if *count == 1 { w.import.from_table_one } else { w.import.from_table };
        fill(word, &[("number", &table.to_string()), ("count", &count.to_string())])
    };
    let is_several = tables.len() > 1 || tables.first().is_some_and(|(table, _)| *table > 1);
    is_several.then(|| facts(tables.iter().map(one)))
}
