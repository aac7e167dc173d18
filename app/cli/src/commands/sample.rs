//! `sample`: a folder of files to try things on.

use crate::failure::Failure;
use crate::output;
use crate::sample::{Plan, base, tablet};
use fellestid_crdt::file::{EXTENSION, write};
use fellestid_crdt::notebook::Notebook;
use std::path::Path;

/// Writes the files of a made-up meeting to a folder.
///
/// # Errors
///
/// [`Failure`] if a file cannot be written.
pub fn run(plan: &Plan, folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(Failure::io(folder))?;
    let base = base(plan.seed);
    keep(folder, "base", &base.notebook)?;
    for number in 1..=plan.tablets {
        keep(folder, &format!("tablet-{number:03}"), &tablet(plan, &base, number))?;
    }
    output::say(&format!("{}: base.{EXTENSION} and {} tablets", folder.display(), plan.tablets))
}

fn keep(folder: &Path, name: &str, notebook: &Notebook) -> Result<(), Failure> {
    output::replace(&folder.join(format!("{name}.{EXTENSION}")), &write(notebook))
}
