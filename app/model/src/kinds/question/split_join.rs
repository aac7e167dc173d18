//! Splitting a question into several and joining two (dele opp, slå sammen). No word is lost: if a text has two
//! versions, people choose first, and what was written elsewhere meanwhile brings its question back. Questions are
//! joined in sets only: in a meeting, points stand under them.

use crate::kinds::question::audience;
use crate::kinds::question::split::split_preview;
use crate::kinds::question::{self, QuestionWords, add_one, create_part_at};
use crate::kinds::set::edit::is_editable;
use crate::kinds::{Text, part};
use crate::place::{make_room, parts_of, questions_under, siblings};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::limits::FIELD_CHARS_MAX;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// Makes each question in the text one of its own, right after this one and for the same audience. Sub-questions
/// stay with the first. Returns the new questions; empty if there is nothing to split.
pub fn split(transaction: &mut Transaction<'_>, question: Key) -> Vec<Key> {
    let Some((first, rest)) = pieces(transaction, question) else { return Vec::new() };
    let Some((theme, model)) = model(transaction, question) else { return Vec::new() };
    let list = questions_under(transaction.notebook, question.home, theme);
    let Some(place) = list.iter().position(|(key, _)| *key == question) else { return Vec::new() };
    let keys = make_room(transaction, &list, place + 1, rest.len());
    question::TEXT.write(transaction, question, Value::Text(first));
    let words = rest.into_iter().map(|text| QuestionWords { text, ..model.clone() });
    words.zip(keys).map(|(words, order)| add_one(transaction, question.home, theme, order, &words)).collect()
}

/// Keeps the first question in the text, and makes the others its sub-questions, before those it has.
pub fn split_into_parts(transaction: &mut Transaction<'_>, question: Key) -> Vec<Key> {
    let Some((first, rest)) = pieces(transaction, question) else { return Vec::new() };
    let list = parts_of(transaction.notebook, question);
    let keys = make_room(transaction, &list, 0, rest.len());
    question::TEXT.write(transaction, question, Value::Text(first));
    rest.into_iter().zip(keys).map(|(text, order)| create_part_at(transaction, question, order, &text)).collect()
}

/// Joins the next question into this one: its text is added after this one's, and its sub-questions follow.
pub fn join_with_next(transaction: &mut Transaction<'_>, question: Key) -> bool {
    let Some(next) = joinable(transaction, question) else { return false };
    let texts = [question, next].map(|key| settled_text(transaction, key).unwrap_or_default());
    let joined =
        texts.map(|text| text.trim().to_owned()).into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    if joined.chars().count() > FIELD_CHARS_MAX {
        return false;
    }
    question::TEXT.write(transaction, question, Value::Text(joined));
    take_up(transaction, question, next);
    true
}

/// Makes the next question a sub-question of this one, and its sub-questions too.
pub fn join_next_as_part(transaction: &mut Transaction<'_>, question: Key) -> bool {
    let Some(next) = joinable(transaction, question) else { return false };
    let text = settled_text(transaction, next).unwrap_or_default();
    if !text.trim().is_empty() {
        let list = parts_of(transaction.notebook, question);
        let order = make_room(transaction, &list, list.len(), 1).remove(0);
        create_part_at(transaction, question, order, text.trim());
    }
    take_up(transaction, question, next);
    true
}

/// Deletes the next question, after writing in it which question took it up.
fn take_up(transaction: &mut Transaction<'_>, question: Key, next: Key) {
    // This one is written to as well: if someone else joins it into another meanwhile, it comes back.
    question::TOOK_UP.write(transaction, question, next.id.into());
    let moved: Vec<Key> = parts_of(transaction.notebook, next).into_iter().map(|(key, _)| key).collect();
    let list = parts_of(transaction.notebook, question);
    let keys = make_room(transaction, &list, list.len(), moved.len());
    for (part, order) in moved.into_iter().zip(keys) {
        part::QUESTION.write(transaction, part, question.id.into());
        part::ORDER.write(transaction, part, Value::Text(order));
    }
    question::JOINED_INTO.write(transaction, next, question.id.into());
    transaction.delete(next);
}

/// Returns the question after this one, if both have a single version of their text.
fn joinable(transaction: &Transaction<'_>, question: Key) -> Option<Key> {
    transaction.notebook.get(&Key::root(question.home)).filter(|root| root.kind == crate::kinds::set::KIND)?;
    let is_question = transaction.notebook.get(&question).is_some_and(|record| record.kind == crate::kinds::question::KIND);
    let list = siblings(transaction.notebook, question);
    let place = list.iter().position(|key| *key == question).filter(|_| is_question && is_editable(question.home))?;
    let next = *list.get(place + 1)?;
    settled_text(transaction, question).and(settled_text(transaction, next)).map(|_| next)
}

/// Returns the text if it has a single version.
fn settled_text(transaction: &Transaction<'_>, question: Key) -> Option<String> {
    let text = Text::read(transaction.notebook.get(&question)?, &question::TEXT);
    (!text.is_disputed()).then_some(text.shown)
}

fn pieces(transaction: &Transaction<'_>, question: Key) -> Option<(String, Vec<String>)> {
    let record = transaction.notebook.get(&question).filter(|record| record.kind == crate::kinds::question::KIND)?;
    let text = Text::read(record, &question::TEXT);
    let mut pieces = split_preview(&text.shown).into_iter();
    let first = pieces.next().filter(|_| !text.is_disputed() && is_editable(question.home))?;
    let rest: Vec<String> = pieces.collect();
    (!rest.is_empty()).then_some((first, rest))
}

/// Returns the question's theme, and what a question split off from it inherits.
fn model(transaction: &Transaction<'_>, question: Key) -> Option<(Option<Dot>, QuestionWords)> {
    let record = transaction.notebook.get(&question)?;
    let words =
        QuestionWords { audience: audience::read(record), form: audience::AnswerForm::read(record), ..QuestionWords::default() };
    Some((question::THEME.dot_in(record), words))
}
