//! The calendar: days as records store them (`2026-11-26`), which of them exist, and which day a person
//! means by a typed date. It asks no clock and knows no words.

/// A day that exists, in the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    pub year: u32,
    /// From 1.
    pub month: u32,
    /// From 1.
    pub day: u32,
}

/// The years a meeting, a due date (frist) or a half-year may be in.
pub const YEAR_MIN: u32 = 2000;
pub const YEAR_MAX: u32 = 2099;
/// The most meetings that one is repeated as: a year of weeks.
pub const REPEATS_MAX: usize = 52;
/// The same limits for a date field.
pub const DAY_MIN: &str = "2000-01-01";
pub const DAY_MAX: &str = "2099-12-31";

/// Returns the day a person means by a date field's text: the year 26 is 2026. `None` if there is no such day,
/// or it is outside [`YEAR_MIN`] to [`YEAR_MAX`].
pub fn meant(text: &str) -> Option<Day> {
    let day = Day::read(text)?;
    let year = if day.year < 100 { YEAR_MIN + day.year } else { day.year };
    // Checked again with the new year: 29 February depends on it.
    let day = Day { year, ..day };
    ((YEAR_MIN..=YEAR_MAX).contains(&year) && day.day <= day.days_in_month()).then_some(day)
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Day {
    /// The first and the last day there are.
    pub const FIRST: Day = Day { year: 0, month: 1, day: 1 };
    pub const LAST: Day = Day { year: 9999, month: 12, day: 31 };

    /// Parses `2026-11-26`. `None` for any other form, and for days that do not exist.
    pub fn read(text: &str) -> Option<Self> {
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let read = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        ((1..=12).contains(&read.month) && (1..=read.days_in_month()).contains(&read.day)).then_some(read)
    }

    fn is_leap_year(self) -> bool {
        self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400))
    }

    pub fn days_in_month(self) -> u32 {
        match self.month {
            2 if self.is_leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Returns the days since 1 March of the year 0. January and February count with the year before, so that a
    /// leap day is the last of its year.
    pub fn number(self) -> i64 {
        let early = self.month < 3;
        let year = i64::from(self.year) - i64::from(early);
        let month = i64::from(if early { self.month + 9 } else { self.month - 3 });
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month + 2) / 5 + i64::from(self.day) - 1
    }

    /// Returns the day with this [`Day::number`]. `None` outside the years 0 to 9999.
    pub fn numbered(number: i64) -> Option<Self> {
        if !(Day::FIRST.number()..=Day::LAST.number()).contains(&number) {
            return None;
        }
        // A year is never longer than 366 days, so the estimate is never too late.
        let years = (number - Day::FIRST.number()) / 366;
        let mut day = Day { year: u32::try_from(years).ok()?, ..Day::FIRST };
        while (Day { year: day.year + 1, ..day }).number() <= number {
            day.year += 1;
        }
        while day.month < 12 && (Day { month: day.month + 1, ..day }).number() <= number {
            day.month += 1;
        }
        Some(Day { day: day.day + u32::try_from(number - day.number()).ok()?, ..day })
    }

    /// Returns the next day.
    fn next(self) -> Self {
        match (self.day < self.days_in_month(), self.month) {
            (true, _) => Day { day: self.day + 1, ..self },
            (false, 12) => Day { year: self.year + 1, month: 1, day: 1 },
            (false, month) => Day { month: month + 1, day: 1, ..self },
        }
    }

    /// Returns the same weekday a week later, or the first such weekday that is not before `today`.
    pub fn a_week_later(self, today: Self) -> Self {
        let weeks = (today.number() - self.number() + 6).div_euclid(7).max(1);
        (0..7 * weeks).fold(self, |day, _| day.next())
    }

    /// Returns the days of something repeated every few weeks (hver uke, annenhver uke), from the first after this day
    /// up to `last`, at most [`REPEATS_MAX`]. Empty if `weeks` is 0.
    pub fn repeated(self, weeks: u32, last: Self) -> Vec<Self> {
        let mut days = Vec::new();
        let mut day = self;
        while weeks > 0 && days.len() < REPEATS_MAX {
            day = (0..7 * weeks).fold(day, |day, _| day.next());
            if day > last {
                break;
            }
            days.push(day);
        }
        days
    }

    /// Returns the last day of a school's half-year (halvår), before Christmas or summer: the first that leaves room for
    /// something that is held again two weeks after this day.
    pub fn last_of_term(self) -> Self {
        let days = [(self.year, 6), (self.year, 12), (self.year + 1, 6)].map(|(year, month)| Day { year, month, day: 20 });
        days.into_iter().find(|last| last.number() >= self.number() + 14).unwrap_or(self)
    }

    /// Returns the weekday from 0, Monday.
    pub fn weekday(self) -> usize {
        // 1 March of the year 0 was a Wednesday.
        (self.number() + 2).rem_euclid(7) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_later_is_never_past() {
        let later = |day, today| Day::read(day).expect("a day").a_week_later(Day::read(today).expect("a day")).to_string();
        assert_eq!(later("2026-11-26", "2026-11-26"), "2026-12-03");
        assert_eq!(later("2026-11-26", "2026-12-03"), "2026-12-03");
        assert_eq!(later("2026-11-26", "2026-12-04"), "2026-12-10");
        assert_eq!(later("2026-12-31", "2026-12-31"), "2027-01-07");
        assert_eq!(later("2028-02-24", "2028-02-20"), "2028-03-02");
    }

    #[test]
    fn what_repeats_keeps_its_weekday_and_skips_no_week() {
        let day = |text| Day::read(text).expect("a day");
        let repeated = |from, weeks, last| day(from).repeated(weeks, day(last)).iter().map(Day::to_string).collect::<Vec<_>>();
        assert_eq!(repeated("2026-12-17", 1, "2027-01-07"), ["2026-12-24", "2026-12-31", "2027-01-07"]);
        assert_eq!(repeated("2028-02-17", 2, "2028-03-16"), ["2028-03-02", "2028-03-16"], "through a leap day");
        assert!(repeated("2026-12-17", 1, "2026-12-23").is_empty() && repeated("2026-12-17", 0, "2027-12-17").is_empty());
        let year = day("2026-08-20").repeated(1, day("2099-12-31"));
        assert_eq!(year.len(), REPEATS_MAX);
        let steps = year.windows(2).all(|pair| pair[1].number() - pair[0].number() == 7);
        assert!(steps && year.iter().all(|other| other.weekday() == day("2026-08-20").weekday()));
    }

    #[test]
    fn a_term_ends_before_christmas_and_before_summer() {
        let last = |text| Day::read(text).expect("a day").last_of_term().to_string();
        let expected = ["2026-12-20", "2026-12-20", "2027-06-20", "2026-06-20", "2026-12-20"];
        assert_eq!(["2026-08-20", "2026-12-06", "2026-12-07", "2026-01-08", "2026-06-18"].map(last), expected);
    }

    #[test]
    fn a_day_is_found_by_its_number() {
        let (first, last) = (Day::FIRST.number(), Day::LAST.number());
        for number in (first..=last).step_by(97).chain(739_000..741_000) {
            assert_eq!(Day::numbered(number).map(Day::number), Some(number));
        }
        assert_eq!([first, last].map(Day::numbered), [Some(Day::FIRST), Some(Day::LAST)]);
        assert_eq!([first - 1, last + 1, i64::MIN, i64::MAX].map(Day::numbered), [None; 4]);
    }

    #[test]
    fn a_typed_day_is_the_one_that_was_meant() {
        let table = [
            ("2026-11-30", Some("2026-11-30")),
            ("0026-11-30", Some("2026-11-30")),
            ("0000-01-01", Some("2000-01-01")),
            ("0099-12-31", Some("2099-12-31")),
            ("2000-02-29", Some("2000-02-29")),
            ("0024-02-29", Some("2024-02-29")),
            ("2026-02-29", None),
            ("2026-02-31", None),
            ("2026-04-31", None),
            ("0100-11-30", None),
            ("0202-11-30", None),
            ("1999-12-31", None),
            ("2100-01-01", None),
            ("9999-12-31", None),
            ("12026-11-30", None),
            ("30.11.26", None),
            ("2026-11-30-1", None),
            ("", None),
        ];
        for (typed, is) in table {
            assert_eq!(meant(typed).map(|day| day.to_string()).as_deref(), is, "{typed}");
        }
        assert_eq!([DAY_MIN, DAY_MAX].map(|day| meant(day).map(|day| day.year)), [Some(YEAR_MIN), Some(YEAR_MAX)]);
    }

    #[test]
    fn days_follow_each_other_through_leap_years_and_centuries() {
        let last = Day { year: 1999, month: 12, day: 31 };
        let (mut number, mut weekday) = (last.number(), last.weekday());
        assert_eq!(weekday, 4, "a Friday");
        for year in 2000..2110 {
            for month in 1..=12 {
                for day in 1..=(Day { year, month, day: 1 }).days_in_month() {
                    (number, weekday) = (number + 1, (weekday + 1) % 7);
                    let day = Day { year, month, day };
                    assert_eq!((day.number(), day.weekday()), (number, weekday), "{day}");
                    assert_eq!(Day::read(&day.to_string()), Some(day));
                }
            }
        }
    }

    #[test]
    fn days_in_a_file_are_read_whatever_they_are() {
        for odd in ["0000-02-29", "9999-12-31", "0026-11-30"] {
            assert_eq!(Day::read(odd).map(|day| (day.to_string(), day.weekday() < 7)), Some((odd.to_owned(), true)));
        }
        for none in ["2026-02-31", "2026-13-01", "2026-00-10", "2026-11-00", "+026-11-01", "99999999999-01-01", "etter jul"] {
            assert_eq!(Day::read(none), None, "{none}");
        }
    }
}
