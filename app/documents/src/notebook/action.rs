//! One tiltak as an item with all its fields.

use super::teller::Teller;
use crate::document::Item;
use crate::seen::seen;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::{Action, State};

/// Returns a tiltak as an item. `late` is the text for one made after closing.
pub fn item(teller: Teller<'_>, action: &Action, late: Option<&str>) -> Item {
    let (words, own, fields) = (teller.words, teller.own, teller.fields);
    let state = match action.state {
        State::Open => None,
        State::Ongoing | State::Done | State::Dropped => Some(action.state.name(words.language).to_lowercase()),
    };
    let notes: Vec<String> =
        [action.common.then_some(words.minutes.common), late].into_iter().flatten().map(str::to_owned).chain(state).collect();
    let question = action.origin.as_ref().map(|origin| origin.question.as_str()).unwrap_or_default();
    let (due_date, review_date) = (teller.date(&action.due_date), teller.date(&action.review_date));
    let seen = seen(words, teller.notebook, action.home);
    let fields = [
        (fields.context, action.context.shown.as_str()),
        (words.minutes.goal, action.goal.shown.as_str()),
        (words.minutes.sign, &action.sign.shown),
        (words.minutes.responsible, &action.responsible.shown),
        (fields.level, action.level.map_or("", |level| level.name(words.language))),
        (words.minutes.due_date, &due_date),
        (words.minutes.review_date, &review_date),
        (fields.builds_on, &action.builds_on.shown),
        (own.seen, &seen),
        (fields.outcome, &action.outcome.shown),
        (fields.as_planned, action.as_planned.map_or("", |so| so.name(words.language))),
        (fields.surprise, &action.surprise.shown),
        (fields.learning, &action.learning.shown),
        (fields.course, action.course.map_or("", |course| course.name(words.language))),
        (fields.from_question, question),
    ];
    let mut item = teller.noted(&action.what.shown, &notes, &Key::root(action.home));
    for (label, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        item = item.with_field(label, value);
    }
    item
}
