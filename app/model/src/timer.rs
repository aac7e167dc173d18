//! A step's timer, computed from timestamps: nothing ticks here, so sleep, reload and a hidden tab cannot make it
//! wrong. The caller has to tell when the clock was set back.

use serde::{Deserialize, Serialize};

/// The state of a timer. All times are milliseconds since 1970 by this tablet's clock.
///
/// ```
/// use fellestid_model::timer::Timer;
///
/// let timer = Timer::of_minutes(5).started(0).paused(60_000);
/// assert_eq!(timer.seconds_left(900_000), 240);
/// assert_eq!(timer.extended(60_000).seconds_left(900_000), 300);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Timer {
    Ready { limit_ms: i64 },
    Running { limit_ms: i64, since_ms: i64, before_ms: i64 },
    Paused { limit_ms: i64, before_ms: i64 },
}

/// Returns how far the clock was set back since it showed `seen_ms`. Time that passed unseen in between is unknown, and
/// counts as none. A clock set forward is believed: a tablet that has slept looks just the same.
pub fn set_back_ms(seen_ms: i64, now_ms: i64) -> i64 {
    (seen_ms - now_ms).max(0)
}

impl Timer {
    pub fn of_minutes(minutes: u32) -> Self {
        Timer::Ready { limit_ms: i64::from(minutes) * 60_000 }
    }

    /// Starts the timer, or resumes it after a pause.
    pub fn started(self, now_ms: i64) -> Self {
        match self {
            Timer::Ready { limit_ms } => Timer::Running { limit_ms, since_ms: now_ms, before_ms: 0 },
            Timer::Paused { limit_ms, before_ms } => Timer::Running { limit_ms, since_ms: now_ms, before_ms },
            Timer::Running { .. } => self,
        }
    }

    pub fn paused(self, now_ms: i64) -> Self {
        match self {
            Timer::Running { limit_ms, .. } => Timer::Paused { limit_ms, before_ms: self.spent_ms(now_ms) },
            Timer::Ready { .. } | Timer::Paused { .. } => self,
        }
    }

    /// Adds time, in whatever state.
    pub fn extended(self, more_ms: i64) -> Self {
        match self {
            Timer::Ready { limit_ms } => Timer::Ready { limit_ms: limit_ms + more_ms },
            Timer::Running { limit_ms, since_ms, before_ms } => {
                Timer::Running { limit_ms: limit_ms + more_ms, since_ms, before_ms }
            }
            Timer::Paused { limit_ms, before_ms } => Timer::Paused { limit_ms: limit_ms + more_ms, before_ms },
        }
    }

    pub fn is_running(self) -> bool {
        matches!(self, Timer::Running { .. })
    }

    pub fn limit_ms(self) -> i64 {
        match self {
            Timer::Ready { limit_ms } | Timer::Running { limit_ms, .. } | Timer::Paused { limit_ms, .. } => limit_ms,
        }
    }

    /// Returns the same timer by a clock that was set back by this much: it continues from where it was.
    #[must_use]
    pub fn moved_back(self, back_ms: i64) -> Self {
        match self {
            Timer::Running { limit_ms, since_ms, before_ms } => {
                Timer::Running { limit_ms, since_ms: since_ms - back_ms, before_ms }
            }
            Timer::Ready { .. } | Timer::Paused { .. } => self,
        }
    }

    /// Returns the time used; never negative, whatever the clock was set to.
    pub fn spent_ms(self, now_ms: i64) -> i64 {
        match self {
            Timer::Ready { .. } => 0,
            Timer::Running { since_ms, before_ms, .. } => before_ms + (now_ms - since_ms).max(0),
            Timer::Paused { before_ms, .. } => before_ms,
        }
    }

    /// Returns whole seconds left, rounded up so that the last one is seen; negative when over time.
    pub fn seconds_left(self, now_ms: i64) -> i64 {
        let left_ms = self.limit_ms() - self.spent_ms(now_ms);
        left_ms.div_euclid(1000) + i64::from(left_ms.rem_euclid(1000) > 0)
    }

    /// Returns the part of the time that is left, from 1000 to 0 thousandths.
    pub fn thousandths_left(self, now_ms: i64) -> i64 {
        let limit_ms = self.limit_ms().max(1);
        (1000 - self.spent_ms(now_ms) * 1000 / limit_ms).clamp(0, 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: i64 = 1_763_800_000_000;

    #[test]
    fn a_timer_is_right_after_thirty_minutes_asleep() {
        let timer = Timer::of_minutes(45).started(START);
        assert_eq!(timer.seconds_left(START + 30 * 60_000), 15 * 60);
    }

    #[test]
    fn a_pause_stands_still_and_a_minute_more_is_a_minute_more() {
        let timer = Timer::of_minutes(5).started(START).paused(START + 60_000);
        assert_eq!(timer.seconds_left(START + 600_000), 240);
        let timer = timer.extended(60_000).started(START + 600_000);
        assert_eq!(timer.seconds_left(START + 601_000), 299);
    }

    #[test]
    fn over_time_is_negative_and_an_empty_ring() {
        let timer = Timer::of_minutes(1).started(START);
        assert_eq!(timer.seconds_left(START + 90_000), -30);
        assert_eq!(timer.thousandths_left(START + 90_000), 0);
    }

    #[test]
    fn a_clock_set_back_wins_no_time() {
        let timer = Timer::of_minutes(5).started(START);
        assert_eq!(timer.seconds_left(START - 3_600_000), 300);
    }

    #[test]
    fn a_timer_goes_on_from_where_it_was_when_the_clock_is_set() {
        const HOUR: i64 = 3_600_000;
        let started = Timer::of_minutes(5).started(START);
        let begun_after_pause = Timer::of_minutes(5).started(START - HOUR).paused(START - HOUR + 60_000).started(START);
        // The case, the timer, the clock when last read, the clock now, and the seconds left 30 seconds later.
        let table = [
            ("set back an hour", started, 120_000, 120_000 - HOUR, 150),
            ("set back to before it began", started, 120_000, -HOUR, 150),
            ("set back a second", started, 120_000, 119_000, 150),
            ("not set", started, 120_000, 120_000, 150),
            ("slept, or set forward", started, 120_000, 200_000, 70),
            ("after a pause", begun_after_pause, 120_000, 120_000 - HOUR, 90),
            ("paused", started.paused(START + 120_000), 120_000, 120_000 - HOUR, 180),
            ("not begun", Timer::of_minutes(5), 120_000, 120_000 - HOUR, 300),
        ];
        for (story, timer, seen, now, left) in table {
            let timer = timer.moved_back(set_back_ms(START + seen, START + now));
            assert_eq!(timer.seconds_left(START + now + 30_000), left, "{story}");
        }
    }

    proptest! {
        #[test]
        fn time_used_is_the_time_that_was_seen_to_pass(looks in prop::collection::vec((0i64..5_000, prop::option::of(0i64..10_000_000)), 1..60)) {
            let (mut timer, mut seen_ms, mut passed_ms) = (Timer::of_minutes(5).started(START), START, 0);
            for (went_ms, back_ms) in looks {
                let now_ms = seen_ms + went_ms - back_ms.unwrap_or_default();
                passed_ms += (now_ms - seen_ms).max(0);
                timer = timer.moved_back(set_back_ms(seen_ms, now_ms));
                prop_assert_eq!(timer.spent_ms(now_ms), passed_ms);
                seen_ms = now_ms;
            }
        }
    }
}
