//! What every document tells about a meeting: its title, when and where it is, and texts with two versions. Missing
//! facts are left out. Knows no records.

use crate::date::{date_with_weekday, hours};
use crate::document::Item;
use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::meeting::Meeting;

/// A meeting's facts in one language.
pub struct Facts<'a> {
    pub words: &'static Words,
    pub meeting: &'a Meeting,
}

impl<'a> Facts<'a> {
    pub fn of(meeting: &'a Meeting, words: &'static Words) -> Self {
        Facts { words, meeting }
    }

    pub fn title(&self) -> String {
        let title = one_line(&self.meeting.title.shown);
        if title.is_empty() { self.words.untitled.to_owned() } else { title }
    }

    /// Formats «torsdag 26. november 2026»; `None` without a date.
    pub fn date(&self) -> Option<String> {
        let date = one_line(&date_with_weekday(self.words, &self.meeting.date));
        (!date.is_empty()).then_some(date)
    }

    /// Formats «torsdag 26. november 2026, kl. 14.00–14.45», or as much of it as is known.
    pub fn when(&self) -> Option<String> {
        let hours = starts_at(self.meeting).map(|starts_at| hours(self.words, starts_at, self.ends_at(starts_at)));
        let known: Vec<String> = [self.date(), hours].into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.join(", "))
    }

    /// Returns the fixed end, or where the plan ends, in minutes after midnight; past 24 hours for a meeting that
    /// passes it.
    pub fn ends_at(&self, starts_at: u32) -> Option<u32> {
        Some(self.meeting.planned_end()).filter(|ends_at| *ends_at > starts_at)
    }

    pub fn place(&self) -> Option<String> {
        self.words.minutes.place_named(&one_line(&self.meeting.place.shown))
    }

    pub fn purpose(&self) -> Option<String> {
        self.words.minutes.purpose_of(self.meeting)
    }

    /// Returns the message to those who come (beskjed).
    pub fn note(&self) -> &'a str {
        self.meeting.note.shown.trim()
    }

    pub fn tables(&self) -> Option<String> {
        (self.meeting.tables > 1).then(|| fill(self.words.tables, &[("count", &self.meeting.tables.to_string())]))
    }

    /// Formats «Versjon 2» for minutes that were reopened.
    pub fn edition(&self) -> Option<String> {
        (self.meeting.edition > 1).then(|| fill(self.words.minutes.edition, &[("number", &self.meeting.edition.to_string())]))
    }
}

/// Returns the start in minutes after midnight; `None` for a value beyond a day.
pub fn starts_at(meeting: &Meeting) -> Option<u32> {
    meeting.starts_at.filter(|minutes| *minutes < 24 * 60)
}

/// Formats «to versjoner» for a text with more than one.
pub fn versions(words: &Words, text: &Text) -> Option<String> {
    match text.versions.len() {
        0 | 1 => None,
        2 => Some(words.versions_two.to_owned()),
        count => Some(fill(words.versions_many, &[("count", &count.to_string())])),
    }
}

/// Returns every version as an item, oldest first. Empty if there is only one.
pub fn version_items(words: &Words, text: &Text) -> Vec<Item> {
    text.versions.iter().map(|version| Item::new(text_or(version, words.emptied))).collect()
}

/// Returns the text, or `absent` if nothing of it is visible.
pub fn text_or(text: &str, absent: &str) -> String {
    if one_line(text).is_empty() { absent.to_owned() } else { text.trim().to_owned() }
}

/// Makes the first letter upper case, for the beginning of a line.
pub fn begun(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Returns the text, or both versions if it has two.
pub fn every_version(text: &Text) -> String {
    if text.is_disputed() { text.versions.join(" / ") } else { text.shown.clone() }
}
