//! A school's answer to a package (svar fra skolen): a home of two records, the root and its `answers`. It is
//! always shared alone and whole.
//!
//! The home of a school that the package lists is derived ([`crate::derived`]), so that two tablets of the school
//! write in the same one. Both records are made empty and without a time; what is written has the day only. No
//! value ever has a dot of a derived home's actor: one that does is forged, and is not read. The one who reads
//! answers writes nothing here.

use super::addressee::Addressee;
use super::answer::{Answer, May};
use super::group::{self, Group};
use super::{answers, text_or_null};
use crate::derived::{answers_of, is_derived, report_home};
use crate::kind::{Deletion, Field, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::sorting::{gathered, sorted_by};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeSet;

fields! {
    PACKAGE = field("package").points_at("package");
    UNIT = field("unit").points_at("unit");
    // The name of a school that the package does not list.
    SCHOOL = field("school");
    SENT = field("sent").date();
    // The groups that took part in the answer, for the network leader alone.
    TOOK_PART = field("took_part").list();
}

/// A school's answer (svar fra skolen).
pub const KIND: Kind = Kind {
    name: "report",
    home: Home::Kept,
    title: Some(SCHOOL.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::BroughtBack,
    news: Some(34),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// A school's answer to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub home: Dot,
    pub package: Dot,
    /// The unit written in it; for a derived home, the home itself tells which school it is.
    pub unit: Option<Dot>,
    /// The name of a school that the package does not list.
    pub school: String,
    /// The day it was sent; empty if it never was.
    pub sent: String,
    /// The groups that took part in it (hvem var med), which is spread to nobody.
    pub took_part: Vec<Group>,
    pub answers: Vec<Given>,
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub ask: Dot,
    /// Every version, oldest first; more than one if two people wrote at once. Never empty.
    pub versions: Vec<Answer>,
    /// The question as it was answered.
    pub asked: String,
    /// Who may see all of it: if choices differ, the strictest.
    pub may: May,
    /// The writes of all versions.
    pub dots: BTreeSet<Dot>,
}

impl Report {
    /// Reads an answer. Returns `None` if there is none, it is deleted, or it was emptied.
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Report> {
        Report::read_of(notebook, home, None)
    }

    /// Like [`read`](Self::read), for a home known to answer a package, whatever is written in it.
    fn read_of(notebook: &Notebook, home: Dot, known: Option<Dot>) -> Option<Report> {
        let root = notebook.get(&Key::root(home)).filter(|record| record.kind == KIND)?;
        if !is_shown(notebook, &Key::root(home)) {
            return None;
        }
        let latest = |field: Field| latest(home, field.register_in(root)?);
        let text = |field| latest(field).and_then(Value::as_text).unwrap_or_default().trim().to_owned();
        let package = known.or_else(|| latest(PACKAGE)?.as_dot())?;
        let answers = answers_in(notebook, home).map(|(_, record)| given(home, record)).unwrap_or_default();
        Some(Report {
            home,
            package,
            unit: latest(UNIT).and_then(Value::as_dot),
            school: text(SCHOOL),
            sent: text(SENT),
            took_part: took_part(home, root),
            answers,
        })
    }

    /// Returns every answer to a package, by home.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<Report> {
        Report::all_of(notebook, package, &listed(notebook, package))
    }

    /// Like [`all`](Self::all) when the homes of the schools that the package lists are known: those are its answers,
    /// whatever is written in them.
    pub fn all_of(notebook: &Notebook, package: Dot, listed: &BTreeSet<Dot>) -> Vec<Report> {
        let known = |home: &Dot| listed.contains(home).then_some(package);
        let reports = of_package(notebook, package, listed).filter_map(|home| Report::read_of(notebook, home, known(&home)));
        reports.filter(|report| report.package == package).collect()
    }

    /// Returns whether it has any answer.
    pub fn is_answered(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Returns the writes of all its answers.
    pub fn dots(&self) -> BTreeSet<Dot> {
        gathered(self.answers.iter().flat_map(|given| given.dots.iter().copied()))
    }
}

/// Returns the homes of all answers, to whatever package.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    notebook.roots().filter(|(_, root)| root.kind == KIND).map(|(key, _)| key.home).collect()
}

/// The homes that may answer a package: those of the schools it lists, and whatever says that it does.
pub fn homes_of(notebook: &Notebook, package: Dot) -> Vec<Dot> {
    of_package(notebook, package, &listed(notebook, package)).collect()
}

fn of_package<'a>(notebook: &'a Notebook, package: Dot, listed: &'a BTreeSet<Dot>) -> impl Iterator<Item = Dot> {
    let reports = notebook.roots().filter(|(_, root)| root.kind == KIND);
    let of = reports.filter(move |(key, root)| listed.contains(&key.home) || says_so(key.home, root, package));
    of.map(|(key, _)| key.home)
}

