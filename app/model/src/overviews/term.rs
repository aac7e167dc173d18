//! The term's fellestid on a page (semesteret på én side): by month, meetings that were held, and
//! minutes of information against minutes of learning, as they were planned. Breaks are neither. It
//! tells of time, and of nobody; a meeting without a date stands in no month, and is counted beside
//! them; one that is yet to come is counted apart, and «Prøv alene» nowhere.

use crate::kinds::meeting::{Meeting, is_held};
use crate::method::StepKind;
use crate::overviews::loaded::{Loaded, Memory};
use crate::overviews::pulse_trend;
use fellestid_crdt::notebook::Notebook;
use std::collections::BTreeMap;

/// Meetings and what their time was planned for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    pub meetings: usize,
    pub information_minutes: u32,
    /// Every step but information and breaks.
    pub learning_minutes: u32,
}

/// A month that has a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// As `2026-11`.
    pub month: String,
    pub time: Time,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// In order; months without a meeting are not there.
    pub months: Vec<Month>,
    /// All months together.
    pub sum: Time,
    /// Meetings without a date, in no sum.
    pub undated: usize,
    /// What the meetings between the dates that are not held yet are planned for.
    pub coming: Time,
}

impl Time {
    /// Learning as a share of all time except breaks, in whole per cent. Returns `None` if no time is planned.
    pub fn learning_percent(self) -> Option<u32> {
        let (learning, information) = (u64::from(self.learning_minutes), u64::from(self.information_minutes));
        (learning * 100).checked_div(learning + information).and_then(|percent| u32::try_from(percent).ok())
    }

    fn add(&mut self, meeting: &Meeting) {
        self.meetings += 1;
        for step in &meeting.steps {
            // Kinds of steps that are yet to come are learning, as all kinds but these two are.
            if step.kind == StepKind::Information {
                self.information_minutes = self.information_minutes.saturating_add(step.minutes);
            } else if step.kind != StepKind::Break {
                self.learning_minutes = self.learning_minutes.saturating_add(step.minutes);
            }
        }
    }
}

impl Term {
    /// As [`Term::read`], when every meeting it counts is in memory.
    pub fn loaded(memory: Memory<'_>, first_date: &str, last_date: &str, today: &str) -> Loaded<Term> {
        let homes = pulse_trend::homes(memory.notebook);
        memory.gathered(homes, |notebook| Term::read(notebook, first_date, last_date, today))
    }

    /// Meetings from one day to another, both included, as `2026-08-01`, seen on the day `today`, in a
    /// notebook that is whole.
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

/// The year and month of a date, as `2026-11`. Returns `None` if it is no whole date.
fn month_of(date: &str) -> Option<&str> {
    let is_date = date.len() == 10
        && date.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_date { date.get(..7) } else { None }
}
