//! Joins lines that were cut at the width of a page. It looks at two neighbours and the line after; it does not know
//! what is a question.

use super::clean::Start;
use super::mark::Mark;
use super::row::Row;
use super::words::{interrogates, is_dangling, is_finished, starts_low};

/// A shorter line had room for the next word, so its end was meant. The narrowest page seen is a phone's, some thirty
/// characters.
const FULL_LINE_CHARS_MIN: usize = 30;

/// A line this long was cut by its page even if the next word has a capital; mail is cut at 72.
const CUT_LINE_CHARS_MIN: usize = 60;

/// A sentence that ends on a line of this length may continue; one on a shorter line was ended on purpose.
const HANGING_SENTENCE_CHARS_MIN: usize = 45;

pub(super) fn joined(rows: Vec<Row>) -> Vec<Row> {
    let mut joined: Vec<Row> = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        match joined.last_mut() {
            Some(previous) if goes_on(previous, &row, rows.peek()) => append(previous, row),
            Some(_) | None => joined.push(row),
        }
    }
    joined
}

fn append(previous: &mut Row, row: Row) {
    if is_hyphenated(&previous.text, &row.text) {
        previous.text.pop();
    } else if !previous.text.ends_with('/') {
        previous.text.push(' ');
    }
    previous.text.push_str(&row.text);
    previous.last_chars = row.last_chars;
}

/// Returns whether two lines are one word: «utviklings-» and «veileder» are; «skole-» and «og» are not.
fn is_hyphenated(text: &str, next: &str) -> bool {
    let Some(before) = text.strip_suffix('-') else { return false };
    let pair = ["og ", "eller ", "and ", "or "].iter().any(|word| next.starts_with(word));
    before.ends_with(char::is_lowercase) && next.starts_with(char::is_lowercase) && !pair
}

fn goes_on(previous: &Row, row: &Row, next: Option<&Row>) -> bool {
    if row.mark != Mark::Plain || row.strong || previous.strong {
        return false;
    }
    match (row.start, previous.start) {
        (Start::Cell, _) | (_, Start::Cell) => false,
        (Start::Soft, _) => !row.blank_before && !is_finished(tail(&previous.text)),
        (Start::Line | Start::Inline, _) if row.blank_before => goes_on_after_blank(previous, row, next),
        (Start::Line | Start::Inline, _) => goes_on_below(previous, row, next),
    }
}

/// Returns whether a line continues after an empty one: slides copied from a PDF have one after every line.
fn goes_on_after_blank(previous: &Row, row: &Row, next: Option<&Row>) -> bool {
    let open = is_full(previous) && !is_finished(tail(&previous.text));
    open && starts_low(&row.text) && row.indent <= previous.text_column + 1 && !begins_list(row, next)
}

fn goes_on_below(previous: &Row, row: &Row, next: Option<&Row>) -> bool {
    let end = tail(&previous.text);
    let finished = is_finished(end);
    let marked = previous.mark != Mark::Plain;
    if begins_list(row, next) {
        false
    } else if row.indent > previous.text_column + 1 {
        !finished && is_full(previous) && starts_low(&row.text)
    } else if marked && hangs(previous, row) {
        !finished || previous.last_chars >= HANGING_SENTENCE_CHARS_MIN
    } else if starts_low(&row.text) {
        !finished && (marked || is_full(previous) || is_dangling(end) || interrogates(&previous.text))
    } else {
        !finished && goes_on_with_capital(previous, row, next, is_dangling(end))
    }
}

/// Returns whether a line is indented to continue the one above. A slide's title often has one stray space, which does
/// not count.
fn hangs(previous: &Row, row: &Row) -> bool {
    row.indent >= previous.text_column || starts_low(&row.text) && row.indent > previous.indent
}

/// Returns whether a line beginning with a capital continues: names and numbers begin lines too, but a heading between
/// two lists must stay.
fn goes_on_with_capital(previous: &Row, row: &Row, next: Option<&Row>, dangling: bool) -> bool {
    let before_list = next.is_some_and(|next| next.mark != Mark::Plain);
    let cut = previous.last_chars >= CUT_LINE_CHARS_MIN && !before_list;
    !interrogates(&row.text) && (cut || dangling && is_full(previous))
}

fn is_full(row: &Row) -> bool {
    row.last_chars >= FULL_LINE_CHARS_MIN
}

/// Returns whether a row begins a list without marks: only the last line of a paragraph is short, so a short line
/// followed by another like it is an item.
fn begins_list(row: &Row, next: Option<&Row>) -> bool {
    let alike = |next: &Row| {
        let item = next.mark == Mark::Plain && starts_low(&next.text) && !next.text.ends_with('?');
        item && next.blank_before == row.blank_before
    };
    let whole = !is_full(row) && !is_dangling(&row.text);
    starts_low(&row.text) && whole && next.is_some_and(alike)
}

/// Returns enough of the end to judge by: a paragraph of many lines must not be read again for each.
fn tail(text: &str) -> &str {
    const TAIL_BYTES: usize = 80;
    let mut from = text.len().saturating_sub(TAIL_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}
