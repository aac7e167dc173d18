//! Why a command could not do its work: one sentence that names the file and the reason.

use fellestid_crdt::file::Damage;
use std::fmt;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum Failure {
    Usage(String),
    /// The file is there, but not as it should be.
    Damaged(PathBuf, Damage),
    /// Not a page of text.
    NotText(PathBuf),
    /// The result is more than this version would open again.
    TooLargeToOpen(PathBuf),
    Io(PathBuf, std::io::Error),
}

impl Failure {
    pub fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
        let path = path.to_owned();
        move |error| Failure::Io(path, error)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::Usage(error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(reason) => write!(f, "{reason}. Try «fellestid --help».")?,
            Failure::Damaged(path, damage) => write!(f, "{}: {}", path.display(), reason(*damage))?,
            Failure::NotText(path) => write!(f, "{}: not a page of text", path.display())?,
            Failure::TooLargeToOpen(path) => {
                write!(f, "{}: not written, since the result is larger than Fellestid opens again", path.display())?;
            }
            Failure::Io(path, error) => write!(f, "{}: {error}", path.display())?,
        }
        Ok(())
    }
}

fn reason(damage: Damage) -> &'static str {
    match damage {
        Damage::Empty => "empty: there is nothing in the file",
        Damage::TooLarge => "too large to be a Fellestid file",
        Damage::NotOurs => "not ours: this is not a Fellestid file",
        Damage::Locked => "locked with a passphrase; open it in the app",
        Damage::CutShort => "cut short: the end of the file is missing",
        Damage::Broken => "broken: bytes have changed on the way",
    }
}
