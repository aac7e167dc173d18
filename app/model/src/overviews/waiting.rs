//! What waits for the next meeting: tiltak not yet done, and questions that a meeting did not reach (spørsmål vi ikke
//! rakk).
//!
//! Every tiltak that is not done waits, whatever meeting it came from and whether its date is past: the number people
//! are told, and what they are shown, are this one list. What somebody decided while trying alone (prøv alene) waits
//! for that person, and for no meeting.
//!
//! A question copied into a later meeting stores where it came from, in two registers written when the meeting is
//! planned: `from_meeting` and `from_question`. While a copy exists, the question no longer waits; if the later meeting
//! does not reach it either, the copy waits.

use crate::kinds::action::{Action, is_tried_alone};
use crate::kinds::meeting;
use crate::kinds::meeting::{KIND, Point, closed_at_ms, day, starts_at};
use crate::kinds::question;
use crate::kinds::question::Question;
use crate::kinds::{shown_of_kind, shown_root};
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::{gathered, sorted_by};
use std::collections::BTreeSet;

/// The number of closed meetings whose questions wait: a question not taken up again for half a year is dropped.
const MEETINGS_MAX: usize = 6;

/// Tiltak to look at, each list with the one to act on first in front.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingActions {
    /// The meeting closed last that agreed on something.
    pub meeting: Option<Dot>,
    /// What that meeting agreed on (det vi sist ble enige om); those that are done stay visible, last.
    pub agreed: Vec<Action>,
    /// Tiltak not done that are from before, or from no closed meeting.
    pub earlier: Vec<Action>,
}

impl WaitingActions {
    pub fn read(notebook: &Notebook) -> Self {
        let all = sorted_by(Action::all(notebook), |left, right| urgency(left).cmp(&urgency(right)));
        let closed = all.iter().filter_map(|action| {
            let meeting = came_from(action).filter(|_| !is_private(notebook, action))?;
            Some((meeting::CLOSED_AT.integer_in(shown_root(notebook, meeting, &KIND)?)?, meeting))
        });
        let meeting = closed.max().map(|(_, meeting)| meeting);
        let (agreed, mut earlier): (Vec<Action>, Vec<Action>) =
            all.into_iter().partition(|action| meeting.is_some() && came_from(action) == meeting);
        earlier.retain(|action| !action.state.is_finished());
        WaitingActions { meeting, agreed, earlier }
    }

    /// Returns the tiltak a meeting can look back at: not its own, and no private ones.
    pub fn before(notebook: &Notebook, meeting: Dot) -> Vec<Action> {
        let mut shared = WaitingActions::shared(notebook);
        shared.retain(|action| came_from(action) != Some(meeting));
        shared
    }

    /// Returns how many unfinished tiltak a new meeting can open with.
    pub fn count_to_open_with(notebook: &Notebook) -> usize {
        WaitingActions::shared(notebook).iter().filter(|action| !action.state.is_finished()).count()
    }

    fn shared(notebook: &Notebook) -> Vec<Action> {
        let WaitingActions { mut agreed, earlier, .. } = WaitingActions::read(notebook);
        agreed.extend(earlier);
        agreed.retain(|action| !is_private(notebook, action));
        agreed
    }

    /// Returns how many are not done (tiltak å se på).
    pub fn count(&self) -> usize {
        self.agreed.iter().chain(&self.earlier).filter(|action| !action.state.is_finished()).count()
    }

    /// Returns the one to act on first; `None` if there are not several to choose among.
    pub fn first(&self) -> Option<Dot> {
        let unfinished = self.agreed.iter().chain(&self.earlier).filter(|action| !action.state.is_finished());
        let first = unfinished.min_by_key(|action| urgency(action)).map(|action| action.home);
        first.filter(|_| self.agreed.len() + self.earlier.len() > 1)
    }
}

/// The sort key: unfinished first; then by date, none last; then common ones.
fn urgency(action: &Action) -> (bool, bool, &str, bool) {
    (action.state.is_finished(), action.due_date.is_empty(), &action.due_date, !action.common)
}

/// Returns whether somebody decided it while trying alone.
fn is_private(notebook: &Notebook, action: &Action) -> bool {
    notebook.get(&Key::root(action.home)).is_some_and(|root| is_tried_alone(notebook, root))
}

fn came_from(action: &Action) -> Option<Dot> {
    action.origin.as_ref().map(|origin| origin.meeting)
}

