//! `check`: whether the file is whole, and what is in it.

use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{Carried, Contents};
use fellestid_model::kinds::{action, participant};
use fellestid_model::share::{DELETED_KIND, inside};
use std::path::Path;

/// Says whether a file is whole.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or is damaged.
pub fn run(file: &Path) -> Result<(), Failure> {
    let paper = input::paper(file)?;
    output::say(&format!("{}: whole; {}{}", file.display(), contents(&paper.notebook), changed(&paper)))
}

/// Returns what was changed on a paper after it was written; the data it carries does not include that.
fn changed(paper: &Carried) -> String {
    let told = |count: usize, what: &str| match count {
        0 => String::new(),
        1 => format!("; 1 paragraph {what} on the paper, not in its data"),
        _ => format!("; {count} paragraphs {what} on the paper, not in its data"),
    };
    told(paper.changed.len(), "changed") + &told(paper.gone, "taken away")
}

/// Returns the contents in one line.
fn contents(notebook: &Notebook) -> String {
    let contents = Contents::of(notebook);
    let newer = contents.newer.values().sum();
    let told = inside(notebook);
    let count = |kind: &str| told.iter().find(|held| held.kind == kind).map_or(0, |held| held.count);
    let counts = [
        (contents.meetings.len(), "meeting", "meetings"),
        (contents.points, "point", "points"),
        (contents.actions.len(), "action", "actions"),
        (contents.sets.len(), "question set", "question sets"),
        (notebook.records().len(), "record in all", "records in all"),
        (count(participant::KIND.name), "person", "persons"),
        (count(action::RESPONSIBLE.name()), "responsible", "responsible"),
        (count(DELETED_KIND), "deleted", "deleted"),
        (newer, "from a newer version", "from a newer version"),
        (notebook.erased().len(), "erased", "erased"),
    ];
    let told = counts.into_iter().enumerate().filter(|(place, (count, ..))| *place < 5 || *count > 0);
    let told: Vec<String> =
        told.map(|(_, (count, one, many))| format!("{count} {}", if count == 1 { one } else { many })).collect();
    told.join(", ")
}
