//! The packages (opplegg) in which a network asks the school something, each until it is answered and its date is past.
//! A tablet that leads its own network has its packages elsewhere.

use crate::dates;
use crate::kit::Memo;
use crate::session::App;
use crate::shared::asked_by_network::is_shared;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::{network, package};

/// How many days after its date an unanswered package stays in sight.
const LATE_DAYS_MAX: i64 = 30;

/// Returns the packages to show, the oldest first.
pub fn asked(app: App) -> Memo<Vec<Dot>> {
    Memo::new(move |_| {
        app.notebook.read_roots(|notebook| {
            let all = if network::is_here(notebook) { Vec::new() } else { package::homes(notebook) };
            all.into_iter().filter(|home| is_shown(app, *home, &package::due_date(notebook, *home))).collect()
        })
    })
}

/// Returns whether a package waits for an answer.
pub fn waits(app: App, packages: &[Dot]) -> bool {
    packages.iter().any(|package| !is_shared(app, *package))
}

fn is_shown(app: App, package: Dot, due_date: &str) -> bool {
    let late = dates::days_since(due_date).unwrap_or_default();
    late <= if is_shared(app, package) { 0 } else { LATE_DAYS_MAX }
}
