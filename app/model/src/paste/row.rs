//! From pieces to rows: the mark and the heading markup are taken off, rules and lone bullets are resolved. It does not
//! know which row is what.

use super::LINES_MAX;
use super::clean::{Piece, Start, columns};
use super::mark::{Mark, number_of, take_mark};
use super::words;

/// A line, with what its form tells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub text: String,
    pub mark: Mark,
    /// The column of the mark, or of the text if there is none.
    pub indent: usize,
    /// The column of the text.
    pub text_column: usize,
    pub quote: usize,
    pub start: Start,
    pub blank_before: bool,
    /// Whether markup makes it a heading: `#`, bold, or underlined.
    pub strong: bool,
    /// The number of its mark, if that is a plain number.
    pub number: Option<u32>,
    /// The characters in its last line on the page, which tell whether that line was full.
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

/// Joins the rows past the limit into one text, with what the page limit already cut.
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
    let number = number_of(&text[..text.len() - rest.len()]);
    let mark_width = columns(&text[..text.len() - rest.len()]);
    let text = words::folded(&without_note_signs(&without_bold_within(inner)));
    let bold = bold || mark == Mark::Plain && is_bold_but_for_signs(inner);
    let is_heading = hashed || bold && !words::asks(&text);
    Row {
        last_chars: text.chars().count(),
        text,
        number: if mark == Mark::Number(1) { number } else { None },
        mark: if is_heading { Mark::Plain } else { mark },
        indent: piece.indent,
        text_column: piece.indent + mark_width,
        quote: piece.quote,
        start: piece.start,
        blank_before,
        strong: hashed || bold || inner_bold && mark == Mark::Plain,
    }
}

/// Joins a lone `•` with its text on the next line, as lists come out of some PDFs and web pages.
fn under_lone(lone: Option<Row>, row: Row) -> Row {
    match lone {
        Some(lone) if row.mark == Mark::Plain && !row.text.is_empty() => Row {
            mark: lone.mark,
            number: lone.number,
            indent: lone.indent,
            blank_before: lone.blank_before,
            start: lone.start,
            ..row
        },
        Some(_) | None => row,
    }
}

/// Returns whether a line consists of drawing characters, without a single letter.
fn is_rule(text: &str) -> bool {
    text.chars().count() >= 3 && text.chars().all(|c| c.is_whitespace() || "-=_*~–—―─═#.…·+|:".contains(c))
}

/// Makes a line a heading if `===` or `---` is right under it.
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

/// Strips bold from a whole line, as Markdown and chat write it.
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

/// Returns whether everything outside the bold is signs: «**Relasjoner** 🤝».
fn is_bold_but_for_signs(text: &str) -> bool {
    let Some((before, rest)) = text.split_once("**") else { return false };
    let Some((inner, after)) = rest.split_once("**") else { return false };
    let says = |part: &str| part.chars().any(char::is_alphanumeric);
    says(inner) && !says(before) && !says(after)
}

/// Strips bold in the middle of a line; a sign that stands alone stays.
fn without_bold_within(text: &str) -> String {
    let mut out = text.to_owned();
    for sign in ["**", "__"] {
        // Only if they come in pairs, so that an odd sign is not taken for the end of another.
        if out.matches(sign).count().is_multiple_of(2) {
            out = out.replace(sign, "");
        }
    }
    if out.chars().any(char::is_alphanumeric) { out } else { text.to_owned() }
}

const NOTE_DIGITS: &str = "¹²³⁰⁴⁵⁶⁷⁸⁹";

/// Strips the signs of notes, as in «Hva er tillit?¹», `?[1]`, «?1» and «?*», so that the question ends with its mark.
fn without_note_signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let lone_star = text.matches('*').count() == 1;
    while let Some(at) = rest.find(['?', '.', '!', '»', '”']) {
        let end = at + rest[at..].chars().next().map_or(1, char::len_utf8);
        out.push_str(&rest[..end]);
        let asks = rest[..end].ends_with('?');
        rest = &rest[end..];
        rest = &rest[note_bytes(rest, asks, asks && lone_star)..];
    }
    out.push_str(rest);
    out
}

/// Returns the bytes of a note's sign; an ordinary digit or a star counts only after a question mark.
fn note_bytes(rest: &str, asks: bool, starred: bool) -> usize {
    const NOTE_BYTES_MAX: usize = 12;
    let run = |is_of: &dyn Fn(char) -> bool| rest.find(|c: char| !is_of(c)).unwrap_or(rest.len());
    let raised = run(&|c| NOTE_DIGITS.contains(c) || "†‡".contains(c));
    let plain = run(&|c| c.is_ascii_digit());
    let stars = run(&|c| c == '*');
    let bracketed = rest
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(']'))
        .filter(|(number, _)| !number.is_empty() && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit()));
    let bytes = match bracketed {
        Some((number, _)) => number.len() + 2,
        None if raised > 0 => raised,
        None if asks && (1..=2).contains(&plain) => plain,
        None if starred => stars,
        None => 0,
    };
    let ends = rest[bytes..].chars().next().is_none_or(|next| next.is_whitespace() || "»”)*".contains(next));
    if ends && bytes <= NOTE_BYTES_MAX { bytes } else { 0 }
}
