//! One file per command.

pub mod check;
pub mod gather;
pub mod matrix;
pub mod merge;
pub mod read;
pub mod sample;
pub mod show;
pub mod sync;
