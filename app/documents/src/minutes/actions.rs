//! The tiltak of a meeting: what, whether it is common, goal, sign, responsible, due date and review date; and the
//! earlier ones it looked back at, with how they went. Knows no points.

use crate::date::date_with_weekday;
use crate::document::{Document, Field, Item};
use crate::facts::{begun, text_or, version_items, versions};
use crate::words::Words;
use crate::write::one_line;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::options::{Options, With};
use fellestid_model::overviews::minutes::{ActionLine, Minutes};

/// Writes the tiltak; nothing if nothing was agreed.
pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    if !minutes.actions.is_empty() {
        document.section(words.minutes.actions);
        document.items(minutes.actions.iter().map(|action| item(words, action, since(words, minutes, action), options.names)));
    }
}

/// Siden sist: writes what the meeting looked back at; nothing if there is none.
pub fn write_looked_back(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    if !minutes.looked_back.is_empty() {
        document.section(words.minutes.looked_back);
        document.items(minutes.looked_back.iter().map(|action| {
            let state = Some(action.state.name(words.language).to_lowercase());
            let mut item = noted(words, action, [state, since(words, minutes, action)]);
            item.fields = fields(words, words.minutes.how_it_went(action), options.names);
            item
        }));
    }
}

/// Returns what happened to it after the minutes were closed.
fn since(words: &Words, minutes: &Minutes, action: &Action) -> Option<String> {
    let late = minutes.late_actions.contains(&action.home).then(|| words.minutes.late.to_lowercase());
    late.or_else(|| minutes.changed_actions.contains(&action.home).then(|| words.minutes.changed_late.to_owned()))
}

fn item(words: &Words, action: &Action, since: Option<String>, names: With) -> Item {
    let state = match action.state {
        State::Open => None,
        State::Ongoing | State::Done | State::Dropped => Some(action.state.name(words.language).to_lowercase()),
    };
    let mut item =
        noted(words, action, [action.common.then(|| words.minutes.common.to_owned()), state].into_iter().chain([since]));
    item.fields = fields(words, words.minutes.agreed(action), names);
    item
}

fn fields<'a>(words: &Words, lines: impl IntoIterator<Item = ActionLine<'a>>, names: With) -> Vec<Field> {
    let field = |line| match (line, names) {
        (ActionLine::People(_, _), With::LeftOut) => None,
        (ActionLine::Text(name, text) | ActionLine::People(name, text), _) => field(words, name, text),
        (ActionLine::Day(name, date), _) => day(words, name, date),
    };
    lines.into_iter().filter_map(field).collect()
}

/// Makes an item of what the tiltak is, with notes in brackets.
fn noted(words: &Words, action: &Action, notes: impl IntoIterator<Item = Option<String>>) -> Item {
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    disputable(words, &action.what, (!notes.is_empty()).then(|| notes.join(", ")))
}

/// Makes an item of a text with a note after it; if it has two versions, both are below.
pub fn disputable(words: &Words, text: &Text, note: Option<String>) -> Item {
    let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
    let own = match versions(words, text) {
        Some(versions) => format!("{}{note}:", begun(&versions)),
        None => format!("{}{note}", text_or(&text.shown, words.no_text)),
    };
    Item::new(own).with_items(version_items(words, text))
}

/// Makes a field of a text. Returns `None` if it is empty.
fn field(words: &Words, name: &str, text: &Text) -> Option<Field> {
    if let Some(versions) = versions(words, text) {
        return Some(Field { versions: version_items(words, text), ..Field::new(format!("{name} ({versions})"), "") });
    }
    (!one_line(&text.shown).is_empty()).then(|| Field::new(name, text.shown.trim()))
}

/// Makes a field of a date. Returns `None` if there is none.
fn day(words: &Words, name: &str, date: &str) -> Option<Field> {
    let date = one_line(&date_with_weekday(words, date));
    (!date.is_empty()).then(|| Field::new(name, date))
}
