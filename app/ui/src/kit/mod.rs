//! The kit: small parts every place is built of, accessible once and for all.
//! They take values and callbacks, and know no state.

mod counter;
mod dialog;
mod empty;
mod field;
mod live;
mod head;
pub mod icon;
mod ring;
mod versions;

pub use counter::Counter;
pub use dialog::Sheet;
pub use empty::Empty;
pub use field::{DateField, TextField};
pub use head::PageHead;
pub use icon::icon;
pub use live::{live, tap};
pub use ring::Ring;
pub use versions::Versions;
