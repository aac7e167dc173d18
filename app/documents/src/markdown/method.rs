//! A work form of one's own (egen arbeidsform): its steps, with what they ask for.

use super::page::Page;
use super::{escape, words};
use fellestid_crdt::record::Key;
use fellestid_model::views::method::OwnMethod;

pub fn write(page: &mut Page<'_>, own: &OwnMethod) {
    page.heading(1, &escape::inside(if own.title.shown.is_empty() { "Arbeidsform" } else { &own.title.shown }));
    if !own.about.shown.is_empty() {
        page.paragraph(&escape::block(&own.about.shown, 0));
    }
    page.standing(0, &Key::root(own.home));
    for step in &own.steps {
        let about = if step.about.shown.is_empty() { String::new() } else { format!(": {}", escape::inside(&step.about.shown)) };
        page.item(0, "-", &format!("{} ({} min){about}", escape::inside(words::step(step)), step.minutes));
        page.standing(2, &step.key);
    }
}
