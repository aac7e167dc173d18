//! What the tests share with the tooling: a file server that can really be stopped, and can be told to misbehave; and
//! the steps that turn a built page into few files and a version.
//!
//! In reading order: [`slim`], [`bundle`], [`stamp`], [`server`], [`server::Fault`].

pub mod bundle;
pub mod server;
pub mod slim;
pub mod stamp;
