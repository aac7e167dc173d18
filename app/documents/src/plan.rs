//! The plan of a meeting (plan for møtet) for those who lead it: when and where, the steps by the clock with what to do
//! in each, the questions and our marks of a good meeting. Knows no points.

use crate::date::clock;
use crate::document::{Document, Item, Numbering, Runs, Table};
use crate::facts::{Facts, begun, starts_at, text_or};
use crate::words::Words;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::step::Step;
use fellestid_model::language::Language;

pub fn plan(notebook: &Notebook, meeting: &Meeting, language: Language) -> Document {
    let facts = Facts::of(meeting, Words::of(language));
    let words = facts.words;
    let mut document = Document::new(language, facts.title());
    let when = facts.when().map(|when| begun(&when));
    document.paragraph([when, facts.place(), facts.tables(), facts.purpose()].into_iter().flatten());
    document.paragraph([facts.note()]);
    if !meeting.steps.is_empty() {
        document.section(words.plan);
        document.table(steps(&facts, Instructions::Included));
    }
    if !meeting.questions.is_empty() {
        document.section(words.questions);
        document.list(
            Numbering::From(1),
            meeting.questions.iter().map(|question| {
                let parts = question.parts.iter().map(|part| Item::new(text_or(&part.text.shown, words.no_text)));
                Item::new(text_or(&question.text.shown, words.no_text)).with_items(parts)
            }),
        );
    }
    let marks = AgreedMark::all(notebook, meeting.home);
    if !marks.is_empty() {
        document.section(words.marks_here);
        document.items(marks.iter().map(|mark| Item::new(mark.text.shown.clone())));
    }
    document
}

/// Whether a plan tells what to do in each step, or only its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instructions {
    Included,
    LeftOut,
}

/// Returns the steps by the clock, and the end; without a start, no clock times.
pub(crate) fn steps(facts: &Facts<'_>, instructions: Instructions) -> Table {
    let (words, meeting) = (facts.words, facts.meeting);
    let start = starts_at(meeting);
    let clock_at = |time: u32| start.map_or_else(String::new, |_| clock(words, time));
    let mut table = Table::new([words.column_clock, words.column_step, words.column_minutes]).naming_rows().narrow_at([0, 2]);
    for (step, time) in meeting.steps.iter().zip(meeting.clock_times()) {
        let minutes = Runs::from(step.minutes.to_string());
        table = table.row([Runs::from(clock_at(time)), what(facts, step, instructions), minutes]);
    }
    match start.and_then(|start| facts.ends_at(start)) {
        Some(end) => table.row([Runs::from(clock(words, end)), Runs::strong(words.end)]),
        None => table,
    }
}

fn what(facts: &Facts<'_>, step: &Step, instructions: Instructions) -> Runs {
    let language = facts.words.language;
    let name = Runs::strong(step.name(language, facts.words.step(step.kind)));
    match instructions {
        Instructions::Included => name.and(format!("\n{}", step.instruction_at(language, facts.meeting.tables))),
        Instructions::LeftOut => name,
    }
}
