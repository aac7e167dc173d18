//! Output: words on stdout, and files that are whole or not written at all.

use crate::failure::Failure;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Prints a line or a document. A reader who closes the pipe (`| head`) is no error.
///
/// # Errors
///
/// Returns [`Failure`] if stdout cannot be written to.
pub fn say(text: &str) -> Result<(), Failure> {
    match writeln!(std::io::stdout().lock(), "{}", text.trim_end_matches('\n')) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Io(PathBuf::from("stdout"), error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes a file to stdout, for a pipe.
///
/// # Errors
///
/// Returns [`Failure`] if stdout cannot be written to.
pub fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(bytes) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Io(PathBuf::from("stdout"), error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Returns a notebook as a file: plain if `path` is named as a plain one, otherwise packed.
pub fn packed_or_plain(path: &Path, notebook: &Notebook) -> Vec<u8> {
    let is_plain = path.to_string_lossy().ends_with(&format!(".{}", file::EXTENSION_PLAIN));
    if is_plain { file::write_plain(notebook).into_bytes() } else { file::write(notebook) }
}

/// Writes beside `path` and then renames, so that a power cut leaves the old file or the new one.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be written. The old one stays.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    // A symbolic link keeps pointing to the same place.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = beside(&place).map_err(Failure::io(path))?;
    let written =
        write_whole(&beside, bytes).and_then(|()| keep_permissions(&place, &beside)).and_then(|()| fs::rename(&beside, &place));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        Failure::Io(path.to_owned(), error)
    })?;
    sync_folder(&place);
    Ok(())
}

fn beside(path: &Path) -> std::io::Result<PathBuf> {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().ok_or(ErrorKind::InvalidInput)?);
    name.push(format!(".{}.part", std::process::id()));
    Ok(path.with_file_name(name))
}

fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn keep_permissions(from: &Path, to: &Path) -> std::io::Result<()> {
    match fs::metadata(from) {
        Ok(metadata) => fs::set_permissions(to, metadata.permissions()),
        Err(_) => Ok(()),
    }
}

/// Syncs the folder: the new name survives a power cut only once its folder is written too. Systems that cannot open a
/// folder order this themselves.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
