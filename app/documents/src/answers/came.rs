//! Answers that came by other ways than the app, and how they are stored: each in a record of its own, with the
//! school's place in the package, or without one until somebody says whose they are.

use super::heap::{Envelope, Heap};
use super::{Refusal, Unplaced};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::group::Group;
use fellestid_model::kinds::received::{self, Received, Source};
use fellestid_model::overviews::placing::Placing;
use std::collections::BTreeMap;

/// A school's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Came {
    pub school: String,
    /// The address it was sent from, if it says so itself.
    pub sender: String,
    /// The groups that took part, if it says so.
    pub took_part: Vec<Group>,
    pub replies: Vec<Reply>,
    /// The bytes that came; the same bytes are the same answer.
    pub bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The question's code.
    pub heading: String,
    pub answer: Answer,
    pub may: May,
}

/// Makes equal answers differ: two with the same text are two answers, until somebody says whose they are.
pub fn told_apart(all: &mut [Came]) {
    let mut counts: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
    for came in all {
        let count = counts.entry(came.bytes.clone()).or_default();
        came.bytes.extend(std::iter::repeat_n(0, *count));
        *count += 1;
    }
}

impl Heap<'_, '_> {
    /// Stores the answers of a file.
    ///
    /// # Errors
    ///
    /// Returns [`Refusal::NoAnswer`] if none of them answers anything.
    pub fn keep(&mut self, file: &str, all: &[Came], source: Source, envelope: &Envelope) -> Result<(), Refusal> {
        if all.iter().all(|came| came.replies.is_empty()) {
            return Err(Refusal::NoAnswer);
        }
        for came in all.iter().filter(|came| !came.replies.is_empty()) {
            let from = if came.sender.is_empty() { &envelope.from } else { &came.sender };
            let unit = self.unit(file, &came.school, from);
            // Whoever places it has the address remembered; of a known school it is not stored again.
            let sender = if unit.is_none() { from.to_lowercase() } else { String::new() };
            self.came_in.taken += 1;
            for reply in &came.replies {
                let ask = self.asks.iter().find(|ask| ask.code == reply.heading);
                let received = Received {
                    unit,
                    school: came.school.clone(),
                    ask: ask.map(|ask| ask.key.id),
                    asked: ask.map(|ask| ask.text.clone()).unwrap_or_default(),
                    answer: reply.answer.clone(),
                    may: reply.may,
                    source,
                    took_part: came.took_part.clone(),
                    sender: sender.clone(),
                    date: envelope.day.clone(),
                };
                received::create(self.transaction, self.reading, self.package, &came.bytes, &received);
            }
            // What came together is known by its running numbers until it has a school: one is left out after it.
            if unit.is_none() {
                self.transaction.next_id();
            }
        }
        Ok(())
    }

    /// Finds a school of the package by its name or by who sent the file. Returns `None`, and notes the file as
    /// unplaced, if it is unclear which it is.
    pub fn unit(&mut self, file: &str, school: &str, sender: &str) -> Option<Dot> {
        let guess = match self.schools.place(school, sender) {
            Placing::Known(unit) => return Some(unit),
            Placing::Guess { name, .. } => Some(name),
            Placing::Unknown => None,
        };
        self.came_in.unplaced.push(Unplaced { file: file.to_owned(), guess });
        None
    }
}
