//! Closing the minutes (å lukke referatet), and reopening them with a trace.
//!
//! Closing stores what the closer had seen, as a deletion does: what comes later is late (kom til etter møtet) by
//! what the closer knew, not by any clock.

use super::{CLOSED_ACTIONS, CLOSED_AT, CLOSED_SEEN, EDITION, REOPENED_AT};
use crate::kinds::action;
use fellestid_crdt::deletion::{seen_by, seen_in_home};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use fellestid_crdt::version_vector::VersionVector;

/// Closes the minutes as the next edition (utgave). Minutes already closed stay as they are.
pub fn close(transaction: &mut Transaction<'_>, meeting: Dot, now_ms: i64) {
    let key = Key::root(meeting);
    let Some(root) = transaction.notebook.get(&key).filter(|root| CLOSED_AT.integer_in(root).is_none()) else { return };
    let edition = i64::from(edition(root)) + 1;
    let seen = seen_in_home(transaction.notebook, meeting);
    let actions = action::of_meeting(transaction.notebook, meeting).into_iter().map(Value::Dot).collect();
    CLOSED_AT.write(transaction, key, now_ms.into());
    EDITION.write(transaction, key, edition.into());
    CLOSED_SEEN.write(transaction, key, seen);
    CLOSED_ACTIONS.write(transaction, key, Value::List(actions));
}

/// Closes minutes again as the next edition, with what came after they were closed.
pub fn close_anew(transaction: &mut Transaction<'_>, meeting: Dot, now_ms: i64) {
    CLOSED_AT.write(transaction, Key::root(meeting), Value::Null);
    close(transaction, meeting, now_ms);
}

/// Reopens closed minutes. Stores when, and keeps the number of the edition.
pub fn reopen(transaction: &mut Transaction<'_>, meeting: Dot, now_ms: i64) {
    let key = Key::root(meeting);
    let Some(root) = transaction.notebook.get(&key).filter(|root| CLOSED_AT.integer_in(root).is_some()) else { return };
    let edition = i64::from(edition(root));
    CLOSED_AT.write(transaction, key, Value::Null);
    REOPENED_AT.write(transaction, key, now_ms.into());
    // Minutes that an earlier version closed have no number yet.
    EDITION.write(transaction, key, edition.into());
}

/// Returns whether a tiltak was made from a meeting after its minutes were closed. False for minutes that an earlier
/// version closed, since it did not store which tiltak it knew.
pub fn is_late_action(notebook: &Notebook, meeting: Dot, action: Dot) -> bool {
    let Some(root) = notebook.get(&Key::root(meeting)).filter(|root| CLOSED_AT.integer_in(root).is_some()) else { return false };
    let known = CLOSED_ACTIONS.register_in(root).map(|register| register.all()).unwrap_or_default();
    let is_in = |list: &&Value| matches!(list, Value::List(homes) if homes.contains(&Value::Dot(action)));
    !known.is_empty() && !known.iter().any(is_in)
}

/// Returns whether what the minutes show of a tiltak was changed after they were closed (endret etter møtet). If two
/// people closed them at once, the closing that is shown counts.
pub fn is_action_changed_late(notebook: &Notebook, meeting: Dot, action: Dot) -> bool {
    let closing = notebook.get(&Key::root(meeting)).and_then(|root| CLOSED_AT.register_in(root));
    let closing = closing.and_then(Register::latest_entry).filter(|entry| entry.value != Value::Null);
    closing.is_some_and(|closing| action::is_changed_since(notebook, action, closing))
}

/// Tells which points of a meeting came after its closing.
pub(crate) struct Closing {
    closed_at_ms: i64,
    /// `None` if an earlier version closed it.
    seen: Option<VersionVector>,
}

impl Closing {
    /// Returns `None` if the minutes are not closed. If two people closed them at once, what either had seen was in
    /// time.
    pub fn read(notebook: &Notebook, meeting: Dot) -> Option<Self> {
        let root = notebook.get(&Key::root(meeting))?;
        Some(Closing { closed_at_ms: CLOSED_AT.integer_in(root)?, seen: seen_by(root, CLOSED_SEEN.name()) })
    }

    pub fn is_late(&self, id: Dot, created_at_ms: i64) -> bool {
        match &self.seen {
            Some(seen) => !seen.includes(id),
            // As far as clocks can tell.
            None => created_at_ms > self.closed_at_ms,
        }
    }
}

