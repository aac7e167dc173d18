//! Importing files, wherever they are picked: preview, leaving some of it out, importing, undo. Nothing
//! changes until the person confirms.

mod choice;
mod coming;
mod home_news;
mod kinds;
mod preview;

pub use coming::{Coming, ImportStage, PickButton, pick};
