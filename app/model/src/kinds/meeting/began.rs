//! The day a meeting was held (møtets dag), if it is another than planned. The plan stays as data; every view
//! reads the day and hour it was held.
//!
//! In the root: `began`, the day and hour it was held, as `2026-11-24T10:05`; absent if it is held on its planned
//! day. If several tables wrote it, the earliest counts: it is a fact and not an opinion, and nobody is asked to
//! choose.

use super::{BEGAN, DATE, DAY_MINUTES, ENDS_AT, KIND, Point, STARTS_AT, closing::edition};
use crate::dates::Day;
use crate::kinds::shown_root;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// Returns the day a meeting was held or is planned for, as `2026-11-26`; empty if none is set.
pub fn day(root: &Record) -> &str {
    began(root).map_or_else(|| DATE.text_in(root), |(day, _)| day)
}

/// Returns when it began or begins, in minutes after midnight.
pub fn starts_at(root: &Record) -> Option<u32> {
    began(root).map(|(_, minute)| minute).or_else(|| STARTS_AT.count_in(root))
}

/// Returns its fixed end, as far from the start as planned.
pub(super) fn ends_at(root: &Record) -> Option<u32> {
    let ends_at = ENDS_AT.count_in(root)?;
    match (began(root), STARTS_AT.count_in(root)) {
        (Some((_, began)), Some(planned)) => Some((began + (ends_at + DAY_MINUTES).saturating_sub(planned)) % DAY_MINUTES),
        (None, _) | (_, None) => Some(ends_at),
    }
}

/// Stores that a meeting began on a day, at a minute after midnight; `began_ms` is the same moment in milliseconds
/// since 1970. A later start replaces an earlier one. Writes nothing if that is its planned day, or if it has been
/// held already: its minutes are closed, or something was written in it.
pub fn set_began(transaction: &mut Transaction<'_>, meeting: Dot, began_ms: i64, on_day: &str, minute: u32) {
    let Some(root) = shown_root(transaction.notebook, meeting, &KIND) else { return };
    if day(root) == on_day
        || edition(root) > 0
        || Point::all(transaction.notebook, meeting).iter().any(|point| point.at_ms < began_ms)
    {
        return;
    }
    let is_planned = DATE.text_in(root) == on_day;
    let value = Value::text(format!("{on_day}T{:02}:{:02}", minute / 60, minute % 60));
    BEGAN.write(transaction, Key::root(meeting), if is_planned { Value::Null } else { value });
}

/// Removes the stored start. Called before it is planned for another time.
pub(super) fn forget_start(transaction: &mut Transaction<'_>, meeting: Dot) {
    if transaction.notebook.get(&Key::root(meeting)).is_some_and(|root| began(root).is_some()) {
        BEGAN.write(transaction, Key::root(meeting), Value::Null);
    }
}

/// Returns the earliest of the values.
fn began(root: &Record) -> Option<(&str, u32)> {
    BEGAN.register_in(root)?.entries().filter_map(|entry| day_and_minute(entry.value.as_text()?)).min()
}

