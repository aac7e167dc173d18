//! Reading files and pages: whole, within the core's limits.

use crate::failure::Failure;
use fellestid_crdt::file::{self, Damage};
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{Carried, Refusal, Refused, carried, read_page};
use fellestid_model::paste::opened::Unread;
use fellestid_model::paste::page::Page;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Files by name, and those that could not be read.
pub type Heap = (Vec<(String, Vec<u8>)>, Vec<Refused>);

/// Reads a whole notebook, packed, plain, or carried by a Word file or a web page.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or is damaged.
pub fn notebook(path: &Path) -> Result<Notebook, Failure> {
    paper(path).map(|paper| paper.notebook)
}

/// Like [`notebook`], with what was changed on a paper after it was written; empty for other files.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or is damaged.
pub fn paper(path: &Path) -> Result<Carried, Failure> {
    let bytes = bytes(path)?;
    let read = match file::read(&bytes) {
        Ok(notebook) => Ok(Carried { notebook, changed: Vec::new(), gone: 0 }),
        Err(Damage::NotOurs) => carried(&bytes).unwrap_or(Err(Damage::NotOurs)),
        Err(damage) => Err(damage),
    };
    read.map_err(|damage| Failure::Damaged(path.to_owned(), damage))
}

/// Reads a page saved as text, from the web, from Word or as a mail, in the encodings that Norwegian machines write.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or is no page.
pub fn page(path: &Path) -> Result<Page, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match read_page(&name, &bytes(path)?) {
        Ok(page) => Ok(page),
        // An empty page simply has no questions.
        Err(Unread::Empty) => Ok(Page::default()),
        Err(unread) => Err(Failure::NotAPage(path.to_owned(), unread)),
    }
}

/// Reads at most one byte beyond the limit, however large the file is.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(Failure::io(path))?;
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(Failure::io(path))?;
    if bytes.len() > FILE_BYTES_MAX { Err(Failure::Damaged(path.to_owned(), Damage::TooLarge)) } else { Ok(bytes) }
}

/// Reads files, and every file in a folder, with their names as given; returns those that could not be read too.
///
/// # Errors
///
/// Returns [`Failure`] if a folder cannot be read, or a named file does not exist.
pub fn files(paths: &[PathBuf]) -> Result<Heap, Failure> {
    let (mut files, mut refused) = (Vec::new(), Vec::new());
    let mut next: Vec<PathBuf> = paths.to_vec();
    while let Some(path) = next.pop() {
        if fs::metadata(&path).map_err(Failure::io(&path))?.is_dir() {
            for entry in fs::read_dir(&path).map_err(Failure::io(&path))? {
                next.push(entry.map_err(Failure::io(&path))?.path());
            }
            continue;
        }
        let name = path.to_string_lossy().into_owned();
        match bytes(&path) {
            Ok(bytes) => files.push((name, bytes)),
            Err(Failure::Damaged(_, _)) => refused.push(Refused { file: name, reason: Refusal::TooLarge }),
            Err(failure) => return Err(failure),
        }
    }
    Ok((files, refused))
}
