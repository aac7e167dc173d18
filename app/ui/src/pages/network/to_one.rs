//! A document for one school at a time, which is chosen here: an e-mail is addressed to it.

use super::reached;
use crate::kit::{Memo, SelectField, live, view};
use crate::session::App;
use crate::shared::share_sheet::{Reading, share_reading_to};
use fellestid_crdt::dot::Dot;
use fellestid_jobs::Paper;
use leptos::prelude::*;

/// What a school gets.
#[derive(Clone, Copy)]
pub struct ForOne {
    /// The id of the choice of school.
    pub id: &'static str,
    pub label: &'static str,
    /// Its name in file names.
    pub word: &'static str,
    pub act: &'static str,
    /// The document for the school with this unit.
    pub paper: fn(package: Dot, unit: Dot) -> Paper,
}

/// `schools`: those that can be chosen, by unit.
#[component]
pub fn ToOne(app: App, package: Dot, what: ForOne, schools: Memo<Vec<(Dot, String)>>) -> impl IntoView {
    let w = app.words();
    let chosen = RwSignal::new(String::new());
    let options = move || {
        let option = |(unit, name): &(Dot, String)| (unit.to_string(), name.clone());
        let none = (String::new(), w.network.stray_choose.to_owned());
        std::iter::once(none).chain(schools.with(|schools| schools.iter().map(option).collect::<Vec<_>>())).collect::<Vec<_>>()
    };
    let school =
        Memo::new(move |_| schools.with(|schools| schools.iter().find(|(unit, _)| unit.to_string() == chosen.get()).cloned()));
    let reached = reached(app, move |of| school.with(|school| school.as_ref().is_some_and(|(unit, _)| *unit == of)));
    // Only what is shared makes the sheet anew: not each change of a network, under the one who looks at it.
    let to = Memo::new(move |_| reached.with(|reached| reached.as_ref().map(|reached| reached.addresses.clone())));
    let share = move || {
        // Before the addresses are read, an e-mail would be to nobody.
        let ((unit, title), to) = school.get().zip(to.get())?;
        let reading = Reading { label: what.label, word: what.word, title, papers: vec![(what.paper)(package, unit)] };
        Some(view! { <p class="actions">{share_reading_to(app, what.act, reading, to)}</p> })
    };
    view! {
        <div class="stack">
            {live(move || view! { <SelectField id=what.id label=w.network.stray_which options=options() value=chosen on_choose=move |code| chosen.set(code) /> })}
            {live(share)}
        </div>
    }
}
