//! What the words of one line tell: whether it asks, begins like a prompt, only announces, or belongs to a mail. It
//! sees one text at a time, never the page.

use super::around::points_elsewhere;
use super::vocabulary::{self as known, begins_as, is_one_of};

/// What the word before the colon says the line names: «Film: …», «Tema 2: …».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Film,
    Text,
    Theme,
    Title,
}

impl Label {
    pub fn names_theme(self) -> bool {
        match self {
            Label::Theme => true,
            Label::Film | Label::Text | Label::Title => false,
        }
    }
}

/// A label is a word or two; a longer text before a colon is a sentence.
const LABEL_BYTES_MAX: usize = 24;

/// A prompt such as «… Begrunn svaret.» may follow a question; a longer text is an article that began by asking.
const AFTER_QUESTION_CHARS_MAX: usize = 160;

pub(super) fn label(text: &str) -> Option<Label> {
    let colon = text.find(':').filter(|colon| *colon <= LABEL_BYTES_MAX)?;
    if is_numbered_part(&text[..colon]) {
        return Some(Label::Theme);
    }
    let name = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    match name.to_lowercase().as_str() {
        "film" | "filmen" | "video" | "videoen" | "filmklipp" | "kortfilm" | "se filmen" | "sjå filmen" => Some(Label::Film),
        "tekst" | "artikkel" | "fagartikkel" | "text" | "article" | "les teksten" | "les artikkelen" => Some(Label::Text),
        "tema" | "theme" | "emne" | "topic" => Some(Label::Theme),
        "tittel" | "overskrift" | "title" => Some(Label::Title),
        _ => None,
    }
}

/// Returns whether it is a numbered part: «Del to», «Del 3». Without a number, «Del:» asks people to share.
fn is_numbered_part(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().take(3).collect();
    let [noun, number] = words.as_slice() else { return false };
    let is_number = number.chars().all(|c| c.is_ascii_digit()) || is_one_of(known::PART_NUMBERS, number);
    is_number && is_one_of(known::PART_NOUNS, noun)
}

pub(super) fn without_label(text: &str) -> &str {
    text.find(':').map_or(text, |colon| text[colon + 1..].trim_start())
}

/// Folds white space to single spaces.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Returns the word in lower case, without the signs around it.
pub(super) fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

pub(super) fn first_word(text: &str) -> String {
    text.split_whitespace().next().map(short).unwrap_or_default()
}

/// Like [`bare`], but empty for a long word: it is in no list of ours, and may be as long as the page.
fn short(word: &str) -> String {
    const KNOWN_BYTES_MAX: usize = 40;
    if word.len() > KNOWN_BYTES_MAX { String::new() } else { bare(word) }
}

/// Returns whether there is a question in it, which is enough for a line in a list.
pub(super) fn asks(text: &str) -> bool {
    last_question_end(text).is_some() && !is_footer(text)
}

/// Returns whether it is a question throughout, as far as a line outside a list can show: an article may also ask
/// something in passing.
pub(super) fn asks_throughout(text: &str) -> bool {
    let Some(end) = last_question_end(text).filter(|_| !is_footer(text)) else { return false };
    let rest = text[end..].trim_matches(|c: char| is_closer(c) || c.is_whitespace());
    rest.is_empty()
        || text[end..].trim().starts_with('(') && rest.len() < AFTER_QUESTION_CHARS_MAX
        || rest.chars().count() < AFTER_QUESTION_CHARS_MAX && follows_a_question(rest)
}

fn follows_a_question(rest: &str) -> bool {
    commands(rest) || rest.to_lowercase().starts_with("for eksempel") || rest.to_lowercase().starts_with("f.eks")
}

/// Returns the place after the last question mark that ends something; one inside an address does not.
fn last_question_end(text: &str) -> Option<usize> {
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '?' | '？' | '؟'));
    let last = ends.map(|(at, c)| at + c.len_utf8()).rfind(|end| ends_something(&text[*end..]))?;
    text[..last].chars().any(char::is_alphabetic).then_some(last)
}

fn ends_something(after: &str) -> bool {
    after.chars().next().is_none_or(|next| next.is_whitespace() || is_closer(next) || "?!.…*_(–-/".contains(next))
}

fn is_closer(character: char) -> bool {
    "»«”“\"'’)]*_!?.".contains(character)
}

/// Returns whether it begins as a question or a prompt, with or without its mark.
pub(super) fn prompts(text: &str) -> bool {
    interrogates(text) || commands(text)
}

pub(super) fn interrogates(text: &str) -> bool {
    let (first, second) = first_two(text);
    begins_open(text) || is_one_of(known::YES_NO, &first) && is_one_of(known::ASKED, &second)
}

/// Returns whether it begins with a word that asks for more than yes or no.
pub(super) fn begins_open(text: &str) -> bool {
    let (first, second) = first_two(text);
    let asks = |word: &str| is_one_of(known::INTERROGATIVES, word);
    asks(&first) || is_one_of(known::BEFORE_INTERROGATIVE, &first) && asks(&second)
}

fn first_two(text: &str) -> (String, String) {
    let mut words = text.split_whitespace().map(short);
    (words.next().unwrap_or_default(), words.next().unwrap_or_default())
}

