//! Tiltak as several pages show them: as a row, with their title, in fields, and with their satsing.

mod fields;
mod programme;
mod remembered;
mod row;

pub use fields::{shown, write};
pub use programme::{MeetingProgramme, NAME_CHARS_MAX, ProgrammeField, ProgrammeOf, read_action, to_actions};
pub use remembered::*;
pub use row::*;
