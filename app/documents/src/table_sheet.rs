//! A sheet of paper for a table: the questions with lines to write on, the plan with clock
//! times, and room for one tiltak. Knows no points.

use crate::document::{Document, Item};
use crate::facts::{Facts, begun, text_or};
use crate::invitation::write_plan;
use crate::words::Words;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::question::Question;
use fellestid_model::language::Language;

/// What fits on one side of a sheet beside the plan and the tiltak.
const WRITING_LINES: usize = 12;

/// The same sheet for every table; its number is written by hand.
pub fn table_sheet(_: &Notebook, meeting: &Meeting, language: Language) -> Document {
    let facts = Facts::of(meeting, Words::of(language));
    let mut document = Document::new(language, facts.title());
    let table = (meeting.tables > 1).then(|| format!("{} ________", facts.words.sheet_table));
    let when = facts.when().map(|when| begun(&when));
    document.paragraph([when, facts.place(), table].into_iter().flatten());
    write_plan(&mut document, &facts);
    for (place, question) in meeting.questions.iter().enumerate() {
        write_question(&mut document, &facts, place + 1, question);
    }
    write_action(&mut document, &facts);
    document
}

fn write_question(document: &mut Document, facts: &Facts<'_>, number: usize, question: &Question) {
    let count = facts.meeting.questions.len();
    let text = text_or(&question.text.shown, facts.words.no_text);
    document.section(if count > 1 { format!("{number}. {text}") } else { text });
    document.items(question.parts.iter().map(|part| Item::new(text_or(&part.text.shown, facts.words.no_text))));
    let lines = (WRITING_LINES / count.max(1)).clamp(2, 8);
    document.writing_lines(u32::try_from(lines).unwrap_or(2));
}

fn write_action(document: &mut Document, facts: &Facts<'_>) {
    let words = facts.words;
    document.section(words.sheet_action);
    for name in [words.sheet_what, words.minutes.sign, words.minutes.responsible, words.minutes.due_date] {
        document.paragraph([if name.ends_with('?') { name.to_owned() } else { format!("{name}:") }]);
        document.writing_lines(1);
    }
}
