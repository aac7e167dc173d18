//! Our own marks of a good meeting (kjennetegn): at most twelve short texts, written once and copied
//! into each meeting, where they are voted on at the end.

use crate::kit::{For, Memo, Menu, PageHead, Show, focus, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::not_here::Whole;
use crate::shared::people::our_marks;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::agreed_marks::{self, AgreedMark, MARKS_MAX, homes};
use fellestid_model::place::{move_down, move_up};
use leptos::html::Input;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

/// The most letters in a mark, so that it is read at a glance.
const MARK_CHARS_MAX: usize = 120;

/// The page where the marks are written.
#[component]
pub fn Marks(app: App) -> impl IntoView {
    let w = app.words();
    let overview = our_marks(app);
    let marks = overview.told(Vec::new);
    let keys = move || marks.with(|marks| marks.iter().map(|mark| mark.key).collect::<Vec<Key>>());
    let is_full = Signal::derive(move || marks.with(Vec::len) >= MARKS_MAX);
    let add = Callback::new(move |text: String| {
        app.transact(|transaction| {
            let home = homes(transaction.notebook).first().copied();
            let home = home.unwrap_or_else(|| agreed_marks::create_list(transaction, w.people.marks));
            agreed_marks::create(transaction, home, &text);
        });
    });
    // Two tablets may each have made a list.
    let is_several = move || app.notebook.read_roots(|notebook| homes(notebook).len() > 1);
    let join = move |_| {
        app.transact(agreed_marks::join);
        app.say_undoable(w.people.marks_joined);
        focus_soon("mark-new".to_owned());
    };
    view! {
        <PageHead title=w.people.marks.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.people.marks_about.to_owned()) />
        <Show when=is_several>
            <div class="banner info">
                <p class="grow">{w.people.marks_lists}</p>
                <button type="button" class="button" on:click=join>{w.people.marks_join}</button>
            </div>
        </Show>
        <Whole app=app is_here=overview.is_whole>
            <ol class="marks-own"><For each=keys key=|key| *key let:key><Mark app=app marks=marks mark=key /></For></ol>
            <Show when=move || !is_full.get() fallback=move || view! { <p class="hint">{w.people.marks_full}</p> }><NewMark app=app on_add=add /></Show>
            <Examples app=app marks=marks on_add=add />
        </Whole>
    }
}

#[component]
fn NewMark(app: App, on_add: Callback<String>) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(app.tablet, LocalKey::Half("mark".to_owned()), field);
    let add = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        focus("mark-new");
        if !half.is_blank() {
            on_add.run(half.text());
            half.clear();
        }
    };
    view! {
        <form class="tag-new" on:submit=add>
            <div class="field">
                <label for="mark-new">{w.people.mark_new}</label>
                <input id="mark-new" autocomplete="off" maxlength=MARK_CHARS_MAX.to_string() enterkeyhint="done" node_ref=field />
            </div>
            <button type="submit" class="button">{icon(icon::PLUS)} {w.common.add}</button>
        </form>
    }
}

/// Examples to begin with, shown while there are few marks.
#[component]
fn Examples(app: App, marks: Memo<Vec<AgreedMark>>, on_add: Callback<String>) -> impl IntoView {
    let w = app.words();
    let examples = [w.people.mark_heard, w.people.mark_time, w.people.mark_common, w.people.mark_classroom];
    let few = examples.len();
    let left = move || {
        let taken = marks.get();
        let left = examples.into_iter().filter(|example| !taken.iter().any(|mark| mark.text.shown == *example));
        let chips = left.map(|example| {
            view! { <li><button type="button" class="chip" on:click=move |_| {
                on_add.run(example.to_owned());
                focus_soon("mark-new".to_owned());
            }>{icon(icon::PLUS)} {example}</button></li> }
        });
        chips.collect_view()
    };
    view! {
        <Show when=move || { marks.with(Vec::len) < few }>
            <section class="part"><h2>{w.people.marks_examples}</h2> <ul class="tags">{live(left)}</ul></section>
        </Show>
    }
}

#[component]
fn Mark(app: App, marks: Memo<Vec<AgreedMark>>, mark: Key) -> impl IntoView {
    let w = app.words();
    let text = Memo::new(move |_| {
        marks.with(|marks| marks.iter().find(|other| other.key == mark).map(|mark| mark.text.shown.clone()).unwrap_or_default())
    });
    let place = move || marks.with(|marks| marks.iter().position(|other| other.key == mark));
    // A mark is moved within its own list only.
    let is_beside = move |by: isize| {
        marks.with(|marks| {
            let beside = place().and_then(|place| marks.get(place.checked_add_signed(by)?));
            beside.is_some_and(|other| other.key.home == mark.home)
        })
    };
    let id = format!("mark-{}", mark.id);
    let field = NodeRef::<Input>::new();
    // Half a mark may be another mark, so it is written when the field is left.
    let written = LocalKey::Half(format!("mark/{}/{}", mark.home, mark.id));
    let half = HalfField::over(app.tablet, Signal::stored(written.clone()), text.into(), field);
    let changed = move |field: HtmlInputElement| {
        app.transact(|transaction| agreed_marks::set_text(transaction, mark, &field.value()));
        half.become_another(&written);
        // An emptied field keeps the old text: a mark is removed in its menu.
        if let Some(text) = text.try_get_untracked() {
            field.set_value(&text);
        }
    };
    let left = changed.clone();
    let remove = move |_| {
        app.transact(|transaction| agreed_marks::delete(transaction, mark));
        app.say_undoable(w.people.mark_removed);
        focus_soon("mark-new".to_owned());
    };
    let own = StoredValue::new(id.clone());
    let shift = move |by: fn(&mut fellestid_crdt::transaction::Transaction<'_>, Key) -> bool| {
        app.transact(|transaction| by(transaction, mark));
        focus_soon(own.get_value());
    };
    let number = move || (place().unwrap_or_default() + 1).to_string();
    view! {
        <li>
            <input
                id=id
                autocomplete="off"
                maxlength=MARK_CHARS_MAX.to_string()
                aria-label=Signal::derive(move || fill(w.people.mark_number, &[("number", &number())]))
                node_ref=field
                on:input:target=move |event| half.typed(event.target().value())
                on:change:target=move |event| changed(event.target())
                // What was half-written before a reload is no change to the browser.
                on:blur:target=move |event| if !half.is_blank() { left(event.target()) }
            />
            {crate::shared::versions::standing(app, mark, &agreed_marks::TEXT)}
            <Menu label=fill(w.people.mark_menu, &[("number", &untrack(number))]) path=icon::MORE>
                <button type="button" disabled=Signal::derive(move || !is_beside(-1)) on:click=move |_| shift(move_up)>{w.plan.move_up}</button>
                <button type="button" disabled=Signal::derive(move || !is_beside(1)) on:click=move |_| shift(move_down)>{w.plan.move_down}</button>
                <button type="button" class="danger" on:click=remove>{w.people.mark_remove}</button>
            </Menu>
        </li>
    }
}
