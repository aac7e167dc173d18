//! Values of this tablet only: stored at once in localStorage, which survives a killed tab, and, if durable,
//! soon in the database, which survives a killed browser. A value not yet in the database is waiting, and must
//! not be called saved. Every durable value has the time it was written, so that the two can be reconciled at
//! start. Does not know what the values mean, and runs no transaction itself.

use crate::local_key::{Holds, MARK, TRIED};
use crate::merging::merged;
use crate::stamp::{Reconciled, Stamp, StampedText, reconcile};
use crate::{Gone, LocalKey};
use fellestid_browser::random::random_u64;
use fellestid_browser::{Area, Entry, clock, preferences};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::LocalDrafts;
use fellestid_crdt::sorting::gathered;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// The prefix of the names of stamps; no key has it.
const STAMPS: &str = "at/";
/// How long a removal is remembered, in case localStorage loses it, in milliseconds.
const GONE_FOR_MS: i64 = 24 * 60 * 60 * 1_000;

type Hook = Box<dyn Fn(&LocalKey)>;

thread_local! {
    /// Names whose current values are not in the database.
    static WAITING: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
    static IS_READ: Cell<bool> = const { Cell::new(false) };
}

/// Sets the callback for a value that waits to be stored in the database.
pub fn on_waiting(hook: impl Fn(&LocalKey) + 'static) {
    HOOK.set(Some(Box::new(hook)));
}

/// Returns a value, or `None` if none is stored or storage cannot be read.
pub fn get(key: &LocalKey) -> Option<String> {
    preferences::get(&key.name())
}

/// Returns a value as its own type; `None` also for a text this version does not know.
pub fn get_as<T: FromStr>(key: &LocalKey) -> Option<T> {
    get(key)?.parse().ok()
}

pub fn set(key: &LocalKey, text: &str) {
    write(key, Some(text));
}

pub fn remove(key: &LocalKey) {
    write(key, None);
}

/// Stores a text, or removes the key if the text is empty.
pub fn set_or_remove(key: &LocalKey, text: &str) {
    write(key, Some(text).filter(|text| !text.is_empty()));
}

fn write(key: &LocalKey, text: Option<&str>) {
    let name = key.name();
    if key.durable() {
        if preferences::get(&name).as_deref() == text {
            return;
        }
        let at_ms = Stamp::after(stamp(&name), clock::now_ms());
        // The stamp first: one that is too new does no harm, one that is too old would lose the value.
        put(&name, Stamp { at_ms, is_apart: !IS_READ.get() }, text);
        wait_for_disk(key, name);
    } else {
        put_text(&name, text);
    }
}

fn wait_for_disk(key: &LocalKey, name: String) {
    WAITING.with_borrow_mut(|waiting| waiting.insert(name));
    HOOK.with_borrow(|hook| hook.iter().for_each(|hook| hook(key)));
}

fn put(name: &str, stamp: Stamp, text: Option<&str>) {
    let _ = preferences::set(&stamp_name(name), &stamp.spell());
    put_text(name, text);
}

fn put_text(name: &str, text: Option<&str>) {
    let _ = match text {
        Some(text) => preferences::set(name, text),
        None => preferences::remove(name),
    };
}

fn stamp(name: &str) -> Option<Stamp> {
    Stamp::read(&preferences::get(&stamp_name(name))?)
}

fn stamp_name(name: &str) -> String {
    format!("{STAMPS}{name}")
}

/// Returns the keys of all values.
pub fn all() -> Vec<LocalKey> {
    let names = preferences::names("").into_iter().filter(|name| !name.starts_with(STAMPS));
    names.map(|name| LocalKey::read(&name)).collect()
}

/// Returns whether any value is not in the database as it is now.
pub fn is_waiting() -> bool {
    WAITING.with_borrow(|waiting| !waiting.is_empty())
}

/// Returns the entries to write to the database, with their current values: another tab may have written since.
pub fn waiting() -> Vec<Entry> {
    // Nothing is overwritten in the database before it has been read.
    let names = if IS_READ.get() { WAITING.with_borrow(BTreeSet::clone) } else { BTreeSet::new() };
    names.iter().map(|name| entry(name)).collect()
}

/// Notes that entries are in the database. One changed meanwhile goes on waiting.
pub fn stored(entries: &[Entry]) {
    for Entry { key: name, value, .. } in entries {
        if entry(name).value == *value {
            WAITING.with_borrow_mut(|waiting| waiting.remove(name));
        }
    }
}

/// Returns the value's entry. Without a stamp, it removes the value from the database.
fn entry(name: &str) -> Entry {
    let value = stamp(name).map(|stamp| StampedText { at_ms: stamp.at_ms, text: preferences::get(name) }.spell());
    Entry { area: Area::Drafts, key: name.to_owned(), value }
}

/// Reconciles localStorage with the database: the newer value wins, and words written before the database was
/// read are merged. Call it before any value is read, and again once a database that failed can be read.
/// Returns whether anything came from the database.
pub fn reconcile_with(listed: Vec<(String, String)>) -> bool {
    let mut on_disk = BTreeMap::new();
    for (name, spelled) in listed {
        if let Some(kept) = StampedText::read(&spelled) {
            on_disk.insert(name, kept);
        }
    }
    let mut names = BTreeSet::new();
    let rest = |name: String| name.strip_prefix(STAMPS).map_or(name.clone(), str::to_owned);
    names.extend(preferences::names("").into_iter().map(rest));
    names.extend(on_disk.keys().cloned());
    IS_READ.set(true);
    let mut is_changed = false;
    for name in names {
        let key = LocalKey::read(&name);
        if key.durable() {
            is_changed |= reconcile_one(&key, name.clone(), on_disk.get(&name));
        }
    }
    is_changed
}

