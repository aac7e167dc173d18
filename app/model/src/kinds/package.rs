//! A package to the schools (opplegg til skolene): what a network asks, of whom, and by when. Only the network's
//! side writes it. It includes copies of the question sets it was made from; schools change copies of their own.

use super::question::Question;
use super::set::QuestionSet;
use super::task::Task;
use super::{ask, shown_root, text_or_null};
use crate::fill::fill;
use crate::kind::{Along, Deletion, Field, GoesWith, Home, InLink, Kind, Place, Searched, family, field, fields};
use crate::language::Language;
use crate::method::text;
use crate::overviews::duplicate::duplicate;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub TITLE = field("title").in_link();
    pub GOAL = field("goal").in_link();
    // The programme that several rounds belong to, by its name, and what it is meant to lead to.
    pub PROGRAMME = field("programme").in_link();
    pub PROGRAMME_GOAL = field("programme_goal").in_link();
    // The name of a person or of a network.
    pub FROM = field("from").names_people().in_link();
    pub DUE_DATE = field("due_date").date().in_link();
    // The length of the meeting that is asked of the school, and then what it takes to answer.
    MINUTES = field("minutes").integer().in_link();
    ANSWER_MINUTES = field("answer_minutes").integer().in_link();
    // Copies of the sets its questions come from, by number.
    SET = family("set:").points_at("set");
}

/// A package (opplegg til skolene).
pub const KIND: Kind = Kind {
    name: "package",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[GoesWith::Pointers(SET.name())],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(31),
    link: InLink::Fields(Along::Plan),
    search: Searched::Never,
    is_people: false,
};

/// A package as people see it; its questions are [`ask::Ask`], its schools `Addressee`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    pub home: Dot,
    pub title: String,
    /// What it is meant to lead to (mål).
    pub goal: String,
    /// The programme (satsing) that the round belongs to with others; empty if it stands alone.
    pub programme: String,
    /// What the programme is meant to lead to.
    pub programme_goal: String,
    /// Who asks, as signed.
    pub from: String,
    /// As `2026-12-01`; empty if none is set.
    pub due_date: String,
    /// The length of the meeting asked of the school; `None` if unspecified.
    pub minutes: Option<u32>,
    /// The minutes it takes to answer; `None` if unspecified.
    pub answer_minutes: Option<u32>,
    /// The copies of question sets it includes.
    pub sets: Vec<Dot>,
}

/// The texts a package is made with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageWords {
    pub title: String,
    pub goal: String,
    pub programme: String,
    pub programme_goal: String,
    pub from: String,
    pub due_date: String,
    pub minutes: Option<u32>,
    pub answer_minutes: Option<u32>,
}

impl Package {
    /// Reads a package. Returns `None` if there is none, or it is deleted.
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Package> {
        let root = shown_root(notebook, home, &KIND)?;
        let text = |field: Field| field.text_in(root).trim().to_owned();
        let [title, goal, from, due_date] = [TITLE, GOAL, FROM, DUE_DATE].map(text);
        let [programme, programme_goal] = [PROGRAMME, PROGRAMME_GOAL].map(text);
        let sets = SET.dots_in(root).collect();
        let [minutes, answer_minutes] = [MINUTES, ANSWER_MINUTES].map(|field| field.count_in(root));
        Some(Package { home, title, goal, programme, programme_goal, from, due_date, minutes, answer_minutes, sets })
    }

    /// Returns the name of the programme that a school's meetings and tiltak of the round belong to: the round's own, or else
    /// one called as the round.
    pub fn programme_at_school(&self) -> &str {
        if self.programme.is_empty() { &self.title } else { &self.programme }
    }

    /// Returns what it costs a school in time with these tasks, as one sentence: «Ett møte på 45 minutter, 60 minutter til
    /// oppgavene, 10 minutter til svaret.» `None` if that is unspecified.
    pub fn takes(&self, tasks: &[Task], language: Language) -> Option<String> {
        let meeting = text("Ett møte på {minutes}", "Eitt møte på {minutes}", "One meeting of {minutes}");
        let answer = text("{minutes} til svaret", "{minutes} til svaret", "{minutes} for the answer");
        let of_tasks: Vec<u32> = tasks.iter().filter_map(|task| task.words.minutes).collect();
        let all = text("{minutes} til oppgavene", "{minutes} til oppgåvene", "{minutes} for the tasks");
        let some =
            text("{minutes} eller mer til oppgavene", "{minutes} eller meir til oppgåvene", "{minutes} or more for the tasks");
        let in_tasks = (!of_tasks.is_empty()).then(|| of_tasks.iter().fold(0, |sum: u32, minutes| sum.saturating_add(*minutes)));
        let parts = [
            (meeting, self.minutes),
            (if of_tasks.len() == tasks.len() { all } else { some }, in_tasks),
            (answer, self.answer_minutes),
        ];
        let told = parts.into_iter().filter_map(|(words, minutes)| Some((words, minutes_told(minutes?, language))));
        let told: Vec<String> = told.map(|(words, minutes)| fill(words.of(language), &[("minutes", &minutes)])).collect();
        (!told.is_empty()).then(|| format!("{}.", told.join(", ")))
    }

