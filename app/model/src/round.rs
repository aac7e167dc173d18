//! The round (runden): whose turn it is when each gives one point without comment.
//! It lives on one tablet and is no record; it knows no points and no clock.

use serde::{Deserialize, Serialize};

/// Someone at the table: by initials, or by seat where nobody has given a name.
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

/// One going round, or several. The ordstyrer is never the first to give a point while there is
/// someone else to ask.
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
    /// Ordstyrer.
    leader: Option<Who>,
    /// Times round before this one.
    lap: u32,
    turns: Vec<Turn>,
}

impl Round {
    /// In the order people sit. Someone named twice has one turn.
    pub fn new(order: Vec<Who>, leader: Option<Who>) -> Self {
        let mut round = Round { leader, ..Round::default() };
        order.into_iter().for_each(|who| round.join(who));
        round
    }

    /// Seats 1 to `seats`, where there are no names.
    pub fn of_seats(seats: u32, leader: Option<u32>) -> Self {
        Round::new((1..=seats).map(Who::Seat).collect(), leader.map(Who::Seat))
    }

    /// Everyone in the round, in order.
    pub fn order(&self) -> &[Who] {
        &self.order
    }

    /// Whose turn it is; nothing when all have had theirs.
    pub fn current(&self) -> Option<&Who> {
        self.asked_after(&[])
    }

    /// «Neste: EH»: whose turn it will be after this one.
    pub fn upcoming(&self) -> Option<&Who> {
        let current = self.current()?;
        self.asked_after(&[current])
    }

    /// Gave one point: the turn goes on.
    pub fn next(&mut self) {
        self.take_turn(Did::Gave);
    }

    /// Står over.
    pub fn pass(&mut self) {
        self.take_turn(Did::Passed);
    }

    /// Takes back the last turn of someone who is still there; before any, the start of this time round.
    pub fn undo(&mut self) {
        match self.turns.iter().rposition(|turn| self.order.contains(&turn.who)) {
            Some(last) if self.turns[last].lap == self.lap => drop(self.turns.remove(last)),
            Some(_) | None => self.go_back_a_lap(),
        }
    }

    /// Everyone there has given a point or passed, this time round. Not so where nobody is there.
    pub fn all_have_had_a_turn(&self) -> bool {
        !self.order.is_empty() && self.current().is_none()
    }

    /// Has given a point or passed, this time round.
    pub fn has_had_a_turn(&self, who: &Who) -> bool {
        self.did(who).is_some()
    }

    /// Those who passed this time round, in order: to be asked once more if they like.
    pub fn passed(&self) -> Vec<&Who> {
        self.order.iter().filter(|who| self.did(who) == Some(Did::Passed)).collect()
    }

    /// Nobody had more to give this time round.
    pub fn is_spent(&self) -> bool {
        self.all_have_had_a_turn() && self.passed().len() == self.order.len()
    }

    /// One more time round, for those who have more; only when all have had their turn.
    pub fn go_again(&mut self) {
        if self.all_have_had_a_turn() {
            self.lap += 1;
        }
    }

    /// Times round, from 1.
    pub fn lap(&self) -> u32 {
        self.lap.saturating_add(1)
    }

    /// Comes late: sits down last. Coming back to the table gives no second turn.
    pub fn join(&mut self, who: Who) {
        if !self.order.contains(&who) {
            self.order.push(who);
        }
    }

    /// Leaves the table; the turn goes on to the next.
    pub fn leave(&mut self, who: &Who) {
        self.order.retain(|other| other != who);
    }

    /// The table changes its ordstyrer under way.
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

    /// The first who has not had a turn, when these have; the ordstyrer waits until someone has given a point.
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
