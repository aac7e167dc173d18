//! Days and clock times as people write them. Reckons weekdays itself; asks no clock.

use crate::words::{Words, fill};

/// A day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: u32,
    /// From 1.
    month: usize,
    day: u32,
}

/// `2026-11-26` as «26. november 2026»; anything else as it stands.
pub fn date(words: &Words, text: &str) -> String {
    Day::read(text).map_or_else(|| text.to_owned(), |day| day.told(words, words.date))
}

/// `2026-11-26` as «torsdag 26. november 2026»; anything else as it stands.
pub fn date_with_weekday(words: &Words, text: &str) -> String {
    Day::read(text).map_or_else(|| text.to_owned(), |day| day.told(words, words.date_with_weekday))
}

/// Minutes after midnight as «14.05».
pub fn clock(words: &Words, minutes: u32) -> String {
    let (hour, minute) = (format!("{:02}", minutes / 60 % 24), format!("{:02}", minutes % 60));
    fill(words.clock, &[("hour", &hour), ("minute", &minute)])
}

/// «kl. 14.00–14.45», or «kl. 14.00» where the end is not known.
pub fn hours(words: &Words, starts_at: u32, ends_at: Option<u32>) -> String {
    let start = clock(words, starts_at);
    match ends_at.map(|ends_at| clock(words, ends_at)) {
        Some(end) => fill(words.from_to, &[("start", &start), ("end", &end)]),
        None => fill(words.at, &[("start", &start)]),
    }
}

impl Day {
    fn read(text: &str) -> Option<Self> {
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let read = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        ((1..=12).contains(&read.month) && (1..=read.days_in_month()).contains(&read.day)).then_some(read)
    }

    fn told(self, words: &Words, word: &str) -> String {
        let (day, year) = (self.day.to_string(), self.year.to_string());
        let (weekday, month) = (words.weekdays[self.weekday()], words.months[self.month - 1]);
        fill(word, &[("weekday", weekday), ("day", &day), ("month", month), ("year", &year)])
    }

    fn is_leap_year(self) -> bool {
        self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400))
    }

    fn days_in_month(self) -> u32 {
        match self.month {
            2 if self.is_leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// From 0, Monday. Sakamoto's method: January and February count with the year before.
    fn weekday(self) -> usize {
        const SHIFTS: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        // 400 years are a whole number of weeks, and keep the year 0 from going below.
        let year = self.year + 400 - u32::from(self.month < 3);
        let from_sunday = (year + year / 4 - year / 100 + year / 400 + SHIFTS[self.month - 1] + self.day) % 7;
        (from_sunday as usize + 6) % 7
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::language::Language;

    #[test]
    fn days_read_as_people_write_them_and_oddities_are_left_alone() {
        let told = |language: Language| date_with_weekday(Words::of(language), "2026-11-26");
        assert_eq!(told(Language::Bokmal), "torsdag 26. november 2026");
        assert_eq!(told(Language::English), "Thursday 26 November 2026");
        assert_eq!(date_with_weekday(Words::of(Language::Nynorsk), "2026-11-24"), "tysdag 24. november 2026");
        assert_eq!(date(Words::of(Language::Bokmal), "2026-11-06"), "6. november 2026");
        for odd in ["", "2026-13-01", "2026-02-29", "etter jul", "2026-11", "+026-11-01", "2026-11-00", "99999999999-01-01"] {
            assert_eq!(date_with_weekday(Words::of(Language::Bokmal), odd), odd);
        }
    }

    #[test]
    fn weekdays_follow_each_other_through_leap_years_and_centuries() {
        let mut weekday = Day { year: 1999, month: 12, day: 31 }.weekday();
        assert_eq!(weekday, 4, "a Friday");
        for year in 2000..2110 {
            for month in 1..=12 {
                for day in 1..=(Day { year, month, day: 1 }).days_in_month() {
                    weekday = (weekday + 1) % 7;
                    assert_eq!(Day { year, month, day }.weekday(), weekday, "{year}-{month}-{day}");
                }
            }
        }
    }

    #[test]
    fn clock_times_pass_midnight() {
        let words = Words::of(Language::Bokmal);
        assert_eq!(clock(words, 14 * 60 + 5), "14.05");
        assert_eq!(clock(words, 24 * 60 + 10), "00.10");
        assert_eq!(hours(words, 855, Some(900)), "kl. 14.15–15.00");
        assert_eq!(hours(words, 855, None), "kl. 14.15");
    }
}
