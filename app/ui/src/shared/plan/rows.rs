//! A plan's steps as rows that are changed by hand, one act at a time, and how their minutes add up.
//! Pure: it asks no clock and shows nothing, and does not know which steps a work form gives.

use super::draft::{length, new_step, own_steps};
use super::sheet::{kind_instruction, kind_name};
use crate::session::{DraftPlan, DraftStep};
use crate::words::Words;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::Direction;
use fellestid_model::method::{PlannedStep, Script, StepKind, step_instruction, step_name};
use fellestid_model::schedule::{Course, Fits, schedule};

/// The minutes of a step added by hand.
const INFORMATION_MINUTES: u32 = 10;
const ADDED_MINUTES: u32 = 5;
/// The prefix of the scripts of the circle's steps.
const CIRCLE: &str = "reflection_circle.";

/// A step as it is edited, in a draft or in a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// The row's id among the steps.
    pub id: String,
    pub kind: StepKind,
    pub minutes: u32,
    pub script: Option<Script>,
    /// The step's own name and instruction; empty to use the work form's or the kind's.
    pub title: String,
    pub about: String,
}

impl From<DraftStep> for StepRow {
    fn from(step: DraftStep) -> Self {
        StepRow {
            id: step.id.to_string(),
            kind: StepKind::from_code(&step.kind),
            minutes: step.minutes,
            script: Script::from_code(&step.script),
            title: step.title,
            about: step.about,
        }
    }
}

impl StepRow {
    pub fn name(&self, w: &Words) -> String {
        step_name(&self.title, self.script, kind_name(w, self.kind), w.language).to_owned()
    }

    pub fn instruction(&self, w: &Words) -> String {
        step_instruction(&self.about, self.script, kind_instruction(w, self.kind), w.language).to_owned()
    }

    /// Returns the step without its own words.
    pub fn plain(&self) -> StepRow {
        StepRow { title: String::new(), about: String::new(), ..self.clone() }
    }

    /// Returns the script's code, or the kind's if it has none.
    pub fn code(&self) -> &'static str {
        self.script.map_or(self.kind.code(), Script::code)
    }

    pub fn planned(&self) -> PlannedStep {
        PlannedStep { kind: self.kind, minutes: self.minutes, script: self.script }
    }
}

/// One act on the steps. A text that comes first is a row's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Minutes(String, u32),
    Title(String, String),
    About(String, String),
    Move(String, Direction),
    Remove(String),
    /// At a place, counted from 0.
    Add(usize, PlannedStep),
    /// New minutes for every step, in order.
    Lengths(Vec<u32>),
    /// A new end, in minutes after midnight.
    EndAt(u32),
}

/// How the steps' minutes add up to the time until the fixed end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    Even,
    /// Too long, with the minutes each step gets when shortened to fit, if they can.
    Over {
        minutes: u32,
        fitted: Option<Vec<u32>>,
    },
    /// Too short, with the minutes of each step when the talk takes the rest, if there is a talk.
    Under {
        minutes: u32,
        fitted: Option<Vec<u32>>,
    },
}

/// Returns the draft's steps, as rows to edit.
pub fn rows(draft: &DraftPlan, has_open_actions: bool) -> Vec<StepRow> {
    own_steps(draft, has_open_actions).into_iter().map(StepRow::from).collect()
}

/// Does one act on a draft. From then on it has steps of its own.
pub fn apply(draft: &mut DraftPlan, has_open_actions: bool, act: Act) {
    let mut steps = own_steps(draft, has_open_actions);
    let place_of = |steps: &[DraftStep], id: &str| steps.iter().position(|step| step.id.to_string() == id);
    match act {
        Act::Minutes(id, minutes) => change_one(&mut steps, &id, |step| step.minutes = minutes),
        Act::Title(id, title) => change_one(&mut steps, &id, |step| step.title = title),
        Act::About(id, about) => change_one(&mut steps, &id, |step| step.about = about),
        Act::Move(id, direction) => {
            let Some(place) = place_of(&steps, &id) else { return };
            let other = match direction {
                Direction::Up => place.checked_sub(1),
                Direction::Down => Some(place + 1).filter(|other| *other < steps.len()),
            };
            if let Some(other) = other {
                steps.swap(place, other);
            }
        }
        Act::Remove(id) => steps.retain(|step| step.id.to_string() != id),
        Act::Add(place, step) => {
            let id = steps.iter().map(|step| step.id + 1).max().unwrap_or_default();
            steps.insert(place.min(steps.len()), new_step(id, step));
        }
        Act::Lengths(lengths) => steps.iter_mut().zip(lengths).for_each(|(step, minutes)| step.minutes = minutes),
        Act::EndAt(end) => draft.minutes = length(draft.starts_at, end),
    }
    draft.steps = steps;
}

fn change_one(steps: &mut [DraftStep], id: &str, change: impl FnOnce(&mut DraftStep)) {
    if let Some(step) = steps.iter_mut().find(|step| step.id.to_string() == id) {
        change(step);
    }
}

/// Gives the stops in a plan the words of the school's own circle, so that every tablet that gets the plan has
/// them. A last step that covers several stops keeps its own name.
pub fn with_own_circle(mut rows: Vec<StepRow>, circle: &Circle) -> Vec<StepRow> {
    let is_stop = |row: &&mut StepRow| row.code().starts_with(CIRCLE);
    let count = rows.iter().filter(|row| row.code().starts_with(CIRCLE)).count();
    let stations = circle.stations.iter().filter(|_| circle.home.is_some()).enumerate();
    for (row, (place, station)) in rows.iter_mut().filter(is_stop).zip(stations) {
        let is_all = place + 1 < count || circle.stations.len() == count;
        for (own, text) in [(&mut row.title, &station.title), (&mut row.about, &station.about)] {
            if own.trim().is_empty() && is_all {
                own.clone_from(&text.shown);
            }
        }
    }
    rows
}

