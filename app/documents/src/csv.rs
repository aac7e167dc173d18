//! All tiltak as a table for a spreadsheet: UTF-8 with a byte order mark and `;` between the cells, as a Norwegian
//! Excel reads it on a double click. Nothing people wrote can become a formula.

use crate::contents::Contents;
use crate::notebook::teller::Teller;
use crate::seen::seen;
use crate::write::visible;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::language::Language;
use fellestid_model::options::With;

const BYTE_ORDER_MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";

/// Returns a row for each tiltak of these homes, open ones first; dates as `2026-12-18`. Without `names`, those
/// responsible are left out. `None` if there are no tiltak among them.
pub fn actions_csv(notebook: &Notebook, homes: &[Dot], language: Language, names: With) -> Option<String> {
    let (contents, teller) = (Contents::of(notebook), Teller::of(notebook, language));
    let mut rows = vec![header(teller, names).map(str::to_owned).to_vec()];
    let chosen = contents.actions.iter().filter(|action| homes.contains(&action.home));
    rows.extend(chosen.map(|action| row(teller, &contents, action, names)));
    (rows.len() > 1).then(|| table(&rows))
}

/// Writes a table as a spreadsheet opens it: the byte order mark, then a line for each row.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let line = |cells: &Vec<String>| cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(";") + LINE_END;
    BYTE_ORDER_MARK.to_string() + &rows.iter().map(line).collect::<String>()
}

/// Returns the headings. Columns left out are empty, so that every column keeps its place.
fn header(teller: Teller<'_>, names: With) -> [&'static str; 18] {
    let (words, own, fields) = (teller.words.minutes, teller.own, teller.fields);
    let responsible = match names {
        With::Included => words.responsible,
        With::LeftOut => "",
    };
    [
        fields.what,
        fields.state,
        fields.common,
        words.goal,
        words.sign,
        responsible,
        fields.level,
        words.due_date,
        words.review_date,
        fields.context,
        fields.outcome,
        fields.learning,
        own.meeting,
        fields.from_question,
        // Later columns come last, so that what reads the file by place still finds the others.
        own.seen,
        fields.as_planned,
        fields.surprise,
        fields.course,
    ]
}

fn row(teller: Teller<'_>, contents: &Contents, action: &Action, names: With) -> Vec<String> {
    let origin = action.origin.as_ref();
    let meeting = origin.and_then(|origin| contents.meetings.iter().find(|meeting| meeting.home == origin.meeting));
    let responsible = match names {
        With::Included => action.responsible.shown.as_str(),
        With::LeftOut => "",
    };
    [
        action.what.shown.as_str(),
        action.state.name(teller.words.language),
        if action.common { teller.own.yes } else { teller.own.no },
        &action.goal.shown,
        &action.sign.shown,
        responsible,
        action.level.map_or("", |level| level.name(teller.words.language)),
        &action.due_date,
        &action.review_date,
        &action.context.shown,
        &action.outcome.shown,
        &action.learning.shown,
        &meeting.map(told).unwrap_or_default(),
        origin.map_or("", |origin| origin.question.as_str()),
        &seen(teller.words, teller.notebook, action.home),
        action.as_planned.map_or("", |so| so.name(teller.words.language)),
        &action.surprise.shown,
        action.course.map_or("", |course| course.name(teller.words.language)),
    ]
    .map(str::to_owned)
    .to_vec()
}

fn told(meeting: &Meeting) -> String {
    format!("{} {}", meeting.date, meeting.title.shown).trim().to_owned()
}

/// Writes a cell. One that a spreadsheet would take for a formula begins with an apostrophe; one with a sign of the
/// table's is put in quotes.
fn cell(text: &str) -> String {
    let text = visible(text);
    let text = text.trim();
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([';', '"', '\n', '\r', ',']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let cases = [
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("+47 22", "'+47 22"),
            ("- strek", "'- strek"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'=1"),
            ("\u{200e}=1", "'=1"),
            ("to\nlinjer; og mer", "\"to\nlinjer; og mer\""),
            ("vanlig = tekst", "vanlig = tekst"),
        ];
        for (text, expected) in cases {
            assert_eq!(cell(text), expected);
        }
    }
}
