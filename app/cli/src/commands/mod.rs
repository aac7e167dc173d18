//! One file per command.

pub mod check;
pub mod merge;
pub mod read;
pub mod sample;
pub mod show;
