//! What the stories are written with: a host that can be stopped, tablets, and verbs. Knows browsers and pages, and
//! nothing of meetings.

mod access;
mod act;
mod ahead;
mod clock;
mod day;
mod engine;
mod host;
mod installed;
mod kill;
mod look;
mod own_folder;
mod tablet;
mod watch;

pub use day::Day;
pub use engine::Engine;
pub use host::Host;
pub use tablet::Tablet;

use std::time::{Duration, Instant};

/// How long a person waits before doubting; the machine may be building something meanwhile.
pub const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Calls `look` again and again until it returns a value. Returns `None` after [`PATIENCE`].
pub fn wait_for<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    wait_at_most(PATIENCE, &mut look)
}

pub fn wait_at_most<T>(patience: Duration, look: &mut dyn FnMut() -> Option<T>) -> Option<T> {
    let begun = Instant::now();
    loop {
        match look() {
            Some(found) => return Some(found),
            None if begun.elapsed() > patience => return None,
            None => std::thread::sleep(LOOK_EVERY),
        }
    }
}
