//! When answers are published without the school's name (uten skolens navn): for each question, after the due date, and
//! only when at least five schools have such an answer that is not published yet; later ones wait for another five. A school and
//! its teams are one, whatever they are called. What is published cannot be recalled.

use crate::folding::folded;
use crate::kinds::answer::{Answer, May};
use crate::kinds::{publication, reading};
use crate::overviews::matrix::{Matrix, School};
use crate::overviews::placing::own_name;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use std::collections::{BTreeMap, BTreeSet};

/// The fewest schools that must be published together: with fewer, someone who knows them can tell who said what.
pub const TOGETHER_MIN: usize = 5;

/// A shorter name, such as «Å», is a word of other kinds too often.
const NAME_CHARS_MIN: usize = 2;

/// A name of this length is seldom the beginning of another word, so any ending may follow it: «Skogheimselevene». A
/// shorter one, such as «Vik», begins many: «vikar».
const ENDING_CHARS_MIN: usize = 5;

/// Texts that are not to be published now, by question: a name stands in them, say. They wait as if their school had not
/// answered.
pub type HeldBack = BTreeSet<(Dot, String)>;

/// Returns what would be published now, by question. `today`: as `2026-12-01`. Empty until the day after the due date,
/// and if no due date is set. `matrix` has everything.
pub fn waiting_in(matrix: &Matrix, today: &str) -> BTreeMap<Dot, Vec<String>> {
    waiting_without(matrix, today, &HeldBack::new())
}

/// Like [`waiting_in`], without what is held back: a question with too few left waits as a whole.
pub fn waiting_without(matrix: &Matrix, today: &str, held: &HeldBack) -> BTreeMap<Dot, Vec<String>> {
    let due = &matrix.package.due_date;
    if due.is_empty() || today <= due.as_str() {
        return BTreeMap::new();
    }
    let questions = matrix.questions.iter().map(|ask| ask.key.id);
    let waiting = questions.map(|ask| (ask, unpublished(matrix, ask, held)));
    gathered(waiting.filter(|(_, texts)| !texts.is_empty()))
}

/// Returns the texts not published yet, of every school that has some. Empty if there are too few such schools.
fn unpublished(matrix: &Matrix, ask: Dot, held: &HeldBack) -> Vec<String> {
    let mut published: Vec<String> = matrix.nameless.get(&ask).into_iter().flatten().map(|text| folded(text)).collect();
    let mut texts = Vec::new();
    let mut schools = Together::default();
    for school in &matrix.schools {
        let new = nameless(school, ask).filter(|text| match published.iter().position(|other| *other == folded(text)) {
            Some(place) => {
                published.swap_remove(place);
                false
            }
            None => true,
        });
        let new: Vec<String> = new.map(str::to_owned).filter(|text| !held.contains(&(ask, text.clone()))).collect();
        if !new.is_empty() {
            schools.add(school);
        }
        texts.extend(new);
    }
    if schools.count() >= TOGETHER_MIN { texts } else { Vec::new() }
}

/// What a school is known by: its units, and its names with their kommuner.
type Known = (BTreeSet<Option<Dot>>, BTreeSet<(String, String)>);

/// Schools being counted. Rows of one unit are one school, whatever they are called: a school and its teams. So are rows of one
/// name: a school that two advisers added apart. All that the package does not list are taken to be one, since they may be teams
/// of one school.
#[derive(Default)]
struct Together {
    schools: Vec<Known>,
}

impl Together {
    fn add(&mut self, row: &School) {
        let (mut units, mut names): Known =
            (gathered([row.school_unit]), gathered([(folded(&row.school), folded(&row.kommune))]));
        let is_same = |(others, called): &Known| !others.is_disjoint(&units) || !called.is_disjoint(&names);
        let (same, other): (Vec<Known>, Vec<Known>) = std::mem::take(&mut self.schools).into_iter().partition(is_same);
        for (others, called) in same {
            units.extend(others);
            names.extend(called);
        }
        self.schools = other;
        self.schools.push((units, names));
    }

    fn count(&self) -> usize {
        self.schools.len()
    }
}

