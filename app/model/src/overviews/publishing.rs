//! When answers are published without the school's name (uten skolens navn): for each question, after the due date, and
//! only when at least five schools have such an answer that is not published yet; later ones wait for another five.
//! What is published cannot be recalled.

use crate::folding::folded;
use crate::kinds::answer::{Answer, May};
use crate::kinds::{publication, reading};
use crate::overviews::matrix::{Matrix, School};
use crate::overviews::placing::own_name;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::Transaction;
use std::collections::BTreeMap;

/// The fewest schools that must be published together: with fewer, someone who knows them can tell who said what.
pub const TOGETHER_MIN: usize = 5;

/// A shorter name, such as «Å», is a word of other kinds too often.
const NAME_CHARS_MIN: usize = 2;

/// Returns what would be published now, by question. `today`: as `2026-12-01`. Empty until the day after the due date,
/// and if no due date is set.
pub fn waiting(notebook: &Notebook, package: Dot, today: &str) -> BTreeMap<Dot, Vec<String>> {
    Matrix::of(notebook, package).map(|matrix| waiting_in(&matrix, today)).unwrap_or_default()
}

/// Like [`waiting`], of an overview with everything.
pub fn waiting_in(matrix: &Matrix, today: &str) -> BTreeMap<Dot, Vec<String>> {
    let due = &matrix.package.due_date;
    if due.is_empty() || today <= due.as_str() {
        return BTreeMap::new();
    }
    let questions = matrix.questions.iter().map(|ask| ask.key.id);
    let waiting = questions.map(|ask| (ask, unpublished(matrix, ask)));
    waiting.filter(|(_, texts)| !texts.is_empty()).collect()
}

/// Returns the texts not published yet, of every school that has some. Empty if there are too few such schools.
fn unpublished(matrix: &Matrix, ask: Dot) -> Vec<String> {
    let mut published: Vec<String> = matrix.nameless.get(&ask).into_iter().flatten().map(|text| folded(text)).collect();
    let mut texts = Vec::new();
    let mut schools = 0;
    for school in &matrix.schools {
        let new = nameless(school, ask).filter(|text| match published.iter().position(|other| *other == folded(text)) {
            Some(place) => {
                published.swap_remove(place);
                false
            }
            None => true,
        });
        let new: Vec<String> = new.map(str::to_owned).collect();
        schools += usize::from(!new.is_empty());
        texts.extend(new);
    }
    if schools >= TOGETHER_MIN { texts } else { Vec::new() }
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

/// Returns the names of schools and kommuner that stand in a text, to be pointed out before it is published: they may tell
/// whose it is. A school is known by its name without the word for its kind too.
pub fn names_in<'a>(matrix: &'a Matrix, text: &str) -> Vec<&'a str> {
    let text = folded(text);
    let is_word = |name: &str| {
        let is_edge = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
        // A genitive s, or an ending, may follow: «Skogheims».
        text.match_indices(name).any(|(at, _)| is_edge(text[..at].chars().next_back()))
    };
    let mut found: Vec<&str> = Vec::new();
    for school in &matrix.schools {
        let own = own_name(&folded(&school.name));
        let is_there = |name: &str| name.chars().count() >= NAME_CHARS_MIN && is_word(name);
        if is_there(&own) && !found.contains(&school.name.as_str()) {
            found.push(&school.name);
        }
        if is_there(&folded(&school.kommune)) && !found.contains(&school.kommune.as_str()) {
            found.push(&school.kommune);
        }
    }
    found
}

/// Publishes what waits, and records it in the reading. `transaction` must have an actor used for nothing else
/// ([`fellestid_crdt::anonymous`]). Returns how many texts were published.
pub fn publish(transaction: &mut Transaction<'_>, package: Dot, today: &str) -> usize {
    let waiting = waiting(transaction.notebook, package, today);
    let Some(reading) = reading::all(transaction.notebook, package).first().copied().filter(|_| !waiting.is_empty()) else {
        return 0;
    };
    let count = waiting.values().map(Vec::len).sum();
    waiting.into_iter().for_each(|(ask, texts)| publication::create(transaction, reading, ask, texts));
    count
}
