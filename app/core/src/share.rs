//! What goes out together: the homes an export takes along. Drafts are no records, so they never do.

use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::views::{action, programme};
use crate::record::Key;
use std::collections::BTreeSet;

/// What a person chose to hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    Everything,
    /// A home, and what belongs with it: a meeting takes its tiltak along, and both the programme they stand in.
    Home(Dot),
}

/// The notebook to write to a file. Erasures always go along: they cannot be left out.
pub fn select(notebook: &Notebook, selection: Selection) -> Notebook {
    let mut homes: BTreeSet<Dot> = match selection {
        Selection::Everything => return notebook.clone(),
        Selection::Home(home) => action::of_meeting(notebook, home).into_iter().chain([home]).collect(),
    };
    let programmes: Vec<Dot> = homes.iter().filter_map(|home| programme::pointed(notebook, notebook.get(&Key::root(*home))?)).collect();
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
