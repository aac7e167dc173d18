//! Facts of single forms, and what holds for every form at every length.

use super::*;
use crate::method::library::{ALL, BRAINSTORM, FILM, IGP, LOOK_BACK, ONE_TWO_FOUR_ALL, WORLD_CAFE};
use proptest::prelude::*;

fn told(method: &'static Method, minutes: u32) -> String {
    let steps = fit(method, minutes, false, 0).expect("fits");
    steps.iter().map(|step| format!("{} {}", step.kind.code(), step.minutes)).collect::<Vec<_>>().join(", ")
}

#[test]
fn there_are_as_many_whole_rounds_as_there_is_time_for() {
    let rounds = |minutes| told(&WORLD_CAFE, minutes).matches("cafe_round").count();
    assert_eq!([31, 45, 57, 58, 71, 72, 200].map(rounds), [2, 2, 2, 3, 3, 4, 4]);
    assert_eq!(
        told(&WORLD_CAFE, 58),
        "cafe_round 12, rotate 2, cafe_round 12, rotate 2, cafe_round 12, plenary 8, dots 4, agree 6"
    );
    assert_eq!(fit(&WORLD_CAFE, 30, false, 0), Err(TooShort { needs: 31 }));
}

#[test]
fn forms_with_known_lengths_have_them() {
    assert_eq!(told(&ONE_TWO_FOUR_ALL, 12), "individual 1, pairs 2, fours 4, plenary 5");
    assert_eq!(told(&IGP, 45), "individual 5, round 9, talk 15, plenary 9, agree 7");
}

#[test]
fn igp_ends_alone_only_if_there_is_time() {
    assert!(!told(&IGP, 47).ends_with("individual 3"));
    assert_eq!(told(&IGP, 48), "individual 5, round 9, talk 15, plenary 9, agree 7, individual 3");
    assert_eq!(told(&BRAINSTORM, 27), "ideas 4, cluster 6, dots 3, talk 8, agree 6");
}

#[test]
fn it_opens_with_what_was_agreed_and_a_film_is_seen_once() {
    let kinds = |method, open, film| {
        fit(method, 60, open, film).expect("fits").iter().map(|step| (step.kind, step.minutes)).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&IGP, true, 9)[..2], [(StepKind::LookBack, 5), (StepKind::Film, 9)]);
    assert_eq!(
        kinds(&FILM, true, 17).iter().filter(|step| step.0 == StepKind::Film).collect::<Vec<_>>(),
        [&(StepKind::Film, 17)]
    );
    assert_eq!(kinds(&LOOK_BACK, true, 0).iter().filter(|step| step.0 == StepKind::LookBack).count(), 1);
}

/// Pressing «Neste» leads through everything the form requires, in order, to what is agreed.
#[test]
fn every_form_leads_to_its_end_at_any_length() {
    let ends_in_talk = ["pulse", "free_talk"];
    for method in ALL {
        let is_needed = |step: &MethodStep| !step.is_optional && step.repeats != Repeats::BetweenRounds;
        let kinds = |needed: bool| method.steps.iter().filter(move |step| !needed || is_needed(step)).map(|step| step.kind);
        for minutes in method.minutes_min()..=120 {
            let film = if kinds(true).any(|kind| kind == StepKind::Film) { 3 } else { 0 };
            let Ok(plan) = fit(method, minutes, false, film) else { continue };
            let mut planned = plan.iter().map(|step| step.kind);
            assert!(kinds(true).all(|kind| planned.any(|other| other == kind)), "{} in {minutes}", method.code);
            assert!(plan.iter().all(|step| step.minutes > 0 && kinds(false).any(|kind| kind == step.kind)), "{}", method.code);
            let is_agreed = plan.last().is_some_and(|step| matches!(step.kind, StepKind::Agree | StepKind::Individual));
            assert!(minutes < 45 || is_agreed || ends_in_talk.contains(&method.code), "{} in {minutes}", method.code);
        }
    }
}

/// Returns the limits of a step, whatever it is fitted to.
fn limits(method: &'static Method, step: &PlannedStep, film: u32) -> Option<Minutes> {
    parts(method, true, film)
        .into_iter()
        .find(|part| part.kind == step.kind && part.script == step.script)
        .map(|part| part.minutes)
}

proptest! {
    #[test]
    fn every_plan_is_as_long_as_the_meeting_or_says_what_it_needs(
        method in prop::sample::select(ALL.to_vec()), minutes in 0u32..=300, open in any::<bool>(), film in 0u32..=60,
    ) {
        match fit(method, minutes, open, film) {
            Ok(plan) => {
                prop_assert_eq!(plan.iter().map(|step| step.minutes).sum::<u32>(), minutes);
                let mut longer = Vec::new();
                for step in &plan {
                    let limits = limits(method, step, film).expect("a step of the form");
                    prop_assert!(step.minutes >= limits.min, "{:?}", plan);
                    if step.minutes > limits.max {
                        longer.push(step.kind);
                    }
                }
                let has_talk = plan.iter().any(|step| step.kind == StepKind::Talk);
                prop_assert!(longer.len() <= 1 && (!has_talk || longer.iter().all(|kind| kind.is_talk())), "{:?}", plan);
            }
            Err(TooShort { needs }) => {
                prop_assert!(needs > minutes);
                prop_assert!(fit(method, needs, open, film).is_ok());
                prop_assert_eq!(fit(method, needs - 1, open, film), Err(TooShort { needs }));
            }
        }
    }

    #[test]
    fn all_rounds_are_of_one_length(minutes in 31u32..=300) {
        let plan = fit(&WORLD_CAFE, minutes, true, 0).unwrap_or_default();
        let mut lengths: Vec<u32> = plan.iter().filter(|step| step.kind == StepKind::CafeRound).map(|step| step.minutes).collect();
        lengths.dedup();
        prop_assert!(lengths.len() <= 1);
    }

    #[test]
    fn any_numbers_give_a_plan(
        method in prop::sample::select(ALL.to_vec()), minutes in any::<u32>(), film in any::<u32>(),
    ) {
        let _ = fit(method, minutes, true, film);
    }
}
