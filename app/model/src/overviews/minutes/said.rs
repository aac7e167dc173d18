//! What was written in a meeting, grouped: by question, then by table if there are several, then by sub-question,
//! column and cluster; in a meeting without questions, by step. Knows no votes.

use crate::kinds::cluster::Cluster;
use crate::kinds::meeting::{Column, Meeting, Point, Step};
use crate::kinds::question::{Question, SubQuestion};
use fellestid_crdt::sorting::sorted_by;
use std::collections::BTreeSet;

/// A question, and what was written to it in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// From 1, among all questions of the meeting.
    pub number: usize,
    pub question: Question,
    pub tables: Vec<AtTable>,
}

/// What one table wrote, or all of them for a meeting with one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtTable {
    /// From 1; `None` if the meeting has one table.
    pub table: Option<u32>,
    /// The group of points without sub-question, column and cluster comes first.
    pub groups: Vec<Group>,
    /// Free text (fri tekst).
    pub free: Vec<Point>,
}

/// Points with the same sub-question, column, cluster and step, in the order they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub part: Option<SubQuestion>,
    pub column: Option<Column>,
    pub cluster: Option<Cluster>,
    /// `None` unless the meeting has no questions and nothing else groups them.
    pub step: Option<Step>,
    pub points: Vec<Point>,
}

/// What came after closing, to one question or to none that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    pub question: Option<Question>,
    pub points: Vec<Point>,
}

/// What points are grouped by.
pub(super) struct Grouping<'a> {
    pub meeting: &'a Meeting,
    pub clusters: &'a [Cluster],
    /// The steps that group the points; empty if the meeting has questions, or if one step has all the points.
    steps: Vec<&'a Step>,
}

/// A point's place under its question: sub-question, cluster and step by their order.
type Place = (Option<usize>, Option<Column>, Option<usize>, Option<usize>);

impl<'a> Grouping<'a> {
    pub fn new(meeting: &'a Meeting, clusters: &'a [Cluster], points: &[Point]) -> Self {
        let has_any = |step: &Step| points.iter().any(|point| !point.free && point.step == Some(step.key.id));
        Grouping { meeting, clusters, steps: meeting.steps_apart(has_any) }
    }

    /// Returns what was written to each question, and to none that is shown.
    pub fn answered(&self, points: Vec<Point>) -> (Vec<Answered>, Vec<AtTable>) {
        let (by_question, others) = self.by_question(points);
        let answered = self.meeting.questions.iter().zip(by_question).enumerate().filter(|(_, (_, points))| !points.is_empty());
        let answered = answered.map(|(place, (question, points))| Answered {
            number: place + 1,
            question: question.clone(),
            tables: self.by_table(points),
        });
        (answered.collect(), self.by_table(others))
    }

    pub fn late(&self, points: Vec<Point>) -> Vec<Late> {
        let (by_question, others) = self.by_question(points);
        let of_questions = self.meeting.questions.iter().map(|question| Some(question.clone())).zip(by_question);
        let late = of_questions.chain([(None, others)]).filter(|(_, points)| !points.is_empty());
        late.map(|(question, points)| Late { question, points }).collect()
    }

    fn by_question(&self, points: Vec<Point>) -> (Vec<Vec<Point>>, Vec<Point>) {
        let mut rest = points;
        let of_questions = self.meeting.questions.iter().map(|question| {
            let (own, others) = std::mem::take(&mut rest).into_iter().partition(|point| point.question == Some(question.key.id));
            rest = others;
            own
        });
        (of_questions.collect(), rest)
    }

    fn by_table(&self, points: Vec<Point>) -> Vec<AtTable> {
        let mut tables: BTreeSet<Option<u32>> = BTreeSet::new();
        for point in &points {
            tables.insert(self.meeting.told_table(point.table));
        }
        let at_table = |table: Option<u32>| {
            let own = points.iter().filter(|point| table.is_none_or(|table| point.table == table)).cloned();
            let (free, points): (Vec<Point>, Vec<Point>) = own.partition(|point| point.free);
            AtTable { table, groups: self.groups(points), free }
        };
        tables.into_iter().map(at_table).collect()
    }

    fn groups(&self, points: Vec<Point>) -> Vec<Group> {
        let placed: Vec<(Place, Point)> = points.into_iter().map(|point| (self.place(&point), point)).collect();
        let mut groups: Vec<(Place, Group)> = Vec::new();
        for (place, point) in sorted_by(placed, |left: &(Place, Point), right| left.0.cmp(&right.0)) {
            match groups.last_mut() {
                Some((known, group)) if *known == place => group.points.push(point),
                Some(_) | None => groups.push((place, self.begin(place, point))),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn place(&self, point: &Point) -> Place {
        let part = point.part.and_then(|id| self.parts().position(|part| part.key.id == id));
        let cluster = point.cluster.and_then(|id| self.clusters.iter().position(|cluster| cluster.key.id == id));
        let is_alone = part.is_none() && point.column.is_none() && cluster.is_none();
        let step = point.step.filter(|_| is_alone).and_then(|id| self.steps.iter().position(|step| step.key.id == id));
        (part, point.column, cluster, step)
    }

    fn begin(&self, (part, column, cluster, step): Place, point: Point) -> Group {
        Group {
            part: part.and_then(|part| self.parts().nth(part)).cloned(),
            column,
            cluster: cluster.and_then(|cluster| self.clusters.get(cluster)).cloned(),
            step: step.and_then(|step| self.steps.get(step)).map(|step| (*step).clone()),
            points: vec![point],
        }
    }

    fn parts(&self) -> impl Iterator<Item = &SubQuestion> {
        self.meeting.questions.iter().flat_map(|question| &question.parts)
    }
}

impl Answered {
    /// Returns the groups of all tables.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.tables.iter().flat_map(|table| &table.groups)
    }

    /// Returns the sub-questions that stand above the points: those without points, which no group is named after, and
    /// those with two versions, of which a group's name has one.
    pub fn parts_above(&self) -> impl Iterator<Item = &SubQuestion> {
        let names_a_group =
            |part: &SubQuestion| self.groups().any(|group| group.part.as_ref().is_some_and(|own| own.key == part.key));
        self.question.parts.iter().filter(move |part| part.text.is_disputed() || !names_a_group(part))
    }
}

/// Returns whether a point is said, or free text, which counts as said.
pub(super) fn is_said(point: &Point) -> bool {
    point.said || point.free
}

pub(super) fn keep_said(tables: &mut Vec<AtTable>) {
    for table in tables.iter_mut() {
        table.groups.iter_mut().for_each(|group| group.points.retain(is_said));
        table.groups.retain(|group| !group.points.is_empty());
    }
    tables.retain(|table| !(table.groups.is_empty() && table.free.is_empty()));
}
