//! How far a run has come, in clock times: the plan, the begin of each step and the timer give the times of
//! the remaining steps. Minutes are minutes since 1970, so that midnight needs no care. It asks no clock.

use crate::session::Run;
use fellestid_model::method::PlannedStep;
use fellestid_model::schedule::{Course, Fits, Schedule, schedule};
use fellestid_model::timer::Timer;

pub const MINUTE_MS: i64 = 60_000;
/// Being less late than this is not mentioned.
const LAG_MINUTES_MIN: u32 = 2;

/// How a meeting is behind its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lag {
    None,
    /// The current or coming talk has become shorter.
    TalkIsShorter {
        talk_minutes: u32,
    },
    /// There is no talk to shorten; the other steps are shorter.
    RestIsShorter {
        minutes: u32,
    },
    /// It does not fit, however short the steps are.
    DoesNotFit {
        minutes: u32,
    },
}

/// Returns a new run: the first step is under way, with the minutes it gets until the fixed end. Without a fixed
/// end the meeting ends when its planned minutes are over.
pub fn begun(steps: &[PlannedStep], ends_at_ms: Option<i64>, now_ms: i64) -> Run {
    let ends_at_ms = Some(ends_at_ms.unwrap_or(now_ms + length_ms(steps)));
    let run = Run {
        step: 0,
        question: 0,
        table: 1,
        timer: Timer::of_minutes(0),
        began_ms: vec![now_ms],
        ends_at_ms,
        on_paper: Vec::new(),
        part: Default::default(),
        seen_ms: now_ms,
    };
    let minutes = minutes_of(steps, &run, 0, now_ms);
    Run { timer: Timer::of_minutes(minutes).started(now_ms), ..run }
}

/// Returns the run at another step. Going forward, the step gets the minutes the plan has left for it. Going
/// back to a step with time left, it goes on as if it had not been left; else it gets its planned time again.
pub fn gone_to(steps: &[PlannedStep], run: &Run, step: usize, now_ms: i64) -> Run {
    let mut began_ms = began(run, now_ms);
    let is_back = step < run.step;
    let was_ms = began_ms.get(step).copied().unwrap_or(now_ms);
    began_ms.truncate(step + 1);
    began_ms.resize(step + 1, now_ms);
    let mut gone = Run { step, began_ms, ..run.clone() };
    let minutes = minutes_of(steps, &gone, step, was_ms);
    let is_in_time = now_ms - was_ms < i64::from(minutes) * MINUTE_MS;
    gone.timer = match is_back {
        false => Timer::of_minutes(minutes).started(now_ms),
        true if is_in_time => Timer::of_minutes(minutes).started(was_ms),
        true => Timer::of_minutes(steps.get(step).map_or(0, |step| step.minutes)).started(now_ms),
    };
    if is_back && !is_in_time {
        gone.began_ms[step] = now_ms;
    }
    gone
}

/// Returns a run abandoned for hours, resumed where it stood with a new end.
pub fn taken_up(steps: &[PlannedStep], run: &Run, now_ms: i64) -> Run {
    let rest = steps.get(run.step..).unwrap_or_default();
    let timer = Timer::of_minutes(rest.first().map_or(0, |step| step.minutes)).started(now_ms);
    Run {
        timer,
        began_ms: vec![now_ms; run.step + 1],
        ends_at_ms: Some(now_ms + length_ms(rest)),
        seen_ms: now_ms,
        ..run.clone()
    }
}

/// Returns the time of every step. The current step lasts as long as its timer says: a pause or an extra minute
/// is taken from later steps.
pub fn schedule_of(steps: &[PlannedStep], run: &Run, now_ms: i64) -> Schedule {
    let began_ms = began(run, now_ms);
    let last_ms = began_ms.last().copied().unwrap_or(now_ms);
    let plain = schedule_with(steps, run, 0, now_ms);
    let left_ms = (run.timer.limit_ms() - run.timer.spent_ms(now_ms)).max(0);
    let expected = (now_ms - last_ms + left_ms).max(0) as u64;
    let expected_minutes = u32::try_from(expected.div_ceil(MINUTE_MS as u64)).unwrap_or(u32::MAX);
    let given = plain.slots.get(run.step).map_or(0, |slot| slot.minutes);
    schedule_with(steps, run, expected_minutes.saturating_sub(given), now_ms)
}

pub fn lag(steps: &[PlannedStep], run: &Run, schedule: &Schedule) -> Lag {
    let to_come = || steps.iter().zip(&schedule.slots).skip(run.step);
    let minutes = to_come().map(|(step, slot)| step.minutes.saturating_sub(slot.minutes)).sum::<u32>();
    let talk = to_come().find(|(step, slot)| step.kind.is_talk() && slot.minutes < step.minutes);
    match (schedule.fits, talk) {
        (Fits::No { over_minutes }, _) => Lag::DoesNotFit { minutes: over_minutes },
        (Fits::Yes { .. }, _) if minutes < LAG_MINUTES_MIN => Lag::None,
        (Fits::Yes { .. }, Some((_, slot))) => Lag::TalkIsShorter { talk_minutes: slot.minutes },
        (Fits::Yes { .. }, None) => Lag::RestIsShorter { minutes },
    }
}

