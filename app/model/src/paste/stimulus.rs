//! The film or text a page asks people to begin with, and its length. It looks before the first question only: what is
//! said later is about the talk.

use super::row::Row;
use super::vocabulary::{FILM_WORDS, TEXT_WORDS, is_one_of};
use super::words::{Label, bare, commands, first_word, is_finished, label};
use super::{LineKind, minutes};

/// A longer labelled line is a paragraph that happens to begin with «Film:».
const LABELLED_BYTES_MAX: usize = 160;

/// The film or text that starts the talk (film eller tekst).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stimulus {
    pub kind: StimulusKind,
    /// Its length, if the page tells.
    pub minutes: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum StimulusKind {
    Film,
    Text,
}

pub(super) fn find(rows: &[Row], kinds: &[LineKind]) -> Option<Stimulus> {
    let end = kinds.iter().position(|kind| *kind == LineKind::Question).unwrap_or(rows.len());
    let texts: Vec<&str> = rows[..end].iter().map(|row| row.text.as_str()).collect();
    let by_label = texts.iter().find_map(|text| labelled(text));
    let kind = by_label.or_else(|| texts.iter().find_map(|text| mentioned(text)))?;
    // A line such as «Film: Mot. 4 min.» is about the film to its end.
    let whole = |text: &&&str| labelled(text).is_some() && text.len() <= LABELLED_BYTES_MAX;
    let labels = texts.iter().filter(whole).copied();
    let sentences: Vec<&str> = labels.chain(texts.iter().flat_map(|text| sentences(text))).collect();
    Some(Stimulus { kind, minutes: sentences.iter().find_map(|sentence| length(sentence, kind)) })
}

fn labelled(text: &str) -> Option<StimulusKind> {
    match label(text)? {
        Label::Film => Some(StimulusKind::Film),
        Label::Text => Some(StimulusKind::Text),
        Label::Theme | Label::Title => None,
    }
}

fn mentioned(text: &str) -> Option<StimulusKind> {
    text.split(|c: char| !c.is_alphanumeric()).find_map(|word| {
        let word = bare(word);
        let film = is_one_of(FILM_WORDS, &word).then_some(StimulusKind::Film);
        film.or_else(|| is_one_of(TEXT_WORDS, &word).then_some(StimulusKind::Text))
    })
}

/// Subjects of a sentence that tells a length. The subject comes first, so «møtet varer» is not about the film.
const SUBJECTS: &[&str] = &[
    "den",
    "det",
    "denne",
    "varer",
    "varar",
    "varighet",
    "lengde",
    "lengd",
    "lesetid",
    "lesetida",
    "spilletid",
    "speletid",
    "duration",
    "length",
    "it",
];

const MEASURES: &[&str] = &[
    "varer",
    "varar",
    "varighet",
    "lengde",
    "lengd",
    "lesetid",
    "lesetida",
    "spilletid",
    "speletid",
    "duration",
    "lasts",
    "length",
];

/// Returns the length in a sentence, if it is about the stimulus and not about the talk after it.
fn length(sentence: &str, kind: StimulusKind) -> Option<u32> {
    let measures = SUBJECTS.contains(&first_word(sentence).as_str())
        && sentence.split_whitespace().any(|word| MEASURES.contains(&bare(word).as_str()));
    let about = measures || mentioned(sentence) == Some(kind);
    let talks = sentence.split_whitespace().skip(1).any(commands);
    if !about || talks {
        return None;
    }
    let shown = measures || sentence.contains('(') || labelled(sentence).is_some();
    minutes::stated(sentence).or_else(|| minutes::running_time(sentence).filter(|_| shown))
}

fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(['.', '!', '?']) {
        let ends = text[at + 1..].starts_with(' ') && is_finished(last_word(&text[from..=at]));
        if ends {
            sentences.push(&text[from..=at]);
            from = at + 1;
        }
    }
    sentences.push(&text[from..]);
    sentences
}

fn last_word(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or(text)
}
