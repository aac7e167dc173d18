//! Documents: what a person reads on paper or in another program, made from a notebook.
//! Pure text in, text out; knows no browser, no clock and no files.
//!
//! In reading order: a `Document` is headings, paragraphs, lists, fields and tables (`document`),
//! which a writer for each form tells (`write`: plain, Markdown, HTML, Word). `facts` are what every
//! document says of a meeting. Then one module for each document: minutes, e-mail, invitation, table
//! sheet, and a whole notebook (`notebook`), where `contents` says what there is to show. Beside them
//! its tiltak as a table (`csv`), its days as a calendar, the whole of it as JSON, and `standing`, which says where people disagree.

mod calendar;
mod conflicts;
mod contents;
mod csv;
mod date;
mod document;
mod email;
mod facts;
mod invitation;
mod json;
mod minutes;
mod notebook;
mod table_sheet;
mod words;
mod write;

pub use calendar::calendar;
pub use contents::Contents;
pub use csv::actions_csv;
pub use document::{Block, Document, Field, Item, Level, List, Numbering, Run, Runs, Style, Table};
pub use email::{Email, email};
pub use invitation::invitation;
pub use json::json;
pub use minutes::minutes;
pub use minutes::options::{Options, Points, With};
pub use notebook::{markdown, notebook, plain};
pub use table_sheet::table_sheet;
pub use write::{docx, page};
