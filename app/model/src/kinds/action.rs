//! Actions (tiltak): what was agreed, the sign that it works, who is responsible, and when. Each is a home of
//! its own, since it lives on after its meeting.

mod codes;

pub use codes::{AsPlanned, Course, Level, State};

use super::point::{self, NewPoint};
use super::task::Task;
use super::{Text, meeting, programme, shown_root, text_or_null};
use crate::kind::{Deletion, Field, GoesWith, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::question;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Entry;
use fellestid_crdt::sorting::{gathered, sorted_by};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeSet;

fields! {
    pub WHAT = field("what").searched();
    pub GOAL = field("goal").searched();
    pub SIGN = field("sign").searched();
    pub RESPONSIBLE = field("responsible").names_people().searched();
    pub DUE_DATE = field("due_date").date();
    pub CONTEXT = field("context").searched();
    pub BUILDS_ON = field("builds_on").searched();
    LEVEL = field("level").code();
    COMMON = field("common").flag();
    pub REVIEW_DATE = field("review_date").date();
    pub OUTCOME = field("outcome").searched();
    pub LEARNING = field("learning").searched();
    STATE = field("state").code();
    AS_PLANNED = field("as_planned").code();
    pub SURPRISE = field("surprise").searched();
    COURSE = field("course").code();
    PROGRAMME = programme::POINTER;
    pub(crate) FROM_MEETING = field("from_meeting").points_at("meeting");
    pub FROM_POINT = field("from_point").points_at("point");
    pub(crate) FROM_QUESTION = field("from_question");
    FROM_TASK = field("from_task").points_at("task");
}

/// A tiltak.
pub const KIND: Kind = Kind {
    name: "action",
    home: Home::Root,
    title: Some(WHAT.name()),
    fields: FIELDS,
    goes_with: &[GoesWith::PointerOrThatOf { register: PROGRAMME.name(), through: FROM_MEETING.name() }],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(2),
    link: InLink::Never,
    search: Searched::ByText(Heading::Actions),
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub home: Dot,
    /// Goal (mål).
    pub goal: Text,
    /// What we do (hva vi gjør).
    pub what: Text,
    /// The sign that it works (tegn på at det virker).
    pub sign: Text,
    pub responsible: Text,
    /// Due date (frist), as `2026-12-01`; empty if none is set.
    pub due_date: String,
    /// The context (hvor vi står): what it is like now.
    pub context: Text,
    /// What it builds on (bygger på): research, experience, ethical judgement.
    pub builds_on: Text,
    /// Level (nivå): whom it concerns.
    pub level: Option<Level>,
    /// Whether it is common to the whole staff (felles tiltak).
    pub common: bool,
    /// The review date, as `2027-02-01`; empty if none is set.
    pub review_date: String,
    /// Outcome (hva som skjedde).
    pub outcome: Text,
    /// What we learned (hva vi lærte).
    pub learning: Text,
    /// Whether it went as planned (ble det som planlagt); `None` until it is said.
    pub as_planned: Option<AsPlanned>,
    /// What surprised us (hva overrasket oss).
    pub surprise: Text,
    /// What we do from here (hva gjør vi videre); `None` until it is decided.
    pub course: Option<Course>,
    pub state: State,
    /// The programme (satsing), by its name; empty if it belongs to none.
    pub programme: String,
    /// Milliseconds since 1970.
    pub made_at_ms: i64,
    pub origin: Option<Origin>,
}

/// What a tiltak came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub meeting: Dot,
    pub point: Dot,
    /// The question's text when the tiltak was made, so that it can be read without its meeting.
    pub question: String,
}

