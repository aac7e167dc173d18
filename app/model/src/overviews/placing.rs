//! Whose an answer is (plassering): a school is recognised by its name or by the address it writes from; a name that is
//! nearly one of the package's is only proposed, unless it comes from that school's own address.

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
    /// The school it may be: a person decides.
    Guess {
        unit: Dot,
        name: String,
    },
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
    /// Its name, alone and with its kommune, in lower case; of a team as people may write it.
    known_by: Vec<String>,
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
            let between = if of.team.is_empty() { &[""][..] } else { &[" – ", " - ", ", ", " "] };
            let spellings = between.iter().map(|between| format!("{}{between}{}", of.school, of.team));
            let ways = |name: String| [format!("{name}, {}", of.kommune), format!("{name} {}", of.kommune), name];
            let known_by = spellings.flat_map(ways).map(|name| folded(&name)).collect();
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
        let writes = self.only(|school| !address.is_empty() && school.addresses.contains(&address));
        match writes.filter(|school| wanted.is_empty() || school.is_nearly(&wanted)) {
            Some(school) => Placing::Known(school.unit),
            None => self.guess(&wanted, writes),
        }
    }

    fn guess(&self, wanted: &str, writes: Option<&School>) -> Placing {
        let own = own_name(wanted);
        let guess = self.only(|school| !own.is_empty() && school.own_name == own).or(writes);
        guess.map_or(Placing::Unknown, |school| Placing::Guess { unit: school.unit, name: school.name.clone() })
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

impl School {
    /// Returns whether a folded name is one of its own but for the kind of school, which may be left out.
    fn is_nearly(&self, wanted: &str) -> bool {
        let bare = bare_name(wanted);
        let is_one_stage = |name: &str| {
            let (here, there) = (stages(name), stages(wanted));
            here == there || here == [false; 2] || there == [false; 2]
        };
        let is_near = |name: &String| bare_name(name) == bare && is_one_stage(name);
        !bare.is_empty() && self.known_by.iter().chain(&self.also_by).any(is_near)
    }
}

/// Returns the words of a folded name that are neither the kind of school nor «kommune».
fn bare_name(folded: &str) -> String {
    let own = own_name(folded);
    let words = own.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "kommune");
    words.collect::<Vec<&str>>().join(" ")
}

/// Returns which years a folded name says that the school has: of one place there may be a school for each.
fn stages(folded: &str) -> [bool; 2] {
    ["barne", "ungdoms"].map(|stage| folded.contains(stage))
}

/// Returns a folded name without the words for the kind of school.
pub(super) fn own_name(folded: &str) -> String {
    let mut name = folded.to_owned();
    for called in CALLED {
        name = name.replace(called, " ");
    }
    crate::folding::tidied(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_nearly_a_schools_but_not_anothers() {
        let known_by = ["strand barneskole", "strand barneskole, heidal", "strand barneskole heidal"].map(str::to_owned).to_vec();
        let unit = Dot { actor: fellestid_crdt::dot::Actor(1), counter: 1 };
        let (own_name, also_by, addresses) = ("strand".into(), vec!["vik skule".into()], vec![]);
        let school = School { unit, name: "Strand barneskole".into(), known_by, own_name, also_by, addresses };
        for name in ["strand", "strand skule", "strand, heidal kommune", "strand barneskule", "strand barneskole (heidal)", "vik"]
        {
            assert!(school.is_nearly(name), "{name}");
        }
        for name in ["strand ungdomsskole", "skolen", "", "nes", "strand og nes", "strandnes"] {
            assert!(!school.is_nearly(name), "{name}");
        }
    }
}
