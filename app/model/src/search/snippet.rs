//! The text around a find, on one line, and where in it the query's words are.

use super::fold::fold_with_places;
use super::rank::is_start;
use fellestid_crdt::sorting::sorted_by;
use std::ops::Range;

/// Two lines on a phone.
const SNIPPET_CHARS: usize = 120;
/// The characters before the first find, so that it is read in its sentence.
const BEFORE_CHARS: usize = 40;
const CUT: &str = "…";

/// Returns the snippet, and the bytes of it to highlight.
pub fn of(text: &str, words: &[String]) -> (String, Vec<Range<usize>>) {
    let text = text.trim();
    let first = marks(text, words).first().map_or(0, |mark| mark.start);
    let snippet = window(text, first).replace('\n', " ");
    let marks = marks(&snippet, words);
    (snippet, marks)
}

/// Returns the text around one of its bytes, cut between words if possible.
fn window(text: &str, first: usize) -> String {
    if text.chars().count() <= SNIPPET_CHARS {
        return text.to_owned();
    }
    let earliest = text[..first].char_indices().rev().nth(BEFORE_CHARS - 1).map_or(0, |(place, _)| place);
    let start = match text[earliest..first].find(char::is_whitespace) {
        Some(space) if earliest > 0 => earliest + space,
        Some(_) | None => earliest,
    };
    let latest = text[start..].char_indices().nth(SNIPPET_CHARS).map_or(text.len(), |(place, _)| start + place);
    let end = match text[first..latest].rfind(char::is_whitespace) {
        Some(space) if latest < text.len() && first + space > start => first + space,
        Some(_) | None => latest,
    };
    let (before, after) = (if start > 0 { CUT } else { "" }, if end < text.len() { CUT } else { "" });
    format!("{before}{}{after}", text[start..end].trim())
}

/// Returns where words begin with one of the query's; if none does, wherever it occurs.
fn marks(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let (folded, places) = fold_with_places(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words {
        let all: Vec<usize> = folded.match_indices(word.as_str()).map(|(place, _)| place).collect();
        let has_start = all.iter().any(|place| is_start(&folded, *place));
        let chosen = all.into_iter().filter(|place| !has_start || is_start(&folded, *place));
        found.extend(chosen.map(|place| places[place]..places[place + word.len()]));
    }
    joined(found)
}

/// Returns the ranges in order, with adjacent ones joined.
fn joined(found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let found = sorted_by(found, |left, right| (left.start, left.end).cmp(&(right.start, right.end)));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for mark in found {
        match marks.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            Some(_) | None => marks.push(mark),
        }
    }
    marks
}
