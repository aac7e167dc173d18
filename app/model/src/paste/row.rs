//! From pieces to rows: the mark and the heading markup are read off, rules and
//! lone bullets are put where they belong. It does not know which row is what.

use super::LINES_MAX;
use super::clean::{Piece, Start, columns};
use super::mark::{Mark, take_mark};
use super::words;

/// One line, with what can be read from its shape.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub text: String,
    pub mark: Mark,
    /// The column where the mark stands, or the text when there is none.
    pub indent: usize,
    /// The column where the text stands.
    pub text_column: usize,
    pub quote: usize,
    pub start: Start,
    pub blank_before: bool,
    /// Markup says it is a heading: `#`, bold, or underlined.
    pub strong: bool,
    /// Characters in its last line on the page: tells whether that line was full.
    pub last_chars: usize,
}

pub(super) fn rows(pieces: Vec<Piece>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut lone: Option<Row> = None;
    let mut blank = true;
    for piece in pieces {
        if piece.text.is_empty() {
            (blank, lone) = (true, None);
        } else if is_rule(&piece.text) {
            underline(&mut rows, &piece.text, blank);
            blank = true;
        } else {
            let row = under_lone(lone.take(), read(piece, blank));
            match row.text.is_empty() {
                true => lone = Some(row),
                false => rows.push(row),
            }
            blank = false;
        }
    }
    rows
}

/// Rows past the limit become one text, with what the page limit already cut.
pub(super) fn overflow(rows: &mut Vec<Row>, beyond: Option<String>) -> Option<String> {
    let extra = rows.split_off(rows.len().min(LINES_MAX));
    let texts: Vec<String> = extra.into_iter().map(|row| row.text).chain(beyond).collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

fn read(piece: Piece, blank_before: bool) -> Row {
    let (hashed, text) = without_hashes(&piece.text);
    let (bold, text) = without_bold(text);
    let (mark, rest) = take_mark(text);
    let (inner_bold, inner) = without_bold(rest);
    let mark_width = columns(&text[..text.len() - rest.len()]);
    let text = words::folded(inner);
    let is_heading = hashed || bold && !words::asks(&text);
    Row {
        last_chars: text.chars().count(),
        text,
        mark: if is_heading { Mark::Plain } else { mark },
        indent: piece.indent,
        text_column: piece.indent + mark_width,
        quote: piece.quote,
        start: piece.start,
        blank_before,
        strong: hashed || bold || inner_bold && mark == Mark::Plain,
    }
}

/// `•` alone, and its text on the next line: so lists come out of some PDFs and web pages.
fn under_lone(lone: Option<Row>, row: Row) -> Row {
    match lone {
        Some(lone) if row.mark == Mark::Plain && !row.text.is_empty() => {
            Row { mark: lone.mark, indent: lone.indent, blank_before: lone.blank_before, start: lone.start, ..row }
        }
        Some(_) | None => row,
    }
}

/// A line without a single letter, made of drawing characters.
fn is_rule(text: &str) -> bool {
    text.chars().count() >= 3 && text.chars().all(|c| c.is_whitespace() || "-=_*~–—―─═#.…·+|".contains(c))
}

/// `===` or `---` right under a line makes that line a heading.
fn underline(rows: &mut [Row], rule: &str, blank: bool) {
    let draws = rule.chars().all(|c| "-=_~–—―─═".contains(c));
    if let Some(row) = rows.last_mut().filter(|row| draws && !blank && row.mark == Mark::Plain) {
        row.strong = true;
    }
}

fn without_hashes(text: &str) -> (bool, &str) {
    let rest = text.trim_start_matches('#');
    let hashes = text.len() - rest.len();
    if !(1..=6).contains(&hashes) || !rest.starts_with(char::is_whitespace) {
        return (false, text);
    }
    (true, rest.trim_matches(|c: char| c == '#' || c.is_whitespace()))
}

/// Bold over the whole line, as Markdown and chat write it.
fn without_bold(text: &str) -> (bool, &str) {
    for sign in ["***", "**", "__", "*", "_"] {
        let Some(inner) = text.strip_prefix(sign).and_then(|rest| rest.strip_suffix(sign)) else { continue };
        let tight = !inner.starts_with(char::is_whitespace) && !inner.ends_with(char::is_whitespace);
        if tight && !inner.is_empty() && !inner.contains(sign) {
            return (true, inner);
        }
    }
    (false, text)
}
