//! Small strings only this tablet has, such as settings, half-written text and where a meeting stands, read
//! before the first paint. What localStorage refuses is held in memory, so that work goes on, and reported: it
//! lasts only as long as the page.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::scoped;
use crate::error::StorageError;
use crate::local;

type Hook = Box<dyn Fn(bool)>;

#[derive(Clone)]
struct Held {
    text: String,
    /// What was stored when localStorage refused.
    stored: Option<String>,
}

thread_local! {
    static HELD: RefCell<BTreeMap<String, Held>> = const { RefCell::new(BTreeMap::new()) };
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// Calls back with `true` when the browser begins to refuse, and with `false` when everything is stored again.
pub fn on_held(hook: impl Fn(bool) + 'static) {
    HOOK.set(Some(Box::new(hook)));
}

/// Returns a preference; `None` if it was never set or cannot be read.
pub fn get(name: &str) -> Option<String> {
    let held = HELD.with_borrow(|held| held.get(name).map(|held| held.text.clone()));
    held.or_else(|| stored(name))
}

/// Stores a preference. On an error it lasts until the page is closed.
///
/// # Errors
///
/// Returns [`StorageError`] if localStorage refuses it; it is then held in memory.
pub fn set(name: &str, value: &str) -> Result<(), StorageError> {
    let kept = local::set(&key(name), value);
    hold(name, kept.is_err().then(|| value.to_owned()));
    kept
}

/// Removes a preference.
///
/// # Errors
///
/// Returns [`StorageError`] if localStorage does not remove it; it is then removed from memory only.
pub fn remove(name: &str) -> Result<(), StorageError> {
    hold(name, None);
    local::remove(&key(name))
}

/// Stores what is held in memory, if the browser accepts it now. A name that another tab has stored since is
/// not overwritten: its held text is returned by name, and no longer held.
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

/// Returns the whole names of all preferences with this prefix, sorted.
pub fn names(beginning: &str) -> Vec<String> {
    let rests = local::keys(&key(beginning)).unwrap_or_default();
    let mut names = BTreeSet::new();
    names.extend(rests.into_iter().map(|rest| format!("{beginning}{rest}")));
    HELD.with_borrow(|held| names.extend(held.keys().filter(|name| name.starts_with(beginning)).cloned()));
    names.into_iter().collect()
}

/// Returns a preference as its own type; `None` also for a text this version does not know.
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
