//! What the tests borrow from the tooling: a file server that can really be
//! stopped, and can be told to misbehave; and what makes a built page
//! few files and a version.
//!
//! Reading order: [`slim`], [`bundle`], [`stamp`], [`server`], [`server::Fault`].

pub mod bundle;
pub mod server;
pub mod slim;
pub mod stamp;
