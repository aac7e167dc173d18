//! The round as examples, and as properties over any acts.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn named(initials: &str) -> Who {
    Who::Named(initials.to_owned())
}

fn table() -> Round {
    Round::new(["EH", "KN", "AB"].map(named).to_vec(), Some(named("EH")))
}

#[test]
fn the_turn_goes_round_and_the_ordstyrer_waits() {
    let mut round = table();
    let mut asked = Vec::new();
    while let Some(who) = round.current().cloned() {
        asked.push((who, round.upcoming().cloned()));
        round.next();
    }
    let [eh, kn, ab] = ["EH", "KN", "AB"].map(named);
    assert_eq!(asked, [(kn, Some(eh.clone())), (eh, Some(ab.clone())), (ab, None)]);
    assert!(round.all_have_had_a_turn());
}

#[test]
fn when_the_others_pass_the_ordstyrer_is_asked_last() {
    let mut round = table();
    round.pass();
    assert_eq!(round.current(), Some(&named("AB")));
    round.pass();
    assert_eq!(round.current(), Some(&named("EH")));
    round.pass();
    assert!(round.is_spent());
    assert_eq!(round.passed().len(), 3);
}

#[test]
fn alone_the_ordstyrer_is_asked() {
    assert_eq!(Round::of_seats(1, Some(1)).current(), Some(&Who::Seat(1)));
    let nobody = Round::of_seats(0, None);
    assert_eq!((nobody.current(), nobody.all_have_had_a_turn()), (None, false));
}

#[test]
fn who_leaves_and_comes_back_gets_no_second_turn() {
    let mut round = table();
    round.next();
    round.leave(&named("KN"));
    round.join(named("KN"));
    round.next();
    round.next();
    assert!(round.all_have_had_a_turn());
    round.join(named("ØY"));
    assert_eq!(round.current(), Some(&named("ØY")));
}

#[test]
fn another_time_round_begins_when_all_have_had_their_turn() {
    let mut round = Round::of_seats(2, None);
    round.go_again();
    assert_eq!(round.lap(), 1);
    round.next();
    round.next();
    round.go_again();
    assert_eq!((round.lap(), round.current()), (2, Some(&Who::Seat(1))));
    round.undo();
    assert_eq!((round.lap(), round.current()), (1, None));
    round.undo();
    assert_eq!(round.current(), Some(&Who::Seat(2)));
}

fn act(round: &mut Round, act: u8, seat: u32) {
    match act {
        0..=2 => round.next(),
        3 => round.pass(),
        4 => round.join(Who::Seat(seat)),
        5 => round.leave(&Who::Seat(seat)),
        6 => round.undo(),
        7 => round.lead(Some(Who::Seat(seat))),
        _ => round.go_again(),
    }
}

proptest! {
    #[test]
    fn nobody_has_two_turns_and_the_ordstyrer_never_begins(
        seats in 0u32..9, acts in prop::collection::vec((0u8..9, 1u32..12), 0..60),
    ) {
        let mut round = Round::of_seats(seats, Some(1));
        for (kind, seat) in acts {
            let others = round.order.iter().filter(|who| round.did(who).is_none()).count();
            let begins = !round.turns.iter().any(|turn| turn.lap == round.lap && turn.did == Did::Gave);
            prop_assert!(!(begins && others > 1 && round.current() == round.leader.as_ref()), "{:?}", round);
            prop_assert!(round.current().is_none_or(|who| round.order.contains(who) && round.did(who).is_none()));
            act(&mut round, kind, seat);
            let mut times: BTreeMap<(&Who, u32), u32> = BTreeMap::new();
            round.turns.iter().for_each(|turn| *times.entry((&turn.who, turn.lap)).or_default() += 1);
            prop_assert!(times.values().all(|times| *times == 1));
        }
        let told = serde_json::to_string(&round).unwrap();
        prop_assert_eq!(serde_json::from_str::<Round>(&told).unwrap(), round.clone());
        // It always ends, in as many turns as there are people left.
        for _ in 0..round.order.len() {
            round.next();
        }
        prop_assert!(round.current().is_none());
    }

    #[test]
    fn undo_takes_back_a_turn(seats in 1u32..9, turns in 0usize..12, passes in any::<bool>()) {
        let mut round = Round::of_seats(seats, Some(1));
        (0..turns).for_each(|_| round.next());
        let before = round.clone();
        if passes { round.pass() } else { round.next() }
        if round != before {
            round.undo();
        }
        prop_assert_eq!(round.order.iter().all(|who| round.has_had_a_turn(who)), round.all_have_had_a_turn());
        prop_assert_eq!(round, before);
    }
}