/// Returns how many times the minutes have been closed. If two people closed them at once, the highest number
/// counts; an earlier version wrote none, and then it was the first time.
pub(super) fn edition(root: &Record) -> u32 {
    let standing = EDITION.register_in(root).map(|register| register.all()).unwrap_or_default();
    let highest = standing.into_iter().filter_map(Value::as_integer).max().unwrap_or(0);
    let least = u32::from(CLOSED_AT.register_in(root).is_some());
    u32::try_from(highest).unwrap_or(0).max(least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::action::State;
    use crate::kinds::meeting::{self, Meeting, MeetingPlan};
    use crate::kinds::point::NewPoint;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;

    fn planned() -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &MeetingPlan::default());
        (pen, notebook, home)
    }

    #[test]
    fn each_closing_is_a_new_edition_and_reopening_leaves_a_trace() {
        let (mut pen, mut notebook, home) = planned();
        let mut standing = Vec::new();
        for now_ms in 1..=5 {
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, now_ms);
            if now_ms % 2 == 1 {
                close(&mut transaction, home, now_ms)
            } else {
                reopen(&mut transaction, home, now_ms)
            };
            let meeting = Meeting::read(&notebook, home).expect("the meeting");
            standing.push((meeting.closed_at_ms, meeting.reopened_at_ms, meeting.edition));
        }
        assert_eq!(standing[..3], [(Some(1), None, 1), (None, Some(2), 1), (Some(3), Some(2), 2)]);
        assert_eq!(standing[3..], [(None, Some(4), 2), (Some(5), Some(4), 3)]);
    }

    #[test]
    fn a_tiltak_after_closing_is_late_until_closed_anew() {
        let (mut pen, mut notebook, home) = planned();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let agree = |transaction: &mut Transaction<'_>, text: &str| {
            action::agree_on(transaction, home, &NewPoint { text, ..NewPoint::default() }).expect("a tiltak").1
        };
        let in_time = agree(&mut transaction, "i tide");
        close(&mut transaction, home, 1);
        let after = agree(&mut transaction, "etterpå");
        let late = |notebook: &Notebook| [in_time, after].map(|action| is_late_action(notebook, home, action));
        assert_eq!(late(transaction.notebook), [false, true]);
        close_anew(&mut transaction, home, 2);
        assert_eq!(late(transaction.notebook), [false, false]);
        reopen(&mut transaction, home, 3);
        assert_eq!(late(transaction.notebook), [false, false]);
    }

    #[test]
    fn a_tiltak_changed_after_closing_is_told_to_be_so() {
        let (mut pen, mut notebook, home) = planned();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let new = NewPoint { text: "besøke en time", ..NewPoint::default() };
        let (_, action) = action::agree_on(&mut transaction, home, &new).expect("a tiltak");
        let is_changed = |notebook: &Notebook| is_action_changed_late(notebook, home, action);
        action::set_state(&mut transaction, action, State::Ongoing);
        assert!(!is_changed(transaction.notebook), "nothing is closed");
        close(&mut transaction, home, 1);
        assert!(!is_changed(transaction.notebook), "it was so when it was closed");
        action::set_level(&mut transaction, action, Some(action::Level::Teachers));
        assert!(!is_changed(transaction.notebook), "minutes do not tell it");
        action::set_state(&mut transaction, action, State::Done);
        assert!(is_changed(transaction.notebook));
        close_anew(&mut transaction, home, 2);
        assert!(!is_changed(transaction.notebook), "the new edition tells it");
        action::set_state(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut notebook, 3), action, State::Open);
        assert!(is_changed(&notebook), "another tablet's, by its clock");
    }

    #[test]
    fn closing_twice_is_closing_once() {
        let (mut pen, mut notebook, home) = planned();
        close(&mut Transaction::begin(&mut pen, &mut notebook, 1), home, 1);
        let before = notebook.clone();
        close(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, 2);
        assert_eq!(notebook, before);
    }

    #[test]
    fn minutes_an_earlier_version_closed_are_the_first_edition() {
        let (mut pen, mut notebook, home) = planned();
        Transaction::begin(&mut pen, &mut notebook, 1).write(Key::root(home), "closed_at", 1.into());
        assert_eq!(Meeting::read(&notebook, home).expect("the meeting").edition, 1);
        reopen(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, 2);
        close(&mut Transaction::begin(&mut pen, &mut notebook, 3), home, 3);
        assert_eq!(Meeting::read(&notebook, home).expect("the meeting").edition, 2);
    }
}
