//! The trend (utvikling over tid): what each meeting's pulse came to, and how often a group
//! questioned its own practice. Meetings with five answers or more; it counts meetings, never people.

use super::meeting::KIND;
use super::{action, own_practice, shown_root};
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::pulse::{ANSWERS_FOR_TEXTS, tally::Answers};
use crate::sorting::sorted_by;

/// One meeting in the trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub home: Dot,
    /// As `2026-11-26`; empty where none is set, and such meetings come first.
    pub date: String,
    pub answers: u32,
    /// The mean in tenths, from 10 to 40.
    pub mean_tenths: u32,
    /// «Stilte vi spørsmål ved egen praksis?» – yes, in whole per cent; from five answers to it.
    pub own_practice_percent: Option<u32>,
    /// Points the groups marked as questioning own practice, and points in all.
    pub own_practice_points: (usize, usize),
    /// Tiltak for all that came of the meeting.
    pub common_actions: usize,
}

/// By date, then by when the meetings were planned. It sees only the meetings that are read in whole.
pub fn trend(notebook: &Notebook) -> Vec<Reading> {
    let meetings = notebook.roots().filter(|(key, _)| shown_root(notebook, key.home, KIND).is_some());
    let meetings = meetings.map(|(key, root)| (root.text("date"), root.integer("starts_at"), root.at_ms, key.home)).collect();
    sorted_by(meetings, Ord::cmp).into_iter().filter_map(|(date, _, _, home)| reading(notebook, home, date)).collect()
}

fn reading(notebook: &Notebook, home: Dot, date: &str) -> Option<Reading> {
    let answers = Answers::of(notebook, home);
    if answers.count() < ANSWERS_FOR_TEXTS {
        return None;
    }
    let is_common = |home: &Dot| action::Action::read(notebook, *home).is_some_and(|action| action.common);
    Some(Reading {
        home,
        date: date.to_owned(),
        answers: answers.count(),
        mean_tenths: answers.mean_tenths()?,
        own_practice_percent: answers.own_practice_percent(),
        own_practice_points: own_practice::marked_of(notebook, home),
        common_actions: action::of_meeting(notebook, home).iter().filter(|home| is_common(home)).count(),
    })
}
