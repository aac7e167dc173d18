//! Schools down, questions across (oversikten): every answer to a package, however it came. The same answers give the
//! same overview, in whatever order and however often they came.
//!
//! [`Matrix::of`] is the adviser's own, with everything but what is laid aside. Others get [`Matrix::spread`]: answers
//! that are not to be spread are neither in it nor counted.

use crate::derived::report_home;
use crate::folding::{alphabetical, folded};
use crate::kinds::addressee::Addressee;
use crate::kinds::answer::{Answer, May};
use crate::kinds::ask::{self, Ask};
use crate::kinds::group::Group;
use crate::kinds::package::Package;
use crate::kinds::publication;
use crate::kinds::reading::{self, Aside};
use crate::kinds::received::{Received, Source, WithAside};
use crate::kinds::report::{self, Report};
use crate::overviews::loaded::{Loaded, Memory};
use crate::overviews::school_answer::receipt;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::{gathered, sort, sorted_by};
use std::collections::{BTreeMap, BTreeSet};

/// What the readings of a package give its overview. Much else is written in a reading, such as what is read and the
/// draft of the next gathering, which changes this as little as the overview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfReadings {
    /// The answers that came by other ways, each once.
    received: Vec<(Dot, Received)>,
    /// The answers that came by other ways and were laid aside, each once.
    received_aside: Vec<(Dot, Received)>,
    aside: Aside,
    nameless: BTreeMap<Dot, Vec<String>>,
    /// Whose the unlisted answers are, by home.
    placed: BTreeMap<Dot, Dot>,
}

impl OfReadings {
    pub fn of(notebook: &Notebook, package: Dot) -> OfReadings {
        let WithAside { counted: received, aside: received_aside } = Received::with_aside(notebook, package);
        OfReadings {
            received: once(received),
            received_aside: once(received_aside),
            aside: Aside::of(notebook, package),
            nameless: publication::all(notebook, package),
            placed: reading::all_placed(notebook, package),
        }
    }
}

/// Every answer to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    pub package: Package,
    /// The questions in order; a removed question only if somebody has answered it.
    pub questions: Vec<Ask>,
    /// The schools in the package's order, followed by those it does not list, sorted.
    pub schools: Vec<School>,
    /// What is published without names, by question, sorted.
    pub nameless: BTreeMap<Dot, Vec<String>>,
    /// Answers whose school is unknown, by the name they give. They are in no row.
    pub unplaced: Vec<School>,
    /// Answers that were laid aside (lagt til side), by school, and then those whose school is unknown. They are in no
    /// row and are counted nowhere.
    pub aside: Vec<School>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    pub unit: Option<Dot>,
    /// What it is called: a school, or a team at one.
    pub name: String,
    /// The name of the school alone.
    pub school: String,
    /// The unit that is the school, by which its teams are one with it. `None` if the package does not list it.
    pub school_unit: Option<Dot>,
    pub kommune: String,
    /// By question; a question without an answer is absent.
    pub cells: BTreeMap<Dot, Vec<Said>>,
    /// By question, what its cell was written by: the writes of the school, and the ids of what came by other ways.
    pub dots: BTreeMap<Dot, BTreeSet<Dot>>,
    /// The receipts (kvitteringer) of the answers that the school wrote in the app, as it sees them itself.
    pub receipts: BTreeSet<String>,
    /// The groups that took part in those answers, for the adviser alone.
    pub took_part: BTreeSet<Group>,
}

/// A school by its name, with whether it has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replier {
    pub unit: Option<Dot>,
    pub name: String,
    /// The name, with the kommune where another is called the same.
    pub called: String,
    pub kommune: String,
    pub is_team: bool,
    pub reply: Reply,
}

/// Whether a school has answered a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Here,
    /// All of it was laid aside (lagt til side).
    Aside,
    Missing,
}

/// An answer in a cell: the school's own first, then those that came by other ways, each once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub source: Source,
    pub answer: Answer,
    pub may: May,
}

