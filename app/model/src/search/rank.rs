//! How well an entry fits the words of a query. The lowest is best.

use super::Entry;
use crate::kinds::KindName;

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

/// Returns the title of a meeting, a work form, a set or a theme: its first line.
fn title(entry: &Entry) -> Option<&str> {
    match entry.kind {
        KindName::Meeting | KindName::Method | KindName::Set | KindName::Theme => entry.folded.lines().next(),
        KindName::Question | KindName::SubQuestion | KindName::Point | KindName::Cluster => None,
        KindName::Action | KindName::Observation => None,
        KindName::Circle | KindName::Station | KindName::People | KindName::Person | KindName::Marks | KindName::Mark => None,
        KindName::Programme | KindName::Tally | KindName::Pulse | KindName::PulseText | KindName::Step => None,
        KindName::Package | KindName::Ask | KindName::Task | KindName::Addressee | KindName::Feedback => None,
        KindName::Network | KindName::Unit => None,
        KindName::Report | KindName::Answers | KindName::Reading | KindName::Received | KindName::Publication => None,
        KindName::AnswerTheme | KindName::Quote | KindName::ReadMarks => None,
    }
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
