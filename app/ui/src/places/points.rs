//! A table's points on one question, and the field that writes them. The field keeps the focus,
//! and what stands in it is kept at every key press.

use crate::kit::{Versions, icon, live, tap};
use crate::route::Route;
use crate::state::{App, Run, Saving, Toast};
use crate::words::{Words, fill};
use fellestid_core::deletion::is_shown;
use fellestid_core::dot::Dot;
use fellestid_core::notebook::Notebook;
use fellestid_core::record::Key;
use fellestid_core::views::action::{self, make_from_point};
use fellestid_core::views::meeting::{Meeting, Point, add_point};
use fellestid_core::views::question::Question;
use leptos::html::Textarea;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The tiltak made of a meeting's points, by point.
fn actions_by_point(notebook: &Notebook, meeting: Dot) -> BTreeMap<Dot, Dot> {
    let mut made = BTreeMap::new();
    for home in action::of_meeting(notebook, meeting) {
        let root = Key::root(home);
        let point = notebook.get(&root).and_then(|record| record.dot("from_point"));
        if let Some(point) = point.filter(|_| is_shown(notebook, &root)) {
            made.insert(point, home);
        }
    }
    made
}

/// Names the half-written text of a question at a table.
pub fn half_place(meeting: Dot, question: Option<Dot>, table: u32) -> String {
    let question = question.map(|id| id.to_string()).unwrap_or_default();
    format!("{meeting}/{question}/{table}")
}

#[component]
pub fn Points(
    app: App,
    home: Dot,
    meeting: Memo<Option<Meeting>>,
    run: Memo<Option<Run>>,
    question: Memo<Option<Question>>,
) -> impl IntoView {
    let w = app.words();
    let table = Memo::new(move |_| run.get().map_or(1, |run| run.table));
    let question_id = Memo::new(move |_| question.with(|question| question.as_ref().map(|question| question.key.id)));
    let points = Memo::new(move |_| {
        let mut points = app.notebook.with(|notebook| Point::all(notebook, home));
        points.retain(|point| point.table == table.get() && point.question == question_id.get());
        points
    });
    let keys = Memo::new(move |_| points.with(|points| points.iter().map(|point| point.key).collect::<Vec<Key>>()));
    let tables = move || meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables));
    let heading = move || match tables() {
        1 => w.points.heading_all.to_owned(),
        _ => fill(w.points.heading, &[("number", &table.get().to_string())]),
    };
    let said = move || {
        let (said, count) = points.with(|points| (points.iter().filter(|point| point.said).count(), points.len()));
        (count > 0).then(|| fill(w.points.said, &[("said", &said.to_string()), ("count", &count.to_string())]))
    };
    let add = move |text: &str| {
        let step = run.get_untracked().and_then(|run| meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(run.step).map(|step| step.key.id)));
        app.change(|change| add_point(change, home, question_id.get_untracked(), step, table.get_untracked(), text));
    };
    let made = Memo::new(move |_| app.notebook.with(|notebook| actions_by_point(notebook, home)));
    let place = Memo::new(move |_| {
        half_place(home, question_id.get(), table.get())
    });
    view! {
        <div class="part-head">
            <h2>{live(heading)}</h2>
            <p class="small">{live(said)}</p>
            <SavedMark app=app w=w />
        </div>
        <Compose app=app place=place is_first=Signal::derive(move || keys.with(Vec::is_empty)) on_add=add />
        <Show when=move || keys.with(Vec::is_empty)><p class="muted">{w.points.empty}</p></Show>
        <ul class="points">
            <For each=move || keys.get() key=|key| *key let:key><PointRow app=app key=key made=made /></For>
        </ul>
    }
}

/// Undo and redo, for whatever was done last.
#[component]
pub fn History(app: App) -> impl IntoView {
    let w = app.words();
    view! {
        <div class="bar acts">
            <button type="button" class="button icon quiet" aria-label=w.common.undo disabled=Signal::derive(move || !app.can_undo.get().0) on:click=tap(move |_| app.undo())>
                {icon(icon::UNDO)}
            </button>
            <button type="button" class="button icon quiet" aria-label=w.common.redo disabled=Signal::derive(move || !app.can_undo.get().1) on:click=tap(move |_| app.redo())>
                {icon(icon::REDO)}
            </button>
        </div>
    }
}

