//! Overviews (oversikter): what is put together from records of several kinds, and what goes over all of
//! them. They write little, and declare no kind.

pub mod action_list;
pub mod asked;
pub mod deleted;
pub mod duplicate;
pub mod loaded;
pub mod matrix;
pub mod minutes;
pub mod placing;
pub mod publishing;
pub mod pulse_trend;
pub mod series;
pub mod sets;
pub mod term;
pub mod waiting;
