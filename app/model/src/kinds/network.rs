//! A network (nettverk): the schools that work together, as its leader keeps them. It is never shared: what a
//! school gets is a `package`. Its schools are `unit` records.

use super::{shown_root, text_or_null};
use crate::folding::{alphabetical, tidied};
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;

fields! {
    pub TITLE = field("title");
    // Who is in the working group, with their roles; one a line.
    pub WORKING_GROUP = field("working_group").names_people();
}

/// A network (nettverk).
pub const KIND: Kind = Kind {
    name: "network",
    home: Home::Kept,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(41),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// A network by its name; its schools are `Unit`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    pub home: Dot,
    pub title: String,
    /// Those in the working group (arbeidsgruppa), each with the role as written: «Kari Nordmann, leder».
    pub working_group: Vec<String>,
}

impl Network {
    /// Returns `None` if there is no such network, or it is deleted.
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Network> {
        let root = shown_root(notebook, home, &KIND)?;
        let working_group = WORKING_GROUP.text_in(root).lines().map(tidied).filter(|line| !line.is_empty()).collect();
        Some(Network { home, title: TITLE.text_in(root).trim().to_owned(), working_group })
    }

    /// Every network that is here, by name. Reads roots alone.
    pub fn all(notebook: &Notebook) -> Vec<Network> {
        let all = notebook.roots().filter_map(|(key, _)| Network::read(notebook, key.home));
        let by_name = |left: &Network, right: &Network| {
            (alphabetical(&left.title), left.home).cmp(&(alphabetical(&right.title), right.home))
        };
        sorted_by(all.collect(), by_name)
    }
}

/// Returns the homes of all networks, deleted or not. Reads roots alone.
pub fn homes(notebook: &Notebook) -> impl Iterator<Item = Dot> {
    notebook.roots().filter(|(_, root)| root.kind == KIND).map(|(key, _)| key.home)
}

/// Whether there is any network. Reads roots alone.
pub fn is_here(notebook: &Notebook) -> bool {
    notebook.roots().any(|(key, root)| root.kind == KIND && is_shown(notebook, key))
}

/// A network without schools yet.
pub fn create(transaction: &mut Transaction<'_>, title: &str) -> Dot {
    transaction.create_home(KIND.name, &[TITLE.with(text_or_null(title))])
}