fn length_ms(steps: &[PlannedStep]) -> i64 {
    steps.iter().map(|step| i64::from(step.minutes)).sum::<i64>() * MINUTE_MS
}

fn minutes_of(steps: &[PlannedStep], run: &Run, step: usize, now_ms: i64) -> u32 {
    schedule_with(steps, run, 0, now_ms).slots.get(step).map_or(0, |slot| slot.minutes)
}

fn schedule_with(steps: &[PlannedStep], run: &Run, extra_minutes: u32, now_ms: i64) -> Schedule {
    let began: Vec<u32> = began(run, now_ms).into_iter().map(minute).collect();
    let rest: u32 = steps.iter().skip(run.step).map(|step| step.minutes).sum();
    let ends_at = match run.ends_at_ms {
        Some(ends_at_ms) => minute(ends_at_ms),
        None => began.last().map_or(0, |began| began.saturating_add(rest)),
    };
    let starts_at = began.first().copied().unwrap_or_default();
    schedule(&Course { starts_at, ends_at, steps, began: &began, extra_minutes }, minute(now_ms))
}

/// Returns when each step so far began. A run stored by an earlier version knows only the current one.
fn began(run: &Run, now_ms: i64) -> Vec<i64> {
    match run.began_ms.len() == run.step + 1 {
        true => run.began_ms.clone(),
        false => vec![now_ms - run.timer.spent_ms(now_ms); run.step + 1],
    }
}

fn minute(ms: i64) -> u32 {
    u32::try_from(ms.div_euclid(MINUTE_MS)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::method::igp;

    const START: i64 = 29_900_000 * MINUTE_MS;

    fn at(minutes: i64) -> i64 {
        START + minutes * MINUTE_MS
    }

    fn lengths(run: &Run, now_ms: i64) -> Vec<u32> {
        schedule_of(&igp(45), run, now_ms).slots.iter().map(|slot| slot.minutes).collect()
    }

    #[test]
    fn a_late_start_and_an_overrun_shorten_the_talk() {
        let late = begun(&igp(45), Some(at(45)), at(8));
        assert_eq!(lengths(&late, at(8)), [5, 9, 7, 9, 7]);
        let run = begun(&igp(45), Some(at(45)), START);
        let schedule = schedule_of(&igp(45), &run, at(11));
        assert_eq!(lag(&igp(45), &run, &schedule), Lag::TalkIsShorter { talk_minutes: 9 });
        let round = gone_to(&igp(45), &run, 1, at(11));
        let talk = gone_to(&igp(45), &round, 2, at(20));
        assert_eq!(talk.timer, Timer::of_minutes(9).started(at(20)));
    }

    #[test]
    fn a_minute_more_and_a_pause_are_taken_from_the_talk() {
        let mut run = begun(&igp(45), Some(at(45)), START);
        run.timer = run.timer.extended(MINUTE_MS);
        assert_eq!(lengths(&run, at(1)), [6, 9, 14, 9, 7]);
        run.timer = run.timer.paused(at(1));
        assert_eq!(lengths(&run, at(3)), [8, 9, 12, 9, 7]);
    }

    #[test]
    fn going_back_at_once_is_as_if_one_had_stayed() {
        let run = begun(&igp(45), Some(at(45)), START);
        let slip = gone_to(&igp(45), &run, 1, at(2));
        assert_eq!(gone_to(&igp(45), &slip, 0, at(3)), run);
        let again = gone_to(&igp(45), &slip, 0, at(40));
        assert_eq!(again.timer, Timer::of_minutes(5).started(at(40)));
    }

    #[test]
    fn a_clock_set_back_moves_what_lies_behind_and_not_the_end() {
        let run = begun(&igp(45), Some(at(45)), START).seen_at(at(2));
        let back = run.clone().seen_at(at(-58));
        assert_eq!(back.timer.seconds_left(at(-58)), run.timer.seconds_left(at(2)));
        assert_eq!((back.began_ms, back.ends_at_ms), (vec![at(-60)], run.ends_at_ms));
        let old = Run { seen_ms: 0, ..run.clone() };
        assert_eq!(old.seen_at(at(2)), run, "an earlier version's has not looked at the clock");
    }

    #[test]
    fn a_run_kept_by_an_earlier_version_goes_on() {
        let text =
            r#"{"step":1,"question":0,"table":2,"timer":{"Running":{"limit_ms":540000,"since_ms":1794000000000,"before_ms":0}}}"#;
        let run: Run = serde_json::from_str(text).expect("a run");
        let now_ms = 1_794_000_060_000;
        assert_eq!(lengths(&run, now_ms), [0, 9, 15, 9, 7]);
        assert_eq!(gone_to(&igp(45), &run, 2, now_ms).began_ms.len(), 3);
    }
}
