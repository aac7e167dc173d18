//! What goes out together: the homes an export takes along, what is in them, and a copy of it
//! without names. Drafts are no records, so they never go along.

mod inside;
#[cfg(test)]
mod tests;
mod without_names;

pub use inside::{DELETED_KIND, RESPONSIBLE_KIND, inside};
pub use without_names::{WITHOUT_NAMES, without_names};

use crate::views::{action, programme};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use std::collections::BTreeSet;

/// What a person chose to hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection<'a> {
    Everything,
    /// A home, and what belongs with it: a meeting takes its tiltak along, and both the programme they stand in.
    Home(Dot),
    /// Several, each with what belongs with it.
    Homes(&'a [Dot]),
}

/// Every kind of record this version knows, in the order a person is told what is in a file: what a
/// file is of, what people wrote, the frame around it.
pub const KINDS: [&str; 20] = [
    "meeting",
    "set",
    "action",
    "method",
    "circle",
    "people",
    "marks",
    "programme",
    "theme",
    "question",
    "part",
    "point",
    "cluster",
    "tally",
    "pulse",
    "pulse_text",
    "person",
    "mark",
    "station",
    "step",
];

/// The notebook to write to a file. Erasures always go along: they cannot be left out.
pub fn select(notebook: &Notebook, selection: Selection<'_>) -> Notebook {
    let mut homes: BTreeSet<Dot> = match selection {
        Selection::Everything => return notebook.clone(),
        Selection::Homes(homes) => {
            homes.iter().flat_map(|home| action::of_meeting(notebook, *home).into_iter().chain([*home])).collect()
        }
        Selection::Home(home) => action::of_meeting(notebook, home).into_iter().chain([home]).collect(),
    };
    let programmes: Vec<Dot> =
        homes.iter().filter_map(|home| programme::pointed(notebook, notebook.get(&Key::root(*home))?)).collect();
    homes.extend(programmes);
    let mut chosen = Notebook::new();
    for key in notebook.erased() {
        chosen.erase(*key);
    }
    for (key, record) in homes.iter().flat_map(|home| notebook.home(*home)) {
        chosen.merge_record(*key, record);
    }
    chosen
}
