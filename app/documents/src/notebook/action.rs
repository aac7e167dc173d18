//! One tiltak as an item with what is said of it.

use super::{conflicts, words};
use crate::document::Item;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::{Action, State};

pub fn item(notebook: &Notebook, action: &Action) -> Item {
    let what = action.what.shown.trim();
    let mut item = Item::new(format!("{}{}", if what.is_empty() { "(uten tekst)" } else { what }, notes(action)));
    let question = action.origin.as_ref().map(|origin| origin.question.as_str()).unwrap_or_default();
    let (due_date, review_date) = (words::date(&action.due_date), words::date(&action.review_date));
    let fields = [
        ("Slik er det nå", action.context.shown.as_str()),
        ("Mål", action.goal.shown.as_str()),
        ("Tegn på at det virker", &action.sign.shown),
        ("Ansvar", &action.responsible.shown),
        ("Gjelder", action.level.map_or("", words::level)),
        ("Frist", &due_date),
        ("Vi ser på det igjen", &review_date),
        ("Bygger på", &action.builds_on.shown),
        ("Hva som skjedde", &action.outcome.shown),
        ("Hva vi lærte", &action.learning.shown),
        ("Fra spørsmålet", question),
    ];
    for (label, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        item = item.with_field(label, value);
    }
    item.with_items(conflicts::items(notebook, &Key::root(action.home)))
}

/// That it is common, and how it went.
fn notes(action: &Action) -> String {
    let state = match action.state {
        State::Open => None,
        State::Ongoing | State::Done | State::Dropped => Some(words::state(action.state)),
    };
    let notes: Vec<&str> = [action.common.then(words::common), state].into_iter().flatten().collect();
    if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) }
}
