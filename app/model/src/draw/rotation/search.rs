//! The search behind a rotation: two guests at a time change places, for one round or for the rest of the café,
//! as long as fewer meet again; then some are moved at random and it starts over. It knows no seats and no
//! names.

use super::Cafe;
use crate::chance::Chance;

/// Returns the number of starts for one plan: fewer with many people, so that a tablet is done within a second.
pub fn tries(cafe: &Cafe) -> usize {
    match cafe.people {
        0..=40 => 5,
        41..=100 => 2,
        _ => 1,
    }
}

/// Random kicks after which the search descends again.
const KICKS: usize = 24;
/// Exchanges in one kick: few enough to keep most of what was found.
const KICK_SWAPS: usize = 3;
/// Up to this many people, places are also changed for the rest of the café. It costs more, and helps most if
/// tables are few and nearly every exchange for one round would let someone stay.
const PEOPLE_FOR_THE_REST: usize = 100;

/// Returns the cost of two people meeting once more: 0 the first time. Meeting again at all costs most, a third
/// time a little more than a second.
fn price(rounds_together: u8) -> i64 {
    match rounds_together {
        0 => 0,
        rounds => 16 + i64::from(rounds),
    }
}

pub struct Search {
    people: usize,
    hosts: usize,
    is_alone: bool,
    /// By round and person.
    table_of: Vec<Vec<usize>>,
    /// The people at each table, by round and table.
    at_table: Vec<Vec<Vec<usize>>>,
    /// The rounds two people have together, by person × people + person.
    together: Vec<u8>,
    /// The cost of all repeated meetings, by their [`price`].
    again: i64,
}

impl Search {
    /// Starts from the rule with its guests shuffled, so that nobody stays anywhere.
    pub fn from(cafe: &Cafe, ruled: &[Vec<usize>], chance: &mut Chance) -> Search {
        let hosts = cafe.hosts();
        let mut guests: Vec<usize> = (hosts..cafe.people).collect();
        chance.shuffle(&mut guests);
        let seat_of = |person: usize| person.checked_sub(hosts).map_or(person, |guest| guests[guest]);
        let table_of: Vec<Vec<usize>> =
            ruled.iter().map(|round| (0..cafe.people).map(|person| round[seat_of(person)]).collect()).collect();
        let mut search = Search {
            people: cafe.people,
            hosts,
            is_alone: cafe.tables < 2,
            at_table: table_of.iter().map(|round| at_table(round, cafe.tables)).collect(),
            table_of,
            together: vec![0; cafe.people * cafe.people],
            again: 0,
        };
        search.count();
        search
    }

    /// Returns the plan the search ends with. `is_best` says when searching further is useless.
    pub fn best(mut self, chance: &mut Chance, is_best: impl Fn(&[Vec<usize>]) -> bool) -> Vec<Vec<usize>> {
        if self.is_alone || self.people <= self.hosts {
            return self.table_of;
        }
        self.descend();
        let kicks = if self.people > 100 { KICKS / 8 } else { KICKS };
        let mut best = (self.again, self.table_of.clone());
        for _ in 0..kicks {
            if is_best(&best.1) {
                break;
            }
            self.kick(chance);
            self.descend();
            if self.again < best.0 {
                best = (self.again, self.table_of.clone());
            } else if self.again > best.0 {
                self.return_to(&best.1);
            }
        }
        best.1
    }

    /// Returns a random plan.
    #[cfg(test)]
    pub fn stirred(mut self, chance: &mut Chance) -> Vec<Vec<usize>> {
        if self.people > self.hosts {
            (0..self.people * self.table_of.len()).for_each(|_| self.kick(chance));
        }
        self.table_of
    }

    fn count(&mut self) {
        for table in self.at_table.iter().flatten() {
            for one in table {
                for other in table.iter().filter(|other| *other != one) {
                    self.together[one * self.people + other] += 1;
                }
            }
        }
        self.again = self.together.iter().map(|rounds| (0..*rounds).map(price).sum::<i64>()).sum::<i64>() / 2;
    }

    fn return_to(&mut self, table_of: &[Vec<usize>]) {
        let tables = self.at_table.first().map_or(0, Vec::len);
        self.table_of = table_of.to_vec();
        self.at_table = self.table_of.iter().map(|round| at_table(round, tables)).collect();
        self.together.fill(0);
        self.count();
    }

