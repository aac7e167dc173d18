//! The pulse (pulsen): how the meeting was, on four points, in a few words, and whether we
//! questioned our own practice. Answers are a draft on one tablet until the pulse is closed.
//!
//! The draft holds sums and texts by their letters, never an answer by itself: not even a backup
//! tells what one person gave, when, or after whom. What leaves it, see [`tally`].

pub use crate::kinds::pulse as tally;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

/// Answers from which texts and the question on own practice leave the tablet, and from which a
/// meeting stands in the trend. With fewer, a way of writing is easily known again.
pub const ANSWERS_FOR_TEXTS: u32 = 5;
/// Answers from which the scale alone leaves the tablet. With two, each would know the other's.
pub const ANSWERS_FOR_SCALE: u32 = 3;
/// Characters of one text: a sentence or two, so that no one's way of writing stands out by length.
pub const TEXT_CHARS_MAX: usize = 280;

/// The four points of the scale. There is no middle, and no number is shown for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mark {
    /// Lite nyttig.
    Poor,
    /// Litt nyttig.
    Fair,
    /// Nyttig.
    Good,
    /// Svært nyttig.
    VeryGood,
}

impl Mark {
    pub const ALL: [Mark; 4] = [Mark::Poor, Mark::Fair, Mark::Good, Mark::VeryGood];

    /// From 1 to 4.
    pub fn points(self) -> u32 {
        self.place() as u32 + 1
    }

    fn place(self) -> usize {
        match self {
            Mark::Poor => 0,
            Mark::Fair => 1,
            Mark::Good => 2,
            Mark::VeryGood => 3,
        }
    }
}

/// «Stilte vi spørsmål ved egen praksis i dag?»
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum OwnPractice {
    Yes,
    No,
}

/// One person's, under their fingers; it becomes part of a [`Pulse`] and is no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub mark: Mark,
    /// Bra: what was good.
    pub good: String,
    /// Bedre: what could be better.
    pub better: String,
    /// May be left open.
    pub own_practice: Option<OwnPractice>,
}

/// Answers on one tablet, together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pulse {
    /// Answers by point of the scale.
    pub(crate) marks: [u32; 4],
    pub(crate) own_practice_yes: u32,
    pub(crate) own_practice_no: u32,
    /// By their letters.
    pub(crate) good: Vec<String>,
    pub(crate) better: Vec<String>,
}

/// What would leave the tablet if the pulse were closed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaves {
    /// Too few to close: it stays a draft, and more can answer.
    Nothing,
    /// How many gave each mark.
    Scale,
    /// The texts and the question on own practice, too.
    All,
}

impl Pulse {
    pub fn answers(&self) -> u32 {
        self.marks.iter().sum()
    }

    pub fn leaves(&self) -> Leaves {
        match self.answers() {
            0..ANSWERS_FOR_SCALE => Leaves::Nothing,
            ANSWERS_FOR_SCALE..ANSWERS_FOR_TEXTS => Leaves::Scale,
            ANSWERS_FOR_TEXTS.. => Leaves::All,
        }
    }

    /// Takes an answer in. It cannot be taken out again: nobody could say which it was.
    pub fn add(&mut self, answer: Answer) {
        self.marks[answer.mark.place()] += 1;
        match answer.own_practice {
            Some(OwnPractice::Yes) => self.own_practice_yes += 1,
            Some(OwnPractice::No) => self.own_practice_no += 1,
            None => {}
        }
        put(&mut self.good, &answer.good);
        put(&mut self.better, &answer.better);
    }
}

/// In its place by letters, so that the list does not tell who came first.
fn put(texts: &mut Vec<String>, text: &str) {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TEXT_CHARS_MAX).collect();
    if !text.is_empty() {
        let place = texts.partition_point(|other| *other < text);
        texts.insert(place, text);
    }
}
