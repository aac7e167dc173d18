//! A running meeting as every component that shows part of it reads it, and the acts they share.

use super::begin::keep_start;
use super::course;
use crate::kit::Memo;
use crate::session::{App, Drafts, Rounds, Run};
use crate::shared::import::ImportStage;
use crate::words::Words;
use fellestid_browser::clock::now_ms;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::{Meeting, Step};
use fellestid_model::method::{PlannedStep, StepKind};
use fellestid_model::schedule::Schedule;
use leptos::prelude::*;

/// What every component of a running meeting reads, and the acts they share.
#[derive(Clone, Copy)]
pub struct Stand {
    pub app: App,
    pub home: Dot,
    pub meeting: Memo<Option<Meeting>>,
    pub run: Memo<Option<Run>>,
    /// The kind of the current step.
    pub kind: Memo<StepKind>,
    pub drafts: Drafts,
    /// Whose turn it is, and the rung of the ladder.
    pub rounds: Rounds,
    /// The current time, updated every second.
    pub now_ms: RwSignal<i64>,
    pub schedule: Memo<Option<Schedule>>,
    /// The tables' files being imported.
    pub coming: RwSignal<ImportStage>,
    /// The row whose tiltak was just made, where it is asked who is responsible.
    pub asked: RwSignal<Option<String>>,
    /// Notified when half-written text was saved at the end, so that its fields are emptied.
    pub half_taken: RwSignal<()>,
    /// Whether the questions before closing are open.
    pub is_closing: RwSignal<bool>,
    /// Whether the browser lets the screen go dark.
    pub screen_sleeps: RwSignal<bool>,
}

impl Stand {
    pub fn open(app: App, home: Dot) -> Self {
        let meeting = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
        let run = Memo::new(move |_| app.tablet.run(home));
        let at = move || run.with(|run| run.as_ref().map_or(0, |run| run.step));
        let kind = Memo::new(move |_| {
            meeting.with(|meeting| meeting.as_ref()?.steps.get(at()).map(|step| step.kind)).unwrap_or(StepKind::Free)
        });
        let now = RwSignal::new(now_ms());
        let minute = Memo::new(move |_| now.get().div_euclid(course::MINUTE_MS));
        let schedule = Memo::new(move |_| {
            minute.track();
            let run = run.get()?;
            Some(course::schedule_of(&meeting.with(planned), &run, now_ms()))
        });
        Stand {
            app,
            home,
            meeting,
            run,
            kind,
            drafts: Drafts::open(app, home),
            rounds: Rounds::open(home),
            now_ms: now,
            schedule,
            coming: RwSignal::new(ImportStage::Picking),
            asked: RwSignal::new(None),
            half_taken: RwSignal::new(()),
            is_closing: RwSignal::new(false),
            screen_sleeps: RwSignal::new(false),
        }
    }

    pub fn step_id(self) -> Option<Dot> {
        let place = self.run.with_untracked(|run| run.as_ref().map(|run| run.step))?;
        self.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(place).map(|step| step.key.id))
    }

    pub fn change_run(self, change: impl FnOnce(&mut Run)) {
        if let Some(mut run) = self.run.get_untracked() {
            change(&mut run);
            self.app.tablet.set_run(self.home, run);
        }
    }

    /// Goes to a step. A step that shows points also shows the drafts; leaving a dots step closes its vote, since
    /// later steps build on the result.
    pub fn go_to(self, step: usize) {
        self.asked.set(None);
        let is_on = self.run.with_untracked(|run| run.as_ref().is_some_and(|run| step > run.step));
        if is_on {
            self.keep_start();
        }
        if is_on && self.kind.get_untracked() == StepKind::Dots {
            self.meeting.with_untracked(|meeting| meeting.iter().for_each(|meeting| self.app.close_pollings(meeting)));
        }
        let kind = self.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(step).map(|step| step.kind));
        if kind.is_some_and(StepKind::shows_points) {
            self.drafts.reveal();
        }
        if let Some(run) = self.run.get_untracked() {
            let steps = self.meeting.with_untracked(planned);
            self.app.tablet.set_run(self.home, course::gone_to(&steps, &run, step, now_ms()));
        }
    }

    /// Stores when the meeting began, before the first step is left.
    pub fn keep_start(self) {
        let run = self.run.get_untracked().filter(|run| run.step == 0);
        if let Some(began_ms) = run.and_then(|run| run.began_ms.first().copied()) {
            keep_start(self.app, self.home, began_ms);
        }
    }

    /// Returns the meeting's number of tables.
    pub fn tables(self) -> u32 {
        self.meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables))
    }

    /// Returns the table this tablet stands on, from 1; of a plan that has lost tables since, the last.
    pub fn table(self) -> u32 {
        self.run.with(|run| run.as_ref().map_or(1, |run| run.table)).min(self.tables())
    }

    /// Returns the step `by` places from the current one, with its place.
    pub fn step_beside(self, by: isize) -> Option<(usize, Step)> {
        let place = self.run.with(|run| run.as_ref()?.step.checked_add_signed(by))?;
        self.meeting.with(|meeting| meeting.as_ref()?.steps.get(place).cloned()).map(|step| (place, step))
    }
}

pub fn planned(meeting: &Option<Meeting>) -> Vec<PlannedStep> {
    meeting.as_ref().map(Meeting::planned_steps).unwrap_or_default()
}

/// Returns the step whose points are shown alone, or `None` if all the table's points are.
pub fn own_points(stand: Stand) -> Option<Dot> {
    let (_, step) = stand.step_beside(0).filter(|(_, step)| step.kind == StepKind::Circle)?;
    Some(step.key.id)
}

/// Returns the step's name.
pub fn name_of(w: &Words, step: &Step) -> String {
    crate::shared::plan::step_name(w, step)
}
