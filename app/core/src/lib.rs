//! The core of Fellestid: what a staff's notes are, how two copies become one, and what a file
//! holds. Pure: it knows no clock, no randomness, no browser; they come in as values.
//!
//! In reading order: dots and values make registers, registers make records, records make a
//! notebook; a pen writes changes to it; views read people's things from it.

pub mod dot;
pub mod value;
pub mod register;
pub mod record;
pub mod notebook;
pub mod deletion;
pub mod pen;
pub mod dots;
pub mod draw;
pub mod history;
pub mod order;
pub mod chance;
pub mod coverage;
pub mod difference;
pub mod file;
pub mod job;
pub mod ladder;
pub mod limits;
pub mod link;
pub mod builtin;
pub mod circle;
pub mod method;
pub mod once;
pub mod paste;
pub mod preview;
pub mod pupil_names;
pub mod pulse;
pub mod rollback;
pub mod search;
pub mod schedule;
pub mod share;
pub mod shelf;
pub mod round;
pub mod sorting;
pub mod timer;
pub mod views;
