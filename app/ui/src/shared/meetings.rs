//! A meeting as lists have it.

use crate::words::Words;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::kinds::{meeting, programme};

/// What a list needs of a meeting: read from its root alone, since its home may not be loaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    pub home: Dot,
    pub title: String,
    pub date: String,
    pub starts_at: u32,
    pub tables: usize,
    pub is_closed: bool,
    /// Satsing; empty where it stands in none.
    pub programme: String,
}

impl Listed {
    /// Every meeting, the latest day first.
    pub fn all(notebook: &Notebook) -> Vec<Listed> {
        let roots = notebook.roots().filter(|(key, record)| record.kind == meeting::KIND && is_shown(notebook, key));
        let meetings: Vec<Listed> = roots
            .map(|(key, record)| Listed {
                home: key.home,
                title: meeting::TITLE.text_in(record).to_owned(),
                date: meeting::day(record).to_owned(),
                starts_at: meeting::starts_at(record).unwrap_or_default(),
                tables: meeting::TABLES.count_in(record).map_or(1, |tables| tables as usize),
                is_closed: meeting::CLOSED_AT.integer_in(record).is_some(),
                programme: programme::read(notebook, key.home),
            })
            .collect();
        sorted_by(meetings, |left, right| {
            (&right.date, right.starts_at, right.home).cmp(&(&left.date, left.starts_at, left.home))
        })
    }

    pub fn shown_title(&self, w: &Words) -> String {
        if self.title.is_empty() { w.common.untitled_meeting.to_owned() } else { self.title.clone() }
    }
}
