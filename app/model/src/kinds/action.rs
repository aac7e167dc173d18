//! Actions (tiltak): what was agreed, how one will see that it works, who, and when.
//! Each is a home of its own, since it lives on after its meeting.

use super::point::{self, NewPoint};
use super::{Text, programme, text_or_null};
use crate::kind::{Deletion, GoesWith, Home, InLink, Kind, Place, field};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A tiltak.
pub const KIND: Kind = Kind {
    name: "action",
    home: Home::Root,
    title: Some("what"),
    fields: &[
        field("what").text().searched(),
        field("goal").text().searched(),
        field("sign").text().searched(),
        field("responsible").text().names_people().searched(),
        field("due_date").date(),
        field("context").text().searched(),
        field("builds_on").text().searched(),
        field("level").code(),
        field("common").flag(),
        field("review_date").date(),
        field("outcome").text().searched(),
        field("learning").text().searched(),
        field("state").code(),
        field("programme").points_at("programme"),
        field("from_meeting").points_at("meeting"),
        field("from_point").points_at("point"),
        field("from_question").text(),
    ],
    goes_with: &[GoesWith::PointerOrThatOf { register: "programme", through: "from_meeting" }],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(2),
    link: InLink::Never,
    is_people: false,
};

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
    /// Hvor vi står: what it is like now.
    pub context: Text,
    /// Bygger på: research, experience, ethical judgement.
    pub builds_on: Text,
    /// Nivå: who it is a matter for.
    pub level: Option<Level>,
    /// Felles tiltak, for the whole staff.
    pub common: bool,
    /// When to look at it again, as `2027-02-01`; empty where none is set.
    pub review_date: String,
    /// Hva som skjedde.
    pub outcome: Text,
    /// Hva vi lærte.
    pub learning: Text,
    pub state: State,
    /// Satsing, by its name; empty where it stands in none.
    pub programme: String,
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
    /// Avtalt.
    Open,
    /// Holder på.
    Ongoing,
    /// Gjort.
    Done,
    /// Lagt bort.
    Dropped,
}

/// Who a tiltak is a matter for (nivå).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Skoleeier.
    Owner,
    /// Ledelsen.
    Leadership,
    /// Lærerne.
    Teachers,
    /// Andre ansatte.
    OtherStaff,
    /// Elevene.
    Pupils,
}

/// The registers a person can write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Goal,
    What,
    Sign,
    Responsible,
    DueDate,
    Context,
    BuildsOn,
    ReviewDate,
    Outcome,
    Learning,
}

impl Field {
    pub fn name(self) -> &'static str {
        match self {
            Field::Goal => "goal",
            Field::What => "what",
            Field::Sign => "sign",
            Field::Responsible => "responsible",
            Field::DueDate => "due_date",
            Field::Context => "context",
            Field::BuildsOn => "builds_on",
            Field::ReviewDate => "review_date",
            Field::Outcome => "outcome",
            Field::Learning => "learning",
        }
    }
}

impl State {
    pub const ALL: [State; 4] = [State::Open, State::Ongoing, State::Done, State::Dropped];

    pub fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Ongoing => "ongoing",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }

    /// Nothing more is to be done.
    pub fn is_finished(self) -> bool {
        match self {
            State::Open | State::Ongoing => false,
            State::Done | State::Dropped => true,
        }
    }
}

impl Level {
    pub const ALL: [Level; 5] = [Level::Owner, Level::Leadership, Level::Teachers, Level::OtherStaff, Level::Pupils];

    pub fn code(self) -> &'static str {
        match self {
            Level::Owner => "owner",
            Level::Leadership => "leadership",
            Level::Teachers => "teachers",
            Level::OtherStaff => "other_staff",
            Level::Pupils => "pupils",
        }
    }
}

impl Action {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = super::shown_root(notebook, home, &KIND)?;
        let origin = root.dot("from_meeting").zip(root.dot("from_point"));
        Some(Action {
            home,
            goal: Text::read(root, "goal"),
            what: Text::read(root, "what"),
            sign: Text::read(root, "sign"),
            responsible: Text::read(root, "responsible"),
            due_date: root.text("due_date").to_owned(),
            context: Text::read(root, "context"),
            builds_on: Text::read(root, "builds_on"),
            level: Level::ALL.into_iter().find(|level| level.code() == root.text("level")),
            common: root.flag("common"),
            review_date: root.text("review_date").to_owned(),
            outcome: Text::read(root, "outcome"),
            learning: Text::read(root, "learning"),
            state: State::ALL.into_iter().find(|state| state.code() == root.text("state")).unwrap_or(State::Open),
            programme: programme::of_root(notebook, root),
            made_at_ms: root.created_at_ms,
            origin: origin.map(|(meeting, point)| Origin { meeting, point, question: root.text("from_question").to_owned() }),
        })
    }

    /// Every tiltak: unfinished before finished, common ones first, then by date (none last),
    /// then by when they were made.
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
}

/// How it went, as a choice; a plain register write.
pub fn write_state(transaction: &mut Transaction<'_>, action: Dot, state: State) {
    transaction.write(Key::root(action), "state", state.code().into());
}

/// None: for nobody in particular.
pub fn write_level(transaction: &mut Transaction<'_>, action: Dot, level: Option<Level>) {
    transaction.write(Key::root(action), "level", level.map_or(Value::Null, |level| level.code().into()));
}

/// Makes it a common tiltak for the whole staff (felles tiltak).
pub fn mark_common(transaction: &mut Transaction<'_>, action: Dot) {
    transaction.write(Key::root(action), "common", true.into());
}

pub fn unmark_common(transaction: &mut Transaction<'_>, action: Dot) {
    transaction.write(Key::root(action), "common", Value::Null);
}

/// Makes a tiltak of its own.
pub fn make(transaction: &mut Transaction<'_>, what: &str) -> Dot {
    transaction.create_home(KIND.name, &[("what", text_or_null(what))])
}

/// Makes a point into a tiltak (one tap); the point stays, and each knows the other.
pub fn make_from_point(transaction: &mut Transaction<'_>, point: Key) -> Option<Dot> {
    let record = transaction.notebook.get(&point)?;
    let what = record.text("text").to_owned();
    let question = record.dot("question").and_then(|id| transaction.notebook.get(&Key { home: point.home, id }));
    let question = question.map(|record| record.text("text").to_owned()).unwrap_or_default();
    let origin =
        [("from_meeting", point.home.into()), ("from_point", point.id.into()), ("from_question", text_or_null(&question))];
    let programme = programme::taken_along(transaction.notebook, point.home);
    let fields: Vec<(&str, Value)> = [("what", text_or_null(&what)), programme].into_iter().chain(origin).collect();
    Some(transaction.create_home(KIND.name, &fields))
}

/// What a group agrees on: the point it is written as, and the common tiltak made of it. Blank text
/// makes neither.
pub fn agree_on(transaction: &mut Transaction<'_>, meeting: Dot, new: &NewPoint<'_>) -> Option<(Key, Dot)> {
    let point = point::add(transaction, meeting, new)?;
    let action = make_from_point(transaction, point)?;
    mark_common(transaction, action);
    Some((point, action))
}

/// What an export of a meeting takes along: the tiltak that came from it.
pub fn of_meeting(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let actions = notebook.roots().filter(|(_, record)| record.kind == KIND);
    actions.filter(|(_, record)| record.dot("from_meeting") == Some(meeting)).map(|(key, _)| key.home).collect()
}
