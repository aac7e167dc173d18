//! Documents: what a person reads on paper or in another program, made from a notebook.
//! Pure text in, text out; knows no browser, no clock and no files.
//!
//! In reading order: a document is headings, paragraphs and items, told as Markdown or as plain
//! text; facts are what every document says of a meeting. Then one module for each kind: minutes,
//! e-mail, invitation, table sheet. Beside them a whole notebook as Markdown and as JSON, where
//! contents say what there is to show, and standing says where people disagree.

mod contents;
mod date;
mod document;
mod email;
mod facts;
mod invitation;
mod json;
mod markdown;
mod minutes;
mod plain;
mod standing;
mod table_sheet;
mod words;

pub use contents::Contents;
pub use document::{Block, Document, Item, Level};
pub use email::{Email, email};
pub use invitation::invitation;
pub use json::json;
pub use markdown::markdown;
pub use minutes::minutes;
pub use minutes::options::{Options, Points, With};
pub use table_sheet::table_sheet;
