//! A text as sentences of words, each with what comes before it. Knows no names.

use crate::search::fold;

/// A word, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    pub text: &'a str,
    /// In lower case, without accents.
    pub folded: String,
    /// The byte of the text where it begins.
    pub at: usize,
    /// The text between it and the word before.
    pub gap: &'a str,
    /// Whether it is the first word after a full stop, a colon or a quotation mark, so that a capital means nothing.
    pub opens: bool,
}

impl Word<'_> {
    /// Returns whether it has one capital letter followed by lower case: EMMA and IOP are not written as names are.
    pub fn is_capitalised(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    }

    /// Returns whether only a space comes before it.
    pub fn follows_closely(&self) -> bool {
        self.gap == " "
    }

    pub fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

/// Returns the sentences of a text. A full stop after a number ends none: «4. trinn».
pub fn sentences(text: &str) -> Vec<Vec<Word<'_>>> {
    let mut sentences: Vec<Vec<Word<'_>>> = vec![Vec::new()];
    let mut before = 0;
    for (at, word) in words(text) {
        let gap = &text[before..at];
        let ordinal = gap.starts_with(". ") && sentences.last().and_then(|words| words.last()).is_some_and(is_short);
        if !ordinal && gap.contains(['.', '!', '?', '\n', ';', '•']) {
            sentences.push(Vec::new());
        }
        let sentence = sentences.len() - 1;
        let opens = sentences[sentence].is_empty() || gap.contains([':', '«', '"', '“']);
        sentences[sentence].push(Word { text: word, folded: fold(word), at, gap, opens });
        before = at + word.len();
    }
    sentences
}

/// Returns whether it is a number or an initial, which has a full stop of its own.
fn is_short(word: &Word<'_>) -> bool {
    word.text.chars().all(|letter| letter.is_ascii_digit()) || word.text.chars().count() == 1
}

/// Returns runs of letters and digits; a hyphen or an apostrophe inside belongs to the word.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let is_inside = start.is_some() && goes_on && matches!(letter, '-' | '\'' | '’');
        match start {
            None if letter.is_alphanumeric() => start = Some(at),
            Some(begun) if !letter.is_alphanumeric() && !is_inside && !is_mark(letter) => {
                words.push((begun, &text[begun..at]));
                start = None;
            }
            Some(_) | None => {}
        }
    }
    words.extend(start.map(|begun| (begun, &text[begun..])));
    words
}

/// Returns whether it is a combining accent, or a soft hyphen.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_group_ends_no_sentence_and_a_full_stop_does() {
        let read = sentences("Ola på 4. trinn. Emma’s plan: Bo kan!");
        let texts: Vec<Vec<&str>> = read.iter().map(|words| words.iter().map(|word| word.text).collect()).collect();
        assert_eq!(texts, [vec!["Ola", "på", "4", "trinn"], vec!["Emma’s", "plan", "Bo", "kan"]]);
        assert!(read[1][0].opens && !read[1][1].opens && read[1][2].opens);
    }
}
