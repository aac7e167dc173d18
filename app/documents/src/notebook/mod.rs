//! A whole notebook, in any language, as the command line shows it: a document for each meeting with its tiltak, each
//! set, circle and work form, and one for the tiltak of no meeting.

mod action;
mod circle;
mod fields;
mod meeting;
mod method;
mod set;
pub(crate) mod teller;
mod words;

use crate::contents::Contents;
use crate::document::{Document, Runs};
use crate::words::fill;
use crate::write::one_line;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::language::Language;
use teller::Teller;

/// Returns everything there is to show, in the order people look for it. Records only a newer version can show are
/// counted in the last document; a notebook with nothing to show gives one document that says so.
pub fn notebook(notebook: &Notebook, language: Language) -> Vec<Document> {
    let (contents, teller) = (Contents::of(notebook), Teller::of(notebook, language));
    let mut documents: Vec<Document> = Vec::new();
    documents.extend(contents.meetings.iter().map(|meeting| meeting::document(teller, meeting)));
    documents.extend(contents.sets.iter().map(|set| set::document(teller, set)));
    documents.extend(contents.circles.iter().map(|circle| circle::document(teller, circle)));
    documents.extend(contents.methods.iter().map(|own| method::document(teller, own)));
    documents.extend(actions_alone(teller, &contents));
    documents.extend(newer(teller, &contents));
    if documents.is_empty() {
        documents.push(remark(teller, teller.own.nothing.to_owned()));
    }
    documents
}

/// Returns a single question set (spørsmålssett). `None` if the home is no set.
pub fn question_set(notebook: &Notebook, home: Dot, language: Language) -> Option<Document> {
    QuestionSet::read(notebook, home).map(|set| set::document(Teller::of(notebook, language), &set))
}

/// Returns the whole notebook as one page of Markdown.
pub fn markdown(of: &Notebook, language: Language) -> String {
    notebook(of, language).iter().map(Document::markdown).collect::<Vec<_>>().join("\n")
}

/// Returns the whole notebook as plain text, each document below its title.
pub fn plain(of: &Notebook, language: Language) -> String {
    let told = |document: &Document| format!("{}\n\n{}", one_line(&document.title), document.plain()).trim_start().to_owned();
    notebook(of, language).iter().map(told).collect::<Vec<_>>().join("\n")
}

fn actions_alone(teller: Teller<'_>, contents: &Contents) -> Option<Document> {
    let mut document = teller.titled("", teller.words.actions);
    document.items(contents.actions_alone().map(|action| action::item(teller, action, None)));
    (!document.blocks.is_empty()).then_some(document)
}

fn newer(teller: Teller<'_>, contents: &Contents) -> Option<Document> {
    let count: usize = contents.newer.values().sum();
    let word = if count == 1 { teller.own.newer_one } else { teller.own.newer_many };
    (count > 0).then(|| remark(teller, fill(word, &[("count", &count.to_string())])))
}

/// Makes a document of a remark of ours, without a title.
fn remark(teller: Teller<'_>, text: String) -> Document {
    let mut document = teller.titled("", "");
    document.paragraph([Runs::emphasis(text)]);
    document
}
