//! The shelf: built-in sets as records. Their ids and dots are fixed, so that a set is the same on every tablet without
//! ever having been sent.

use crate::builtin::{ALL, BuiltinSet};
use crate::kinds::question::QuestionWords;
use crate::kinds::set::{self, SetWords, ThemeWords};
use crate::language::Language;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};

/// The actor of the built-in sets: no app start ever draws it.
pub const BUILTIN_ACTOR: Actor = Actor(0);
/// The counters set aside for each set. The texts of a number never change once released: a new wording gets a new
/// number.
const COUNTERS_PER_SET: u64 = 1000;

/// Returns every built-in set.
pub fn built_in() -> Notebook {
    let mut notebook = Notebook::new();
    for set in ALL {
        let mut pen = Pen::resuming(BUILTIN_ACTOR, set.number * COUNTERS_PER_SET);
        set::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words(set));
    }
    notebook
}

/// Returns the home of a built-in set.
pub fn home(set: &BuiltinSet) -> Dot {
    Dot { actor: BUILTIN_ACTOR, counter: set.number * COUNTERS_PER_SET + 1 }
}

/// Returns the built-in set of this home.
pub fn at(home: Dot) -> Option<&'static BuiltinSet> {
    ALL.iter().copied().find(|set| self::home(set) == home)
}

/// Returns whether a home is a built-in set.
pub fn is_built_in(home: Dot) -> bool {
    home.actor == BUILTIN_ACTOR
}

/// Returns the record with the same words in the other written form of Norwegian; `None` if it is not built in. Two
/// sets with the same structure are made in the same steps, so their records have the same distance from the first.
pub fn twin(key: Key) -> Option<Key> {
    let set = at(key.home)?;
    let other = match set.language {
        Language::Nynorsk => set.number - 1,
        Language::Bokmal | Language::English => set.number + 1,
    };
    let moved = |dot: Dot| Dot { counter: dot.counter % COUNTERS_PER_SET + other * COUNTERS_PER_SET, ..dot };
    Some(Key { home: moved(key.home), id: moved(key.id) })
}

fn words(set: &BuiltinSet) -> SetWords {
    let themes = set.themes.iter().map(|theme| ThemeWords {
        title: Some(theme.title.to_owned()),
        questions: theme
            .questions
            .iter()
            .map(|question| QuestionWords {
                text: question.text.to_owned(),
                parts: question.parts.iter().map(|part| (*part).to_owned()).collect(),
                ..QuestionWords::default()
            })
            .collect(),
    });
    SetWords {
        title: set.title.to_owned(),
        about: set.about.to_owned(),
        source: set.source.to_owned(),
        stimulus: None,
        themes: themes.collect(),
        more: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::set::QuestionSet;

    #[test]
    fn every_set_is_found_where_it_lives_on_every_tablet() {
        let shelf = built_in();
        assert_eq!(shelf, built_in());
        for set in ALL {
            let read = QuestionSet::read(&shelf, home(set)).expect("on the shelf");
            assert_eq!(read.title.shown, set.title);
            assert_eq!(at(home(set)).map(|found| found.number), Some(set.number));
            assert_eq!(read.themes.len(), set.themes.len());
        }
        assert_eq!(shelf.homes().len(), ALL.len());
    }

    #[test]
    fn every_record_has_a_twin_of_its_kind_and_place() {
        let shelf = built_in();
        for (key, record) in shelf.records() {
            let twin = twin(*key).expect("built in");
            let other = shelf.get(&twin).expect("on the shelf");
            assert_eq!((&other.kind, other.text("order")), (&record.kind, record.text("order")));
            assert_eq!(super::twin(twin), Some(*key));
        }
        assert_eq!(twin(Key::root(Dot { actor: Actor(1), counter: 71_001 })), None);
    }
}