    /// Returns every package, by when it was made.
    pub fn all(notebook: &Notebook) -> Vec<Package> {
        homes(notebook).into_iter().filter_map(|home| Package::read(notebook, home)).collect()
    }
}

/// Returns «45 minutter».
pub(super) fn minutes_told(count: u32, language: Language) -> String {
    let unit = if count == 1 { text("minutt", "minutt", "minute") } else { text("minutter", "minutt", "minutes") };
    format!("{count} {}", unit.of(language))
}

/// Returns the homes of the packages that are shown, by when each was made.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    let roots = notebook.roots().filter(|(key, _)| shown_root(notebook, key.home, &KIND).is_some());
    let of = |(key, root): (&Key, &Record)| (root.created_at_ms, key.home);
    let sorted = sorted_by(roots.map(of).collect(), |left, right| left.cmp(right));
    sorted.into_iter().map(|(_, home)| home).collect()
}

/// Returns the date by which a package asks for an answer, as `2026-12-01`; empty if none is set.
pub fn due_date(notebook: &Notebook, home: Dot) -> String {
    shown_root(notebook, home, &KIND).map(|root| DUE_DATE.text_in(root).trim().to_owned()).unwrap_or_default()
}

/// Returns a package's title; empty if there is no such package.
pub fn title(notebook: &Notebook, home: Dot) -> String {
    shown_root(notebook, home, &KIND).map(|root| TITLE.text_in(root).trim().to_owned()).unwrap_or_default()
}

/// Makes a package without questions and schools.
pub fn create(transaction: &mut Transaction<'_>, words: &PackageWords) -> Dot {
    let texts = [(TITLE, &words.title), (GOAL, &words.goal), (FROM, &words.from), (DUE_DATE, &words.due_date)];
    let mut fields: Vec<(&str, Value)> = texts.map(|(field, text)| (field.name(), text_or_null(text))).to_vec();
    let programme = [(PROGRAMME, &words.programme), (PROGRAMME_GOAL, &words.programme_goal)];
    let named = programme.into_iter().filter(|(_, text)| !text.trim().is_empty());
    fields.extend(named.map(|(field, text)| (field.name(), text_or_null(text))));
    fields.push(MINUTES.with(whole(words.minutes)));
    if words.answer_minutes.is_some() {
        fields.push(ANSWER_MINUTES.with(whole(words.answer_minutes)));
    }
    transaction.create_home(KIND.name, &fields)
}

/// Sets the length of the meeting asked of the school; `None` to leave it unspecified.
pub fn set_minutes(transaction: &mut Transaction<'_>, package: Dot, minutes: Option<u32>) {
    MINUTES.write(transaction, Key::root(package), whole(minutes));
}

/// Sets the minutes it takes to answer; `None` to leave them unspecified.
pub fn set_answer_minutes(transaction: &mut Transaction<'_>, package: Dot, minutes: Option<u32>) {
    ANSWER_MINUTES.write(transaction, Key::root(package), whole(minutes));
}

pub(super) fn whole(minutes: Option<u32>) -> Value {
    minutes.map_or(Value::Null, |minutes| i64::from(minutes).into())
}

/// Adds a copy of a question set, and a question of the package for each of its questions. Returns the copy, or
/// `None` if there is no such set.
pub fn create_asks_of_set(transaction: &mut Transaction<'_>, package: Dot, set: Dot) -> Option<Dot> {
    let root = Key::root(package);
    let sets =
        transaction.notebook.get(&root).filter(|record| record.kind == KIND).map(|record| SET.registers_in(record).count())?;
    let copy = duplicate(transaction, set, "")?;
    transaction.write(root, &SET.register(&(sets + 1).to_string()), copy.into());
    let questions: Vec<Question> = QuestionSet::read(transaction.notebook, copy)?.questions().cloned().collect();
    for question in questions {
        ask::create(transaction, package, &question.text.shown, Some(question.key.id));
    }
    Some(copy)
}
