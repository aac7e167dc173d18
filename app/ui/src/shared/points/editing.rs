//! Changing a point in place: its words, whether it questions our own practice, and deleting it with undo.

use super::Here;
use super::row::{HEADING, LOOKING_BACK};
use crate::kit::fingers::{is_enter, is_writing_in};
use crate::kit::{Memo, focus, icon, keep_shown, view};
use crate::session::App;
use crate::shared::pupil::{Asking, PupilHint};
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::point;
use fellestid_model::kinds::point::own_practice;
use leptos::html::Textarea;
use leptos::prelude::*;

/// A point being edited.
#[derive(Clone, Copy)]
struct Edited {
    app: App,
    key: Key,
    point: Memo<Option<Point>>,
    /// The words it had at first.
    at_first: StoredValue<String>,
    /// The words that were stored here last.
    own: StoredValue<String>,
    shown: RwSignal<String>,
    is_edited: RwSignal<bool>,
    was_edited: StoredValue<bool>,
}

impl Edited {
    fn is_blank(self) -> bool {
        self.shown.with_untracked(|shown| shown.trim().is_empty())
    }

    fn typed(self, text: String) {
        if !text.trim().is_empty() {
            self.app.type_text(self.key, &point::TEXT, &text);
            self.own.set_value(text.clone());
        }
        self.shown.set(text);
    }

    /// Shows changes from another tab; a field that was emptied stays empty until the editing is done.
    fn follow(self, field: NodeRef<Textarea>) {
        let stored = Memo::new(move |_| text_of(self.point));
        Effect::new(move |_| {
            let text = stored.get();
            let is_free = field.get().is_some_and(|field| !is_writing_in(&field));
            if is_free && !self.is_blank() {
                self.own.set_value(text.clone());
                self.shown.set(text);
            }
        });
    }

    fn delete(self) {
        self.app.delete(self.key, self.app.words().points.deleted);
        focus(HEADING);
    }

    /// Ends the editing. An emptied point is deleted, with undo that brings back the words it had, unless others have
    /// written in it meanwhile.
    fn done(self) {
        let is_own = untrack(|| self.own.with_value(|own| text_of(self.point).trim() == own.trim()));
        if self.is_blank() && is_own {
            self.app.set_text(self.key, &point::TEXT, &self.at_first.get_value());
            self.delete();
        }
        self.was_edited.set_value(true);
        self.is_edited.set(false);
    }
}

fn text_of(point: Memo<Option<Point>>) -> String {
    point.with(|point| point.as_ref().map(|point| point.text.shown.clone()).unwrap_or_default())
}

#[component]
pub(super) fn Editing(
    here: Here,
    key: Key,
    point: Memo<Option<Point>>,
    is_edited: RwSignal<bool>,
    was_edited: StoredValue<bool>,
) -> impl IntoView {
    let (app, at_first) = (here.stand.app, untrack(|| text_of(point)));
    let shown = RwSignal::new(at_first.clone());
    let own = StoredValue::new(at_first.clone());
    let edited = Edited { app, key, point, at_first: StoredValue::new(at_first), own, shown, is_edited, was_edited };
    view! {
        <div class="point-text">
            <Words here=here edited=edited />
            <Acts edited=edited />
            <OwnPractice app=app key=key point=point />
        </div>
    }
}

#[component]
fn Words(here: Here, edited: Edited) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    let asking = Asking::of(here.names, field);
    keep_shown(field, edited.shown.into());
    Effect::new(move |_| {
        if let Some(element) = field.get() {
            let _ = element.focus();
        }
    });
    edited.follow(field);
    let typed = move |text: String| {
        edited.typed(text);
        asking.typed();
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) || event.key() == "Escape" {
            event.prevent_default();
            edited.done();
        }
    };
    view! {
        <div class="autosize" data-value=edited.shown>
            <textarea
                rows="1"
                aria-label=edited.app.words().points.edit
                maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                node_ref=field
                on:input:target=move |event| typed(event.target().value())
                on:keydown=on_key
            ></textarea>
        </div>
        <PupilHint asking=asking />
    }
}

#[component]
fn Acts(edited: Edited) -> impl IntoView {
    let w = edited.app.words();
    view! {
        <div class="bar">
            <button type="button" class="button" on:click=move |_| edited.done()>{w.common.close}</button>
            <button type="button" class="button quiet danger" on:click=move |_| edited.delete()>
                {icon(icon::TRASH)} {w.common.delete}
            </button>
        </div>
    }
}

/// The tick box that says whether the point questions our own practice.
#[component]
fn OwnPractice(app: App, key: Key, point: Memo<Option<Point>>) -> impl IntoView {
    let is_marked = move || point.with(|point| point.as_ref().is_some_and(|point| point.questions_own_practice));
    let toggle = move |_| {
        let act = if untrack(is_marked) { own_practice::unmark } else { own_practice::mark };
        app.transact(|transaction| act(transaction, key));
    };
    view! {
        <button type="button" class="button quiet own-mark" aria-pressed=Signal::derive(move || is_marked().to_string()) on:click=toggle>
            {icon(LOOKING_BACK)} {app.words().turns.own_practice}
        </button>
    }
}
