//! Whose an answer is (plassering): a school is recognised by its name or by the address it writes from; a name that is
//! nearly one of the package's is only proposed.

use crate::folding::folded;
use crate::kinds::addressee::Addressee;
use crate::kinds::network;
use crate::kinds::unit::Unit;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;

/// Words for the kind of school, in lower case, which are removed before names are compared.
const CALLED: [&str; 14] = [
    "barne- og ungdomsskole",
    "barne- og ungdomsskule",
    "oppvekstsenter",
    "oppvekstsentre",
    "ungdomsskole",
    "ungdomsskule",
    "barneskole",
    "barneskule",
    "grunnskole",
    "grunnskule",
    "skolen",
    "skule",
    "skole",
    "school",
];

/// Whose an answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placing {
    Known(Dot),
    /// The name of the school it may be: a person decides.
    Guess(String),
    Unknown,
}

/// The schools of a package, prepared for recognition.
#[derive(Clone, Debug, Default)]
pub struct Schools {
    schools: Vec<School>,
}

#[derive(Clone, Debug)]
struct School {
    unit: Dot,
    name: String,
    /// Its name, alone and with its kommune, in lower case.
    known_by: [String; 3],
    /// Its name without the words for the kind of school.
    own_name: String,
    /// Its name in the network now, and others it has been written by, folded.
    also_by: Vec<String>,
    addresses: Vec<String>,
}

impl Schools {
    /// Returns the schools of a package, with the addresses in any network that is here.
    pub fn of(notebook: &Notebook, package: Dot) -> Schools {
        let units: Vec<Unit> = network::homes(notebook).flat_map(|network| Unit::all(notebook, network)).collect();
        let of_unit = |unit: Dot| units.iter().filter(move |of| of.key.id == unit);
        let addresses = |unit: Dot| of_unit(unit).flat_map(|of| of.addresses.clone()).collect();
        let also_by =
            |unit: Dot| of_unit(unit).flat_map(|of| of.known_by.iter().chain([&of.name])).map(|name| folded(name)).collect();
        let school = |of: Addressee| {
            let name = folded(&of.name);
            let known_by = [name.clone(), folded(&format!("{name}, {}", of.kommune)), folded(&format!("{name} {}", of.kommune))];
            let (addresses, also_by) = (addresses(of.unit), also_by(of.unit));
            School { unit: of.unit, known_by, own_name: own_name(&name), also_by, addresses, name: of.name }
        };
        Schools { schools: Addressee::all(notebook, package).into_iter().map(school).collect() }
    }

    /// Finds a school by its name, with or without its kommune, or by the sender's address.
    pub fn place(&self, name: &str, address: &str) -> Placing {
        let (wanted, address) = (folded(name), folded(address));
        let by_name = |school: &School| !wanted.is_empty() && school.known_by.contains(&wanted);
        // What one school has been written by is no other's own name.
        let by_other_name = |school: &School| !wanted.is_empty() && school.also_by.contains(&wanted);
        let named = self.only(by_name).or_else(|| if self.any(by_name) { None } else { self.only(by_other_name) });
        if let Some(school) = named {
            return Placing::Known(school.unit);
        }
        let by_address = |school: &School| !address.is_empty() && school.addresses.contains(&address);
        match self.only(by_address).filter(|_| wanted.is_empty()) {
            Some(school) => Placing::Known(school.unit),
            None => self.guess(&wanted, by_address),
        }
    }

    /// The unit of a name that [`Placing::Guess`] gave.
    pub(crate) fn named(&self, name: &str) -> Option<Dot> {
        self.only(|school| school.name == name).map(|school| school.unit)
    }

    fn guess(&self, wanted: &str, by_address: impl Fn(&School) -> bool) -> Placing {
        let own = own_name(wanted);
        let guess = self.only(|school| !own.is_empty() && school.own_name == own).or_else(|| self.only(by_address));
        guess.map_or(Placing::Unknown, |school| Placing::Guess(school.name.clone()))
    }

    fn any(&self, holds: impl Fn(&School) -> bool) -> bool {
        self.schools.iter().any(holds)
    }

    /// Returns the only school for which it holds; `None` if it holds for several.
    fn only(&self, holds: impl Fn(&School) -> bool) -> Option<&School> {
        let mut found = self.schools.iter().filter(|school| holds(school));
        found.next().filter(|_| found.next().is_none())
    }
}

/// Returns a folded name without the words for the kind of school.
pub(super) fn own_name(folded: &str) -> String {
    let mut name = folded.to_owned();
    for called in CALLED {
        name = name.replace(called, " ");
    }
    crate::folding::tidied(&name)
}
