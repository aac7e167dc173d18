//! What people see of a notebook: kinds of records, what is put together from them, and the rules of
//! a meeting. Pure: it knows no clock, no randomness, no browser; they come in as values.
//!
//! In reading order: [`kind`] is what a kind is, [`kinds`] declares each with its view, [`overviews`] puts together
//! many records; then share, preview, search and link, which are loops over the kinds; then method, schedule,
//! timer, round, dots, pulse and draw, which lead a meeting. [`options`] is what a person chooses to include in
//! documents.

pub mod arriving;
pub mod builtin;
pub mod chance;
pub mod circle;
pub mod coverage;
pub mod dates;
pub mod derived;
pub mod dots;
pub mod draw;
pub mod fill;
pub mod folding;
pub mod kind;
pub mod kinds;
pub mod ladder;
pub mod language;
pub mod link;
pub mod method;
pub mod options;
pub mod overviews;
pub mod paste;
pub mod pasted_questions;
pub mod pasted_schools;
pub mod pasted_tasks;
pub mod place;
pub mod preview;
pub mod pulse;
pub mod pupil_names;
pub mod round;
pub mod schedule;
pub mod school_papers;
pub mod search;
pub mod share;
pub mod shelf;
pub mod timer;
