//! Shared ground for the tests: laws, simulation, golden files, journeys, house rules.