impl Matrix {
    /// Returns the homes that [`Matrix::of`] reads whole.
    pub fn homes_read(notebook: &Notebook, package: Dot) -> Vec<Dot> {
        let mut homes = vec![package];
        homes.extend(reading::all(notebook, package));
        homes.extend(report::homes_of(notebook, package));
        homes
    }

    /// Returns the homes that the overview reads once all of them are in memory, or those it needs first; never half of
    /// them.
    pub fn homes_loaded(memory: Memory<'_>, package: Dot) -> Loaded<Vec<Dot>> {
        match memory.gathered(vec![package], |notebook| Matrix::homes_read(notebook, package)) {
            Loaded::Whole(homes) => memory.gathered(homes.clone(), |_| homes),
            Loaded::Needs(homes) => Loaded::Needs(homes),
        }
    }

    /// Returns each school by its name, with whether it has answered.
    pub fn repliers(&self) -> Vec<Replier> {
        let replier = |school: &School| Replier {
            unit: school.unit,
            name: school.name.clone(),
            called: self.called(school),
            kommune: school.kommune.clone(),
            is_team: school.is_team(),
            reply: if school.is_answered() {
                Reply::Here
            } else if self.is_aside(school) {
                Reply::Aside
            } else {
                Reply::Missing
            },
        };
        self.schools.iter().map(replier).collect()
    }

    /// Returns a school's name, with its kommune where another is called the same.
    pub fn called(&self, school: &School) -> String {
        let is_shared = self.schools.iter().any(|other| other.unit != school.unit && folded(&other.name) == folded(&school.name));
        match is_shared && !school.kommune.is_empty() {
            true => format!("{} ({})", school.name, school.kommune),
            false => school.name.clone(),
        }
    }

    /// Returns whether something of this school was laid aside.
    pub fn is_aside(&self, school: &School) -> bool {
        self.aside.iter().any(|aside| aside.unit.is_some() && aside.unit == school.unit)
    }

    /// How many schools have answered anything.
    pub fn answered(&self) -> usize {
        self.schools.iter().filter(|school| school.is_answered()).count()
    }

    /// Returns everything, as the adviser sees it. `None` if there is no such package.
    pub fn of(notebook: &Notebook, package: Dot) -> Option<Matrix> {
        Matrix::with(notebook, package, &OfReadings::of(notebook, package))
    }

    /// Returns the same from what the readings give it, worked out before: of the notebook it reads the package and the
    /// schools' own homes alone.
    pub fn with(notebook: &Notebook, package: Dot, readings: &OfReadings) -> Option<Matrix> {
        let told = Package::read(notebook, package)?;
        let addressees = Addressee::all(notebook, package);
        let mut counted = Heard::of(&addressees);
        let mut aside = counted.clone();
        for report in Report::all(notebook, package) {
            let heard = if readings.aside.has(&report) { &mut aside } else { &mut counted };
            heard.report(readings, report);
        }
        readings.received.iter().for_each(|(id, received)| counted.received(*id, received));
        readings.received_aside.iter().for_each(|(id, received)| aside.received(*id, received));
        let (mut aside, unknown) = aside.rows.told();
        aside.retain(School::is_answered);
        let (mut schools, unplaced) = counted.rows.told();
        schools.iter_mut().for_each(|school| school.settle_with(&aside));
        aside.extend(unknown);
        let mut questions = Ask::all(notebook, package);
        for (id, words) in counted.asked {
            if !questions.iter().any(|ask| ask.key.id == id) {
                questions.push(ask::beside(&questions, package, id, &words));
            }
        }
        let is_answered = |ask: &Ask| schools.iter().chain(&unplaced).any(|school| school.cells.contains_key(&ask.key.id));
        questions.retain(|ask| !ask.is_removed || is_answered(ask));
        Some(Matrix { package: told, questions, schools, nameless: readings.nameless.clone(), unplaced, aside })
    }

