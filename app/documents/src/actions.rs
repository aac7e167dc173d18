//! Tiltak as a list to send and to put on the wall: what, by whom, when and in what state, each with its sign, and the
//! meeting and question it came from. Knows no points.

use crate::contents::Contents;
use crate::date::{date, date_with_weekday};
use crate::document::{Document, Runs, Table};
use crate::facts::{every_version, text_or};
use crate::notebook::teller::Teller;
use crate::seen::seen;
use crate::write::one_line;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::action::Action;
use fellestid_model::language::Language;
use fellestid_model::options::With;

/// Returns the tiltak of these homes, open ones first, then by date. Without `names`, those responsible are left out.
pub fn actions(notebook: &Notebook, homes: &[Dot], language: Language, names: With) -> Document {
    let teller = Teller::of(notebook, language);
    let contents = Contents::of(notebook);
    let words = teller.words;
    let mut document = teller.titled("", words.actions);
    let mut columns = vec![words.actions, words.minutes.due_date, teller.fields.state];
    match names {
        With::Included => columns.insert(1, words.minutes.responsible),
        With::LeftOut => {}
    }
    let date_at = columns.len() - 2;
    let mut table = Table::new(columns).narrow_at([date_at, date_at + 1]);
    for action in contents.actions.iter().filter(|action| homes.contains(&action.home)) {
        table = table.row(row(teller, &contents, action, names));
    }
    document.table(table);
    document
}

fn row(teller: Teller<'_>, contents: &Contents, action: &Action, names: With) -> Vec<Runs> {
    let words = teller.words;
    let (due, state) = (Runs::from(date(words, &action.due_date)), Runs::from(action.state.name(words.language)));
    let what = what(teller, contents, action);
    match names {
        With::Included => vec![what, Runs::from(every_version(&action.responsible)), due, state],
        With::LeftOut => vec![what, due, state],
    }
}

/// Returns what we do, with a line below for each other field.
fn what(teller: Teller<'_>, contents: &Contents, action: &Action) -> Runs {
    let (words, own, fields) = (teller.words, teller.own, teller.fields);
    let told = text_or(&every_version(&action.what), words.no_text);
    let common = action.common.then(|| format!(" ({})", words.minutes.common));
    let origin = action.origin.as_ref();
    let meeting = origin.and_then(|origin| contents.meetings.iter().find(|meeting| meeting.home == origin.meeting));
    let meeting = meeting.map(|meeting| {
        let parts = [one_line(&meeting.title.shown), date(words, &meeting.date)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
    });
    let lines = [
        (words.minutes.goal, every_version(&action.goal)),
        (words.minutes.sign, every_version(&action.sign)),
        (fields.level, action.level.map(|level| level.name(words.language).to_owned()).unwrap_or_default()),
        (words.minutes.review_date, date_with_weekday(words, &action.review_date)),
        (own.seen, seen(words, teller.notebook, action.home)),
        (fields.outcome, every_version(&action.outcome)),
        (fields.as_planned, action.as_planned.map(|so| so.name(words.language).to_owned()).unwrap_or_default()),
        (fields.surprise, every_version(&action.surprise)),
        (fields.learning, every_version(&action.learning)),
        (fields.course, action.course.map(|course| course.name(words.language).to_owned()).unwrap_or_default()),
        (fields.from_question, origin.map(|origin| origin.question.clone()).unwrap_or_default()),
        (own.meeting, meeting.unwrap_or_default()),
    ];
    let lines = lines.iter().filter(|(_, text)| !one_line(text).is_empty());
    let below: String = lines.map(|(label, text)| format!("\n{label}: {}", one_line(text))).collect();
    Runs::strong(one_line(&told)).and(common.unwrap_or_default() + &below)
}
