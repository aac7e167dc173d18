//! Planning a meeting: what a meeting leader (møteleder) decides, written as records.

use super::began::forget_start;
use super::{DATE, DAY_MINUTES, ENDS_AT, KIND, Meeting, NOTE, PEOPLE, PLACE, PURPOSE, SET, STARTS_AT, TABLES, TABLES_MAX, TITLE};
use crate::kinds::question;
use crate::kinds::question::{QuestionWords, add_one, create_questions};
use crate::kinds::step::create_step;
use crate::kinds::text_or_null;
use crate::method::{PlannedStep, Purpose};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::ordering::first_keys;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// What a meeting leader (møteleder) decides before a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingPlan {
    pub title: String,
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: u32,
    /// The fixed end (fast slutt), in minutes after midnight.
    pub ends_at: Option<u32>,
    pub purpose: Option<Purpose>,
    /// How many will come; no names.
    pub people: Option<u32>,
    pub tables: u32,
    pub place: String,
    /// Message (beskjed) to those who come.
    pub note: String,
    pub steps: Vec<PlannedStep>,
    /// Questions that earlier meetings did not reach; they come first.
    pub carried: Vec<Carried>,
    pub questions: Vec<QuestionWords>,
    /// The set the questions were copied from.
    pub set: Option<Dot>,
}

/// A question that an earlier meeting did not reach. Its copy stores where it came from, as `from_meeting` and
/// `from_question`, so that it no longer counts as waiting; see `overviews::waiting`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The question in the earlier meeting.
    pub from: Key,
    /// Its words, which may have been changed on the way.
    pub words: QuestionWords,
}

/// Creates a meeting from its plan. The questions are copied, so that changing a set later does not change the meeting.
pub fn create(transaction: &mut Transaction<'_>, plan: &MeetingPlan) -> Dot {
    let number = |number: Option<u32>| number.map_or(Value::Null, |number| i64::from(number).into());
    let home = transaction.create_home(
        KIND.name,
        &[
            TITLE.with(text_or_null(&plan.title)),
            DATE.with(text_or_null(&plan.date)),
            STARTS_AT.with(i64::from(plan.starts_at).into()),
            ENDS_AT.with(number(plan.ends_at)),
            PURPOSE.with(plan.purpose.map_or(Value::Null, |purpose| purpose.code().into())),
            PEOPLE.with(number(plan.people)),
            TABLES.with(i64::from(plan.tables.clamp(1, TABLES_MAX)).into()),
            PLACE.with(text_or_null(&plan.place)),
            NOTE.with(text_or_null(&plan.note)),
            SET.with(Value::pointer(plan.set)),
        ],
    );
    for (step, order) in plan.steps.iter().zip(first_keys(plan.steps.len())) {
        create_step(transaction, home, *step, Value::text(order));
    }
    add_carried(transaction, home, &plan.carried);
    create_questions(transaction, home, None, &plan.questions);
    home
}

/// Adds carried questions before the others: their order keys begin with a zero, as no first key does.
pub(super) fn add_carried(transaction: &mut Transaction<'_>, home: Dot, carried: &[Carried]) {
    for (carried, order) in carried.iter().zip(first_keys(carried.len())) {
        let question = add_one(transaction, home, None, format!("0{order}"), &carried.words);
        question::FROM_MEETING.write(transaction, question, carried.from.home.into());
        question::FROM_QUESTION.write(transaction, question, carried.from.id.into());
    }
}

/// Plans it for another day, as `2026-11-26`, and removes the stored start.
pub fn set_date(transaction: &mut Transaction<'_>, meeting: Dot, date: &str) {
    forget_start(transaction, meeting);
    DATE.write(transaction, Key::root(meeting), date.into());
}

/// Plans it for another hour, in minutes after midnight, with the same length.
pub fn set_start(transaction: &mut Transaction<'_>, meeting: Dot, start: u32) {
    let Some(now) = Meeting::read(transaction.notebook, meeting) else { return };
    let minutes = now.planned_end().saturating_sub(now.starts_at.unwrap_or_default());
    // If it was held on another day, people see and change that day's start, so that day becomes the planned one.
    if transaction.notebook.get(&Key::root(meeting)).is_some_and(|root| DATE.text_in(root) != now.date) {
        DATE.write(transaction, Key::root(meeting), now.date.as_str().into());
    }
    forget_start(transaction, meeting);
    STARTS_AT.write(transaction, Key::root(meeting), i64::from(start).into());
    set_end(transaction, meeting, start, minutes);
}

/// Sets its length. The end is counted from the planned start, even if it was held at another time.
pub fn set_minutes(transaction: &mut Transaction<'_>, meeting: Dot, minutes: u32) {
    let Some(now) = Meeting::read(transaction.notebook, meeting) else { return };
    let planned = transaction.notebook.get(&Key::root(meeting)).and_then(|root| STARTS_AT.count_in(root));
    set_end(transaction, meeting, planned.or(now.starts_at).unwrap_or_default(), minutes);
}

pub(super) fn set_end(transaction: &mut Transaction<'_>, meeting: Dot, start: u32, minutes: u32) {
    ENDS_AT.write(transaction, Key::root(meeting), i64::from((start + minutes) % DAY_MINUTES).into());
}

/// Sets how many will come, or `None` if nobody knows.
pub fn set_people(transaction: &mut Transaction<'_>, meeting: Dot, people: Option<u32>) {
    PEOPLE.write(transaction, Key::root(meeting), people.map_or(Value::Null, |people| i64::from(people).into()));
}

pub fn set_tables(transaction: &mut Transaction<'_>, meeting: Dot, tables: u32) {
    TABLES.write(transaction, Key::root(meeting), i64::from(tables).into());
}