#[component]
fn SavedMark(app: App, w: &'static Words) -> impl IntoView {
    let word = move || match app.saving.get() {
        Saving::Saved => w.frame.saved,
        Saving::Saving => w.frame.saving,
        Saving::NotSaved(_) => w.frame.not_saved_yet,
    };
    view! { <p class="small muted" id="saved">{live(word)}</p> }
}

#[component]
fn Compose(
    app: App,
    /// Names the half-written text: meeting, question, table.
    place: Memo<String>,
    is_first: Signal<bool>,
    on_add: impl Fn(&str) + Copy + 'static,
) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Textarea>::new();
    let shown = RwSignal::new(String::new());
    let put = move |text: String| {
        if let Some(element) = field.get_untracked() {
            element.set_value(&text);
        }
        shown.set(text);
    };
    // Another question or table has its own half-written text.
    Effect::new(move |_| {
        field.track();
        put(app.half_written(&place.get()));
    });
    let typed = move |text: String| {
        app.set_half_written(&place.get_untracked(), &text);
        shown.set(text);
    };
    let add = move || {
        let text = shown.get_untracked();
        on_add(&text);
        app.set_half_written(&place.get_untracked(), "");
        put(String::new());
        if let Some(element) = field.get_untracked() {
            let _ = element.focus();
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        // Enter while an input method is composing chooses a word; it does not send.
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            add();
        }
    };
    view! {
        <form
            class="compose"
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <div class="autosize" data-value=shown>
                <textarea
                    id="compose"
                    rows="1"
                    aria-label=w.points.field
                    placeholder=Signal::derive(move || if is_first.get() { w.points.placeholder } else { w.points.placeholder_next })
                    enterkeyhint="send"
                    maxlength=fellestid_core::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| typed(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            // The tap must not take the focus from the field: the on-screen keyboard would fold.
            <button type="submit" class="button main icon" aria-label=w.points.add on:pointerdown=|event| event.prevent_default()>
                {icon(icon::PLUS)}
            </button>
        </form>
    }
}

#[component]
fn PointRow(app: App, key: Key, made: Memo<BTreeMap<Dot, Dot>>) -> impl IntoView {
    let point = Memo::new(move |_| app.notebook.with(|notebook| Point::one(notebook, key)));
    let is_edited = RwSignal::new(false);
    let is_disputed = Memo::new(move |_| point.with(|point| point.as_ref().is_some_and(|point| point.text.is_disputed())));
    let said = move || point.with(|point| point.as_ref().is_some_and(|point| point.said));
    view! {
        <li class="point" class:raised=said>
            {live(move || match (is_disputed.get(), is_edited.get()) {
                (true, _) => view! { <Dispute app=app key=key point=point /> }.into_any(),
                (false, true) => view! { <Editing app=app key=key point=point is_edited=is_edited /> }.into_any(),
                (false, false) => view! { <Reading app=app key=key point=point is_edited=is_edited made=made /> }.into_any(),
            })}
        </li>
    }
}

#[component]
fn Dispute(app: App, key: Key, point: Memo<Option<Point>>) -> impl IntoView {
    let w = app.words();
    let choose = move |text: String| app.write_field(key, "text", super::action::text_value(&text));
    view! {
        <div class="point-text">
            {live(move || {
                let texts = point.with(|point| point.as_ref().map(|point| point.text.versions.clone()).unwrap_or_default());
                view! { <Versions about=w.versions.about choose=w.versions.use_it texts=texts on_choose=choose /> }
            })}
        </div>
    }
}

