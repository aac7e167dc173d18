//! A notebook's days as a calendar (.ics, RFC 5545): meetings, due dates (frister) and review dates of tiltak, with
//! alarms. Clock times are local wherever they are read; nobody is named.

use crate::contents::Contents;
use crate::date::{clock_digits, date_with_weekday};
use crate::facts::{Facts, begun, starts_at};
use crate::notebook::teller::Teller;
use crate::write::{one_line, visible};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::dates::Day;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::language::Language;

/// The most octets of a line before its end, by the standard.
const LINE_OCTETS_MAX: usize = 75;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Alarms: a quarter of an hour before a meeting; for a whole day, at 9 in the morning the day before.
const BEFORE_MEETING: &str = "-PT15M";
const BEFORE_DAY: &str = "-PT15H";

/// An event.
struct Event {
    uid: String,
    /// When its record was made, in milliseconds since 1970.
    made_at_ms: i64,
    /// The finished lines that tell when.
    when: Vec<String>,
    /// When, for people.
    told: String,
    summary: String,
    place: String,
    alarm: &'static str,
}

/// Returns the calendar of these homes, or `None` if nothing in it has a day. Days that do not exist are left out, and
/// so are tiltak that are done or dropped.
pub fn calendar(notebook: &Notebook, homes: &[Dot], language: Language) -> Option<String> {
    let events = events(notebook, homes, language);
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fellestid//Fellestid//NO", "CALSCALE:GREGORIAN"] {
        push_line(&mut out, text);
    }
    events.iter().for_each(|event| push_event(&mut out, event));
    push_line(&mut out, "END:VCALENDAR");
    (!events.is_empty()).then_some(out)
}

/// Returns what the calendar holds, for people to read: a line for each day.
pub fn days(notebook: &Notebook, homes: &[Dot], language: Language) -> String {
    let told = |event: &Event| format!("{}: {}", begun(&event.told), one_line(&event.summary));
    events(notebook, homes, language).iter().map(told).collect::<Vec<_>>().join("\n")
}

fn events(notebook: &Notebook, homes: &[Dot], language: Language) -> Vec<Event> {
    let (contents, teller) = (Contents::of(notebook), Teller::of(notebook, language));
    let meetings = contents.meetings.iter().filter(|meeting| homes.contains(&meeting.home));
    let actions = contents.actions.iter().filter(|action| homes.contains(&action.home));
    let meetings = meetings.filter_map(|meeting| of_meeting(teller, meeting));
    meetings.chain(actions.flat_map(|action| of_action(teller, action))).collect()
}

fn of_meeting(teller: Teller<'_>, meeting: &Meeting) -> Option<Event> {
    let day = Day::read(&meeting.date)?;
    let facts = Facts::of(meeting, teller.words);
    let (when, alarm) = match starts_at(meeting) {
        Some(start) => {
            let end = facts.ends_at(start);
            let lines = [Some(at("DTSTART", day, start)), end.map(|end| at("DTEND", day, end))];
            (lines.into_iter().flatten().collect(), BEFORE_MEETING)
        }
        None => (whole_day(day), BEFORE_DAY),
    };
    let place = one_line(&meeting.place.shown);
    Some(Event {
        uid: uid(meeting.home, "meeting"),
        made_at_ms: made(teller, meeting.home),
        when,
        told: facts.when().unwrap_or_default(),
        summary: facts.title(),
        place,
        alarm,
    })
}

fn of_action(teller: Teller<'_>, action: &Action) -> Vec<Event> {
    match action.state {
        State::Open | State::Ongoing => {}
        State::Done | State::Dropped => return Vec::new(),
    }
    let words = teller.words;
    let what = crate::facts::text_or(&action.what.shown, words.no_text);
    let event = |name: &str, label: &str, date: &str| {
        let day = Day::read(date)?;
        Some(Event {
            uid: uid(action.home, name),
            made_at_ms: action.made_at_ms,
            when: whole_day(day),
            told: date_with_weekday(words, date),
            summary: format!("{label}: {what}"),
            place: String::new(),
            alarm: BEFORE_DAY,
        })
    };
    let due = event("due", words.minutes.due_date, &action.due_date);
    [due, event("review", words.minutes.review_date, &action.review_date)].into_iter().flatten().collect()
}

