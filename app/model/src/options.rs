//! What a person chooses to include in a document (X8): the page asks, and the documents obey. Knows no meeting.

use crate::language::Language;
use serde::{Deserialize, Serialize};

/// By default everything, in bokmål.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    pub language: Language,
    /// Points (innspill).
    pub points: Points,
    /// Actions (tiltak).
    pub actions: With,
    /// Those responsible, and the initials of those present. People's own texts are never changed: a name in a point
    /// stays there.
    pub names: With,
    /// Data (data), with which a Word file or web page can be imported again. Nobody sees them in it, and they stay when
    /// a sentence is struck out of the text.
    #[serde(default)]
    pub data: With,
}

impl Options {
    /// Includes everything, in a language.
    pub fn everything(language: Language) -> Self {
        Options { language, ..Options::default() }
    }
}

/// Which points are included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Points {
    #[default]
    All,
    /// Only those said in the group.
    Said,
    None,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum With {
    #[default]
    Included,
    LeftOut,
}
