//! Changing a planned meeting as a whole: another question, another work form, other hours. What stays the same
//! is not written, and steps and questions that stay are the same records, so that what somebody else wrote in
//! them is kept. Knows no draft and no page.

use super::plan::{add_carried, set_end};
use super::{DAY_MINUTES, KIND, Meeting, MeetingPlan, NOTE, PLACE, PURPOSE, SET, STARTS_AT, Step, TABLES_MAX, TITLE};
use super::{create_step_after, delete_step, set_step_minutes};
use super::{set_date, set_people, set_start, set_tables};
use crate::kinds::question;
use crate::kinds::question::{Question, QuestionWords, add_one};
use crate::kinds::shown_root;
use crate::method::PlannedStep;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::ordering::between;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::VecDeque;

/// Changes a meeting to another plan. `kept`: those of its questions that stay, before the plan's own. Does
/// nothing if the meeting is deleted or unknown.
pub fn change(transaction: &mut Transaction<'_>, meeting: Dot, plan: &MeetingPlan, kept: &[Dot]) {
    let Some(now) = Meeting::read(transaction.notebook, meeting) else { return };
    change_facts(transaction, &now, plan);
    change_steps(transaction, meeting, &plan.steps);
    for question in now.questions.iter().filter(|question| !kept.contains(&question.key.id)) {
        transaction.delete(question.key);
    }
    add_carried(transaction, meeting, &plan.carried);
    add_questions(transaction, meeting, &plan.questions);
}

fn change_facts(transaction: &mut Transaction<'_>, now: &Meeting, plan: &MeetingPlan) {
    let (home, root) = (now.home, Key::root(now.home));
    let texts = [(&TITLE, &now.title, &plan.title), (&PLACE, &now.place, &plan.place), (&NOTE, &now.note, &plan.note)];
    for (field, was, is) in texts {
        if was.shown != *is {
            field.set_text(transaction, root, is);
        }
    }
    if now.date != plan.date {
        set_date(transaction, home, &plan.date);
    }
    if now.starts_at != Some(plan.starts_at) {
        set_start(transaction, home, plan.starts_at);
    }
    let start = transaction.notebook.get(&root).and_then(|root| STARTS_AT.count_in(root)).unwrap_or(plan.starts_at);
    let after = |end: u32| (end + DAY_MINUTES).saturating_sub(plan.starts_at) % DAY_MINUTES;
    if let Some(end) = plan.ends_at.filter(|end| after(*end) != after(now.planned_end())) {
        set_end(transaction, home, start, after(end));
    }
    if now.people != plan.people {
        set_people(transaction, home, plan.people);
    }
    if now.tables != plan.tables.clamp(1, TABLES_MAX) {
        set_tables(transaction, home, plan.tables);
    }
    if now.purpose != plan.purpose {
        PURPOSE.write(transaction, root, plan.purpose.map_or(Value::Null, |purpose| purpose.code().into()));
    }
    let set = shown_root(transaction.notebook, home, &KIND).and_then(|root| SET.dot_in(root));
    if plan.set.is_some() && set != plan.set {
        SET.write(transaction, root, Value::pointer(plan.set));
    }
}

/// Changes the steps. Those of the same kind and words stay, in order; others are deleted, and new ones inserted.
fn change_steps(transaction: &mut Transaction<'_>, meeting: Dot, wanted: &[PlannedStep]) {
    let Some(now) = Meeting::read(transaction.notebook, meeting) else { return };
    let mut left: VecDeque<Step> = now.steps.into();
    let mut before = None;
    for step in wanted {
        let found = left.iter().position(|other| (other.kind, other.script) == (step.kind, step.script));
        let key = match found {
            Some(place) => {
                left.drain(..place).for_each(|other| delete_step(transaction, other.key));
                let Some(same) = left.pop_front() else { return };
                if same.minutes != step.minutes {
                    set_step_minutes(transaction, same.key, step.minutes);
                }
                same.key
            }
            None => create_step_after(transaction, meeting, before, *step),
        };
        before = Some(key.id);
    }
    left.into_iter().for_each(|other| delete_step(transaction, other.key));
}