/// Returns the questions nobody wrote anything to in time (kom vi ikke til). Points that came after closing do not
/// count; a question without text is left out.
pub fn not_reached<'a>(questions: &'a [Question], points: &[Point]) -> Vec<&'a Question> {
    let reached: BTreeSet<Dot> = gathered(points.iter().filter(|point| !point.is_late).filter_map(|point| point.question));
    questions.iter().filter(|question| !reached.contains(&question.key.id) && !question.text.shown.trim().is_empty()).collect()
}

/// Returns what a meeting did not reach; empty until its minutes are closed.
pub fn questions_not_reached(notebook: &Notebook, meeting: Dot) -> Vec<Question> {
    if shown_root(notebook, meeting, &KIND).is_none() || closed_at_ms(notebook, meeting).is_none() {
        return Vec::new();
    }
    let questions = Question::all(notebook, meeting);
    not_reached(&questions, &Point::all(notebook, meeting)).into_iter().cloned().collect()
}

/// Returns what the latest [`MEETINGS_MAX`] closed meetings did not reach and nobody has planned again, oldest meeting
/// first. Needs those meetings, and every one from the same time on, in which a copy may be. `also`: earlier meetings
/// to include.
pub fn waiting_questions(memory: Memory<'_>, also: &[Dot]) -> Loaded<Vec<Question>> {
    let notebook = memory.notebook;
    let closed = latest_closed(notebook, also);
    let Some(first) = closed.first().and_then(|home| notebook.get(&Key::root(*home))).map(day) else {
        return Loaded::Whole(Vec::new());
    };
    let later = meetings(notebook).filter(|(_, root)| day(root).is_empty() || day(root) >= first).map(|(home, _)| home);
    let later: Vec<Dot> = later.collect();
    memory.gathered(later.clone(), |notebook| waiting_in(notebook, closed, &later))
}

/// Returns the questions not reached in `closed`. `later` are the meetings in which a copy may be; other homes are
/// ignored.
fn waiting_in(notebook: &Notebook, closed: Vec<Dot>, later: &[Dot]) -> Vec<Question> {
    let planned = carried_on(notebook, later);
    let waiting = closed.into_iter().flat_map(|meeting| questions_not_reached(notebook, meeting));
    waiting.filter(|question| !planned.contains(&question.key)).collect()
}

/// Returns the question this one was copied from, if it was carried over from an earlier meeting.
fn carried_from(notebook: &Notebook, question: Key) -> Option<Key> {
    let record = notebook.get(&question)?;
    Some(Key { home: question::FROM_MEETING.dot_in(record)?, id: question::FROM_QUESTION.dot_in(record)? })
}

/// Returns the latest closed meetings, oldest first.
fn latest_closed(notebook: &Notebook, also: &[Dot]) -> Vec<Dot> {
    let is_closed = |root: &Record| meeting::CLOSED_AT.integer_in(root).is_some() && !meeting::is_alone(root);
    let closed = meetings(notebook).filter(|(_, root)| is_closed(root));
    let closed = closed.map(|(home, root)| (day(root), starts_at(root), root.created_at_ms, home)).collect();
    let closed = sorted_by(closed, Ord::cmp);
    let before = closed.len().saturating_sub(MEETINGS_MAX);
    let closed = closed.into_iter().map(|(.., home)| home).enumerate();
    closed.filter(|(place, home)| *place >= before || also.contains(home)).map(|(_, home)| home).collect()
}

/// Returns the meetings people see, with their roots.
fn meetings(notebook: &Notebook) -> impl Iterator<Item = (Dot, &Record)> {
    notebook.roots().filter_map(|(key, _)| Some((key.home, shown_root(notebook, key.home, &KIND)?)))
}

