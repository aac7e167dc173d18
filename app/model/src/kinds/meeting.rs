//! Meetings (møter): a meeting, its steps and its questions. The modules below plan it, change its steps and
//! close its minutes; points have a file of their own.

mod began;
mod change;
mod closing;
mod looked_back;
mod plan;

pub use super::point::{Column, NewPoint, Point, create_point};
pub use super::step::{Direction, STEP_MINUTES_MAX, Step, create_step_after, delete_step, move_step, set_step_minutes};
pub use began::{day, set_began, starts_at};
pub use change::change;
pub(crate) use closing::Closing;
pub use closing::{close, close_anew, is_action_changed_late, is_late_action, reopen};
pub use looked_back::{look_back_at, looked_back};
pub use plan::{Carried, MeetingPlan, create, set_date, set_minutes, set_people, set_start, set_tables};

use super::question::Question;
use super::{Text, shown_root};
use super::{action, programme};
use crate::kind::{Along, Deletion, GoesWith, Heading, Home, InLink, Kind, Place, Searched, family, field, fields};
use crate::method::{PlannedStep, Purpose};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;

fields! {
    pub TITLE = field("title").in_link().searched();
    pub PLACE = field("place").in_link().searched();
    pub NOTE = field("note").in_link().searched();
    pub DATE = field("date").date().in_link();
    STARTS_AT = field("starts_at").integer().in_link();
    ENDS_AT = field("ends_at").integer().in_link();
    // The day and hour it was held, if other than planned.
    BEGAN = field("began").date().in_link().earliest_stands();
    PURPOSE = field("purpose").code().in_link();
    // How many will come; no names.
    PEOPLE = field("people").integer().in_link();
    pub TABLES = field("tables").integer().in_link();
    pub SET = field("set").points_at("set").in_link();
    PROGRAMME = programme::POINTER;
    // Tried alone by somebody: not a meeting of a staff.
    pub(crate) ALONE = field("alone").flag();
    pub CLOSED_AT = field("closed_at").integer();
    REOPENED_AT = field("reopened_at").integer();
    EDITION = field("edition").integer();
    // What the closer had seen: the highest counter of each actor.
    pub(crate) CLOSED_SEEN = field("closed_seen").list().names_tablets();
    // The tiltak that had come from the meeting by then, by their homes.
    pub(crate) CLOSED_ACTIONS = field("closed_actions").list();
    // The earlier tiltak this meeting looked back at (siden sist), by their homes.
    pub(crate) LOOKED_BACK = field("looked_back").list();
    // Who has which role at a table: people, or seats.
    pub(crate) ROLES = family("roles:").list().names_people().in_seating();
}

/// A meeting (møte).
pub const KIND: Kind = Kind {
    name: "meeting",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[
        GoesWith::Pointing { kind: "action", register: action::FROM_MEETING.name() },
        GoesWith::Pointer(PROGRAMME.name()),
    ],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(3),
    link: InLink::Fields(Along::Plan),
    search: Searched::ByTitle(Heading::Meetings),
    is_people: false,
};
const DAY_MINUTES: u32 = 24 * 60;
/// The most tables in one meeting: a large school's staff at tables of four.
pub const TABLES_MAX: u32 = 60;

/// Marks a meeting as one that somebody tries alone (prøv alene).
pub fn mark_alone(transaction: &mut Transaction<'_>, meeting: Dot) {
    ALONE.write(transaction, Key::root(meeting), true.into());
}

/// Returns whether somebody tried the meeting alone, so that it counts nowhere else.
pub fn is_alone(root: &Record) -> bool {
    ALONE.flag_in(root)
}

