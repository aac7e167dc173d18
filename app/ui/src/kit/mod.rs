//! The kit: small parts that every page is built of, made accessible once. They take values and
//! callbacks, and know no state. [`fellestid_lean`], which all of it is written with, is re-exported
//! here, so that pages import from one place.

mod counter;
mod dialog;
mod dragging;
mod empty;
mod field;
pub mod fingers;
mod focus;
mod folded;
mod grip;
mod head;
pub mod icon;
mod menu;
mod ring;
mod second_tap;
mod segments;
mod versions;

pub use counter::Counter;
pub use dialog::Sheet;
pub use dragging::Dragging;
pub use empty::Empty;
pub use fellestid_lean::{For, Memo, Show, live, view};
pub use field::{DateField, LineField, SelectField, TextField, keep_shown};
pub use focus::{bring_up, focus, focus_in_place, focus_soon, when_free};
pub use folded::Folded;
pub use head::PageHead;
pub use icon::icon;
pub use menu::Menu;
pub use ring::{Ring, figures};
pub use second_tap::watch as watch_second_taps;
pub use segments::Segments;
pub use versions::Versions;
