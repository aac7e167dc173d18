//! The folder for what a run makes once for all its stories. Runs with the same target directory have the same folder:
//! one at a time.

use std::fs::{File, TryLockError};
use std::io::{Write, stderr};
use std::path::Path;
use std::sync::OnceLock;

/// Returns the folder once no other run has it; this run then has it until it ends.
pub fn own_folder() -> &'static Path {
    static HELD: OnceLock<File> = OnceLock::new();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    HELD.get_or_init(|| hold(&folder.join("run-of-journeys")));
    folder
}

/// Opens a file that nobody else holds open so. The system lets it go when the process ends, however it ends.
fn hold(path: &Path) -> File {
    let file = File::create(path).expect("a file is made");
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            // What `eprintln!` says in a test is shown only if the test fails.
            drop(writeln!(stderr(), "waiting for another run of the journeys"));
            file.lock().expect("the other run ends");
        }
        Err(TryLockError::Error(why)) => panic!("{} cannot be held: {why}", path.display()),
    }
    file
}