/// Returns whether a root says that it is an answer to this package. One that was emptied says nothing.
pub(crate) fn says_so(home: Dot, root: &Record, package: Dot) -> bool {
    packages(home, root).contains(&package)
}

/// Returns the packages that a root says it is an answer to: one, unless several wrote it unseen.
pub(crate) fn packages(home: Dot, root: &Record) -> Vec<Dot> {
    let standing = PACKAGE.register_in(root).map(|register| honest(home, register)).unwrap_or_default();
    standing.into_iter().filter_map(|entry| entry.value.as_dot()).collect()
}

/// The answer of a school that the package lists: where it stands already, the same.
pub fn create(transaction: &mut Transaction<'_>, package: Dot, unit: Dot) -> Dot {
    let home = report_home(package, unit);
    transaction.ensure(Key::root(home), KIND.name);
    transaction.ensure(Key { home, id: answers_of(home) }, answers::KIND.name);
    PACKAGE.write(transaction, Key::root(home), package.into());
    UNIT.write(transaction, Key::root(home), unit.into());
    home
}

/// Makes the answer of a school that the package does not list, with the name it gives itself.
pub fn create_unlisted(transaction: &mut Transaction<'_>, package: Dot, school: &str) -> Dot {
    let mut home = transaction.next_id();
    while is_derived(home) {
        home = transaction.next_id();
    }
    let id = transaction.next_id();
    transaction.ensure(Key::root(home), KIND.name);
    transaction.ensure(Key { home, id }, answers::KIND.name);
    PACKAGE.write(transaction, Key::root(home), package.into());
    SCHOOL.write(transaction, Key::root(home), text_or_null(school));
    home
}

/// Writes the answer to one question, and who may see it. `asked`: the question as it was answered.
pub fn set_answer(transaction: &mut Transaction<'_>, home: Dot, ask: Dot, asked: &str, given: (&Answer, May)) {
    let Some((key, _)) = answers_in(transaction.notebook, home) else { return };
    let name = ask.to_string();
    transaction.write(key, &answers::TEXT.register(&name), given.0.to_value());
    transaction.write(key, &answers::ASKED.register(&name), text_or_null(asked));
    set_may(transaction, home, ask, given.1);
}

/// Like [`set_answer`], for a text typed by someone who has seen these writes only: what others wrote stays beside it,
/// and may be seen by whom they said.
pub fn type_answer(
    transaction: &mut Transaction<'_>,
    (home, ask): (Dot, Dot),
    asked: &str,
    (answer, may): (&Answer, May),
    seen: &BTreeSet<Dot>,
) {
    let Some((key, _)) = answers_in(transaction.notebook, home) else { return };
    let unseen = overlook_unseen(transaction, home, ask, seen);
    let name = ask.to_string();
    transaction.type_text(key, &answers::TEXT.register(&name), answer.to_value());
    transaction.type_text(key, &answers::ASKED.register(&name), text_or_null(asked));
    let value = chosen(transaction.notebook, home, ask, may, &unseen);
    transaction.type_text(key, &answers::MAY.register(&name), value);
}

