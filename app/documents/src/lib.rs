//! Documents: what a person reads on paper or in another program, made from a notebook.
//! Pure text in, text out; knows no browser, no clock and no files.
//!
//! In reading order: contents say what there is to show, standing says where people disagree;
//! then one module for each kind of document.

mod contents;
mod json;
mod markdown;
mod standing;
mod words;

pub use contents::Contents;
pub use json::json;
pub use markdown::markdown;
