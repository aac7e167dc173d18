//! A build whose clock is ahead: `FELLESTID_AHEAD_DAYS` moves «now» in the page, its worker and its
//! service worker, and leaves the machine's own clock alone. Knows where their scripts begin, and
//! nothing of what they do.

use super::host::copy_all;
use std::path::{Path, PathBuf};

/// What runs first of all, in any of the three.
const SCRIPTS: [&str; 3] = ["boot.js", "worker.js", "sw.js"];

/// Before every other script: `Date.now()` and `new Date()` are so many days later. A story may hold the
/// clock before this runs; then it is held where it was ahead already.
const AHEAD: &str = "{
    const Own = Date, now = Own.now.bind(Own);
    if (!Own.now.isHeld) Own.now = () => now() + DAYS * 86400000;
    globalThis.Date = new Proxy(Own, {
        construct: (own, given, target) => Reflect.construct(own, given.length ? given : [own.now()], target),
        apply: (own) => String(new own(own.now())),
    });
}
";

/// The build itself; or, where the clock is to be ahead, a copy of it that is another version.
pub fn of(dist: PathBuf) -> PathBuf {
    match std::env::var("FELLESTID_AHEAD_DAYS").ok().filter(|days| !days.is_empty()) {
        Some(days) => made(&dist, days.parse().expect("FELLESTID_AHEAD_DAYS is a number of days")),
        None => dist,
    }
}

fn made(dist: &Path, days: u32) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("ahead-{days}"));
    drop(std::fs::remove_dir_all(&dir));
    copy_all(dist, &dir);
    for name in SCRIPTS {
        let script = std::fs::read_to_string(dir.join(name)).expect("a built app has it");
        let ahead = AHEAD.replace("DAYS", &days.to_string());
        std::fs::write(dir.join(name), format!("{ahead}{script}")).expect("a file is written");
    }
    xtask::stamp::stamp(&dir, None).expect("a built app is stamped");
    dir
}
