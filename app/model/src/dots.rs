//! Dots (prikker): a vote at one table, private until it is closed. The vote is a draft on one tablet and no
//! record; closing it makes one record of sums, a [`tally`], under an actor used once.
//!
//! People vote in turn on one tablet. When it is handed on, the ballot is added to the sums and is gone: not
//! even the draft, or a backup of it, tells what one of them gave.

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

/// What each voter may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Dots each voter has, often three.
    pub dots: u32,
    /// The most dots one voter may give to one target.
    pub dots_on_one: u32,
}

impl Rules {
    /// Three dots each, given as one likes: the usual dotmokrati.
    pub const THREE: Rules = Rules { dots: 3, dots_on_one: 3 };
    /// The most dots a voter can have, whatever is asked for: more than anyone would count.
    pub const DOTS_MAX: u32 = 100;

    /// Returns the rules for a yes or nothing to each of this many targets: how marks (kjennetegn) are checked.
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
    /// The number of ballots handed on.
    handed_on: u32,
    sums: BTreeMap<Target, u32>,
    /// The ballot of the current voter.
    ballot: BTreeMap<Target, u32>,
    /// Whether the sums are those of a sheet on the wall, so that nobody votes here.
    #[serde(default)]
    is_on_paper: bool,
}

impl Vote {
    pub fn new(rules: Rules) -> Self {
        Vote { rules: rules.tidied(), handed_on: 0, sums: BTreeMap::new(), ballot: BTreeMap::new(), is_on_paper: false }
    }

    /// «Tell fra papir»: makes the vote of a sheet whose dots are counted by hand.
    pub fn on_paper(rules: Rules) -> Self {
        Vote { is_on_paper: true, ..Vote::new(rules) }
    }

    pub fn is_on_paper(&self) -> bool {
        self.is_on_paper
    }

    /// Sets the dots of a target on paper; 0 removes it.
    pub fn count(&mut self, target: Target, dots: u32) {
        if self.is_on_paper {
            self.sums.insert(target, dots);
            self.sums.retain(|_, dots| *dots > 0);
        }
    }

    /// Sets how many have given dots on paper.
    pub fn count_voters(&mut self, voters: u32) {
        if self.is_on_paper {
            self.handed_on = voters;
        }
    }

    /// Returns the dots counted on paper; 0 for a vote held in the app, whose sums stay hidden until it is closed.
    pub fn on_sheet(&self, target: Target) -> u32 {
        self.sums.get(&target).copied().filter(|_| self.is_on_paper).unwrap_or_default()
    }

    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// Returns the number of the current voter, from 1.
    pub fn voter(&self) -> u32 {
        self.handed_on.saturating_add(1)
    }

    /// Returns the dots this voter has left.
    pub fn dots_left(&self) -> u32 {
        self.rules.dots.saturating_sub(self.ballot.values().sum())
    }

    /// Returns the dots this voter has given to a target; those of others are not told.
    pub fn given(&self, target: Target) -> u32 {
        self.ballot.get(&target).copied().unwrap_or_default()
    }

    pub fn can_give(&self, target: Target) -> bool {
        self.dots_left() > 0 && self.given(target) < self.rules.dots_on_one
    }

    /// Gives one more dot. Returns `false` if there is none left to give.
    pub fn give(&mut self, target: Target) -> bool {
        let can_give = self.can_give(target);
        if can_give {
            *self.ballot.entry(target).or_default() += 1;
        }
        can_give
    }

    /// Takes one dot back. Returns `false` if this voter has given none.
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

    /// Moves this voter's dots to the target each belongs to now, as `now` says. Dots whose target is gone, and those
    /// above what one may give to a target, are hers to give again.
    pub fn follow(&mut self, now: impl Fn(Target) -> Option<Target>) {
        for (target, dots) in std::mem::take(&mut self.ballot) {
            if let Some(target) = now(target) {
                for _ in 0..dots {
                    self.give(target);
                }
            }
        }
    }

    /// «Gi nettbrettet videre»: ends this voter's turn, and the next begins with an empty ballot.
    pub fn hand_on(&mut self) {
        for (target, dots) in std::mem::take(&mut self.ballot) {
            *self.sums.entry(target).or_default() += dots;
        }
        self.handed_on = self.voter();
    }

    /// Returns the voters and sums if the vote were closed now. A ballot without dots and not handed on is no voter.
    pub(crate) fn counted(mut self) -> (u32, BTreeMap<Target, u32>) {
        if !self.ballot.is_empty() {
            self.hand_on();
        }
        if self.sums.is_empty() && self.is_on_paper {
            return (0, self.sums);
        }
        // If the number of voters was not given, assumes the fewest possible.
        let dots = self.sums.values().fold(0, |sum: u32, dots| sum.saturating_add(*dots));
        let voters = if self.handed_on == 0 { dots.div_ceil(self.rules.dots.max(1)) } else { self.handed_on };
        (voters, self.sums)
    }
}
