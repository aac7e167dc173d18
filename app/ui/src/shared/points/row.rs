//! One point: reading it, marking it as said, making a tiltak of it. Changing it is in [`editing`](super::editing).

use super::Here;
use super::editing::Editing;
use crate::kit::{Memo, Show, Versions, focus, icon, live, view};
use crate::session::App;
use crate::shared::running::{Stand, Taker, make_or_open};
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::point;
use leptos::html::Button;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The id that gets the focus when its row is gone.
pub const HEADING: &str = "points-heading";
/// An arrow that turns back on itself: the point questions our own practice.
pub(super) const LOOKING_BACK: &str = "M18 12a6 6 0 1 1-2-4.500M16.500 3.500v4.500H12";

/// Returns the id of the element with a point's words.
fn words_id(point: Key) -> String {
    format!("point-{}", point.id)
}

/// Opens a point's words for editing, if they are on the screen.
pub(super) fn open_words(point: Key) {
    if let Some(words) = document().get_element_by_id(&words_id(point)) {
        words.unchecked_into::<web_sys::HtmlElement>().click();
    }
}

#[component]
pub fn PointRow(here: Here, key: Key) -> impl IntoView {
    let app = here.stand.app;
    let point = Memo::new(move |_| app.notebook.read(key.home, |notebook| Point::read(notebook, key)));
    let is_edited = RwSignal::new(false);
    let was_edited = StoredValue::new(false);
    let is_disputed = Memo::new(move |_| point.with(|point| point.as_ref().is_some_and(|point| point.text.is_disputed())));
    let said = move || point.with(|point| point.as_ref().is_some_and(|point| point.said));
    view! {
        <li class="point" class:raised=said>
            {move || match (is_disputed.get(), is_edited.get()) {
                (true, false) => view! { <Dispute app=app key=key point=point /> }.into_any(),
                // While someone edits, the field stays: two versions are shown when the editing is done.
                (_, true) => view! { <Editing here=here key=key point=point is_edited=is_edited was_edited=was_edited /> }.into_any(),
                (false, false) => view! { <Reading here=here key=key point=point is_edited=is_edited was_edited=was_edited /> }.into_any(),
            }}
        </li>
    }
}

#[component]
fn Dispute(app: App, key: Key, point: Memo<Option<Point>>) -> impl IntoView {
    let w = app.words();
    let choose = move |text: String| app.set_text(key, &point::TEXT, &text);
    view! {
        <div class="point-text">
            {move || {
                let texts = point.with(|point| point.as_ref().map(|point| point.text.versions.clone()).unwrap_or_default());
                view! { <Versions about=w.versions.about choose=w.versions.use_it texts=texts on_choose=choose /> }
            }}
        </div>
    }
}

#[component]
fn Reading(
    here: Here,
    key: Key,
    point: Memo<Option<Point>>,
    is_edited: RwSignal<bool>,
    was_edited: StoredValue<bool>,
) -> impl IntoView {
    let app = here.stand.app;
    let w = app.words();
    let words = NodeRef::<Button>::new();
    // After editing, the focus goes back to the words.
    if was_edited.get_value() {
        was_edited.set_value(false);
        Effect::new(move |_| {
            if let Some(element) = words.get() {
                let _ = element.focus();
            }
        });
    }
    let text = move || point.with(|point| point.as_ref().map(|point| point.text.shown.clone()).unwrap_or_default());
    let said = move || point.with(|point| point.as_ref().is_some_and(|point| point.said));
    let is_own_practice = move || point.with(|point| point.as_ref().is_some_and(|point| point.questions_own_practice));
    let made = Memo::new(move |_| here.made.with(|made| made.get(&key.id).copied()));
    view! {
        <div class="point-text">
            <button type="button" class="point-words" id=words_id(key) node_ref=words on:click=move |_| is_edited.set(true)>
                {live(text)} <span class="visually-hidden">{format!(" – {}", w.points.edit)}</span>
            </button>
            {move || {
                let table = here.all_tables.get().then(|| point.with(|point| point.as_ref().map(|point| point.table))).flatten();
                signs(w, table, said(), is_own_practice())
            }}
            <BroughtBack app=app key=key point=point />
        </div>
        <div class="point-end">
            <SaidButton here=here key=key point=point />
            <FlagButton stand=here.stand key=key made=made />
        </div>
        <Taker stand=here.stand made=made.into() row=words_id(key) />
    }
}

/// A point deleted here and changed elsewhere.
#[component]
fn BroughtBack(app: App, key: Key, point: Memo<Option<Point>>) -> impl IntoView {
    let w = app.words();
    let keep = move |_| app.transact(|transaction| transaction.restore(key));
    let let_go = move |_| app.transact(|transaction| transaction.delete(key));
    view! {
        <Show when=move || point.with(|point| point.as_ref().is_some_and(|point| point.brought_back))>
            <div class="bar small">
                <span>{w.versions.deleted_here}</span>
                <button type="button" class="button" on:click=keep>{w.versions.restore}</button>
                <button type="button" class="button quiet" on:click=let_go>{w.versions.let_go}</button>
            </div>
        </Show>
    }
}

#[component]
fn SaidButton(here: Here, key: Key, point: Memo<Option<Point>>) -> impl IntoView {
    let app = here.stand.app;
    let said = move || point.with(|point| point.as_ref().is_some_and(|point| point.said));
    let say = move |_| {
        let act = if untrack(said) { point::mark_unsaid } else { point::mark_said };
        app.transact(|transaction| act(transaction, key));
        // With only unsaid points shown, the row disappears.
        if here.is_unsaid_only.get_untracked() {
            focus(HEADING);
        }
    };
    view! {
        <button
            type="button"
            class="said"
            aria-pressed=Signal::derive(move || said().to_string())
            aria-label=app.words().points.mark_said
            on:click=say
        >
            {icon(icon::CHECK)}
        </button>
    }
}

/// The table, if all are shown, and how the group has marked the point; never who wrote it.
fn signs(w: &'static Words, table: Option<u32>, is_said: bool, is_own_practice: bool) -> Option<impl IntoView> {
    let table = table.map(|table| view! { <span>{fill(w.run.table, &[("number", &table.to_string())])}</span> });
    let said = is_said.then_some(w.points.point_said);
    let own =
        is_own_practice.then(|| view! { <span class="own-practice">{icon(LOOKING_BACK)} {w.turns.own_practice_sign}</span> });
    (is_said || is_own_practice || table.is_some()).then(|| view! { <p class="by">{table} {said} {own}</p> })
}

/// Makes a tiltak of the point with one tap; the next tap opens it.
#[component]
fn FlagButton(stand: Stand, key: Key, made: Memo<Option<Dot>>) -> impl IntoView {
    let w = stand.app.words();
    let is_made = move || made.get().is_some();
    view! {
        <button
            type="button"
            class="button icon quiet flag"
            aria-pressed=Signal::derive(move || is_made().to_string())
            aria-label=Signal::derive(move || if is_made() { w.points.open_action } else { w.points.to_action })
            on:click=move |_| make_or_open(stand, made.get_untracked(), key, "", words_id(key))
        >
            {icon(icon::FLAG)} <span class="flag-words" aria-hidden="true">{move || if is_made() { w.points.open_action } else { w.points.to_action }}</span>
        </button>
    }
}
