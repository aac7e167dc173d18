//! Taking in files, wherever they are picked: what they would do, leaving some of it out, taking in, undo.
//! Nothing is changed until the person says so.

mod choice;
mod coming;
mod home_news;
mod kinds;
mod preview;

pub use coming::{Coming, PickButton, Stage, pick};
