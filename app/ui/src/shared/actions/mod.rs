//! Tiltak as several pages show them: as a row, with their title, and with their satsing.

mod programme;
mod remembered;
mod row;

pub use programme::{MeetingProgramme, NAME_CHARS_MAX, ProgrammeField, ProgrammeOf, read_action, to_actions};
pub use remembered::*;
pub use row::*;
