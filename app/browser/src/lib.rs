//! The browser, as the rest of Fellestid sees it: bytes and strings in, bytes and strings out. Knows no
//! meeting, no record and no word for people.
//!
//! Every answer of the browser may be missing, refused or never come. Each function says what it returns
//! then; nothing here panics on an answer, and everything that waits has a time limit. Native builds compile,
//! but only pages and workers call.
//!
//! In reading order:
//! - what everything is built on: [`base`], [`error`], `js`, [`wait`], [`listener`];
//! - storage: [`store`] (over `database`, `transaction`, `update`), [`journal`] and
//!   [`preferences`] (over `local`), [`persistence`];
//! - between tabs and threads: [`locks`], [`channel`], [`worker`], [`serve`];
//! - in and out: [`files`], [`folder`], [`film`], [`picture`], [`pasting`], [`share`], [`shared`];
//! - the tablet itself: [`clock`], [`random`], [`mod@env`], [`install`], [`wake_lock`], [`bell`].

pub mod base;
pub mod error;
mod js;
pub mod listener;
pub mod wait;

mod database;
mod local;
mod transaction;
mod update;

pub mod journal;
pub mod persistence;
pub mod preferences;
pub mod store;

pub mod channel;
pub mod locks;
mod message;
pub mod serve;
pub mod worker;

pub mod files;
pub mod film;
pub mod folder;
pub mod pasting;
pub mod picture;
pub mod share;
pub mod shared;

pub mod bell;
pub mod clock;
pub mod env;
pub mod install;
pub mod marked;
pub mod media;
pub mod random;
pub mod wake_lock;

pub use error::StorageError;
pub use journal::Journal;
pub use listener::Listener;
pub use store::{Area, Entry, Merged, Row, Store};
