//! The school's reflection circle (refleksjonssirkel): rename, move, add and remove stops, and reset it to
//! the built-in one.

use crate::kit::{For, Memo, PageHead, Show, focus_soon, icon, keep_shown, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::moves::Moves;
use crate::shared::not_here::Whole;
use crate::shared::written::written;
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::circle::Gives;
use fellestid_model::kind::Field;
use fellestid_model::kinds::circle::{
    Circle, STATIONS_MAX, Station, choose, create, create_station, delete_station, homes, set_gives,
};
use fellestid_model::kinds::station;
use leptos::html::Textarea;
use leptos::prelude::*;

#[component]
pub fn OwnCircle(app: App) -> impl IntoView {
    let w = app.words();
    let overview = app.circle();
    let circle = overview.told(move || Circle::as_it_comes(w.language));
    let own = Memo::new(move |_| circle.with(|circle| circle.home));
    view! {
        <PageHead title=w.circle.name.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.circle.own_lead.to_owned()) />
        <Whole app=app is_here=overview.is_whole>
            {move || match own.get() {
                Some(home) => view! { <Own app=app home=home circle=circle /> }.into_any(),
                None => view! { <AsItComes app=app stations=circle.get_untracked().stations /> }.into_any(),
            }}
            {move || others(app, own.get())}
        </Whole>
    }
}

/// Circles made on other tablets, to read and choose. `None` if there is none.
fn others(app: App, own: Option<Dot>) -> Option<impl IntoView> {
    let w = app.words();
    let circles = app
        .notebook
        .read_gathered(homes, Circle::all)
        .into_iter()
        .filter_map(|circle| Some((circle.home.filter(|home| Some(*home) != own)?, circle)));
    let circles: Vec<(Dot, Circle)> = circles.collect();
    let rows = circles.iter().enumerate().map(|(place, (home, circle))| {
        let home = *home;
        let choose_it = move |_| {
            app.transact(|transaction| choose(transaction, home));
            app.say_undoable(w.circle.chosen);
            focus_soon("stop-title-1".to_owned());
        };
        view! {
            <details class="card">
                <summary>{fill(w.circle.other, &[("number", &(place + 2).to_string())])}</summary>
                {stops(&circle.stations)}
                <p class="actions"><button type="button" class="button" on:click=choose_it>{w.circle.choose}</button></p>
            </details>
        }
    });
    let rows = rows.collect_view();
    (!circles.is_empty())
        .then(|| view! { <section class="part stack"><h2>{w.circle.others}</h2> <p>{w.circle.others_about}</p> {rows}</section> })
}

/// The stops, read-only.
fn stops(stations: &[Station]) -> impl IntoView + use<> {
    let rows = stations.iter().map(|station| {
        view! {
            <li><b>{station.title.shown.clone()}</b> <p class="small">{station.about.shown.clone()}</p></li>
        }
    });
    view! { <ol class="stops-comes">{rows.collect_view()}</ol> }
}

#[component]
fn AsItComes(app: App, stations: Vec<Station>) -> impl IntoView {
    let w = app.words();
    let make_own = move |_| {
        app.transact(|transaction| create(transaction, w.language));
        app.say_undoable(w.circle.own_made);
        focus_soon("stop-title-1".to_owned());
    };
    view! {
        {stops(&stations)}
        <p class="actions"><button type="button" class="button main" on:click=make_own>{w.circle.own_make}</button></p>
    }
}