impl Action {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = shown_root(notebook, home, &KIND)?;
        let origin = FROM_MEETING.dot_in(root).zip(FROM_POINT.dot_in(root));
        Some(Action {
            home,
            goal: Text::read(root, &GOAL),
            what: Text::read(root, &WHAT),
            sign: Text::read(root, &SIGN),
            responsible: Text::read(root, &RESPONSIBLE),
            due_date: DUE_DATE.text_in(root).to_owned(),
            context: Text::read(root, &CONTEXT),
            builds_on: Text::read(root, &BUILDS_ON),
            level: Level::of_code(LEVEL.text_in(root)),
            common: COMMON.flag_in(root),
            review_date: REVIEW_DATE.text_in(root).to_owned(),
            outcome: Text::read(root, &OUTCOME),
            learning: Text::read(root, &LEARNING),
            as_planned: AsPlanned::of_code(AS_PLANNED.text_in(root)),
            surprise: Text::read(root, &SURPRISE),
            course: Course::of_code(COURSE.text_in(root)),
            state: State::of_code(STATE.text_in(root)).unwrap_or(State::Open),
            programme: programme::of_root(notebook, root),
            made_at_ms: root.created_at_ms,
            origin: origin.map(|(meeting, point)| Origin { meeting, point, question: FROM_QUESTION.text_in(root).to_owned() }),
        })
    }

    /// Returns every tiltak: unfinished before finished, common ones first, then by date (none last), then by when
    /// they were made.
    pub fn all(notebook: &Notebook) -> Vec<Action> {
        let roots = notebook.roots().filter(|(key, record)| record.kind == KIND && is_shown(notebook, key));
        let actions: Vec<Action> = roots.filter_map(|(key, _)| Action::read(notebook, key.home)).collect();
        sorted_by(actions, |left, right| {
            let rank = |action: &Action| (action.state.is_finished(), !action.common, action.due_date.is_empty());
            rank(left)
                .cmp(&rank(right))
                .then_with(|| left.due_date.cmp(&right.due_date))
                .then_with(|| left.made_at_ms.cmp(&right.made_at_ms))
        })
    }

    /// Returns the tiltak that came from a meeting, in the order they were made.
    pub fn made_in(notebook: &Notebook, meeting: Dot) -> Vec<Action> {
        let actions = of_meeting(notebook, meeting).into_iter().filter_map(|home| Action::read(notebook, home));
        sorted_by(actions.collect(), |left: &Action, right| left.made_at_ms.cmp(&right.made_at_ms))
    }
}

/// Sets the state, as one choice.
pub fn set_state(transaction: &mut Transaction<'_>, action: Dot, state: State) {
    STATE.write(transaction, Key::root(action), state.code().into());
}

/// Sets whether it went as planned.
pub fn set_as_planned(transaction: &mut Transaction<'_>, action: Dot, so: AsPlanned) {
    AS_PLANNED.write(transaction, Key::root(action), so.code().into());
}

/// Sets what is done from here.
pub fn set_course(transaction: &mut Transaction<'_>, action: Dot, course: Course) {
    COURSE.write(transaction, Key::root(action), course.code().into());
}

/// Sets the level; `None` for nobody in particular.
pub fn set_level(transaction: &mut Transaction<'_>, action: Dot, level: Option<Level>) {
    LEVEL.write(transaction, Key::root(action), level.map_or(Value::Null, |level| level.code().into()));
}

/// Makes it a common tiltak for the whole staff (felles tiltak).
pub fn mark_common(transaction: &mut Transaction<'_>, action: Dot) {
    COMMON.write(transaction, Key::root(action), true.into());
}

pub fn unmark_common(transaction: &mut Transaction<'_>, action: Dot) {
    COMMON.write(transaction, Key::root(action), Value::Null);
}

/// Makes a tiltak that comes from no point.
pub fn create(transaction: &mut Transaction<'_>, what: &str) -> Dot {
    transaction.create_home(KIND.name, &[WHAT.with(text_or_null(what))])
}

/// Makes a tiltak from a point, in one tap; the point stays, and the tiltak refers to it.
pub fn create_from_point(transaction: &mut Transaction<'_>, point: Key) -> Option<Dot> {
    let record = transaction.notebook.get(&point)?;
    let what = point::TEXT.text_in(record).to_owned();
    let question = point::QUESTION.dot_in(record).and_then(|id| transaction.notebook.get(&Key { home: point.home, id }));
    let question = question.map(|record| question::TEXT.text_in(record).to_owned()).unwrap_or_default();
    let origin =
        [FROM_MEETING.with(point.home.into()), FROM_POINT.with(point.id.into()), FROM_QUESTION.with(text_or_null(&question))];
    let programme = programme::taken_along(transaction.notebook, point.home);
    let fields: Vec<(&str, Value)> = [WHAT.with(text_or_null(&what)), programme].into_iter().chain(origin).collect();
    Some(transaction.create_home(KIND.name, &fields))
}

/// Makes a tiltak of a network's task (gjør til tiltak), in the programme of this name: with its words and the day by which it
/// is done. If one was made before, nothing is. The task may change afterwards; the tiltak is the school's.
pub fn create_from_task(transaction: &mut Transaction<'_>, task: &Task, programme: &str) -> Dot {
    if let Some(home) = of_task(transaction.notebook, task.key.id) {
        return home;
    }
    let mut fields = vec![WHAT.with(text_or_null(&task.words.text)), FROM_TASK.with(task.key.id.into())];
    fields.extend((!task.words.date.is_empty()).then(|| DUE_DATE.with(Value::text(&*task.words.date))));
    let home = transaction.create_home(KIND.name, &fields);
    programme::set(transaction, home, programme);
    home
}

