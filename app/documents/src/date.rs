//! Days and clock times as people write them. It does no calendar arithmetic and asks no clock.

use crate::words::{Words, fill};
use fellestid_model::dates::Day;

/// Formats `2026-11-26` as «26. november 2026»; any other text stays as it is.
pub fn date(words: &Words, text: &str) -> String {
    Day::read(text).map_or_else(|| text.to_owned(), |day| told(day, words, words.date))
}

/// Formats `2026-11-26` as «torsdag 26. november 2026»; any other text stays as it is.
pub fn date_with_weekday(words: &Words, text: &str) -> String {
    Day::read(text).map_or_else(|| text.to_owned(), |day| told(day, words, words.date_with_weekday))
}

/// Formats minutes after midnight as «14.05».
pub fn clock(words: &Words, minutes: u32) -> String {
    let (hour, minute) = (format!("{:02}", minutes / 60 % 24), format!("{:02}", minutes % 60));
    fill(words.clock, &[("hour", &hour), ("minute", &minute)])
}

/// Formats minutes after midnight as `1405`.
pub fn clock_digits(minutes: u32) -> String {
    format!("{:02}{:02}", minutes / 60 % 24, minutes % 60)
}

/// Formats «kl. 14.00–14.45», or «kl. 14.00» if the end is unknown.
pub fn hours(words: &Words, starts_at: u32, ends_at: Option<u32>) -> String {
    let start = clock(words, starts_at);
    match ends_at.map(|ends_at| clock(words, ends_at)) {
        Some(end) => fill(words.from_to, &[("start", &start), ("end", &end)]),
        None => fill(words.at, &[("start", &start)]),
    }
}

fn told(day: Day, words: &Words, word: &str) -> String {
    let (number, year) = (day.day.to_string(), day.year.to_string());
    let (weekday, month) = (words.weekdays[day.weekday()], words.months[day.month as usize - 1]);
    fill(word, &[("weekday", weekday), ("day", &number), ("month", month), ("year", &year)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::language::Language;

    #[test]
    fn days_are_written_as_people_do_and_other_texts_are_kept() {
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
    fn clock_times_go_on_past_midnight() {
        let words = Words::of(Language::Bokmal);
        assert_eq!(clock(words, 14 * 60 + 5), "14.05");
        assert_eq!(clock(words, 24 * 60 + 10), "00.10");
        assert_eq!(hours(words, 855, Some(900)), "kl. 14.15–15.00");
        assert_eq!(hours(words, 855, None), "kl. 14.15");
    }
}