/// Returns a step to add by hand, with its minutes.
pub fn added(kind: StepKind) -> PlannedStep {
    let minutes = if kind == StepKind::Information { INFORMATION_MINUTES } else { ADDED_MINUTES };
    PlannedStep::plain(kind, minutes)
}

/// Returns where a step added by hand belongs: information first, a break about halfway, talk before the step
/// where tiltak are agreed.
pub fn place_for(kind: StepKind, rows: &[StepRow]) -> usize {
    let total: u32 = rows.iter().map(|row| row.minutes).sum();
    match kind {
        StepKind::Information => rows.iter().take_while(|row| row.kind == StepKind::LookBack).count(),
        StepKind::Break => {
            let mut so_far = 0;
            rows.iter()
                .take_while(|row| {
                    so_far += row.minutes;
                    so_far * 2 <= total
                })
                .count()
                .max(1)
        }
        _ if rows.last().is_some_and(|row| row.kind == StepKind::Agree) => rows.len() - 1,
        _ => rows.len(),
    }
}

pub fn sum(rows: &[StepRow], available: u32) -> Sum {
    let total: u32 = rows.iter().map(|row| row.minutes).sum();
    if total > available {
        let steps: Vec<PlannedStep> = rows.iter().map(StepRow::planned).collect();
        let course = Course { starts_at: 0, ends_at: available, steps: &steps, began: &[], extra_minutes: 0 };
        let shorter = schedule(&course, 0);
        let fitted = match shorter.fits {
            Fits::Yes { .. } => Some(shorter.slots.iter().map(|slot| slot.minutes).collect()),
            Fits::No { .. } => None,
        };
        return Sum::Over { minutes: total - available, fitted };
    }
    let minutes = available - total;
    if minutes == 0 {
        return Sum::Even;
    }
    // Rounds stay equally long if another talk can take the minutes.
    let free = rows.iter().position(|row| matches!(row.kind, StepKind::Talk | StepKind::Free));
    let talk = free.or_else(|| rows.iter().position(|row| row.kind.is_talk()));
    let longer =
        |talk: usize| rows.iter().enumerate().map(|(place, row)| row.minutes + if place == talk { minutes } else { 0 }).collect();
    Sum::Under { minutes, fitted: talk.map(longer) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(minutes: u32) -> DraftPlan {
        DraftPlan { minutes, starts_at: 14 * 60, opens_with_agreed: true, ..DraftPlan::default() }
    }

    fn kinds(draft: &DraftPlan) -> Vec<StepKind> {
        rows(draft, false).iter().map(|row| row.kind).collect()
    }

    #[test]
    fn information_added_runs_over_and_the_talk_is_shortened_to_fit() {
        let mut draft = draft(45);
        let place = place_for(StepKind::Information, &rows(&draft, false));
        apply(&mut draft, false, Act::Add(place, added(StepKind::Information)));
        assert_eq!(kinds(&draft)[0], StepKind::Information);
        let Sum::Over { minutes: 10, fitted: Some(fitted) } = sum(&rows(&draft, false), 45) else { panic!("runs over") };
        apply(&mut draft, false, Act::Lengths(fitted));
        assert_eq!(sum(&rows(&draft, false), 45), Sum::Even);
        assert_eq!(rows(&draft, false)[0].minutes, 10, "information keeps its minutes");
    }

    #[test]
    fn a_removed_step_gives_its_minutes_to_the_talk() {
        let mut draft = draft(45);
        let plenary = rows(&draft, false)[3].id.clone();
        apply(&mut draft, false, Act::Remove(plenary));
        let Sum::Under { minutes: 9, fitted: Some(fitted) } = sum(&rows(&draft, false), 45) else { panic!("minutes left") };
        assert_eq!(fitted.iter().sum::<u32>(), 45);
    }

    #[test]
    fn a_break_stands_about_halfway_and_can_be_moved() {
        let mut draft = draft(90);
        let place = place_for(StepKind::Break, &rows(&draft, false));
        apply(&mut draft, false, Act::Add(place, added(StepKind::Break)));
        assert_eq!(kinds(&draft)[place], StepKind::Break);
        assert!(place > 0 && place < rows(&draft, false).len() - 1);
        let id = rows(&draft, false)[place].id.clone();
        apply(&mut draft, false, Act::Move(id, Direction::Up));
        assert_eq!(kinds(&draft)[place - 1], StepKind::Break);
    }

    #[test]
    fn the_schools_own_circle_is_named_in_the_plan() {
        let draft = DraftPlan { method: "reflection_circle".to_owned(), ..draft(45) };
        let mut circle = Circle::as_it_comes(fellestid_model::language::Language::Bokmal);
        circle.stations[0].title.shown = "Det vi så".to_owned();
        let first = |circle: &Circle| with_own_circle(rows(&draft, false), circle)[0].name(Words::BOKMAL);
        assert_ne!(first(&circle), "Det vi så", "the circle as it comes has the work form's words");
        circle.home = Some("00000000000000ab.1".parse().expect("a dot"));
        assert_eq!(first(&circle), "Det vi så");
        circle.stations.truncate(3);
        assert_eq!(with_own_circle(rows(&draft, false), &circle)[0].title, "Det vi så");
    }
}
