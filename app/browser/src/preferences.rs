//! What this tablet keeps for itself — settings, half-written text, where a meeting stands: small
//! strings, read before the first paint. What the browser refuses to keep is held in memory, so
//! that work goes on, and is told of: it lasts only as long as the page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

type Hook = Box<dyn Fn(bool)>;

thread_local! {
    static HELD: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// Calls back when the browser begins to refuse, `true`, and when all is kept again.
pub fn on_held(hook: impl Fn(bool) + 'static) {
    HOOK.set(Some(Box::new(hook)));
}

/// A preference, or `None` if it was never set or nothing can be read.
pub fn get(name: &str) -> Option<String> {
    let held = HELD.with_borrow(|held| held.get(name).cloned());
    held.or_else(|| local::get(&key(name)).ok().flatten())
}

/// Keeps a preference; on an error until the page is closed.
pub fn set(name: &str, value: &str) -> Result<(), StorageError> {
    let kept = local::set(&key(name), value);
    hold(name, kept.is_err().then(|| value.to_owned()));
    kept
}

/// Forgets a preference.
pub fn remove(name: &str) -> Result<(), StorageError> {
    hold(name, None);
    local::remove(&key(name))
}

/// What is held is kept, if the browser now will.
pub fn try_again() {
    for (name, value) in HELD.with_borrow(BTreeMap::clone) {
        let _ = set(&name, &value);
    }
}

/// The names of all preferences that begin so, whole and sorted.
pub fn names(beginning: &str) -> Vec<String> {
    let rests = local::keys(&key(beginning)).unwrap_or_default();
    let mut names: BTreeMap<String, String> = HELD.with_borrow(BTreeMap::clone);
    names.retain(|name, _| name.starts_with(beginning));
    names.extend(rests.into_iter().map(|rest| (format!("{beginning}{rest}"), String::new())));
    names.into_keys().collect()
}

/// A preference as a value of its own type; `None` also for a text that this
/// version does not know.
pub fn get_as<T: std::str::FromStr>(name: &str) -> Option<T> {
    get(name)?.parse().ok()
}

fn hold(name: &str, value: Option<String>) {
    let (was_empty, is_empty) = HELD.with_borrow_mut(|held| {
        let was_empty = held.is_empty();
        match value {
            Some(value) => held.insert(name.to_owned(), value),
            None => held.remove(name),
        };
        (was_empty, held.is_empty())
    });
    if was_empty != is_empty {
        HOOK.with_borrow(|hook| hook.iter().for_each(|hook| hook(!is_empty)));
    }
}

fn key(name: &str) -> String {
    scoped(&format!("pref/{name}"))
}
