//! What was written about a package that is erased for good (det som var skrevet om et slettet opplegg): the schools'
//! answers to it, and the readings of it. Whoever erases a package, or learns that it is erased, forgets them: no file
//! brings them in, and they are removed from storage without a key. An erased key of an answer's home would swallow the
//! school's own answer wherever it came, and anyone can compute it.

use crate::kinds::{reading, report};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use std::collections::BTreeSet;

/// Returns the homes of answers and readings that belong to erased packages and to no other. Reads roots.
pub fn orphans(notebook: &Notebook) -> BTreeSet<Dot> {
    gathered(notebook.roots().filter(|(key, root)| is_orphan(notebook, key.home, root)).map(|(key, _)| key.home))
}

fn is_orphan(notebook: &Notebook, home: Dot, root: &Record) -> bool {
    let packages = match root.kind.as_str() {
        kind if kind == report::KIND => report::packages(home, root),
        kind if kind == reading::KIND => reading::packages(root),
        _ => Vec::new(),
    };
    !packages.is_empty() && packages.iter().all(|package| notebook.is_erased(&Key::root(*package)))
}
