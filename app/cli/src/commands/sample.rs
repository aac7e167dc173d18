//! `sample`: a folder of files to try things with.

use crate::failure::Failure;
use crate::output;
use crate::sample::network::{self, Sample};
use crate::sample::{Plan, base, tablet};
use fellestid_crdt::file::{EXTENSION, write};
use fellestid_crdt::notebook::Notebook;
use std::path::Path;

/// Writes the files of a made-up meeting to a folder.
///
/// # Errors
///
/// Returns [`Failure`] if a file cannot be written.
pub fn run(plan: &Plan, folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(Failure::io(folder))?;
    let base = base(plan.seed);
    keep(folder, "base", &base.notebook)?;
    for number in 1..=plan.tablets {
        keep(folder, &format!("tablet-{number:03}"), &tablet(plan, &base, number))?;
    }
    output::say(&format!("{}: base.{EXTENSION} and {} tablets", folder.display(), plan.tablets))
}

/// Writes a made-up round of a network to a folder.
///
/// # Errors
///
/// Returns [`Failure`] if a file cannot be written.
pub fn run_network(plan: &network::Plan, folder: &Path) -> Result<(), Failure> {
    let Sample { package, form, answers, expected } = network::sample(plan);
    let inside = folder.join("in");
    std::fs::create_dir_all(&inside).map_err(Failure::io(folder))?;
    let around = [("package.fellestid", package), ("form.docx", form), ("expected.json", format!("{expected:#}\n").into_bytes())];
    for (name, bytes) in around {
        output::replace(&folder.join(name), &bytes)?;
    }
    for (name, bytes) in &answers {
        output::replace(&inside.join(name), bytes)?;
    }
    output::say(&format!("{}: package.{EXTENSION}, form.docx and {} files of answers", folder.display(), answers.len()))
}

fn keep(folder: &Path, name: &str, notebook: &Notebook) -> Result<(), Failure> {
    output::replace(&folder.join(format!("{name}.{EXTENSION}")), &write(notebook))
}
