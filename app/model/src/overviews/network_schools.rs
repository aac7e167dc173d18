//! A network's schools as they are changed (endre skolene): each of them, and which of them have answered in a round, so
//! that nobody removes one without knowing.

use crate::derived::report_home;
use crate::kinds::addressee::Addressee;
use crate::kinds::network;
use crate::kinds::package;
use crate::kinds::reading;
use crate::kinds::received::Received;
use crate::kinds::report;
use crate::kinds::unit::Unit;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use std::collections::BTreeSet;

/// The schools of a network, in order, and those of them that have answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkSchools {
    pub units: Vec<Unit>,
    pub answered: BTreeSet<Dot>,
}

impl NetworkSchools {
    /// Once every network, every round and every reading are in memory. Of the schools' own answers only the roots are
    /// read.
    pub fn loaded(memory: Memory<'_>, network: Dot) -> Loaded<NetworkSchools> {
        let is_read = |kind: &str| [network::KIND, package::KIND, reading::KIND].iter().any(|read| kind == *read);
        let homes = memory.notebook.roots().filter(|(_, root)| is_read(&root.kind)).map(|(key, _)| key.home);
        memory.gathered(homes.collect(), |notebook| NetworkSchools::of(notebook, network))
    }

    pub(crate) fn of(notebook: &Notebook, network: Dot) -> NetworkSchools {
        let packages = notebook.roots().filter(|(_, root)| root.kind == package::KIND).map(|(key, _)| key.home);
        let answered = gathered(packages.flat_map(|package| answered(notebook, package)));
        NetworkSchools { units: Unit::all(notebook, network), answered }
    }
}

/// Returns the units of which there is an answer to a package, however it came.
fn answered(notebook: &Notebook, package: Dot) -> Vec<Dot> {
    let has_home = |of: &Addressee| {
        let home = report_home(package, of.unit);
        let root = notebook.get(&Key::root(home));
        root.is_some_and(|root| root.kind == report::KIND && report::says_so(home, root, package))
    };
    let own = Addressee::all(notebook, package).into_iter().filter(has_home).map(|of| of.unit);
    let received = Received::all(notebook, package).into_iter().filter_map(|(_, received)| received.unit);
    own.chain(received).chain(reading::all_placed(notebook, package).into_values()).collect()
}
