//! Overviews (oversikter): views of records of several kinds, and loops over all kinds. They write little, and declare
//! no kind.

pub mod action_list;
pub mod already_written;
pub mod asked;
pub mod came_in;
pub mod deleted;
pub mod duplicate;
pub mod gathering;
pub mod hidden;
pub mod loaded;
pub mod matrix;
pub mod minutes;
pub mod network_schools;
pub mod placing;
pub mod publishing;
pub mod pulse_trend;
pub mod reading_state;
pub mod round_schools;
pub mod rounds;
pub mod school_answer;
pub mod series;
pub mod sets;
pub mod strays;
pub mod term;
pub mod themes;
pub mod waiting;
