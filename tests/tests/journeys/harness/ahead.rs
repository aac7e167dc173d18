//! A build whose clock the stories set. A held clock (see [`super::clock`]) is set before the page's own scripts, in
//! every engine: a page that has read the machine's clock first would take the held one for a clock that was set back.
//! `FELLESTID_AHEAD_DAYS` moves «now» in the page, its worker and its service worker, and leaves the machine's own
//! clock alone. Knows where their scripts begin, and nothing of what they do.

use super::clock::HELD;
use super::host::copy_all;
use super::own_folder::own_folder;
use std::path::{Path, PathBuf};

/// The script that runs first in the page, the worker and the service worker.
const SCRIPTS: [&str; 3] = [PAGE, "worker.js", "sw.js"];
const PAGE: &str = "boot.js";

/// Runs before every other script: `Date.now()` and `new Date()` are `DAYS` days later. A story may hold the clock
/// before this runs; a held clock is ahead already and is not moved again.
const AHEAD: &str = "{
    const Own = Date, now = Own.now.bind(Own);
    if (!Own.now.isHeld) Own.now = () => now() + DAYS * 86400000;
    globalThis.Date = new Proxy(Own, {
        construct: (own, given, target) => Reflect.construct(own, given.length ? given : [own.now()], target),
        apply: (own) => String(new own(own.now())),
    });
}
";

/// Returns a copy of the build, which counts as another version of the app.
pub fn of(dist: PathBuf) -> PathBuf {
    let days = std::env::var("FELLESTID_AHEAD_DAYS").ok().filter(|days| !days.is_empty());
    made(&dist, days.map_or(0, |days| days.parse().expect("FELLESTID_AHEAD_DAYS is a number of days")))
}

fn made(dist: &Path, days: u32) -> PathBuf {
    let dir = own_folder().join(format!("ahead-{days}"));
    drop(std::fs::remove_dir_all(&dir));
    copy_all(dist, &dir);
    let ahead = if days > 0 { AHEAD.replace("DAYS", &days.to_string()) } else { String::new() };
    for name in SCRIPTS {
        // The stories hold no clock in the workers.
        let held = if name == PAGE { HELD } else { "" };
        let script = std::fs::read_to_string(dir.join(name)).expect("a built app has it");
        std::fs::write(dir.join(name), format!("{held}\n{ahead}{script}")).expect("a file is written");
    }
    xtask::stamp::stamp(&dir, None).expect("a built app is stamped");
    dir
}
