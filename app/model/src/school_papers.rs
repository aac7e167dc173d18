//! What a school has to have on paper before it takes an app into use (skolens papirer): which papers there are.
//! What stands in them is the documents'.

use serde::{Deserialize, Serialize};

/// A text to read, copy and put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SchoolPaper {
    /// Personvern.
    Privacy,
    /// Risikovurdering (ROS).
    Risk,
    /// Tilgjengelighet.
    Accessibility,
    /// Arkiv og innsyn.
    Archive,
    /// Til IKT.
    It,
}

impl SchoolPaper {
    pub const ALL: [SchoolPaper; 5] =
        [SchoolPaper::Privacy, SchoolPaper::Risk, SchoolPaper::Accessibility, SchoolPaper::Archive, SchoolPaper::It];

    /// What stands for it in an address.
    pub fn code(self) -> &'static str {
        match self {
            SchoolPaper::Privacy => "privacy",
            SchoolPaper::Risk => "risk",
            SchoolPaper::Accessibility => "accessibility",
            SchoolPaper::Archive => "archive",
            SchoolPaper::It => "it",
        }
    }
}
