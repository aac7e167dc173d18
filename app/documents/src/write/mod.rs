//! The writers: a [`Document`](crate::Document) as plain text, as Markdown, as HTML (a fragment, or a page of its own)
//! and for Word. They escape, and leave out what nobody can see; they know no meeting.

mod docx;
mod escape;
mod html;
mod markdown;
mod page;
mod plain;

pub use docx::{docx, docx_carrying, zipped};
pub use page::{page, page_carrying};
pub use plain::{one_line, visible};
