//! The words of a step: its own if someone has written them, then the work form's, then its kind's. The only place
//! where that is decided. Knows no records.

use super::library::MethodStep;
use super::text::StepWords;
use crate::language::Language;
use std::fmt;

/// The script of a step in a meeting: the step of a work form (arbeidsform) that it follows.
#[derive(Clone, Copy)]
pub struct Script(&'static MethodStep);

impl Script {
    /// Returns the script of a form's step, or `None` if it has no words beyond its kind's.
    pub(super) fn of(step: &'static MethodStep) -> Option<Self> {
        step.own_words.map(|_| Script(step))
    }

    /// Returns the script of this code; `None` if this version does not know it, while the record keeps the code.
    pub fn from_code(code: &str) -> Option<Self> {
        MethodStep::from_code(code).map(Script)
    }

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    pub fn step(self) -> &'static MethodStep {
        self.0
    }
}

impl PartialEq for Script {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Script {}

impl fmt::Debug for Script {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Script({})", self.code())
    }
}

/// Returns a step's name. `own`: as someone wrote it; `of_kind`: the kind's name.
pub fn step_name<'a>(own: &'a str, script: Option<Script>, of_kind: &'a str, language: Language) -> &'a str {
    nearest(own, script.and_then(|script| script.0.own_words).map(|words: StepWords| words.name.of(language)), of_kind)
}

/// Returns a step's instruction, to be read aloud; see [`step_name`].
pub fn step_instruction<'a>(own: &'a str, script: Option<Script>, of_kind: &'a str, language: Language) -> &'a str {
    nearest(own, script.and_then(|script| script.0.own_words).map(|words: StepWords| words.instruction.of(language)), of_kind)
}

fn nearest<'a>(own: &'a str, of_script: Option<&'a str>, of_kind: &'a str) -> &'a str {
    match own.trim() {
        "" => of_script.unwrap_or(of_kind),
        own => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_come_first_then_the_work_forms_then_the_kinds() {
        let script = Script::from_code("world_cafe.move");
        assert_eq!(step_name(" Opp og gå ", script, "Bytt bord", Language::Nynorsk), "Opp og gå");
        assert_eq!(step_name(" ", script, "Bytt bord", Language::Nynorsk), "Byt bord");
        assert_eq!(step_name("", None, "Bytt", Language::Nynorsk), "Bytt");
        let talk = Script::from_code("igp.talk");
        assert_eq!(step_instruction("", talk, "Snakk sammen.", Language::English), "Snakk sammen.");
    }

    #[test]
    fn a_script_of_a_newer_version_is_no_script() {
        assert_eq!(Script::from_code("world_cafe.dance"), None);
        assert_eq!(Script::from_code(""), None);
    }
}
