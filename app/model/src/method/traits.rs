//! The properties of each kind of step, declared once: its name in records, how short it may become, and what the app
//! offers in it. It knows no words for people; those are in `kind_words`.

use super::StepKind;

/// The properties of a kind of step (steg).
#[derive(Clone, Copy, Debug)]
pub(super) struct StepTraits {
    /// The name in records and files.
    pub(super) code: &'static str,
    /// The fewest minutes it may be cut to; never more than planned.
    pub(super) minutes_min: u32,
    holds: u16,
}

/// It is about the meeting's questions.
const QUESTION: u16 = 1;
/// People think or talk about the question itself, alone or a few together.
const THOUGHT: u16 = 1 << 1;
/// Everyone's points are shown.
const POINTS: u16 = 1 << 2;
/// Points can be said aloud.
const SAID: u16 = 1 << 3;
/// Its purpose is that points are said.
const SHARED: u16 = 1 << 4;
/// What is typed is read from the slips people wrote in silence.
const PAPER: u16 = 1 << 5;
/// People talk together, and roles are useful.
const ROLES: u16 = 1 << 6;
/// People talk about the question, and can take it deeper.
const DIG: u16 = 1 << 7;
/// People talk with each other.
const TALK: u16 = 1 << 8;
/// Everyone writes and nobody speaks.
const SILENT: u16 = 1 << 9;

const fn of(code: &'static str, minutes_min: u32, holds: u16) -> StepTraits {
    StepTraits { code, minutes_min, holds }
}

impl StepKind {
    pub(super) const fn traits(self) -> StepTraits {
        match self {
            StepKind::Individual => of("individual", 1, QUESTION | THOUGHT | SILENT),
            StepKind::Round => of("round", 2, QUESTION | POINTS | SAID | SHARED | PAPER | ROLES),
            StepKind::Talk => of("talk", 3, QUESTION | POINTS | SAID | ROLES | DIG | TALK),
            StepKind::Plenary => of("plenary", 2, QUESTION | POINTS | SAID | SHARED | ROLES | DIG),
            StepKind::Agree => of("agree", 2, QUESTION | POINTS | ROLES),
            StepKind::Free => of("free", 3, QUESTION | POINTS | SAID | ROLES | DIG | TALK),
            StepKind::Information => of("information", 2, 0),
            StepKind::Break => of("break", 5, 0),
            StepKind::LookBack => of("look_back", 2, 0),
            // A film cannot be cut.
            StepKind::Film => of("film", u32::MAX, 0),
            StepKind::Pairs => of("pairs", 2, QUESTION | THOUGHT | POINTS | SAID | SHARED | PAPER | DIG | TALK),
            StepKind::Fours => of("fours", 2, QUESTION | THOUGHT | POINTS | SAID | SHARED | PAPER | DIG | TALK),
            StepKind::Inner => of("inner", 5, QUESTION | POINTS | SAID | ROLES | DIG | TALK),
            StepKind::Observe => of("observe", 2, QUESTION | POINTS | SAID | ROLES | DIG),
            StepKind::Rotate => of("rotate", 1, 0),
            StepKind::CafeRound => of("cafe_round", 5, QUESTION | POINTS | SAID | ROLES | DIG | TALK),
            StepKind::Ideas => of("ideas", 2, QUESTION | SILENT),
            StepKind::Cluster => of("cluster", 2, QUESTION | POINTS | SAID | ROLES),
            StepKind::Dots => of("dots", 1, QUESTION | POINTS),
            StepKind::Present => of("present", 2, QUESTION | POINTS | SAID | SHARED | PAPER | ROLES),
            StepKind::Probe => of("probe", 2, QUESTION | POINTS | SAID | ROLES | DIG),
            StepKind::Reply => of("reply", 1, QUESTION | POINTS | SAID | ROLES),
            StepKind::Sort => of("sort", 3, QUESTION | POINTS | SAID | ROLES),
            StepKind::Circle => of("circle", 3, QUESTION | POINTS | SAID | ROLES | TALK),
            StepKind::Pulse => of("pulse", 1, 0),
        }
    }

    const fn is(self, what: u16) -> bool {
        self.traits().holds & what != 0
    }

    /// Returns the fewest minutes a step of `planned` minutes may be cut to.
    pub fn minutes_min(self, planned: u32) -> u32 {
        self.traits().minutes_min.min(planned)
    }

    /// Returns whether it is talk: shortened first when the meeting is late, and lengthened when there is time.
    pub fn is_talk(self) -> bool {
        self.is(TALK)
    }

    /// Returns whether everyone writes and nobody speaks: what is written is hidden until it is shown to all.
    pub fn is_silent(self) -> bool {
        self.is(SILENT)
    }

    /// Returns whether it is about the meeting's questions.
    pub fn has_question(self) -> bool {
        self.is(QUESTION)
    }

    /// Returns whether people think or talk about the question itself, alone or a few together: it is shown larger.
    pub fn is_thought_about(self) -> bool {
        self.is(THOUGHT)
    }

    /// Returns whether everyone's points are shown: arriving at such a step reveals the drafts.
    pub fn shows_points(self) -> bool {
        self.is(POINTS)
    }

    /// Returns whether points can be said aloud in it.
    pub fn can_be_said(self) -> bool {
        self.is(SAID)
    }

    /// Returns whether its purpose is that points are said: elsewhere «0 av 3 sagt» is of no interest.
    pub fn is_shared(self) -> bool {
        self.is(SHARED)
    }

    /// Returns whether people type from the slips of paper that they wrote on in silence.
    pub fn reads_from_paper(self) -> bool {
        self.is(PAPER)
    }

    /// Returns whether people talk together, and roles are useful.
    pub fn has_roles(self) -> bool {
        self.is(ROLES)
    }

    /// Returns whether people talk about the question. A circle has stations instead.
    pub fn can_dig(self) -> bool {
        self.is(DIG)
    }
}
