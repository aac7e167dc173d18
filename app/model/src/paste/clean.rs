//! From raw characters to pieces of text, one for each line, table cell or
//! inline bullet: odd spaces, invisible characters and quote marks are gone. It
//! knows characters, not lists or questions.

use super::mark::{is_sure_bullet, take_mark};
use super::{PAGE_CHARS_MAX, words};

/// One line of the page before its mark is read.
pub(super) struct Piece {
    /// Trimmed; tabs are kept, since they may stand between mark and text.
    pub text: String,
    /// Columns before the text, after the quote marks.
    pub indent: usize,
    /// How many `>` stood before it.
    pub quote: usize,
    pub start: Start,
}

/// What separated a piece from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A new line.
    Line,
    /// A line break inside a paragraph (Word, PowerPoint: Shift+Enter).
    Soft,
    /// The next cell in a table row.
    Cell,
    /// A bullet in the middle of a line; line ends were lost on the way.
    Inline,
}

/// The columns of a tab. Word's tab stops vary; mail and plain text mostly use eight or four.
const TAB_COLUMNS: usize = 4;

/// Returns the pieces of the part that is read, and the folded text beyond the limit.
pub(super) fn pieces(page: &str) -> (Vec<Piece>, Option<String>) {
    let (read, beyond) = page.split_at(read_bytes(page));
    let mut pieces = Vec::new();
    for (line, start) in lines(&readable(read)) {
        split_line(line, start, &mut pieces);
    }
    let beyond = words::folded(&readable(beyond));
    (pieces, (!beyond.is_empty()).then_some(beyond))
}

/// Returns how many bytes are read, up to a line end if there is one, so that no word is cut in two.
fn read_bytes(page: &str) -> usize {
    let Some((limit, _)) = page.char_indices().nth(PAGE_CHARS_MAX) else { return page.len() };
    page[..limit].rfind(['\n', '\r']).map_or(limit, |end| end + 1)
}

/// Returns the text without invisible characters, and with composed letters: a Mac and many PDFs write å as a and a
/// ring.
fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = '\n';
    for character in text.chars() {
        if let Some(whole) = composed(previous, character) {
            out.pop();
            out.push(whole);
            previous = whole;
        } else if !is_invisible(character, previous) {
            let kept = if is_odd_space(character) { ' ' } else { character };
            out.push(kept);
            previous = kept;
        }
    }
    out
}

fn composed(base: char, accent: char) -> Option<char> {
    // Norwegian, Sámi, and the languages of our pupils' names.
    const PAIRS: &[(char, &str, &str)] = &[
        ('\u{30A}', "aAuU", "åÅůŮ"),
        ('\u{308}', "aAoOuUeEiIyY", "äÄöÖüÜëËïÏÿŸ"),
        ('\u{301}', "aAeEiIoOuUyYcCnNsSzZ", "áÁéÉíÍóÓúÚýÝćĆńŃśŚźŹ"),
        ('\u{300}', "aAeEiIoOuU", "àÀèÈìÌòÒùÙ"),
        ('\u{302}', "aAeEiIoOuU", "âÂêÊîÎôÔûÛ"),
        ('\u{30C}', "cCsSzZeErRnNgGkKʒƷ", "čČšŠžŽěĚřŘňŇǧǦǩǨǯǮ"),
        ('\u{303}', "aAnNoO", "ãÃñÑõÕ"),
        ('\u{304}', "aAeEiIoOuU", "āĀēĒīĪōŌūŪ"),
        ('\u{306}', "aAgG", "ăĂğĞ"),
        ('\u{307}', "eEzZI", "ėĖżŻİ"),
        ('\u{327}', "cCsS", "çÇşŞ"),
        ('\u{328}', "aAeEiIuU", "ąĄęĘįĮųŲ"),
    ];
    let (_, bases, wholes) = PAIRS.iter().find(|(mark, _, _)| *mark == accent)?;
    let place = bases.chars().position(|known| known == base)?;
    wholes.chars().nth(place)
}

fn is_odd_space(character: char) -> bool {
    character.is_whitespace() && !is_break(character) && character != '\t'
}

