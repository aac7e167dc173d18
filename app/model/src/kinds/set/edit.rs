//! Writing a set by hand (skrive et sett): adding, changing and deleting. Built-in sets are never changed in
//! place: they are duplicated first. Text in a field is written letter by letter by the field itself.

use crate::kind::Field;
use crate::kinds::question::{self, Question, QuestionWords, add_one, create_part_at};
use crate::kinds::set::{self, Stimulus, stimulus_code};
use crate::kinds::{text_or_null, theme};
use crate::place::{make_room, parts_of, questions_under, themes};
use crate::shelf::is_built_in;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// The place of a new question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionPlace {
    /// Last under a theme; with `None`, under no heading.
    Last(Option<Dot>),
    /// Right after another, under the same theme.
    After(Key),
}

/// Returns whether a set can be changed: it is not built in.
pub fn is_editable(home: Dot) -> bool {
    !is_built_in(home)
}

/// Writes a field, but never in a built-in set.
pub(crate) fn write(transaction: &mut Transaction<'_>, key: Key, field: &Field, value: Value) {
    if is_editable(key.home) {
        field.write(transaction, key, value);
    }
}

/// Writes one register of a family, but never in a built-in set.
pub(crate) fn write_of(transaction: &mut Transaction<'_>, key: Key, family: &Field, rest: &str, value: Value) {
    if is_editable(key.home) {
        family.write_of(transaction, key, rest, value);
    }
}

/// Writes a field's text as it is typed.
pub fn set_field(transaction: &mut Transaction<'_>, set: Dot, field: &Field, text: &str) {
    if is_editable(set) {
        field.type_text(transaction, Key::root(set), text);
    }
}

/// Sets the film or text the set goes with; `None` for none.
pub fn set_stimulus(transaction: &mut Transaction<'_>, set: Dot, stimulus: Option<Stimulus>) {
    let kind = stimulus.map_or(Value::Null, |stimulus| stimulus_code(stimulus.kind).into());
    let minutes = stimulus.and_then(|stimulus| stimulus.minutes).map_or(Value::Null, |minutes| i64::from(minutes).into());
    for (field, value) in [(&set::STIMULUS, kind), (&set::STIMULUS_MINUTES, minutes)] {
        write(transaction, Key::root(set), field, value);
    }
}

/// Adds a theme at the end.
pub fn create_theme(transaction: &mut Transaction<'_>, set: Dot, title: &str) -> Option<Key> {
    let list = themes(transaction.notebook, set);
    let order = room(transaction, set, &list, list.len())?;
    Some(transaction.create(
        set,
        crate::kinds::theme::KIND.name,
        &[theme::ORDER.with(Value::text(order)), theme::TITLE.with(text_or_null(title))],
    ))
}

/// Adds a question. Blank text is a question about to be written.
pub fn create_question(transaction: &mut Transaction<'_>, home: Dot, place: QuestionPlace, words: &QuestionWords) -> Option<Key> {
    let theme = match place {
        QuestionPlace::Last(theme) => theme,
        QuestionPlace::After(key) => question::THEME.dot_in(transaction.notebook.get(&key).filter(|_| key.home == home)?),
    };
    let list = questions_under(transaction.notebook, home, theme);
    let at = match place {
        QuestionPlace::Last(_) => list.len(),
        QuestionPlace::After(key) => list.iter().position(|(other, _)| *other == key)? + 1,
    };
    let order = room(transaction, home, &list, at)?;
    Some(add_one(transaction, home, theme, order, words))
}

/// Adds a sub-question (del) at the end.
pub fn create_part(transaction: &mut Transaction<'_>, question: Key, text: &str) -> Option<Key> {
    transaction.notebook.get(&question).filter(|record| record.kind == crate::kinds::question::KIND)?;
    let list = parts_of(transaction.notebook, question);
    let order = room(transaction, question.home, &list, list.len())?;
    Some(create_part_at(transaction, question, order, text))
}

/// Deletes a question, a sub-question, or only a heading: its questions stay, under no heading. A question's
/// sub-questions are hidden with it, and come back with it.
pub fn delete(transaction: &mut Transaction<'_>, key: Key) {
    if is_editable(key.home) {
        // If a joined question was brought back, its sub-questions now belong to it alone.
        question::JOINED_INTO.write(transaction, key, Value::Null);
        transaction.delete(key);
    }
}

/// Deletes a theme and the questions visible under it.
pub fn delete_theme_and_questions(transaction: &mut Transaction<'_>, theme: Key) {
    let questions =
        Question::all(transaction.notebook, theme.home).into_iter().filter(|question| question.theme == Some(theme.id));
    let keys: Vec<Key> = questions.map(|question| question.key).collect();
    for key in keys.into_iter().chain([theme]) {
        delete(transaction, key);
    }
}

/// Returns an order key at a place; `None` for a set that is gone or built in.
fn room(transaction: &mut Transaction<'_>, home: Dot, list: &[(Key, String)], at: usize) -> Option<String> {
    transaction.notebook.get(&Key::root(home)).filter(|_| is_editable(home))?;
    make_room(transaction, list, at, 1).pop()
}
