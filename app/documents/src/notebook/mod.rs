//! A whole notebook in bokmål, as the command line shows it: a document for each meeting with its
//! tiltak, each set, circle and work form, and one for the tiltak that stand alone.

mod action;
mod circle;
mod conflicts;
mod meeting;
mod method;
mod set;
mod words;

use crate::contents::Contents;
use crate::document::{Document, Runs};
use fellestid_crdt::notebook::Notebook;
use fellestid_model::language::Language;

/// Everything there is to show, in the order people look for it. What only a newer version can show
/// is counted in the last document; a notebook with nothing to show says so in one.
pub fn notebook(notebook: &Notebook) -> Vec<Document> {
    let contents = Contents::of(notebook);
    let mut documents: Vec<Document> = Vec::new();
    documents.extend(contents.meetings.iter().map(|meeting| meeting::document(notebook, &contents, meeting)));
    documents.extend(contents.sets.iter().map(|set| set::document(notebook, set)));
    documents.extend(contents.circles.iter().map(|circle| circle::document(notebook, circle)));
    documents.extend(contents.methods.iter().map(|own| method::document(notebook, own)));
    documents.extend(actions_alone(notebook, &contents));
    documents.extend(newer(&contents));
    if documents.is_empty() {
        documents.push(remark("Ingenting å vise.".to_owned()));
    }
    documents
}

/// The whole notebook as one page of Markdown.
pub fn markdown(of: &Notebook) -> String {
    notebook(of).iter().map(Document::markdown).collect::<Vec<_>>().join("\n")
}

fn actions_alone(notebook: &Notebook, contents: &Contents) -> Option<Document> {
    let mut document = titled("", "Tiltak");
    document.items(contents.actions_alone().map(|action| action::item(notebook, action)));
    (!document.blocks.is_empty()).then_some(document)
}

fn newer(contents: &Contents) -> Option<Document> {
    let count: usize = contents.newer.values().sum();
    (count > 0).then(|| {
        remark(format!("En nyere versjon av Fellestid har skrevet {count} ting som ikke vises her, men som er med i filen."))
    })
}

/// Words of ours, without a title.
fn remark(text: String) -> Document {
    let mut document = titled("", "");
    document.paragraph([Runs::emphasis(text)]);
    document
}

/// A document by its own title, or by what it is.
fn titled(title: &str, otherwise: &str) -> Document {
    Document::new(Language::Bokmal, if title.is_empty() { otherwise } else { title })
}
