//! Dots (prikker): a vote at one table, private until it is closed. The vote is a draft on one
//! tablet and no record; closing it makes one record of sums, a [`tally`], in nobody's name.
//!
//! Several vote in turn on one tablet. When it is handed on, a ballot is poured into the sum and
//! is no more: not even the draft, or a backup of it, says what one of them gave.

pub use crate::kinds::tally;
#[cfg(test)]
mod tests;

use fellestid_crdt::dot::{Dot, NotADot};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What dots are given to: a point, a cluster, or a mark of a good meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Target(pub Dot);

impl From<Target> for String {
    fn from(target: Target) -> String {
        target.0.to_string()
    }
}

impl TryFrom<String> for Target {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map(Target).map_err(|NotADot| text)
    }
}

/// What one voter may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Dots each voter has, often three.
    pub dots: u32,
    /// Dots one voter may give to one thing.
    pub dots_on_one: u32,
}

impl Rules {
    /// Three each, wherever they like: the usual dotmokrati.
    pub const THREE: Rules = Rules { dots: 3, dots_on_one: 3 };
    /// Dots any voter can have, whatever is asked for: more than anyone would count.
    pub const DOTS_MAX: u32 = 100;

    /// Yes or nothing to each of so many: how marks (kjennetegn) are checked.
    pub fn one_each(targets: u32) -> Rules {
        Rules { dots: targets, dots_on_one: 1 }
    }

    fn tidied(self) -> Rules {
        let dots = self.dots.clamp(1, Self::DOTS_MAX);
        Rules { dots, dots_on_one: self.dots_on_one.clamp(1, dots) }
    }
}

/// A vote under way on one tablet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    rules: Rules,
    /// Ballots that were handed on.
    handed_on: u32,
    sums: BTreeMap<Target, u32>,
    /// The ballot of the one who has the tablet now.
    ballot: BTreeMap<Target, u32>,
    /// Nobody votes here: the sums are those of a sheet on the wall.
    #[serde(default)]
    is_on_paper: bool,
}

impl Vote {
    pub fn new(rules: Rules) -> Self {
        Vote { rules: rules.tidied(), handed_on: 0, sums: BTreeMap::new(), ballot: BTreeMap::new(), is_on_paper: false }
    }

    /// «Tell fra papir»: dots that were given on a sheet, as they were counted by hand.
    pub fn on_paper(rules: Rules) -> Self {
        Vote { is_on_paper: true, ..Vote::new(rules) }
    }

    pub fn is_on_paper(&self) -> bool {
        self.is_on_paper
    }

    /// On paper, one thing has so many dots. None is as if it were not there.
    pub fn count(&mut self, target: Target, dots: u32) {
        if self.is_on_paper {
            self.sums.insert(target, dots);
            self.sums.retain(|_, dots| *dots > 0);
        }
    }

    /// On paper, so many have given dots.
    pub fn count_voters(&mut self, voters: u32) {
        if self.is_on_paper {
            self.handed_on = voters;
        }
    }

    /// The dots counted on paper. 0 for a vote held in the app, whose counts stay hidden until it is closed.
    pub fn on_sheet(&self, target: Target) -> u32 {
        self.sums.get(&target).copied().filter(|_| self.is_on_paper).unwrap_or_default()
    }

    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// The one voting now, from 1.
    pub fn voter(&self) -> u32 {
        self.handed_on.saturating_add(1)
    }

    /// Dots this voter has left.
    pub fn dots_left(&self) -> u32 {
        self.rules.dots.saturating_sub(self.ballot.values().sum())
    }

    /// The dots this voter has given to a target. What others gave is not shown.
    pub fn given(&self, target: Target) -> u32 {
        self.ballot.get(&target).copied().unwrap_or_default()
    }

    pub fn can_give(&self, target: Target) -> bool {
        self.dots_left() > 0 && self.given(target) < self.rules.dots_on_one
    }

    /// Gives one dot more. Returns `false` if there is none left to give.
    pub fn give(&mut self, target: Target) -> bool {
        let can_give = self.can_give(target);
        if can_give {
            *self.ballot.entry(target).or_default() += 1;
        }
        can_give
    }

    /// Takes one dot back. False where none was given by this voter.
    pub fn retract(&mut self, target: Target) -> bool {
        match self.ballot.get_mut(&target) {
            Some(1) => self.ballot.remove(&target).is_some(),
            Some(dots) => {
                *dots -= 1;
                true
            }
            None => false,
        }
    }

    /// This voter's dots go along to what `now` says that each stands on by now; those that stand on
    /// nothing, or on more than one may give to it, are hers to give again.
    pub fn follow(&mut self, now: impl Fn(Target) -> Option<Target>) {
        for (target, dots) in std::mem::take(&mut self.ballot) {
            if let Some(target) = now(target) {
                for _ in 0..dots {
                    self.give(target);
                }
            }
        }
    }

    /// «Gi nettbrettet videre»: this voter is done, and the next begins with a clean ballot.
    pub fn hand_on(&mut self) {
        for (target, dots) in std::mem::take(&mut self.ballot) {
            *self.sums.entry(target).or_default() += dots;
        }
        self.handed_on = self.voter();
    }

    /// What closing now would count: a voter who has given nothing and not handed on is not there.
    pub(crate) fn counted(mut self) -> (u32, BTreeMap<Target, u32>) {
        if !self.ballot.is_empty() {
            self.hand_on();
        }
        if self.sums.is_empty() && self.is_on_paper {
            return (0, self.sums);
        }
        // Where nobody has said how many gave them, as few as can have.
        let dots = self.sums.values().fold(0, |sum: u32, dots| sum.saturating_add(*dots));
        let voters = if self.handed_on == 0 { dots.div_ceil(self.rules.dots.max(1)) } else { self.handed_on };
        (voters, self.sums)
    }
}
