//! Lists and boards of tiltak: by who, level, programme and date. Today's date comes in as text; it asks no clock, and
//! counts nobody's failures.

use crate::dates::Day;
use crate::folding::{alphabetical, folded, tidied};
use crate::kinds::action::{Action, Level, State};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;

/// A filter on a list of tiltak. The default shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<State>,
    pub level: Option<Level>,
    /// Who is responsible (ansvar); capitals and spaces do not matter. Blank for everyone.
    pub responsible: String,
    /// The programme (satsing), by its name; capitals and spaces do not matter. Blank for all tiltak.
    pub programme: String,
    /// Only common ones.
    pub common: bool,
    /// Only those past their due date (fristen var …).
    pub past_due: bool,
    /// Only those due for review.
    pub due_for_review: bool,
}

impl Filter {
    /// Returns whether a tiltak passes. `today`: as `2026-11-26`.
    pub fn takes(&self, action: &Action, today: &str) -> bool {
        self.state.is_none_or(|state| action.state == state)
            && self.level.is_none_or(|level| action.level == Some(level))
            && (self.responsible.trim().is_empty() || action.is_of(&self.responsible))
            && (self.programme.trim().is_empty() || folded(&self.programme) == folded(&action.programme))
            && (!self.common || action.common)
            && (!self.past_due || action.is_past_due(today))
            && (!self.due_for_review || action.is_due_for_review(today))
    }

    /// Returns those that pass, in the same order.
    pub fn of(&self, actions: Vec<Action>, today: &str) -> Vec<Action> {
        actions.into_iter().filter(|action| self.takes(action, today)).collect()
    }
}

/// A column of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub state: State,
    pub actions: Vec<Action>,
}

impl Action {
    /// Returns whether this person is responsible, in any version of the text.
    pub fn is_of(&self, responsible: &str) -> bool {
        let name = folded(responsible);
        folded(&self.responsible.shown) == name || self.responsible.versions.iter().any(|version| folded(version) == name)
    }

    /// Returns whether it is unfinished and its due date is before `today` (`2026-11-26`). The due date itself is not
    /// past.
    pub fn is_past_due(&self, today: &str) -> bool {
        !self.state.is_finished() && is_date(&self.due_date) && self.due_date.as_str() < today
    }

    /// Returns whether its review date has come while it is unfinished, or done with no outcome written.
    pub fn is_due_for_review(&self, today: &str) -> bool {
        let nothing_said = self.outcome.shown.trim().is_empty() && self.learning.shown.trim().is_empty();
        let awaits = match self.state {
            State::Open | State::Ongoing => true,
            State::Done => nothing_said,
            State::Dropped => false,
        };
        awaits && is_date(&self.review_date) && self.review_date.as_str() <= today
    }
}

/// Returns a column for each state, in the order of [`State::ALL`], also empty ones.
pub fn board(actions: &[Action]) -> Vec<Column> {
    let of = |state: State| actions.iter().filter(move |action| action.state == state).cloned().collect();
    State::ALL.into_iter().map(|state| Column { state, actions: of(state) }).collect()
}

/// Returns everyone responsible for something, each once, sorted: for suggestions while typing. Of several spellings,
/// that in the latest tiltak is returned.
pub fn people(notebook: &Notebook) -> Vec<String> {
    let latest_first = sorted_by(Action::all(notebook), |left, right| right.made_at_ms.cmp(&left.made_at_ms));
    let mut people: Vec<String> = Vec::new();
    for action in &latest_first {
        let versions = action.responsible.versions.iter().rev();
        for name in [&action.responsible.shown].into_iter().chain(versions).map(|name| tidied(name)) {
            if !name.is_empty() && !people.iter().any(|other| folded(other) == folded(&name)) {
                people.push(name);
            }
        }
    }
    sorted_by(people, |left, right| alphabetical(left).cmp(&alphabetical(right)))
}

/// Returns whether the text is a date as `2026-11-26`. Only such can be compared as text, and a file may hold anything.
fn is_date(text: &str) -> bool {
    Day::read(text).is_some()
}
