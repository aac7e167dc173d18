//! Four fields: today's practice sorted into what we keep, develop, stop and begin, or the school into
//! SWOT's; the step's work form says which. Points written before are on top, with one button for each
//! field; new ones are written straight into a field.

use super::compose::Compose;
use super::editing::Editing;
use super::{Here, columns};
use crate::kit::{For, Memo, Menu, Show, focus, focus_soon, icon, live, view};
use crate::session::Spot;
use crate::shared::running::{Stand, Taker, WhichTable, make_or_open};
use crate::shared::versions::text_versions;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{Column, Point};
use fellestid_model::kinds::point;
use leptos::prelude::*;

/// The id of the list of unsorted points, where the focus goes next.
const UNSORTED: &str = "unsorted-heading";

/// The fields of the current step.
type Fields = [Column; 4];

#[component]
pub fn Sort(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let here = Here::of(stand);
    // Two such steps in a row may have different fields.
    let fields = Memo::new(move |_| Column::fields(stand.step_beside(0).and_then(|(_, step)| step.script)));
    view! {
        <div class="part-head">
            <h2 id=super::row::HEADING tabindex="-1">{w.clusters.fields}</h2>
            <WhichTable stand=stand all_tables=here.all_tables label=w.run.choose_table />
        </div>
        {move || view! { <InFields here=here fields=fields.get() /> }}
    }
}

/// Points sorted into these fields.
#[component]
fn InFields(here: Here, fields: Fields) -> impl IntoView {
    let w = here.stand.app.words();
    // On a phone one field is shown at a time.
    let front = RwSignal::new(fields[0]);
    let tabs = fields.map(|column| {
        let count = move || Some(here.points.with(|points| points.iter().filter(|point| point.column == Some(column)).count())).filter(|count| *count > 0);
        view! {
            <button type="button" aria-pressed=Signal::derive(move || (front.get() == column).to_string()) on:click=move |_| front.set(column)>
                {columns::name(w, column)} " " <span class="num">{live(count)}</span>
            </button>
        }
    });
    view! {
        <Unsorted here=here fields=fields />
        <div class="switcher field-tabs" role="group" aria-label=w.clusters.fields>{tabs.collect_view()}</div>
        <div class="columns fields">
            {fields.map(|column| view! { <Field here=here column=column front=front fields=fields /> }).collect_view()}
        </div>
    }
}

