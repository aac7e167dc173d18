//! The tiltak of a meeting: what, whether it is common, goal, sign, responsible, due date, and when
//! to look at it again. Knows no points.

use super::options::{Options, With};
use crate::date::date_with_weekday;
use crate::document::{Document, Field, Item};
use crate::facts::{begun, text_or, version_items, versions};
use crate::words::Words;
use crate::write::one_line;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::overviews::minutes::Minutes;

/// Writes nothing if nothing was agreed.
pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    if !minutes.actions.is_empty() {
        document.section(words.minutes.actions);
        document.items(minutes.actions.iter().map(|action| {
            let late = minutes.late_actions.contains(&action.home).then(|| words.minutes.late.to_lowercase());
            item(words, action, late, options.names)
        }));
    }
}

fn item(words: &Words, action: &Action, late: Option<String>, names: With) -> Item {
    let state = match action.state {
        State::Open => None,
        State::Ongoing | State::Done | State::Dropped => Some(words.state(action.state).to_owned()),
    };
    let notes: Vec<String> =
        [action.common.then(|| words.minutes.common.to_owned()), late, state].into_iter().flatten().collect();
    let mut item = disputable(words, &action.what, (!notes.is_empty()).then(|| notes.join(", ")));
    let responsible = match names {
        With::Included => field(words, words.minutes.responsible, &action.responsible),
        With::LeftOut => None,
    };
    let fields = [
        field(words, words.minutes.goal, &action.goal),
        field(words, words.minutes.sign, &action.sign),
        responsible,
        day(words, words.minutes.due_date, &action.due_date),
        day(words, words.minutes.review_date, &action.review_date),
    ];
    item.fields = fields.into_iter().flatten().collect();
    item
}

/// A text as an item with a note behind it; where it stands in two versions, both are below.
pub fn disputable(words: &Words, text: &Text, note: Option<String>) -> Item {
    let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
    let own = match versions(words, text) {
        Some(versions) => format!("{}{note}:", begun(&versions)),
        None => format!("{}{note}", text_or(&text.shown, words.no_text)),
    };
    Item::new(own).with_items(version_items(words, text))
}

/// Returns `None` if nothing is written.
fn field(words: &Words, name: &str, text: &Text) -> Option<Field> {
    if let Some(versions) = versions(words, text) {
        return Some(Field { versions: version_items(words, text), ..Field::new(format!("{name} ({versions})"), "") });
    }
    (!one_line(&text.shown).is_empty()).then(|| Field::new(name, text.shown.trim()))
}

/// Returns `None` if there is no date.
fn day(words: &Words, name: &str, date: &str) -> Option<Field> {
    let date = one_line(&date_with_weekday(words, date));
    (!date.is_empty()).then(|| Field::new(name, date))
}
