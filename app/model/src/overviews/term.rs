//! The term's fellestid on one page (semesteret på én side): by month, the meetings held, and planned minutes of
//! information against minutes of learning. Breaks are neither. It tells of time, and of nobody; a meeting without a
//! date is in no month and counted separately, and so is one that is yet to come; «Prøv alene» is not counted.

use crate::dates::Day;
use crate::kinds::meeting::{Meeting, is_held};
use crate::method::StepKind;
use crate::overviews::loaded::{Loaded, Memory};
use crate::overviews::pulse_trend;
use fellestid_crdt::notebook::Notebook;
use std::collections::BTreeMap;

/// A number of meetings, and what their time was planned for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    pub meetings: usize,
    pub information_minutes: u32,
    /// Minutes of every step except information and breaks.
    pub learning_minutes: u32,
}

/// A month with at least one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// As `2026-11`.
    pub month: String,
    pub time: Time,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// In order, without months that have no meeting.
    pub months: Vec<Month>,
    /// All months together.
    pub sum: Time,
    /// The number of meetings without a date, which are in no sum.
    pub undated: usize,
    /// The plans of the meetings between the dates that are not held yet.
    pub coming: Time,
}

impl Time {
    /// Returns learning as a share of all time except breaks, in whole per cent. `None` if no time is planned.
    pub fn learning_percent(self) -> Option<u32> {
        let (learning, information) = (u64::from(self.learning_minutes), u64::from(self.information_minutes));
        (learning * 100).checked_div(learning + information).and_then(|percent| u32::try_from(percent).ok())
    }

    fn add(&mut self, meeting: &Meeting) {
        self.meetings += 1;
        for step in &meeting.steps {
            // Kinds only a newer version knows count as learning, as all kinds but these two do.
            if step.kind == StepKind::Information {
                self.information_minutes = self.information_minutes.saturating_add(step.minutes);
            } else if step.kind != StepKind::Break {
                self.learning_minutes = self.learning_minutes.saturating_add(step.minutes);
            }
        }
    }
}

impl Term {
    /// Like [`Term::read`], once every meeting it counts is in memory.
    pub fn loaded(memory: Memory<'_>, first_date: &str, last_date: &str, today: &str) -> Loaded<Term> {
        let homes = pulse_trend::homes(memory.notebook);
        memory.gathered(homes, |notebook| Term::read(notebook, first_date, last_date, today))
    }

    /// Returns the meetings from one day to another, both included, as `2026-08-01`, seen on the day `today`. The
    /// notebook must be whole.
    pub fn read(notebook: &Notebook, first_date: &str, last_date: &str, today: &str) -> Term {
        let mut term = Term::default();
        let mut months: BTreeMap<String, Time> = BTreeMap::new();
        for meeting in pulse_trend::homes(notebook).into_iter().filter_map(|home| Meeting::read(notebook, home)) {
            match month_of(&meeting.date) {
                None => term.undated += 1,
                Some(_) if !(first_date..=last_date).contains(&meeting.date.as_str()) => {}
                Some(_) if !is_held(notebook, meeting.home, today) => term.coming.add(&meeting),
                Some(month) => {
                    months.entry(month.to_owned()).or_default().add(&meeting);
                    term.sum.add(&meeting);
                }
            }
        }
        term.months = months.into_iter().map(|(month, time)| Month { month, time }).collect();
        term
    }
}

/// Returns the year and month of a date, as `2026-11`. `None` if there is no such day.
fn month_of(date: &str) -> Option<&str> {
    Day::read(date).and_then(|_| date.get(..7))
}

#[cfg(test)]
mod tests {
    use super::month_of;

    #[test]
    fn only_a_day_that_exists_is_in_a_month() {
        let table = [
            ("2026-11-26", Some("2026-11")),
            ("2028-02-29", Some("2028-02")),
            ("2026-02-29", None),
            ("2026-13-99", None),
            ("2026-11", None),
            ("26.11.2026", None),
            ("", None),
        ];
        table.iter().for_each(|(date, month)| assert_eq!(month_of(date), *month, "{date}"));
    }
}
