//! Nytt nettverk: its name, and the schools as they are pasted. What is understood of them is seen before
//! anything is made.

use super::paste_field::PasteField;
use super::schools_counted;
use crate::kit::{LineField, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::{Words, counted, facts};
use fellestid_archive::LocalKey;
use fellestid_model::kinds::network;
use fellestid_model::kinds::unit::{self, UnitWords};
use fellestid_model::pasted_schools::read;
use leptos::prelude::*;

#[component]
pub fn NewNetwork(app: App) -> impl IntoView {
    let w = app.words();
    let half = |place: &str| HalfField::at(app.tablet, LocalKey::Half(format!("network/{place}")));
    let (title, pasted) = (half("title"), half("schools"));
    let schools = Memo::new(move |_| pasted.shown.with(|text| read(text)));
    let make = move |_| {
        let (name, schools) = (title.text(), schools.get_untracked());
        let home = app.transact(|transaction| {
            let home = network::create(transaction, &name);
            schools.iter().for_each(|school| _ = unit::create(transaction, home, school));
            home
        });
        [title, pasted].into_iter().for_each(HalfField::clear);
        app.go_instead(&Route::Network(home));
    };
    let is_empty = Signal::derive(move || schools.with(Vec::is_empty));
    view! {
        <PageHead title=w.network.new_network.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.network.new_about.to_owned()) />
        <LineField id="network-name" label=w.network.name value=title.shown on_input=move |text| title.typed(text) />
        <PasteField id="network-schools" label=w.network.schools about=w.network.schools_about half=pasted />
        <div role="status">{live(move || (!is_empty.get()).then(|| view! { <p><b>{schools.with(|schools| told(w, schools))}</b></p> }))}</div>
        <Show when=move || !is_empty.get()>{live(move || schools.with(|schools| by_kommune(w, schools)))}</Show>
        <div class="dock">
            <button type="button" class="button main" disabled=is_empty on:click=make>{icon(icon::NETWORK)} {w.network.make}</button>
        </div>
    }
}

/// «60 skoler · 8 kommuner · 3 e-postadresser».
pub fn told(w: &Words, schools: &[UnitWords]) -> String {
    let kommuner = kommuner(schools).iter().filter(|kommune| !kommune.is_empty()).count();
    let addresses = schools.iter().map(|school| school.addresses.len()).sum();
    let some = |count: usize, one, many| if count > 0 { counted(count, one, many) } else { String::new() };
    facts([
        schools_counted(w, schools.len()),
        some(kommuner, w.network.kommune_one, w.network.kommune_many),
        some(addresses, w.network.address_one, w.network.address_many),
    ])
}

/// Each once, in the order they stand.
fn kommuner(schools: &[UnitWords]) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for school in schools {
        if !all.contains(&school.kommune.as_str()) {
            all.push(&school.kommune);
        }
    }
    all
}

/// The schools under their kommune, a line for each.
pub fn by_kommune(w: &Words, schools: &[UnitWords]) -> AnyView {
    let kommuner = kommuner(schools);
    // Where nobody has said any kommune, none is missing.
    let nobody_said = kommuner == [""];
    let row = |kommune: &&str| {
        let ours: Vec<&UnitWords> = schools.iter().filter(|school| school.kommune == *kommune).collect();
        let named = if kommune.is_empty() { w.network.no_kommune } else { kommune };
        let heading = (!nobody_said).then(|| {
            view! { <span class="row-title">{named.to_owned()} " " <small class="muted">{schools_counted(w, ours.len())}</small></span> }
        });
        let names: Vec<&str> = ours.iter().map(|school| school.name.as_str()).collect();
        view! { <li class="row"><div class="row-main">{heading} <span class="row-line">{names.join(", ")}</span></div></li> }
    };
    view! { <ul class="rows boxed">{kommuner.iter().map(row).collect_view()}</ul> }.into_any()
}
