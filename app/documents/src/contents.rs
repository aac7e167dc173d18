//! Everything to show in a notebook, in the order people look for it.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::kinds::ALL;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::{Meeting, Point};
use fellestid_model::kinds::method::OwnMethod;
use fellestid_model::kinds::set::QuestionSet;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// By date and start; those without a date last.
    pub meetings: Vec<Meeting>,
    /// By title.
    pub sets: Vec<QuestionSet>,
    /// In the order they were made.
    pub circles: Vec<Circle>,
    /// The school's own work forms (egne arbeidsformer), by title.
    pub methods: Vec<OwnMethod>,
    /// Open ones first, then by date.
    pub actions: Vec<Action>,
    /// The number of points (innspill) in the meetings.
    pub points: usize,
    /// The number of records of each kind that only a newer version can show.
    pub newer: BTreeMap<String, usize>,
}

impl Contents {
    pub fn of(notebook: &Notebook) -> Self {
        let homes = || notebook.homes().into_iter();
        let when = |meeting: &Meeting| {
            let made_at_ms = notebook.get(&Key::root(meeting.home)).map(|root| root.created_at_ms);
            (meeting.date.is_empty(), meeting.date.clone(), meeting.starts_at, made_at_ms, meeting.home)
        };
        let meetings = homes().filter_map(|home| Meeting::read(notebook, home)).collect();
        let meetings: Vec<Meeting> = sorted_by(meetings, |left, right| when(left).cmp(&when(right)));
        let sets = homes().filter_map(|home| QuestionSet::read(notebook, home)).collect();
        let by_title =
            |left: &QuestionSet, right: &QuestionSet| (&left.title.shown, left.home).cmp(&(&right.title.shown, right.home));
        let sets: Vec<QuestionSet> = sorted_by(sets, by_title);
        let points = meetings.iter().map(|meeting| Point::all(notebook, meeting.home).len()).sum();
        let methods = OwnMethod::all(notebook);
        Contents {
            meetings,
            sets,
            circles: Circle::all(notebook),
            methods,
            actions: Action::all(notebook),
            points,
            newer: newer(notebook),
        }
    }

    /// Returns the tiltak that came from a meeting.
    pub fn actions_of(&self, meeting: Dot) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(move |action| came_from(action, meeting))
    }

    /// Returns the tiltak whose meeting is not here.
    pub fn actions_alone(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| !self.meetings.iter().any(|meeting| came_from(action, meeting.home)))
    }
}

fn came_from(action: &Action, meeting: Dot) -> bool {
    action.origin.as_ref().is_some_and(|origin| origin.meeting == meeting)
}

fn newer(notebook: &Notebook) -> BTreeMap<String, usize> {
    let mut newer = BTreeMap::new();
    for (_, record) in notebook.records().filter(|(_, record)| ALL.find(&record.kind).is_none()) {
        *newer.entry(record.kind.clone()).or_default() += 1;
    }
    newer
}
