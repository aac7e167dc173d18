//! A running meeting, for the pages that begin it, show it or write in it.

mod begin;
pub mod course;
mod gathered;
mod half_agreed;
mod late;
mod stand;
mod tables;
mod taker;

pub use begin::*;
pub use gathered::*;
pub use half_agreed::*;
pub use late::{Hours, Standing};
pub use stand::*;
pub use tables::*;
pub use taker::*;
