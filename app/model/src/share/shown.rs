//! What a paper shows (det arket viser), as records: of what a share of the same choice would hold, only the records
//! whose words are on the paper, without the texts, lists and names that are not on it. Does not know how a paper is
//! written.
//!
//! Deleted and erased records are left out, since a paper shows only what there is.

use super::WITHOUT_NAMES;
use super::without_names::without_names;
use crate::kind::{Field, Holds, ORDER};
use crate::kinds::action::Action;
use crate::kinds::agreed_marks::AgreedMark;
use crate::kinds::meeting::Meeting;
use crate::kinds::observation::{self, Observation};
use crate::kinds::participant::Participant;
use crate::kinds::pulse::Answers;
use crate::kinds::set::QuestionSet;
use crate::kinds::tally::Tally;
use crate::kinds::{
    ALL, action, agreed_marks, circle, cluster, meeting, method, part, participant, point, pulse, question, set, shown_of_kind,
    station, step, tally, theme,
};
use crate::options::{Options, Points, With};
use crate::overviews::minutes::{Given, Minutes};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::sorting::gathered;
use std::collections::BTreeSet;

/// A paper (ark) that carries what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Referat.
    Minutes(Dot),
    /// Invitasjon.
    Invitation(Dot),
    /// Plan for møtet.
    Plan(Dot),
    /// Spørsmålssett.
    Set(Dot),
    /// Tiltak, as a list.
    Actions(Vec<Dot>),
    /// A whole notebook, as the command line shows it.
    Everything,
}

/// Returns what these papers show together; nothing if the data are left out. `fresh` is an actor used for nothing else,
/// for a copy without names.
pub fn shown(notebook: &Notebook, papers: &[Shows], options: &Options, fresh: Actor) -> Notebook {
    let papers = match options.data {
        With::Included => papers,
        With::LeftOut => &[],
    };
    let mut told = Told { notebook, names: options.names, out: Notebook::new() };
    papers.iter().for_each(|paper| told.paper(paper, options));
    match options.names {
        With::Included => told.out,
        With::LeftOut => without_names(&told.out, fresh),
    }
}

const ACTION: [Field; 4] = [action::WHAT, action::GOAL, action::SIGN, action::RESPONSIBLE];
const LOOKED_BACK_AT: [Field; 3] = [action::WHAT, action::OUTCOME, action::LEARNING];
const LISTED: [Field; 7] =
    [action::WHAT, action::GOAL, action::SIGN, action::RESPONSIBLE, action::OUTCOME, action::LEARNING, action::SURPRISE];
const SET: [Field; 6] = [set::TITLE, set::ABOUT, set::SOURCE, set::STIMULUS_TITLE, set::STIMULUS_LINK, set::MORE];
const CLOSING: [Field; 2] = [meeting::CLOSED_SEEN, meeting::CLOSED_ACTIONS];

/// The versions of a text that a paper shows, if two people wrote it at once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Versions {
    All,
    /// The one that stands.
    Standing,
}

/// The records collected so far.
struct Told<'a> {
    notebook: &'a Notebook,
    names: With,
    out: Notebook,
}

