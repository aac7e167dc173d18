//! What this copy of the app keeps, in the browser: the one place that knows how things lie in the
//! database and in localStorage. Page and worker are both its clients. Knows no page, no word for
//! people, and nothing that is shown.
//!
//! Reading order: [`rows`] is a record as it lies in the database, and the one merge; [`stored`] what
//! lies there, as a notebook; [`journal`] what is not there yet; [`image`] what is remembered of an
//! import; [`erasure`] how something goes for good.
//!
//! Beside the records, [`local_key`] is what a tablet keeps for itself, by name; [`stamp`] decides which of
//! two kept values is newer; [`merging`] merges two of them; [`locals`] keeps them, at
//! once in localStorage and soon on disk.

pub mod erasure;
pub mod image;
pub mod journal;
pub mod local_key;
pub mod locals;
pub mod merging;
pub mod rows;
pub mod stamp;
pub mod stored;

pub use local_key::LocalKey;