fn reconcile_one(key: &LocalKey, name: String, on_disk: Option<&StampedText>) -> bool {
    let (stamp, text) = (stamp(&name), preferences::get(&name));
    let theirs = on_disk.and_then(|kept| kept.text.as_deref());
    match (reconcile((stamp, text.as_deref()), on_disk), on_disk) {
        (Reconciled::Stored, Some(kept)) => {
            put(&name, Stamp { at_ms: kept.at_ms, is_apart: false }, theirs);
            true
        }
        (Reconciled::Both, _) => {
            let both = match (&text, theirs) {
                (Some(here), Some(theirs)) => merged(key, here, theirs, random_u64),
                (None, Some(theirs)) => key.in_backup().then(|| theirs.to_owned()),
                (Some(_) | None, None) => None,
            };
            let is_changed = both.is_some();
            let at_ms = Stamp::after(stamp, on_disk.map_or(0, |kept| kept.at_ms + 1));
            put(&name, Stamp { at_ms, is_apart: false }, both.as_deref().or(text.as_deref()));
            wait_for_disk(key, name);
            is_changed
        }
        (Reconciled::Local, _) => {
            let at_ms = stamp.map_or_else(clock::now_ms, |stamp| stamp.at_ms);
            put(&name, Stamp { at_ms, is_apart: false }, text.as_deref());
            wait_for_disk(key, name);
            false
        }
        (Reconciled::Same | Reconciled::Stored, _) => {
            let is_long_gone = text.is_none() && stamp.is_some_and(|stamp| stamp.at_ms + GONE_FOR_MS < clock::now_ms());
            if is_long_gone {
                forget(key, name);
            }
            false
        }
    }
}

/// Removes a value and its stamp, also from the database.
fn forget(key: &LocalKey, name: String) {
    let _ = preferences::remove(&name);
    let _ = preferences::remove(&stamp_name(&name));
    if key.durable() {
        wait_for_disk(key, name);
    }
}

/// Removes the values that hold what is erased: here at once, and from the database with the next write. `also`: names
/// in the database, which may no longer be here. Values with names are left to [`forget_named`], and plans to the
/// interface, which knows their form.
pub fn forget_erased(gone: &Gone, also: impl Iterator<Item = String>) {
    if *gone == Gone::default() {
        return;
    }
    let mut keys = BTreeSet::new();
    keys.extend(all());
    keys.extend(also.map(|name| LocalKey::read(&name)));
    // A stamp may be left after its value was removed.
    keys.extend(preferences::names(STAMPS).iter().map(|name| LocalKey::read(&name[STAMPS.len()..])));
    let tried = get(&LocalKey::View(TRIED.to_owned())).unwrap_or_default();
    let gone_now =
        keys.into_iter().filter(|key| key.home().is_some_and(|home| gone.homes.contains(&home)) || holds_any(key, gone, &tried));
    for key in gone_now.collect::<Vec<LocalKey>>() {
        let name = key.name();
        forget(&key, name);
    }
}

/// Removes the values with a name that is erased.
pub fn forget_named(gone: &Gone) {
    let holds = |key: &LocalKey| get(key).is_some_and(|text| text.split(MARK).any(|part| gone.has_name(part)));
    for key in all().into_iter().filter(|key| key.holds() == Holds::Names && holds(key)) {
        let name = key.name();
        forget(&key, name);
    }
}

/// Returns whether a value holds anything erased. `tried`: how far someone in «Prøv alene» has come.
fn holds_any(key: &LocalKey, gone: &Gone, tried: &str) -> bool {
    match key.holds() {
        Holds::Nothing | Holds::Plan | Holds::Names => false,
        Holds::Home => get(key).is_some_and(|home| gone.has_home(&home)),
        // The meeting is the first dot.
        Holds::Tried => tried.split(' ').find_map(|part| part.parse().ok()).is_some_and(|home| gone.homes.contains(&home)),
        Holds::People => key.home().is_some_and(|home| gone.people_in.contains(&home)),
    }
}

/// Returns what a backup includes, by name.
pub fn aside() -> LocalDrafts {
    gathered(all().iter().filter(|key| key.in_backup()).filter_map(|key| Some((key.name(), get(key)?))))
}

/// Returns the values a backup would add, as they will be stored: what is on this tablet stays, and the
/// backup's differing text is added to it.
pub fn new_aside(aside: &LocalDrafts, is_erased: impl Fn(Dot) -> bool) -> LocalDrafts {
    gathered(aside.iter().filter_map(|(name, theirs)| {
        let key = LocalKey::read(name);
        let is_welcome = key.in_backup() && !key.home().is_some_and(&is_erased);
        let text = match get(&key).filter(|_| is_welcome) {
            Some(here) => merged(&key, &here, theirs, random_u64)?,
            None => Some(theirs.clone()).filter(|_| is_welcome)?,
        };
        Some((name.clone(), text))
    }))
}

/// Stores values that localStorage refused before, if it accepts them now. Those another tab has stored since
/// are returned by name, to be merged.
#[must_use]
pub fn try_again() -> LocalDrafts {
    preferences::try_again()
}
