//! Lists and boards of tiltak: who, which level, which programme, past which date.
//! Today's date comes in as text; it asks no clock, and counts nobody's failures.

use crate::dates::Day;
use crate::folding::{folded, tidied};
use crate::kinds::action::{Action, Level, State};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;

/// What a list of tiltak is narrowed to. The default shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<State>,
    pub level: Option<Level>,
    /// Ansvar: as people write it; capitals and spaces do not count. Blank is everyone.
    pub responsible: String,
    /// Satsing, by its name; capitals and spaces do not count. Blank is all of them, and none.
    pub programme: String,
    /// Only common ones.
    pub common: bool,
    /// Only those past their date (fristen var …).
    pub past_due: bool,
    /// Only those whose time has come to look again.
    pub due_for_review: bool,
}

impl Filter {
    /// `today`: as `2026-11-26`.
    pub fn takes(&self, action: &Action, today: &str) -> bool {
        self.state.is_none_or(|state| action.state == state)
            && self.level.is_none_or(|level| action.level == Some(level))
            && (self.responsible.trim().is_empty() || action.is_of(&self.responsible))
            && (self.programme.trim().is_empty() || folded(&self.programme) == folded(&action.programme))
            && (!self.common || action.common)
            && (!self.past_due || action.is_past_due(today))
            && (!self.due_for_review || action.is_due_for_review(today))
    }

    /// Those it takes, in the order they come.
    pub fn of(&self, actions: Vec<Action>, today: &str) -> Vec<Action> {
        actions.into_iter().filter(|action| self.takes(action, today)).collect()
    }
}

/// One column of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub state: State,
    pub actions: Vec<Action>,
}

impl Action {
    /// Whether this person is responsible, in any version that stands.
    pub fn is_of(&self, responsible: &str) -> bool {
        let name = folded(responsible);
        folded(&self.responsible.shown) == name || self.responsible.versions.iter().any(|version| folded(version) == name)
    }

    /// Unfinished, and its date was before `today` (`2026-11-26`). The date itself is not past.
    pub fn is_past_due(&self, today: &str) -> bool {
        !self.state.is_finished() && is_date(&self.due_date) && self.due_date.as_str() < today
    }

    /// The day to look again has come: while it is unfinished, or done with nothing said of how it went.
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

/// A column for each state, in the order of [`State::ALL`], empty ones too.
pub fn board(actions: &[Action]) -> Vec<Column> {
    let of = |state: State| actions.iter().filter(move |action| action.state == state).cloned().collect();
    State::ALL.into_iter().map(|state| Column { state, actions: of(state) }).collect()
}

/// Everyone who is responsible for something, each once, by name: for suggestions while typing.
/// Of several spellings the one written in the latest tiltak is shown.
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
    sorted_by(people, |left, right| folded(left).cmp(&folded(right)))
}

/// Only dates as `2026-11-26` can be compared as text; what came in a file may hold anything.
fn is_date(text: &str) -> bool {
    Day::read(text).is_some()
}