/// Returns whether it asks somebody to do something: «Del en erfaring», but not «Del 2», which is a heading.
pub(super) fn commands(text: &str) -> bool {
    let second_is_number = text.split_whitespace().nth(1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let known = is_one_of(known::IMPERATIVES, &first_word(text)) && !second_is_number;
    (known || is_built_as_command(text)) && !points_elsewhere(text)
}

/// Returns whether it has the form of an imperative: a stem without an ending, and a word that follows only verbs, as
/// in «Velg ut to ord».
fn is_built_as_command(text: &str) -> bool {
    const WORDS_MIN: usize = 3;
    let words: Vec<String> = text.split_whitespace().take(WORDS_MIN).map(short).collect();
    let [first, second, _] = words.as_slice() else { return false };
    let stem = (2..=12).contains(&first.chars().count()) && first.chars().all(char::is_alphabetic);
    let ended = ["e", "en", "et", "er", "ar", "ing", "te", "a"].iter().any(|end| first.ends_with(end));
    let other =
        [known::INTERROGATIVES, known::BEFORE_INTERROGATIVE, known::YES_NO, known::CONNECTORS, known::ASKED, known::NO_ACTS];
    stem && !ended && is_one_of(known::AFTER_IMPERATIVE, second) && !other.iter().any(|words| is_one_of(words, first))
}

/// Returns whether it only announces that questions come: «Forslag til spørsmål».
pub(super) fn announces(text: &str) -> bool {
    if is_bare_label(text) {
        return true;
    }
    let mut announcing = false;
    let points = points_below(text);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        let heads = is_announcing_head(&word);
        announcing |= heads;
        if !heads && !points && !is_one_of(known::VAGUE, &word) && !word.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
    }
    announcing
}

/// Returns whether it points to the lines below: «Her er spørsmålene til torsdag:»
fn points_below(text: &str) -> bool {
    let first = first_word(text);
    (text.ends_with(':') || text.ends_with('.')) && ["her", "nedenfor", "under", "here", "below"].contains(&first.as_str())
}

fn is_announcing_head(word: &str) -> bool {
    is_one_of(known::ANNOUNCING_HEADS, word) || known::ANNOUNCING_ENDS.split('|').any(|end| word.ends_with(end))
}

/// Returns whether it tells how to sit, or is the head of an empty column: not what to talk about.
fn is_bare_label(text: &str) -> bool {
    const BARE_BYTES_MAX: usize = 20;
    text.len() <= BARE_BYTES_MAX && is_one_of(known::BARE_LABELS, &bare(text))
}

/// Returns whether there is a time of day or a running time in it: `09.30`, `4:12`.
pub(super) fn has_clock(text: &str) -> bool {
    text.split([' ', '–', '-', '(', ')']).any(|word| {
        let parts: Vec<&str> = word.split([':', '.']).take(3).collect();
        parts.len() > 1 && parts[1].len() == 2 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
    })
}

pub(super) fn is_greeting(text: &str) -> bool {
    let lower = text.to_lowercase();
    let first = first_word(&lower);
    let day = ["god dag", "god morgen", "god kveld"].iter().any(|greeting| lower.starts_with(greeting));
    is_one_of(known::GREETINGS, &first) && (first != "god" || day)
}

pub(super) fn is_closing(text: &str) -> bool {
    let lower = text.to_lowercase();
    let starts = |closing: &str| lower.strip_prefix(closing).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    text.chars().count() <= 60 && known::CLOSINGS.split('|').any(starts)
}

pub(super) fn is_mail_head(text: &str) -> bool {
    let lower = text.to_lowercase();
    let lower = lower.trim_start_matches(|c: char| !c.is_alphabetic());
    let wrote = lower.ends_with("skrev:") || lower.ends_with("wrote:") || lower.ends_with("skreiv:");
    wrote || begins_as(known::MAIL_HEADS, lower)
}

pub(super) fn is_footer(text: &str) -> bool {
    begins_as(known::FOOTERS, &text.to_lowercase())
}

pub(super) fn has_address(text: &str) -> bool {
    text.contains("://") || text.contains("www.") || text.contains('@')
}

/// Returns whether it ends with a full stop or the like; «…» does not count, since it leads on.
pub(super) fn is_finished(text: &str) -> bool {
    let ended = text.trim_end_matches(|c| "»«”“\"'’)]*_".contains(c));
    let last = ended.rsplit(' ').next().unwrap_or_default().to_lowercase();
    ended.ends_with(['.', '?', '!', ':', '？', '؟']) && !is_one_of(known::ABBREVIATIONS, &last)
}

/// Returns whether it cannot end here: after a comma, a hyphen, or a word that needs another.
pub(super) fn is_dangling(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    text.ends_with([',', '-', '–', '+', '/', '&', '(', '…']) || is_one_of(known::CONNECTORS, &last.to_lowercase())
}

/// Returns whether it asks nothing itself and does not end: what comes under it completes it.
pub(super) fn leads_in(text: &str) -> bool {
    prompts(text) && !text.contains('?') && (text.ends_with(':') || !is_finished(text))
}

pub(super) fn starts_low(text: &str) -> bool {
    text.trim_start_matches(['(', '«', '"', '“']).starts_with(char::is_lowercase)
}