fn day_and_minute(text: &str) -> Option<(&str, u32)> {
    let (day, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (Day::read(day).is_some() && hour < 24 && minute < 60).then_some((day, hour * 60 + minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::ALL;
    use crate::kinds::meeting::{self, Meeting, MeetingPlan, close, create_point, is_held, reopen};
    use fellestid_crdt::difference::Difference;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::Pen;

    const PLANNED: &str = "2026-11-26";
    const HELD: &str = "2026-11-24";

    fn planned() -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let words = MeetingPlan { date: PLANNED.to_owned(), starts_at: 840, ends_at: Some(900), ..MeetingPlan::default() };
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words);
        (pen, notebook, home)
    }

    fn read(notebook: &Notebook, home: Dot) -> (String, Option<u32>, Option<u32>) {
        let meeting = Meeting::read(notebook, home).expect("the meeting");
        (meeting.date, meeting.starts_at, meeting.ends_at)
    }

    #[test]
    fn a_meeting_held_on_another_day_keeps_its_length() {
        let (mut pen, mut notebook, home) = planned();
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 10), home, 10, HELD, 605);
        assert_eq!(read(&notebook, home), (HELD.to_owned(), Some(605), Some(665)));
        assert!(is_held(&notebook, home, "2026-11-25"));
        let root = notebook.get(&Key::root(home)).expect("the root");
        assert_eq!((root.text("date"), BEGAN.text_in(root)), (PLANNED, "2026-11-24T10:05"));
    }

    #[test]
    fn only_a_day_and_an_hour_that_exist_are_a_beginning() {
        let table = [
            ("2026-11-24T10:05", Some(("2026-11-24", 605))),
            ("2026-11-24T00:00", Some(("2026-11-24", 0))),
            ("2026-13-99T10:05", None),
            ("T10:05", None),
            ("2026-11-24T24:00", None),
            ("2026-11-24T10:60", None),
            ("2026-11-24", None),
        ];
        table.iter().for_each(|(text, expected)| assert_eq!(day_and_minute(text), *expected, "{text}"));
    }

    #[test]
    fn a_meeting_held_on_its_day_says_nothing_of_it() {
        let (mut pen, mut notebook, home) = planned();
        let before = notebook.clone();
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 10), home, 10, PLANNED, 600);
        assert_eq!(notebook, before);
    }

    #[test]
    fn a_look_beforehand_leaves_the_planned_day() {
        let (mut pen, mut notebook, home) = planned();
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 10), home, 10, HELD, 605);
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 20), home, 20, PLANNED, 840);
        assert_eq!(read(&notebook, home), (PLANNED.to_owned(), Some(840), Some(900)));
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 30), home, 30, HELD, 605);
        forget_start(&mut Transaction::begin(&mut pen, &mut notebook, 40), home);
        assert_eq!(read(&notebook, home).0, PLANNED);
    }

    #[test]
    fn a_rehearsal_gives_way_to_the_real_day_until_words_are_said() {
        let (mut pen, mut notebook, home) = planned();
        // Tuesday: the first step is left, and nothing is said.
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 10), home, 10, HELD, 605);
        // Wednesday, and then its planned day: the run is resumed at the second step.
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 20), home, 20, "2026-11-25", 600);
        assert_eq!(read(&notebook, home).0, "2026-11-25");
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 30), home, 30, PLANNED, 845);
        assert_eq!(read(&notebook, home), (PLANNED.to_owned(), Some(840), Some(900)));
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 35), home, None, None, 1, "svar");
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 40), home, 40, "2026-11-27", 600);
        assert_eq!(read(&notebook, home).0, PLANNED);
    }

    #[test]
    fn the_earliest_start_of_several_tables_stands() {
        let (mut pen, mut here, home) = planned();
        let mut there = here.clone();
        set_began(&mut Transaction::begin(&mut pen, &mut here, 10), home, 10, HELD, 605);
        set_began(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut there, 20), home, 20, "2026-11-25", 600);
        let (difference, after) = Difference::of_import(&here, &there, &|record, register| ALL.is_asked(record, register));
        assert_eq!(difference.counts().two_versions, 0);
        assert_eq!(read(&after, home), (HELD.to_owned(), Some(605), Some(665)));
        let (_, after) = Difference::of_import(&there, &here, &|record, register| ALL.is_asked(record, register));
        assert_eq!(read(&after, home), (HELD.to_owned(), Some(605), Some(665)));
    }

    #[test]
    fn opening_a_held_meeting_another_day_does_not_hold_it_again() {
        let (mut pen, mut notebook, home) = planned();
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 15), home, None, None, 1, "svar");
        set_began(&mut Transaction::begin(&mut pen, &mut notebook, 20), home, 20, "2026-11-27", 600);
        assert_eq!(read(&notebook, home).0, PLANNED);

        let (mut pen, mut notebook, home) = planned();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 20);
        close(&mut transaction, home, 20);
        reopen(&mut transaction, home, 21);
        set_began(&mut transaction, home, 22, "2026-11-27", 600);
        assert_eq!(read(&notebook, home).0, PLANNED);
    }
}