    /// Returns what may be shown to anyone: answers with the school's name, and what is published without. This
    /// publishes nothing. A school without such an answer has no row, so that nobody sees who has answered. What is
    /// published without a name stays without one, also if the school gives its name later: with four names, the fifth
    /// would be known.
    #[must_use]
    pub fn spread(mut self) -> Matrix {
        let mut schools = std::mem::take(&mut self.schools);
        for school in &mut schools {
            for (ask, cell) in &mut school.cells {
                cell.retain(|said| said.may == May::Named && !self.is_published(*ask, said.answer.words()));
            }
            school.cells.retain(|_, cell| !cell.is_empty());
            // What is read is nobody else's business.
            school.dots.clear();
            school.receipts.clear();
            // Nor is it who took part.
            school.took_part.clear();
        }
        schools.retain(|school| !school.cells.is_empty());
        self.schools = schools;
        self.unplaced.clear();
        self.aside.clear();
        let Matrix { questions, schools, nameless, .. } = &mut self;
        questions.retain(|ask| {
            let is_answered = schools.iter().any(|school| school.cells.contains_key(&ask.key.id));
            !ask.is_removed || is_answered || nameless.contains_key(&ask.key.id)
        });
        self
    }

    /// Returns whether these words are published without a name, as an answer to this question.
    pub fn is_published(&self, ask: Dot, words: &str) -> bool {
        self.nameless.get(&ask).into_iter().flatten().any(|text| folded(text) == folded(words))
    }

    /// Keeps the rows of one kommune, and drops what was published without names: there are too few schools there.
    #[must_use]
    pub fn of_kommune(mut self, kommune: &str) -> Matrix {
        self.schools.retain(|school| folded(&school.kommune) == folded(kommune));
        self.unplaced.clear();
        self.aside.clear();
        self.nameless.clear();
        self
    }
}

impl School {
    fn put(&mut self, ask: Dot, said: Said) {
        let cell = self.cells.entry(ask).or_default();
        if !cell.contains(&said) {
            cell.push(said);
        }
    }

    /// Lets the strictest choice in a cell hold for all that is in it: a school that regrets may do so by another way than
    /// the one its first words came by.
    fn settle(&mut self) {
        for cell in self.cells.values_mut() {
            let strictest = cell.iter().map(|said| said.may).min().unwrap_or_default();
            cell.iter_mut().for_each(|said| said.may = strictest);
            sort(cell);
            cell.dedup();
        }
    }

    /// Lets a choice that was laid aside hold for what still stands: laying aside may never spread anything.
    fn settle_with(&mut self, aside: &[School]) {
        let same = aside.iter().filter(|school| self.unit.is_some() && school.unit == self.unit);
        for (ask, cell) in same.flat_map(|school| &school.cells) {
            let strictest = cell.iter().map(|said| said.may).min().unwrap_or_default();
            self.cells.get_mut(ask).into_iter().flatten().for_each(|said| said.may = said.may.min(strictest));
        }
    }

    pub fn is_answered(&self) -> bool {
        !self.cells.is_empty()
    }

    /// Returns whether this is a team, and not a school itself.
    pub fn is_team(&self) -> bool {
        self.school_unit.is_some_and(|school| self.unit != Some(school))
    }
}

/// Answers being put together: the rows, and the words of each question that were answered, the first in order: the
/// package here may lack the question.
#[derive(Clone)]
struct Heard {
    rows: Rows,
    asked: BTreeMap<Dot, String>,
}

impl Heard {
    fn of(addressees: &[Addressee]) -> Self {
        Heard { rows: Rows::of(addressees), asked: BTreeMap::new() }
    }

    fn report(&mut self, readings: &OfReadings, report: Report) {
        report.answers.iter().for_each(|given| self.hear(given.ask, &given.asked));
        let school = self.rows.of_report(readings, &report);
        if report.is_answered() {
            school.receipts.insert(receipt(&report));
            school.took_part.extend(&report.took_part);
        }
        for given in report.answers {
            school.dots.entry(given.ask).or_default().extend(&given.dots);
            let said = |answer| Said { source: Source::Fellestid, answer, may: given.may };
            given.versions.into_iter().for_each(|answer| school.put(given.ask, said(answer)));
        }
    }

