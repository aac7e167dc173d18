//! Clock times under way (tidsplan): the end is fixed, so a late start or an overrun shortens the talk, and minutes won
//! lengthen it. Whole minutes after midnight; it asks no clock, and knows no record.
//!
//! A meeting ahead of time ends early only if no talk is left: people were told when it ends, and a silent step or a
//! film does not get better by being longer.

use crate::method::{PlannedStep, StepKind};
use fellestid_crdt::sorting::sorted_by;

/// A plan with a fixed end, and how far the meeting has come.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    /// When the first step is planned to begin, in minutes after midnight.
    pub starts_at: u32,
    /// The fixed end (fast slutt); for a meeting without one, the start plus the planned minutes.
    pub ends_at: u32,
    pub steps: &'a [PlannedStep],
    /// When each step so far began, in order; the last of them is under way. One more than there are steps when the
    /// meeting is over; empty before it.
    pub began: &'a [u32],
    /// «+1 min» on the current step: an overrun known beforehand. Information gets none, since it never takes more than
    /// its planned minutes.
    pub extra_minutes: u32,
}

/// A step's place in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub kind: StepKind,
    /// Minutes after midnight.
    pub begins_at: u32,
    pub minutes: u32,
}

impl Slot {
    pub fn ends_at(self) -> u32 {
        self.begins_at.saturating_add(self.minutes)
    }
}

/// Whether the rest of the meeting fits before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// It does, with this many minutes to spare.
    Yes { spare_minutes: u32 },
    /// It does not, even with every step as short as possible.
    No { over_minutes: u32 },
}

/// The times of every step, done, under way and to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub slots: Vec<Slot>,
    pub fits: Fits,
}

impl Schedule {
    /// Returns when the last step ends.
    pub fn ends_at(&self) -> Option<u32> {
        self.slots.last().map(|slot| slot.ends_at())
    }
}

/// Returns the schedule at `now`, in minutes after midnight.
///
/// ```
/// use fellestid_model::method::{PlannedStep, StepKind};
/// use fellestid_model::schedule::{Course, Fits, schedule};
///
/// let steps = [PlannedStep::plain(StepKind::Individual, 5), PlannedStep::plain(StepKind::Talk, 25)];
/// let at_two = 14 * 60;
/// let course = Course { starts_at: at_two, ends_at: at_two + 30, steps: &steps, began: &[], extra_minutes: 0 };
/// let late = schedule(&course, at_two + 10);
/// assert_eq!(late.ends_at(), Some(at_two + 30));
/// assert_eq!(late.fits, Fits::Yes { spare_minutes: 0 });
/// ```
pub fn schedule(course: &Course<'_>, now: u32) -> Schedule {
    let begun = course.began.len().min(course.steps.len());
    let mut slots: Vec<Slot> = (0..begun).map(|place| begun_slot(course, place, now)).collect();
    let mut next = match slots.last() {
        Some(slot) => slot.ends_at(),
        None => course.starts_at.max(now),
    };
    for (step, minutes) in course.steps[begun..].iter().zip(shares(&course.steps[begun..], course.ends_at.saturating_sub(next))) {
        slots.push(Slot { kind: step.kind, begins_at: next, minutes });
        next = next.saturating_add(minutes);
    }
    let fits = match next.checked_sub(course.ends_at) {
        None | Some(0) => Fits::Yes { spare_minutes: course.ends_at - next },
        Some(over_minutes) => Fits::No { over_minutes },
    };
    Schedule { slots, fits }
}

/// Returns the slot of a step that has begun. An ended step has the time it took. The current one has the length it had
/// when it began, plus what was added since, until it runs over.
fn begun_slot(course: &Course<'_>, place: usize, now: u32) -> Slot {
    let (kind, begins_at) = (course.steps[place].kind, course.began[place]);
    let minutes = match course.began.get(place + 1) {
        Some(next) => next.saturating_sub(begins_at),
        None => {
            let given = shares(&course.steps[place..], course.ends_at.saturating_sub(begins_at))[0];
            let extra_minutes = if kind == StepKind::Information { 0 } else { course.extra_minutes };
            given.saturating_add(extra_minutes).max(now.saturating_sub(begins_at))
        }
    };
    Slot { kind, begins_at, minutes }
}

/// Returns each step's minutes if there are `available` for all. Talk gets what is left over, in proportion to its
/// planned minutes, and is shortened first; then the others are, each in proportion to what it can spare. Never below a
/// step's least.
fn shares(steps: &[PlannedStep], available: u32) -> Vec<u32> {
    let planned: u64 = steps.iter().map(|step| u64::from(step.minutes)).sum();
    if u64::from(available) > planned {
        return grown(steps, u64::from(available) - planned);
    }
    let lacking = planned - u64::from(available);
    let slack_of = |talk: bool| {
        steps
            .iter()
            .map(move |step| if step.kind.is_talk() == talk { step.minutes - step.kind.minutes_min(step.minutes) } else { 0 })
    };
    let talk: Vec<u32> = slack_of(true).collect();
    let others: Vec<u32> = slack_of(false).collect();
    let from_talk = lacking.min(sum(&talk));
    let from_others = (lacking - from_talk).min(sum(&others));
    let cuts = split(&talk, from_talk).into_iter().zip(split(&others, from_others));
    steps.iter().zip(cuts).map(|(step, (first, then))| step.minutes - first - then).collect()
}