#[component]
fn Own(app: App, home: Dot, circle: Memo<Circle>) -> impl IntoView {
    let w = app.words();
    let keys =
        Memo::new(move |_| circle.with(|circle| circle.stations.iter().filter_map(|station| station.key).collect::<Vec<Key>>()));
    let is_full = Memo::new(move |_| keys.with(|keys| keys.len() >= STATIONS_MAX));
    let add = move |_| {
        let last = keys.get_untracked().last().copied();
        app.transact(|transaction| create_station(transaction, home, last, ""));
        focus_soon(format!("stop-title-{}", keys.with_untracked(Vec::len)));
    };
    // Two tablets may each have made a circle.
    let reset = move |_| {
        let all = app.notebook.untracked(Circle::all);
        app.transact(|transaction| {
            all.iter().filter_map(|circle| circle.home).for_each(|home| transaction.delete(Key::root(home)))
        });
        app.say_undoable(w.circle.own_reset_done);
    };
    view! {
        <h2 class="visually-hidden">{w.circle.stops}</h2>
        <ol class="stops-own">
            <For each=move || keys.get() key=|key| *key let:key><Stop app=app keys=keys key=key /></For>
        </ol>
        <p class="actions">
            <button type="button" class="button" disabled=is_full on:click=add>{icon(icon::PLUS)} {w.circle.stop_add}</button>
            <button type="button" class="button quiet" on:click=reset>{icon(icon::UNDO)} {w.circle.own_reset}</button>
        </p>
        <Show when=move || is_full.get()><p class="small muted">{w.circle.stops_full}</p></Show>
    }
}

#[component]
fn Stop(app: App, keys: Memo<Vec<Key>>, key: Key) -> impl IntoView {
    let w = app.words();
    let place = Memo::new(move |_| keys.with(|keys| keys.iter().position(|other| *other == key).unwrap_or_default()));
    let called = move |word: &'static str| Signal::derive(move || fill(word, &[("number", &(place.get() + 1).to_string())]));
    let id = move |field: &'static str| Signal::derive(move || format!("stop-{field}-{}", place.get() + 1));
    let remove = move |_| {
        let next = place.get_untracked().max(1);
        app.transact(|transaction| delete_station(transaction, key));
        app.say_undoable(w.circle.stop_removed);
        focus_soon(format!("stop-title-{next}"));
    };
    view! {
        <li class="stop-own">
            <div class="stop-words">
                <Field app=app key=key field=&station::TITLE id=id("title") label=called(w.circle.stop_title) placeholder=w.circle.stop_title_placeholder />
                <Field app=app key=key field=&station::ABOUT id=id("about") label=called(w.circle.stop_about) placeholder=w.circle.stop_about_placeholder />
                <GivesField app=app key=key id=id("gives") label=called(w.circle.stop_gives) />
            </div>
            <div class="stop-acts">
                <Moves app=app key=key keys=keys ids=[id("up"), id("down")] labels=[called(w.circle.stop_up), called(w.circle.stop_down)] />
                <button type="button" class="button icon quiet" aria-label=called(w.circle.stop_remove) on:click=remove>{icon(icon::TRASH)}</button>
            </div>
        </li>
    }
}

/// A stop's text field. The text shown is never overwritten while someone writes in it; the label is for
/// screen readers, the number for the eye.
#[component]
fn Field(
    app: App,
    key: Key,
    field: &'static Field,
    id: Signal<String>,
    label: Signal<String>,
    placeholder: &'static str,
) -> impl IntoView {
    let value = written(app, key, field);
    let element = NodeRef::<Textarea>::new();
    keep_shown(element, value);
    view! {
        <div class="autosize" data-value=value>
            <textarea
                id=id
                rows="1"
                aria-label=label
                placeholder=placeholder
                maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                node_ref=element
                on:input:target=move |event| app.type_text(key, field, &event.target().value())
            ></textarea>
        </div>
        {crate::shared::versions::standing(app, key, field)}
    }
}

#[component]
fn GivesField(app: App, key: Key, id: Signal<String>, label: Signal<String>) -> impl IntoView {
    let w = app.words();
    let gives = Memo::new(move |_| {
        app.notebook.read(key.home, |notebook| {
            notebook.get(&key).map_or(Gives::Points, |record| Gives::from_code(station::GIVES.text_in(record)))
        })
    });
    let options = Gives::ALL.map(|one| view! { <option value=one.code() prop:selected=Signal::derive(move || gives.get() == one)>{name_of(w, one)}</option> });
    view! {
        <select id=id aria-label=label on:change:target=move |event| app.transact(|transaction| set_gives(transaction, key, Gives::from_code(&event.target().value())))>
            {options.into_iter().collect_view()}
        </select>
    }
}

fn name_of(w: &Words, gives: Gives) -> &'static str {
    match gives {
        Gives::Points => w.circle.gives_points,
        Gives::Action => w.circle.gives_action,
        Gives::Sign => w.circle.gives_sign,
    }
}
