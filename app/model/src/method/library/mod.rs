//! The built-in work forms (arbeidsformer), one constant each.
//!
//! Read this file first, then any of them, [`world_cafe`] for one with rounds. They do not know how a meeting is
//! stored, timed or shown. The words are our own; a form's known origin is named. Codes never change: meetings and
//! links carry them.

mod brainstorm;
mod called;
mod critical_friend;
mod film;
mod fishbowl;
mod four_field;
mod free_talk;
mod gallery_walk;
mod igp;
mod jigsaw;
mod lesson_study;
mod look_back;
mod moderation;
mod one_two_four_all;
mod practice_story;
mod pulse;
mod reflection_circle;
mod smtte;
mod swot;
#[cfg(test)]
mod tests;
mod text_talk;
mod want;
mod world_cafe;

pub use brainstorm::BRAINSTORM;
pub use called::called;
pub use critical_friend::CRITICAL_FRIEND;
pub use film::FILM;
pub use fishbowl::FISHBOWL;
pub use four_field::FOUR_FIELD;
pub use free_talk::FREE_TALK;
pub use gallery_walk::GALLERY_WALK;
pub use igp::IGP;
pub use jigsaw::JIGSAW;
pub use lesson_study::{LESSON_STUDY, LESSON_STUDY_AFTER};
pub use look_back::LOOK_BACK;
pub use moderation::MODERATION;
pub use one_two_four_all::ONE_TWO_FOUR_ALL;
pub use practice_story::PRACTICE_STORY;
pub use pulse::PULSE;
pub use reflection_circle::REFLECTION_CIRCLE;
pub use smtte::SMTTE;
pub use swot::SWOT;
pub use text_talk::TEXT_TALK;
pub use want::{Want, Wish};
pub use world_cafe::WORLD_CAFE;

use super::StepKind;
use super::text::{StepWords, Text3, text, words};
use crate::kinds::point::Column;

/// Every work form, in the order it is offered.
pub const ALL: &[&Method] = &[
    &IGP,
    &ONE_TWO_FOUR_ALL,
    &WORLD_CAFE,
    &FISHBOWL,
    &REFLECTION_CIRCLE,
    &MODERATION,
    &TEXT_TALK,
    &JIGSAW,
    &GALLERY_WALK,
    &PRACTICE_STORY,
    &CRITICAL_FRIEND,
    &BRAINSTORM,
    &FOUR_FIELD,
    &SWOT,
    &SMTTE,
    &LESSON_STUDY,
    &LESSON_STUDY_AFTER,
    &FILM,
    &LOOK_BACK,
    &PULSE,
    &FREE_TALK,
];

/// Forms that bring their own question.
const OWN_QUESTION: &[&Method] = &[
    &REFLECTION_CIRCLE,
    &MODERATION,
    &TEXT_TALK,
    &JIGSAW,
    &PRACTICE_STORY,
    &CRITICAL_FRIEND,
    &FOUR_FIELD,
    &SWOT,
    &SMTTE,
    &LESSON_STUDY,
    &LESSON_STUDY_AFTER,
    &LOOK_BACK,
    &PULSE,
];

/// A work form (arbeidsform).
#[derive(Debug, PartialEq, Eq)]
pub struct Method {
    /// Never changes.
    pub code: &'static str,
    pub name: Text3,
    /// What it is good for, in one sentence.
    pub purpose: Text3,
    pub people: People,
    /// Whose form it is; empty if unknown.
    pub source: Text3,
    /// What to have ready before the meeting (ha klart); empty if nothing is needed.
    pub at_hand: Text3,
    /// What one may want, for finding the form.
    pub wants: &'static [Want],
    /// The fewest and most rounds; (1, 1) for a form without rounds.
    pub rounds: (u32, u32),
    pub steps: &'static [MethodStep],
}

/// How many people sit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// The fewest in one group.
    pub min: u32,
    /// The most in one group.
    pub max: u32,
    /// The fewest and most in the whole meeting.
    pub in_all: (u32, u32),
    /// The fewest groups: more than one if people or their work move from table to table.
    pub groups_min: u32,
    pub about: Text3,
}

impl People {
    const fn at_least_in_all(self, fewest: u32) -> Self {
        People { in_all: (fewest, self.in_all.1), ..self }
    }

    const fn in_at_least(self, groups: u32) -> Self {
        People { groups_min: groups, ..self.at_least_in_all(self.min * groups) }
    }

