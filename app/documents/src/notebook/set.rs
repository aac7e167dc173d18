//! A question set (spørsmålssett): themes as headings, questions numbered through.

use super::teller::Teller;
use crate::document::{Document, Field, Item, Numbering, Runs};
use crate::facts::text_or;
use crate::words::fill;
use crate::write::one_line;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::{QuestionSet, Stimulus};

pub fn document(teller: Teller<'_>, set: &QuestionSet) -> Document {
    let mut document = teller.titled(&set.title.shown, teller.words.questions);
    document.paragraph([set.about.as_str()]);
    document.paragraph(set.stimulus.map(|stimulus| begin_with(teller, stimulus)));
    if let Some(address) = set.safe_link() {
        document.paragraph([Runs::link(text_or(&set.stimulus_title, address), address)]);
    }
    document.items(teller.conflicts(&Key::root(set.home)));
    write_themes(&mut document, teller, set);
    if !one_line(&set.source).is_empty() {
        document.fields([Field::new(teller.fields.source, set.source.as_str())]);
    }
    write_more(&mut document, teller, &set.more);
    document
}

fn begin_with(teller: Teller<'_>, stimulus: Stimulus) -> String {
    let what = teller.own.stimulus(stimulus.kind);
    match stimulus.minutes {
        Some(minutes) => fill(teller.own.begin_with_minutes, &[("what", what), ("minutes", &minutes.to_string())]),
        None => fill(teller.own.begin_with, &[("what", what)]),
    }
}

fn write_themes(document: &mut Document, teller: Teller<'_>, set: &QuestionSet) {
    let mut next = 1;
    for theme in &set.themes {
        if let Some(title) = &theme.title {
            document.section(title.shown.as_str());
        }
        if let Some(key) = &theme.key {
            document.items(teller.conflicts(key));
        }
        document.list(Numbering::From(next), theme.questions.iter().map(|question| item(teller, question)));
        next += u32::try_from(theme.questions.len()).unwrap_or(0);
    }
}

fn item(teller: Teller<'_>, question: &Question) -> Item {
    let parts = question.parts.iter().map(|part| teller.item(&part.text.shown, &part.key));
    Item::new(question.text.shown.as_str()).with_items(parts.chain(teller.conflicts(&question.key)))
}

fn write_more(document: &mut Document, teller: Teller<'_>, more: &[String]) {
    let lines: Vec<String> = more.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        document.section(teller.fields.more);
        document.items(lines.into_iter().map(Item::new));
    }
}