/// Returns the writes about the answer to a question: its text, the question as answered, and who may see it.
pub fn writes_of(notebook: &Notebook, home: Dot, ask: Dot) -> BTreeSet<Dot> {
    let Some((_, record)) = answers_in(notebook, home) else { return BTreeSet::new() };
    let name = ask.to_string();
    let registers = [answers::TEXT, answers::ASKED, answers::MAY].map(|field| record.register(&field.register(&name)));
    gathered(registers.into_iter().flatten().flat_map(Register::entries).map(|entry| entry.dot))
}

/// Sets who may see the current answer to a question. What is written later is for the network leader only, until
/// this is set again.
pub fn set_may(transaction: &mut Transaction<'_>, home: Dot, ask: Dot, may: May) {
    let Some((key, _)) = answers_in(transaction.notebook, home) else { return };
    let value = chosen(transaction.notebook, home, ask, may, &BTreeSet::new());
    transaction.write(key, &answers::MAY.register(&ask.to_string()), value);
}

/// Like [`set_may`], by someone who has seen these writes only: the choice is none for the words of others.
pub fn choose_may(transaction: &mut Transaction<'_>, (home, ask): (Dot, Dot), may: May, seen: &BTreeSet<Dot>) {
    let Some((key, _)) = answers_in(transaction.notebook, home) else { return };
    let unseen = overlook_unseen(transaction, home, ask, seen);
    let value = chosen(transaction.notebook, home, ask, may, &unseen);
    transaction.type_text(key, &answers::MAY.register(&ask.to_string()), value);
}

fn overlook_unseen(transaction: &mut Transaction<'_>, home: Dot, ask: Dot, seen: &BTreeSet<Dot>) -> BTreeSet<Dot> {
    let mut unseen = writes_of(transaction.notebook, home, ask);
    unseen.retain(|dot| !seen.contains(dot));
    transaction.overlook(unseen.clone());
    unseen
}

/// Returns the choice of who may see the current answer, but for its unseen texts.
fn chosen(notebook: &Notebook, home: Dot, ask: Dot, may: May, unseen: &BTreeSet<Dot>) -> Value {
    let register = answers_in(notebook, home).and_then(|(_, record)| record.register(&answers::TEXT.register(&ask.to_string())));
    let standing = register.map(|register| honest(home, register)).unwrap_or_default();
    let seen = standing.iter().filter(|entry| !unseen.contains(&entry.dot));
    Value::List(std::iter::once(Value::text(may.code())).chain(seen.map(|entry| Value::Dot(entry.dot))).collect())
}

/// Sets the day it was sent, as `2026-12-01`.
pub fn set_sent(transaction: &mut Transaction<'_>, home: Dot, day: &str) {
    SENT.write(transaction, Key::root(home), text_or_null(day));
}

/// Sets which groups took part in the answer.
pub fn set_took_part(transaction: &mut Transaction<'_>, home: Dot, groups: &[Group]) {
    TOOK_PART.write(transaction, Key::root(home), group::to_value(groups));
}

/// Empties an answer: every value in it is overwritten by null. It is never erased: since the key can be computed
/// by anyone, an erased key could suppress another's answer.
pub fn empty(transaction: &mut Transaction<'_>, home: Dot) {
    let registers =
        transaction.notebook.home(home).flat_map(|(key, record)| record.registers.keys().map(|name| (*key, name.clone())));
    for (key, name) in registers.collect::<Vec<(Key, String)>>() {
        transaction.write(key, &name, Value::Null);
    }
}

