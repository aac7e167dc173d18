//! The core of Fellestid: what a staff's notes are, how two copies become one, and what a file
//! holds. Pure: it knows no clock, no randomness, no browser; they come in as values.
//!
//! In reading order: dots and values make registers, registers make records, records make a
//! notebook; a pen writes changes to it; views read people's things from it.

pub mod builtin;
pub mod chance;
pub mod circle;
pub mod coverage;
pub mod dates;
pub mod dots;
pub mod draw;
pub mod fill;
pub mod job;
pub mod kind;
pub mod kinds;
pub mod ladder;
pub mod language;
pub mod link;
pub mod method;
pub mod overviews;
pub mod paste;
pub mod preview;
pub mod pulse;
pub mod pupil_names;
pub mod round;
pub mod schedule;
pub mod search;
pub mod share;
pub mod shelf;
pub mod timer;
/// Where kinds and overviews were found before each had a room of its own.
pub mod views {
    pub use crate::kinds::*;
    pub use crate::overviews::*;
}
