//! `cargo xtask soak`: the same story over and over, far longer than the suite has time for.

use crate::arguments::Arguments;
use crate::suite;

/// How often each is killed by default.
const KILLS: u32 = 100;

/// `kills [N]`: kills the whole browser N times each in the silent phase, in a vote and in a round.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or something told as saved is gone.
pub fn command(mut arguments: Arguments) -> Result<(), String> {
    let is_built = arguments.flag("--no-build");
    let what = arguments.next_word();
    let times = match arguments.next_word() {
        Some(word) => word.parse().map_err(|_| format!("{word:?} is no number of kills"))?,
        None => KILLS,
    };
    arguments.end()?;
    match what.as_deref() {
        Some("kills") if is_built => suite::kill_browsers(times),
        Some("kills") => crate::build::build().and_then(|()| suite::kill_browsers(times)),
        Some(_) | None => Err("cargo xtask soak kills [N] [--no-build]".to_owned()),
    }
}
