//! How well an entry fits the words of a query. The lowest is best.

use super::Entry;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Every word begins a word of a title.
    TitleStart,
    /// Every word is in a title.
    Title,
    /// Every word begins a word.
    Start,
    /// Every word is in the text.
    Inside,
}

impl Rank {
    /// Ranks an entry. Returns `None` if a word of the query is missing.
    pub fn of(entry: &Entry, words: &[String]) -> Option<Rank> {
        if !holds_all(&entry.folded, words) {
            return None;
        }
        let title = title(entry).filter(|title| holds_all(title, words));
        let starts_all = |text: &str| words.iter().all(|word| has_start(text, word));
        Some(match title {
            Some(title) if starts_all(title) => Rank::TitleStart,
            Some(_) => Rank::Title,
            None if starts_all(&entry.folded) => Rank::Start,
            None => Rank::Inside,
        })
    }
}

/// Returns the first line, of a kind whose title is weighed by itself.
fn title(entry: &Entry) -> Option<&str> {
    entry.folded.lines().next().filter(|_| entry.kind.search.is_by_title())
}

fn holds_all(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| text.contains(word.as_str()))
}

fn has_start(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(place, _)| is_start(text, place))
}

/// Returns whether a word of the text begins here.
pub fn is_start(text: &str, place: usize) -> bool {
    !text[..place].ends_with(char::is_alphanumeric)
}
