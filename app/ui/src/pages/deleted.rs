//! Slettet: everything deleted, each with a button to bring it back and one to erase it for good.

use crate::dates;
use crate::kit::{Empty, PageHead, Show, focus, focus_soon, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::Whole;
use crate::shared::sure::sure;
use crate::words::{Words, facts, fill, kinds};
use fellestid_browser::clock::local_time;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Kind;
use fellestid_model::kinds::KindName;
use fellestid_model::kinds::{meeting, package};
use fellestid_model::overviews::deleted::{self, Deleted as Gone};
use leptos::prelude::*;

#[component]
pub fn Deleted(app: App) -> impl IntoView {
    let w = app.words();
    let overview = app.overview(deleted::all);
    let gone = overview.told(Vec::new);
    let shown = RwSignal::new(SHOWN_AT_ONCE);
    view! {
        <PageHead title=w.deleted.heading.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.deleted.about.to_owned()) />
        <Whole app=app is_here=overview.is_whole>
            <Show when=move || gone.with(Vec::is_empty)><Empty path=icon::TRASH text=w.deleted.empty><a class="button" href=Route::Today.href()>{w.frame.page_not_found_act}</a></Empty></Show>
        </Whole>
        <Show when=move || !gone.with(Vec::is_empty)>
            <ul class="rows boxed">
                {move || gone.get().into_iter().take(shown.get()).enumerate().map(|(at, gone)| view! { <GoneRow app=app at=at gone=gone /> }).collect_view()}
            </ul>
            <Show when=move || { gone.with(Vec::len) > shown.get() }>
                <p class="actions"><button type="button" class="button quiet" on:click=move |_| shown.update(|shown| *shown += SHOWN_AT_ONCE)>{w.deleted.more}</button></p>
            </Show>
        </Show>
    }
}

/// Rows drawn at once: a school year may have thousands.
const SHOWN_AT_ONCE: usize = 50;

#[component]
fn GoneRow(app: App, at: usize, gone: Gone) -> impl IntoView {
    let w = app.words();
    let key = gone.key;
    let title = if gone.title.trim().is_empty() { w.deleted.untitled.to_owned() } else { gone.title.clone() };
    let line = [Some(kind_words(w, gone.kind).to_owned()), place(app, key), when(w, gone.when_ms)];
    let is_sure = RwSignal::new(false);
    let can_erase = deleted::can_erase(&gone);
    let ask_words = if *gone.kind == package::KIND { w.deleted.erase_ask_package } else { w.deleted.erase_ask };
    let erase = move || {
        let gone = gone.clone();
        app.erase(
            move |transaction| deleted::erase(transaction, &gone),
            move || {
                app.say(w.people.erased);
                request_animation_frame(move || focus_on_row(at));
            },
        );
    };
    let ask = move |_| {
        is_sure.set(true);
        focus_soon(sure_id(at));
    };
    let restore = move |_| {
        app.transact(|transaction| deleted::restore(transaction, key));
        app.say(w.deleted.restored);
        request_animation_frame(move || focus_on_row(at));
    };
    view! {
        <li class="row">
            <div class="row-main">
                <span class="row-title">{title.clone()}</span>
                <span class="row-line">{facts(line.into_iter().flatten())}</span>
            </div>
            <span class="row-end">
                {can_erase.then(|| view! {
                    <button id=format!("{}-ask", sure_id(at)) type="button" class="button icon quiet" aria-label=fill(w.deleted.erase_one, &[("title", &title)]) on:click=ask>{icon(icon::TRASH)}</button>
                })}
                <button id=row_id(at) type="button" class="button" aria-label=fill(w.deleted.restore_one, &[("title", &title)]) on:click=restore>
                    {icon(icon::UNDO)} {w.deleted.restore}
                </button>
            </span>
            {sure(w, sure_id(at), (ask_words, w.people.erase_yes), is_sure, erase)}
        </li>
    }
}

fn sure_id(at: usize) -> String {
    format!("sure-{at}")
}

/// Moves the focus to the row now at this place, or else to the last row, or else to the page.
fn focus_on_row(at: usize) {
    let ids = [row_id(at), at.checked_sub(1).map(row_id).unwrap_or_default(), "page".to_owned()];
    ids.iter().any(|id| focus(id));
}

fn row_id(at: usize) -> String {
    format!("restore-{at}")
}

fn kind_words(w: &Words, kind: &Kind) -> &'static str {
    KindName::of(kind.name).map_or(w.import.kind_other, |kind| kinds::of(w, kind).deleted)
}

/// Returns the name of what it was deleted from.
fn place(app: App, key: Key) -> Option<String> {
    let w = app.words();
    let title =
        app.notebook.untracked(|notebook| notebook.get(&Key::root(key.home)).map(|root| meeting::TITLE.text_in(root).to_owned()));
    title.filter(|title| !key.is_root() && !title.is_empty()).map(|title| fill(w.deleted.inside, &[("title", &title)]))
}

fn when(w: &Words, when_ms: Option<i64>) -> Option<String> {
    let day = dates::day_text(local_time(when_ms?));
    Some(match dates::days_since(&day) {
        Some(0) => w.deleted.today.to_owned(),
        Some(_) | None => fill(w.deleted.when, &[("date", &dates::long(w, &day))]),
    })
}
