//! A question set (spørsmålssett): themes as headings, questions numbered through.

use super::{conflicts, titled, words};
use crate::document::{Document, Field, Item, Numbering};
use crate::write::one_line;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::{QuestionSet, Stimulus};

pub fn document(notebook: &Notebook, set: &QuestionSet) -> Document {
    let mut document = titled(&set.title.shown, "Spørsmål");
    document.paragraph([set.about.as_str()]);
    document.paragraph(set.stimulus.map(begin_with));
    document.items(conflicts::items(notebook, &Key::root(set.home)));
    write_themes(&mut document, notebook, set);
    if !one_line(&set.source).is_empty() {
        document.fields([Field::new("Kilde", set.source.as_str())]);
    }
    write_more(&mut document, &set.more);
    document
}

fn begin_with(stimulus: Stimulus) -> String {
    let minutes = stimulus.minutes.map(|minutes| format!(", {minutes} min")).unwrap_or_default();
    format!("Begynn med: {}{minutes}", words::stimulus(stimulus.kind).to_lowercase())
}

fn write_themes(document: &mut Document, notebook: &Notebook, set: &QuestionSet) {
    let mut next = 1;
    for theme in &set.themes {
        if let Some(title) = &theme.title {
            document.section(title.shown.as_str());
        }
        if let Some(key) = &theme.key {
            document.items(conflicts::items(notebook, key));
        }
        document.list(Numbering::From(next), theme.questions.iter().map(|question| item(notebook, question)));
        next += u32::try_from(theme.questions.len()).unwrap_or(0);
    }
}

fn item(notebook: &Notebook, question: &Question) -> Item {
    let part = |key: &Key, text: &str| Item::new(text).with_items(conflicts::items(notebook, key));
    let parts = question.parts.iter().map(|one| part(&one.key, &one.text.shown));
    Item::new(question.text.shown.as_str()).with_items(parts.chain(conflicts::items(notebook, &question.key)))
}

fn write_more(document: &mut Document, more: &[String]) {
    let lines: Vec<String> = more.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        document.section("Les mer");
        document.items(lines.into_iter().map(Item::new));
    }
}
