//! The rounds of a network (runder): the packages that went to its schools. A package names no network, since
//! it goes out alone; it is a network's where one of its schools is.

use crate::folding::folded;
use crate::kinds::addressee::Addressee;
use crate::kinds::network::Network;
use crate::kinds::package::{self, Package};
use crate::kinds::unit::{self, Unit};
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;

/// A network's schools, and what they were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    pub units: Vec<Unit>,
    /// The latest first.
    pub packages: Vec<Package>,
}

/// The rounds of one programme (satsing).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme<'a> {
    /// As its last round calls it; empty for the rounds that stand alone.
    pub name: &'a str,
    /// What it is meant to lead to, as the last round that says so has it.
    pub goal: &'a str,
    /// The latest first.
    pub packages: Vec<&'a Package>,
}

impl Rounds {
    /// Returns the rounds by programme, the one with the latest round first, and last those that stand alone.
    pub fn programmes(&self) -> Vec<Programme<'_>> {
        let mut all: Vec<Programme<'_>> = Vec::new();
        for package in &self.packages {
            let name = package.programme.as_str();
            let place = all.iter().position(|of| folded(of.name) == folded(name)).unwrap_or_else(|| {
                all.push(Programme { name, goal: "", packages: Vec::new() });
                all.len() - 1
            });
            let of = &mut all[place];
            if of.goal.is_empty() && !name.is_empty() {
                of.goal = &package.programme_goal;
            }
            of.packages.push(package);
        }
        if let Some(place) = all.iter().position(|of| of.name.is_empty()) {
            let alone = all.remove(place);
            all.push(alone);
        }
        all
    }

    /// Once the network and every package are in memory.
    pub fn loaded(memory: Memory<'_>, network: Dot) -> Loaded<Rounds> {
        let packages = memory.notebook.roots().filter(|(_, root)| root.kind == package::KIND).map(|(key, _)| key.home);
        memory.gathered(std::iter::once(network).chain(packages).collect(), |notebook| Rounds::of(notebook, network))
    }

    pub(crate) fn of(notebook: &Notebook, network: Dot) -> Rounds {
        let units = Unit::all(notebook, network);
        // A school that was removed was asked all the same.
        let is_ours = |of: &Addressee| unit::is_here(notebook, Key { home: network, id: of.unit });
        let mut packages = Package::all(notebook);
        packages.retain(|package| Addressee::all(notebook, package.home).iter().any(is_ours));
        packages.reverse();
        Rounds { units, packages }
    }
}

/// Deletes a network with its rounds, but for those that are another network's too. Every network and package must be in
/// memory.
pub fn delete_network(transaction: &mut Transaction<'_>, network: Dot) {
    let others = Network::all(transaction.notebook).into_iter().filter(|of| of.home != network);
    let theirs: Vec<Package> = others.flat_map(|of| Rounds::of(transaction.notebook, of.home).packages).collect();
    let mut ours = Rounds::of(transaction.notebook, network).packages;
    ours.retain(|package| !theirs.contains(package));
    ours.iter().map(|package| package.home).chain([network]).for_each(|home| transaction.delete(Key::root(home)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::package::PackageWords;
    use crate::kinds::unit::UnitWords;
    use crate::kinds::{addressee, network};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;

    #[test]
    fn rounds_of_one_programme_stand_together_and_the_others_last() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let mut round = |title: &str, programme: &str, programme_goal: &str| {
            let [title, programme, programme_goal] = [title, programme, programme_goal].map(str::to_owned);
            package::create(&mut transaction, &PackageWords { title, programme, programme_goal, ..PackageWords::default() });
        };
        round("1", "Ny praksis", "Elevene lærer mer");
        round("2", "Lesing", "");
        round("3", "ny  praksis", "");
        round("4", "", "");
        let mut packages = Package::all(&notebook);
        packages.reverse();
        let rounds = Rounds { units: Vec::new(), packages };
        let mut told: Vec<(&str, &str, String)> = Vec::new();
        for of in rounds.programmes() {
            told.push((of.name, of.goal, of.packages.iter().map(|of| of.title.as_str()).collect()));
        }
        let expected = [("ny  praksis", "Elevene lærer mer", "31"), ("Lesing", "", "2"), ("", "", "4")];
        assert_eq!(told, expected.map(|(name, goal, titles)| (name, goal, titles.to_owned())));
    }

    #[test]
    fn a_package_is_its_schools_networks_and_no_others() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let mut round = |title: &str| {
            let network = network::create(&mut transaction, title);
            let school = unit::create(&mut transaction, network, &UnitWords { name: title.into(), ..UnitWords::default() });
            let package = package::create(&mut transaction, &PackageWords::default());
            addressee::create(&mut transaction, package, Some(school.id), title, "");
            (network, package)
        };
        let [(here, ours), (there, theirs)] = [round("Her"), round("Der")];
        let homes = |network| Rounds::of(&notebook, network).packages.iter().map(|package| package.home).collect::<Vec<Dot>>();
        assert_eq!((homes(here), homes(there)), (vec![ours], vec![theirs]));
        delete_network(&mut Transaction::begin(&mut pen, &mut notebook, 2), here);
        let shown: Vec<Dot> = Package::all(&notebook).iter().map(|package| package.home).collect();
        assert_eq!((Network::all(&notebook).len(), shown), (1, vec![theirs]));
        let none = |_| false;
        assert_eq!(Rounds::loaded(Memory::new(&notebook, &none), here), Loaded::Needs(vec![here, ours, theirs]));
    }
}
