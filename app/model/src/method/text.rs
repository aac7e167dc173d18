//! Words in three languages, side by side, as plain constants. Knows no step.

use crate::language::Language;

/// A text in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text3 {
    pub bokmal: &'static str,
    pub nynorsk: &'static str,
    pub english: &'static str,
}

impl Text3 {
    pub fn of(self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.bokmal,
            Language::Nynorsk => self.nynorsk,
            Language::English => self.english,
        }
    }
}

pub(crate) const fn text(bokmal: &'static str, nynorsk: &'static str, english: &'static str) -> Text3 {
    Text3 { bokmal, nynorsk, english }
}

/// A step's name, and an instruction to be read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepWords {
    pub name: Text3,
    pub instruction: Text3,
}

pub(super) const fn words(name: Text3, instruction: Text3) -> StepWords {
    StepWords { name, instruction }
}
