//! A work form of one's own (egen arbeidsform): its steps, with what they ask for.

use super::{conflicts, titled, words};
use crate::document::{Document, Item};
use crate::write::one_line;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::Step;
use fellestid_model::kinds::method::OwnMethod;

pub fn document(notebook: &Notebook, own: &OwnMethod) -> Document {
    let mut document = titled(&own.title.shown, "Arbeidsform");
    document.paragraph([own.about.shown.as_str()]);
    document.items(conflicts::items(notebook, &Key::root(own.home)));
    document.items(own.steps.iter().map(|step| item(notebook, step)));
    document
}

fn item(notebook: &Notebook, step: &Step) -> Item {
    let about = one_line(&step.about.shown);
    let about = if about.is_empty() { about } else { format!(": {about}") };
    let text = format!("{} ({} min){about}", one_line(words::step(step)), step.minutes);
    Item::new(text).with_items(conflicts::items(notebook, &step.key))
}
