//! Draws (trekning): roles at a table, mixed groups, and who sits where at a dialogkafé. All from a seed, so
//! that the same draw comes out everywhere; the caller decides what identifies a person.

pub mod groups;
pub mod roles;
pub mod rotation;
