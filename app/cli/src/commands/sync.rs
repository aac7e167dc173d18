//! `sync`: a folder that several devices keep the same notebook in. Reads every file there, and writes one of its
//! own; with a FILE, that one takes part and is brought up to date.

use crate::arguments::Answer;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::file;
use fellestid_crdt::folder::{FILES_MAX, Folder, file_name, is_ours};
use fellestid_crdt::notebook::Notebook;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Files that are on their way or not ours are named and left alone; nothing is ever removed.
///
/// # Errors
///
/// [`Failure`] if the folder, FILE or the device's own file cannot be read, or the own file cannot be written.
pub fn run(folder: &Path, with: Option<&Path>, device: Option<String>, answer: Answer) -> Result<(), Failure> {
    if let Some(path) = with.filter(|path| !is_notebook(path)) {
        return Err(Failure::NotANotebook(path.to_owned()));
    }
    let own = file_name(&device.unwrap_or_else(this_device));
    let (found, unread) = look(folder, &own)?;
    let mut notebook = found.notebook.clone();
    if let Some(path) = with.filter(|path| path.exists()) {
        notebook.merge(&input::notebook(path)?);
    }
    let place = folder.join(&own);
    let bytes = found.to_write(&notebook).map_err(|_| Failure::TooLargeToOpen(place.clone()))?;
    if let Some(bytes) = &bytes {
        output::replace(&place, bytes)?;
    }
    if let Some(path) = with {
        bring_up_to_date(path, &notebook)?;
    }
    let passed_over: Vec<String> = found.passed_over.iter().map(|(name, _)| name.clone()).chain(unread).collect();
    output::say(&told(&place, &found, bytes.is_some(), &passed_over, answer))
}

/// Returns what is in the folder, and the names of others' files that could not be read now.
///
/// # Errors
///
/// [`Failure`] if the folder cannot be read, or the own file: it would be written over unseen.
fn look(folder: &Path, own: &str) -> Result<(Folder, Vec<String>), Failure> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io(folder))? {
        paths.push(entry.map_err(Failure::io(folder))?.path());
    }
    paths.sort();
    let (mut found, mut unread) = (Folder::new(), Vec::new());
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (own_first, others): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.into_iter().filter(|path| is_ours(&name(path))).partition(|path| name(path) == own);
    for (place, path) in own_first.into_iter().chain(others).enumerate() {
        let (name, bytes) = (name(&path), (place < FILES_MAX).then(|| input::bytes(&path)));
        match bytes {
            Some(Ok(bytes)) => found.add(&name, &bytes, own),
            Some(Err(failure)) if name == own => return Err(failure),
            Some(Err(_)) | None => unread.push(name),
        }
    }
    Ok((found, unread))
}

fn bring_up_to_date(path: &Path, notebook: &Notebook) -> Result<(), Failure> {
    let bytes = output::packed_or_plain(path, notebook);
    match input::bytes(path) {
        Ok(before) if before == bytes => Ok(()),
        Ok(_) | Err(_) => output::replace(path, &bytes),
    }
}

/// Whether a file may be written over with a notebook: a Word file that carries one is not one.
fn is_notebook(path: &Path) -> bool {
    let name = path.to_string_lossy();
    [file::EXTENSION, file::EXTENSION_PLAIN].iter().any(|ending| name.ends_with(&format!(".{ending}")))
}

/// As the machine calls itself.
fn this_device() -> String {
    let named = |name: &str| std::env::var(name).ok().filter(|name| !name.trim().is_empty());
    let kept = || fs::read_to_string("/etc/hostname").ok();
    named("COMPUTERNAME").or_else(|| named("HOSTNAME")).or_else(kept).unwrap_or_default().trim().to_owned()
}

fn told(place: &Path, found: &Folder, is_written: bool, passed_over: &[String], answer: Answer) -> String {
    match answer {
        Answer::Json => json!({ "read": found.read, "written": is_written, "passed_over": passed_over }).to_string(),
        Answer::Prose => {
            let written = if is_written { "written" } else { "as it was" };
            let left: String = passed_over.iter().map(|name| format!("\nnot whole, left alone: {name}")).collect();
            format!("{}: {written}; {} files read{left}", place.display(), found.read)
        }
    }
}
