//! Mixed groups (blandede grupper): drawn across year groups, subjects or schools. Sizes differ by at most one.
//! Tags are spread until no exchange of two people would make it more even.
//!
//! How even: if each person has at most one tag, no group has two more of any tag than another, which is the
//! optimum. With several tags each it is the best of some tries; [`Groups::alike_pairs`] against
//! [`Groups::alike_pairs_least`] tells how near it came.

use crate::chance::Chance;
use fellestid_crdt::sorting::sorted_by;
use std::collections::BTreeMap;

/// Draws to choose among; each is evened out before they are compared.
const TRIES: usize = 4;

/// Someone to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member<P> {
    pub who: P,
    /// Year group, subject, school and so on.
    pub tags: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Groups<P> {
    /// Largest groups first.
    pub groups: Vec<Vec<P>>,
    /// Pairs in one group with the same tag, counted once for each tag they share. Fewer is more mixed.
    pub alike_pairs: usize,
    /// A lower bound: no draw has fewer, even counting each tag by itself.
    pub alike_pairs_least: usize,
}

/// Draws `count` groups; fewer if there are fewer people. The order of `members` is part of the draw, so give
/// them in an order all tablets share.
pub fn draw<P: Clone>(members: &[Member<P>], count: usize, chance: &mut Chance) -> Groups<P> {
    let count = count.clamp(1, members.len().max(1));
    let mixer = Mixer::new(members, count);
    let tries = (0..TRIES).map(|_| mixer.mix(chance)).collect();
    let best = sorted_by(tries, |left: &Mix, right| left.alike_pairs.cmp(&right.alike_pairs)).swap_remove(0);
    let mut groups: Vec<Vec<P>> = vec![Vec::new(); count];
    for (member, group) in members.iter().zip(&best.group_of) {
        groups[*group].push(member.who.clone());
    }
    Groups { groups, alike_pairs: best.alike_pairs, alike_pairs_least: mixer.alike_pairs_least() }
}

/// Returns the number of people at each table: the larger ones first.
pub fn sizes(people: usize, groups: usize) -> Vec<usize> {
    let groups = groups.max(1);
    (0..groups).map(|group| people / groups + usize::from(group < people % groups)).collect()
}

/// The members' tags, as small numbers.
struct Mixer {
    tags_of: Vec<Vec<usize>>,
    tags: usize,
    count: usize,
}

/// One draw.
struct Mix {
    group_of: Vec<usize>,
    /// By group and tag.
    counts: Vec<Vec<usize>>,
    alike_pairs: usize,
}

impl Mixer {
    fn new<P>(members: &[Member<P>], count: usize) -> Mixer {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut tags_of = Vec::with_capacity(members.len());
        for member in members {
            let mut own: Vec<usize> = Vec::new();
            for tag in &member.tags {
                let next = numbers.len();
                let number = *numbers.entry(tag).or_insert(next);
                if !own.contains(&number) {
                    own.push(number);
                }
            }
            tags_of.push(own);
        }
        Mixer { tags_of, tags: numbers.len(), count }
    }

    fn mix(&self, chance: &mut Chance) -> Mix {
        let people = self.tags_of.len();
        let mut group_of: Vec<usize> = Vec::with_capacity(people);
        for (group, size) in sizes(people, self.count).into_iter().enumerate() {
            group_of.extend(std::iter::repeat_n(group, size));
        }
        chance.shuffle(&mut group_of);
        let mut counts = vec![vec![0; self.tags]; self.count];
        for (own, group) in self.tags_of.iter().zip(&group_of) {
            own.iter().for_each(|tag| counts[*group][*tag] += 1);
        }
        let mut mix = Mix { group_of, counts, alike_pairs: 0 };
        while self.change_groups_once(&mut mix) {}
        mix.alike_pairs = mix.counts.iter().flatten().map(|count| pairs(*count)).sum();
        mix
    }

    /// Exchanges every two people whose exchange makes it more even. It ends, since each exchange leaves fewer
    /// alike pairs.
    fn change_groups_once(&self, mix: &mut Mix) -> bool {
        let mut has_changed = false;
        for one in 0..self.tags_of.len() {
            for other in one + 1..self.tags_of.len() {
                if self.gain(mix, one, other) > 0 {
                    self.swap(mix, one, other);
                    has_changed = true;
                }
            }
        }
        has_changed
    }

    /// Returns how many fewer alike pairs there are after an exchange.
    fn gain(&self, mix: &Mix, one: usize, other: usize) -> i64 {
        let (from, to) = (mix.group_of[one], mix.group_of[other]);
        if from == to {
            return 0;
        }
        let (own, others) = (&self.tags_of[one], &self.tags_of[other]);
        let moves = |tags: &[usize], staying: &[usize], from: usize, to: usize| {
            let moving = tags.iter().filter(|tag| !staying.contains(tag));
            moving.map(|tag| mix.counts[from][*tag] as i64 - 1 - mix.counts[to][*tag] as i64).sum::<i64>()
        };
        moves(own, others, from, to) + moves(others, own, to, from)
    }

    fn swap(&self, mix: &mut Mix, one: usize, other: usize) {
        for (who, to) in [(one, mix.group_of[other]), (other, mix.group_of[one])] {
            let from = mix.group_of[who];
            for tag in &self.tags_of[who] {
                mix.counts[from][*tag] -= 1;
                mix.counts[to][*tag] += 1;
            }
        }
        mix.group_of.swap(one, other);
    }

    fn alike_pairs_least(&self) -> usize {
        let mut people_with = vec![0; self.tags];
        self.tags_of.iter().flatten().for_each(|tag| people_with[*tag] += 1);
        people_with.into_iter().flat_map(|people| sizes(people, self.count)).map(pairs).sum()
    }
}

fn pairs(count: usize) -> usize {
    count * count.saturating_sub(1) / 2
}

#[cfg(test)]
mod tests;
