//! Documents: what a person reads on paper or in another program, made from a notebook. Pure text in, text out; knows
//! no browser, no clock and no files.
//!
//! In reading order: a `Document` is headings, paragraphs, lists, fields and tables (`document`), which a writer for
//! each form writes (`write`: plain, Markdown, HTML, Word). `facts` are what every document tells about a meeting. Then
//! one module for each document: minutes, e-mail, invitation, plan, table sheet, tiltak, and a whole notebook
//! (`notebook`), where `contents` lists what there is to show; and the school's own papers. For a network: the `form` that is sent, a
//! school's own answer to it (`school_answer`), `answers`, which reads what comes back in whatever form, the overview (`matrix`), and the draft
//! of the next gathering, with what a school gets back (`gathering`). Besides, tiltak as a table (`csv`), days as a
//! calendar, a whole notebook as JSON, and `conflicts`, which tells where people disagree.

mod actions;
mod answers;
mod arrived;
mod calendar;
mod carried;
mod conflicts;
mod contents;
mod csv;
mod date;
mod document;
mod email;
mod facts;
mod form;
mod gathering;
mod invitation;
mod json;
mod matrix;
mod minutes;
mod notebook;
mod plan;
mod read;
mod school_answer;
mod school_papers;
mod seen;
mod table_sheet;
mod words;
mod write;

pub use actions::actions;
pub use answers::{gather, read_answers};
pub use arrived::arrived;
pub use calendar::{calendar, days};
pub use carried::{Carried, carried};
pub use contents::Contents;
pub use csv::actions_csv;
pub use document::{Block, Code, Document, Field, Item, Layout, Level, List, Numbering, Run, Runs, Style, Table};
pub use email::{Email, email};
pub use fellestid_model::options::{Options, Points, With};
pub use fellestid_model::overviews::came_in::{CameIn, PassedOver, Refusal, Refused, Unplaced};
pub use fellestid_model::paste::opened::decode;
pub use form::{Filled, filled_form, form, form_email};
pub use gathering::{gathering_document, handed_back};
pub use invitation::{invitation, invited};
pub use json::json;
pub use matrix::{Copy, matrix_csv, matrix_document, matrix_json};
pub use minutes::minutes;
pub use notebook::{markdown, notebook, plain, question_set};
pub use plan::plan;
pub use read::read_page;
pub use school_answer::school_answer;
pub use school_papers::school_paper;
pub use table_sheet::table_sheets;
pub use write::{docx, docx_carrying, page, page_carrying, zipped};
