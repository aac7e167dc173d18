//! Actions (tiltak): what was agreed, how one will see that it works, who, and when.
//! Each is a home of its own, since it lives on after its meeting.

use super::{Text, text_or_null};
use crate::deletion::is_shown;
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::pen::Change;
use crate::record::Key;
use crate::sorting::sorted_by;
use crate::value::Value;

pub const KIND: &str = "action";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub home: Dot,
    /// Mål.
    pub goal: Text,
    /// Hva vi gjør.
    pub what: Text,
    /// Tegn på at det virker.
    pub sign: Text,
    pub responsible: Text,
    /// Frist, as `2026-12-01`; empty where none is set.
    pub due_date: String,
    pub state: State,
    /// Milliseconds since 1970.
    pub made_at_ms: i64,
    pub origin: Option<Origin>,
}

/// Where a tiltak came from, in both directions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub meeting: Dot,
    pub point: Dot,
    /// The question's text when the tiltak was made, so that it is readable without its meeting.
    pub question: String,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Avtalt, i gang.
    Open,
    /// Gjort.
    Done,
    /// Lagt bort.
    Dropped,
}

/// The registers a person can write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Goal,
    What,
    Sign,
    Responsible,
    DueDate,
}

impl Field {
    pub fn name(self) -> &'static str {
        match self {
            Field::Goal => "goal",
            Field::What => "what",
            Field::Sign => "sign",
            Field::Responsible => "responsible",
            Field::DueDate => "due_date",
        }
    }
}

impl State {
    pub const ALL: [State; 3] = [State::Open, State::Done, State::Dropped];

    pub fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }
}

impl Action {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = super::shown_root(notebook, home, KIND)?;
        let origin = root.dot("from_meeting").zip(root.dot("from_point"));
        Some(Action {
            home,
            goal: Text::read(root, "goal"),
            what: Text::read(root, "what"),
            sign: Text::read(root, "sign"),
            responsible: Text::read(root, "responsible"),
            due_date: root.text("due_date").to_owned(),
            state: State::ALL.into_iter().find(|state| state.code() == root.text("state")).unwrap_or(State::Open),
            made_at_ms: root.at_ms,
            origin: origin.map(|(meeting, point)| Origin { meeting, point, question: root.text("from_question").to_owned() }),
        })
    }

    /// Every tiltak, open ones first, then by date (none last), then by when they were made.
    pub fn all(notebook: &Notebook) -> Vec<Action> {
        let roots = notebook.roots().filter(|(key, record)| record.kind == KIND && is_shown(notebook, key));
        let actions: Vec<Action> = roots.filter_map(|(key, _)| Action::read(notebook, key.home)).collect();
        sorted_by(actions, |left, right| {
            let rank = |action: &Action| (action.state, action.due_date.is_empty());
            rank(left).cmp(&rank(right)).then_with(|| left.due_date.cmp(&right.due_date)).then_with(|| left.made_at_ms.cmp(&right.made_at_ms))
        })
    }
}

/// Makes a tiltak of its own.
pub fn make(change: &mut Change<'_>, what: &str) -> Dot {
    change.create_home(KIND, &[("what", text_or_null(what))])
}

/// Makes a point into a tiltak (one tap); the point stays, and each knows the other.
pub fn make_from_point(change: &mut Change<'_>, point: Key) -> Option<Dot> {
    let record = change.notebook.get(&point)?;
    let what = record.text("text").to_owned();
    let question = record.dot("question").and_then(|id| change.notebook.get(&Key { home: point.home, id }));
    let question = question.map(|record| record.text("text").to_owned()).unwrap_or_default();
    let origin = [("from_meeting", point.home.into()), ("from_point", point.id.into()), ("from_question", text_or_null(&question))];
    let fields: Vec<(&str, Value)> = [("what", text_or_null(&what))].into_iter().chain(origin).collect();
    Some(change.create_home(KIND, &fields))
}

/// What an export of a meeting takes along: the tiltak that came from it.
pub fn of_meeting(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let actions = notebook.roots().filter(|(_, record)| record.kind == KIND);
    actions.filter(|(_, record)| record.dot("from_meeting") == Some(meeting)).map(|(key, _)| key.home).collect()
}
