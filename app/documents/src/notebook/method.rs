//! A work form of the school's own (egen arbeidsform): its steps, with what they ask for.

use super::teller::Teller;
use crate::document::Document;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::method::OwnMethod;

pub fn document(teller: Teller<'_>, own: &OwnMethod) -> Document {
    let mut document = teller.titled(&own.title.shown, teller.own.method);
    document.paragraph([own.about.shown.as_str()]);
    document.items(teller.conflicts(&Key::root(own.home)));
    document.items(own.steps.iter().map(|step| teller.step(step, None, &step.about.shown)));
    document
}
