//! Work forms (arbeidsformer) and the steps they are made of. Names and instructions for people
//! are words, and live with the other words; here are kinds and minutes.

mod fit;

pub use fit::{TooShort, free_talk, plan_for};

/// What a step (steg) asks people to do. A kind this version does not know is shown as [`StepKind::Free`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Individuelt: write for yourself.
    Individual,
    /// Gruppe, runde: one point each, no comments yet.
    Round,
    /// Gruppe, samtale: talk about what was said.
    Talk,
    /// Plenum: what the groups bring.
    Plenary,
    /// Tiltak: agree on what to do.
    Agree,
    /// Fri samtale.
    Free,
    /// Informasjon: told to all, and its minutes are the most it may take.
    Information,
    /// Pause.
    Break,
    /// Hva vi ble enige om sist.
    LookBack,
    /// Film eller tekst: seen or read together.
    Film,
}

impl StepKind {
    pub const ALL: [StepKind; 10] = [
        StepKind::Individual,
        StepKind::Round,
        StepKind::Talk,
        StepKind::Plenary,
        StepKind::Agree,
        StepKind::Free,
        StepKind::Information,
        StepKind::Break,
        StepKind::LookBack,
        StepKind::Film,
    ];

    /// The name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            StepKind::Individual => "individual",
            StepKind::Round => "round",
            StepKind::Talk => "talk",
            StepKind::Plenary => "plenary",
            StepKind::Agree => "agree",
            StepKind::Free => "free",
            StepKind::Information => "information",
            StepKind::Break => "break",
            StepKind::LookBack => "look_back",
            StepKind::Film => "film",
        }
    }

    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(StepKind::Free)
    }
}

/// What a meeting is for (formål).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Lære av hverandre.
    LearnFromEachOther,
    /// Ett felles tiltak.
    OneAction,
    /// Se tilbake.
    LookBack,
    /// Film eller tekst, og samtale.
    FilmAndTalk,
}

impl Purpose {
    pub const ALL: [Purpose; 4] = [Purpose::LearnFromEachOther, Purpose::OneAction, Purpose::LookBack, Purpose::FilmAndTalk];

    /// The name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Purpose::LearnFromEachOther => "learn",
            Purpose::OneAction => "action",
            Purpose::LookBack => "look_back",
            Purpose::FilmAndTalk => "film",
        }
    }

    /// Nothing for a purpose this version does not know, or none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A step of a plan: its kind and its length in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedStep {
    pub kind: StepKind,
    pub minutes: u32,
}

/// The shortest meeting IGP fits in: one to three minutes a step.
pub const IGP_MINUTES_MIN: u32 = 10;

/// IGP: individual, group, plenary, and an agreement at the end, fitted to the minutes there are.
/// Silence grows least, since five minutes alone are enough; talk takes the rest.
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
    .map(|(kind, minutes)| PlannedStep { kind, minutes })
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
    fn codes_are_read_back_and_unknown_ones_are_free() {
        assert!(StepKind::ALL.iter().all(|kind| StepKind::from_code(kind.code()) == *kind));
        assert_eq!(StepKind::from_code("akvariet"), StepKind::Free);
        assert!(Purpose::ALL.iter().all(|purpose| Purpose::from_code(purpose.code()) == Some(*purpose)));
        assert_eq!(Purpose::from_code("fest"), None);
    }
}
