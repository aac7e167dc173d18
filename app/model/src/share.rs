//! What is shared together: the homes an export includes, its contents, a copy without names, and the records a
//! paper shows. Drafts are no records, so they are never included.

mod inside;
mod shown;
#[cfg(test)]
mod tests;
mod without_names;

pub use crate::kind::WITHOUT_NAMES;
pub use inside::{DELETED_KIND, Held, inside};
pub use shown::{Shows, shown};
pub use without_names::without_names;
#[cfg(test)]
pub(crate) use {inside::inside_of, without_names::without_names_of};

use crate::kind::{GoesWith, Home, Kind, Kinds};
use crate::kinds::ALL;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use std::collections::BTreeSet;

/// What a person chose to share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection<'a> {
    Everything,
    /// A home and what belongs with it: a meeting includes its tiltak, and both the programme they belong to.
    Home(Dot),
    /// Several homes, each with what belongs with it.
    Homes(&'a [Dot]),
}

/// Returns whether people may choose homes of this kind among what they share. What a network leader keeps, with answers
/// that are not to be spread, leaves in a backup alone, and a school's answer by a way of its own.
pub fn is_offered(kind: &Kind) -> bool {
    kind.home == Home::Root
}

/// Returns the notebook to write to a file. The erased keys of its homes are always included; those of other homes only
/// in a backup.
///
/// ```
/// use fellestid_crdt::dot::Actor;
/// use fellestid_crdt::notebook::Notebook;
/// use fellestid_crdt::transaction::{Pen, Transaction};
/// use fellestid_model::share::{Selection, select};
///
/// let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
/// let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
/// let meeting = transaction.create_home("meeting", &[("title", "Høstmøte".into())]);
/// transaction.create_home("action", &[("what", "Vi prøver".into()), ("from_meeting", meeting.into())]);
/// transaction.create_home("meeting", &[("title", "Vårmøte".into())]);
/// transaction.finish();
/// assert_eq!(select(&notebook, Selection::Home(meeting)).homes().len(), 2);
/// ```
pub fn select(notebook: &Notebook, selection: Selection<'_>) -> Notebook {
    select_of(ALL, notebook, selection)
}

/// Like [`select`], for another list of kinds.
pub(crate) fn select_of(kinds: Kinds, notebook: &Notebook, selection: Selection<'_>) -> Notebook {
    let homes = match selection {
        Selection::Everything => return notebook.clone(),
        Selection::Homes(homes) => together(kinds, notebook, homes),
        Selection::Home(home) => together(kinds, notebook, &[home]),
    };
    let mut chosen = Notebook::new();
    for key in notebook.erased().iter().filter(|key| homes.contains(&key.home)) {
        chosen.erase(*key);
    }
    for (key, record) in homes.iter().flat_map(|home| notebook.home(*home)) {
        chosen.merge_record(*key, record);
    }
    chosen
}

/// Returns these homes, and repeatedly every home that is shared with one of them.
fn together(kinds: Kinds, notebook: &Notebook, homes: &[Dot]) -> BTreeSet<Dot> {
    let mut going = BTreeSet::new();
    let mut next = homes.to_vec();
    while let Some(home) = next.pop() {
        if going.insert(home) {
            next.extend(companions(kinds, notebook, home));
        }
    }
    going
}

/// Returns what is shared with one home, as its kind declares. A pointer includes only homes of the kind it is declared
/// to point at: whoever makes a file can write any id in it, and the home of a school's answer can be computed.
fn companions(kinds: Kinds, notebook: &Notebook, home: Dot) -> Vec<Dot> {
    let Some(root) = notebook.get(&Key::root(home)) else { return Vec::new() };
    let Some(kind) = kinds.find(&root.kind) else { return Vec::new() };
    let may_go = |register: &str, home: &Dot| {
        let field = kind.field(register);
        notebook.get(&Key::root(*home)).is_none_or(|root| field.is_some_and(|field| field.is_pointer_to(&root.kind)))
    };
    let mut all = Vec::new();
    for goes_with in kind.goes_with {
        match goes_with {
            GoesWith::Pointer(register) => all.extend(root.dot(register).filter(|home| may_go(register, home))),
            GoesWith::Pointers(family) => {
                let pointed = kind.field(family).into_iter().flat_map(|field| field.dots_in(root));
                all.extend(pointed.filter(|home| may_go(family, home)));
            }
            GoesWith::PointerOrThatOf { register, through } => {
                all.extend(pointed_or_that_of(notebook, root, register, through).filter(|home| may_go(register, home)));
            }
            GoesWith::Pointing { kind, register } => {
                let pointing = notebook.roots().filter(|(_, other)| other.kind == *kind && other.dot(register) == Some(home));
                all.extend(pointing.map(|(key, _)| key.home));
            }
        }
    }
    all
}

/// Returns where a register points; if it was never written, where the same register of the root behind `through` does.
pub(crate) fn pointed_or_that_of(notebook: &Notebook, root: &Record, register: &str, through: &str) -> Option<Dot> {
    match (root.register(register), root.dot(through)) {
        (None, Some(other)) => notebook.get(&Key::root(other))?.dot(register),
        (_, _) => root.dot(register),
    }
}
