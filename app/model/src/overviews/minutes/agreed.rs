//! What the minutes say of a tiltak, line by line: one order and one choice of fields, for the page and every document.

use super::MinutesWords;
use crate::kinds::Text;
use crate::kinds::action::Action;

/// A line about a tiltak, with its name. One without content is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionLine<'a> {
    Text(&'static str, &'a Text),
    /// A text that names people; a document without names leaves it out.
    People(&'static str, &'a Text),
    /// As `2026-12-01`.
    Day(&'static str, &'a str),
}

impl MinutesWords {
    /// Returns what was agreed about a tiltak that came from the meeting.
    pub fn agreed<'a>(&self, action: &'a Action) -> [ActionLine<'a>; 5] {
        [
            ActionLine::Text(self.goal, &action.goal),
            ActionLine::Text(self.sign, &action.sign),
            ActionLine::People(self.responsible, &action.responsible),
            ActionLine::Day(self.due_date, &action.due_date),
            ActionLine::Day(self.review_date, &action.review_date),
        ]
    }

    /// Returns how it went with a tiltak from before.
    pub fn how_it_went<'a>(&self, action: &'a Action) -> [ActionLine<'a>; 2] {
        [ActionLine::Text(self.outcome, &action.outcome), ActionLine::Text(self.learning, &action.learning)]
    }
}
