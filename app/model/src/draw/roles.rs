//! Roles (roller) drawn at random: nobody gets the same role twice running unless nobody else is there, and
//! nobody gets two roles unless there are fewer people than roles. People may be ids, initials or seats: they
//! are only told apart.

use crate::chance::Chance;
use crate::language::Language;
use crate::method::text;
use fellestid_crdt::sorting::gathered;
use std::collections::{BTreeMap, BTreeSet};

/// What someone does for the others at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Plenumsleder, one for the meeting.
    PlenaryLead,
    /// Ordstyrer at a table, who also keeps the time.
    Lead,
    /// Sekretær.
    Secretary,
    /// Viddevakt: keeps the talk to the subject.
    ScopeKeeper,
    /// Kafévert: stays at the table when the others move on.
    Host,
}

impl Role {
    pub const ALL: [Role; 5] = [Role::PlenaryLead, Role::Lead, Role::Secretary, Role::ScopeKeeper, Role::Host];
    /// The roles of the meeting itself.
    pub const AT_MEETING: [Role; 1] = [Role::PlenaryLead];
    /// The roles at a table in a group phase.
    pub const AT_TABLE: [Role; 3] = [Role::Lead, Role::Secretary, Role::ScopeKeeper];
    /// The roles at a table of a dialogkafé, where the host also writes.
    pub const AT_CAFE: [Role; 1] = [Role::Host];

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Role::PlenaryLead => "plenary_lead",
            Role::Lead => "lead",
            Role::Secretary => "secretary",
            Role::ScopeKeeper => "scope_keeper",
            Role::Host => "host",
        }
    }

    /// Returns the name for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            Role::PlenaryLead => text("Plenumsleder", "Plenumsleiar", "Plenary lead"),
            Role::Lead => text("Ordstyrer", "Ordstyrar", "Chair"),
            Role::Secretary => text("Sekretær", "Sekretær", "Secretary"),
            Role::ScopeKeeper => text("Viddevakt", "Viddevakt", "Focus keeper"),
            Role::Host => text("Kafévert", "Kafévert", "Café host"),
        };
        words.of(language)
    }

    /// Returns the role of this name, or `None` if this version does not know it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Who has which role.
pub type Roles<P> = BTreeMap<Role, P>;
/// Who had which role last time, at whatever table.
pub type Holders<P> = BTreeMap<Role, BTreeSet<P>>;

/// Who may have each role.
type Open<P> = BTreeMap<Role, Vec<P>>;

/// Returns seats 1 to `seats`, for a table without names. Which seat is the first is said in words: «den som
/// sitter nærmest døra».
pub fn seats(seats: u32) -> Vec<u32> {
    (1..=seats).collect()
}

/// Draws among `people`. Empty if there are none.
pub fn draw<P: Clone + Ord>(people: &[P], roles: &[Role], last: &Holders<P>, chance: &mut Chance) -> Roles<P> {
    let open: Open<P> = gathered(roles.iter().map(|role| (*role, open_to(people, last.get(role)))));
    share_out(&open, chance)
}

/// Trekk på nytt: returns a draw that differs from `before`, if one exists that gives nobody more roles.
pub fn redraw<P: Clone + Ord>(people: &[P], before: &Roles<P>, last: &Holders<P>, chance: &mut Chance) -> Roles<P> {
    let open: Open<P> = gathered(before.keys().map(|role| (*role, open_to(people, last.get(role)))));
    let all_anew = before.iter().fold(open.clone(), |open, (role, who)| without(open, *role, who));
    let one_anew = chance.shuffled(&before.iter().collect::<Vec<_>>());
    let one_anew = one_anew.into_iter().map(|(role, who)| without(open.clone(), *role, who));
    for open in [all_anew].into_iter().chain(one_anew) {
        let drawn = share_out(&open, chance);
        if drawn != *before && roles_of_one_max(&drawn) <= roles_of_one_max(before) {
            return drawn;
        }
    }
    share_out(&open, chance)
}

/// Returns the number of roles of the person with most.
pub fn roles_of_one_max<P: Ord>(roles: &Roles<P>) -> usize {
    let mut counts: BTreeMap<&P, usize> = BTreeMap::new();
    roles.values().for_each(|who| *counts.entry(who).or_default() += 1);
    counts.into_values().max().unwrap_or_default()
}

/// Returns each person once, without those who had the role last unless there is nobody else.
fn open_to<P: Clone + Ord>(people: &[P], last: Option<&BTreeSet<P>>) -> Vec<P> {
    let people: BTreeSet<&P> = gathered(people.iter());
    let fresh: Vec<P> =
        people.iter().filter(|who| !last.is_some_and(|last| last.contains(**who))).map(|who| (*who).clone()).collect();
    if fresh.is_empty() { people.into_iter().cloned().collect() } else { fresh }
}

fn without<P: Clone + Ord>(mut open: Open<P>, role: Role, who: &P) -> Open<P> {
    if let Some(people) = open.get_mut(&role).filter(|people| people.len() > 1) {
        people.retain(|other| other != who);
    }
    open
}

