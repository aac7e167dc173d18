//! What has happened to a network's schools since a round asked them (kommet til siden): schools that were added, and
//! schools with another name or kommune. Nothing of it reaches the round before somebody says so.

use crate::folding::tidied;
use crate::kinds::addressee::{self, Addressee};
use crate::kinds::network;
use crate::kinds::unit::{self, Unit};
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;

/// The schools of a network that a round does not know as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    pub added: Vec<Unit>,
    /// The addressee, and its school as it is now.
    pub renamed: Vec<(Addressee, Unit)>,
}

impl Since {
    /// Once the round and every network are in memory.
    pub fn loaded(memory: Memory<'_>, package: Dot) -> Loaded<Since> {
        let homes = std::iter::once(package).chain(network::homes(memory.notebook)).collect();
        memory.gathered(homes, |notebook| Since::of(notebook, package))
    }

    pub fn of(notebook: &Notebook, package: Dot) -> Since {
        let asked = Addressee::all(notebook, package);
        let mut since = Since::default();
        for unit in units(notebook, &asked) {
            match asked.iter().find(|of| of.unit == unit.key.id) {
                None => since.added.push(unit),
                Some(of) if !unit.school.is_empty() && is_renamed(of, &unit) => since.renamed.push((of.clone(), unit)),
                Some(_) => {}
            }
        }
        since
    }

    /// Asks the added schools too.
    pub fn ask(&self, transaction: &mut Transaction<'_>, package: Dot) {
        for unit in &self.added {
            addressee::create_of(transaction, package, unit);
        }
    }

    /// Calls the renamed schools what they are called now. A form with the former name may still be on its way back.
    pub fn rename(&self, transaction: &mut Transaction<'_>) {
        for (of, unit) in &self.renamed {
            unit::remember(transaction, unit.key, &of.name, "");
            addressee::rename(transaction, of.key, unit);
        }
    }
}

/// Returns the schools of the networks that were asked, as they are now; none if the networks are not here.
pub(super) fn units<'n>(notebook: &'n Notebook, asked: &'n [Addressee]) -> impl Iterator<Item = Unit> + 'n {
    let is_ours = |network: &Dot| asked.iter().any(|of| unit::is_here(notebook, Key { home: *network, id: of.unit }));
    network::homes(notebook).filter(is_ours).flat_map(|network| Unit::all(notebook, network))
}

fn is_renamed(of: &Addressee, unit: &Unit) -> bool {
    tidied(&of.name) != tidied(&unit.name) || tidied(&of.kommune) != tidied(&unit.kommune)
}
