//! `sync`: a folder that several devices keep the same notebook in. Reads every file there, and writes one of its
//! own; with a FILE, that one takes part and is brought up to date.

use crate::arguments::Answer;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::file::{self, Damage};
use fellestid_crdt::folder::{Folder, file_name, to_read};
use fellestid_crdt::notebook::Notebook;
use serde_json::json;
use std::fs;
use std::path::Path;

/// Files that are on their way or not ours are named and left alone; nothing is ever removed. So is the device's own
/// without FILE, since there is nothing else to write it from.
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
    let bytes = if with.is_some() { found.to_write(&notebook) } else { found.to_write_back() };
    let bytes = bytes.map_err(|_| Failure::TooLargeToOpen(place.clone()))?;
    if let Some(bytes) = &bytes {
        output::replace(&place, bytes)?;
    }
    if let Some(path) = with {
        bring_up_to_date(path, &notebook)?;
    }
    let own_left = (found.is_own_torn() && bytes.is_none()).then_some((own, NOT_WHOLE));
    let others = found.passed_over.iter().map(|(name, damage)| (name.clone(), why(*damage)));
    let passed_over: Vec<LeftAlone> = own_left.into_iter().chain(others).chain(unread).collect();
    output::say(&told(&place, &found, bytes.is_some(), &passed_over, answer))
}

/// A file that is left as it is, and why.
type LeftAlone = (String, &'static str);

const NOT_WHOLE: &str = "not whole";
const TOO_LARGE: &str = "too large to be read";
const UNREAD: &str = "could not be read now";
const BEYOND: &str = "one of too many";

fn why(damage: Damage) -> &'static str {
    match damage {
        Damage::TooLarge => TOO_LARGE,
        Damage::Empty | Damage::NotOurs | Damage::Locked | Damage::CutShort | Damage::Broken => NOT_WHOLE,
    }
}

/// Returns what is in the folder, and others' files that could not be read.
///
/// # Errors
///
/// [`Failure`] if the folder cannot be read, or the own file: it would be written over unseen.
fn look(folder: &Path, own: &str) -> Result<(Folder, Vec<LeftAlone>), Failure> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io(folder))? {
        names.push(entry.map_err(Failure::io(folder))?.file_name().to_string_lossy().into_owned());
    }
    let (mut found, (names, beyond)) = (Folder::new(), to_read(names.into_iter(), own));
    let mut unread: Vec<LeftAlone> = beyond.into_iter().map(|name| (name, BEYOND)).collect();
    for name in names {
        match input::bytes(&folder.join(&name)) {
            Ok(bytes) => found.add(&name, &bytes, own),
            Err(failure) if name == own => return Err(failure),
            Err(Failure::Damaged(_, damage)) => unread.push((name, why(damage))),
            Err(_) => unread.push((name, UNREAD)),
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

fn told(place: &Path, found: &Folder, is_written: bool, passed_over: &[LeftAlone], answer: Answer) -> String {
    match answer {
        Answer::Json => {
            let names: Vec<&String> = passed_over.iter().map(|(name, _)| name).collect();
            json!({ "read": found.read, "written": is_written, "passed_over": names }).to_string()
        }
        Answer::Prose => {
            let written = if is_written { "written" } else { "as it was" };
            let left: String = passed_over.iter().map(|(name, why)| format!("\n{why}, left alone: {name}")).collect();
            format!("{}: {written}; {} files read{left}", place.display(), found.read)
        }
    }
}
