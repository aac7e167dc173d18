//! An adviser's reading (lesing) of what came: the answers that did not come in the school's own home, whose an
//! unlisted answer is, what is laid aside, what is read, themes with their quotes, the draft of the next gathering, and
//! what was published. It leaves the tablet in a backup, or to a second reader; no share includes it.

use super::report::Report;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, family, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::{BTreeMap, BTreeSet};

fields! {
    PACKAGE = field("package").points_at("package");
    // The unit that an answer in a home of its own belongs to, by that home.
    PLACED = family("placed:").points_at("unit");
    // The writes that an answer held when a reader laid it aside, by its home.
    ASIDE = family("aside:").list().earliest_stands();
    // What the reader writes in the draft of the next gathering, by place.
    DRAFT = family("draft:");
}

/// A reading (lesing).
pub const KIND: Kind = Kind {
    name: "reading",
    home: Home::Kept,
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(43),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// Returns every reading of a package: a second reader may have one too.
pub fn all(notebook: &Notebook, package: Dot) -> Vec<Dot> {
    let roots = notebook.roots().filter(|(_, root)| root.kind == KIND && PACKAGE.dot_in(root) == Some(package));
    roots.map(|(key, _)| key.home).collect()
}

/// Returns the packages that a root says it is a reading of: one, unless several wrote it unseen.
pub(crate) fn packages(root: &Record) -> Vec<Dot> {
    let standing = PACKAGE.register_in(root).map(|register| register.all()).unwrap_or_default();
    standing.into_iter().filter_map(Value::as_dot).collect()
}

/// Returns the reading of a package: the existing one, or a new one.
pub fn create(transaction: &mut Transaction<'_>, package: Dot) -> Dot {
    let standing = all(transaction.notebook, package).first().copied();
    standing.unwrap_or_else(|| transaction.create_home(KIND.name, &[PACKAGE.with(package.into())]))
}

/// Sets whose an unlisted answer is; `None` takes it back.
pub fn set_placed(transaction: &mut Transaction<'_>, reading: Dot, report: Dot, unit: Option<Dot>) {
    transaction.write(Key::root(reading), &PLACED.register(&report.to_string()), Value::pointer(unit));
}

/// Returns whose an unlisted answer is, or `None` if nobody has said.
pub fn placed(notebook: &Notebook, package: Dot, report: Dot) -> Option<Dot> {
    let name = PLACED.register(&report.to_string());
    all(notebook, package).into_iter().find_map(|reading| notebook.get(&Key::root(reading))?.dot(&name))
}

/// Returns whose each unlisted answer is; of several readings, the first that says.
pub fn all_placed(notebook: &Notebook, package: Dot) -> BTreeMap<Dot, Dot> {
    let mut placed = BTreeMap::new();
    let roots = all(notebook, package).into_iter().filter_map(|reading| notebook.get(&Key::root(reading)));
    for (root, name) in roots.flat_map(|root| root.registers.keys().map(move |name| (root, name))) {
        let report = name.strip_prefix(PLACED.name()).and_then(|report| report.parse::<Dot>().ok());
        if let (Some(report), Some(unit)) = (report, root.dot(name)) {
            placed.entry(report).or_insert(unit);
        }
    }
    placed
}

/// What is laid aside (lagt til side), by the home of the answer: what each who laid it aside had before them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aside(BTreeMap<Dot, Vec<BTreeSet<Dot>>>);

impl Aside {
    /// Of several readers each counts, until somebody who has seen it takes the answer back.
    pub fn of(notebook: &Notebook, package: Dot) -> Aside {
        let mut aside = BTreeMap::new();
        let roots = all(notebook, package).into_iter().filter_map(|reading| notebook.get(&Key::root(reading)));
        for (name, register) in roots.flat_map(|root| &root.registers) {
            let Some(report) = name.strip_prefix(ASIDE.name()).and_then(|report| report.parse::<Dot>().ok()) else { continue };
            let standing = register.all().into_iter().filter_map(Value::as_list);
            let dots = standing.map(|list| gathered(list.iter().filter_map(Value::as_dot)));
            aside.entry(report).or_insert_with(Vec::new).extend(dots);
        }
        Aside(aside)
    }

    /// Returns whether an answer is laid aside. What its school has written since brings all of it back.
    pub fn has(&self, report: &Report) -> bool {
        let dots = report.dots();
        self.0.get(&report.home).is_some_and(|seen| seen.iter().any(|seen| dots.is_subset(seen)))
    }
}

/// Lays an answer aside as it stands now. Nothing is written in the school's own home.
pub fn lay_aside(transaction: &mut Transaction<'_>, report: &Report) {
    let reading = create(transaction, report.package);
    let dots = report.dots().into_iter().map(Value::Dot).collect();
    transaction.write(Key::root(reading), &ASIDE.register(&report.home.to_string()), Value::List(dots));
}

/// Takes an answer back that was laid aside, in every reading.
pub fn take_back(transaction: &mut Transaction<'_>, report: &Report) {
    let name = ASIDE.register(&report.home.to_string());
    for reading in all(transaction.notebook, report.package) {
        if transaction.notebook.get(&Key::root(reading)).is_some_and(|root| root.register(&name).is_some()) {
            transaction.write(Key::root(reading), &name, Value::Null);
        }
    }
}

/// What the reader writes in the draft of the next gathering (utkast).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftField {
    Title,
    /// Day, hour and place.
    When,
    Done,
    Challenges,
    Possibilities,
    Bring,
    /// A question to work on, one a line.
    Questions,
}

