//! The packages (opplegg) in which a network asks the school something, each until it is answered and its date is past.
//! A tablet that leads its own network has its packages elsewhere.

use crate::dates;
use crate::kit::Memo;
use crate::session::App;
use crate::shared::asked_by_network::is_shared;
use fellestid_model::kinds::network;
use fellestid_model::kinds::package::Package;

/// How many days after its date an unanswered package stays in sight.
const LATE_DAYS_MAX: i64 = 30;

/// Returns the packages to show, the oldest first.
pub fn asked(app: App) -> Memo<Vec<Package>> {
    Memo::new(move |_| {
        let all =
            app.notebook.read_roots(|notebook| if network::is_here(notebook) { Vec::new() } else { Package::all(notebook) });
        all.into_iter().filter(|package| is_shown(app, package)).collect()
    })
}

/// Returns whether a package waits for an answer.
pub fn waits(app: App, packages: &[Package]) -> bool {
    packages.iter().any(|package| !is_shared(app, package.home))
}

fn is_shown(app: App, package: &Package) -> bool {
    let late = dates::days_since(&package.due_date).unwrap_or_default();
    late <= if is_shared(app, package.home) { 0 } else { LATE_DAYS_MAX }
}
