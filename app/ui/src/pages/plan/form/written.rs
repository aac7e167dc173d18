//! The meeting that a plan becomes, new or changed. Does not know how the plan was put together.

use super::super::repeat::days_held;
use super::Form;
use crate::dates;
use crate::session::DraftPlan;
use crate::shared::people::bring_people;
use crate::shared::plan::{StepRow, purpose_of};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::agreed_marks;
use fellestid_model::kinds::meeting::{self, Carried, Meeting, MeetingPlan};
use fellestid_model::kinds::programme;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::step;
use leptos::prelude::*;

impl Form {
    /// Returns the plan to write. `questions` are those that are new in it.
    fn words(self, date: String, starts_at: u32, questions: Vec<Question>) -> MeetingPlan {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let title = Some(draft.title.trim().to_owned()).filter(|title| !title.is_empty());
        let is_of_set = untrack(move || self.of_set().iter().any(|question| self.is_chosen(question)));
        MeetingPlan {
            title: title.unwrap_or_else(|| untrack(move || self.default_title())),
            date: if date.is_empty() { dates::today() } else { date },
            starts_at,
            ends_at: Some((starts_at + draft.minutes) % (24 * 60)),
            purpose: Some(purpose_of(&draft)),
            people: draft.people,
            tables: draft.tables,
            place: draft.place.clone(),
            note: draft.note.clone(),
            steps: rows.iter().map(StepRow::planned).collect(),
            carried: untrack(move || self.carried())
                .iter()
                .map(|question| Carried { from: question.key, words: question.words() })
                .collect(),
            set: draft.set.parse().ok().filter(|_| is_of_set),
            questions: questions.iter().map(Question::words).collect(),
        }
    }

    /// Writes the plan as a new meeting.
    pub fn keep(self, date: String, starts_at: u32) -> Dot {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let questions = untrack(move || self.kept().into_iter().chain(self.chosen()).collect());
        let words = self.words(date, starts_at, questions);
        self.app.transact(|transaction| write(transaction, &words, &draft, &rows))
    }

    /// Returns the meetings the plan is repeated as (gjenta): each alike, with the next question.
    pub fn repeats(self) -> Vec<MeetingPlan> {
        let draft = self.draft.get_untracked();
        let (questions, of_set) = untrack(move || (self.in_turn(), !self.of_set().is_empty()));
        let plan = |(place, day): (usize, String)| {
            let question = questions.get(place % questions.len().max(1)).cloned();
            let theme = question.as_ref().map(|question| question.text.shown.clone());
            let words = self.words(day, draft.starts_at, question.into_iter().collect());
            let is_named = !draft.title.trim().is_empty();
            MeetingPlan {
                title: if is_named { words.title } else { untrack(move || self.titled(theme)) },
                carried: Vec::new(),
                set: draft.set.parse().ok().filter(|_| of_set && !words.questions.is_empty()),
                ..words
            }
        };
        days_held(&draft).into_iter().enumerate().map(plan).collect()
    }

    /// Writes the meetings it is repeated as, in one act. Returns how many there are.
    pub fn keep_repeats(self, plans: &[MeetingPlan]) -> usize {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        self.app.transact(|transaction| {
            for words in plans {
                write(transaction, words, &draft, &rows);
            }
        });
        plans.len()
    }

    /// Writes the plan into the meeting being changed.
    pub fn change(self, home: Dot) {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let (kept, chosen) = untrack(move || (self.kept(), self.chosen()));
        let kept: Vec<Dot> = kept.iter().map(|question| question.key.id).collect();
        let words = self.words(draft.date.clone(), draft.starts_at, chosen);
        self.app.transact(|transaction| {
            meeting::change(transaction, home, &words, &kept);
            write_own_words(transaction, home, &rows);
            if programme::read(transaction.notebook, home) != draft.programme {
                programme::set(transaction, home, &draft.programme);
            }
        });
    }
}

/// Writes a new meeting, with what the draft brings along.
fn write(transaction: &mut Transaction<'_>, words: &MeetingPlan, draft: &DraftPlan, rows: &[StepRow]) -> Dot {
    let home = meeting::create(transaction, words);
    write_own_words(transaction, home, rows);
    programme::set(transaction, home, &draft.programme);
    bring_people(transaction, home, &draft.lists, &draft.coming);
    agreed_marks::bring(transaction, home, |mark| draft.marks_left_out.contains(&mark.to_string()));
    home
}

/// Writes a step's own name and instruction, if they differ from those it has.
fn write_own_words(transaction: &mut Transaction<'_>, home: Dot, rows: &[StepRow]) {
    let steps = Meeting::read(transaction.notebook, home).map(|meeting| meeting.steps).unwrap_or_default();
    for (step, row) in steps.iter().zip(rows) {
        for (field, was, is) in [(&step::TITLE, &step.title, &row.title), (&step::ABOUT, &step.about, &row.about)] {
            if was.shown.trim() != is.trim() {
                field.set_text(transaction, step.key, is);
            }
        }
    }
}
