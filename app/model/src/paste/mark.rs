//! The mark a list line begins with: bullet, number or letter. It knows the signs Word, PowerPoint, mail and the web
//! leave, not what they mean.

use super::vocabulary::{ORDINAL_NOUNS, TASK_NOUNS, is_one_of};
use super::words::{bare, first_word};

/// The mark of a line in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Plain,
    /// A, B, C or I, II, III.
    Capital,
    /// 1. or 1.2: how many numbers there are.
    Number(usize),
    /// a, b, c or i, ii, iii.
    Letter,
    /// The sign, the same for all that look alike.
    Bullet(char),
}

impl Mark {
    /// Returns the level at which a mark is usually nested when indentation is lost. Word's own bullets go • o ▪.
    pub fn rank(self) -> usize {
        match self {
            Mark::Plain => 0,
            Mark::Capital => 1,
            Mark::Number(depth) => 1 + depth.min(8),
            Mark::Letter => 10,
            Mark::Bullet('o') => 12,
            Mark::Bullet('▪') => 13,
            Mark::Bullet(_) => 11,
        }
    }
}

/// Returns whether it is a bullet in any font; the private-use area is where Symbol and Wingdings end up.
pub(super) fn is_sure_bullet(character: char) -> bool {
    "•‣⁃∙·●○◦▪▫■□▢◆◇❖►▶▷▸▹➢➤➔→⇒✓✔☐☑☒❑❒★☆✦⚫⦁◉👉".contains(character) || ('\u{E000}'..='\u{F8FF}').contains(&character)
}

/// Returns the mark, and the text after it. `text` has no space before it.
pub(super) fn take_mark(text: &str) -> (Mark, &str) {
    let taken = take_bullets(text).or_else(|| take_numbered_letter(text)).or_else(|| take_number(text));
    taken.or_else(|| take_letter(text)).or_else(|| take_task(text)).unwrap_or((Mark::Plain, text))
}

/// Takes bullets: one typed inside an automatic bullet comes out as two.
fn take_bullets(text: &str) -> Option<(Mark, &str)> {
    let (mark, mut rest) = take_bullet(text)?;
    while let Some((_, inner)) = take_bullet(rest) {
        rest = inner;
    }
    for checkbox in ["[ ]", "[x]", "[X]"] {
        rest = rest.strip_prefix(checkbox).map_or(rest, str::trim_start);
    }
    Some((mark, rest))
}

fn take_bullet(text: &str) -> Option<(Mark, &str)> {
    let sign = text.chars().next()?;
    let after = &text[sign.len_utf8()..];
    let next = after.chars().next();
    let spaced = next.is_none_or(char::is_whitespace);
    let is_bullet = match sign {
        '-' | '–' | '—' | '‐' | '‑' | '−' => spaced || next.is_some_and(char::is_alphabetic),
        '*' => spaced || next.is_some_and(char::is_alphabetic) && !after.contains('*'),
        '+' | 'o' | '\u{FFFD}' => spaced && !after.is_empty(),
        // A Word bullet, unless it refers to a paragraph of the law.
        '§' => spaced && !after.trim_start().starts_with(|c: char| c.is_ascii_digit()),
        // Wingdings arrows and check marks that came as letters.
        'Ø' | 'ü' | 'q' | 'v' | 'Ÿ' | 'à' | 'è' => next == Some('\t'),
        other => is_sure_bullet(other),
    };
    is_bullet.then(|| (Mark::Bullet(family(sign)), after.trim_start()))
}

fn family(sign: char) -> char {
    match sign {
        '-' | '–' | '—' | '‐' | '‑' | '−' | '⁃' => '-',
        'o' | '◦' | '○' => 'o',
        '▪' | '■' | '§' | '\u{F0A7}' => '▪',
        '*' | '+' | 'ü' | '→' | '►' | '➢' | '✓' | '☐' => sign,
        _ => '•',
    }
}

