//! The pulse (pulsen): how the meeting was, on a scale of four, in a few words, and whether we questioned our own
//! practice. Answers are a draft on one tablet until the pulse is closed.
//!
//! The draft holds sums and sorted texts, never an answer by itself: not even a backup tells what one person gave,
//! when, or after whom. See `kinds::pulse` for what leaves the tablet.

pub use crate::kinds::pulse as tally;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

/// The fewest answers for which texts and the question on own practice leave the tablet, and for which a meeting is in
/// the trend. With fewer, a way of writing is easily recognised.
pub const ANSWERS_FOR_TEXTS: u32 = 5;
/// The fewest answers for which the scale alone leaves the tablet. With two, each would know the other's.
pub const ANSWERS_FOR_SCALE: u32 = 3;
/// The most characters of a text: a sentence or two, so that no one's text stands out by its length.
pub const TEXT_CHARS_MAX: usize = 280;

/// The four values of the scale. There is no middle, and no number is shown for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mark {
    /// Not very useful (lite nyttig).
    Poor,
    /// Somewhat useful (litt nyttig).
    Fair,
    /// Useful (nyttig).
    Good,
    /// Very useful (svært nyttig).
    VeryGood,
}

impl Mark {
    pub const ALL: [Mark; 4] = [Mark::Poor, Mark::Fair, Mark::Good, Mark::VeryGood];

    /// Returns the value, from 1 to 4.
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

/// One person's answer while it is given; it becomes part of a [`Pulse`] and is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub mark: Mark,
    /// What was good (bra).
    pub good: String,
    /// What could be better (bedre).
    pub better: String,
    /// May be left open.
    pub own_practice: Option<OwnPractice>,
}

/// The answers on one tablet, added together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pulse {
    /// The number of answers for each value of the scale.
    pub(crate) marks: [u32; 4],
    pub(crate) own_practice_yes: u32,
    pub(crate) own_practice_no: u32,
    /// Sorted.
    pub(crate) good: Vec<String>,
    pub(crate) better: Vec<String>,
}

/// What would leave the tablet if the pulse were closed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaves {
    /// Nothing: too few to close; it stays a draft, and more can answer.
    Nothing,
    /// How many gave each mark.
    Scale,
    /// Also the texts and the question on own practice.
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

    /// Adds an answer. It cannot be removed again: nobody could tell which it was.
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

/// Inserts a text in sorted order, so that the list does not tell who came first.
fn put(texts: &mut Vec<String>, text: &str) {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TEXT_CHARS_MAX).collect();
    if !text.is_empty() {
        let place = texts.partition_point(|other| *other < text);
        texts.insert(place, text);
    }
}
