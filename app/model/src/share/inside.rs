//! What is in a file, told before it leaves: read from the very notebook that is written. Words for
//! kinds live with the other words; only the notes' own texts stand here.

use super::KINDS;
use crate::job::Held;
use crate::preview::name;
use crate::views::{action, participant};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Record;
use fellestid_crdt::sorting::{gathered, sorted_by};
use std::collections::{BTreeMap, BTreeSet};

/// Texts of one kind that are told; a whole meeting's points.
const NAMES_MAX: usize = 200;
/// The kind under which the responsible of every tiltak are told.
pub const RESPONSIBLE_KIND: &str = "responsible";
/// The kind under which records are told that nobody sees but the file carries.
pub const DELETED_KIND: &str = "deleted";

/// By kind: how many, and their words in the order they were written. What is deleted is told by itself,
/// since its words are in the file; but someone taken out of a list is still told as a person.
pub fn inside(notebook: &Notebook) -> Vec<Held> {
    let mut found: BTreeMap<(usize, &str), Vec<(i64, String)>> = BTreeMap::new();
    // A home that is deleted takes all that is in it along.
    let gone: BTreeSet<Dot> = gathered(notebook.roots().filter(|(key, _)| !is_shown(notebook, key)).map(|(key, _)| key.home));
    let mut tell = |kind, at_ms, name| found.entry((rank(kind), kind)).or_default().push((at_ms, name));
    for (key, record) in notebook.records() {
        let is_gone = gone.contains(&key.home) || !is_shown(notebook, key);
        let kind = if is_gone && record.kind != participant::KIND { DELETED_KIND } else { &record.kind };
        tell(kind, record.at_ms, name(record).unwrap_or_default());
        // Also of a tiltak that is deleted: it is in the file.
        for who in responsible(record) {
            tell(RESPONSIBLE_KIND, record.at_ms, who);
        }
    }
    found.into_iter().map(|((_, kind), named)| held(kind, named)).collect()
}

fn held(kind: &str, mut named: Vec<(i64, String)>) -> Held {
    named = sorted_by(named, |left, right| left.0.cmp(&right.0));
    let count = named.len();
    let names = named.into_iter().map(|(_, name)| name).filter(|name| !name.is_empty());
    Held { kind: kind.to_owned(), count, names: names.take(NAMES_MAX).collect() }
}

/// Every version that stands.
fn responsible(record: &Record) -> impl Iterator<Item = String> {
    let register = record.register("responsible").filter(|_| record.kind == action::KIND);
    let texts = register.into_iter().flat_map(|register| register.all()).filter_map(|value| value.as_text());
    texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Ours in their order, then who is responsible, what a newer version wrote, and what is deleted.
fn rank(kind: &str) -> usize {
    match kind {
        RESPONSIBLE_KIND => KINDS.len(),
        DELETED_KIND => KINDS.len() + 2,
        _ => KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len() + 1),
    }
}
