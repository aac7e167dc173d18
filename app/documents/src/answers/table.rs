//! Answers in a table with a row for each school: from Forms, Excel or CSV. A column is recognised as a question by its
//! code or its words; two columns for one question are joined. Where no column is the school's, the rows are answers of
//! schools that a person has to name. Knows no file.

use super::Refusal;
use super::came::{Came, Reply};
use super::headings::{Sure, is_address, of_school};
use super::words::{choice_in_cell, plain, state, tells_who_may_see};
use crate::read::CELLS_MAX;
use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::Answer;
use fellestid_model::kinds::ask::Ask;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    School,
    /// The addresses that answers were sent from.
    Address,
    /// By its code.
    Question(String),
    WhoMaySee(String),
    Other,
}

/// The content of a table.
pub struct Table {
    /// One for each row below the headings.
    pub came: Vec<Came>,
    /// Columns that have content and are no question: the column from 1, and the heading.
    pub passed_over: Vec<(usize, String)>,
}

/// Reads a table. Returns `None` if no column is a question.
pub fn read(rows: &[Vec<String>], asks: &[Ask]) -> Option<Table> {
    let (headings, rows) = rows.split_first()?;
    let columns = columns(headings, asks);
    if !columns.iter().any(is_question) {
        return None;
    }
    let has_words = |row: &&Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
    let passed_over =
        (0..columns.len()).filter(|at| columns[*at] == Column::Other && rows.iter().any(|row| !cell(row, *at).is_empty()));
    Some(Table {
        passed_over: passed_over.map(|at| (at + 1, headings[at].trim().to_owned())).collect(),
        came: rows.iter().filter(has_words).map(|row| came(row, &columns)).collect(),
    })
}

/// Returns whether text that may be a form is a table: its first line has a column of questions beside one that is surely of
/// schools or addresses, or two of questions.
pub fn is_table(rows: &[Vec<String>], asks: &[Ask]) -> bool {
    let headings = rows.first().map(Vec::as_slice).unwrap_or_default();
    let columns = columns(headings, asks);
    let questions = columns.iter().filter(|column| is_question(column)).count();
    let is_sure = |heading: &String| of_school(heading) >= Some(Sure::Named) || is_address(heading);
    questions > 1 || questions == 1 && headings.iter().any(is_sure)
}

fn is_question(column: &Column) -> bool {
    matches!(column, Column::Question(_))
}

/// Returns what each column holds. Of those that may be the school's name the surest are.
fn columns(headings: &[String], asks: &[Ask]) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for heading in headings {
        // A survey asks who may see the answer right after its question, and names the question no more.
        let before = columns.last().and_then(|before| match before {
            Column::Question(code) if tells_who_may_see(heading) => Some(Column::WhoMaySee(code.clone())),
            _ => None,
        });
        let named = column(heading, asks);
        columns.push(before.filter(|_| named == Column::Other).unwrap_or(named));
    }
    let sure: Vec<Option<Sure>> = headings.iter().map(|heading| of_school(heading)).collect();
    // Beside the addresses of a survey program, «Navn» is a person's.
    let is_person = |sure: Sure| sure == Sure::NameAlone && columns.contains(&Column::Address);
    let may_be = |(column, sure): (&Column, &Option<Sure>)| {
        sure.filter(|sure| !is_person(*sure) && (*column == Column::Other || *sure == Sure::Label))
    };
    let known: Vec<Option<Sure>> = columns.iter().zip(&sure).map(may_be).collect();
    let surest = known.iter().flatten().max().copied();
    for (column, _) in columns.iter_mut().zip(&known).filter(|(_, sure)| sure.is_some() && **sure == surest) {
        *column = Column::School;
    }
    columns
}

fn column(heading: &str, asks: &[Ask]) -> Column {
    match question(heading, asks) {
        Some(ask) if tells_who_may_see(heading) => Column::WhoMaySee(ask.code.clone()),
        Some(ask) => Column::Question(ask.code.clone()),
        None if is_address(heading) => Column::Address,
        None => Column::Other,
    }
}

/// Finds a question by the code a heading begins with, or by all of its words.
fn question<'a>(heading: &str, asks: &'a [Ask]) -> Option<&'a Ask> {
    let bare = plain(heading);
    let code = bare.strip_prefix('§').map(|rest| {
        let code: String = rest.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
        format!("§ {code}")
    });
    let words = folded(&bare);
    asks.iter()
        .find(|ask| code.as_ref() == Some(&ask.code))
        .or_else(|| asks.iter().find(|ask| !ask.text.is_empty() && folded(&ask.text) == words))
}

/// Returns a cell; empty if the row is too short.
fn cell(row: &[String], place: usize) -> &str {
    row.get(place).map(|cell| cell.trim()).unwrap_or_default()
}

fn came(row: &[String], columns: &[Column]) -> Came {
    let cell = |place: usize| cell(row, place);
    let mut came =
        Came { bytes: row.iter().flat_map(|cell| format!("{}:{cell}", cell.len()).into_bytes()).collect(), ..Came::default() };
    let mut texts: Vec<(String, Vec<&str>)> = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        match column {
            Column::School if came.school.is_empty() => came.school = cell(place).to_owned(),
            Column::Address if came.sender.is_empty() && cell(place).contains('@') => came.sender = cell(place).to_lowercase(),
            Column::Question(code) if !cell(place).is_empty() => match texts.iter_mut().find(|(other, _)| other == code) {
                Some((_, joined)) => joined.push(cell(place)),
                None => texts.push((code.clone(), vec![cell(place)])),
            },
            Column::School | Column::Address | Column::Question(_) | Column::WhoMaySee(_) | Column::Other => {}
        }
    }
    for (code, joined) in texts {
        let choices = columns.iter().enumerate().filter(|(_, column)| **column == Column::WhoMaySee(code.clone()));
        let may = choices.map(|(place, _)| choice_in_cell(cell(place))).min().unwrap_or_default();
        let answer: Option<Answer> = state(&joined.join("\n"));
        came.replies.extend(answer.map(|answer| Reply { heading: code, answer, may }));
    }
    came
}

/// Returns the cells of a CSV file, separated by `;`, `,` or tab, whichever its first line has most of; a cell in
/// quotes may hold any of them, and line ends.
///
/// # Errors
///
/// Returns [`Refusal`] if there are too many cells.
pub fn cells(text: &str) -> Result<Vec<Vec<String>>, Refusal> {
    let first = text.lines().next().unwrap_or_default();
    let sign = [';', '\t', ','].into_iter().max_by_key(|sign| (first.matches(*sign).count(), *sign == ';')).unwrap_or(';');
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    let mut count = 0;
    while let Some(letter) = letters.next() {
        count += usize::from(letter == sign);
        if count > CELLS_MAX {
            return Err(Refusal::TooLarge);
        }
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            letter if letter == sign && !is_quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !is_quoted => {}
            letter => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    Ok(rows)
}
