//! Planning a meeting: what a møteleder decides, written as records.

use super::steps::create_step;
use super::{KIND, TABLES_MAX};
use crate::kinds::question::{QuestionWords, add_one, add_questions};
use crate::kinds::text_or_null;
use crate::method::{PlannedStep, Purpose};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::ordering::first_keys;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// What a møteleder decides before a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingPlan {
    pub title: String,
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: u32,
    /// Fast slutt, in minutes after midnight.
    pub ends_at: Option<u32>,
    pub purpose: Option<Purpose>,
    /// How many will come; no names.
    pub people: Option<u32>,
    pub tables: u32,
    pub place: String,
    /// Beskjed.
    pub note: String,
    pub steps: Vec<PlannedStep>,
    /// Questions that earlier meetings did not reach; they come first.
    pub carried: Vec<Carried>,
    pub questions: Vec<QuestionWords>,
    /// The set the questions were copied from.
    pub set: Option<Dot>,
}

/// A question that an earlier meeting did not reach. Its copy remembers where it came from, as
/// `from_meeting` and `from_question`, so that it waits no longer; see `overviews::waiting`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The question in the earlier meeting.
    pub from: Key,
    /// Its words, which may have been changed on the way.
    pub words: QuestionWords,
}

/// Plans a meeting. The questions are copied, so that a set changed later leaves the meeting as it was.
pub fn plan(transaction: &mut Transaction<'_>, plan: &MeetingPlan) -> Dot {
    let number = |number: Option<u32>| number.map_or(Value::Null, |number| i64::from(number).into());
    let home = transaction.create_home(
        KIND.name,
        &[
            ("title", text_or_null(&plan.title)),
            ("date", text_or_null(&plan.date)),
            ("starts_at", i64::from(plan.starts_at).into()),
            ("ends_at", number(plan.ends_at)),
            ("purpose", plan.purpose.map_or(Value::Null, |purpose| purpose.code().into())),
            ("people", number(plan.people)),
            ("tables", i64::from(plan.tables.clamp(1, TABLES_MAX)).into()),
            ("place", text_or_null(&plan.place)),
            ("note", text_or_null(&plan.note)),
            ("set", plan.set.map_or(Value::Null, Value::Dot)),
        ],
    );
    for (step, order) in plan.steps.iter().zip(first_keys(plan.steps.len())) {
        create_step(transaction, home, *step, Value::text(order));
    }
    add_carried(transaction, home, &plan.carried);
    add_questions(transaction, home, None, &plan.questions);
    home
}

/// Before the others: their keys begin with a zero, and no first key does.
fn add_carried(transaction: &mut Transaction<'_>, home: Dot, carried: &[Carried]) {
    for (carried, order) in carried.iter().zip(first_keys(carried.len())) {
        let question = add_one(transaction, home, None, format!("0{order}"), &carried.words);
        transaction.write(question, "from_meeting", carried.from.home.into());
        transaction.write(question, "from_question", carried.from.id.into());
    }
}
