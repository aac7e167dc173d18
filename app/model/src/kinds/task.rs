//! A task of a package (oppgave til skolene, mellomarbeid): what the schools do between two gatherings. Only the network's
//! side writes it; a school makes a tiltak of its own from it ([`action::create_from_task`](super::action::create_from_task)).

use super::package::{minutes_told, whole};
use super::{shown_of_kind, text_or_null};
use crate::fill::fill;
use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::language::Language;
use crate::method::text;
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    pub TEXT = field("text");
    ACT = field("act").code();
    MINUTES = field("minutes").integer();
    pub DATE = field("date").date();
}

/// A task to the schools (oppgave).
pub const KIND: Kind = Kind {
    name: "task",
    home: Home::In(&["package"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(36),
    link: InLink::Whole(Along::Plan),
    search: Searched::Never,
    is_people: false,
};

/// The most tasks of a package: nobody does more than these between two gatherings.
pub const TASKS_MAX: usize = 20;

/// What is done in a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Forberede.
    Prepare,
    /// Prøve ut.
    Try,
    /// Se etter.
    Look,
    /// Følge opp.
    FollowUp,
}

impl Act {
    pub const ALL: [Act; 4] = [Act::Prepare, Act::Try, Act::Look, Act::FollowUp];

    /// Returns the one of this code, or `None` if none is chosen or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|one| one.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            Act::Prepare => "prepare",
            Act::Try => "try",
            Act::Look => "look",
            Act::FollowUp => "follow_up",
        }
    }

    /// Returns the name for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            Act::Prepare => text("Forberede", "Førebu", "Prepare"),
            Act::Try => text("Prøve ut", "Prøve ut", "Try out"),
            Act::Look => text("Se etter", "Sjå etter", "Look for"),
            Act::FollowUp => text("Følge opp", "Følgje opp", "Follow up"),
        };
        words.of(language)
    }
}

/// A task to the schools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub key: Key,
    pub words: TaskWords,
}

/// What a task says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskWords {
    pub text: String,
    /// `None` if it is not said.
    pub act: Option<Act>,
    /// The minutes it takes; `None` if unspecified.
    pub minutes: Option<u32>,
    /// The day by which it is done, as `2026-12-01`; empty if none is set.
    pub date: String,
}

impl Task {
    /// Returns the tasks of a package in order. One that has no words yet is only in the writer's hands.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<Task> {
        let read = keys(notebook, package).into_iter().filter_map(|key| Task::read(notebook, key));
        read.filter(|task| !task.words.text.is_empty()).collect()
    }

    /// Returns `None` if there is no such task.
    pub fn read(notebook: &Notebook, key: Key) -> Option<Task> {
        let record = notebook.get(&key).filter(|record| record.kind == KIND)?;
        let [text, date] = [TEXT, DATE].map(|field| field.text_in(record).trim().to_owned());
        let (act, minutes) = (Act::of_code(ACT.text_in(record)), MINUTES.count_in(record));
        Some(Task { key, words: TaskWords { text, act, minutes, date } })
    }
}

impl TaskWords {
    /// Returns what it takes and when it is done, on one line: «20 minutter, innen 15. januar». `date` writes a day as people
    /// do. Empty if neither is set.
    pub fn terms(&self, language: Language, date: impl Fn(&str) -> String) -> String {
        let by = text("innen {date}", "innan {date}", "by {date}").of(language);
        let by = (!self.date.is_empty()).then(|| fill(by, &[("date", &date(&self.date))]));
        let takes = self.minutes.map(|minutes| minutes_told(minutes, language));
        takes.into_iter().chain(by).collect::<Vec<String>>().join(", ")
    }
}

/// Returns the next day on which one of the tasks is to be done, from `today` on; `None` if there is none.
pub fn next_date<'a>(tasks: &'a [Task], today: &str) -> Option<&'a str> {
    tasks.iter().map(|task| task.words.date.as_str()).filter(|date| !date.is_empty() && *date >= today).min()
}

/// Returns the keys of a package's tasks in order, also of one that has no words yet.
pub fn keys(notebook: &Notebook, package: Dot) -> Vec<Key> {
    shown_of_kind(notebook, package, &KIND).into_iter().map(|(key, _)| key).collect()
}

/// Adds a task at the end. Returns `None` if it has no words, or the package is full.
pub fn create(transaction: &mut Transaction<'_>, package: Dot, words: &TaskWords) -> Option<Key> {
    if words.text.trim().is_empty() || keys(transaction.notebook, package).len() >= TASKS_MAX {
        return None;
    }
    let order = order_at_end(transaction, package, &KIND);
    let mut fields = vec![ORDER.with(Value::text(order)), TEXT.with(text_or_null(&words.text))];
    fields.extend(words.act.map(|act| ACT.with(act.code().into())));
    fields.extend(words.minutes.map(|minutes| MINUTES.with(i64::from(minutes).into())));
    fields.extend((!words.date.is_empty()).then(|| DATE.with(Value::text(&*words.date))));
    Some(transaction.create(package, KIND.name, &fields))
}

/// Sets what is done in it; `None` to leave it unsaid.
pub fn set_act(transaction: &mut Transaction<'_>, task: Key, act: Option<Act>) {
    ACT.write(transaction, task, act.map_or(Value::Null, |act| act.code().into()));
}

/// Sets the minutes it takes; `None` to leave them unspecified.
pub fn set_minutes(transaction: &mut Transaction<'_>, task: Key, minutes: Option<u32>) {
    MINUTES.write(transaction, task, whole(minutes));
}

/// Removes a task. What a school has made of it stays.
pub fn delete(transaction: &mut Transaction<'_>, task: Key) {
    transaction.delete(task);
}
