//! What a person chooses to let out of a document (X8): the page asks for it, and the documents obey it. Knows
//! no meeting.

use crate::language::Language;
use serde::{Deserialize, Serialize};

/// Everything, in bokmål, unless chosen otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    pub language: Language,
    /// Innspill.
    pub points: Points,
    /// Tiltak.
    pub actions: With,
    /// Who is responsible, and the initials of those who were there. People's own texts are never changed: a name in a point stays there.
    pub names: With,
}

impl Options {
    /// Everything, in a language.
    pub fn everything(language: Language) -> Self {
        Options { language, ..Options::default() }
    }
}

/// Which points go out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Points {
    #[default]
    All,
    /// Only those that were raised in the group.
    Said,
    None,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum With {
    #[default]
    Included,
    LeftOut,
}
