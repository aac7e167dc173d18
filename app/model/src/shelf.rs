//! The shelf: built-in sets as records. Their ids and dots are fixed, so that the same set is
//! the same thing on every tablet without ever having been sent.

use crate::builtin::{ALL, BuiltinSet};
use crate::kinds::question::QuestionWords;
use crate::kinds::set::{SetWords, ThemeWords, keep};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};

/// Nobody's actor: no app start ever draws it.
pub const BUILTIN_ACTOR: Actor = Actor(0);
/// Counters set aside for each set. The texts of a number never change once released:
/// a new wording is a new number.
const COUNTERS_PER_SET: u64 = 1000;

/// Every built-in set.
pub fn built_in() -> Notebook {
    let mut notebook = Notebook::new();
    for set in ALL {
        let mut pen = Pen::resuming(BUILTIN_ACTOR, set.number * COUNTERS_PER_SET);
        keep(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words(set));
    }
    notebook
}

/// Where a built-in set lives.
pub fn home(set: &BuiltinSet) -> Dot {
    Dot { actor: BUILTIN_ACTOR, counter: set.number * COUNTERS_PER_SET + 1 }
}

/// Shipped with the app rather than made by someone.
pub fn is_built_in(home: Dot) -> bool {
    home.actor == BUILTIN_ACTOR
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
            assert_eq!(read.themes.len(), set.themes.len());
        }
        assert_eq!(shelf.homes().len(), ALL.len());
    }
}
