//! What this copy of the app stores in the browser: the one place that knows how data lies in the database
//! and in localStorage. Page and worker are both its clients. Knows no page, no word for people, and nothing
//! that is shown.
//!
//! In reading order: [`rows`] is a record as a row of the database, and the one merge; [`stored`] reads rows
//! as a notebook; [`journal`] holds changes not yet stored; [`image`] the state before an import; [`erasure`]
//! erases for good.
//!
//! Beside the records, [`local_key`] names the values only this tablet has, and [`gone`] is what is erased from them;
//! [`stamp`] decides which of two stored values is newer; [`merging`] merges two of them; [`locals`] stores them, at
//! once in localStorage and soon on disk.

pub mod erasure;
pub mod gone;
pub mod image;
pub mod journal;
pub mod local_key;
pub mod locals;
pub mod merging;
pub mod rows;
pub mod stamp;
pub mod stored;

pub use gone::Gone;
pub use local_key::LocalKey;