/// Returns the questions that have a copy in one of these meetings.
fn carried_on(notebook: &Notebook, meetings: &[Dot]) -> BTreeSet<Key> {
    let copies = meetings.iter().flat_map(|home| shown_of_kind(notebook, *home, &crate::kinds::question::KIND));
    gathered(copies.filter_map(|(key, _)| carried_from(notebook, key)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::action;
    use crate::kinds::meeting::{self, Carried, Meeting, MeetingPlan, close, create_point, mark_alone};
    use crate::kinds::question::QuestionWords;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    fn waiting_questions(notebook: &Notebook) -> Vec<Question> {
        match super::waiting_questions(Memory::new(notebook, &|_| true), &[]) {
            Loaded::Whole(questions) => questions,
            Loaded::Needs(homes) => panic!("all is here, and not {homes:?}"),
        }
    }

    fn texts(questions: &[Question]) -> Vec<&str> {
        questions.iter().map(|question| question.text.shown.as_str()).collect()
    }

    /// Makes a closed meeting that reached the first of its three questions.
    fn closed() -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let questions = ["en", "to", "tre"].map(|text| QuestionWords { text: text.to_owned(), ..QuestionWords::default() });
        let words = MeetingPlan { questions: questions.to_vec(), ..MeetingPlan::default() };
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let home = meeting::create(&mut transaction, &words);
        let first = Question::all(transaction.notebook, home)[0].key.id;
        create_point(&mut transaction, home, Some(first), None, 1, "svar");
        assert!(questions_not_reached(transaction.notebook, home).is_empty(), "open");
        close(&mut transaction, home, 2);
        (pen, notebook, home)
    }

    #[test]
    fn a_question_without_a_point_waits_when_its_meeting_is_closed() {
        let (_, notebook, home) = closed();
        assert_eq!(texts(&questions_not_reached(&notebook, home)), ["to", "tre"]);
        assert_eq!(waiting_questions(&notebook), questions_not_reached(&notebook, home));
    }

    #[test]
    fn what_comes_after_closing_reaches_no_question() {
        let (mut pen, mut notebook, home) = closed();
        let second = questions_not_reached(&notebook, home)[0].key.id;
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 3), home, Some(second), None, 1, "for seint");
        assert_eq!(texts(&questions_not_reached(&notebook, home)), ["to", "tre"]);
    }

    #[test]
    fn a_question_carried_on_waits_again_if_not_reached() {
        let (mut pen, mut notebook, _) = closed();
        let second = waiting_questions(&notebook).remove(0);
        let carried = vec![Carried { from: second.key, words: second.words() }];
        let questions = vec![QuestionWords { text: "ny".to_owned(), ..QuestionWords::default() }];
        let words = MeetingPlan { carried, questions, ..MeetingPlan::default() };
        let next = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 3), &words);
        let copies = Meeting::read(&notebook, next).expect("the meeting").questions;
        assert_eq!(texts(&copies), ["to", "ny"]);
        assert_eq!(carried_from(&notebook, copies[0].key), Some(second.key));
        assert_eq!(texts(&waiting_questions(&notebook)), ["tre"]);

        close(&mut Transaction::begin(&mut pen, &mut notebook, 4), next, 4);
        let waiting = waiting_questions(&notebook);
        assert_eq!(texts(&waiting), ["tre", "to", "ny"]);
        assert_eq!(waiting[1].key.home, next);

        Transaction::begin(&mut pen, &mut notebook, 5).delete(Key::root(next));
        assert_eq!(texts(&waiting_questions(&notebook)), ["to", "tre"]);
    }

    #[test]
    fn no_meeting_opens_with_what_was_tried_alone() {
        let (mut pen, mut notebook, home) = closed();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 3);
        let point = Point::all(transaction.notebook, home)[0].key;
        let action = action::create_from_point(&mut transaction, point).expect("a tiltak");
        action::WHAT.set_text(&mut transaction, Key::root(action), "vise en kollega én ting");
        assert_eq!(WaitingActions::count_to_open_with(transaction.notebook), 1);
        assert_eq!(WaitingActions::read(transaction.notebook).meeting, Some(home));

        mark_alone(&mut transaction, home);
        let other = meeting::create(&mut transaction, &MeetingPlan::default());
        assert_eq!(WaitingActions::before(&notebook, other), []);
        assert_eq!(WaitingActions::count_to_open_with(&notebook), 0);
        let waiting = WaitingActions::read(&notebook);
        assert_eq!((waiting.meeting, waiting.count()), (None, 1), "it waits for whoever tried");
        assert!(texts(&waiting_questions(&notebook)).is_empty());
    }

    #[test]
    fn waiting_questions_need_every_meeting_that_can_tell() {
        let (mut pen, mut notebook, home) = closed();
        let next = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 3), &MeetingPlan::default());
        let needed = |is_whole: &dyn Fn(Dot) -> bool| super::waiting_questions(Memory::new(&notebook, is_whole), &[]);
        assert_eq!(needed(&|_| false), Loaded::Needs(vec![home, next]));
        assert_eq!(needed(&|other| other == home), Loaded::Needs(vec![next]), "a copy may stand there");
        assert!(needed(&|_| true).whole().is_some_and(|questions| questions.len() == 2));
    }
}