    fn received(&mut self, id: Dot, received: &Received) {
        let Some(ask) = received.ask else { return };
        self.hear(ask, &received.asked);
        let school = self.rows.of_unit(received.unit, &received.school);
        school.dots.entry(ask).or_default().insert(id);
        school.took_part.extend(&received.took_part);
        school.put(ask, Said { source: received.source, answer: received.answer.clone(), may: received.may });
    }

    fn hear(&mut self, ask: Dot, words: &str) {
        let first = self.asked.entry(ask).or_insert_with(|| words.to_owned());
        if words < first.as_str() {
            words.clone_into(first);
        }
    }
}

/// The rows being filled: those of the package, others by name, and those nobody knows.
#[derive(Clone)]
struct Rows {
    listed: Vec<School>,
    /// The place of each listed school, by its unit and by its derived home.
    places: BTreeMap<Dot, usize>,
    beside: BTreeMap<Dot, School>,
    unknown: BTreeMap<String, School>,
}

impl Rows {
    fn of(addressees: &[Addressee]) -> Self {
        let row = |of: &Addressee| School {
            unit: Some(of.unit),
            school: of.school.clone(),
            school_unit: Some(of.school_unit),
            ..school(&of.name, &of.kommune)
        };
        let mut places = BTreeMap::new();
        for (place, of) in addressees.iter().enumerate() {
            places.insert(of.unit, place);
            places.insert(report_home(of.key.home, of.unit), place);
        }
        Rows { listed: addressees.iter().map(row).collect(), places, beside: BTreeMap::new(), unknown: BTreeMap::new() }
    }

    /// Returns the row of a report. A school's derived home tells whose it is; what the school writes about itself does
    /// not.
    fn of_report(&mut self, readings: &OfReadings, report: &Report) -> &mut School {
        match self.places.get(&report.home) {
            Some(place) => &mut self.listed[*place],
            None => self.of_unit(readings.placed.get(&report.home).copied(), &report.school),
        }
    }

    fn of_unit(&mut self, unit: Option<Dot>, name: &str) -> &mut School {
        let Some(unit) = unit else {
            return self.unknown.entry(folded(name)).or_insert_with(|| school(name, ""));
        };
        match self.places.get(&unit) {
            Some(place) => &mut self.listed[*place],
            None => self.beside.entry(unit).or_insert_with(|| School { unit: Some(unit), ..school(name, "") }),
        }
    }

    fn told(self) -> (Vec<School>, Vec<School>) {
        let by_name =
            |left: &School, right: &School| (alphabetical(&left.name), left.unit).cmp(&(alphabetical(&right.name), right.unit));
        let mut schools = self.listed;
        schools.extend(sorted_by(self.beside.into_values().collect(), by_name));
        let mut unplaced: Vec<School> = sorted_by(self.unknown.into_values().collect(), by_name);
        unplaced.retain(School::is_answered);
        schools.iter_mut().chain(&mut unplaced).for_each(School::settle);
        (schools, unplaced)
    }
}

/// Returns each once. If two readers have an answer, the one with a unit set counts.
fn once(mut all: Vec<(Key, Received)>) -> Vec<(Dot, Received)> {
    let placed: BTreeSet<Dot> = gathered(all.iter().filter(|(_, received)| received.unit.is_some()).map(|(key, _)| key.id));
    all.retain(|(key, received)| received.unit.is_some() || !placed.contains(&key.id));
    all.into_iter().map(|(key, received)| (key.id, received)).collect()
}

fn school(name: &str, kommune: &str) -> School {
    School {
        unit: None,
        name: name.to_owned(),
        school: name.to_owned(),
        school_unit: None,
        kommune: kommune.to_owned(),
        cells: BTreeMap::new(),
        dots: BTreeMap::new(),
        receipts: BTreeSet::new(),
        took_part: BTreeSet::new(),
    }
}

/// Returns the package of a notebook with exactly one that is not deleted, or `None`.
pub fn only_package(notebook: &Notebook) -> Option<Dot> {
    let [package] = &Package::all(notebook)[..] else { return None };
    Some(package.home)
}