    const fn at_most_in_all(self, most: u32) -> Self {
        People { in_all: (self.in_all.0, most), ..self }
    }
}

/// A step (steg) of a work form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MethodStep {
    /// Never changes: the form's code, a full stop, and a name.
    pub code: &'static str,
    pub kind: StepKind,
    pub grouping: Grouping,
    pub minutes: Minutes,
    /// Its share of the minutes beyond the wish: 2 takes twice as much as 1, 0 takes nothing.
    pub weight: u32,
    pub repeats: Repeats,
    /// Whether it is dropped first when time is short.
    pub is_optional: bool,
    /// `None` to use the words of its kind.
    pub own_words: Option<StepWords>,
    /// The fields a step sorts points into.
    pub fields: [Column; 4],
    /// Whether it makes no tiltak, but sets who reviews the one that was made, and when (evaluering).
    pub settles: bool,
}

/// Who does the step together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    Alone,
    Pairs,
    Fours,
    /// A table (bord) or group.
    Table,
    /// The inner ring (indre ring).
    InnerCircle,
    /// Everyone (plenum).
    All,
}

/// The minutes of a step: the least, the best, and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minutes {
    pub min: u32,
    pub wish: u32,
    pub max: u32,
}

/// How often a step occurs in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    Once,
    EachRound,
    /// After every round but the last.
    BetweenRounds,
}

impl Method {
    /// Returns the form of this code; `None` if this version does not know it.
    pub fn from_code(code: &str) -> Option<&'static Method> {
        ALL.iter().copied().find(|method| method.code == code)
    }

    /// Returns whether it brings its own question (eget spørsmål): the talk is about a text, a lesson or what someone
    /// tells. A question of a set may be added, but need not.
    pub fn brings_its_question(&'static self) -> bool {
        OWN_QUESTION.contains(&self)
    }

    /// Returns the form a step belongs to.
    pub fn of_step(step: &MethodStep) -> Option<&'static Method> {
        Self::from_code(step.code.split_once('.')?.0)
    }
}

impl MethodStep {
    /// Returns the step of this code; `None` if this version does not know it.
    pub fn from_code(code: &str) -> Option<&'static MethodStep> {
        ALL.iter().flat_map(|method| method.steps).find(|step| step.code == code)
    }

    /// Returns its own words, or its kind's.
    pub fn words(&self) -> StepWords {
        self.own_words.unwrap_or(self.kind.words())
    }

    const fn optional(self) -> Self {
        MethodStep { is_optional: true, ..self }
    }

    const fn each_round(self) -> Self {
        MethodStep { repeats: Repeats::EachRound, ..self }
    }

    const fn between_rounds(self) -> Self {
        MethodStep { repeats: Repeats::BetweenRounds, ..self }
    }

    const fn sorting_in(self, fields: [Column; 4]) -> Self {
        MethodStep { fields, ..self }
    }

    const fn settling(self) -> Self {
        MethodStep { settles: true, ..self }
    }

    const fn weighing(self, weight: u32) -> Self {
        MethodStep { weight, ..self }
    }
}

/// Makes a step with only its kind's words.
const fn plain(code: &'static str, kind: StepKind, grouping: Grouping, minutes: Minutes) -> MethodStep {
    MethodStep {
        code,
        kind,
        grouping,
        minutes,
        weight: 1,
        repeats: Repeats::Once,
        is_optional: false,
        own_words: None,
        fields: Column::FOUR_FIELDS,
        settles: false,
    }
}

/// Makes a step with a name and an instruction of its own.
const fn told(
    code: &'static str,
    kind: StepKind,
    grouping: Grouping,
    minutes: Minutes,
    name: Text3,
    instruction: Text3,
) -> MethodStep {
    MethodStep { own_words: Some(words(name, instruction)), ..plain(code, kind, grouping, minutes) }
}

const fn minutes(min: u32, wish: u32, max: u32) -> Minutes {
    Minutes { min, wish, max }
}

const fn people(min: u32, max: u32, about: Text3) -> People {
    People { min, max, in_all: (min, u32::MAX), groups_min: 1, about }
}

/// Makes a source with the same name in every language.
const fn named(source: &'static str) -> Text3 {
    text(source, source, source)
}

/// For a form that needs nothing ready.
const NOTHING: Text3 = named("");

/// For a form without a known origin.
const NOBODY: Text3 = named("");

/// No rounds.
const ONCE: (u32, u32) = (1, 1);
