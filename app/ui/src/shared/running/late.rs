//! A guest device that comes late to a meeting: whether it waits, and in which step it joins, by the clock and the
//! plan. Pure: it reads no clock, and does not know how far the other tables are.

use super::course::{self, MINUTE_MS};
use crate::session::Run;
use fellestid_model::dates::Day;
use fellestid_model::method::PlannedStep;

const DAY_MINUTES: i64 = 24 * 60;

/// Where a plan is, by the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// On another day.
    Coming,
    /// Later today.
    Soon,
    UnderWay,
    /// Its planned end is past.
    Over,
}

/// When a plan is held, and the time now, in minutes from the midnight that its day begins with: a meeting that passes
/// midnight goes on past 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    starts_at: i64,
    ends_at: i64,
    now: i64,
}

impl Hours {
    /// `date` and `today` are as `2026-11-26`; the others are minutes after midnight, `ends_at` past 24 hours for a
    /// meeting that passes midnight. A plan without a day is for today, or for the night that began yesterday.
    pub fn of(date: &str, starts_at: u32, ends_at: u32, today: &str, minute_of_day: u32) -> Self {
        let (starts_at, ends_at, now) = (i64::from(starts_at), i64::from(ends_at), i64::from(minute_of_day));
        let days = match Day::read(date).zip(Day::read(today)) {
            Some((day, today)) => today.number() - day.number(),
            None => i64::from(now + DAY_MINUTES < ends_at),
        };
        Hours { starts_at, ends_at, now: now + days * DAY_MINUTES }
    }

    pub fn standing(self) -> Standing {
        match () {
            () if self.now < 0 => Standing::Coming,
            () if self.now < self.starts_at => Standing::Soon,
            () if self.now < self.ends_at => Standing::UnderWay,
            () => Standing::Over,
        }
    }

    /// Returns the planned start and the fixed end, in milliseconds since 1970.
    pub fn in_ms(self, now_ms: i64) -> (i64, i64) {
        let midnight_ms = now_ms - now_ms.rem_euclid(MINUTE_MS) - self.now * MINUTE_MS;
        (midnight_ms + self.starts_at * MINUTE_MS, midnight_ms + self.ends_at * MINUTE_MS)
    }

    /// Returns the step under way, counted from 0, and the minutes left of it, rounded up.
    pub fn step_now(self, steps: &[PlannedStep], now_ms: i64) -> (usize, u32) {
        let (starts_at_ms, ends_at_ms) = self.in_ms(now_ms);
        let run = joined(steps, starts_at_ms, ends_at_ms, now_ms);
        let left_secs = u32::try_from(run.timer.seconds_left(now_ms)).unwrap_or_default();
        (run.step, left_secs.div_ceil(60).max(1))
    }
}

/// Returns the run of a table where every step has begun when the plan says. Before the start it begins now.
pub fn joined(steps: &[PlannedStep], starts_at_ms: i64, ends_at_ms: i64, now_ms: i64) -> Run {
    let mut run = course::begun(steps, Some(ends_at_ms), starts_at_ms.min(now_ms));
    while run.step + 1 < steps.len() {
        let over_ms = run.began_ms.last().copied().unwrap_or(starts_at_ms) + run.timer.limit_ms();
        if over_ms > now_ms {
            break;
        }
        run = course::gone_to(steps, &run, run.step + 1, over_ms);
    }
    Run { seen_ms: now_ms, ..run }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::method::igp;

    const START: i64 = 29_900_000 * MINUTE_MS;

    fn at(minutes: i64) -> i64 {
        START + minutes * MINUTE_MS
    }

    #[test]
    fn a_late_table_lands_in_the_step_the_clock_says() {
        // 5 minutes alone, 9 of round, 15 of talk, 9 of plenary, 7 to agree.
        let landed = |minutes| {
            let run = joined(&igp(45), START, at(45), at(minutes));
            (run.step, run.timer.seconds_left(at(minutes)) / 60)
        };
        assert_eq!([0, 4, 5, 10, 20, 30, 44].map(landed), [(0, 5), (0, 1), (1, 9), (1, 4), (2, 9), (3, 8), (4, 1)]);
        assert_eq!(landed(90).0, 4, "the last step has no next");
        assert_eq!(landed(-3).0, 0);
    }

    #[test]
    fn a_late_table_ends_with_the_others() {
        let run = joined(&igp(45), START, at(45), at(20));
        assert_eq!(course::schedule_of(&igp(45), &run, at(20)).ends_at().map(i64::from), Some(at(45) / MINUTE_MS));
    }

    #[test]
    fn what_is_left_of_a_step_is_told_in_whole_minutes() {
        let told = |minute: u32| {
            let hours = Hours::of("2026-11-26", 855, 900, "2026-11-26", 855 + minute);
            hours.step_now(&igp(45), at(i64::from(minute)) + 30_000)
        };
        assert_eq!([told(0), told(4), told(10), told(44)], [(0, 5), (0, 1), (1, 4), (4, 1)]);
    }

    #[test]
    fn a_meeting_goes_on_past_midnight() {
        // From 23.30 to 00.15.
        let at_night = |date, today, minute| Hours::of(date, 1410, 1455, today, minute);
        let standing = |today, minute| at_night("2026-11-30", today, minute).standing();
        assert_eq!(standing("2026-11-29", 1430), Standing::Coming);
        assert_eq!(standing("2026-11-30", 10), Standing::Soon, "the night before is another");
        assert_eq!(standing("2026-11-30", 1439), Standing::UnderWay);
        assert_eq!(standing("2026-12-01", 0), Standing::UnderWay);
        assert_eq!(standing("2026-12-01", 14), Standing::UnderWay);
        assert_eq!(standing("2026-12-01", 15), Standing::Over);
        assert_eq!(standing("2026-12-02", 0), Standing::Over);
        assert_eq!(at_night("", "2026-12-01", 14).standing(), Standing::UnderWay, "a plan without a day");
        assert_eq!(at_night("", "2026-12-01", 15).standing(), Standing::Soon);
        // Forty minutes on, the last step has five left, on whichever side of midnight one counts.
        let past = at_night("2026-11-30", "2026-12-01", 10);
        assert_eq!((past.in_ms(at(40)), past.step_now(&igp(45), at(40))), ((START, at(45)), (4, 5)));
    }

    #[test]
    fn a_plan_stands_by_the_day_and_the_clock() {
        let standing = |date, now| Hours::of(date, 855, 900, "2026-11-26", now).standing();
        assert_eq!(standing("2026-11-26", 854), Standing::Soon);
        assert_eq!(standing("2026-11-26", 855), Standing::UnderWay);
        assert_eq!(standing("2026-11-26", 900), Standing::Over);
        assert_eq!(standing("2026-12-03", 870), Standing::Coming);
        assert_eq!(standing("2026-11-25", 10), Standing::Over);
        assert_eq!(standing("", 870), Standing::UnderWay, "a plan without a day is for today");
    }
}