/// Moves an answer that was written in another school's name: copies it to the right home, with who may see each
/// answer, and empties the old one. Both must be sent.
pub fn move_to(transaction: &mut Transaction<'_>, home: Dot, unit: Dot) -> Option<Dot> {
    let report = Report::read(transaction.notebook, home)?;
    let right = create(transaction, report.package, unit);
    if right != home {
        hand_over(transaction, &report, right);
    }
    Some(right)
}

/// Like [`move_to`], to a school that the package does not list, by the name it gives itself.
pub fn move_to_unlisted(transaction: &mut Transaction<'_>, home: Dot, school: &str) -> Option<Dot> {
    let report = Report::read(transaction.notebook, home)?;
    let right = create_unlisted(transaction, report.package, school);
    hand_over(transaction, &report, right);
    Some(right)
}

fn hand_over(transaction: &mut Transaction<'_>, report: &Report, right: Dot) {
    for given in &report.answers {
        if let Some(newest) = given.versions.last() {
            set_answer(transaction, right, given.ask, &given.asked, (newest, given.may));
        }
    }
    if !report.took_part.is_empty() {
        set_took_part(transaction, right, &report.took_part);
    }
    empty(transaction, report.home);
}

/// Returns the homes of the answers of the schools that the package lists, whether they are here or not.
pub fn listed(notebook: &Notebook, package: Dot) -> BTreeSet<Dot> {
    gathered(Addressee::all(notebook, package).iter().map(|of| report_home(package, of.unit)))
}

/// Returns the record of answers in a home.
fn answers_in(notebook: &Notebook, home: Dot) -> Option<(Key, &Record)> {
    let derived = Key { home, id: answers_of(home) };
    let of_kind = |record: &Record| record.kind == answers::KIND;
    if is_derived(home) {
        return notebook.get(&derived).filter(|record| of_kind(record)).map(|record| (derived, record));
    }
    notebook.home(home).find(|(_, record)| of_kind(record)).map(|(key, record)| (*key, record))
}

/// Returns the values a pen wrote, oldest first, without an emptied one beside a text.
fn honest(home: Dot, register: &Register) -> Vec<&Entry> {
    let honest = register.entries().filter(|entry| !is_derived(home) || entry.dot.actor != home.actor);
    let full = honest.filter(|entry| entry.value != Value::Null).collect();
    sorted_by(full, |left: &&Entry, right| (left.written_at_ms, left.dot).cmp(&(right.written_at_ms, right.dot)))
}

fn latest(home: Dot, register: &Register) -> Option<&Value> {
    honest(home, register).last().map(|entry| &entry.value)
}

/// Returns the groups that took part; if two people said so at once, those of both.
fn took_part(home: Dot, root: &Record) -> Vec<Group> {
    let standing = TOOK_PART.register_in(root).map(|register| honest(home, register)).unwrap_or_default();
    group::of_lists(standing.iter().map(|entry| &entry.value))
}

/// Returns the answer to each question.
fn given(home: Dot, record: &Record) -> Vec<Given> {
    let mut all = Vec::new();
    for (name, register) in &record.registers {
        let Some(ask) = name.strip_prefix(answers::TEXT.name()).and_then(|ask| ask.parse::<Dot>().ok()) else { continue };
        let entries: Vec<&Entry> = honest(home, register);
        let mut versions: Vec<Answer> = Vec::new();
        for answer in entries.iter().filter_map(|entry| Answer::of(&entry.value)) {
            versions.retain(|other| *other != answer);
            versions.push(answer);
        }
        if versions.is_empty() {
            continue;
        }
        let asked = record.register(&answers::ASKED.register(&ask.to_string())).and_then(|register| latest(home, register));
        let asked = asked.and_then(Value::as_text).unwrap_or_default().to_owned();
        let choices = record.register(&answers::MAY.register(&ask.to_string())).map(|register| honest(home, register));
        let may = May::of_all(&entries, &choices.unwrap_or_default());
        let dots = gathered(entries.iter().map(|entry| entry.dot));
        all.push(Given { ask, versions, asked, may, dots });
    }
    all
}