fn is_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{7}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_invisible(character: char, previous: char) -> bool {
    match character {
        // Soft hyphen, zero widths, direction marks, byte order mark, embedded object.
        '\u{AD}' | '\u{180E}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFFC}' => true,
        // Joiners carry meaning in Persian and in emoji, none between our letters.
        '\u{200C}' | '\u{200D}' => previous < '\u{530}',
        '\u{FE0E}' | '\u{FE0F}' => is_sure_bullet(previous),
        other => other.is_control() && other != '\t' && !is_break(other),
    }
}

/// Returns the lines, each with what separated it from the one before; an empty line is an empty text.
fn lines(text: &str) -> Vec<(&str, Start)> {
    let mut lines = Vec::new();
    let (mut from, mut start) = (0, Start::Line);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if !is_break(character) {
            continue;
        }
        lines.push((&text[from..at], start));
        start = if matches!(character, '\u{B}' | '\u{2028}') { Start::Soft } else { Start::Line };
        from = at + character.len_utf8();
        if character == '\r' && characters.next_if(|(_, next)| *next == '\n').is_some() {
            from += 1;
        }
    }
    lines.push((&text[from..], start));
    lines
}

fn split_line(line: &str, start: Start, pieces: &mut Vec<Piece>) {
    let (quote, line) = unquoted(line);
    let body = line.trim_start();
    let indent = columns(&line[..line.len() - body.len()]);
    if let Some(cells) = cells(body) {
        let cell = |(place, cell): (usize, &str)| {
            let start = if place == 0 { start } else { Start::Cell };
            Piece { text: cell.to_owned(), indent, quote, start }
        };
        pieces.extend(cells.into_iter().enumerate().map(cell));
        return;
    }
    let (mut from, mut start) = (0, start);
    for (at, next_start) in inner_starts(body) {
        pieces.push(Piece { text: body[from..at].trim().to_owned(), indent, quote, start });
        (from, start) = (at, next_start);
    }
    pieces.push(Piece { text: body[from..].trim().to_owned(), indent, quote, start });
}

/// Returns the cells of a table row written with strokes, as in Markdown. The row of dashes under the heads has none.
fn cells(body: &str) -> Option<Vec<&str>> {
    let inner = body.trim_end().strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<&str> = inner.split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let drawn = inner.chars().all(|c| "-:| \t".contains(c));
    (!drawn && !cells.is_empty()).then_some(cells)
}

/// Strips quote marks. `> > text` is a mail answered twice.
fn unquoted(line: &str) -> (usize, &str) {
    let (mut quote, mut rest) = (0, line);
    while let Some(inner) = rest.trim_start().strip_prefix('>') {
        quote += 1;
        rest = inner.strip_prefix(' ').unwrap_or(inner);
    }
    (quote, rest)
}

pub(super) fn columns(space: &str) -> usize {
    space.chars().fold(0, |column, character| match character {
        '\t' => (column / TAB_COLUMNS + 1) * TAB_COLUMNS,
        _ => column + 1,
    })
}

/// Returns where a new table cell or an inline bullet begins within a line. A tab right after the line's own mark
/// belongs to the mark.
fn inner_starts(body: &str) -> Vec<(usize, Start)> {
    let text_from = body.len() - take_mark(body).1.len();
    let mut starts = Vec::new();
    let mut characters = body[text_from..].char_indices().peekable();
    let mut blank = false;
    let mut cell = false;
    let mut seen_letter = false;
    while let Some((at, character)) = characters.next() {
        let spaced = characters.peek().is_some_and(|(_, next)| next.is_whitespace());
        if seen_letter && blank && is_sure_bullet(character) && spaced {
            starts.push((text_from + at, Start::Inline));
        } else if seen_letter && cell && !character.is_whitespace() && !character.is_lowercase() {
            starts.push((text_from + at, Start::Cell));
        }
        blank = character.is_whitespace();
        cell = blank && (cell || character == '\t');
        seen_letter |= character.is_alphanumeric();
    }
    starts
}
