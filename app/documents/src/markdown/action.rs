//! One tiltak as an item with what belongs to it.

use super::escape;
use super::page::Page;
use super::words;
use fellestid_crdt::record::Key;
use fellestid_model::views::action::{Action, State};

pub fn write(page: &mut Page<'_>, action: &Action) {
    let what = escape::block(&action.what.shown, 2);
    let what = if what.is_empty() { "(uten tekst)".to_owned() } else { what };
    page.item(0, "-", &format!("{what}{}", notes(action)));
    let question = action.origin.as_ref().map(|origin| origin.question.as_str()).unwrap_or_default();
    let (due_date, review_date) = (words::date(&action.due_date), words::date(&action.review_date));
    let lines = [
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
    for (name, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
        page.item(2, "-", &format!("{name}: {}", escape::block_inside(text, 4)));
    }
    page.standing(2, &Key::root(action.home));
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
