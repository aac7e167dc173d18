//! Minutes (referat) as a structure, put together once for the page and for every document: who was present, what was
//! agreed, what was written to each question, the results of votes, what was not reached and what came late; which lines
//! are shown of each (`agreed`, `said`), and the words (`words`). Knows no document's layout.

mod agreed;
mod said;
mod voted;
mod words;

pub use agreed::ActionLine;
pub use said::{Answered, AtTable, Group, Late};
pub use voted::{Given, Ranked, Ranking};
pub use words::MinutesWords;

use crate::kinds::action::{self, Action};
use crate::kinds::agreed_marks::Checked;
use crate::kinds::cluster::Clusters;
use crate::kinds::meeting::{Meeting, Point, is_action_changed_late, is_late_action, looked_back};
use crate::kinds::participant::attendance::Attendance;
use crate::kinds::question::Question;
use crate::overviews::waiting::not_reached;
use crate::pulse::tally::Answers;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::{gathered, sorted_by};
use said::Grouping;
use std::collections::BTreeSet;

/// Everything in the minutes of one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    pub meeting: Meeting,
    pub attendance: Attendance,
    /// The tiltak that came from the meeting: common ones first, then open ones.
    pub actions: Vec<Action>,
    /// The homes of those made after closing.
    pub late_actions: Vec<Dot>,
    /// Siden sist: the earlier tiltak that the meeting spoke of, as they are now.
    pub looked_back: Vec<Action>,
    /// The homes of the tiltak of both lists in which something shown here was changed after closing.
    pub changed_actions: Vec<Dot>,
    /// Every question with points written in time, in the order of the meeting.
    pub questions: Vec<Answered>,
    /// Points written in time, under no question that is shown.
    pub others: Vec<AtTable>,
    /// Dots (prikker): the result of each vote, in the order of the steps.
    pub rankings: Vec<Ranking>,
    /// Marks (kjennetegn), with how the meeting met them.
    pub marks: Vec<Checked>,
    pub pulse: Answers,
    /// The questions without points written in time; for a meeting that was not held, all of them.
    pub not_reached: Vec<Question>,
    /// Whether the minutes are closed, or something was written in the meeting.
    pub was_held: bool,
    /// What came after closing (kom til etter møtet), by question; points of no question last.
    pub late: Vec<Late>,
}

impl Minutes {
    /// Reads the minutes. Returns `None` if the meeting is deleted or unknown.
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Minutes> {
        Some(Minutes::from_meeting(notebook, Meeting::read(notebook, home)?))
    }

    /// Returns the minutes of a meeting that has been read already.
    pub fn from_meeting(notebook: &Notebook, meeting: Meeting) -> Minutes {
        let home = meeting.home;
        let clusters = Clusters::read(notebook, home).clusters;
        let points = Point::all(notebook, home);
        let grouping = Grouping::new(&meeting, &clusters, &points);
        let (rankings, marks) = voted::of(notebook, &meeting, &clusters, &points);
        let not_reached = not_reached(&meeting.questions, &points).into_iter().cloned().collect();
        let (late, in_time): (Vec<Point>, Vec<Point>) = points.into_iter().partition(|point| point.is_late);
        let was_held = meeting.closed_at_ms.is_some() || !in_time.is_empty();
        let actions = actions(notebook, home);
        let (questions, others) = grouping.answered(not_told_as_action(notebook, home, &actions, in_time));
        let late = grouping.late(not_told_as_action(notebook, home, &actions, late));
        let looked_back: Vec<Action> =
            looked_back(notebook, home).into_iter().filter_map(|action| Action::read(notebook, action)).collect();
        let late_actions = actions.iter().map(|action| action.home).filter(|action| is_late_action(notebook, home, *action));
        let told = actions.iter().chain(&looked_back).map(|action| action.home);
        let changed_actions = told.filter(|action| is_action_changed_late(notebook, home, *action)).collect();
        Minutes {
            looked_back,
            changed_actions,
            attendance: Attendance::read(notebook, &meeting),
            late_actions: late_actions.collect(),
            pulse: Answers::read(notebook, home),
            actions,
            questions,
            others,
            rankings,
            marks,
            not_reached,
            was_held,
            late,
            meeting,
        }
    }

    /// Keeps only what was said (sagt), and free text: points nobody said are removed, and so are their dots. A
    /// question stays, even with nothing under it.
    #[must_use]
    pub fn only_said(mut self) -> Minutes {
        for answered in &mut self.questions {
            said::keep_said(&mut answered.tables);
        }
        said::keep_said(&mut self.others);
        self.late.iter_mut().for_each(|late| late.points.retain(said::is_said));
        self.late.retain(|late| !late.points.is_empty());
        self.rankings.iter_mut().for_each(|ranking| ranking.rows.retain(|row| row.is_said));
        self.rankings.retain(|ranking| !ranking.rows.is_empty());
        self
    }

    /// Returns how many points came after closing.
    pub fn late_count(&self) -> usize {
        self.late.iter().map(|late| late.points.len()).sum()
    }

    /// Returns whether anything was agreed or written, in time or late.
    pub fn has_any(&self) -> bool {
        !(self.actions.is_empty()
            && self.looked_back.is_empty()
            && self.questions.is_empty()
            && self.others.is_empty()
            && self.late.is_empty())
    }
}

fn actions(notebook: &Notebook, meeting: Dot) -> Vec<Action> {
    let own: BTreeSet<Dot> = gathered(action::of_meeting(notebook, meeting));
    if own.is_empty() {
        return Vec::new();
    }
    let actions = Action::all(notebook).into_iter().filter(|action| own.contains(&action.home)).collect();
    sorted_by(actions, |left: &Action, right| right.common.cmp(&left.common))
}

/// Removes the points written as a tiltak that still say the same: they are shown among what was agreed, and no table
/// wrote them.
fn not_told_as_action(notebook: &Notebook, meeting: Dot, actions: &[Action], mut points: Vec<Point>) -> Vec<Point> {
    for action in actions {
        if let Some(id) = action::agreed_as(notebook, meeting, action.home) {
            points.retain(|point| {
                point.key.id != id || point.text.versions != action.what.versions || point.text.shown != action.what.shown
            });
        }
    }
    points
}

#[cfg(test)]
mod tests;
