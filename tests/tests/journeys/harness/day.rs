//! A calendar day, counted from another: stories count theirs from the tablet's today, and so are the same on any day.
//! Reads no clock.

use std::fmt;

const MONTHS: [&str; 12] =
    ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

/// Displayed as in records and fields: `2026-11-26`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
}

impl Day {
    pub fn new(year: i64, month: i64, day: i64) -> Day {
        Day { year, month, day }
    }

    /// Returns the day `days` later, or earlier if the number is negative.
    pub fn plus(self, days: i64) -> Day {
        Day::of_number(self.number() + days)
    }

    /// Returns the day as in «14. februar».
    pub fn in_words(self) -> String {
        format!("{}. {}", self.day, self.month_in_words())
    }

    /// Returns the month as in «februar».
    pub fn month_in_words(self) -> &'static str {
        MONTHS[self.month as usize - 1]
    }

    /// Returns the days since 1 March of year 0: years that begin in March end with the leap day.
    fn number(self) -> i64 {
        let months = (self.month + 9) % 12;
        let year = self.year - i64::from(self.month < 3);
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (months * 306 + 5) / 10 + self.day - 1
    }

    fn of_number(number: i64) -> Day {
        let first_of = |year: i64| Day::new(year, 3, 1).number();
        let guess = number.div_euclid(366);
        let year = (guess..).take_while(|year| first_of(*year) <= number).last().unwrap_or(guess);
        let rest = number - first_of(year);
        let months = (rest * 10 + 5) / 306;
        let month = (months + 2) % 12 + 1;
        Day::new(year + i64::from(month < 3), month, rest - (months * 306 + 5) / 10 + 1)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[test]
fn days_are_counted_over_months_and_leap_years() {
    let shown = |day: Day, days: i64| day.plus(days).to_string();
    assert_eq!(shown(Day::new(2026, 11, 28), 100), "2027-03-08");
    assert_eq!(shown(Day::new(2027, 1, 1), -1), "2026-12-31");
    assert_eq!(shown(Day::new(2028, 2, 28), 1), "2028-02-29");
    let mut day = Day::new(2023, 12, 30);
    for _ in 0..2000 {
        let next = day.plus(1);
        assert!(next.plus(-1) == day && (1..=12).contains(&next.month) && (1..=31).contains(&next.day), "{day} {next}");
        assert!(next.day == day.day + 1 || next.day == 1, "{day} {next}");
        day = next;
    }
    assert_eq!(day.to_string(), "2029-06-21");
    assert_eq!(Day::new(2027, 3, 4).in_words(), "4. mars");
}
