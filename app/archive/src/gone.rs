//! What is erased, as far as values of this tablet may hold it: homes, and the names of people and things, which are read
//! while the erased records are still in memory. Names are compared as people read them.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_model::folding::folded;
use fellestid_model::kind::Field;
use fellestid_model::kinds::{action, participant, programme};
use std::collections::BTreeSet;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gone {
    pub homes: BTreeSet<Dot>,
    /// Homes in which somebody was erased.
    pub people_in: BTreeSet<Dot>,
    /// Initials of people who were erased one by one. Those in an erased home are not among them: the same people
    /// are in others.
    pub people: BTreeSet<String>,
    /// Names of programmes, and of those responsible for tiltak.
    pub names: BTreeSet<String>,
}

impl Gone {
    /// Returns what these keys erase. Call it before the records are out of memory.
    pub fn of(notebook: &Notebook, keys: &[Key]) -> Self {
        let mut gone = Gone::default();
        for key in keys {
            if key.is_root() {
                gone.homes.insert(key.home);
            }
            let Some(record) = notebook.get(key) else { continue };
            if record.kind == participant::KIND {
                gone.people_in.insert(key.home);
                gone.people.extend(versions(record, &participant::INITIALS));
            } else if record.kind == action::KIND {
                gone.names.extend(versions(record, &action::RESPONSIBLE));
            } else if record.kind == programme::KIND {
                gone.names.extend(versions(record, &programme::TITLE));
            }
        }
        gone
    }

    pub fn add(&mut self, other: Gone) {
        self.homes.extend(other.homes);
        self.people_in.extend(other.people_in);
        self.people.extend(other.people);
        self.names.extend(other.names);
    }

    /// Returns whether a text is the dot of an erased home.
    pub fn has_home(&self, text: &str) -> bool {
        text.parse().is_ok_and(|home| self.homes.contains(&home))
    }

    /// Returns whether somebody of these initials was erased.
    pub fn has_person(&self, initials: &str) -> bool {
        is_among(&self.people, initials)
    }

    /// Returns whether a text names anything erased.
    pub fn has_name(&self, text: &str) -> bool {
        self.has_person(text) || is_among(&self.names, text)
    }
}

/// Compares as people read. Only the later part of the program asks: what folds letters is large.
fn is_among(names: &BTreeSet<String>, text: &str) -> bool {
    let text = folded(text);
    names.iter().any(|name| folded(name) == text)
}

/// Returns every version of a name; none that is blank.
fn versions(record: &Record, field: &Field) -> impl Iterator<Item = String> {
    let values = field.register_in(record).into_iter().flat_map(|register| register.all());
    values.filter_map(|value| Some(value.as_text()?.to_owned())).filter(|name| !name.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::meeting::{self, MeetingPlan};

    #[test]
    fn a_person_is_gone_by_name_and_a_meeting_by_its_home() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let [gone, here] = [(); 2].map(|()| meeting::create(&mut transaction, &MeetingPlan::default()));
        participant::create(&mut transaction, gone, "TM");
        let person = participant::create(&mut transaction, here, "Qx").expect("a person");
        participant::create(&mut transaction, here, "EH");
        transaction.finish();
        let gone_now = Gone::of(&notebook, &[Key::root(gone), person]);
        assert!(gone_now.has_home(&gone.to_string()) && !gone_now.has_home(&here.to_string()) && !gone_now.has_home(""));
        assert_eq!(
            ["QX", " qx ", "TM", "EH", ""].map(|initials| gone_now.has_person(initials)),
            [true, true, false, false, false]
        );
        assert_eq!(gone_now.people_in, BTreeSet::from([here]));
    }
}
