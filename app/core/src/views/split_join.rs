//! One question becomes several, and two become one (dele opp, slå sammen). No word is lost:
//! where two versions of a text stand, people choose first, and what was
//! written elsewhere in the meantime brings its question back. Questions are joined in sets
//! only: in a meeting, points stand under them.

use super::edit_set::is_editable;
use super::place::{make_room, parts_of, questions_under, siblings};
use super::question::{JOINED_INTO, QuestionWords, add_one, add_part_at};
use super::split::split_preview;
use super::{Text, audience};
use crate::dot::Dot;
use crate::limits::FIELD_CHARS_MAX;
use crate::pen::Change;
use crate::record::Key;
use crate::value::Value;

/// Each question in the text becomes one of its own, right after this one and for the same people.
/// Sub-questions stay with the first. The new ones; none where there is nothing to split.
pub fn split(change: &mut Change<'_>, question: Key) -> Vec<Key> {
    let Some((first, rest)) = pieces(change, question) else { return Vec::new() };
    let Some((theme, model)) = model(change, question) else { return Vec::new() };
    let list = questions_under(change.notebook, question.home, theme);
    let Some(place) = list.iter().position(|(key, _)| *key == question) else { return Vec::new() };
    let keys = make_room(change, &list, place + 1, rest.len());
    change.write(question, "text", Value::Text(first));
    let words = rest.into_iter().map(|text| QuestionWords { text, ..model.clone() });
    words.zip(keys).map(|(words, order)| add_one(change, question.home, theme, order, &words)).collect()
}

/// The first question in the text stays, the others become its sub-questions, before those it has.
pub fn split_into_parts(change: &mut Change<'_>, question: Key) -> Vec<Key> {
    let Some((first, rest)) = pieces(change, question) else { return Vec::new() };
    let list = parts_of(change.notebook, question);
    let keys = make_room(change, &list, 0, rest.len());
    change.write(question, "text", Value::Text(first));
    rest.into_iter().zip(keys).map(|(text, order)| add_part_at(change, question, order, &text)).collect()
}

/// The question takes up the next one: its text after its own, and its sub-questions.
pub fn join_with_next(change: &mut Change<'_>, question: Key) -> bool {
    let Some(next) = joinable(change, question) else { return false };
    let texts = [question, next].map(|key| settled_text(change, key).unwrap_or_default());
    let joined =
        texts.map(|text| text.trim().to_owned()).into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    if joined.chars().count() > FIELD_CHARS_MAX {
        return false;
    }
    change.write(question, "text", Value::Text(joined));
    take_up(change, question, next);
    true
}

/// The next question becomes a sub-question of this one, and so do its own.
pub fn join_next_as_part(change: &mut Change<'_>, question: Key) -> bool {
    let Some(next) = joinable(change, question) else { return false };
    let text = settled_text(change, next).unwrap_or_default();
    if !text.trim().is_empty() {
        let list = parts_of(change.notebook, question);
        let order = make_room(change, &list, list.len(), 1).remove(0);
        add_part_at(change, question, order, text.trim());
    }
    take_up(change, question, next);
    true
}

/// The next question is gone, and says where it went before it goes.
fn take_up(change: &mut Change<'_>, question: Key, next: Key) {
    // A word in this one too: should someone at once join it into another, it comes back.
    change.write(question, "took_up", next.id.into());
    let moved: Vec<Key> = parts_of(change.notebook, next).into_iter().map(|(key, _)| key).collect();
    let list = parts_of(change.notebook, question);
    let keys = make_room(change, &list, list.len(), moved.len());
    for (part, order) in moved.into_iter().zip(keys) {
        change.write(part, "question", question.id.into());
        change.write(part, "order", Value::Text(order));
    }
    change.write(next, JOINED_INTO, question.id.into());
    change.delete(next);
}

/// The question after this one, where both have one text each.
fn joinable(change: &Change<'_>, question: Key) -> Option<Key> {
    change.notebook.get(&Key::root(question.home)).filter(|root| root.kind == super::set::KIND)?;
    let is_question = change.notebook.get(&question).is_some_and(|record| record.kind == "question");
    let list = siblings(change.notebook, question);
    let place = list.iter().position(|key| *key == question).filter(|_| is_question && is_editable(question.home))?;
    let next = *list.get(place + 1)?;
    settled_text(change, question).and(settled_text(change, next)).map(|_| next)
}

/// The text, where only one version of it stands.
fn settled_text(change: &Change<'_>, question: Key) -> Option<String> {
    let text = Text::read(change.notebook.get(&question)?, "text");
    (!text.is_disputed()).then_some(text.shown)
}

fn pieces(change: &Change<'_>, question: Key) -> Option<(String, Vec<String>)> {
    let record = change.notebook.get(&question).filter(|record| record.kind == "question")?;
    let text = Text::read(record, "text");
    let mut pieces = split_preview(&text.shown).into_iter();
    let first = pieces.next().filter(|_| !text.is_disputed() && is_editable(question.home))?;
    let rest: Vec<String> = pieces.collect();
    (!rest.is_empty()).then_some((first, rest))
}

/// Where the question stands, and what one split off from it takes along.
fn model(change: &Change<'_>, question: Key) -> Option<(Option<Dot>, QuestionWords)> {
    let record = change.notebook.get(&question)?;
    let words =
        QuestionWords { audience: audience::read(record), form: audience::AnswerForm::read(record), ..QuestionWords::default() };
    Some((record.dot("theme"), words))
}
