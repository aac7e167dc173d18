//! Starting other programs, finding them, and finding the project.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Returns the folder with the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Read at run time: clones that share their compiled code share this program too.
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).unwrap_or(&here).to_owned()
}

pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Runs a program to the end with its output shown.
///
/// # Errors
///
/// Returns an error that names the program if it cannot be started, or its status is not 0.
pub fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot start {name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} did not succeed ({status})")) }
}

/// Returns what a program prints; `None` if it is missing or fails.
pub fn ask(program: impl AsRef<Path>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program.as_ref()).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns the full path of a program on PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// Returns whether this is an automatic run, which sets `CI=true`: what cannot be tried then counts as a failure.
pub fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false" && value != "0")
}
