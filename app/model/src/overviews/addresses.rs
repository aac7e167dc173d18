//! The e-mail addresses of schools (adressene), as the networks know them: where one writes to those of a round, to those
//! who have not answered, or to one school alone.

use crate::kinds::network::Network;
use crate::kinds::unit::Unit;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;

/// The addresses of some schools, each once, and the schools that have none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    pub addresses: Vec<String>,
    pub without: Vec<Unit>,
}

impl Reached {
    /// Once every network is in memory: any of them may know a school, and half of the addresses look like all of them.
    pub fn loaded(memory: Memory<'_>, is_asked: impl Fn(Dot) -> bool) -> Loaded<Reached> {
        memory.gathered(networks(memory.notebook), |notebook| Reached::of(notebook, is_asked))
    }

    fn of(notebook: &Notebook, is_asked: impl Fn(Dot) -> bool) -> Reached {
        let mut reached = Reached::default();
        let units = networks(notebook).into_iter().flat_map(|network| Unit::all(notebook, network));
        let (with, without): (Vec<Unit>, Vec<Unit>) =
            units.filter(|unit| is_asked(unit.key.id)).partition(|unit| !unit.addresses.is_empty());
        for address in with.iter().flat_map(|unit| &unit.addresses) {
            if !reached.addresses.contains(address) {
                reached.addresses.push(address.clone());
            }
        }
        // Who writes to a school reaches its teams.
        reached.without = without;
        reached.without.retain(|unit| !with.iter().any(|other| other.key.id == unit.school_unit));
        reached
    }
}

/// Returns the homes of all networks that are here, once they are in memory.
pub fn networks_loaded(memory: Memory<'_>) -> Loaded<Vec<Dot>> {
    let homes = networks(memory.notebook);
    memory.gathered(homes.clone(), |_| homes)
}

fn networks(notebook: &Notebook) -> Vec<Dot> {
    Network::all(notebook).into_iter().map(|network| network.home).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::network;
    use crate::kinds::unit::{self, UnitWords};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    #[test]
    fn addresses_need_every_network_and_none_is_copied_by_half() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let mut with_schools = |schools: [(&str, &[&str]); 2]| {
            let home = network::create(&mut transaction, "Nettverk");
            for (name, addresses) in schools {
                let addresses = addresses.iter().map(|address| (*address).to_owned()).collect();
                unit::create(&mut transaction, home, &UnitWords { name: name.to_owned(), addresses, ..UnitWords::default() });
            }
            home
        };
        let first = with_schools([("Nes", &["nes@skole.no", "felles@skole.no"]), ("Vik", &[])]);
        let second = with_schools([("Li", &["felles@skole.no"]), ("Moen", &["moen@skole.no"])]);
        let reached = |is_whole: &dyn Fn(Dot) -> bool| Reached::loaded(Memory::new(&notebook, is_whole), |_| true);
        assert_eq!(reached(&|home| home == first), Loaded::Needs(vec![second]));
        assert_eq!(reached(&|_| false), Loaded::Needs(networks(&notebook)));
        let Loaded::Whole(all) = reached(&|_| true) else { panic!("all of them are here") };
        assert_eq!(all.addresses.join(" "), "nes@skole.no felles@skole.no moen@skole.no");
        assert_eq!(all.without.iter().map(|unit| unit.name.as_str()).collect::<Vec<&str>>(), ["Vik"]);
    }
}
