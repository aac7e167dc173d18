//! The round (runden): whose turn it is when each gives one point without comment. It exists on one tablet and is no
//! record; it knows no points and no clock.

use serde::{Deserialize, Serialize};

/// Someone at the table: by initials, or by seat without names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Who {
    /// From 1.
    Seat(u32),
    Named(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Did {
    Gave,
    Passed,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Turn {
    who: Who,
    lap: u32,
    did: Did,
}

/// A round, of one or several laps. The ordstyrer is never the first to give a point while there is someone else to
/// ask.
///
/// ```
/// use fellestid_model::round::{Round, Who};
///
/// let mut round = Round::of_seats(3, Some(1));
/// assert_eq!(round.current(), Some(&Who::Seat(2)));
/// round.next();
/// assert_eq!(round.current(), Some(&Who::Seat(1)));
/// round.pass();
/// assert_eq!(round.current(), Some(&Who::Seat(3)));
/// assert_eq!(round.passed(), [&Who::Seat(1)]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    order: Vec<Who>,
    /// The one who leads the talk (ordstyrer).
    leader: Option<Who>,
    /// The number of earlier laps.
    lap: u32,
    turns: Vec<Turn>,
}

impl Round {
    /// Makes a round, in the order people sit. Someone named twice has one turn.
    pub fn new(order: Vec<Who>, leader: Option<Who>) -> Self {
        let mut round = Round { leader, ..Round::default() };
        order.into_iter().for_each(|who| round.join(who));
        round
    }

    /// Makes a round of seats 1 to `seats`, without names.
    pub fn of_seats(seats: u32, leader: Option<u32>) -> Self {
        Round::new((1..=seats).map(Who::Seat).collect(), leader.map(Who::Seat))
    }

    /// Returns everyone in the round, in order.
    pub fn order(&self) -> &[Who] {
        &self.order
    }

    /// Returns whose turn it is; `None` when all have had theirs.
    pub fn current(&self) -> Option<&Who> {
        self.asked_after(&[])
    }

    /// Returns whose turn it will be after this one: «Neste: EH».
    pub fn upcoming(&self) -> Option<&Who> {
        let current = self.current()?;
        self.asked_after(&[current])
    }

    /// Records that the current person gave a point; the turn moves on.
    pub fn next(&mut self) {
        self.take_turn(Did::Gave);
    }

    /// Records that the current person passed (står over).
    pub fn pass(&mut self) {
        self.take_turn(Did::Passed);
    }

    /// Undoes the last turn of someone still there; before any turn in this lap, undoes the start of the lap.
    pub fn undo(&mut self) {
        match self.turns.iter().rposition(|turn| self.order.contains(&turn.who)) {
            Some(last) if self.turns[last].lap == self.lap => drop(self.turns.remove(last)),
            Some(_) | None => self.go_back_a_lap(),
        }
    }

    /// Returns whether everyone there has given a point or passed in this lap; false for an empty round.
    pub fn all_have_had_a_turn(&self) -> bool {
        !self.order.is_empty() && self.current().is_none()
    }

    /// Returns whether someone has given a point or passed in this lap.
    pub fn has_had_a_turn(&self, who: &Who) -> bool {
        self.did(who).is_some()
    }

    /// Returns those who passed in this lap, in order: to be asked once more.
    pub fn passed(&self) -> Vec<&Who> {
        self.order.iter().filter(|who| self.did(who) == Some(Did::Passed)).collect()
    }

    /// Returns whether nobody had more to give in this lap.
    pub fn is_spent(&self) -> bool {
        self.all_have_had_a_turn() && self.passed().len() == self.order.len()
    }

    /// Starts another lap for those who have more; does nothing until all have had their turn.
    pub fn go_again(&mut self) {
        if self.all_have_had_a_turn() {
            self.lap += 1;
        }
    }

    /// Returns the current lap, from 1.
    pub fn lap(&self) -> u32 {
        self.lap.saturating_add(1)
    }

    /// Adds a latecomer, who sits last. Coming back to the table gives no second turn.
    pub fn join(&mut self, who: Who) {
        if !self.order.contains(&who) {
            self.order.push(who);
        }
    }

    /// Removes someone from the table; the turn moves to the next.
    pub fn leave(&mut self, who: &Who) {
        self.order.retain(|other| other != who);
    }

    /// Changes the ordstyrer.
    pub fn lead(&mut self, leader: Option<Who>) {
        self.leader = leader;
    }

    fn go_back_a_lap(&mut self) {
        if let Some(before) = self.lap.checked_sub(1) {
            self.turns.retain(|turn| turn.lap <= before);
            self.lap = before;
        }
    }

    fn take_turn(&mut self, did: Did) {
        if let Some(who) = self.current().cloned() {
            self.turns.push(Turn { who, lap: self.lap, did });
        }
    }

    fn did(&self, who: &Who) -> Option<Did> {
        self.turns.iter().rev().find(|turn| turn.lap == self.lap && turn.who == *who).map(|turn| turn.did)
    }

    /// Returns the first who has not had a turn once `had` have; the ordstyrer waits until someone has given a point.
    fn asked_after(&self, had: &[&Who]) -> Option<&Who> {
        let mut waiting = self.order.iter().filter(|who| self.did(who).is_none() && !had.contains(who));
        let first = waiting.next()?;
        let nobody_gave = had.is_empty() && !self.turns.iter().any(|turn| turn.lap == self.lap && turn.did == Did::Gave);
        match waiting.next() {
            Some(second) if nobody_gave && self.leader.as_ref() == Some(first) => Some(second),
            Some(_) | None => Some(first),
        }
    }
}

#[cfg(test)]
mod tests;
