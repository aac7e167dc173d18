//! The half-years (halvår) of a school, which group the meetings held. Knows no school's own calendar.

use crate::shared::meetings::Listed;
use crate::words::{Words, fill};
use fellestid_model::dates::Day;

/// The first month of the autumn term: school years turn in summer.
const AUTUMN: u32 = 8;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    year: u32,
    is_autumn: bool,
}

impl Term {
    /// Returns `None` if the date is empty or unknown.
    pub fn of(date: &str) -> Option<Self> {
        Day::read(date).map(|day| Term { year: day.year, is_autumn: day.month >= AUTUMN })
    }

    /// Formats «Høsten 2026».
    pub fn name(self, w: &Words) -> String {
        let word = if self.is_autumn { w.meetings.term_autumn } else { w.meetings.term_spring };
        fill(word, &[("year", &self.year.to_string())])
    }
}

/// Groups meetings that are sorted by day. Those without a day are under `None`.
pub fn by_term(meetings: Vec<Listed>) -> Vec<(Option<Term>, Vec<Listed>)> {
    let mut terms: Vec<(Option<Term>, Vec<Listed>)> = Vec::new();
    for meeting in meetings {
        let term = Term::of(&meeting.date);
        match terms.last_mut() {
            Some((last, rows)) if *last == term => rows.push(meeting),
            Some(_) | None => terms.push((term, vec![meeting])),
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_turns_with_the_summer() {
        let named = |date: &str| Term::of(date).map(|term| term.name(Words::BOKMAL));
        assert_eq!(named("2026-07-31").as_deref(), Some("Våren 2026"));
        assert_eq!(named("2026-08-01").as_deref(), Some("Høsten 2026"));
        assert_eq!(named("2027-01-05").as_deref(), Some("Våren 2027"));
        assert_eq!(named(""), None);
    }
}
