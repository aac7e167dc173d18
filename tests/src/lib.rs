//! What the tests share: laws, simulation, golden files, journeys, house rules.

pub mod arbitrary;
pub mod example;
pub mod ledger;
pub mod memory;
pub mod random;
pub mod round;
pub mod sources;
pub mod staff;
pub mod tablet;
