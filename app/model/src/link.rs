//! A meeting's plan as a short text (lenke til bordene), for a QR code or a link's fragment: the tablet that opens
//! it has the same records as the one that planned, so both write in the same meeting. Root, steps, questions and
//! their parts are included; points and tiltak are not. Our own marks are included, and seats and roles once they
//! are drawn, as long as the code stays easy to scan. Knows no address: the part of the link before the text is
//! the app's.
//!
//! A network's package goes in the same way (lenke til skolene): its questions and tasks, without its schools, so that a
//! school that comes by a link says which it is.
//!
//! The text is a version digit and base64url of: four bytes of SHA-256 over the rest, the actors, and the records,
//! packed. It is made for the hours before a meeting; what should last goes in a file.

mod base64url;
mod packing;
mod reading;
mod words;
mod writing;

use crate::kind::{Along, Field, InLink, Kinds};
use crate::kinds::agreed_marks::AgreedMark;
use crate::kinds::participant::Participant;
use crate::kinds::{ALL, meeting, package, shown_root};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use sha2::{Digest, Sha256};

/// The first letter of a link. A change to the lead or the words needs a new one.
const VERSION: char = '2';
/// The first letter of a link that needs only the words of version 1, so that older tablets can read it.
const OLD_VERSION: char = '1';
/// The first letter of a package's link: tablets that know none say that it is of a newer version.
const PACKAGE_VERSION: char = '3';
/// The most characters of a link. Nine questions take about a thousand. A QR code in byte mode, which our letters
/// need, holds at most 2,953 with its address; a longer link has no code.
pub const LINK_CHARS_MAX: usize = 16_000;
/// How long a link may become through what is included with the plan: a code of 133 modules, with an address of
/// sixty characters, can still be scanned off a screen across a table.
pub const EASY_CHARS_MAX: usize = 1560;
const CHECK_BYTES: usize = 4;

/// The link of a meeting's plan, and what is included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanLink {
    /// Empty if the meeting is deleted or unknown.
    pub text: String,
    /// Our own marks: `None` if there are none, `false` if they did not fit.
    pub marks: Option<bool>,
    /// Who sits where, and roles: `None` if none are drawn, `false` if they did not fit.
    pub seating: Option<bool>,
}

/// What is included besides the plan.
#[derive(Clone, Copy, Debug, Default)]
struct Taken {
    marks: bool,
    seating: bool,
}

/// Why a link cannot be imported. Nothing has been changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    Empty,
    /// More than [`LINK_CHARS_MAX`], or too much when unpacked.
    TooLarge,
    /// Some other text.
    NotOurs,
    /// Written by a newer version in a form this one cannot read.
    Newer,
    /// A plan link, but cut short or changed on the way.
    Broken,
}

/// Makes the link of a meeting's plan. It adds marks first, then seats, each if there is room.
pub fn plan_link(notebook: &Notebook, meeting: Dot) -> PlanLink {
    let Some(root) = shown_root(notebook, meeting, &meeting::KIND) else { return PlanLink::default() };
    let has_roles = meeting::ROLES
        .registers_in(root)
        .any(|roles| roles.latest().is_some_and(|value| *value != fellestid_crdt::value::Value::Null));
    let has_seats = has_roles || Participant::all(notebook, meeting).iter().any(|person| person.table().is_some());
    let has_marks = !AgreedMark::all(notebook, meeting).is_empty();
    let mut along = Taken::default();
    let mut text = written(notebook, meeting, along);
    let mut take = |has: bool, more: fn(&mut Taken)| {
        has.then(|| {
            let mut wider = along;
            more(&mut wider);
            let longer = written(notebook, meeting, wider);
            let fits = longer.len() <= EASY_CHARS_MAX;
            if fits {
                (along, text) = (wider, longer);
            }
            fits
        })
    };
    let marks = take(has_marks, |along| along.marks = true);
    let seating = take(has_seats, |along| along.seating = true);
    PlanLink { text, marks, seating }
}

