//! Rotations: what holds for any café, and how many meet in usual ones.

use super::*;
use proptest::prelude::*;

fn cafe(people: usize, tables: usize, rounds: usize, hosts: Hosts) -> Cafe {
    Cafe { people, tables, rounds, hosts }
}

/// The plan by the rule, measured.
fn by_rule(cafe: Cafe) -> Seating {
    let cafe = cafe.tidied();
    Seating::of(&cafe, &rule(&cafe))
}

/// Deals each round out at random with the hosts in their places; some stay where they were.
fn dealt_out(cafe: Cafe, chance: &mut Chance) -> Seating {
    let cafe = cafe.tidied();
    let mut plan = vec![rule(&cafe)[0].clone(); cafe.rounds];
    let hosts = cafe.hosts();
    plan.iter_mut().for_each(|round| chance.shuffle(&mut round[hosts..]));
    Seating::of(&cafe, &plan)
}

/// Returns a random plan where everyone moves.
fn stirred(cafe: Cafe, chance: &mut Chance) -> Seating {
    let cafe = cafe.tidied();
    Seating::of(&cafe, &Search::from(&cafe, &rule(&cafe), chance).stirred(chance))
}

fn any_cafe() -> impl Strategy<Value = Cafe> {
    let hosts = prop::bool::ANY.prop_map(|stay| if stay { Hosts::Stay } else { Hosts::None });
    (0usize..31, 0usize..8, 0usize..6, hosts).prop_map(|(people, tables, rounds, hosts)| cafe(people, tables, rounds, hosts))
}

fn check(cafe: Cafe, seating: &Seating) {
    let cafe = cafe.tidied();
    assert_eq!(seating.rounds.len(), cafe.rounds);
    for round in &seating.rounds {
        assert_eq!(round.len(), cafe.people);
        let at = |table: usize| round.iter().filter(|seat| **seat as usize == table).count();
        let sizes: Vec<usize> = (1..=cafe.tables).map(at).collect();
        assert_eq!(sizes.iter().sum::<usize>(), cafe.people, "everyone has a table");
        assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{sizes:?}");
        assert!((0..cafe.hosts()).all(|host| round[host] as usize == host + 1), "hosts stay");
    }
    let stays = |pair: &[Vec<u32>]| (cafe.hosts()..cafe.people).any(|person| pair[0][person] == pair[1][person]);
    assert!(cafe.tables < 2 || !seating.rounds.windows(2).any(stays), "{seating:?}");
    assert!(seating.pairs_met <= seating.pairs_met_most && seating.others_met_min <= seating.others_met_median);
}

#[test]
fn sixteen_at_four_tables_come_near_the_most_in_five_rounds() {
    let seating = plan(cafe(16, 4, 5, Hosts::None), &mut Chance::new(1));
    assert_eq!(seating.pairs_met_most, 104);
    assert!(seating.pairs_met >= 100, "{}", seating.pairs_met);
}

#[test]
fn with_one_table_everyone_stays_and_meets_everyone() {
    let seating = plan(cafe(5, 1, 3, Hosts::Stay), &mut Chance::new(1));
    assert_eq!((seating.pairs_met, seating.pairs_met_most, seating.others_met_min), (10, 10, 4));
}

#[test]
fn seats_move_on_by_a_rule_that_can_be_said_aloud() {
    assert_eq!([1, 2, 3, 4].map(|seat| tables_on(seat, 4)), [1, 2, 3, 1]);
    assert_eq!([1, 2, 3, 4].map(|round| table_in_round(3, 2, round, 4)), [3, 1, 3, 1]);
    assert_eq!((table_in_round(1, 1, 9, 1), table_in_round(0, 0, 0, 0)), (1, 1));
}

/// As many meet as in any plan; more than in the best of twenty random plans where everyone moves and, from four
/// tables on, than in those where some stay.
#[test]
fn in_the_usual_cafes_no_plan_could_let_more_people_meet() {
    for (people, tables, rounds) in [(18, 3, 3), (24, 4, 3), (24, 4, 4), (30, 5, 3), (40, 6, 3), (56, 8, 3), (60, 10, 4)] {
        for hosts in [Hosts::Stay, Hosts::None] {
            let cafe = cafe(people, tables, rounds, hosts);
            let planned = plan(cafe, &mut Chance::new(5));
            let best = |random: fn(Cafe, &mut Chance) -> Seating| {
                (0..20).map(|seed| random(cafe, &mut Chance::new(seed)).pairs_met).max().unwrap()
            };
            let (moving, dealt) = (best(stirred), best(dealt_out));
            println!(
                "{people} at {tables} in {rounds}, {hosts:?}: {} of {} pairs, {} %; each {} at least, {} in the middle; rule {}, chance at best {moving}, or {dealt} where some stay",
                planned.pairs_met,
                planned.pairs_met_most,
                planned.percent(),
                planned.others_met_min,
                planned.others_met_median,
                by_rule(cafe).pairs_met
            );
            assert_eq!(planned.pairs_met, planned.pairs_met_most, "{cafe:?}");
            assert!(planned.pairs_met >= moving && (tables < 4 || planned.pairs_met > dealt), "{cafe:?}");
        }
    }
}

/// Prints, without asserting, how long a plan takes here, in milliseconds.
#[test]
fn a_whole_municipality_is_planned_too() {
    for (people, tables, rounds) in [(40, 6, 4), (100, 14, 4), (101, 14, 4), (480, 60, 4)] {
        let begun = std::time::Instant::now();
        let planned = plan(cafe(people, tables, rounds, Hosts::Stay), &mut Chance::new(1));
        println!("{people}: {} ms, {} %", begun.elapsed().as_millis(), planned.percent());
        assert!(planned.percent() >= 90);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everyone_has_a_seat_hosts_stay_and_nobody_else_does(cafe in any_cafe(), seed in any::<u64>()) {
        let planned = plan(cafe, &mut Chance::new(seed));
        check(cafe, &planned);
        check(cafe, &by_rule(cafe));
        prop_assert!(planned.pairs_met >= by_rule(cafe).pairs_met);
        prop_assert_eq!(plan(cafe, &mut Chance::new(seed)), planned);
    }

    #[test]
    fn it_is_never_worse_than_a_random_plan_where_everyone_moves(cafe in any_cafe(), seed in any::<u64>()) {
        let (planned, random) = (plan(cafe, &mut Chance::new(seed)), stirred(cafe, &mut Chance::new(!seed)));
        prop_assert!(planned.pairs_met >= random.pairs_met, "{} and {}", planned.pairs_met, random.pairs_met);
    }

    #[test]
    fn the_rule_keeps_tables_as_full_as_they_were(tables in 1u32..20, seats in 1u32..12, round in 1u32..20) {
        let mut at = vec![0; tables as usize];
        for table in 1..=tables {
            (1..=seats).for_each(|seat| at[table_in_round(table, seat, round, tables) as usize - 1] += 1);
        }
        prop_assert!(at.iter().all(|count| *count == seats));
    }
}
