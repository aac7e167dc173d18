//! Endre skolene: the network's name, and its schools: renamed, moved to another kommune, added, removed. A school keeps
//! its id whatever it is called, and what it has answered stays in the rounds.

use super::listed::{Listed, told};
use super::paste_field::PasteMore;
use super::{deleting, titled};
use crate::kit::{For, LineField, Memo, PageHead, Show, TextField, focus, focus_soon, icon, view, when_free};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::not_here::{NotFound, Whole};
use crate::shared::sure::sure;
use crate::shared::versions::standing;
use crate::shared::written::written;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::folding::{folded, tidied};
use fellestid_model::kind::Field;
use fellestid_model::kinds::network::{self, Network};
use fellestid_model::kinds::unit::{self, Unit};
use fellestid_model::overviews::network_schools::NetworkSchools;
use fellestid_model::overviews::rounds::delete_network;
use fellestid_model::pasted_schools::read;
use leptos::prelude::*;
use leptos::task::spawn_local;

const SCHOOLS: &str = "network-schools";

/// The schools of a network, and the one that is being changed.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    schools: Memo<NetworkSchools>,
    open: RwSignal<Option<Key>>,
}

impl Desk {
    fn unit(self, key: Key) -> Option<Unit> {
        self.schools.with(|schools| schools.units.iter().find(|unit| unit.key == key).cloned())
    }

    /// Returns whether a team's school is in the list; it may have been removed.
    fn has_school(self, team: Key) -> bool {
        self.unit(team).is_some_and(|team| self.schools.with(|all| all.units.iter().any(|unit| unit.key.id == team.school_unit)))
    }
}

#[component]
pub fn ChangeSchools(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let root = Key::root(home);
    let is_there = Memo::new(move |_| app.notebook.read_roots(|notebook| Network::read(notebook, home).is_some()));
    let overview = app.overview(move |memory| NetworkSchools::loaded(memory, home));
    let desk = Desk { app, schools: overview.told(NetworkSchools::default), open: RwSignal::new(None) };
    let keys = Memo::new(move |_| desk.schools.with(|schools| schools.units.iter().map(|unit| unit.key).collect::<Vec<Key>>()));
    // The rounds go with the network: no other page leads to them.
    let delete = move || {
        app.transact(|transaction| delete_network(transaction, home));
        app.say_undoable(w.network.network_deleted);
        app.go(&Route::Networks);
    };
    view! {
        <Show when=move || is_there.get() fallback=move || view! { <NotFound app=app /> }>
            <PageHead title=w.network.change_schools.to_owned() back=(Route::Network(home).href(), w.network.heading) lead=Signal::stored(w.network.change_schools_about.to_owned()) />
            <Whole app=app is_here=overview.is_whole>
                <LineField id="network-name" label=w.network.name value=written(app, root, &network::TITLE) on_input=move |text| app.type_text(root, &network::TITLE, &text) />
                <TextField id="network-group" label=w.network.working_group value=written(app, root, &network::WORKING_GROUP) on_input=move |text| app.type_text(root, &network::WORKING_GROUP, &text) />
                {standing(app, root, &network::WORKING_GROUP)}
                <p class="hint">{w.network.working_group_about}</p>
                <section class="part">
                    <h2 id=SCHOOLS tabindex="-1">{w.network.schools}</h2>
                    <ul class="rows boxed">
                        <For each=move || keys.get() key=|key| *key children=move |key| view! { <School desk=desk key=key /> } />
                    </ul>
                </section>
                <More app=app home=home />
                {deleting(w.network.delete_network_about, w.network.delete_network, delete)}
            </Whole>
        </Show>
    }
}

#[component]
fn School(desk: Desk, key: Key) -> impl IntoView {
    let is_open = Memo::new(move |_| desk.open.get() == Some(key));
    view! {
        <li class="row">
            <Show when=move || is_open.get() fallback=move || view! { <Closed desk=desk key=key /> }><Open desk=desk key=key /></Show>
        </li>
    }
}

