//! Files and pages coming in: read whole, within the core's limits.

use crate::failure::Failure;
use fellestid_crdt::file::{self, Damage};
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{Refusal, Refused};
use fellestid_model::paste::opened::{self, Unread};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Files by name, and those that were not read.
pub type Heap = (Vec<(String, Vec<u8>)>, Vec<Refused>);

/// Reads a whole notebook, packed or plain.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is damaged.
pub fn notebook(path: &Path) -> Result<Notebook, Failure> {
    file::read(&bytes(path)?).map_err(|damage| Failure::Damaged(path.to_owned(), damage))
}

/// A page somebody saved as text or from the web, in the encodings that Norwegian machines write.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is neither text nor HTML.
pub fn page(path: &Path) -> Result<String, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match opened::page(&name, &bytes(path)?) {
        Ok(page) => Ok(page),
        // An empty page has no questions, which is an answer.
        Err(Unread::Empty) => Ok(String::new()),
        Err(unread) => Err(Failure::NotAPage(path.to_owned(), unread)),
    }
}

/// Never more than a byte beyond the limit, however large the file is.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(Failure::io(path))?;
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(Failure::io(path))?;
    if bytes.len() > FILE_BYTES_MAX { Err(Failure::Damaged(path.to_owned(), Damage::TooLarge)) } else { Ok(bytes) }
}

/// Files, and every file in a folder, with their names as they were given; and those that could not be read.
///
/// # Errors
///
/// [`Failure`] if a folder cannot be read, or there is no file of a name.
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
