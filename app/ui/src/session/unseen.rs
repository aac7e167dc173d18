//! What was written elsewhere while a field here has the focus: its writer has not seen it, and what
//! is typed does not replace it. Everything is seen once the field is left.

use super::{App, Inner};
use crate::kit::fingers;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Writes by their dots.
#[derive(Default)]
pub(super) struct Sight {
    pub(super) unseen: BTreeSet<Dot>,
    /// Taken out of memory to be read anew, and seen before that.
    seen: BTreeSet<Dot>,
}

impl App {
    /// From here on everything is seen.
    pub fn see_all(self) {
        self.notebook.inner.update_value(|inner| inner.sight = Sight::default());
    }
}

impl Inner {
    /// Before something is taken into memory.
    pub(super) fn note_news(&mut self, notebook: &Notebook, key: &Key, record: &Record) {
        if fingers::is_writing() {
            let Sight { unseen, seen } = &mut self.sight;
            unseen.extend(notebook.unknown_in(key, record).into_iter().filter(|dot| !seen.contains(dot)));
        }
    }

    /// Before homes are taken out of memory to be read anew.
    pub(super) fn note_seen(&mut self, notebook: &Notebook, homes: &[Dot]) {
        if fingers::is_writing() {
            let dots = homes.iter().flat_map(|home| notebook.home(*home)).flat_map(|(_, record)| record.content());
            let Sight { unseen, seen } = &mut self.sight;
            seen.extend(dots.map(|entry| entry.dot).filter(|dot| !unseen.contains(dot)));
        }
    }
}
