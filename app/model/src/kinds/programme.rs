//! Programmes (satsinger): what a school works with over a year or so, such as «Vurdering for læring». A root of
//! kind `programme` with a `title`; a meeting or a tiltak points to it in its register `programme`. A tiltak whose
//! register was never written belongs to its meeting's programme.
//!
//! Two tablets that use the same name make a record each. People see one: functions that take a name concern every
//! record with that name, whatever its capitals and spaces.

use super::{Text, action, shown_root, text_or_null};
use crate::folding::{alphabetical, folded, tidied};
use crate::kind::{Deletion, Field, Home, InLink, Kind, Place, Searched, field, fields};
use crate::share::pointed_or_that_of;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub TITLE = field("title");
}

/// A programme (satsing).
pub const KIND: Kind = Kind {
    name: "programme",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(18),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
/// The register of a meeting or a tiltak that points to a programme.
pub(crate) const POINTER: Field = field("programme").points_at("programme");

/// Returns the name of the programme of a meeting or a tiltak; empty if none.
pub fn read(notebook: &Notebook, home: Dot) -> String {
    notebook.get(&Key::root(home)).map(|root| of_root(notebook, root)).unwrap_or_default()
}

/// Returns the homes that [`read`] reads: its own, the meeting it came from, and the programmes they point to.
pub fn homes_read(notebook: &Notebook, home: Dot) -> Vec<Dot> {
    let mut homes = vec![home];
    let root = |home: Dot| notebook.get(&Key::root(home));
    let meeting = root(home).and_then(|root| action::FROM_MEETING.dot_in(root));
    homes.extend(meeting);
    homes.extend([Some(home), meeting].into_iter().flatten().filter_map(|home| POINTER.dot_in(root(home)?)));
    homes
}

pub(crate) fn of_root(notebook: &Notebook, root: &Record) -> String {
    let programme = pointed(notebook, root).and_then(|programme| shown_root(notebook, programme, &KIND));
    programme.map(|programme| TITLE.text_in(programme).to_owned()).unwrap_or_default()
}

/// Returns the programme it points to, or else its meeting's; an emptied register points to none.
fn pointed(notebook: &Notebook, root: &Record) -> Option<Dot> {
    pointed_or_that_of(notebook, root, POINTER.name(), action::FROM_MEETING.name())
}

/// Returns the names in use, each once, sorted: for suggestions and filters.
pub fn all(notebook: &Notebook) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, title) in titles(notebook) {
        if !names.iter().any(|other| folded(other) == folded(&title.shown)) {
            names.push(title.shown);
        }
    }
    sorted_by(names, |left, right| alphabetical(left).cmp(&alphabetical(right)))
}

/// Returns every record of this name, the oldest first, with its title, which may have two versions.
pub fn all_named(notebook: &Notebook, name: &str) -> Vec<(Dot, Text)> {
    let mut all = titles(notebook);
    all.retain(|(_, title)| folded(&title.shown) == folded(name));
    all
}

/// Puts a meeting or a tiltak in the programme of this name, a new one if there is none; blank means none. A
/// meeting's tiltak that belong to its earlier programme follow, so that each can be shared alone.
pub fn set(transaction: &mut Transaction<'_>, home: Dot, name: &str) {
    let name = tidied(name);
    let before = read(transaction.notebook, home);
    if folded(&name) == folded(&before) {
        return;
    }
    let standing = all_named(transaction.notebook, &name).first().map(|(home, _)| *home);
    let programme = match name.is_empty() {
        true => Value::Null,
        false => standing.unwrap_or_else(|| transaction.create_home(KIND.name, &[TITLE.with(text_or_null(&name))])).into(),
    };
    let mut following = action::of_meeting(transaction.notebook, home);
    following.retain(|action| folded(&read(transaction.notebook, *action)) == folded(&before));
    for home in following.into_iter().chain([home]) {
        POINTER.write(transaction, Key::root(home), programme.clone());
    }
}

/// Returns the field a new tiltak gets from its meeting, so that it is known without it.
pub(crate) fn taken_along(notebook: &Notebook, meeting: Dot) -> (&'static str, Value) {
    let programme = notebook.get(&Key::root(meeting)).and_then(|root| POINTER.dot_in(root));
    POINTER.with(Value::pointer(programme))
}

/// Renames all of them; a blank name changes nothing.
pub fn set_name(transaction: &mut Transaction<'_>, name: &str, new: &str) {
    let new = tidied(new);
    for (home, _) in all_named(transaction.notebook, name).into_iter().filter(|_| !new.is_empty()) {
        TITLE.type_text(transaction, Key::root(home), &new);
    }
}

/// Deletes the programme. Meetings and tiltak stay, and belong to none.
pub fn delete(transaction: &mut Transaction<'_>, name: &str) {
    for (home, _) in all_named(transaction.notebook, name) {
        transaction.delete(Key::root(home));
    }
}

fn titles(notebook: &Notebook) -> Vec<(Dot, Text)> {
    let shown =
        notebook.roots().filter_map(|(key, _)| Some((key.home, Text::read(shown_root(notebook, key.home, &KIND)?, &TITLE))));
    sorted_by(shown.filter(|(_, title)| !title.shown.trim().is_empty()).collect(), |(left, _), (right, _)| left.cmp(right))
}
