//! `merge`: several files become one, whatever their order and however often each is named.

use crate::arguments::Answer;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::difference::{Counts, Difference};
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::ALL;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Merges files. Writes nothing unless every file is whole.
///
/// # Errors
///
/// Returns [`Failure`] if a file cannot be read or is damaged, if the result is too large to be opened, or if it cannot
/// be written.
pub fn run(files: &[PathBuf], out: &Path, answer: Answer) -> Result<(), Failure> {
    let notebooks: Vec<Notebook> = files.iter().map(|path| input::notebook(path)).collect::<Result<_, _>>()?;
    let mut merged = Notebook::new();
    notebooks.iter().for_each(|notebook| merged.merge(notebook));
    write(out, &merged)?;
    let counts =
        Difference::between(&notebooks[0], &merged, |_| true, &|record, register| ALL.is_asked(record, register)).counts();
    output::say(&match answer {
        Answer::Prose => prose(files, out, counts),
        Answer::Json => json(counts),
    })
}

fn write(out: &Path, merged: &Notebook) -> Result<(), Failure> {
    let bytes = output::packed_or_plain(out, merged);
    // Limits apply when a file is read, and a merge can exceed them: better no file than one nobody can open.
    match file::read(&bytes) {
        Ok(read_back) if read_back == *merged => output::replace(out, &bytes),
        Ok(_) | Err(_) => Err(Failure::TooLargeToOpen(out.to_owned())),
    }
}

fn prose(files: &[PathBuf], out: &Path, counts: Counts) -> String {
    let Counts { added, changed, unchanged, two_versions, deleted } = counts;
    format!(
        "{}: {} files merged. Compared with {}: {added} added, {changed} changed, {unchanged} unchanged, \
         {two_versions} in two versions, {deleted} deleted.",
        out.display(),
        files.len(),
        files[0].display(),
    )
}

fn json(counts: Counts) -> String {
    let Counts { added, changed, unchanged, two_versions, deleted } = counts;
    json!({ "added": added, "changed": changed, "unchanged": unchanged, "two_versions": two_versions, "deleted": deleted })
        .to_string()
}
