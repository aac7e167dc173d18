//! Writes from elsewhere while a field here has the focus: the person writing has not seen them, so what is
//! typed does not overwrite them. Once the field loses the focus, everything counts as seen.

use super::{App, Inner};
use crate::kit::fingers;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Writes, by their dots.
#[derive(Default)]
pub(super) struct Sight {
    pub(super) unseen: BTreeSet<Dot>,
    /// Seen before their home was unloaded to be read again.
    seen: BTreeSet<Dot>,
}

impl App {
    /// Counts everything as seen from here on.
    pub fn see_all(self) {
        self.notebook.inner.update_value(|inner| inner.sight = Sight::default());
    }
}

impl Inner {
    /// Notes the unseen writes of a record, before it is merged into memory.
    pub(super) fn note_news(&mut self, notebook: &Notebook, key: &Key, record: &Record) {
        if fingers::is_writing() {
            let Sight { unseen, seen } = &mut self.sight;
            unseen.extend(notebook.unknown_in(key, record).into_iter().filter(|dot| !seen.contains(dot)));
        }
    }

    /// Notes the writes already seen, before homes are unloaded to be read again.
    pub(super) fn note_seen(&mut self, notebook: &Notebook, homes: &[Dot]) {
        if fingers::is_writing() {
            let dots = homes.iter().flat_map(|home| notebook.home(*home)).flat_map(|(_, record)| record.content());
            let Sight { unseen, seen } = &mut self.sight;
            seen.extend(dots.map(|entry| entry.dot).filter(|dot| !unseen.contains(dot)));
        }
    }
}
