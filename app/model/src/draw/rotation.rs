//! Rotation (rullering) at a dialogkafé: who sits where in each round, so that everyone meets as many others as
//! possible. Either a host stays at each table, or there are no hosts; nobody else stays at the same table two
//! rounds running if there is another. People are numbers here, from 0.
//!
//! Moving matters more than meeting: at three or four tables without hosts a few more could meet if some stayed
//! where they were.

mod search;
#[cfg(test)]
mod tests;

use super::groups::sizes;
use crate::chance::Chance;
use fellestid_crdt::sorting::sorted_by;
use search::Search;
use serde::{Deserialize, Serialize};

/// The most rounds of a café: more than an afternoon has time for.
pub const ROUNDS_MAX: usize = 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hosts {
    /// The first people host the tables in order, as many as there are tables.
    Stay,
    /// Everyone moves.
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cafe {
    pub people: usize,
    pub tables: usize,
    pub rounds: usize,
    pub hosts: Hosts,
}

/// Who sits where, and how many meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seating {
    /// A table from 1, by round and person.
    pub rounds: Vec<Vec<u32>>,
    /// Pairs who sit at the same table at least once.
    pub pairs_met: usize,
    /// An upper bound if everyone moves. Not every café has a plan that reaches it.
    pub pairs_met_most: usize,
    /// The fewest others anyone meets.
    pub others_met_min: usize,
    /// The median number of others met: half of the people meet at least this many.
    pub others_met_median: usize,
}

impl Cafe {
    fn tidied(self) -> Cafe {
        let tables = self.tables.clamp(1, self.people.max(1));
        Cafe { tables, rounds: self.rounds.clamp(1, ROUNDS_MAX), ..self }
    }

    fn hosts(&self) -> usize {
        match self.hosts {
            Hosts::Stay => self.tables.min(self.people),
            Hosts::None => 0,
        }
    }
}

/// Returns how many tables on a person moves after each round, by the seat, from 1, in the first round: «sete 1
/// går ett bord videre, sete 2 to …». Nobody has to be named, no seat stays, and the tables stay as full as they
/// were. With one table everyone stays.
pub fn tables_on(seat: u32, tables: u32) -> u32 {
    match tables {
        0 | 1 => 0,
        _ => (seat.max(1) - 1) % (tables - 1) + 1,
    }
}

/// Returns the table, from 1, in a round counted from 1, of the person who first had this `seat` at this `table`.
pub fn table_in_round(table: u32, seat: u32, round: u32, tables: u32) -> u32 {
    let tables = tables.max(1);
    let moved = u64::from(tables_on(seat, tables)) * u64::from(round.max(1) - 1);
    let place = (u64::from(table.max(1) - 1) + moved) % u64::from(tables);
    u32::try_from(place).unwrap_or_default() + 1
}

/// Returns the best plan found with this chance; never one that lets fewer meet than the rule that can be
/// followed without names, see [`tables_on`].
pub fn plan(cafe: Cafe, chance: &mut Chance) -> Seating {
    let cafe = cafe.tidied();
    let ruled = rule(&cafe);
    let is_best = |plan: &[Vec<usize>]| {
        let seating = Seating::of(&cafe, plan);
        seating.pairs_met == seating.pairs_met_most
    };
    let mut best = Seating::of(&cafe, &ruled);
    for _ in 0..search::tries(&cafe) {
        if best.pairs_met == best.pairs_met_most {
            break;
        }
        let found = Seating::of(&cafe, &Search::from(&cafe, &ruled, chance).best(chance, is_best));
        if (found.pairs_met, found.others_met_min) > (best.pairs_met, best.others_met_min) {
            best = found;
        }
    }
    best
}

/// Returns the plan everyone can follow without names, see [`tables_on`]: tables from 0, by round and person.
fn rule(cafe: &Cafe) -> Vec<Vec<usize>> {
    let hosts = cafe.hosts();
    let place = |person: usize, round: usize| match person.checked_sub(hosts) {
        None => person,
        Some(guest) => {
            let (table, seat) = (guest % cafe.tables, guest / cafe.tables);
            (table + tables_on(seat as u32 + 1, cafe.tables as u32) as usize * round) % cafe.tables
        }
    };
    (0..cafe.rounds).map(|round| (0..cafe.people).map(|person| place(person, round)).collect()).collect()
}

impl Seating {
    /// Measures a plan with tables from 0.
    fn of(cafe: &Cafe, plan: &[Vec<usize>]) -> Seating {
        let others_met: Vec<usize> = (0..cafe.people).map(|person| others_met(plan, person)).collect();
        let sorted = sorted_by(others_met, usize::cmp);
        Seating {
            rounds: plan.iter().map(|round| round.iter().map(|table| *table as u32 + 1).collect()).collect(),
            pairs_met: sorted.iter().sum::<usize>() / 2,
            pairs_met_most: pairs_met_most(cafe),
            others_met_min: sorted.first().copied().unwrap_or_default(),
            others_met_median: sorted.get(sorted.len() / 2).copied().unwrap_or_default(),
        }
    }

    /// Returns the pairs that meet, in whole per cent of those that could.
    pub fn percent(&self) -> usize {
        (self.pairs_met * 100).checked_div(self.pairs_met_most).unwrap_or(100)
    }
}

fn others_met(plan: &[Vec<usize>], person: usize) -> usize {
    let people = plan.first().map_or(0, Vec::len);
    let meets = |other: usize| plan.iter().any(|round| round[other] == round[person]);
    (0..people).filter(|other| *other != person && meets(*other)).count()
}

/// Returns the upper bound: every pair except two hosts; and, for each round, the pairs at a table less the
/// guests who must have come from the same table, since they come from one table fewer than there are.
fn pairs_met_most(cafe: &Cafe) -> usize {
    let pairs = |count: usize| count * count.saturating_sub(1) / 2;
    let hosts_at_table = usize::from(cafe.hosts() > 0);
    let came_together = |size: usize| match cafe.tables {
        0 | 1 => pairs(size),
        tables => sizes(size - hosts_at_table.min(size), tables - 1).into_iter().map(pairs).sum(),
    };
    let sizes = sizes(cafe.people, cafe.tables).into_iter();
    let by_seats = sizes.map(|size| pairs(size) + (cafe.rounds - 1) * (pairs(size) - came_together(size))).sum::<usize>();
    (pairs(cafe.people) - pairs(cafe.hosts())).min(by_seats)
}