/// Makes the link of a network's package. Returns an empty text if it is deleted or unknown.
pub fn package_link(notebook: &Notebook, package: Dot) -> String {
    if shown_root(notebook, package, &package::KIND).is_none() {
        return String::new();
    }
    sealed(PACKAGE_VERSION, &packed(notebook, package, Taken::default()).content)
}

fn written(notebook: &Notebook, meeting: Dot, along: Taken) -> String {
    let packed = packed(notebook, meeting, along);
    sealed(if packed.is_old { OLD_VERSION } else { VERSION }, &packed.content)
}

fn packed(notebook: &Notebook, home: Dot, along: Taken) -> writing::Commit {
    writing::write(home, &records_of(ALL, notebook, home, along))
}

fn records_of(kinds: Kinds, notebook: &Notebook, home: Dot, along: Taken) -> Vec<(Key, Record)> {
    notebook.home(home).filter_map(|(key, record)| planned(kinds, notebook, key, record, along)).collect()
}

/// Makes a link with everything that can go along, for another list of kinds.
#[cfg(test)]
pub(crate) fn link_of(kinds: Kinds, notebook: &Notebook, home: Dot) -> String {
    let records = records_of(kinds, notebook, home, Taken { marks: true, seating: true });
    sealed(VERSION, &writing::write(home, &records).content)
}

/// Reads what is in a link: the own records of a meeting or a package, ready to be merged. Fields, kinds and values of
/// newer versions are kept.
///
/// # Errors
///
/// Returns [`LinkError`] if the text is no such link, is too large, was cut short or changed, or has a newer form.
pub fn read_link(link: &str) -> Result<Notebook, LinkError> {
    let link = link.trim();
    if link.len() > LINK_CHARS_MAX {
        return Err(LinkError::TooLarge);
    }
    let mut characters = link.chars();
    match characters.next() {
        None => return Err(LinkError::Empty),
        Some(OLD_VERSION | VERSION | PACKAGE_VERSION) => {}
        Some('4'..='9') => return Err(LinkError::Newer),
        Some(_) => return Err(LinkError::NotOurs),
    }
    let bytes = base64url::read(characters.as_str()).ok_or(LinkError::NotOurs)?;
    let (check, content) = bytes.split_first_chunk::<CHECK_BYTES>().ok_or(LinkError::Broken)?;
    if *check != check_of(content) {
        return Err(LinkError::Broken);
    }
    reading::read(content)
}

fn sealed(version: char, content: &[u8]) -> String {
    let bytes: Vec<u8> = check_of(content).into_iter().chain(content.iter().copied()).collect();
    format!("{version}{}", base64url::write(&bytes))
}

fn check_of(content: &[u8]) -> [u8; CHECK_BYTES] {
    let digest = Sha256::digest(content);
    std::array::from_fn(|place| digest[place])
}

impl Taken {
    fn takes(self, along: Along) -> bool {
        match along {
            Along::Plan => true,
            Along::Marks => self.marks,
            Along::Seating => self.seating,
        }
    }
}

/// Returns the part of a record that belongs in a link, or `None` if it is no part of the plan. Unless the whole kind
/// goes in a link, fields this version does not know are left out: a newer one may keep names in them.
fn planned(kinds: Kinds, notebook: &Notebook, key: &Key, record: &Record, along: Taken) -> Option<(Key, Record)> {
    let kind = kinds.find(&record.kind).filter(|kind| kind.is_root() == key.is_root())?;
    let (part, is_whole) = match kind.link {
        InLink::Never => return None,
        InLink::Fields(part) => (part, false),
        InLink::Whole(part) => (part, true),
    };
    let is_marked = |field: &Field| field.is_in_link() || along.seating && field.is_in_seating();
    let goes = |name: &str| name != DELETED && (is_whole || kind.field(name).is_some_and(is_marked));
    let mut planned = record.clone();
    planned.registers.retain(|name, _| goes(name));
    (along.takes(part) && (key.is_root() || is_shown(notebook, key))).then_some((*key, planned))
}

#[cfg(test)]
mod tests;
