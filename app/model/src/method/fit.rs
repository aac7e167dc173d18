//! A plan that fits: from a meeting's purpose and its minutes to steps whose sum is exactly those minutes. Knows no
//! clock times; see `schedule` for those.

use super::{IGP_MINUTES_MIN, PlannedStep, Purpose, StepKind, igp};

/// The meeting is too short for its purpose. `needs` is the shortest that fits, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooShort {
    pub needs: u32,
}

/// The least and most minutes of looking back at what was agreed (hva vi ble enige om sist) as a meeting's opening:
/// shorter is a formality, longer is a meeting of its own.
pub(super) const LOOK_BACK_MINUTES: (u32, u32) = (3, 5);

/// Returns the steps for a purpose. With open tiltak the meeting opens by looking back at them, unless that is its
/// purpose; a film or a text comes next and is never cut. `film_minutes` is 0 without one.
///
/// # Errors
///
/// Returns [`TooShort`] if the purpose does not fit in the minutes.
pub fn plan_for(purpose: Purpose, minutes: u32, has_open_actions: bool, film_minutes: u32) -> Result<Vec<PlannedStep>, TooShort> {
    let opens = has_open_actions && purpose != Purpose::LookBack;
    let body_min = body_minutes_min(purpose);
    let needs = body_min.saturating_add(film_minutes).saturating_add(if opens { LOOK_BACK_MINUTES.0 } else { 0 });
    if minutes < needs {
        return Err(TooShort { needs });
    }
    let left = minutes - film_minutes;
    let look_back = if opens { (left / 10).clamp(LOOK_BACK_MINUTES.0, LOOK_BACK_MINUTES.1).min(left - body_min) } else { 0 };
    let opening = [(StepKind::LookBack, look_back), (StepKind::Film, film_minutes)];
    let opening = opening.into_iter().filter(|(_, minutes)| *minutes > 0).map(step);
    Ok(opening.chain(body(purpose, left - look_back)).collect())
}

/// Returns the fewest minutes for a purpose, without look back and film.
fn body_minutes_min(purpose: Purpose) -> u32 {
    match purpose {
        Purpose::LearnFromEachOther => IGP_MINUTES_MIN,
        Purpose::OneAction => 11,
        Purpose::LookBack => 7,
        Purpose::FilmAndTalk => 8,
    }
}

fn body(purpose: Purpose, minutes: u32) -> Vec<PlannedStep> {
    match purpose {
        Purpose::LearnFromEachOther => igp(minutes),
        Purpose::OneAction => one_action(minutes),
        Purpose::LookBack => looking_back(minutes),
        Purpose::FilmAndTalk => after_a_film(minutes),
    }
}

/// IGP with a third for agreeing: one common tiltak beats ten individual chores, and takes longer.
fn one_action(minutes: u32) -> Vec<PlannedStep> {
    let individual = (minutes / 10).clamp(2, 5);
    let round = (minutes / 6).clamp(2, 10);
    let plenary = (minutes / 8).clamp(2, 8);
    let agree = (minutes / 3).clamp(3, 25);
    let talk = minutes - individual - round - plenary - agree;
    let steps = [(StepKind::Individual, individual), (StepKind::Round, round), (StepKind::Talk, talk)];
    steps.into_iter().chain([(StepKind::Plenary, plenary), (StepKind::Agree, agree)]).map(step).collect()
}

/// Looking back (se tilbake): what came of it, what we make of that, and what now.
fn looking_back(minutes: u32) -> Vec<PlannedStep> {
    let look_back = (minutes / 3).clamp(3, 30);
    let agree = (minutes / 4).clamp(2, 20);
    let talk = minutes - look_back - agree;
    [(StepKind::LookBack, look_back), (StepKind::Talk, talk), (StepKind::Agree, agree)].map(step).to_vec()
}

/// Returns the plan after a film: everyone writes before anyone speaks.
fn after_a_film(minutes: u32) -> Vec<PlannedStep> {
    let individual = (minutes / 8).clamp(2, 5);
    let round = (minutes / 4).clamp(2, 12);
    let agree = (minutes / 5).clamp(2, 12);
    let talk = minutes - individual - round - agree;
    let steps = [(StepKind::Individual, individual), (StepKind::Round, round), (StepKind::Talk, talk), (StepKind::Agree, agree)];
    steps.map(step).to_vec()
}

fn step((kind, minutes): (StepKind, u32)) -> PlannedStep {
    PlannedStep::plain(kind, minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(plan: &[PlannedStep]) -> Vec<StepKind> {
        plan.iter().map(|step| step.kind).collect()
    }

    #[test]
    fn with_open_tiltak_the_meeting_opens_by_looking_back() {
        let plan = plan_for(Purpose::OneAction, 45, true, 0).expect("fits");
        assert_eq!(plan[0], PlannedStep::plain(StepKind::LookBack, 4));
        let plan = plan_for(Purpose::LookBack, 45, true, 0).expect("fits");
        assert_eq!(kinds(&plan), [StepKind::LookBack, StepKind::Talk, StepKind::Agree]);
    }

    #[test]
    fn a_film_is_seen_whole_before_it_is_talked_about() {
        let plan = plan_for(Purpose::FilmAndTalk, 45, false, 12).expect("fits");
        assert_eq!(kinds(&plan), [StepKind::Film, StepKind::Individual, StepKind::Round, StepKind::Talk, StepKind::Agree]);
        assert_eq!(plan[0].minutes, 12);
    }

    #[test]
    fn agreeing_takes_longer_where_the_meeting_is_for_one_tiltak() {
        let agree = |purpose| plan_for(purpose, 45, false, 0).expect("fits").last().map(|step| step.minutes);
        assert!(agree(Purpose::OneAction) > agree(Purpose::LearnFromEachOther));
    }

    proptest! {
        #[test]
        fn every_plan_is_as_long_as_the_meeting_or_says_what_it_needs(
            purpose in prop::sample::select(Purpose::ALL.to_vec()), minutes in 10u32..=240, open in any::<bool>(), film in 0u32..=120,
        ) {
            match plan_for(purpose, minutes, open, film) {
                Ok(plan) => {
                    prop_assert_eq!(plan.iter().map(|step| step.minutes).sum::<u32>(), minutes);
                    prop_assert!(plan.iter().all(|step| step.minutes >= 2 || step.kind == StepKind::Film), "{:?}", plan);
                }
                Err(TooShort { needs }) => {
                    prop_assert!(needs > minutes);
                    prop_assert!(plan_for(purpose, needs, open, film).is_ok());
                    prop_assert_eq!(plan_for(purpose, needs - 1, open, film), Err(TooShort { needs }));
                }
            }
        }

        #[test]
        fn any_numbers_give_a_plan(minutes in any::<u32>(), film in any::<u32>()) {
            for purpose in Purpose::ALL {
                let _ = plan_for(purpose, minutes, true, film);
            }
        }
    }
}
