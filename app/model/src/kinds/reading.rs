//! An adviser's reading (lesing) of what came: the answers that did not come in the school's own home, whose an
//! unlisted answer is, what is read, themes with their quotes, the draft of the next gathering, and what was published.
//! It leaves the tablet in a backup, or to a second reader; no share includes it.

use crate::kind::{Deletion, Home, InLink, Kind, Place, family, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    PACKAGE = field("package").points_at("package");
    // The unit that an answer in a home of its own belongs to, by that home.
    PLACED = family("placed:").points_at("unit");
    // What the reader writes in the draft of the next gathering, by place.
    DRAFT = family("draft:");
}

/// A reading (lesing).
pub const KIND: Kind = Kind {
    name: "reading",
    home: Home::Root,
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(43),
    link: InLink::Never,
    is_people: true,
};

/// Returns every reading of a package: a second reader may have one too.
pub fn all(notebook: &Notebook, package: Dot) -> Vec<Dot> {
    let roots = notebook.roots().filter(|(_, root)| root.kind == KIND && PACKAGE.dot_in(root) == Some(package));
    roots.map(|(key, _)| key.home).collect()
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

/// Returns the units that somebody has said an unlisted answer is of.
pub fn all_placed(notebook: &Notebook, package: Dot) -> Vec<Dot> {
    let roots = all(notebook, package).into_iter().filter_map(|reading| notebook.get(&Key::root(reading)));
    roots.flat_map(|root| PLACED.dots_in(root)).collect()
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

/// Returns a text of the draft; of several readings, the first that has one.
pub fn draft(notebook: &Notebook, package: Dot, field: DraftField) -> String {
    let name = field.register();
    let texts = all(notebook, package).into_iter().filter_map(|reading| notebook.get(&Key::root(reading)));
    let mut texts = texts.map(|record| record.text(&name).to_owned());
    texts.find(|text| !text.trim().is_empty()).unwrap_or_default()
}

/// Writes a text of the draft as it is typed; continued typing is undone as one act.
pub fn type_draft(transaction: &mut Transaction<'_>, package: Dot, field: DraftField, text: &str) {
    let reading = create(transaction, package);
    let value = if text.trim().is_empty() { Value::Null } else { text.into() };
    transaction.type_text(Key::root(reading), &field.register(), value);
}
