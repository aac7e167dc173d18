//! Work forms (arbeidsformer) and their steps: what each kind of step does, the library with its words, and plans
//! fitted to the minutes there are. Knows no records and no clock.

mod act;
mod coded;
mod fit;
mod kind;
mod kind_words;
mod lengths;
pub mod library;
mod script;
mod text;
mod traits;

pub use act::Act;
pub use fit::{TooShort, plan_for};
pub use kind::StepKind;
pub use lengths::fit;
pub use library::{Grouping, Method, MethodStep};
pub use script::{Script, step_instruction, step_name};
pub(crate) use text::text;
pub use text::{StepWords, Text3};

use serde::{Deserialize, Serialize};

/// The purpose of a meeting (formål).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Learning from each other (lære av hverandre).
    LearnFromEachOther,
    /// One common tiltak (ett felles tiltak).
    OneAction,
    /// Looking back (se tilbake).
    LookBack,
    /// A film or text, and talk (film eller tekst, og samtale).
    FilmAndTalk,
}

impl Purpose {
    pub const ALL: [Purpose; 4] = [Purpose::LearnFromEachOther, Purpose::OneAction, Purpose::LookBack, Purpose::FilmAndTalk];

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Purpose::LearnFromEachOther => "learn",
            Purpose::OneAction => "action",
            Purpose::LookBack => "look_back",
            Purpose::FilmAndTalk => "film",
        }
    }

    /// Returns the purpose of this code; `None` if it is empty or this version does not know it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A step of a plan: its kind, its length in minutes, and the work form's words for it, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedStep {
    pub kind: StepKind,
    pub minutes: u32,
    pub script: Option<Script>,
}

impl PlannedStep {
    /// Makes a step with no other words than its kind's.
    pub const fn plain(kind: StepKind, minutes: u32) -> Self {
        PlannedStep { kind, minutes, script: None }
    }
}

/// The shortest meeting IGP fits in, in minutes: one to three for each step.
pub const IGP_MINUTES_MIN: u32 = 10;

/// Returns IGP: individual, group, plenary, and an agreement at the end, fitted to the minutes. Silence grows least,
/// since five minutes alone are enough; talk takes the rest.
pub fn igp(minutes: u32) -> Vec<PlannedStep> {
    let minutes = minutes.max(IGP_MINUTES_MIN);
    let individual = (minutes / 9).clamp(2, 5);
    let round = (minutes / 5).clamp(2, 12);
    let plenary = (minutes / 5).clamp(2, 12);
    let agree = (minutes / 6).clamp(2, 10);
    let talk = minutes - individual - round - plenary - agree;
    [
        (StepKind::Individual, individual),
        (StepKind::Round, round),
        (StepKind::Talk, talk),
        (StepKind::Plenary, plenary),
        (StepKind::Agree, agree),
    ]
    .map(|(kind, minutes)| PlannedStep::plain(kind, minutes))
    .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_plan_fills_its_time_and_leaves_no_step_empty() {
        for minutes in IGP_MINUTES_MIN..=240 {
            let plan = igp(minutes);
            assert_eq!(plan.iter().map(|step| step.minutes).sum::<u32>(), minutes);
            assert!(plan.iter().all(|step| step.minutes >= 2), "{minutes}: {plan:?}");
        }
    }

    #[test]
    fn codes_of_purposes_are_read_back() {
        assert!(Purpose::ALL.iter().all(|purpose| Purpose::from_code(purpose.code()) == Some(*purpose)));
        assert_eq!(Purpose::from_code("fest"), None);
    }
}
