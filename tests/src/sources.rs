//! The sources of this repository, as the house tests read them. Knows no rule.

use std::path::PathBuf;
use std::process::Command;

/// Returns the root folder of the repository.
pub fn root() -> PathBuf {
    // Read at run time: clones that share their compiled code share this too.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().expect("the workspace").to_owned()
}

/// Returns what a program writes to stdout; panics if it fails.
pub fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(root()).output().expect("runs");
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Returns the files that git tracks or would add.
pub fn files() -> Vec<PathBuf> {
    let list = told("git", &["ls-files", "--cached", "--others", "--exclude-standard"]);
    list.lines().map(PathBuf::from).filter(|path| root().join(path).is_file()).collect()
}

/// Returns every text file with its text; paths from the root folder.
pub fn text_files() -> impl Iterator<Item = (PathBuf, String)> {
    files().into_iter().filter_map(|path| Some((path.clone(), std::fs::read_to_string(root().join(&path)).ok()?)))
}

/// Returns every Rust file with its text.
pub fn rust_files() -> impl Iterator<Item = (PathBuf, String)> {
    text_files().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs"))
}
