//! Marking who was absent, until the minutes are closed.

use crate::kit::{For, Memo, view};
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::participant::{self, Participant};
use leptos::prelude::*;

/// Everyone on the list; those pressed were absent.
#[component]
pub fn Absent(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.read(home, |notebook| Participant::all(notebook, home)));
    let keys = move || people.with(|people| people.iter().map(|person| person.key).collect::<Vec<Key>>());
    let chip = move |key: Key| {
        let read = move || {
            people
                .with(|people| {
                    people.iter().find(|person| person.key == key).map(|person| (person.initials.shown.clone(), person.is_absent))
                })
                .unwrap_or_default()
        };
        let press = move |_| app.transact(|transaction| participant::set_absent(transaction, key, !untrack(read).1));
        view! { <li><button type="button" class="chip" aria-pressed=Signal::derive(move || read().1.to_string()) on:click=press>{move || read().0}</button></li> }
    };
    view! {
        <p class="small">{w.minutes.press_absent}</p>
        <ul class="tags"><For each=keys key=|key| *key let:key>{chip(key)}</For></ul>
    }
}
