//! When answers are published without the school's name (uten skolens navn): for each question, after the due date, and
//! only when at least five schools have such an answer that is not published yet; later ones wait for another five.
//! What is published cannot be recalled.

use crate::folding::folded;
use crate::kinds::answer::{Answer, May};
use crate::kinds::{publication, reading};
use crate::overviews::matrix::{Matrix, School};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::Transaction;
use std::collections::BTreeMap;

/// The fewest schools that must be published together: with fewer, someone who knows them can tell who said what.
pub const TOGETHER_MIN: usize = 5;

/// Returns what would be published now, by question. `today`: as `2026-12-01`. Empty until the day after the due date,
/// and if no due date is set.
pub fn waiting(notebook: &Notebook, package: Dot, today: &str) -> BTreeMap<Dot, Vec<String>> {
    let Some(matrix) = Matrix::of(notebook, package) else { return BTreeMap::new() };
    let due = &matrix.package.due_date;
    if due.is_empty() || today <= due.as_str() {
        return BTreeMap::new();
    }
    let questions = matrix.questions.iter().map(|ask| ask.key.id);
    let waiting = questions.map(|ask| (ask, unpublished(&matrix, ask)));
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
