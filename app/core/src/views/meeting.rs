//! Meetings (møter): the plan, its steps, and the points (innspill) written in them.

use super::question::{Question, QuestionWords, add_questions};
use super::{Text, shown_of_kind, shown_root, text_or_null};
use crate::deletion::{Presence, is_shown, presence};
use crate::dot::Dot;
use crate::method::{PlannedStep, StepKind};
use crate::notebook::Notebook;
use crate::order::first_keys;
use crate::pen::Change;
use crate::record::{Key, Record};
use crate::value::Value;

pub const KIND: &str = "meeting";
/// Tables in one meeting; a large school's staff at tables of four.
pub const TABLES_MAX: u32 = 60;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub home: Dot,
    pub title: Text,
    /// Year-month-day, as `2026-11-26`; empty where none is set.
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: Option<u32>,
    pub tables: u32,
    pub steps: Vec<Step>,
    pub questions: Vec<Question>,
    /// Milliseconds since 1970 when the minutes were closed.
    pub closed_at_ms: Option<i64>,
}

/// A step (steg) of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub key: Key,
    pub kind: StepKind,
    pub minutes: u32,
}

/// A point (innspill): a short text of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub key: Key,
    pub text: Text,
    pub question: Option<Dot>,
    pub step: Option<Dot>,
    /// From 1.
    pub table: u32,
    /// Sagt: it has been raised in the group.
    pub said: bool,
    /// Slettet her, endret der: someone deleted it, someone else changed it.
    pub brought_back: bool,
}

/// What a møteleder decides before a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPlan {
    pub title: String,
    pub date: String,
    pub starts_at: u32,
    pub tables: u32,
    pub steps: Vec<PlannedStep>,
    pub questions: Vec<QuestionWords>,
    /// The set the questions were copied from.
    pub set: Option<Dot>,
}

impl Meeting {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = shown_root(notebook, home, KIND)?;
        Some(Meeting {
            home,
            title: Text::read(root, "title"),
            date: root.text("date").to_owned(),
            starts_at: root.integer("starts_at").and_then(|minutes| u32::try_from(minutes).ok()),
            tables: root.integer("tables").map_or(1, |tables| u32::try_from(tables.clamp(1, i64::from(TABLES_MAX))).unwrap_or(1)),
            steps: steps(notebook, home),
            questions: Question::all(notebook, home),
            closed_at_ms: root.integer("closed_at"),
        })
    }

    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    /// When each step begins, in minutes after midnight; the last is when the meeting ends.
    pub fn clock_times(&self) -> Vec<u32> {
        let start = self.starts_at.unwrap_or_default();
        clock_times(start, self.steps.iter().map(|step| step.minutes))
    }
}

/// Running sums from `start`, the end included.
pub fn clock_times(start: u32, minutes: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut times = vec![start];
    for minutes in minutes {
        times.push(times[times.len() - 1] + minutes);
    }
    times
}

fn steps(notebook: &Notebook, home: Dot) -> Vec<Step> {
    let steps = shown_of_kind(notebook, home, "step").into_iter();
    steps
        .map(|(key, record)| Step {
            key,
            kind: StepKind::from_code(record.text("kind")),
            minutes: record.integer("minutes").map_or(0, |minutes| u32::try_from(minutes.clamp(0, 1440)).unwrap_or(0)),
        })
        .collect()
}

impl Point {
    /// Every point of a meeting, in the order they were written.
    pub fn all(notebook: &Notebook, meeting: Dot) -> Vec<Point> {
        let points = shown_of_kind(notebook, meeting, "point").into_iter();
        points.map(|(key, record)| Point::of(notebook, key, record)).collect()
    }

    /// One point, if people should see it.
    pub fn one(notebook: &Notebook, key: Key) -> Option<Point> {
        let record = notebook.get(&key).filter(|_| is_shown(notebook, &key))?;
        Some(Point::of(notebook, key, record))
    }

    fn of(notebook: &Notebook, key: Key, record: &Record) -> Point {
        let table = record.integer("table").unwrap_or(1).clamp(1, i64::from(TABLES_MAX));
        Point {
            key,
            text: Text::read(record, "text"),
            question: record.dot("question"),
            step: record.dot("step"),
            table: u32::try_from(table).unwrap_or(1),
            said: record.flag("said"),
            brought_back: presence(notebook, &key) == Presence::Disputed,
        }
    }
}

/// Plans a meeting. The questions are copied, so that a set changed later leaves the meeting as it was.
pub fn plan(change: &mut Change<'_>, plan: &MeetingPlan) -> Dot {
    let home = change.create_home(
        KIND,
        &[
            ("title", text_or_null(&plan.title)),
            ("date", text_or_null(&plan.date)),
            ("starts_at", i64::from(plan.starts_at).into()),
            ("tables", i64::from(plan.tables.clamp(1, TABLES_MAX)).into()),
            ("set", plan.set.map_or(Value::Null, Value::Dot)),
        ],
    );
    for (step, order) in plan.steps.iter().zip(first_keys(plan.steps.len())) {
        let fields = [("kind", step.kind.code().into()), ("minutes", i64::from(step.minutes).into()), ("order", Value::text(order))];
        change.create(home, "step", &fields);
    }
    add_questions(change, home, None, &plan.questions);
    home
}

/// Writes down a point. Blank text writes nothing.
pub fn add_point(change: &mut Change<'_>, meeting: Dot, question: Option<Dot>, step: Option<Dot>, table: u32, text: &str) -> Option<Key> {
    if text.trim().is_empty() {
        return None;
    }
    let link = |dot: Option<Dot>| dot.map_or(Value::Null, Value::Dot);
    let fields = [("question", link(question)), ("step", link(step)), ("table", i64::from(table).into()), ("text", text_or_null(text))];
    Some(change.create(meeting, "point", &fields))
}
