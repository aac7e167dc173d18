//! What a plan is for: a new meeting, or one that is planned and has not begun. Where the draft of each
//! is kept on this tablet, and what it is called.

use crate::route::Route;
use crate::session::{App, DraftPlan};
use crate::shared::plan::{draft_of, fresh};
use crate::words::Words;
use fellestid_crdt::dot::Dot;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    New,
    /// A change of a planned meeting.
    Change(Dot),
}

/// The words about the draft.
pub struct Said {
    pub heading: &'static str,
    pub kept: &'static str,
    pub anew: &'static str,
    pub emptied: &'static str,
}

impl Goal {
    /// Returns the draft somebody began and has not saved.
    pub fn found(self, app: App) -> Option<DraftPlan> {
        match self {
            Goal::New => app.tablet.draft_plan(),
            Goal::Change(home) => app.tablet.changed_plan(home),
        }
    }

    /// Returns the draft to begin with.
    pub fn first(self, app: App) -> DraftPlan {
        match self {
            Goal::New => fresh(app),
            Goal::Change(home) => draft_of(app, home).unwrap_or_else(|| fresh(app)),
        }
    }

    pub fn keep(self, app: App, draft: &DraftPlan) {
        match self {
            Goal::New => app.tablet.keep_draft_plan(draft),
            Goal::Change(home) => app.tablet.keep_changed_plan(home, draft),
        }
    }

    /// Stores a draft that was `own` when this tab last stored or showed it: what another tab has changed since stays. A
    /// draft that another tab has begun meanwhile is displaced. Returns `false`, and stores nothing, if what the draft
    /// was made from is erased.
    pub fn keep_with_others(self, app: App, own: &DraftPlan, draft: DraftPlan) -> bool {
        if app.notebook.untracked(|notebook| draft.is_of_erased(notebook)) {
            return false;
        }
        let draft = match self.found(app) {
            Some(stored) if stored.id == draft.id => DraftPlan::of_both(stored, own, draft),
            Some(stored) => DraftPlan { before: Some(Box::new(DraftPlan { before: None, ..stored })), ..draft },
            None => draft,
        };
        self.keep(app, &draft);
        true
    }

    /// Removes a draft that has become a meeting. One that it displaced, and that nobody has given up, becomes the draft
    /// again; one that another tab has begun meanwhile stays.
    pub fn be_done(self, app: App, id: u64) {
        let Some(stored) = self.found(app) else { return };
        let before = stored.before.clone().and_then(|before| before.not_dropped());
        match before {
            _ if stored.id != id => {
                let before = before.filter(|before| before.id != id).map(Box::new);
                self.keep(app, &DraftPlan { before, ..stored });
            }
            Some(before) if self == Goal::New => self.keep(app, &before),
            Some(_) | None => self.forget(app),
        }
    }

    pub fn forget(self, app: App) {
        match self {
            Goal::New => app.tablet.forget_draft_plan(),
            Goal::Change(home) => app.tablet.forget_changed_plan(home),
        }
    }

    pub fn back(self, w: &Words) -> (String, &'static str) {
        match self {
            Goal::New => (Route::Meetings.href(), w.meetings.heading),
            Goal::Change(home) => (Route::Meeting(home).href(), w.common.run_sheet),
        }
    }

    pub fn said(self, w: &Words) -> Said {
        let w = &w.plan;
        match self {
            Goal::New => Said { heading: w.heading, kept: w.draft_kept, anew: w.draft_anew, emptied: w.draft_emptied },
            Goal::Change(_) => Said { heading: w.change, kept: w.change_kept, anew: w.change_drop, emptied: w.change_dropped },
        }
    }
}
