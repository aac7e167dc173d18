//! What this tablet keeps for itself — settings, half-written text, where a meeting stands: small
//! strings, read before the first paint. What the browser refuses to keep is held in memory, so
//! that work goes on, and is told of: it lasts only as long as the page.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

type Hook = Box<dyn Fn(bool)>;

#[derive(Clone)]
struct Held {
    text: String,
    /// What was stored when it was refused.
    stored: Option<String>,
}

thread_local! {
    static HELD: RefCell<BTreeMap<String, Held>> = const { RefCell::new(BTreeMap::new()) };
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// Calls back when the browser begins to refuse, `true`, and when all is kept again.
pub fn on_held(hook: impl Fn(bool) + 'static) {
    HOOK.set(Some(Box::new(hook)));
}

/// A preference, or `None` if it was never set or nothing can be read.
pub fn get(name: &str) -> Option<String> {
    let held = HELD.with_borrow(|held| held.get(name).map(|held| held.text.clone()));
    held.or_else(|| stored(name))
}

/// Keeps a preference; on an error until the page is closed.
///
/// # Errors
///
/// [`StorageError`] if localStorage does not take it; it is then held in memory.
pub fn set(name: &str, value: &str) -> Result<(), StorageError> {
    let kept = local::set(&key(name), value);
    hold(name, kept.is_err().then(|| value.to_owned()));
    kept
}

/// Forgets a preference.
///
/// # Errors
///
/// [`StorageError`] if localStorage does not let it go; in memory it is gone.
pub fn remove(name: &str) -> Result<(), StorageError> {
    hold(name, None);
    local::remove(&key(name))
}

/// What is held is kept, if the browser now will. What another tab has stored since is not written
/// over: the held text is given back by name, and held no more.
#[must_use]
pub fn try_again() -> BTreeMap<String, String> {
    let mut overtaken = BTreeMap::new();
    for (name, held) in HELD.with_borrow(BTreeMap::clone) {
        let now = stored(&name);
        if now.is_none() || now == held.stored {
            let _ = set(&name, &held.text);
        } else {
            hold(&name, None);
            overtaken.insert(name, held.text);
        }
    }
    overtaken
}

/// The names of all preferences that begin so, whole and sorted.
pub fn names(beginning: &str) -> Vec<String> {
    let rests = local::keys(&key(beginning)).unwrap_or_default();
    let mut names = BTreeSet::new();
    names.extend(rests.into_iter().map(|rest| format!("{beginning}{rest}")));
    HELD.with_borrow(|held| names.extend(held.keys().filter(|name| name.starts_with(beginning)).cloned()));
    names.into_iter().collect()
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
            Some(text) => {
                let stored = held.remove(name).map_or_else(|| stored(name), |held| held.stored);
                held.insert(name.to_owned(), Held { text, stored })
            }
            None => held.remove(name),
        };
        (was_empty, held.is_empty())
    });
    if was_empty != is_empty {
        HOOK.with_borrow(|hook| hook.iter().for_each(|hook| hook(!is_empty)));
    }
}

fn stored(name: &str) -> Option<String> {
    local::get(&key(name)).ok().flatten()
}

fn key(name: &str) -> String {
    scoped(&format!("pref/{name}"))
}