/// Returns a school's texts without its name, each once.
fn nameless(school: &School, ask: Dot) -> impl Iterator<Item = &str> {
    let cell = school.cells.get(&ask).into_iter().flatten();
    let mut texts: Vec<&str> = Vec::new();
    for said in cell.filter(|said| said.may == May::Nameless) {
        match &said.answer {
            Answer::Text(text) if !texts.iter().any(|other| folded(other) == folded(text)) => texts.push(text),
            Answer::Text(_) | Answer::Nothing | Answer::NotReached => {}
        }
    }
    texts.into_iter()
}

/// The names of schools and kommuner, to be pointed out in a text before it is published: they may tell whose it is. A school
/// is known by its name without the word for its kind too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Each as it is looked for, and as it is shown.
    all: Vec<(String, String)>,
}

impl Names {
    pub fn of(matrix: &Matrix) -> Names {
        let mut all: Vec<(String, String)> = Vec::new();
        for school in &matrix.schools {
            for (sought, shown) in
                [(own_name(&folded(&school.school)), &school.school), (folded(&school.kommune), &school.kommune)]
            {
                if !all.iter().any(|(_, other)| other == shown) {
                    all.push((sought, shown.clone()));
                }
            }
        }
        Names { all }
    }

    /// Returns those that stand in a text.
    pub fn in_text(&self, text: &str) -> Vec<&str> {
        let text = folded(text);
        let found = self.all.iter().filter(|(sought, _)| stands_in(&text, sought));
        found.map(|(_, shown)| shown.as_str()).collect()
    }
}

/// Returns whether a name begins a word of a text, both folded. A short one has to be the whole word, its genitive, or the
/// beginning of a school's name: «Nesskolen».
fn stands_in(text: &str, name: &str) -> bool {
    let length = name.chars().count();
    let is_edge = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    let ends = |after: &str| {
        // A name that ends in s has no genitive s: it gets an apostrophe, which is an edge.
        let genitive = after.strip_prefix('s').filter(|_| !name.ends_with('s'));
        length >= ENDING_CHARS_MIN
            || std::iter::once(after)
                .chain(genitive)
                .any(|rest| is_edge(rest.chars().next()) || ["skol", "skul"].iter().any(|kind| rest.starts_with(kind)))
    };
    let begins = |at: usize| is_edge(text[..at].chars().next_back());
    length >= NAME_CHARS_MIN && text.match_indices(name).any(|(at, _)| begins(at) && ends(&text[at + name.len()..]))
}

/// Publishes what waits, without what is held back, and records it in the reading. `transaction` must have an actor used for
/// nothing else ([`fellestid_crdt::anonymous`]). Returns how many texts were published.
pub fn publish(transaction: &mut Transaction<'_>, package: Dot, today: &str, held: &HeldBack) -> usize {
    let waiting = Matrix::of(transaction.notebook, package).map(|matrix| waiting_without(&matrix, today, held));
    let waiting = waiting.unwrap_or_default();
    let Some(reading) = reading::all(transaction.notebook, package).first().copied().filter(|_| !waiting.is_empty()) else {
        return 0;
    };
    let count = waiting.values().map(Vec::len).sum();
    waiting.into_iter().for_each(|(ask, texts)| publication::create(transaction, reading, ask, texts));
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_a_whole_word_and_a_long_one_begins_one() {
        let cases = [
            ("vik", "På Vik leser vi", true),
            ("vik", "Viks elever", true),
            ("vik", "(Vik)", true),
            ("vik", "Vik-elevene", true),
            ("vik", "Vikar er dyrt", false),
            ("vik", "Det er viktig", false),
            ("vik", "Hos Sandvik", false),
            ("vik", "En vikar på Vik", true),
            ("nes", "Nes' elever", true),
            ("nes", "Nes’ elever", true),
            ("nes", "Nesskolen", true),
            ("vik", "Vikskulen", true),
            ("nes", "Ness", false),
            ("nes", "Neste gang", false),
            ("ås", "Ås har tid", true),
            ("ås", "Åsene", false),
            ("berg", "Bergs elever", true),
            ("berg", "Bergens elever", false),
            ("skogheim", "Skogheims elever", true),
            ("skogheim", "Skogheimelevene", true),
            ("skogheim", "Nordskogheim", false),
            ("vestnes", "Vestneselevene", true),
            ("å", "Å lese", false),
            ("", "Hva som helst", false),
        ];
        for (name, text, is_there) in cases {
            assert_eq!(stands_in(&folded(text), name), is_there, "{name} in «{text}»");
        }
    }
}
