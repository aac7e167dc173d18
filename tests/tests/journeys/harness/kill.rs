//! The whole browser dies, as when a battery is empty, and is opened again with what it had on disk. Chromium only: the
//! other drivers give each session a new profile.

use super::{Engine, Tablet, wait_at_most, wait_for};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Whatever waits to be written is on disk within this, even while the machine is building something.
const SAVED_MAX: Duration = Duration::from_secs(20);

/// Returns whether all of the tablet's own values, and every record, are in the database as they are now.
const IS_ON_DISK: &str = "const done = arguments[arguments.length - 1]; (async () => {
    const own = 'fellestid:' + location.pathname + '#', stamps = own + 'pref/at/';
    const names = Object.keys(localStorage);
    if (names.some((name) => name.startsWith(own + 'journal/'))) return false;
    const open = indexedDB.open('fellestid:' + location.pathname);
    const database = await new Promise((found, failed) => { open.onsuccess = () => found(open.result); open.onerror = failed; });
    const drafts = database.transaction('drafts').objectStore('drafts');
    const kept = async (name) => new Promise((found) => { const get = drafts.get(name); get.onsuccess = () => found(get.result); });
    const stamped = names.filter((name) => name.startsWith(stamps));
    const values = await Promise.all(stamped.map((name) => kept(name.slice(stamps.length))));
    database.close();
    return values.every((value, at) => (value || '').split(' ')[0] === localStorage[stamped[at]]);
})().then(done, () => done(false));";

impl Tablet {
    /// Waits until the page says that what was written is saved.
    pub fn see_saved(&self) {
        let script = "return document.getElementById('saved')?.innerText";
        let saved = wait_for(|| (self.script(script, Vec::new()) == "Lagret").then_some(()));
        assert!(saved.is_some(), "nothing is told as saved; on the screen: {}", self.everything());
    }

    /// Waits until everything is in the database, where no text on the screen says so.
    pub fn be_on_disk(&self) {
        let is_there = || self.wait(self.browser().execute_async(IS_ON_DISK, Vec::new())).ok()?.json().as_bool();
        let there = wait_at_most(SAVED_MAX, &mut || is_there().filter(|is_there| *is_there));
        assert!(there.is_some(), "not everything comes to disk; on the screen: {}", self.everything());
    }

    /// Ends the browser's processes, all at once and without warning, and opens it again.
    pub fn kill_browser(&mut self) {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium is opened again with the same profile");
        // The driver can no longer end its session.
        std::mem::forget(self.driver.take());
        let own = processes_of(&self.home);
        assert!(!own.is_empty(), "no browser to kill");
        drop(Command::new("kill").arg("-9").args(&own).status());
        assert!(wait_for(|| processes_of(&self.home).is_empty().then_some(())).is_some(), "the browser does not die");
        self.begin();
    }
}

/// Returns the numbers of the processes that have this tablet's profile: its own and no other's.
fn processes_of(home: &Path) -> Vec<String> {
    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let is_its = |number: &str| {
        let words = std::fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
        words.split(|byte| *byte == 0).any(|word| word == profile.as_bytes())
    };
    let numbers =
        std::fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok());
    numbers.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()) && is_its(name)).collect()
}
