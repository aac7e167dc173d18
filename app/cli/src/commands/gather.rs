//! `gather`: a heap of answers, in whatever form, becomes one notebook.

use crate::arguments::Answer;
use crate::failure::{Failure, refusal};
use crate::{input, output};
use fellestid_crdt::file;
use fellestid_documents::{CameIn, read_answers};
use fellestid_model::overviews::matrix::{Matrix, only_package};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Adds the answers in `files` to the package of one file, and writes the result to another. The same files give the
/// same bytes.
///
/// # Errors
///
/// Returns [`Failure`] if the package cannot be read, if no file of answers could be, or if the result cannot be
/// written.
pub fn run(package: &Path, files: &[PathBuf], out: &Path, answer: Answer) -> Result<(), Failure> {
    let mut notebook = input::notebook(package)?;
    let home = only_package(&notebook).ok_or_else(|| Failure::NoPackage(package.to_owned()))?;
    let (files, unread) = input::files(files)?;
    let (mut gathered, _) = read_answers(&mut notebook, home, files, &mut || {});
    gathered.refused.extend(unread);
    if gathered.taken == 0 {
        return Err(Failure::NothingRead(gathered.refused));
    }
    output::replace(out, &file::write(&notebook))?;
    let matrix = Matrix::of(&notebook, home).ok_or_else(|| Failure::NoPackage(package.to_owned()))?;
    output::say(&match answer {
        Answer::Json => json(&gathered, &matrix),
        Answer::Prose => prose(&gathered, &matrix, out),
    })
}

/// The schools that have answered, or those that have not.
fn names(matrix: &Matrix, is_answered: bool) -> Vec<&str> {
    let schools = matrix.schools.iter().filter(|school| school.cells.is_empty() != is_answered);
    schools.map(|school| school.name.as_str()).collect()
}

fn json(gathered: &CameIn, matrix: &Matrix) -> String {
    let unplaced = gathered.unplaced.iter().map(|of| json!({ "file": of.file, "guess": of.guess }));
    let refused = gathered.refused.iter().map(|of| json!({ "file": of.file, "reason": refusal(of.reason) }));
    let passed_over =
        gathered.passed_over.iter().map(|of| json!({ "file": of.file, "column": of.column, "heading": of.heading }));
    let told = json!({
        "answered": names(matrix, true),
        "missing": names(matrix, false),
        "unplaced": unplaced.collect::<Vec<_>>(),
        "refused": refused.collect::<Vec<_>>(),
        "passed_over": passed_over.collect::<Vec<_>>(),
    });
    format!("{told:#}")
}

fn prose(gathered: &CameIn, matrix: &Matrix, out: &Path) -> String {
    let (answered, missing) = (names(matrix, true), names(matrix, false));
    let mut lines = vec![format!("{}: {} schools have answered, {} not yet.", out.display(), answered.len(), missing.len())];
    for of in &gathered.unplaced {
        let guess = of.guess.as_ref().map(|guess| format!(" Is it {guess}?")).unwrap_or_default();
        lines.push(format!("{}: which school is it?{guess}", of.file));
    }
    lines.extend(gathered.refused.iter().map(|of| format!("{}: not taken in; {}", of.file, refusal(of.reason))));
    for of in &gathered.passed_over {
        let heading = if of.heading.is_empty() { String::new() } else { format!(" «{}»", of.heading) };
        lines.push(format!("{}: column {}{heading} is no question here, and was not taken in", of.file, of.column));
    }
    lines.join("\n")
}