#[component]
fn Reading(app: App, key: Key, point: Memo<Option<Point>>, is_edited: RwSignal<bool>, made: Memo<BTreeMap<Dot, Dot>>) -> impl IntoView {
    let w = app.words();
    let text = move || point.with(|point| point.as_ref().map(|point| point.text.shown.clone()).unwrap_or_default());
    let said = move || point.with(|point| point.as_ref().is_some_and(|point| point.said));
    let brought_back = move || point.with(|point| point.as_ref().is_some_and(|point| point.brought_back));
    let keep = move |_| app.change(|change| change.restore(key));
    let let_go = move |_| app.change(|change| change.delete(key));
    view! {
        <div class="point-text">
            <button type="button" class="point-words" on:click=tap(move |_| is_edited.set(true))>
                {live(text)} <span class="visually-hidden">{format!(" – {}", w.points.edit)}</span>
            </button>
            <Show when=said><p class="by">{w.points.point_said}</p></Show>
            <Show when=brought_back>
                <div class="bar small">
                    <span>{w.versions.deleted_here}</span>
                    <button type="button" class="button" on:click=tap(keep)>{w.versions.restore}</button>
                    <button type="button" class="button quiet" on:click=tap(let_go)>{w.versions.let_go}</button>
                </div>
            </Show>
        </div>
        <div class="point-end">
            <button
                type="button"
                class="said"
                aria-pressed=Signal::derive(move || said().to_string())
                aria-label=w.points.mark_said
                on:click=tap(move |_| app.write_field(key, "said", (!said()).into()))
            >
                {icon(icon::CHECK)}
            </button>
            <FlagButton app=app key=key made=made />
        </div>
    }
}

/// One tap makes a tiltak of the point; the next opens it.
#[component]
fn FlagButton(app: App, key: Key, made: Memo<BTreeMap<Dot, Dot>>) -> impl IntoView {
    let w = app.words();
    let made = Memo::new(move |_| made.with(|made| made.get(&key.id).copied()));
    let make_or_open = move |_| match made.get_untracked() {
        Some(home) => app.go(&Route::Action(home)),
        None => {
            app.change(|change| make_from_point(change, key));
            app.toast.set(Some(Toast { text: w.points.is_action.to_owned(), can_undo: true }));
        }
    };
    let is_made = move || made.get().is_some();
    view! {
        <button
            type="button"
            class="button icon quiet flag"
            aria-pressed=Signal::derive(move || is_made().to_string())
            aria-label=Signal::derive(move || if is_made() { w.points.open_action } else { w.points.to_action })
            on:click=tap(make_or_open)
        >
            {icon(icon::FLAG)}
        </button>
    }
}

#[component]
fn Editing(app: App, key: Key, point: Memo<Option<Point>>, is_edited: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Textarea>::new();
    let at_first = point.with_untracked(|point| point.as_ref().map(|point| point.text.shown.clone()).unwrap_or_default());
    let at_first = StoredValue::new(at_first);
    let shown = RwSignal::new(at_first.get_value());
    Effect::new(move |_| {
        if let Some(element) = field.get() {
            element.set_value(&shown.get_untracked());
            let _ = element.focus();
        }
    });
    let typed = move |text: String| {
        if !text.trim().is_empty() {
            app.write_field(key, "text", text.as_str().into());
        }
        shown.set(text);
    };
    // A point emptied is a point deleted, with a way back to the words it had.
    let done = move || {
        if shown.get_untracked().trim().is_empty() {
            app.write_field(key, "text", at_first.get_value().as_str().into());
            app.delete(key, w.points.deleted);
        }
        is_edited.set(false);
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let is_enter = event.key() == "Enter" && !event.shift_key() && !event.is_composing();
        if is_enter || event.key() == "Escape" {
            event.prevent_default();
            done();
        }
    };
    view! {
        <div class="point-text">
            <div class="autosize" data-value=shown>
                <textarea
                    rows="1"
                    aria-label=w.points.edit
                    maxlength=fellestid_core::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| typed(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            <div class="bar">
                <button type="button" class="button" on:click=tap(move |_| done())>{w.points.edit_done}</button>
                <button type="button" class="button quiet danger" on:click=tap(move |_| app.delete(key, w.points.deleted))>
                    {icon(icon::TRASH)} {w.common.delete}
                </button>
            </div>
        </div>
    }
}