    /// Exchanges as long as any exchange helps.
    fn descend(&mut self) {
        let mut has_changed = true;
        while has_changed && self.again > 0 {
            has_changed = false;
            for round in 0..self.table_of.len() {
                for one in self.hosts..self.people {
                    for other in one + 1..self.people {
                        has_changed |= self.swap_if_better(round, one, other) || self.swap_rest_if_better(round, one, other);
                    }
                }
            }
        }
    }

    fn swap_if_better(&mut self, round: usize, one: usize, other: usize) -> bool {
        let is_better = self.may_swap(round, one, other) && self.cost(round, one, other) < 0;
        if is_better {
            self.swap(round, one, other);
        }
        is_better
    }

    fn swap_rest_if_better(&mut self, round: usize, one: usize, other: usize) -> bool {
        if self.people > PEOPLE_FOR_THE_REST || !self.may_swap_rest(round, one, other) {
            return false;
        }
        let before = self.again;
        self.swap_rest(round, one, other);
        let is_better = self.again < before;
        if !is_better {
            self.swap_rest(round, one, other);
        }
        is_better
    }

    fn kick(&mut self, chance: &mut Chance) {
        let guests = self.people - self.hosts;
        for _ in 0..KICK_SWAPS {
            let round = chance.below(self.table_of.len());
            let (one, other) = (self.hosts + chance.below(guests), self.hosts + chance.below(guests));
            if self.may_swap(round, one, other) {
                self.swap(round, one, other);
            } else if self.may_swap_rest(round, one, other) {
                self.swap_rest(round, one, other);
            }
        }
    }

    /// Returns whether two may exchange the rest of their ways: at different tables in this round, with neither having
    /// stayed since the last.
    fn may_swap_rest(&self, round: usize, one: usize, other: usize) -> bool {
        let (from, to) = (self.table_of[round][one], self.table_of[round][other]);
        let Some(before) = round.checked_sub(1).map(|before| &self.table_of[before]) else { return false };
        from != to && before[one] != to && before[other] != from
    }

    fn swap_rest(&mut self, round: usize, one: usize, other: usize) {
        for round in round..self.table_of.len() {
            if self.table_of[round][one] != self.table_of[round][other] {
                self.swap(round, one, other);
            }
        }
    }

    /// Returns whether two may exchange places: at different tables, with neither then staying from one round to the
    /// next.
    fn may_swap(&self, round: usize, one: usize, other: usize) -> bool {
        let (from, to) = (self.table_of[round][one], self.table_of[round][other]);
        let stays = |person: usize, table: usize| {
            let before = round.checked_sub(1).is_some_and(|before| self.table_of[before][person] == table);
            before || self.table_of.get(round + 1).is_some_and(|after| after[person] == table)
        };
        from != to && !stays(one, to) && !stays(other, from)
    }

    /// Returns how much an exchange changes the cost; below zero it helps.
    fn cost(&self, round: usize, one: usize, other: usize) -> i64 {
        self.moving(round, one, other) + self.moving(round, other, one)
    }

    /// Returns the cost of one moving to the other's table, which the other has left.
    fn moving(&self, round: usize, one: usize, other: usize) -> i64 {
        let rounds = |with: &usize| self.together[one * self.people + with];
        let at = |person: usize| self.at_table[round][self.table_of[round][person]].iter().filter(move |with| **with != person);
        at(other).map(|with| price(rounds(with))).sum::<i64>()
            - at(one).map(|with| price(rounds(with).saturating_sub(1))).sum::<i64>()
    }

    fn swap(&mut self, round: usize, one: usize, other: usize) {
        self.again += self.cost(round, one, other);
        let (from, to) = (self.table_of[round][one], self.table_of[round][other]);
        for (leaving, coming, table) in [(one, other, from), (other, one, to)] {
            let mut sitting = std::mem::take(&mut self.at_table[round][table]);
            sitting.retain(|person| *person != leaving);
            for with in &sitting {
                self.meet(leaving, *with, -1);
                self.meet(coming, *with, 1);
            }
            sitting.push(coming);
            self.at_table[round][table] = sitting;
        }
        self.table_of[round].swap(one, other);
    }

    fn meet(&mut self, one: usize, other: usize, rounds: i8) {
        for place in [one * self.people + other, other * self.people + one] {
            self.together[place] = self.together[place].saturating_add_signed(rounds);
        }
    }
}

fn at_table(round: &[usize], tables: usize) -> Vec<Vec<usize>> {
    let mut at_table = vec![Vec::new(); tables];
    round.iter().enumerate().for_each(|(person, table)| at_table[*table].push(person));
    at_table
}
