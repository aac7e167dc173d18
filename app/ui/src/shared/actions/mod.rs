//! Tiltak as several pages show them: in a row, called by its title, under a satsing.

mod programme;
mod remembered;
mod row;

pub use programme::{MeetingProgramme, NAME_CHARS_MAX, ProgrammeField, ProgrammeOf, read_action, to_actions};
pub use remembered::*;
pub use row::*;
