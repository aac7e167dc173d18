//! Makes a built folder a version: writes its name and the hash of every file into `sw.js` and `index.html`. Stamping
//! again gives the same, unless another name is given.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The content of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    pub version: String,
    /// SHA-256 in hexadecimal by path; the page itself is `./`, since hosts redirect `index.html`.
    pub assets: BTreeMap<String, String>,
}

const PAGE: &str = "index.html";
const SERVICE_WORKER: &str = "sw.js";

/// Hexadecimal digits of a version: enough to tell builds apart, few enough to read aloud.
const VERSION_DIGITS: usize = 12;

/// Stamps `dist`. With a `name`, the same files become another version, for tests of updates.
///
/// # Errors
///
/// Returns an error if `dist` is no build of the app.
pub fn stamp(dist: &Path, name: Option<&str>) -> io::Result<Stamp> {
    let page = fs::read_to_string(dist.join(PAGE))?;
    let worker = fs::read_to_string(dist.join(SERVICE_WORKER))?;
    let mut files = read_all(dist, Path::new(""))?;
    files.insert(PAGE.to_owned(), stamp_page(&page, "")?.into_bytes());
    files.insert(SERVICE_WORKER.to_owned(), stamp_worker(&worker, "", "{}")?.into_bytes());

    let version = version_of(&files, name);
    let page = stamp_page(&page, &version)?;
    files.insert(PAGE.to_owned(), page.clone().into_bytes());
    let assets: BTreeMap<String, String> = files
        .iter()
        .filter(|(path, _)| is_precached(path))
        .map(|(path, bytes)| (if path == PAGE { "./".to_owned() } else { path.clone() }, sha256_hex(bytes)))
        .collect();

    fs::write(dist.join(PAGE), page)?;
    let list = serde_json::to_string(&assets)?;
    fs::write(dist.join(SERVICE_WORKER), stamp_worker(&worker, &version, &list)?)?;
    Ok(Stamp { version, assets })
}

/// Reads what [`stamp`] wrote.
///
/// # Errors
///
/// Returns an error if `dist` is no stamped build.
pub fn read(dist: &Path) -> io::Result<Stamp> {
    let worker = fs::read_to_string(dist.join(SERVICE_WORKER))?;
    let version = between(&worker, VERSION_BEFORE, VERSION_AFTER).ok_or_else(|| not_ours(SERVICE_WORKER))?;
    let list = between(&worker, ASSETS_BEFORE, ASSETS_AFTER).ok_or_else(|| not_ours(SERVICE_WORKER))?;
    Ok(Stamp { version: version.to_owned(), assets: serde_json::from_str(list)? })
}

/// Returns the SHA-256 in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns whether a file is precached: not the service worker itself, nor what is for the host (`_headers`), for a
/// store (`screenshots/`) or for readers of licences. Icons are: the app can be installed without a network.
fn is_precached(path: &str) -> bool {
    let is_for_others = path.starts_with(['_', '.']) || path.starts_with("screenshots/") || path == "fonts/OFL.txt";
    path != SERVICE_WORKER && !is_for_others
}

fn version_of(files: &BTreeMap<String, Vec<u8>>, name: Option<&str>) -> String {
    let mut all = name.unwrap_or_default().to_owned();
    for (path, bytes) in files {
        all += &format!("\n{path} {}", sha256_hex(bytes));
    }
    sha256_hex(all.as_bytes())[..VERSION_DIGITS].to_owned()
}

fn read_all(dist: &Path, below: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(dist.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            files.extend(read_all(dist, &path)?);
        } else {
            let name = path.to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

const VERSION_BEFORE: &str = "\nconst VERSION = '";
const VERSION_AFTER: &str = "';";
const ASSETS_BEFORE: &str = "\nconst ASSETS = ";
const ASSETS_AFTER: &str = ";";
const META_BEFORE: &str = "<meta name=\"fellestid-version\" content=\"";
const META_AFTER: &str = "\"";

fn stamp_page(page: &str, version: &str) -> io::Result<String> {
    replace_between(page, META_BEFORE, META_AFTER, version).ok_or_else(|| not_ours(PAGE))
}

fn stamp_worker(worker: &str, version: &str, list: &str) -> io::Result<String> {
    replace_between(worker, VERSION_BEFORE, VERSION_AFTER, version)
        .and_then(|worker| replace_between(&worker, ASSETS_BEFORE, ASSETS_AFTER, list))
        .ok_or_else(|| not_ours(SERVICE_WORKER))
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(inner, _)| inner)
}

fn replace_between(text: &str, before: &str, after: &str, new: &str) -> Option<String> {
    let (head, rest) = text.split_once(before)?;
    let (_, tail) = rest.split_once(after)?;
    Some(format!("{head}{before}{new}{after}{tail}"))
}

fn not_ours(file: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{file} has no place for the version: is this a build of the app?"))
}
