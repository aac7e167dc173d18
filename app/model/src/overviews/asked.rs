//! What has been taken up before (tatt opp): the questions that held meetings reached, so that the next meeting
//! begins with another, and the plan says when each was discussed.
//!
//! A meeting has copies of its questions and stores the set, so a question is recognised by its words. Meetings tried
//! alone do not count.

use crate::folding::folded;
use crate::kinds::meeting;
use crate::kinds::meeting::{KIND, Point, day, is_held, starts_at};
use crate::kinds::question::Question;
use crate::kinds::shown_root;
use crate::overviews::loaded::{Loaded, Memory};
use crate::overviews::waiting::not_reached;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::{gathered, sorted_by};
use std::collections::BTreeMap;

/// The most meetings of a set that are read for this: more than a school has of one.
const MEETINGS_MAX: usize = 40;

/// When each question of a set was last taken up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    days: BTreeMap<String, String>,
}

impl Asked {
    /// Reads the latest [`MEETINGS_MAX`] meetings of the set that were held by the day `today`, as `2026-11-26`, once
    /// they are all in memory.
    pub fn loaded(memory: Memory<'_>, set: Dot, today: &str) -> Loaded<Asked> {
        let meetings = latest_of(memory.notebook, set, today);
        memory.gathered(meetings, |notebook| Asked::of(notebook, set, today))
    }

    fn of(notebook: &Notebook, set: Dot, today: &str) -> Self {
        let of_meeting = |meeting: Dot| {
            let questions = Question::all(notebook, meeting);
            let missed: Vec<Dot> =
                not_reached(&questions, &Point::all(notebook, meeting)).iter().map(|question| question.key.id).collect();
            let day = shown_root(notebook, meeting, &KIND).map(day).unwrap_or_default().to_owned();
            let reached = questions.into_iter().filter(move |question| !missed.contains(&question.key.id));
            reached.map(move |question| (folded(&question.text.shown), day.clone()))
        };
        Asked { days: gathered(latest_of(notebook, set, today).into_iter().flat_map(of_meeting)) }
    }

    /// Returns the day it was last taken up, as `2026-11-26`.
    pub fn day(&self, question: &Question) -> Option<&str> {
        self.days.get(&folded(&question.text.shown)).map(String::as_str)
    }
}

/// Returns the meetings planned from a set and held by the day `today`, the latest last.
fn latest_of(notebook: &Notebook, set: Dot, today: &str) -> Vec<Dot> {
    let mut meetings = held(notebook, today);
    meetings.retain(|(_, from)| *from == set);
    let before = meetings.len().saturating_sub(MEETINGS_MAX);
    meetings.into_iter().skip(before).map(|(meeting, _)| meeting).collect()
}

/// Returns the set of the latest meeting that has one.
pub fn latest_set(notebook: &Notebook, today: &str) -> Option<Dot> {
    held(notebook, today).last().map(|(_, set)| *set)
}

/// Returns held meetings, each with its set, the latest last.
fn held(notebook: &Notebook, today: &str) -> Vec<(Dot, Dot)> {
    let roots = notebook.roots().filter(|(key, root)| {
        shown_root(notebook, key.home, &KIND).is_some() && !meeting::ALONE.flag_in(root) && is_held(notebook, key.home, today)
    });
    let meetings =
        roots.filter_map(|(key, root)| Some((day(root), starts_at(root), key.home, meeting::SET.dot_in(root)?))).collect();
    sorted_by(meetings, Ord::cmp).into_iter().map(|(.., home, set)| (home, set)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting::{self, MeetingPlan, close, create_point, mark_alone};
    use crate::kinds::question::QuestionWords;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::record::Key;
    use fellestid_crdt::transaction::{Pen, Transaction};

    const SET: Dot = Dot { actor: Actor(7), counter: 1 };
    const TODAY: &str = "2026-11-26";

    /// Makes a meeting from the set with two questions, of which the first was answered.
    fn meeting(transaction: &mut Transaction<'_>, date: &str, questions: [&str; 2]) -> Dot {
        let questions = questions.map(|text| QuestionWords { text: text.to_owned(), ..QuestionWords::default() }).to_vec();
        let home = meeting::create(
            transaction,
            &MeetingPlan { date: date.to_owned(), set: Some(SET), questions, ..MeetingPlan::default() },
        );
        let first = Question::all(transaction.notebook, home)[0].key.id;
        create_point(transaction, home, Some(first), None, 1, "svar");
        home
    }

    fn days(notebook: &Notebook) -> Vec<(String, String)> {
        Asked::of(notebook, SET, TODAY).days.into_iter().collect()
    }

    fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(text, day)| ((*text).to_owned(), (*day).to_owned())).collect()
    }

    #[test]
    fn a_question_is_taken_up_when_a_held_meeting_came_to_it() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let today = meeting(&mut transaction, TODAY, ["En", "To"]);
        assert!(days(transaction.notebook).is_empty(), "under way");
        close(&mut transaction, today, 2);
        assert_eq!(days(transaction.notebook), pairs(&[("en", TODAY)]));

        // The latest day counts, in whatever order they were written; another set has its own.
        meeting(&mut transaction, "2026-11-12", ["to", "en"]);
        meeting(&mut transaction, "2026-11-05", ["en ", "to"]);
        assert_eq!(days(transaction.notebook), pairs(&[("en", TODAY), ("to", "2026-11-12")]));
        assert_eq!(Asked::of(transaction.notebook, Dot { counter: 2, ..SET }, TODAY), Asked::default());
    }

    #[test]
    fn neither_what_is_deleted_nor_what_was_tried_alone_counts() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let gone = meeting(&mut transaction, "2026-11-12", ["en", "to"]);
        assert_eq!(latest_set(transaction.notebook, TODAY), Some(SET));
        transaction.delete(Key::root(gone));
        let alone = meeting(&mut transaction, "2026-11-19", ["en", "to"]);
        mark_alone(&mut transaction, alone);
        assert!(days(transaction.notebook).is_empty());
        assert_eq!(latest_set(transaction.notebook, TODAY), None);
    }
}