impl DraftField {
    pub const ALL: [DraftField; 7] = [
        DraftField::Title,
        DraftField::When,
        DraftField::Done,
        DraftField::Challenges,
        DraftField::Possibilities,
        DraftField::Bring,
        DraftField::Questions,
    ];

    /// Whether it is written on one line.
    pub fn is_one_line(self) -> bool {
        match self {
            DraftField::Title | DraftField::When => true,
            DraftField::Done | DraftField::Challenges | DraftField::Possibilities | DraftField::Bring | DraftField::Questions => {
                false
            }
        }
    }

    fn register(self) -> String {
        DRAFT.register(match self {
            DraftField::Title => "title",
            DraftField::When => "when",
            DraftField::Done => "done",
            DraftField::Challenges => "challenges",
            DraftField::Possibilities => "possibilities",
            DraftField::Bring => "bring",
            DraftField::Questions => "questions",
        })
    }
}

/// Returns the readings in which this has been written, also if it was emptied again.
fn written(notebook: &Notebook, package: Dot, field: DraftField) -> Vec<(Dot, &Register)> {
    let name = field.register();
    let register = |reading: Dot| Some((reading, notebook.get(&Key::root(reading))?.register(&name)?));
    all(notebook, package).into_iter().filter_map(register).collect()
}

/// Returns a text of the draft: of several readings, what stands in the first in which it was written, emptied or not,
/// so that no other text takes its place under the hands of the one who empties it.
pub fn draft(notebook: &Notebook, package: Dot, field: DraftField) -> String {
    let written = written(notebook, package, field);
    let latest = written.first().and_then(|(_, register)| register.latest());
    latest.and_then(Value::as_text).unwrap_or_default().to_owned()
}

/// Returns the texts of the same field that [`draft`] leaves out: those of other readings, and those written at the same
/// time on other devices.
pub fn drafts_beside(notebook: &Notebook, package: Dot, field: DraftField) -> Vec<String> {
    let mut texts = vec![draft(notebook, package, field)];
    let written = written(notebook, package, field);
    let versions = written.iter().flat_map(|(_, register)| register.all()).filter_map(Value::as_text);
    for text in versions.filter(|text| !text.trim().is_empty()) {
        if !texts.iter().any(|other| other.trim() == text.trim()) {
            texts.push(text.to_owned());
        }
    }
    texts.split_off(1)
}

/// Writes a text of the draft as it is typed; continued typing is undone as one act.
pub fn type_draft(transaction: &mut Transaction<'_>, package: Dot, field: DraftField, text: &str) {
    let standing = written(transaction.notebook, package, field).first().map(|(reading, _)| *reading);
    let reading = standing.unwrap_or_else(|| create(transaction, package));
    transaction.type_text(Key::root(reading), &field.register(), text_or_nothing(text));
}

/// Adds what else is written there to the text, below it or after it, where the field is one line.
pub fn join_drafts(transaction: &mut Transaction<'_>, package: Dot, field: DraftField) {
    let mut texts = vec![draft(transaction.notebook, package, field)];
    texts.extend(drafts_beside(transaction.notebook, package, field));
    texts.retain(|text| !text.trim().is_empty());
    let joined = texts.join(if field.is_one_line() { " – " } else { "\n" });
    let written: Vec<Dot> = written(transaction.notebook, package, field).into_iter().map(|(reading, _)| reading).collect();
    for (place, reading) in written.into_iter().enumerate() {
        let text = if place == 0 { joined.as_str() } else { "" };
        transaction.write(Key::root(reading), &field.register(), text_or_nothing(text));
    }
}

fn text_or_nothing(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { text.into() }
}
