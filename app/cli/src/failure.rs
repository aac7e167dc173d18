//! Why a command failed: one sentence that names the file and the reason.

use fellestid_crdt::file::Damage;
use fellestid_documents::{Refusal, Refused};
use fellestid_model::paste::opened::Unread;
use std::fmt;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum Failure {
    Usage(String),
    /// The file exists but is damaged.
    Damaged(PathBuf, Damage),
    /// Neither text, HTML, Word nor mail.
    NotAPage(PathBuf, Unread),
    /// It would be written over with a notebook, and its name is of something else.
    NotANotebook(PathBuf),
    /// The result is larger than this version could open.
    TooLargeToOpen(PathBuf),
    /// The notebook has nothing for this form; what it lacks, in plural.
    NothingToShow(PathBuf, &'static str),
    /// No package in the file, or several.
    NoPackage(PathBuf),
    /// None of the files with answers could be read.
    NothingRead(Vec<Refused>),
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
            Failure::NotAPage(path, unread) => write!(f, "{}: {}", path.display(), instead(*unread))?,
            Failure::NotANotebook(path) => {
                write!(f, "{}: not written over, since its name does not end in .fellestid", path.display())?;
            }
            Failure::TooLargeToOpen(path) => {
                write!(f, "{}: not written, since the result is larger than Fellestid opens again", path.display())?;
            }
            Failure::NothingToShow(path, what) => write!(f, "{}: there are no {what} in it", path.display())?,
            Failure::NoPackage(path) => write!(f, "{}: no package to the schools, or more than one", path.display())?,
            Failure::NothingRead(refused) => {
                write!(f, "no file with answers could be read")?;
                refused.iter().try_for_each(|of| write!(f, "; {}: {}", of.file, refusal(of.reason)))?;
            }
            Failure::Io(path, error) => write!(f, "{}: {error}", path.display())?,
        }
        Ok(())
    }
}

/// Says why a file of answers was refused.
pub fn refusal(reason: Refusal) -> &'static str {
    match reason {
        Refusal::Empty => "empty: there is nothing in the file",
        Refusal::TooLarge => "too large, or too many files in one",
        Refusal::Broken => "broken: it can not be read",
        Refusal::Locked => "locked with a password",
        Refusal::OpenDocument => "an OpenDocument text (.odt): open it in LibreOffice and save it as Word (.docx)",
        Refusal::OutlookMail => "saved by Outlook as .msg, and broken: save it as .eml, or paste its text in a file",
        Refusal::Unknown => "no kind of file that is known here",
        Refusal::NoAnswer => "no answer to this package",
    }
}

/// Says what the file is, and what to do instead.
fn instead(unread: Unread) -> &'static str {
    match unread {
        Unread::Empty => "empty: there is nothing in the file",
        Unread::Office => "an Office document that is not read here; open it, copy everything and save it as text",
        Unread::OpenDocument => "an OpenDocument text (.odt); open it in LibreOffice and save it as Word (.docx)",
        Unread::Locked => "locked by Office or a password; close it there, or save a copy without the password",
        Unread::Pdf => "a PDF; open it, copy the text and save that",
        Unread::Rtf => "rich text (.rtf); open it and save it as plain text or as a web page",
        Unread::Mail => "an e-mail in Outlook's own form that can not be read; save it as .eml, or open it and copy the text",
        Unread::Picture => "a picture; there is no text to read in it",
        Unread::Other => "not a page of text",
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