/// Returns an event's id: the same on every tablet, so that importing a calendar again updates its events.
fn uid(home: Dot, name: &str) -> String {
    format!("{home}-{name}@fellestid")
}

fn made(teller: Teller<'_>, home: Dot) -> i64 {
    teller.notebook.get(&Key::root(home)).map_or(0, |root| root.created_at_ms)
}

/// Formats `minutes` after midnight, also beyond 24 hours.
fn at(name: &str, day: Day, minutes: u32) -> String {
    let day = of_number(day.number() + i64::from(minutes / (24 * 60)));
    format!("{name}:{}T{}00", digits(day), clock_digits(minutes))
}

fn whole_day(day: Day) -> Vec<String> {
    let after = of_number(day.number() + 1);
    vec![
        format!("DTSTART;VALUE=DATE:{}", digits(day)),
        format!("DTEND;VALUE=DATE:{}", digits(after)),
        "TRANSP:TRANSPARENT".to_owned(),
    ]
}

fn push_event(out: &mut String, event: &Event) {
    push_line(out, "BEGIN:VEVENT");
    push_line(out, &format!("UID:{}", event.uid));
    push_line(out, &format!("DTSTAMP:{}", stamp(event.made_at_ms)));
    event.when.iter().for_each(|text| push_line(out, text));
    push_line(out, &format!("SUMMARY:{}", escaped(&event.summary)));
    if !event.place.is_empty() {
        push_line(out, &format!("LOCATION:{}", escaped(&event.place)));
    }
    push_line(out, "BEGIN:VALARM");
    push_line(out, "ACTION:DISPLAY");
    push_line(out, &format!("DESCRIPTION:{}", escaped(&event.summary)));
    push_line(out, &format!("TRIGGER:{}", event.alarm));
    push_line(out, "END:VALARM");
    push_line(out, "END:VEVENT");
}

/// Adds a line, folded at a character if it is longer than the standard allows.
fn push_line(out: &mut String, text: &str) {
    let mut octets = 0;
    for character in text.chars() {
        if octets + character.len_utf8() > LINE_OCTETS_MAX {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(character);
        octets += character.len_utf8();
    }
    out.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in visible(text).trim().chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            '\r' => {}
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// Formats milliseconds since 1970 as `20261126T130000Z`.
fn stamp(at_ms: i64) -> String {
    let epoch = Day { year: 1970, month: 1, day: 1 }.number();
    let seconds = at_ms.rem_euclid(DAY_MS) / 1000;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{}T{hour:02}{minute:02}{second:02}Z", digits(of_number(epoch + at_ms.div_euclid(DAY_MS))))
}

/// Returns the day with a number, limited to the first and last days there are.
fn of_number(number: i64) -> Day {
    Day::numbered(number.clamp(Day::FIRST.number(), Day::LAST.number())).unwrap_or(Day::LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_within_75_octets_and_whole_again() {
        let text = format!("SUMMARY:{}", "Å😀b".repeat(50));
        let mut out = String::new();
        push_line(&mut out, &text);
        assert!(out.lines().all(|line| line.len() <= LINE_OCTETS_MAX));
        assert_eq!(out.replace("\r\n ", ""), format!("{text}\r\n"));
    }

    #[test]
    fn no_word_of_people_begins_a_line() {
        assert_eq!(escaped("a;b,c\\d\r\nEND:VEVENT\u{0}\u{202e}"), "a\\;b\\,c\\\\d\\nEND:VEVENT");
    }

    #[test]
    fn days_and_numbers_are_the_same() {
        for text in ["0000-01-01", "1970-01-01", "2024-02-29", "2026-12-31", "2027-01-01", "9999-12-31"] {
            let day = Day::read(text).expect("a day");
            assert_eq!(of_number(day.number()), day);
        }
        assert_eq!(stamp(1_795_698_000_000), "20261126T130000Z");
        assert_eq!(at("DTEND", Day::read("2026-12-31").expect("a day"), 24 * 60 + 5), "DTEND:20270101T000500");
    }
}
