//! The writers: a [`Document`](crate::Document) as plain text, as Markdown and as HTML, one file for
//! each. They escape, and leave out what nobody can see; they know no meeting.

mod escape;
mod html;
mod markdown;
mod plain;

pub use plain::one_line;
