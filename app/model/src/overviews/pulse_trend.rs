//! Trends (utvikling over tid): the result of each meeting's pulse, and how far its reflection went: common tiltak,
//! mixed groups, points that question own practice. It counts, and knows no person.

use crate::kinds::meeting::{self, KIND, day, is_held, starts_at};
use crate::kinds::participant::seated::mixed_tables;
use crate::kinds::point::own_practice;
use crate::kinds::{action, shown_root};
use crate::overviews::loaded::{Loaded, Memory};
use crate::pulse::{ANSWERS_FOR_TEXTS, tally::Answers};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;

/// The pulse of one meeting with at least five answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub home: Dot,
    /// As `2026-11-26`; empty if none is set. Such meetings come first.
    pub date: String,
    pub answers: u32,
    /// The mean in tenths, from 10 to 40.
    pub mean_tenths: u32,
    /// «Stilte vi spørsmål ved egen praksis?»: how many said yes, and how many answered; `None` below five answers.
    pub own_practice: Option<(u32, u32)>,
}

/// How far one meeting's reflection went; never a score of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    pub home: Dot,
    /// As in [`Reading`].
    pub date: String,
    /// Common tiltak from the meeting, and all its tiltak.
    pub common_actions: (usize, usize),
    /// Tables with people across year groups, subjects or schools, and all tables drawn.
    pub mixed_tables: (usize, usize),
    /// Points the groups marked as questioning own practice, and all points.
    pub own_practice_points: (usize, usize),
}

/// Returns the meetings that count: those people see, except those tried alone.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    meetings(notebook).into_iter().map(|(home, _)| home).collect()
}

/// Like [`trend`], once every meeting it counts is in memory.
pub fn loaded_trend(memory: Memory<'_>) -> Loaded<Vec<Reading>> {
    memory.gathered(homes(memory.notebook), trend)
}

/// Like [`reflections`], once every meeting it counts is in memory.
pub fn loaded_reflections(memory: Memory<'_>, today: &str) -> Loaded<Vec<Reflection>> {
    memory.gathered(homes(memory.notebook), |notebook| reflections(notebook, today))
}

/// Returns the readings by date, then by when the meetings were planned. The notebook must be whole.
pub fn trend(notebook: &Notebook) -> Vec<Reading> {
    meetings(notebook).into_iter().filter_map(|(home, date)| reading(notebook, home, date)).collect()
}

/// Returns, in the same order, the meetings held by `today` in which something was written or agreed.
pub fn reflections(notebook: &Notebook, today: &str) -> Vec<Reflection> {
    let held = meetings(notebook).into_iter().filter(|(home, _)| is_held(notebook, *home, today));
    let all = held.map(|(home, date)| reflection(notebook, home, date));
    all.filter(|one| one.own_practice_points.1 + one.common_actions.1 > 0).collect()
}

fn meetings(notebook: &Notebook) -> Vec<(Dot, &str)> {
    let meetings =
        notebook.roots().filter(|(key, root)| shown_root(notebook, key.home, &KIND).is_some() && !meeting::ALONE.flag_in(root));
    let meetings = meetings.map(|(key, root)| (day(root), starts_at(root), root.created_at_ms, key.home)).collect();
    sorted_by(meetings, Ord::cmp).into_iter().map(|(date, _, _, home)| (home, date)).collect()
}

fn reading(notebook: &Notebook, home: Dot, date: &str) -> Option<Reading> {
    let answers = Answers::read(notebook, home);
    let (count, mean_tenths) = (answers.count(), answers.mean_tenths()?);
    let own_practice = answers.own_practice();
    (count >= ANSWERS_FOR_TEXTS).then(|| Reading { home, date: date.to_owned(), answers: count, mean_tenths, own_practice })
}

fn reflection(notebook: &Notebook, home: Dot, date: &str) -> Reflection {
    let actions: Vec<bool> = action::of_meeting(notebook, home)
        .into_iter()
        .filter_map(|home| action::Action::read(notebook, home))
        .map(|action| action.common)
        .collect();
    Reflection {
        home,
        date: date.to_owned(),
        common_actions: (actions.iter().filter(|is_common| **is_common).count(), actions.len()),
        mixed_tables: mixed_tables(notebook, home),
        own_practice_points: own_practice::marked_of(notebook, home),
    }
}
