//! `gather`: a heap of answers, in whatever form, becomes one notebook.

use crate::arguments::Answer;
use crate::failure::{Failure, refusal};
use crate::{input, output};
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Gathered, gather};
use fellestid_model::derived::actor_of_read;
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
    let (mut files, unread) = input::files(files)?;
    files.sort();
    let mut pen = Pen::new(actor(&notebook, &files));
    let mut gathered = gather(&mut Transaction::begin(&mut pen, &mut notebook, NO_TIME), home, files);
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

/// Writes of a program count as older than those of any person.
const NO_TIME: i64 = 0;

/// Returns an actor used for nothing but reading these files.
fn actor(notebook: &Notebook, files: &[(String, Vec<u8>)]) -> Actor {
    let package = file::write(notebook);
    let pieces = files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]);
    actor_of_read(std::iter::once(package.as_slice()).chain(pieces))
}

/// Returns the schools that have answered, or those that have not.
fn names(matrix: &Matrix, is_answered: bool) -> Vec<&str> {
    let schools = matrix.schools.iter().filter(|school| school.cells.is_empty() != is_answered);
    schools.map(|school| school.name.as_str()).collect()
}

fn json(gathered: &Gathered, matrix: &Matrix) -> String {
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

fn prose(gathered: &Gathered, matrix: &Matrix, out: &Path) -> String {
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
