//! A meeting as lists show it, and whether there is more than one tried alone.

use crate::words::Words;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Record;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::kinds::{action, meeting, programme};
use fellestid_model::shelf;

/// What a list needs of a meeting, read from its root alone, since its home may not be loaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    pub home: Dot,
    pub title: String,
    pub date: String,
    pub starts_at: u32,
    pub tables: usize,
    pub is_closed: bool,
    /// Whether somebody tried it alone.
    pub is_alone: bool,
    /// The programme (satsing); empty if none.
    pub programme: String,
}

impl Listed {
    /// Returns every meeting, the latest day first.
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
                is_alone: meeting::is_alone(record),
                programme: programme::read(notebook, key.home),
            })
            .collect();
        sorted_by(meetings, |left, right| {
            (&right.date, right.starts_at, right.home).cmp(&(&left.date, left.starts_at, left.home))
        })
    }

    /// Returns whether it is under way on this tablet: it is `running`, or it is one of `today`'s that was begun here
    /// and is not closed, even if another has begun since.
    pub fn is_under_way(&self, running: Option<Dot>, today: &str, is_begun: impl Fn(Dot) -> bool) -> bool {
        !self.is_closed && (running == Some(self.home) || self.date == today && is_begun(self.home))
    }

    pub fn shown_title(&self, w: &Words) -> String {
        if self.title.is_empty() { w.common.untitled_meeting.to_owned() } else { self.title.clone() }
    }
}

/// Whether there is something of one's own besides meetings tried alone and what came of them.
pub fn has_more_than_a_trial(notebook: &Notebook) -> bool {
    let is_trial = |root: &Record| meeting::is_alone(root) || action::is_tried_alone(notebook, root);
    notebook.roots().any(|(key, root)| !shelf::is_built_in(key.home) && !is_trial(root))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;

    #[test]
    fn an_unfinished_meeting_stays_under_way_when_another_starts() {
        let home = |counter| Dot { actor: Actor(1), counter };
        let meeting = Listed {
            home: home(1),
            title: String::new(),
            date: "2026-11-26".to_owned(),
            starts_at: 840,
            tables: 1,
            is_closed: false,
            programme: String::new(),
            is_alone: false,
        };
        let is_on = |meeting: &Listed, running: u64, today| meeting.is_under_way(Some(home(running)), today, |_| true);
        assert!(is_on(&meeting, 1, "2026-11-26") && is_on(&meeting, 2, "2026-11-26"));
        assert!(is_on(&meeting, 1, "2026-11-27") && !is_on(&meeting, 2, "2026-11-27"), "yesterday's is left open");
        assert!(!is_on(&Listed { is_closed: true, ..meeting.clone() }, 1, "2026-11-26"));
        assert!(!meeting.is_under_way(None, "2026-11-26", |_| false), "nobody has begun it");
    }
}