/// Returns the planned minutes with `won` minutes shared among the talk; as planned if there is no talk.
fn grown(steps: &[PlannedStep], won: u64) -> Vec<u32> {
    let talk: Vec<u32> = steps.iter().map(|step| if step.kind.is_talk() { step.minutes } else { 0 }).collect();
    let won = if sum(&talk) == 0 { 0 } else { won };
    steps.iter().zip(split(&talk, won)).map(|(step, more)| step.minutes.saturating_add(more)).collect()
}

fn sum(minutes: &[u32]) -> u64 {
    minutes.iter().copied().map(u64::from).sum()
}

/// Splits `total` minutes in proportion to the weights; whole minutes left over go to those rounded down most, the
/// first ones first.
fn split(weights: &[u32], total: u64) -> Vec<u32> {
    let all = u128::from(sum(weights)).max(1);
    let exact = |weight: u32| u128::from(weight) * u128::from(total);
    let mut parts: Vec<u32> = weights.iter().map(|weight| u32::try_from(exact(*weight) / all).unwrap_or(u32::MAX)).collect();
    let rest = |place: &usize| exact(weights[*place]) % all;
    let by_rest = sorted_by((0..weights.len()).collect(), |left, right| rest(right).cmp(&rest(left)));
    let left_over = usize::try_from(total.saturating_sub(sum(&parts))).unwrap_or_default();
    for place in by_rest.into_iter().take(left_over) {
        parts[place] = parts[place].saturating_add(1);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::library::WORLD_CAFE;
    use crate::method::{fit, igp};
    use proptest::prelude::*;

    const START: u32 = 14 * 60;

    fn course<'a>(steps: &'a [PlannedStep], began: &'a [u32]) -> Course<'a> {
        let minutes: u32 = steps.iter().map(|step| step.minutes).sum();
        Course { starts_at: START, ends_at: START + minutes, steps, began, extra_minutes: 0 }
    }

    fn minutes(schedule: &Schedule) -> Vec<u32> {
        schedule.slots.iter().map(|slot| slot.minutes).collect()
    }

    fn step(kind: StepKind, minutes: u32) -> PlannedStep {
        PlannedStep::plain(kind, minutes)
    }

    #[test]
    fn a_late_start_makes_the_talk_shorter_and_the_end_stands() {
        let steps = igp(45);
        let late = schedule(&course(&steps, &[]), START + 8);
        assert_eq!(minutes(&late), [5, 9, 7, 9, 7]);
        assert_eq!((late.ends_at(), late.fits), (Some(START + 45), Fits::Yes { spare_minutes: 0 }));
        assert_eq!(minutes(&schedule(&course(&steps, &[]), START - 30)), [5, 9, 15, 9, 7]);
    }

    #[test]
    fn an_overrun_and_a_minute_more_are_taken_from_the_talk_to_come() {
        let steps = igp(45);
        let under_way = schedule(&course(&steps, &[START]), START + 7);
        assert_eq!(minutes(&under_way), [7, 9, 13, 9, 7]);
        let given = schedule(&Course { extra_minutes: 1, ..course(&steps, &[START]) }, START + 2);
        assert_eq!(minutes(&given), [6, 9, 14, 9, 7]);
    }

    #[test]
    fn when_the_talk_is_short_enough_the_others_share_the_rest() {
        let steps = igp(45);
        let late = schedule(&course(&steps, &[]), START + 24);
        assert_eq!(minutes(&late), [3, 5, 3, 5, 5]);
        assert_eq!(late.fits, Fits::Yes { spare_minutes: 0 });
    }

    #[test]
    fn it_says_so_when_even_the_shortest_does_not_fit() {
        let steps = igp(45);
        let late = schedule(&course(&steps, &[]), START + 40);
        assert_eq!(minutes(&late), [1, 2, 3, 2, 2]);
        assert_eq!(late.fits, Fits::No { over_minutes: 5 });
    }

    #[test]
    fn minutes_won_go_to_the_talk_and_the_end_stands() {
        let steps = igp(45);
        let regained = schedule(&course(&steps, &[START + 4, START + 6]), START + 6);
        assert_eq!(minutes(&regained), [2, 9, 14, 9, 7]);
        let early = schedule(&course(&steps, &[START, START + 3]), START + 3);
        assert_eq!(minutes(&early), [3, 9, 17, 9, 7]);
        assert_eq!((early.ends_at(), early.fits), (Some(START + 45), Fits::Yes { spare_minutes: 0 }));
    }

    #[test]
    fn a_talk_that_begins_early_has_the_minutes_won() {
        let steps = igp(45);
        let talk = schedule(&course(&steps, &[START, START + 3, START + 9]), START + 9);
        assert_eq!(minutes(&talk), [3, 6, 20, 9, 7]);
    }

    #[test]
    fn a_meeting_ahead_with_no_talk_left_ends_early() {
        let steps = igp(45);
        let plenary = schedule(&course(&steps, &[START, START + 5, START + 14, START + 25]), START + 25);
        assert_eq!((minutes(&plenary)[3..].to_vec(), plenary.fits), (vec![9, 7], Fits::Yes { spare_minutes: 4 }));
    }

    #[test]
    fn information_and_film_never_grow_and_a_film_is_never_cut() {
        let steps = [step(StepKind::Film, 20), step(StepKind::Information, 10), step(StepKind::Talk, 3)];
        assert_eq!(minutes(&schedule(&course(&steps, &[]), START + 6)), [20, 4, 3]);
        assert_eq!(minutes(&schedule(&Course { ends_at: START + 90, ..course(&steps, &[]) }, START)), [20, 10, 60]);
        let began = [START, START + 20];
        let given = schedule(&Course { extra_minutes: 5, ..course(&steps, &began) }, START + 21);
        assert_eq!(minutes(&given)[1], 10);
    }

    #[test]
    fn a_late_cafe_has_shorter_rounds_and_people_still_move() {
        let steps = fit(&WORLD_CAFE, 58, false, 0).expect("fits");
        let late = schedule(&course(&steps, &[]), START + 9);
        assert_eq!(minutes(&late), [9, 2, 9, 2, 9, 8, 4, 6]);
        let far_too_late = schedule(&course(&steps, &[]), START + 40);
        assert_eq!(minutes(&far_too_late), [5, 1, 5, 1, 5, 2, 1, 2]);
    }

    #[test]
    fn the_step_under_way_keeps_its_length_until_it_runs_over() {
        let steps = igp(45);
        let began = [START + 2, START + 7, START + 16];
        for now in START + 16..=START + 29 {
            assert_eq!(schedule(&course(&steps, &began), now).slots[2].minutes, 13);
        }
        assert_eq!(minutes(&schedule(&course(&steps, &began), START + 31)), [5, 9, 15, 8, 6]);
    }

    fn any_steps() -> impl Strategy<Value = Vec<PlannedStep>> {
        let one = (prop::sample::select(StepKind::ALL.to_vec()), 0u32..=60)
            .prop_map(|(kind, minutes)| PlannedStep::plain(kind, minutes));
        prop::collection::vec(one, 0..12)
    }

    proptest! {
        #[test]
        fn what_fits_ends_in_time_and_the_past_stands(
            steps in any_steps(), gaps in prop::collection::vec(0u32..40, 0..13), length in 0u32..300, wait in 0u32..60, extra in 0u32..5,
        ) {
            let mut began: Vec<u32> = gaps.iter().scan(START, |at, gap| { *at += gap; Some(*at) }).collect();
            began.truncate(steps.len() + 1);
            let now = began.last().copied().unwrap_or(START) + wait;
            let course = Course { starts_at: START, ends_at: START + length, steps: &steps, began: &began, extra_minutes: extra };
            let Schedule { slots, fits } = schedule(&course, now);
            prop_assert_eq!(slots.len(), steps.len());
            prop_assert!(slots.windows(2).all(|pair| pair[0].ends_at() == pair[1].begins_at));
            prop_assert!(slots.iter().zip(&began).all(|(slot, began)| slot.begins_at == *began));
            let to_come = slots.iter().zip(&steps).skip(began.len());
            for (slot, step) in to_come {
                prop_assert!(slot.minutes >= step.kind.minutes_min(step.minutes) && (slot.minutes <= step.minutes || step.kind.is_talk()));
            }
            let end = slots.last().map_or(now.max(START), |slot| slot.ends_at());
            match fits {
                Fits::Yes { spare_minutes } => {
                    prop_assert_eq!(end + spare_minutes, course.ends_at);
                    let has_talk = steps.iter().skip(began.len()).any(|step| step.kind.is_talk() && step.minutes > 0);
                    prop_assert!(spare_minutes == 0 || !has_talk);
                }
                Fits::No { over_minutes } => prop_assert_eq!(end, course.ends_at + over_minutes),
            }
        }

        #[test]
        fn any_numbers_give_a_schedule(
            numbers in prop::collection::vec(any::<u32>(), 3), minutes in prop::collection::vec(any::<u32>(), 0..8), began in prop::collection::vec(any::<u32>(), 0..10),
        ) {
            let steps: Vec<PlannedStep> = minutes.iter().map(|minutes| step(StepKind::Talk, *minutes)).collect();
            let course = Course { starts_at: numbers[0], ends_at: numbers[1], steps: &steps, began: &began, extra_minutes: 1 };
            let _ = schedule(&course, numbers[2]);
        }
    }
}