/// Gives the roles to as many different people as possible; roles left over go to those with fewest.
fn share_out<P: Clone + Ord>(open: &Open<P>, chance: &mut Chance) -> Roles<P> {
    let open: Open<P> = gathered(open.iter().map(|(role, people)| (*role, chance.shuffled(people))));
    let roles = chance.shuffled(&open.keys().copied().collect::<Vec<Role>>());
    let mut taken: BTreeMap<P, Role> = BTreeMap::new();
    for role in &roles {
        find_one(*role, &open, &mut taken, &mut BTreeSet::new());
    }
    let mut drawn: Roles<P> = gathered(taken.into_iter().map(|(who, role)| (role, who)));
    for role in roles {
        let has = |who: &P| drawn.values().filter(|other| *other == who).count();
        let fewest = open[&role].iter().min_by_key(|who| has(who)).cloned();
        if let (Some(who), false) = (fewest, drawn.contains_key(&role)) {
            drawn.insert(role, who);
        }
    }
    drawn
}

/// Finds someone for a role, moving others to other roles if that makes room (Kuhn's matching).
fn find_one<P: Clone + Ord>(role: Role, open: &Open<P>, taken: &mut BTreeMap<P, Role>, asked: &mut BTreeSet<P>) -> bool {
    for who in &open[&role] {
        if !asked.insert(who.clone()) {
            continue;
        }
        let is_free = match taken.get(who).copied() {
            None => true,
            Some(other) => find_one(other, open, taken, asked),
        };
        if is_free {
            taken.insert(who.clone(), role);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holders(last: &Roles<u32>) -> Holders<u32> {
        last.iter().map(|(role, who)| (*role, BTreeSet::from([*who]))).collect()
    }

    /// Returns every possible draw, by brute force.
    fn every_draw(people: &[u32]) -> Vec<Roles<u32>> {
        Role::AT_TABLE.iter().fold(vec![Roles::new()], |draws, role| {
            let with = |draw: &Roles<u32>| {
                people.iter().map(|who| draw.clone().into_iter().chain([(*role, *who)]).collect()).collect::<Vec<_>>()
            };
            draws.iter().flat_map(with).collect()
        })
    }

    fn repeats(draw: &Roles<u32>, last: &Holders<u32>) -> usize {
        draw.iter().filter(|(role, who)| last.get(*role).is_some_and(|last| last.contains(who))).count()
    }

    #[test]
    fn alone_one_person_has_every_role_and_nobody_has_none() {
        let mut chance = Chance::new(1);
        assert_eq!(roles_of_one_max(&draw(&[7], &Role::AT_TABLE, &Holders::new(), &mut chance)), 3);
        assert!(draw::<u32>(&[], &Role::AT_TABLE, &Holders::new(), &mut chance).is_empty());
    }

    #[test]
    fn everyone_comes_to_every_role_about_as_often() {
        let mut times: BTreeMap<(Role, u32), u32> = BTreeMap::new();
        for seed in 0..4000 {
            let drawn = draw(&seats(4), &Role::AT_TABLE, &Holders::new(), &mut Chance::new(seed));
            drawn.into_iter().for_each(|held| *times.entry(held).or_default() += 1);
        }
        assert_eq!(times.len(), 12);
        assert!(times.values().all(|times| (880..1120).contains(times)), "{times:?}");
    }

    #[test]
    fn codes_are_read_back_and_unknown_ones_are_none() {
        assert!(Role::ALL.iter().all(|role| Role::from_code(role.code()) == Some(*role)));
        assert_eq!(Role::from_code("kaffekoker"), None);
    }

    proptest! {
        #[test]
        fn no_draw_repeats_less_or_shares_more_evenly(count in 1u32..7, last in prop::collection::vec(0u32..7, 3), seed in any::<u64>()) {
            let people = seats(count);
            let last = holders(&Role::AT_TABLE.into_iter().zip(last).collect());
            let drawn = draw(&people, &Role::AT_TABLE, &last, &mut Chance::new(seed));
            prop_assert_eq!(drawn.len(), 3);
            prop_assert!(drawn.values().all(|who| people.contains(who)));
            let merit = |draw: &Roles<u32>| (repeats(draw, &last), roles_of_one_max(draw));
            let best = every_draw(&people).iter().map(merit).min().unwrap();
            prop_assert_eq!(merit(&drawn), best);
        }

        #[test]
        fn with_two_or_more_nobody_keeps_a_role(count in 2u32..9, seed in any::<u64>()) {
            let mut chance = Chance::new(seed);
            let mut last = Holders::new();
            for _ in 0..5 {
                let drawn = draw(&seats(count), &Role::AT_TABLE, &last, &mut chance);
                prop_assert_eq!(repeats(&drawn, &last), 0);
                prop_assert!(count < 3 || roles_of_one_max(&drawn) == 1);
                last = holders(&drawn);
            }
        }

        #[test]
        fn drawing_anew_gives_another_draw_where_there_is_one_as_good(
            count in 1u32..6, last in prop::collection::vec(0u32..6, 3), seed in any::<u64>(),
        ) {
            let people = seats(count);
            let last = holders(&Role::AT_TABLE.into_iter().zip(last).collect());
            let mut chance = Chance::new(seed);
            let before = draw(&people, &Role::AT_TABLE, &last, &mut chance);
            let after = redraw(&people, &before, &last, &mut chance);
            let merit = |draw: &Roles<u32>| (repeats(draw, &last), roles_of_one_max(draw));
            prop_assert_eq!(merit(&after), merit(&before));
            let has_another = every_draw(&people).iter().any(|draw| *draw != before && merit(draw) == merit(&before));
            prop_assert_eq!(after != before, has_another);
        }
    }
}
