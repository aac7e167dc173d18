//! An invitation to a meeting: when and where, what it is for, the meeting's own message, the questions to think about,
//! our marks of a good meeting, and the plan with clock times. Knows no points.

use crate::date::clock;
use crate::document::{Document, Item, Numbering};
use crate::email::{Email, subject};
use crate::facts::{Facts, starts_at, text_or};
use crate::words::{Words, fill};
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::kinds::meeting::{Meeting, Step};
use fellestid_model::language::Language;

/// Returns the invitation as text to copy into an e-mail or a message.
pub fn invitation(notebook: &Notebook, meeting: &Meeting, language: Language) -> Email {
    let facts = Facts::of(meeting, Words::of(language));
    let subject = subject(facts.words.invitation_subject, facts.words.invitation_subject_undated, &facts);
    Email { subject, body: invited(notebook, meeting, language).plain() }
}

/// Returns the invitation as a document.
pub fn invited(notebook: &Notebook, meeting: &Meeting, language: Language) -> Document {
    let facts = Facts::of(meeting, Words::of(language));
    let mut document = Document::new(language, facts.title());
    let when = facts.when().map(|when| fill(facts.words.we_meet, &[("when", &when)]));
    let when = when.unwrap_or_else(|| facts.words.time_not_set.to_owned());
    document.paragraph([Some(when), facts.place(), facts.purpose()].into_iter().flatten());
    write_note(&mut document, &facts);
    write_questions(&mut document, &facts);
    write_marks(&mut document, &facts, &AgreedMark::all(notebook, meeting.home));
    write_plan(&mut document, &facts);
    document
}

/// Writes the message (beskjed) as it is.
fn write_note(document: &mut Document, facts: &Facts<'_>) {
    if !facts.note().is_empty() {
        document.paragraph([facts.note()]);
    }
}

fn write_questions(document: &mut Document, facts: &Facts<'_>) {
    let question = |text: &Text| Item::new(text_or(&text.shown, facts.words.no_text));
    let mut items: Vec<Item> = Vec::new();
    for one in &facts.meeting.questions {
        items.push(question(&one.text).with_items(one.parts.iter().map(|part| question(&part.text))));
    }
    if items.is_empty() {
        return;
    }
    document.section(facts.words.think_beforehand);
    document.list(if items.len() > 1 { Numbering::From(1) } else { Numbering::Bullets }, items);
    if facts.meeting.steps.first().is_some_and(|step| step.kind.is_silent()) {
        document.paragraph([facts.words.we_write_first]);
    }
}

/// Writes the staff's marks of a good meeting, if there are any.
fn write_marks(document: &mut Document, facts: &Facts<'_>, marks: &[AgreedMark]) {
    if !marks.is_empty() {
        document.section(facts.words.marks_here);
        document.items(marks.iter().map(|mark| Item::new(mark.text.shown.clone())));
    }
}

/// Writes the plan, if any step is planned.
fn write_plan(document: &mut Document, facts: &Facts<'_>) {
    let lines = plan(facts);
    if !lines.is_empty() {
        document.section(facts.words.plan);
        document.items(lines.into_iter().map(Item::new));
    }
}

/// Returns the steps with clock times, and the end; without a start, only the steps.
fn plan(facts: &Facts<'_>) -> Vec<String> {
    let (words, meeting) = (facts.words, facts.meeting);
    let step = |step: &Step| {
        let name = step.name(words.language, words.step(step.kind));
        fill(words.step_in_plan, &[("step", name), ("minutes", &step.minutes.to_string())])
    };
    let steps: Vec<String> = meeting.steps.iter().map(step).collect();
    let Some(starts_at) = starts_at(meeting).filter(|_| !steps.is_empty()) else { return steps };
    let at = |time: u32, line: &str| format!("{} {line}", clock(words, time));
    let end = facts.ends_at(starts_at).map(|ends_at| at(ends_at, words.end));
    steps.iter().zip(meeting.clock_times()).map(|(line, time)| at(time, line)).chain(end).collect()
}
