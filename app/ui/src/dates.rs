//! Dates and clock times as people say them. The browser's own tables have no nynorsk, so the
//! names of days and months are ours.

use crate::words::{Words, fill};
use fellestid_browser::clock::{LocalTime, local_time, now_ms};
use fellestid_model::dates::Day;
pub use fellestid_model::folding::capitalised;

/// Formats a day as records store it: `2026-11-26`.
pub fn day_text(time: LocalTime) -> String {
    format!("{:04}-{:02}-{:02}", time.year, time.month, time.day)
}

pub fn today() -> String {
    day_text(local_time(now_ms()))
}

/// Returns the current time in minutes after midnight.
pub fn minute_of_day() -> u32 {
    let now = local_time(now_ms());
    now.hour * 60 + now.minute
}

/// Formats a day as «26. november», with the year if it is not this year.
pub fn long(w: &Words, day: &str) -> String {
    let Some(time) = Day::read(day) else { return day.to_owned() };
    let (number, year) = (time.day.to_string(), format!("{:04}", time.year));
    let values = [("day", number.as_str()), ("month", month(w, time.month)), ("year", year.as_str())];
    let word = if is_this_year(time) { w.dates.date_day_month } else { w.dates.date_day_month_year };
    fill(word, &values)
}

/// Formats a day as «torsdag 26. november».
pub fn with_weekday(w: &Words, day: &str) -> String {
    match Day::read(day) {
        Some(time) => format!("{} {}", weekday(w, time), long(w, day)),
        None => day.to_owned(),
    }
}

/// Formats a month such as `2026-11` as «november», with the year if it is not this year.
pub fn month_and_year(w: &Words, month_text: &str) -> String {
    let Some(time) = Day::read(&format!("{month_text}-01")) else { return month_text.to_owned() };
    let name = month(w, time.month);
    if is_this_year(time) { name.to_owned() } else { format!("{name} {}", time.year) }
}

/// Returns the weekday's name for a day of the last week, or `None`: then the date says more.
pub fn recent_weekday(w: &Words, day: &str) -> Option<&'static str> {
    let time = Day::read(day)?;
    let days = days_since(day)?;
    (1..7).contains(&days).then(|| weekday(w, time))
}

/// Returns the whole days from a day until today; negative for days to come. `None` if the text is no day.
pub fn days_since(day: &str) -> Option<i64> {
    Some(Day::read(&today())?.number() - Day::read(day)?.number())
}

/// Formats minutes after midnight as «14.15».
pub fn clock(w: &Words, minutes: u32) -> String {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    fill(w.dates.clock, &[("hour", &format!("{hour:02}")), ("minute", &format!("{minute:02}"))])
}

/// Formats minutes after midnight as «14:15», the form of the browser's time fields.
pub fn field_time(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// Parses «14:15» into minutes after midnight.
pub fn parse_field_time(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let hour: u32 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let minute: u32 = minute.get(..2)?.parse().ok().filter(|minute| *minute < 60)?;
    Some(hour * 60 + minute)
}

fn is_this_year(day: Day) -> bool {
    Day::read(&today()).is_some_and(|today| today.year == day.year)
}

fn weekday(w: &Words, day: Day) -> &'static str {
    match day.weekday() {
        0 => w.dates.weekday_monday,
        1 => w.dates.weekday_tuesday,
        2 => w.dates.weekday_wednesday,
        3 => w.dates.weekday_thursday,
        4 => w.dates.weekday_friday,
        5 => w.dates.weekday_saturday,
        _ => w.dates.weekday_sunday,
    }
}

fn month(w: &Words, number: u32) -> &'static str {
    match number {
        1 => w.dates.month_january,
        2 => w.dates.month_february,
        3 => w.dates.month_march,
        4 => w.dates.month_april,
        5 => w.dates.month_may,
        6 => w.dates.month_june,
        7 => w.dates.month_july,
        8 => w.dates.month_august,
        9 => w.dates.month_september,
        10 => w.dates.month_october,
        11 => w.dates.month_november,
        _ => w.dates.month_december,
    }
}
/// Says how old the last backup is, by the calendar: one from last night is yesterday's. Where none was made, a folder
/// that all but drafts is in is told of.
pub fn backup_age(w: &Words, at_ms: Option<i64>, in_folder_ms: Option<i64>) -> String {
    match at_ms.and_then(|at_ms| days_since(&day_text(local_time(at_ms)))) {
        None if in_folder_ms.is_some() => w.today.backup_in_folder.to_owned(),
        None => w.today.backup_never.to_owned(),
        Some(..=0) => w.today.backup_today.to_owned(),
        Some(1) => w.today.backup_yesterday.to_owned(),
        Some(days) => fill(w.today.backup_days_ago_many, &[("count", &days.to_string())]),
    }
}