/// Takes a number: `1.`, `1)`, `(1)`, `1.2`, `1.2.`, or one in a column of its own.
fn take_number(text: &str) -> Option<(Mark, &str)> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let digits = inner.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(inner.len());
    let (number, after) = inner.split_at(digits);
    let closed = number.ends_with('.') || after.starts_with(')');
    let parts: Vec<&str> = number.strip_suffix('.').unwrap_or(number).split('.').take(9).collect();
    let rest = after.strip_prefix(')').unwrap_or(after);
    let fits = parts.iter().all(|part| (1..=3).contains(&part.len())) && !is_clock(&parts);
    let ends = separates(rest, closed) && (closed || stands_alone(rest, parts.len()));
    (fits && ends && !is_ordinal(rest)).then(|| (Mark::Number(parts.len()), rest.trim_start()))
}

/// Returns whether it is a clock time: `09.30` in a programme is no mark.
fn is_clock(parts: &[&str]) -> bool {
    parts.len() == 2 && parts[1].len() == 2
}

/// Returns whether a mark ends here. A space should follow, but `1.Hva` and `1)Hva` are common in mail.
fn separates(rest: &str, closed: bool) -> bool {
    match rest.chars().next() {
        None => true,
        Some(next) => next.is_whitespace() || closed && next.is_uppercase(),
    }
}

fn stands_alone(rest: &str, parts: usize) -> bool {
    let capital = rest.trim_start().starts_with(char::is_uppercase);
    rest.starts_with('\t') || parts > 1 && capital
}

/// Returns whether the number belongs to the sentence: `17. mai` and `5. trinn` are words, not marks.
fn is_ordinal(rest: &str) -> bool {
    is_one_of(ORDINAL_NOUNS, &first_word(rest))
}

/// Takes a number with a letter, as deep as `1.1`: `1a Hva`, `1a)`, `1.a`, `1 a)`. «8b har» is a class, and so is «8b».
fn take_numbered_letter(text: &str) -> Option<(Mark, &str)> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=2).contains(digits))?;
    let after = &text[digits..];
    let inner = after.trim_start_matches(['.', ' ']);
    let letter = inner.chars().next().filter(char::is_ascii_lowercase)?;
    let rest = &inner[letter.len_utf8()..];
    let closed = rest.strip_prefix([')', '.']);
    let text = closed.unwrap_or(rest);
    let touches = !after[..after.len() - inner.len()].contains(' ');
    let begins = text.trim_start().starts_with(|c: char| c.is_uppercase() || "«\"“".contains(c));
    let ends = text.starts_with(char::is_whitespace) && (closed.is_some() || touches && begins);
    ends.then(|| (Mark::Number(2), text.trim_start()))
}

/// Takes a word with a number as the mark: «Oppgave 2: Diskuter …».
fn take_task(text: &str) -> Option<(Mark, &str)> {
    const LABEL_BYTES_MAX: usize = 32;
    let ends = [": ", " – ", " - "].iter().filter_map(|end| Some((text.find(end)?, end.len())));
    let (at, end_bytes) = ends.min().filter(|(at, _)| *at <= LABEL_BYTES_MAX)?;
    let mut words = text[..at].split_whitespace();
    let noun = words.next().map(bare).filter(|noun| is_one_of(TASK_NOUNS, noun));
    let number = words.next().filter(|number| number.len() <= 3 && number.starts_with(|c: char| c.is_ascii_digit()));
    let rest = text[at + end_bytes..].trim_start();
    (noun.is_some() && number.is_some() && words.next().is_none() && !rest.is_empty()).then_some((Mark::Number(1), rest))
}

/// Returns the number in a mark, if any: «2.», «(2)», «Oppgave 2:».
pub(super) fn number_of(text: &str) -> Option<u32> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())].parse().ok()
}

/// Takes a letter: `a)`, `a.`, `(a)`, `iv)`, `B.`
fn take_letter(text: &str) -> Option<(Mark, &str)> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let end = inner.find(['.', ')']).filter(|end| (1..=4).contains(end))?;
    let (name, after) = inner.split_at(end);
    let rest = &after[1..];
    let one = name.len() == 1 && name.starts_with(|c: char| c.is_ascii_alphabetic());
    let roman = |digits: &str| name.chars().all(|c| digits.contains(c));
    let known = one || roman("ivx") || roman("IVX");
    let mark = if name.starts_with(char::is_uppercase) { Mark::Capital } else { Mark::Letter };
    (known && separates(rest, false)).then(|| (mark, rest.trim_start()))
}
