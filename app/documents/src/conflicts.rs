//! What is disputed in a record: brought back after a deletion, or written at two places at once. The same for every
//! kind and every register, newer ones included.

use fellestid_crdt::deletion::{Presence, presence};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::value::Value;
use fellestid_model::kinds::ALL;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conflicts {
    /// Whether someone deleted it while someone else changed it (slettet her, endret der).
    pub brought_back: bool,
    /// Two versions (to versjoner): every value of each disputed register, oldest first.
    pub versions: BTreeMap<String, Vec<Value>>,
}

impl Conflicts {
    pub fn of(notebook: &Notebook, key: &Key) -> Self {
        let Some(record) = notebook.get(key) else { return Conflicts::default() };
        let versions = record.disputed().filter(|name| ALL.is_asked(record, name)).filter_map(|name| {
            let values = record.register(name)?.all().into_iter().cloned().collect();
            Some((name.to_owned(), values))
        });
        Conflicts { brought_back: presence(notebook, key) == Presence::Resurrected, versions: gathered(versions) }
    }
}
