//! Minutes (referat) as a structure: what was agreed first, then what was said to each question,
//! then what was not reached and what came late. Knows no words, and no document's layout.

use crate::kinds::action::{self, Action};
use crate::kinds::meeting::{Column, Meeting, Point};
use crate::kinds::question::Question;
use crate::overviews::waiting::questions_not_reached;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::{gathered, sorted_by};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    pub meeting: Meeting,
    /// The tiltak that came of the meeting, each with its home; open ones first.
    pub actions: Vec<Action>,
    /// Every question something was written to in time, in the order of the meeting.
    pub questions: Vec<Answered>,
    /// In time, under no question that is shown.
    pub others: Vec<Group>,
    /// Ikke rukket.
    pub not_reached: Vec<Question>,
    /// Kom etter lukking: what the closed minutes did not hold, points and free text.
    pub late: Vec<Point>,
    /// Fri tekst under no question.
    pub free: Vec<Point>,
}

/// A question and what was written to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub question: Question,
    pub groups: Vec<Group>,
    /// Fri tekst.
    pub free: Vec<Point>,
}

/// Points of one sub-question, step, table and column, in the order they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub part: Option<Dot>,
    pub step: Option<Dot>,
    /// From 1.
    pub table: u32,
    pub column: Option<Column>,
    pub points: Vec<Point>,
}

impl Minutes {
    /// Nothing where there is no such meeting to see.
    pub fn of(notebook: &Notebook, home: Dot) -> Option<Minutes> {
        let meeting = Meeting::read(notebook, home)?;
        let (late, in_time): (Vec<Point>, Vec<Point>) = Point::all(notebook, home).into_iter().partition(|point| point.is_late);
        let places = Places::of(&meeting);
        let mut by_question = by_question(&meeting, in_time);
        let (free, others) = by_question.remove(&None).unwrap_or_default();
        let questions = meeting.questions.iter().filter_map(|question| {
            let (free, points) = by_question.remove(&Some(question.key.id))?;
            Some(Answered { question: question.clone(), groups: places.groups(points), free })
        });
        Some(Minutes {
            questions: questions.collect(),
            others: places.groups(others),
            actions: actions(notebook, home),
            not_reached: questions_not_reached(notebook, home),
            late,
            free,
            meeting,
        })
    }
}

/// Free texts and points under each shown question, and under none.
fn by_question(meeting: &Meeting, points: Vec<Point>) -> BTreeMap<Option<Dot>, (Vec<Point>, Vec<Point>)> {
    let shown: BTreeSet<Dot> = gathered(meeting.questions.iter().map(|question| question.key.id));
    let mut by_question: BTreeMap<Option<Dot>, (Vec<Point>, Vec<Point>)> = BTreeMap::new();
    for point in points {
        let question = point.question.filter(|question| shown.contains(question));
        let (free, grouped) = by_question.entry(question).or_default();
        if point.free { free.push(point) } else { grouped.push(point) }
    }
    by_question
}

fn actions(notebook: &Notebook, meeting: Dot) -> Vec<Action> {
    let own: BTreeSet<Dot> = gathered(action::of_meeting(notebook, meeting));
    if own.is_empty() {
        return Vec::new();
    }
    Action::all(notebook).into_iter().filter(|action| own.contains(&action.home)).collect()
}

/// Where parts and steps stand in the meeting; those that are not shown come last.
struct Places {
    parts: BTreeMap<Dot, usize>,
    steps: BTreeMap<Dot, usize>,
}

impl Places {
    fn of(meeting: &Meeting) -> Self {
        let parts = meeting.questions.iter().flat_map(|question| &question.parts).map(|part| part.key.id);
        let steps = meeting.steps.iter().map(|step| step.key.id);
        Places {
            parts: parts.enumerate().map(|(place, id)| (id, place)).collect(),
            steps: steps.enumerate().map(|(place, id)| (id, place)).collect(),
        }
    }

    /// By part, step, table and column; what belongs to none of them comes before what does.
    fn groups(&self, points: Vec<Point>) -> Vec<Group> {
        let place =
            |places: &BTreeMap<Dot, usize>, id: Option<Dot>| id.map(|id| (places.get(&id).copied().unwrap_or(usize::MAX), id));
        let rank = |point: &Point| (place(&self.parts, point.part), place(&self.steps, point.step), point.table, point.column);
        let mut groups: Vec<Group> = Vec::new();
        for point in sorted_by(points, |left, right| rank(left).cmp(&rank(right))) {
            match groups.last_mut() {
                Some(group) if group.is_of(&point) => group.points.push(point),
                Some(_) | None => groups.push(Group::begin(point)),
            }
        }
        groups
    }
}

impl Group {
    fn is_of(&self, point: &Point) -> bool {
        (self.part, self.step, self.table, self.column) == (point.part, point.step, point.table, point.column)
    }

    fn begin(point: Point) -> Group {
        Group { part: point.part, step: point.step, table: point.table, column: point.column, points: vec![point] }
    }
}

#[cfg(test)]
mod tests;