/// Returns the tiltak that was made of a task; of several, made where nobody had seen the others, the oldest.
pub fn of_task(notebook: &Notebook, task: Dot) -> Option<Dot> {
    let roots = notebook.roots().filter(|(key, record)| record.kind == KIND && is_shown(notebook, key));
    let made = roots.filter(|(_, record)| FROM_TASK.dot_in(record) == Some(task));
    made.map(|(key, record)| (record.created_at_ms, key.home)).min().map(|(_, home)| home)
}

/// Returns whether a tiltak was made of one of a package's tasks, also of one that was removed since.
pub(crate) fn is_of_package(notebook: &Notebook, home: Dot, package: Dot) -> bool {
    let task = notebook.get(&Key::root(home)).and_then(|root| FROM_TASK.dot_in(root));
    task.is_some_and(|id| notebook.get(&Key { home: package, id }).is_some())
}

/// What a group settles when it agrees on a tiltak; each text may be empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms<'a> {
    /// The sign that it works (tegn på at det virker).
    pub sign: &'a str,
    pub responsible: &'a str,
    /// The review date, as `2027-02-01`.
    pub review_date: &'a str,
    /// Whether it is common to the whole staff (felles tiltak).
    pub is_common: bool,
}

/// Writes what a group agrees on: a point, and the common tiltak made from it. Blank text makes neither.
pub fn agree_on(transaction: &mut Transaction<'_>, meeting: Dot, new: &NewPoint<'_>) -> Option<(Key, Dot)> {
    agree_on_terms(transaction, meeting, new, &Terms { is_common: true, ..Terms::default() })
}

/// Like [`agree_on`], with everything settled about it.
pub fn agree_on_terms(
    transaction: &mut Transaction<'_>,
    meeting: Dot,
    new: &NewPoint<'_>,
    terms: &Terms<'_>,
) -> Option<(Key, Dot)> {
    let point = point::create(transaction, meeting, new)?;
    let action = create_from_point(transaction, point)?;
    if terms.is_common {
        mark_common(transaction, action);
    }
    let settled = [(&SIGN, terms.sign), (&RESPONSIBLE, terms.responsible), (&REVIEW_DATE, terms.review_date)];
    for (field, text) in settled.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        field.set_text(transaction, Key::root(action), text);
    }
    Some((point, action))
}

/// Returns the points written as tiltak in one act (bli enige om): they are agreed already and need not be said.
/// A point made into a tiltak later is not among them.
pub fn agreed_points(notebook: &Notebook, meeting: Dot) -> BTreeSet<Dot> {
    gathered(of_meeting(notebook, meeting).into_iter().filter_map(|home| agreed_as(notebook, meeting, home)))
}

/// Returns the point a tiltak was written as, if both were written in one act.
pub(crate) fn agreed_as(notebook: &Notebook, meeting: Dot, home: Dot) -> Option<Dot> {
    let root = notebook.get(&Key::root(home))?;
    let id = FROM_POINT.dot_in(root)?;
    let point = notebook.get(&Key { home: meeting, id })?;
    // One act: nothing was written between them, and the point is in no column.
    let is_next = id.actor == home.actor && id.counter.checked_add(1) == Some(home.counter);
    (is_next && point::COLUMN.register_in(point).is_none() && point.created_at_ms == root.created_at_ms).then_some(id)
}

/// The fields that minutes show.
const TOLD: [&Field; 10] = [&WHAT, &GOAL, &SIGN, &RESPONSIBLE, &DUE_DATE, &REVIEW_DATE, &COMMON, &STATE, &OUTCOME, &LEARNING];

/// Returns whether anything the minutes show of a tiltak was written after `closing`, the entry that closed them.
/// Writes by the closer's own pen are compared by their counters, others by the clocks.
pub(crate) fn is_changed_since(notebook: &Notebook, home: Dot, closing: &Entry) -> bool {
    let Some(root) = shown_root(notebook, home, &KIND) else { return false };
    let is_since = |entry: &Entry| {
        if entry.dot.actor == closing.dot.actor {
            entry.dot.counter > closing.dot.counter
        } else {
            entry.written_at_ms > closing.written_at_ms
        }
    };
    TOLD.iter().filter_map(|field| field.register_in(root)).flat_map(|register| register.entries()).any(is_since)
}

/// Returns whether a tiltak came from a meeting somebody tried alone (prøv alene). `root` may be any record.
pub fn is_tried_alone(notebook: &Notebook, root: &Record) -> bool {
    let meeting = FROM_MEETING.dot_in(root).and_then(|meeting| notebook.get(&Key::root(meeting)));
    root.kind == KIND && meeting.is_some_and(meeting::is_alone)
}

/// Returns the tiltak that came from a meeting, which its export includes.
pub fn of_meeting(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let actions = notebook.roots().filter(|(_, record)| record.kind == KIND);
    actions.filter(|(_, record)| FROM_MEETING.dot_in(record) == Some(meeting)).map(|(key, _)| key.home).collect()
}
