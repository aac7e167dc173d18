//! A network: its rounds, the latest first, and its schools. Where there is only one, it is the whole place.

use super::listed::{Listed, by_kommune, told};
use super::{due_words, titled};
use crate::kit::{Empty, Folded, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::{NotFound, Whole};
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::network::Network;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::unit::Unit;
use fellestid_model::overviews::rounds::{Programme, Rounds};
use leptos::prelude::*;

#[component]
pub fn Networks(app: App) -> impl IntoView {
    let w = app.words();
    let networks = Memo::new(move |_| app.notebook.read_roots(Network::all));
    live(move || match networks.get().as_slice() {
        [] => view! {
            <PageHead title=w.network.heading.to_owned() />
            <Empty path=icon::NETWORK text=w.network.none>
                <a class="button main" href=Route::NewNetwork.href()>{w.network.new_network}</a>
            </Empty>
        }
        .into_any(),
        [one] => view! { <NetworkPage app=app home=one.home /> }.into_any(),
        several => {
            let rows = several
                .iter()
                .map(|network| lead(Route::Network(network.home), titled(&network.title, w.network.untitled), String::new()));
            view! {
                <PageHead title=w.network.heading.to_owned() />
                <ul class="rows boxed">{rows.collect_view()}</ul>
                <p class="actions"><a class="button" href=Route::NewNetwork.href()>{icon(icon::PLUS)} {w.network.new_network}</a></p>
            }
            .into_any()
        }
    })
}

#[component]
pub fn NetworkPage(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let network = Memo::new(move |_| app.notebook.read_roots(|notebook| Network::read(notebook, home)));
    let overview = app.overview(move |memory| Rounds::loaded(memory, home));
    let rounds = overview.told(Rounds::default);
    let title = Signal::derive(move || {
        network.with(|network| titled(network.as_ref().map_or("", |of| of.title.as_str()), w.network.untitled))
    });
    let lead = Signal::derive(move || rounds.with(|rounds| told(w, &listed(&rounds.units))));
    let group = move || {
        let person = |line: &String| view! { <li class="row"><span class="row-main" dir="auto">{line.clone()}</span></li> };
        let group = network.with(|network| network.iter().flat_map(|of| of.working_group.iter().map(person)).collect_view());
        view! { <ul class="rows boxed">{group}</ul> }
    };
    let is_there = move || network.with(Option::is_some);
    view! {
        <Show when=is_there fallback=move || view! { <NotFound app=app /> }>
            <PageHead title=title eyebrow=w.network.heading.to_owned() lead=lead />
            <Whole app=app is_here=overview.is_whole>
                <p class="actions"><a class="button main" href=Route::NewRound(home).href()>{icon(icon::PLUS)} {w.network.new_round}</a></p>
                <section class="part">
                    <h2>{w.network.rounds}</h2>
                    {live(move || rounds.with(|rounds| rounds_told(w, rounds)))}
                </section>
                <Show when=move || network.with(|network| network.as_ref().is_some_and(|of| !of.working_group.is_empty()))>
                    <Folded heading=w.network.working_group>{live(group)}</Folded>
                </Show>
                <Folded heading=w.network.schools>{live(move || rounds.with(|rounds| by_kommune(w, &listed(&rounds.units))))}</Folded>
                <p class="actions"><a class="button" href=Route::ChangeSchools(home).href()>{w.network.change_schools} {icon(icon::FORWARD)}</a></p>
            </Whole>
        </Show>
    }
}

fn listed(units: &[Unit]) -> Vec<Listed> {
    units.iter().map(Listed::from).collect()
}

/// The rounds: those of a programme together, under its name and its goal.
fn rounds_told(w: &Words, rounds: &Rounds) -> AnyView {
    if rounds.packages.is_empty() {
        return view! { <p class="muted">{w.network.no_rounds}</p> }.into_any();
    }
    let programmes = rounds.programmes();
    // Where there is no programme, none is missing.
    if let [Programme { name: "", packages, .. }] = programmes.as_slice() {
        return rows(w, packages);
    }
    let part = |of: &Programme<'_>| {
        let name = if of.name.is_empty() { w.network.alone_rounds } else { of.name };
        let goal = (!of.goal.is_empty()).then(|| view! { <p dir="auto">{of.goal.to_owned()}</p> });
        view! { <h3 dir="auto">{name.to_owned()}</h3> {goal} {rows(w, &of.packages)} }
    };
    programmes.iter().map(part).collect_view().into_any()
}

fn rows(w: &Words, packages: &[&Package]) -> AnyView {
    let row = |package: &&Package| {
        let due = if package.due_date.is_empty() { String::new() } else { due_words(w, &package.due_date) };
        lead(Route::Round(package.home), titled(&package.title, w.network.untitled_round), due)
    };
    view! { <ul class="rows boxed">{packages.iter().map(row).collect_view()}</ul> }.into_any()
}

/// A row that leads somewhere else.
fn lead(route: Route, title: String, line: String) -> AnyView {
    view! {
        <li class="row">
            <a class="row-main" href=route.href()><span class="row-title" dir="auto">{title}</span> <span class="row-line">{line}</span></a>
            <span class="row-end">{icon(icon::FORWARD)}</span>
        </li>
    }
    .into_any()
}
