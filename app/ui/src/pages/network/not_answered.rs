//! Who has not answered a round yet, and what one sends them: a reminder without blame, to their addresses.

use super::{copy_addresses, has_addresses, reached};
use crate::kit::{Folded, Memo, Show, icon, view};
use crate::session::App;
use crate::shared::asked_by_network::due;
use crate::shared::share_sheet::copy_then;
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::package::Package;
use fellestid_model::overviews::matrix::{Replier, Reply};
use leptos::prelude::*;

/// Those who are still awaited. Empty if nobody is.
#[component]
pub fn NotAnswered(app: App, home: Dot, schools: Memo<Vec<Replier>>) -> impl IntoView {
    let w = app.words();
    let missing = Memo::new(move |_| {
        let is_missing = |school: &&Replier| school.reply == Reply::Missing;
        schools.with(|schools| schools.iter().filter(is_missing).cloned().collect::<Vec<Replier>>())
    });
    let reached = reached(app, move |unit| missing.with(|missing| missing.iter().any(|school| school.unit == Some(unit))));
    let names =
        move || missing.with(|missing| missing.iter().map(|school| school.called.clone()).collect::<Vec<String>>().join(", "));
    let remind = move |_| {
        let package = app.notebook.untracked(|notebook| Package::read(notebook, home));
        let letter = package.map(|package| reminder(w, &package)).unwrap_or_default();
        copy_then(app, &letter, move || app.say(w.network.reminder_copied));
    };
    view! {
        <Show when=move || !missing.with(Vec::is_empty)>
            <Folded heading=w.network.not_answered>
                <p>{names}</p>
                <p class="actions">
                    <button type="button" class="button" on:click=remind>{icon(icon::PASTE)} {w.network.copy_reminder}</button>
                    <Show when=move || has_addresses(reached)>
                        <button type="button" class="button" on:click=move |_| copy_addresses(app, reached)>{icon(icon::PERSON)} {w.network.copy_addresses_missing}</button>
                    </Show>
                </p>
            </Folded>
        </Show>
    }
}

fn reminder(w: &Words, package: &Package) -> String {
    let due = due(w, &package.due_date);
    fill(w.network.reminder, &[("title", &package.title), ("due", &due)]).replace("  ", " ")
}
