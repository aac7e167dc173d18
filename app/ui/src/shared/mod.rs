//! What several pages show. Nothing here is a page, and nothing imports one.

pub mod absent;
pub mod actions;
pub mod asked_by_network;
pub mod coach;
pub mod feedback;
pub mod half_field;
pub mod import;
pub mod link_and_code;
pub mod meetings;
pub mod moves;
pub mod not_here;
pub mod on_paper;
pub mod onward;
pub mod open_screen;
pub mod own_folder;
pub mod people;
pub mod plan;
pub mod points;
pub mod pulse;
pub mod pupil;
pub mod running;
mod school;
pub mod sets;
pub mod share_sheet;
pub mod sure;
pub mod tasks;
pub mod trail;
pub mod versions;
pub mod written;

pub use school::school_words;
