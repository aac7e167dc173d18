//! An adviser's reading (lesing) of what came: the answers that did not come in the school's own home, whose an
//! unlisted answer is, and what was published. It leaves the tablet in a backup, or to a second reader; no share
//! includes it.

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
