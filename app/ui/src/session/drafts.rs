//! Drafts: points written in the silent phase, which stay on this tablet until they are shown. They are
//! stored beside the half-written text, one entry per meeting, and never in the notebook, so that no shared
//! file and no other tablet has them. A backup includes them, see `aside`.

use super::App;
use fellestid_archive::merging::StoredDraft;
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::{Listener, random::random_u64};
use fellestid_crdt::dot::Dot;
use fellestid_model::chance::Chance;
use fellestid_model::kinds::meeting::{Column, NewPoint, Point};
use leptos::prelude::*;

/// The place of a point in a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub question: Option<Dot>,
    /// The sub-question.
    pub part: Option<Dot>,
    /// From 1.
    pub table: u32,
    pub column: Option<Column>,
    /// Notat: free text beside the points.
    pub free: bool,
}

impl Spot {
    /// Returns the key of the half-written text there. Without part, column and note it is that of earlier versions.
    pub fn half_written(&self, meeting: Dot) -> LocalKey {
        LocalKey::Half(self.half_name(meeting))
    }

    /// Returns the key of a half-written common tiltak there.
    pub fn half_common(&self, meeting: Dot) -> LocalKey {
        LocalKey::Half(format!("{}/common", self.half_name(meeting)))
    }

    fn half_name(&self, meeting: Dot) -> String {
        let text = |dot: Option<Dot>| dot.map(|dot| dot.to_string()).unwrap_or_default();
        let part = self.part.map(|part| format!("/{part}")).unwrap_or_default();
        let column = self.column.map(|column| format!("/{}", column.code())).unwrap_or_default();
        let note = if self.free { "/note" } else { "" };
        format!("{meeting}/{}/{}{part}{column}{note}", text(self.question), self.table)
    }

    pub fn point(self, step: Option<Dot>, text: &str) -> NewPoint<'_> {
        let Spot { question, part, table, column, free } = self;
        NewPoint { question, part, step, table, column, text, free }
    }

    pub fn holds(&self, point: &Point) -> bool {
        let Spot { question, part, table, column, free } = *self;
        (point.question, point.part, point.table, point.column, point.free) == (question, part, table, column, free)
    }
}

/// A point nobody is to see yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Unique on this tablet.
    pub id: u64,
    pub spot: Spot,
    pub step: Option<Dot>,
    pub text: String,
}

/// The drafts of one meeting.
#[derive(Clone, Copy)]
pub struct Drafts {
    app: App,
    meeting: Dot,
    pub all: RwSignal<Vec<Draft>>,
}

impl Drafts {
    /// Opens the drafts for as long as the calling component is shown, and follows what other tabs write.
    pub fn open(app: App, meeting: Dot) -> Self {
        let drafts = Drafts { app, meeting, all: RwSignal::new(read(meeting)) };
        let listener = Listener::on(&window(), "storage", move |_| drafts.look());
        StoredValue::new_local(listener);
        drafts
    }

    fn look(self) {
        self.app.disk.try_aside_again();
        let stored = read(self.meeting);
        if self.all.try_with_untracked(|all| *all != stored) == Some(true) {
            self.all.set(stored);
        }
    }

    pub fn add(self, spot: Spot, step: Option<Dot>, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.put(Draft { id: random_u64(), spot, step, text: text.to_owned() });
        }
    }

    /// Adds a draft, or puts back one that was removed.
    pub fn put(self, draft: Draft) {
        self.keep(|all| all.push(draft));
    }

    /// Replaces a draft's text. `shown` is the draft as the field showed it before this key press.
    pub fn write(self, shown: &Draft, text: &str) {
        self.keep(|all| type_over(all, shown, text, random_u64));
    }

    pub fn remove(self, id: u64) {
        self.keep(|all| all.retain(|draft| draft.id != id));
    }

    /// Turns the drafts into points, in random order, so that nothing tells who wrote what. Returns their number.
    pub fn reveal(self) -> usize {
        let drafts = Chance::new(random_u64()).shuffled(&read(self.meeting));
        if drafts.is_empty() {
            return 0;
        }
        self.app.transact_for_good(|change| {
            for draft in &drafts {
                fellestid_model::kinds::point::create(change, self.meeting, &draft.spot.point(draft.step, &draft.text));
            }
        });
        // Removed only after the points are written: a tablet that dies in between has them twice, not lost.
        self.keep(|all| all.retain(|draft| !drafts.iter().any(|shown| shown.id == draft.id)));
        drafts.len()
    }

    /// Changes the drafts as they are stored now, since another tab may have written.
    fn keep(self, act: impl FnOnce(&mut Vec<Draft>)) {
        self.app.disk.try_aside_again();
        let mut all = read(self.meeting);
        act(&mut all);
        write(self.meeting, &all);
        self.all.set(all);
    }
}

/// Replaces a draft with what was typed. Another tab's newer version of it becomes a draft of its own; a draft
/// that was removed there and is typed on here comes back.
fn type_over(all: &mut Vec<Draft>, shown: &Draft, text: &str, fresh: impl FnOnce() -> u64) {
    let typed = Draft { text: text.to_owned(), ..shown.clone() };
    let Some(stored) = all.iter_mut().find(|draft| draft.id == shown.id) else { return all.push(typed) };
    let stored = std::mem::replace(stored, typed);
    if stored.text != shown.text && stored.text != text {
        all.push(Draft { id: fresh(), ..stored });
    }
}

fn read(meeting: Dot) -> Vec<Draft> {
    let stored: Vec<StoredDraft> =
        locals::get(&LocalKey::Drafts(meeting)).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let drafts = stored.into_iter().map(|StoredDraft { id, question, part, step, table, column, text }| {
        let column = Column::from_code(&column);
        let spot = Spot { question: question.parse().ok(), part: part.parse().ok(), table, column, free: false };
        Draft { id, spot, step: step.parse().ok(), text }
    });
    drafts.collect()
}

fn write(meeting: Dot, drafts: &[Draft]) {
    let dot = |dot: Option<Dot>| dot.map(|dot| dot.to_string()).unwrap_or_default();
    let stored = drafts.iter().map(|Draft { id, spot, step, text }| StoredDraft {
        id: *id,
        question: dot(spot.question),
        part: dot(spot.part),
        step: dot(*step),
        table: spot.table,
        column: spot.column.map(|column| column.code().to_owned()).unwrap_or_default(),
        text: text.clone(),
    });
    let text = serde_json::to_string(&stored.collect::<Vec<StoredDraft>>()).unwrap_or_default();
    locals::set_or_remove(&LocalKey::Drafts(meeting), if drafts.is_empty() { "" } else { &text });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_in_a_draft_keeps_what_another_tab_made_of_it() {
        let draft = |id: u64, text: &str| Draft { id, spot: Spot::default(), step: None, text: text.to_owned() };
        let typed = |stored: &[Draft]| {
            let mut all = stored.to_vec();
            type_over(&mut all, &draft(1, "A"), "AB", || 9);
            all
        };
        assert_eq!(typed(&[draft(1, "A")]), [draft(1, "AB")], "nobody else wrote");
        assert_eq!(typed(&[draft(1, "annet")]), [draft(1, "AB"), draft(9, "annet")], "both stand");
        assert_eq!(typed(&[draft(1, "AB")]), [draft(1, "AB")], "the same is one");
        assert_eq!(typed(&[]), [draft(1, "AB")], "what is written on is not gone");
    }
}