/// Adds questions after the existing ones.
fn add_questions(transaction: &mut Transaction<'_>, meeting: Dot, questions: &[QuestionWords]) {
    let last = Question::all(transaction.notebook, meeting).pop();
    let order = last.and_then(|last| Some(question::order(transaction.notebook.get(&last.key)?).to_owned()));
    let mut order = order.filter(|order| !order.is_empty());
    for words in questions {
        let next = between(order.as_deref(), None);
        add_one(transaction, meeting, None, next.clone(), words);
        order = Some(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting;
    use crate::kinds::question::QuestionWords;
    use crate::method::{Purpose, StepKind, igp};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::Pen;

    fn words(questions: &[&str]) -> MeetingPlan {
        let questions = questions.iter().map(|text| QuestionWords { text: (*text).to_owned(), ..QuestionWords::default() });
        MeetingPlan {
            title: "IGP: en".to_owned(),
            date: "2026-11-26".to_owned(),
            starts_at: 14 * 60,
            ends_at: Some(14 * 60 + 45),
            purpose: Some(Purpose::LearnFromEachOther),
            tables: 3,
            steps: igp(45),
            questions: questions.collect(),
            ..MeetingPlan::default()
        }
    }

    fn planned(questions: &[&str]) -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1), &words(questions));
        (pen, notebook, home)
    }

    fn read(notebook: &Notebook, home: Dot) -> Meeting {
        Meeting::read(notebook, home).expect("the meeting")
    }

    #[test]
    fn the_same_plan_again_writes_nothing() {
        let (mut pen, mut notebook, home) = planned(&["en", "to"]);
        let (before, kept) = (notebook.clone(), read(&notebook, home).questions);
        let kept: Vec<Dot> = kept.iter().map(|question| question.key.id).collect();
        change(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, &words(&[]), &kept);
        assert_eq!(notebook, before);
    }

    #[test]
    fn a_planned_meeting_gets_another_question_and_form() {
        let (mut pen, mut notebook, home) = planned(&["en", "to"]);
        let before = read(&notebook, home);
        let steps = vec![PlannedStep::plain(StepKind::Individual, 4), PlannedStep::plain(StepKind::Free, 26)];
        let other = MeetingPlan {
            title: "Fri samtale: tre".to_owned(),
            date: "2026-12-03".to_owned(),
            starts_at: 9 * 60,
            ends_at: Some(9 * 60 + 30),
            people: Some(12),
            steps: steps.clone(),
            ..words(&["tre", "fire"])
        };
        change(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, &other, &[before.questions[1].key.id]);
        let after = read(&notebook, home);
        let texts: Vec<&str> = after.questions.iter().map(|question| question.text.shown.as_str()).collect();
        assert_eq!(texts, ["to", "tre", "fire"]);
        assert_eq!(after.planned_steps(), steps);
        assert_eq!(after.steps[0].key, before.steps[0].key, "a step that stays is the same");
        assert_eq!((after.title.shown.as_str(), after.date.as_str()), ("Fri samtale: tre", "2026-12-03"));
        assert_eq!((after.starts_at, after.planned_end(), after.people), (Some(540), 570, Some(12)));
    }

    #[test]
    fn steps_in_another_order_stand_as_they_were_asked_for() {
        let (mut pen, mut notebook, home) = planned(&["en"]);
        let mut steps = igp(45);
        steps.rotate_left(2);
        steps.insert(1, PlannedStep::plain(StepKind::Break, 5));
        let other = MeetingPlan { steps: steps.clone(), ..words(&[]) };
        change(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, &other, &[]);
        assert_eq!(read(&notebook, home).planned_steps(), steps);
    }

    #[test]
    fn a_new_length_past_midnight_is_kept() {
        let (mut pen, mut notebook, home) = planned(&["en"]);
        let late = MeetingPlan { starts_at: 23 * 60 + 30, ends_at: Some(15), ..words(&[]) };
        change(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, &late, &[]);
        let after = read(&notebook, home);
        assert_eq!(after.planned_end() - after.starts_at.expect("a start"), 45);
    }
}
