//! A meeting's plan as a short text (lenke til bordene), for a QR code or a link's fragment: the tablet
//! that opens it has the same records as the one that planned, so what is written there is written in
//! the same meeting. Root, steps, questions and their parts go along; points, tiltak and persons do
//! not. Knows no address: what stands before the text in the link is the app's.
//!
//! The text is a version digit and base64url of: four bytes of SHA-256 over the rest, the actors, and
//! the records, packed. Made for the hours before a meeting; what is to be kept goes in a file.

mod base64url;
mod packing;
mod reading;
mod words;
mod writing;

use crate::deletion::is_shown;
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::record::{DELETED, Key, Record};
use crate::views::{meeting, shown_root};
use sha2::{Digest, Sha256};

/// The first letter of a link. A change to the lead or the words is a new one.
const VERSION: char = '2';
/// What a link begins with that needs only the words of version 1, so that older tablets read it.
const OLD_VERSION: char = '1';
/// Characters of a link. Nine questions take about a thousand; a QR code in byte mode, which our
/// letters need, holds at most 2,953 with its address, and a longer link is given without a code.
pub const LINK_CHARS_MAX: usize = 16_000;
const CHECK_BYTES: usize = 4;
/// What of a meeting's root is its plan. Others are left out, since no one can tell what a newer
/// version keeps there: it may be names.
const ROOT_FIELDS: [&str; 10] = ["date", "ends_at", "note", "people", "place", "purpose", "set", "starts_at", "tables", "title"];
const PLAN_KINDS: [&str; 3] = ["step", "question", "part"];

/// Why a link cannot be taken in. Nothing has been changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    Empty,
    /// More than [`LINK_CHARS_MAX`], or too much when unpacked.
    TooLarge,
    /// Some other text.
    NotOurs,
    /// Written by a newer version in a way this one cannot read.
    Newer,
    /// Ours, but cut short or changed on the way.
    Broken,
}

/// The link of a meeting's plan; empty where there is no such meeting to see.
pub fn plan_link(notebook: &Notebook, meeting: Dot) -> String {
    if shown_root(notebook, meeting, meeting::KIND).is_none() {
        return String::new();
    }
    let records: Vec<(Key, Record)> = notebook.home(meeting).filter_map(|(key, record)| planned(notebook, key, record)).collect();
    let written = writing::write(meeting, &records);
    sealed(if written.is_old { OLD_VERSION } else { VERSION }, &written.content)
}

/// The plan in a link: the meeting's own records, ready to be merged. Fields, kinds and values of
/// newer versions are kept.
pub fn read_plan_link(link: &str) -> Result<Notebook, LinkError> {
    let link = link.trim();
    if link.len() > LINK_CHARS_MAX {
        return Err(LinkError::TooLarge);
    }
    let mut characters = link.chars();
    match characters.next() {
        None => return Err(LinkError::Empty),
        Some(OLD_VERSION | VERSION) => {}
        Some('3'..='9') => return Err(LinkError::Newer),
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

/// What of a record goes along; nothing where it is no part of the plan.
fn planned(notebook: &Notebook, key: &Key, record: &Record) -> Option<(Key, Record)> {
    let is_part = PLAN_KINDS.contains(&record.kind.as_str()) && is_shown(notebook, key);
    if !key.is_root() && !is_part {
        return None;
    }
    let mut planned = record.clone();
    planned.registers.retain(|name, _| if key.is_root() { ROOT_FIELDS.contains(&name.as_str()) } else { name != DELETED });
    Some((*key, planned))
}

#[cfg(test)]
mod tests;
