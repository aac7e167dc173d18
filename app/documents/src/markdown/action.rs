//! One tiltak as an item with what belongs to it.

use super::escape;
use super::page::Page;
use super::words;
use fellestid_core::record::Key;
use fellestid_core::views::action::{Action, State};

pub fn write(page: &mut Page<'_>, action: &Action) {
    let what = escape::block(&action.what.shown, 2);
    let what = if what.is_empty() { "(uten tekst)".to_owned() } else { what };
    page.item(0, "-", &format!("{what}{}", state(action.state)));
    let question = action.origin.as_ref().map(|origin| origin.question.as_str()).unwrap_or_default();
    let due_date = words::date(&action.due_date);
    let lines = [
        ("Mål", action.goal.shown.as_str()),
        ("Tegn på at det virker", &action.sign.shown),
        ("Ansvar", &action.responsible.shown),
        ("Frist", &due_date),
        ("Fra spørsmålet", question),
    ];
    for (name, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
        page.item(2, "-", &format!("{name}: {}", escape::block_inside(text, 4)));
    }
    page.standing(2, &Key::root(action.home));
}

fn state(state: State) -> String {
    match state {
        State::Open => String::new(),
        State::Ongoing | State::Done | State::Dropped => format!(" ({})", words::state(state)),
    }
}
