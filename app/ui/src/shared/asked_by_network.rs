//! What networks ask the school, a card for each package (opplegg) on I dag.

use crate::dates;
use crate::kit::{Memo, view};
use crate::route::Route;
use crate::session::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::package::Package;
use leptos::prelude::*;

#[component]
pub fn AskedByNetwork(app: App, packages: Memo<Vec<Dot>>) -> impl IntoView {
    let card = move |package: Package| {
        let w = app.words();
        let is_shared = is_shared(app, package.home);
        let due = dates::with_weekday(w, &package.due_date);
        let when = match dates::days_since(&package.due_date) {
            None => String::new(),
            Some(days) if days > 0 => fill(w.today.network_late, &[("date", &due)]),
            Some(_) => fill(w.today.network_due, &[("date", &due)]),
        };
        let takes = package.takes(w.language).unwrap_or_default();
        let (said, act) = match is_shared {
            true => (w.today.network_shared.to_owned(), w.today.network_see),
            false => (format!("{when} {takes}"), w.today.network_answer),
        };
        let goal = (!is_shared && !package.goal.is_empty()).then(|| view! { <p dir="auto">{package.goal.clone()}</p> });
        view! {
            <section class="card stack" aria-label=w.today.network_asks>
                <p class="eyebrow">{if package.from.is_empty() { w.today.network_asks.to_owned() } else { package.from.clone() }}</p>
                <h2 dir="auto">{package.title.clone()}</h2>
                {goal}
                <p>{said}</p>
                <p class="actions"><a class="button" class:main=!is_shared href=Route::Answer(package.home).href()>{act}</a></p>
            </section>
        }
    };
    let shown = move || {
        let homes = packages.get();
        app.notebook.read_roots(|notebook| homes.iter().filter_map(|home| Package::read(notebook, *home)).collect::<Vec<_>>())
    };
    move || shown().into_iter().map(card).collect_view()
}

/// Returns whether the answer to a package has been shared from this tablet.
pub fn is_shared(app: App, package: Dot) -> bool {
    !app.tablet.recalled(&format!("answered/{package}")).is_empty()
}