/// A school's name and kommune, and the way to change them.
#[component]
fn Closed(desk: Desk, key: Key) -> impl IntoView {
    let w = desk.app.words();
    let unit = Memo::new(move |_| desk.unit(key));
    let name = Signal::derive(move || {
        titled(&unit.with(|unit| unit.as_ref().map(|of| of.name.clone()).unwrap_or_default()), w.network.untitled_school)
    });
    let kommune = move || unit.with(|unit| unit.as_ref().map(|of| of.kommune.clone()).unwrap_or_default());
    let open = move |_| {
        desk.open.set(Some(key));
        focus_soon(format!("school-name-{}", key.id));
    };
    view! {
        <div class="row-main"><span class="row-title" dir="auto">{name}</span> <span class="row-line">{kommune}</span></div>
        <span class="row-end">
            <button type="button" class="button quiet" id=format!("school-change-{}", key.id) aria-label=Signal::derive(move || fill(w.network.change_of, &[("school", &name.get())])) on:click=open>{w.network.change}</button>
        </span>
    }
}

/// A school's fields.
#[component]
fn Open(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let id = move |of: &str| format!("school-{of}-{}", key.id);
    let typed = move |field: &'static Field| move |text: String| app.type_text(key, field, &text);
    let done = move |_| {
        desk.open.set(None);
        focus_soon(id("change"));
    };
    let is_team = untrack(|| desk.unit(key)).is_some_and(|unit| unit.is_team());
    let has_school = untrack(|| desk.has_school(key));
    let about = if has_school { w.network.team_about } else { w.network.team_alone_about };
    // Forms with the names they had may still be on their way back.
    let before = app.notebook.untracked(|notebook| called_by(notebook, key));
    on_cleanup(move || spawn_local(async move { remember_names(app, key, &before) }));
    let named = if is_team {
        view! {
            <LineField id=id("name") label=w.network.team value=written(app, key, &unit::NAME) on_input=typed(&unit::NAME) />
            {standing(app, key, &unit::NAME)}
            <p class="hint">{about}</p>
        }
        .into_any()
    } else {
        view! {
            <LineField id=id("name") label=w.network.school_name value=written(app, key, &unit::NAME) on_input=typed(&unit::NAME) />
            {standing(app, key, &unit::NAME)}
            <LineField id=id("kommune") label=w.network.kommune value=written(app, key, &unit::KOMMUNE) on_input=typed(&unit::KOMMUNE) />
            {standing(app, key, &unit::KOMMUNE)}
        }
        .into_any()
    };
    view! {
        <div class="row-main stack">
            {named}
            <TextField id=id("addresses") label=w.network.addresses value=written(app, key, &unit::ADDRESSES) on_input=typed(&unit::ADDRESSES) />
            {standing(app, key, &unit::ADDRESSES)}
            <TextField id=id("known-by") label=w.network.known_by value=written(app, key, &unit::KNOWN_BY) on_input=typed(&unit::KNOWN_BY) />
            {standing(app, key, &unit::KNOWN_BY)}
            {(!is_team).then(|| view! { <Teams desk=desk key=key /> })}
            <Remove desk=desk key=key is_team=is_team />
            <p class="actions"><button type="button" class="button" on:click=done>{icon(icon::CHECK)} {w.common.done}</button></p>
        </div>
    }
}

/// What a unit is called, and the teams at it.
fn called_by(notebook: &Notebook, key: Key) -> Vec<(Key, String)> {
    let units = Unit::all(notebook, key.home).into_iter().filter(|unit| unit.key == key || unit.school_unit == key.id);
    units.map(|unit| (unit.key, unit.name)).collect()
}