/// Returns whether a meeting was held by the day `today`, as `2026-11-26`: its minutes are closed, or its day is past,
/// since many staffs never close any.
pub fn is_held(notebook: &Notebook, meeting: Dot, today: &str) -> bool {
    notebook.get(&Key::root(meeting)).is_some_and(|root| {
        let date = day(root);
        CLOSED_AT.integer_in(root).is_some() || !date.is_empty() && date < today
    })
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub home: Dot,
    pub title: Text,
    /// The day it was held, or is planned for, as `2026-11-26`; empty if none is set.
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: Option<u32>,
    /// The fixed end (fast slutt), in minutes after midnight.
    pub ends_at: Option<u32>,
    /// What the meeting is for (formål).
    pub purpose: Option<Purpose>,
    /// How many will come; no names.
    pub people: Option<u32>,
    pub tables: u32,
    /// Place (sted).
    pub place: Text,
    /// Message (beskjed) to those who come.
    pub note: Text,
    pub steps: Vec<Step>,
    pub questions: Vec<Question>,
    /// When the minutes were closed, in milliseconds since 1970.
    pub closed_at_ms: Option<i64>,
    /// When closed minutes were last reopened, in milliseconds since 1970; kept as a trace.
    pub reopened_at_ms: Option<i64>,
    /// How many times the minutes have been closed (utgave); 0 before the first.
    pub edition: u32,
}

impl Meeting {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = shown_root(notebook, home, &KIND)?;
        Some(Meeting {
            home,
            title: Text::read(root, &TITLE),
            date: day(root).to_owned(),
            starts_at: starts_at(root),
            ends_at: began::ends_at(root),
            purpose: Purpose::from_code(PURPOSE.text_in(root)),
            people: PEOPLE.count_in(root),
            tables: TABLES.count_in(root).unwrap_or(1).clamp(1, TABLES_MAX),
            place: Text::read(root, &PLACE),
            note: Text::read(root, &NOTE),
            steps: Step::all(notebook, home),
            questions: Question::all(notebook, home),
            closed_at_ms: CLOSED_AT.integer_in(root),
            reopened_at_ms: REOPENED_AT.integer_in(root),
            edition: closing::edition(root),
        })
    }

    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    /// Returns how many sit at a table: the people shared among the tables, of which the first have one more. `None`
    /// if the number of people is unknown.
    pub fn seats_at(&self, table: u32) -> Option<u32> {
        let (people, tables) = (self.people?, self.tables.max(1));
        Some(people / tables + u32::from(table <= people % tables))
    }

    /// Returns the number of a table where it is shown: not in a meeting with one table.
    pub fn told_table(&self, number: u32) -> Option<u32> {
        (self.tables > 1).then_some(number)
    }

    /// Returns when the meeting ends: its fixed end, or the end of its steps. In minutes after midnight, and past
    /// 24 hours for a meeting that passes midnight.
    pub fn planned_end(&self) -> u32 {
        let start = self.starts_at.unwrap_or_default();
        match self.ends_at {
            Some(end) if end < start => end.saturating_add(24 * 60),
            Some(end) => end,
            None => start.saturating_add(self.minutes()),
        }
    }

    /// Returns the steps that points are grouped by: in a meeting without questions, those that points were written
    /// in, if there are several; else none.
    pub fn steps_apart(&self, is_written_in: impl Fn(&Step) -> bool) -> Vec<&Step> {
        let written: Vec<&Step> = self.steps.iter().filter(|step| is_written_in(step)).collect();
        if self.questions.is_empty() && written.len() > 1 { written } else { Vec::new() }
    }

    /// Returns the steps in the form `schedule` takes.
    pub fn planned_steps(&self) -> Vec<PlannedStep> {
        self.steps.iter().map(Step::planned).collect()
    }

    /// Returns when each step begins, in minutes after midnight; the last value is when the meeting ends.
    pub fn clock_times(&self) -> Vec<u32> {
        let start = self.starts_at.unwrap_or_default();
        clock_times(start, self.steps.iter().map(|step| step.minutes))
    }
}

/// Returns the running sums from `start`, including the end.
pub fn clock_times(start: u32, minutes: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut times = vec![start];
    for minutes in minutes {
        times.push(times[times.len() - 1].saturating_add(minutes));
    }
    times
}

/// Returns when a meeting's minutes were closed, whether or not people see the meeting.
pub(crate) fn closed_at_ms(notebook: &Notebook, home: Dot) -> Option<i64> {
    CLOSED_AT.integer_in(notebook.get(&Key::root(home))?)
}
