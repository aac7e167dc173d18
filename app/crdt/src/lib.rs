//! The replicated notebook: values that several tablets write and any two of them can merge, and
//! the file it is kept in. It knows no meeting, no clock, no randomness and no browser: kinds of
//! records are the model's, time and actors come in as values.
//!
//! In reading order: dots, version vectors and values make registers, registers make records,
//! records make a notebook; a pen writes transactions to it, which can be undone; a file holds it all, and a folder of
//! files keeps several devices in step.

pub mod anonymous;
pub mod deletion;
pub mod difference;
pub mod dot;
pub mod file;
pub mod folder;
pub mod limits;
pub mod notebook;
pub mod ordering;
pub mod record;
pub mod register;
pub mod rollback;
pub mod sorting;
mod spelled;
pub mod touched;
pub mod transaction;
pub mod undo;
pub mod value;
pub mod version_vector;
