//! What this tablet prefers — language, theme, text size: small strings that may
//! be lost without harm, read before the first paint.

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

/// A preference, or `None` if it was never set or nothing can be read.
pub fn get(name: &str) -> Option<String> {
    local::get(&key(name)).ok().flatten()
}

/// Keeps a preference.
pub fn set(name: &str, value: &str) -> Result<(), StorageError> {
    local::set(&key(name), value)
}

/// Forgets a preference.
pub fn remove(name: &str) -> Result<(), StorageError> {
    local::remove(&key(name))
}

/// The names of all preferences that begin so, whole and sorted.
pub fn names(beginning: &str) -> Vec<String> {
    let rests = local::keys(&key(beginning)).unwrap_or_default();
    rests.into_iter().map(|rest| format!("{beginning}{rest}")).collect()
}

/// A preference as a value of its own type; `None` also for a text that this
/// version does not know.
pub fn get_as<T: std::str::FromStr>(name: &str) -> Option<T> {
    get(name)?.parse().ok()
}

fn key(name: &str) -> String {
    scoped(&format!("pref/{name}"))
}
