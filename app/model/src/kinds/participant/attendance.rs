//! Who was at a meeting (til stede), according to its list; and how many it was planned for, if they are more
//! than the list. A list is optional.

use super::Participant;
use crate::kinds::meeting::Meeting;
use fellestid_crdt::notebook::Notebook;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Initials, in order.
    pub present: Vec<String>,
    pub absent: Vec<String>,
    /// How many the meeting was planned for, if more than those on the list.
    pub planned: Option<u32>,
}

impl Attendance {
    pub fn read(notebook: &Notebook, meeting: &Meeting) -> Attendance {
        let mut attendance = Attendance::default();
        for person in Participant::all(notebook, meeting.home) {
            let who = if person.is_absent { &mut attendance.absent } else { &mut attendance.present };
            who.push(person.initials.shown);
        }
        let listed = attendance.present.len() + attendance.absent.len();
        attendance.planned = meeting.people.filter(|people| *people as usize > listed);
        attendance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting::{self, MeetingPlan};
    use crate::kinds::participant;
    use crate::kinds::participant::seated::{at_table, set_seats};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    #[test]
    fn attendance_has_the_present_the_absent_and_the_planned() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 0);
        let home = meeting::create(&mut transaction, &MeetingPlan { people: Some(3), ..MeetingPlan::default() });
        let of = |notebook: &Notebook| Attendance::read(notebook, &Meeting::read(notebook, home).expect("the meeting"));
        assert_eq!(of(transaction.notebook), Attendance { planned: Some(3), ..Attendance::default() });
        let [first, ..] =
            ["EH", "KA", "TM"].map(|initials| participant::create(&mut transaction, home, initials).expect("added"));
        participant::set_absent(&mut transaction, first, true);
        assert_eq!(
            of(transaction.notebook),
            Attendance { present: vec!["KA".into(), "TM".into()], absent: vec!["EH".into()], planned: None }
        );
        set_seats(&mut transaction, first, &[1]);
        assert!(at_table(transaction.notebook, home, 1).is_empty(), "no turn and no role for who did not come");
        participant::set_absent(&mut transaction, first, false);
        assert_eq!(at_table(transaction.notebook, home, 1).len(), 1);
        assert_eq!(of(transaction.notebook).absent.len(), 0);
    }
}