impl Told<'_> {
    fn paper(&mut self, paper: &Shows, options: &Options) {
        match paper {
            Shows::Minutes(home) => self.minutes(*home, options),
            Shows::Invitation(home) => self.planned(*home, &[step::TITLE]),
            Shows::Plan(home) => self.planned(*home, &[step::TITLE, step::ABOUT]),
            Shows::Set(home) => self.set(*home),
            Shows::Actions(homes) => {
                let shown = Action::all(self.notebook).into_iter().filter(|action| homes.contains(&action.home));
                shown.for_each(|action| self.action(action.home, &LISTED));
            }
            Shows::Everything => self.everything(options),
        }
    }

    /// Adds a record: what is not words, and of its texts, lists and names those in `told`, in every version.
    fn tell(&mut self, key: Key, told: &[Field]) {
        self.tell_in(key, told, Versions::All);
    }

    /// Like [`tell`](Self::tell), with these versions of the texts in `told`.
    fn tell_in(&mut self, key: Key, told: &[Field], versions: Versions) {
        let Some(record) = self.notebook.get(&key) else { return };
        let Some(kind) = ALL.find(&record.kind) else { return };
        let mut cut = Record::new(record.kind.clone(), record.created_at_ms);
        for (name, register) in &record.registers {
            let Some(field) = kind.field(name).filter(|field| name == WITHOUT_NAMES || self.goes(field, told)) else { continue };
            let is_cut = versions == Versions::Standing && field.holds == Holds::Text && told.contains(field);
            let register = if is_cut { standing(register) } else { register.clone() };
            cut.registers.insert(name.clone(), register);
        }
        if let Some(deleted) = record.registers.get(DELETED).filter(|_| !key.is_root()) {
            self.came_back(key, &cut, deleted);
        }
        self.out.merge_record(key, &cut);
    }

    /// Slettet her, endret der: adds the deletion too, if the parts that are shown are what brought the record back.
    fn came_back(&mut self, key: Key, cut: &Record, deleted: &Register) {
        let mut whole = cut.clone();
        whole.registers.insert(DELETED.to_owned(), deleted.clone());
        let mut alone = Notebook::new();
        alone.merge_record(key, &whole);
        if is_shown(&alone, &key) {
            self.out.merge(&alone);
        }
    }

    fn goes(&self, field: &Field, told: &[Field]) -> bool {
        let is_named = field.names_somebody() && *field != meeting::CLOSED_SEEN;
        let is_words = is_named || matches!(field.holds, Holds::Text | Holds::List) && field.name() != ORDER.name();
        !(is_words && !told.contains(field) || is_named && self.names == With::LeftOut)
    }

    fn minutes(&mut self, home: Dot, options: &Options) {
        let Some(minutes) = Minutes::read(self.notebook, home) else { return };
        let minutes = if options.points == Points::Said { minutes.only_said() } else { minutes };
        self.tell(Key::root(home), &[&[meeting::TITLE], &CLOSING[..]].concat());
        self.tell_in(Key::root(home), &[meeting::PLACE], Versions::Standing);
        self.questions(&minutes.meeting, &[], Versions::All);
        if options.actions == With::Included {
            self.tell(Key::root(home), &[meeting::LOOKED_BACK]);
            minutes.actions.iter().for_each(|action| self.tell(Key::root(action.home), &ACTION));
            minutes.looked_back.iter().for_each(|action| self.tell(Key::root(action.home), &LOOKED_BACK_AT));
        }
        if self.names == With::Included {
            let people = Participant::all(self.notebook, home);
            let told = [participant::INITIALS, participant::ABSENT];
            people.iter().for_each(|person| self.tell_in(person.key, &told, Versions::Standing));
        }
        let said = said(&minutes, options.points);
        said.iter().for_each(|key| self.tell(*key, &[point::TEXT, cluster::TITLE]));
        if options.points != Points::None {
            // Steps head the points of a meeting without questions.
            let groups = minutes.others.iter().flat_map(|table| &table.groups);
            let heads = groups.filter_map(|group| group.step.as_ref());
            heads.for_each(|step| self.tell_in(step.key, &[step::TITLE], Versions::Standing));
        }
        minutes.marks.iter().for_each(|checked| self.mark(&checked.mark));
        self.counted(home, &minutes, &said);
    }

    /// Adds the votes that are shown, and how people found the meeting.
    fn counted(&mut self, home: Dot, minutes: &Minutes, said: &BTreeSet<Key>) {
        let marks = minutes.marks.iter().map(|checked| checked.mark.key.id);
        let told: BTreeSet<Dot> = gathered(said.iter().map(|key| key.id).chain(marks));
        let steps = minutes.meeting.steps.iter().map(|step| Some(step.key.id)).chain([None]);
        for tally in steps.flat_map(|step| Tally::all(self.notebook, home, step)) {
            if tally.counts.keys().any(|target| told.contains(&target.0)) {
                self.tell(tally.key, &[tally::COUNTS]);
            }
        }
        let practice = minutes.pulse.own_practice().map(|_| pulse::OWN_PRACTICE);
        let told: Vec<Field> = practice.into_iter().chain([pulse::MARKS]).collect();
        if minutes.pulse != Answers::default() {
            let pulses = shown_of_kind(self.notebook, home, &pulse::KIND);
            pulses.iter().for_each(|(key, _)| self.tell(*key, &told));
        }
    }

    /// Adds what is planned for a meeting. `of_steps` are the fields of a step whose words are shown.
    fn planned(&mut self, home: Dot, of_steps: &[Field]) {
        let Some(meeting) = Meeting::read(self.notebook, home) else { return };
        self.tell_in(Key::root(home), &[meeting::TITLE, meeting::PLACE, meeting::NOTE], Versions::Standing);
        self.questions(&meeting, of_steps, Versions::Standing);
        AgreedMark::all(self.notebook, home).iter().for_each(|mark| self.mark(mark));
    }

    fn mark(&mut self, mark: &AgreedMark) {
        self.tell_in(mark.key, &[agreed_marks::TEXT], Versions::Standing);
    }

    /// Adds a tiltak. The text of the question it came from is shown as it stands.
    fn action(&mut self, home: Dot, told: &[Field]) {
        self.tell(Key::root(home), told);
        self.tell_in(Key::root(home), &[action::FROM_QUESTION], Versions::Standing);
        Observation::all(self.notebook, home).iter().for_each(|seen| self.tell(seen.key, &[observation::TEXT]));
    }

    fn questions(&mut self, meeting: &Meeting, of_steps: &[Field], versions: Versions) {
        meeting.steps.iter().for_each(|step| self.tell_in(step.key, of_steps, versions));
        for question in &meeting.questions {
            self.tell_in(question.key, &[question::TEXT], versions);
            question.parts.iter().for_each(|part| self.tell_in(part.key, &[part::TEXT], versions));
        }
        // A question that was taken up by another points at that one, and is not shown.
        let gone: Vec<Key> = self
            .notebook
            .home(meeting.home)
            .filter(|(_, record)| record.kind == question::KIND && question::JOINED_INTO.dot_in(record).is_some())
            .map(|(key, _)| *key)
            .collect();
        gone.iter().for_each(|key| self.tell(*key, &[]));
    }

    fn set(&mut self, home: Dot) {
        let Some(set) = QuestionSet::read(self.notebook, home) else { return };
        self.tell(Key::root(home), &SET);
        for theme in &set.themes {
            theme.key.iter().for_each(|key| self.tell(*key, &[theme::TITLE]));
            for question in &theme.questions {
                self.tell(question.key, &[question::TEXT]);
                question.parts.iter().for_each(|part| self.tell(part.key, &[part::TEXT]));
            }
        }
    }

    fn everything(&mut self, options: &Options) {
        for home in self.notebook.homes() {
            self.minutes(home, options);
            if Meeting::read(self.notebook, home).is_some() {
                self.tell(Key::root(home), &[meeting::PLACE, meeting::NOTE]);
                let steps = shown_of_kind(self.notebook, home, &step::KIND);
                steps.iter().for_each(|(key, _)| self.tell(*key, &[step::TITLE]));
            }
            self.set(home);
            if let Some(circle) = circle::Circle::read(self.notebook, home) {
                self.tell(Key::root(home), &[circle::TITLE]);
                let stations = circle.stations.iter().filter_map(|station| station.key);
                stations.for_each(|key| self.tell(key, &[station::TITLE, station::ABOUT]));
            }
            if let Some(own) = method::OwnMethod::read(self.notebook, home) {
                self.tell(Key::root(home), &[method::TITLE, method::ABOUT]);
                own.steps.iter().for_each(|step| self.tell(step.key, &[step::TITLE, step::ABOUT]));
            }
        }
        let more = [action::CONTEXT, action::BUILDS_ON];
        let told: Vec<Field> = LISTED.iter().chain(&more).copied().collect();
        Action::all(self.notebook).iter().for_each(|action| self.action(action.home, &told));
    }
}

/// Returns the register with only the value that is shown, and with `seen` unchanged. Values overwritten before stay
/// overwritten; the version left out is not in `seen`, so importing the copy where both versions are changes nothing.
fn standing(register: &Register) -> Register {
    Register::from_parts(register.latest_entry().cloned(), register.seen().clone())
}

/// Returns the points and clusters whose words are in the minutes.
fn said(minutes: &Minutes, points: Points) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    if points == Points::None {
        return keys;
    }
    for table in minutes.questions.iter().flat_map(|answered| &answered.tables).chain(&minutes.others) {
        keys.extend(table.free.iter().map(|point| point.key));
        for group in &table.groups {
            keys.extend(group.cluster.iter().map(|cluster| cluster.key));
            keys.extend(group.points.iter().map(|point| point.key));
        }
    }
    keys.extend(minutes.late.iter().flat_map(|late| &late.points).map(|point| point.key));
    for row in minutes.rankings.iter().flat_map(|ranking| &ranking.rows) {
        keys.extend([match &row.given_to {
            Given::Cluster(cluster) => cluster.key,
            Given::Point(point) => point.key,
        }]);
    }
    keys
}
