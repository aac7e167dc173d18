//! A meeting's plan as several pages show and change it: its steps, its times, telling the others.

mod again;
mod draft;
mod edit;
mod fold;
mod fresh;
mod others;
mod own_method;
mod rows;
mod sheet;
mod steps;
mod table_sheet;
mod tell;
mod when;

pub use again::*;
pub use draft::*;
pub use edit::EditPlan;
pub use fold::*;
pub use fresh::*;
pub use others::others;
pub use own_method::*;
pub use rows::*;
pub use sheet::*;
pub use steps::*;
pub use tell::Tell;
pub use when::*;