/// Points in none of the four fields.
#[component]
fn Unsorted(here: Here, fields: Fields) -> impl IntoView {
    let w = here.stand.app.words();
    let keys = Memo::new(move |_| {
        let is_unsorted = |point: &&Point| !point.free && point.column.is_none_or(|column| !fields.contains(&column));
        here.points.with(|points| points.iter().filter(is_unsorted).map(|point| point.key).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <section class="unsorted" aria-labelledby=UNSORTED>
                <h3 id=UNSORTED tabindex="-1">{w.clusters.unsorted} " " <span class="num muted">{move || keys.with(Vec::len)}</span></h3>
                <ul class="points">
                    <For each=move || keys.get() key=|key| *key let:key><Waiting here=here key=key keys=keys fields=fields /></For>
                </ul>
            </section>
        </Show>
    }
}

/// An unsorted point, with one button for each field.
#[component]
fn Waiting(here: Here, key: Key, keys: Memo<Vec<Key>>, fields: Fields) -> impl IntoView {
    let w = here.stand.app.words();
    let text = text_of(here, key);
    let sort = move |column: Column| {
        let next = keys.with_untracked(|keys| {
            let at = keys.iter().position(|other| *other == key)?;
            keys.get(at + 1).or_else(|| keys.get(at.checked_sub(1)?)).copied()
        });
        sort_in(here, key, column);
        focus_soon(next.map_or(super::row::HEADING.to_owned(), first_choice));
    };
    let choices = fields.map(|column| {
        let id = (column == fields[0]).then(|| first_choice(key));
        view! { <button id=id type="button" class="button" on:click=move |_| sort(column)>{columns::name(w, column)}</button> }
    });
    view! {
        <li class="point">
            <div class="point-text">
                <p>{move || text.get()}</p>
                <div class="bar sort-in" role="group" aria-label=w.clusters.sort_in>{choices.collect_view()}</div>
            </div>
        </li>
    }
}

fn first_choice(point: Key) -> String {
    format!("sort-{}", point.id)
}

fn text_of(here: Here, key: Key) -> Memo<String> {
    let app = here.stand.app;
    Memo::new(move |_| {
        app.notebook.read(key.home, |notebook| Point::read(notebook, key)).map(|point| point.text.shown).unwrap_or_default()
    })
}

fn sort_in(here: Here, key: Key, column: Column) {
    let app = here.stand.app;
    let w = app.words();
    app.transact(|transaction| point::set_column(transaction, key, column));
    app.say_undoable(&fill(w.clusters.sorted_in, &[("name", columns::name(w, column))]));
}

#[component]
fn Field(here: Here, column: Column, front: RwSignal<Column>, fields: Fields) -> impl IntoView {
    let w = here.stand.app.words();
    let spot = Signal::derive(move || Spot { column: Some(column), ..here.spot.get() });
    let keys = Memo::new(move |_| {
        here.points
            .with(|points| points.iter().filter(|point| point.column == Some(column)).map(|point| point.key).collect::<Vec<_>>())
    });
    let name = columns::name(w, column);
    let label = fill(w.points.field_in, &[("column", name)]);
    view! {
        <section class="column" class:front=move || front.get() == column>
            <h3>{name}</h3>
            <Compose here=here spot=spot id=columns::field_id(column) label=label placeholder=Signal::stored(w.points.placeholder_short) />
            <ul class="points">
                <For each=move || keys.get() key=|key| *key let:key><Sorted here=here key=key column=column front=front fields=fields /></For>
            </ul>
        </section>
    }
}

/// A point in its field: its words, and a menu that moves it, changes it or makes a tiltak of it.
#[component]
fn Sorted(here: Here, key: Key, column: Column, front: RwSignal<Column>, fields: Fields) -> impl IntoView {
    let app = here.stand.app;
    let w = app.words();
    let point = Memo::new(move |_| app.notebook.read(key.home, |notebook| Point::read(notebook, key)));
    let is_edited = RwSignal::new(false);
    let was_edited = StoredValue::new(false);
    Effect::new(move |before: Option<bool>| {
        let edited = is_edited.get();
        if before == Some(true) && !edited {
            focus(&menu_id(key));
        }
        edited
    });
    view! {
        <li class="point">
            {move || if is_edited.get() {
                view! { <Editing here=here key=key point=point is_edited=is_edited was_edited=was_edited /> }.into_any()
            } else {
                view! {
                    <div class="point-text" id=menu_id(key) tabindex="-1">
                        <p>{move || point.with(|point| point.as_ref().map(|point| point.text.shown.clone()))}</p>
                        {move || point.get().map(|point| text_versions(app, key, &point::TEXT, &point.text))}
                    </div>
                    <Menu label=fill(w.clusters.about, &[("text", &text_of(here, key).get_untracked())]) path=icon::MORE>
                        {move || acts(here, key, (column, fields), front, is_edited)}
                    </Menu>
                    <Taker stand=here.stand made=Signal::derive(move || here.made.with(|made| made.get(&key.id).copied())) row=menu_id(key) />
                }.into_any()
            }}
        </li>
    }
}

fn menu_id(point: Key) -> String {
    format!("sorted-{}", point.id)
}

/// Returns the acts in the menu of a sorted point. `place` is its field, and all the fields.
fn acts(
    here: Here,
    key: Key,
    place: (Column, Fields),
    front: RwSignal<Column>,
    is_edited: RwSignal<bool>,
) -> impl IntoView + use<> {
    let app = here.stand.app;
    let w = app.words();
    let (column, fields) = place;
    let others = fields.into_iter().filter(move |other| *other != column);
    let moves = others.map(|other| {
        let go = move |_| {
            sort_in(here, key, other);
            front.set(other);
            focus_soon(menu_id(key));
        };
        view! { <button type="button" on:click=go>{fill(w.clusters.move_to, &[("name", columns::name(w, other))])}</button> }
    });
    let made = here.made.with(|made| made.get(&key.id).copied());
    view! {
        <button type="button" on:click=move |_| make_or_open(here.stand, made, key, "", menu_id(key))>{if made.is_some() { w.points.open_action } else { w.points.to_action }}</button>
        <button type="button" on:click=move |_| is_edited.set(true)>{w.clusters.edit}</button>
        <hr />
        {moves.collect_view()}
    }
}