fn remember_names(app: App, key: Key, before: &[(Key, String)]) {
    let now = app.notebook.untracked(|notebook| called_by(notebook, key));
    let is_renamed = |of: Key, name: &str| now.iter().any(|(key, now)| *key == of && folded(now) != folded(name));
    let renamed: Vec<&(Key, String)> = before.iter().filter(|(key, name)| is_renamed(*key, name)).collect();
    if !renamed.is_empty() {
        app.transact_for_good(|transaction| renamed.iter().for_each(|(key, name)| unit::remember(transaction, *key, name, "")));
    }
}

/// Teams at a school, pasted after those it has.
#[component]
fn Teams(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("network/{}/teams/{}", key.home, key.id)));
    let teams = Memo::new(move |_| half.shown.with(|text| lines(text)));
    let add = move || {
        let new = app.transact(|transaction| teams.with_untracked(|teams| unit::add_teams(transaction, key, teams)));
        half.clear();
        match new.first() {
            Some(first) => {
                desk.open.set(None);
                app.say_undoable(w.network.teams_added);
                focus_soon(format!("school-change-{}", first.id));
            }
            None => app.say(w.network.teams_here),
        }
    };
    let told = Signal::derive(move || teams.with(|teams| teams.join(", ")));
    view! { <PasteMore id="school-teams" label=w.network.teams about=w.network.teams_about half=half told=told add=w.network.add_teams on_add=add /> }
}

/// Returns the lines that say something, each once.
fn lines(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in text.lines().map(tidied).filter(|line| !line.is_empty()) {
        if !all.iter().any(|other| folded(other) == folded(&line)) {
            all.push(line);
        }
    }
    all
}

/// Removes a school; if it has answered, once more is asked first.
#[component]
fn Remove(desk: Desk, key: Key, is_team: bool) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let is_sure = RwSignal::new(false);
    let [label, warning, yes] = match is_team {
        true => [w.network.remove_team, w.network.remove_team_sure, w.network.remove_team_yes],
        false => [w.network.remove_school, w.network.remove_school_sure, w.network.remove_school_yes],
    };
    let id = move |of: &str| format!("school-{of}-{}", key.id);
    let has_answered = move || desk.schools.with_untracked(|schools| schools.answered.contains(&key.id));
    let remove = move || {
        let name = untrack(|| desk.unit(key)).map(|unit| unit.name).unwrap_or_default();
        desk.open.set(None);
        app.transact(|transaction| unit::delete(transaction, key));
        app.say_undoable(&fill(w.network.school_removed, &[("school", &titled(&name, w.network.untitled_school))]));
        when_free(|| _ = focus(SCHOOLS));
    };
    let ask = move |_| match has_answered() {
        true => {
            is_sure.set(true);
            focus_soon(id("remove"));
        }
        false => remove(),
    };
    view! {
        <Show when=move || !is_sure.get()>
            <p class="actions"><button type="button" class="button quiet" id=id("remove-ask") on:click=ask>{icon(icon::TRASH)} {label}</button></p>
        </Show>
        {sure(w, id("remove"), (warning, yes), is_sure, remove)}
    }
}

/// Schools pasted after the others.
#[component]
fn More(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("network/{home}/schools")));
    let schools = Memo::new(move |_| half.shown.with(|text| read(text)));
    let add = move || {
        let is_new = app.transact(|transaction| {
            schools.with_untracked(|schools| unit::add_all(transaction, home, schools));
            !transaction.ops().is_empty()
        });
        half.clear();
        match is_new {
            true => app.say_undoable(w.network.schools_added),
            false => app.say(w.network.schools_here),
        }
        when_free(|| _ = focus(SCHOOLS));
    };
    let told = Signal::derive(move || {
        schools.with(|schools| match schools.as_slice() {
            [] => String::new(),
            some => told(w, &some.iter().map(Listed::from).collect::<Vec<Listed>>()),
        })
    });
    view! {
        <section class="part">
            <h2>{w.network.more_schools}</h2>
            <PasteMore id="more-schools" label=w.network.schools about=w.network.schools_about half=half told=told add=w.network.add_schools on_add=add />
        </section>
    }
}
