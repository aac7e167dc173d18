//! What the tests borrow from the tooling: a file server that can really be
//! stopped, and can be told to misbehave; and the stamp that makes a build a version.
//!
//! Reading order: [`stamp`], [`server`], [`server::Fault`].

pub mod server;
pub mod stamp;
