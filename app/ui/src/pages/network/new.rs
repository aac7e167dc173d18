//! Nytt nettverk: its name, and the schools as they are pasted. What is understood of them is seen before
//! anything is made.

use super::listed::{Listed, by_kommune, told};
use super::paste_field::PasteField;
use crate::kit::{LineField, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use fellestid_archive::LocalKey;
use fellestid_model::kinds::network;
use fellestid_model::kinds::unit;
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
    let listed = Signal::derive(move || schools.with(|schools| schools.iter().map(Listed::from).collect::<Vec<Listed>>()));
    let is_empty = Signal::derive(move || schools.with(Vec::is_empty));
    view! {
        <PageHead title=w.network.new_network.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.network.new_about.to_owned()) />
        <LineField id="network-name" label=w.network.name value=title.shown on_input=move |text| title.typed(text) />
        <PasteField id="network-schools" label=w.network.schools about=w.network.schools_about half=pasted />
        <div role="status">{live(move || (!is_empty.get()).then(|| view! { <p><b>{told(w, &listed.get())}</b></p> }))}</div>
        <Show when=move || !is_empty.get()>{live(move || by_kommune(w, &listed.get()))}</Show>
        <div class="dock">
            <button type="button" class="button main" disabled=is_empty on:click=make>{icon(icon::NETWORK)} {w.network.make}</button>
        </div>
    }
}
