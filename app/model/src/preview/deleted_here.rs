//! Records of a file that were deleted here (slettet her): they stay deleted when the file is imported, and people are
//! offered to bring them back. It reads the view of what is deleted, and knows no kinds.

use crate::kind::Kinds;
use crate::kinds::ALL;
use crate::overviews::deleted::Deleted;
use crate::preview::DeletedHere;
use fellestid_crdt::deletion::{Presence, presence};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

/// Returns the records that the file has and that are deleted here, also after the import. Of a deleted meeting or set
/// only the root is listed, since its contents come back with it.
pub fn deleted_here(before: &Notebook, incoming: &Notebook) -> Vec<DeletedHere> {
    deleted_here_of(ALL, before, incoming)
}

/// Like [`deleted_here`], for another list of kinds.
pub(crate) fn deleted_here_of(kinds: Kinds, before: &Notebook, incoming: &Notebook) -> Vec<DeletedHere> {
    let is_gone = |key: &Key| is_deleted(before, key) && presence(incoming, key) != Presence::Deleted;
    let gone: Vec<Key> = incoming.records().map(|(key, _)| *key).filter(is_gone).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let mut after = before.clone();
    after.merge(incoming);
    let stays = |key: &Key| is_deleted(&after, key) && (key.is_root() || !is_deleted(&after, &Key::root(key.home)));
    let told = gone.into_iter().filter(stays).filter_map(|key| {
        let record = after.get(&key)?;
        let Deleted { title, .. } = Deleted::of(kinds, key, record)?;
        Some(DeletedHere { key, kind: record.kind.clone(), title })
    });
    told.collect()
}

/// Returns whether the record is here and deleted. A record that was never here does not count.
pub(super) fn is_deleted(notebook: &Notebook, key: &Key) -> bool {
    notebook.get(key).is_some() && presence(notebook, key) == Presence::Deleted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overviews::deleted::{homes, restore};
    use crate::preview::preview;
    use fellestid_crdt::deletion::is_shown;
    use fellestid_crdt::difference::Effect;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    fn told(here: &Notebook, file: &Notebook) -> Vec<DeletedHere> {
        deleted_here(here, file)
    }

    #[test]
    fn every_deletable_kind_is_told_as_deleted_here_and_comes_back() {
        for kind in ALL.iter().filter(|kind| kind.is_told_when_deleted()) {
            let (stored, title) = (kind.name, kind.title.expect("what is told has a name"));
            for is_home in [true, false] {
                let (mut file, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
                let mut transaction = Transaction::begin(&mut pen, &mut file, 1);
                let fields = [(title, "Høstmøte".into())];
                let key = match is_home {
                    true => Key::root(transaction.create_home(stored, &fields)),
                    false => {
                        let home = transaction.create_home("meeting", &[]);
                        transaction.create(home, stored, &fields)
                    }
                };
                let mut here = file.clone();
                Transaction::begin(&mut pen, &mut here, 2).delete(key);
                let expected = DeletedHere { key, kind: stored.to_owned(), title: "Høstmøte".to_owned() };
                assert_eq!(told(&here, &file), [expected], "{stored}");
                assert_eq!(told(&here, &here), [], "deleted in the file too: {stored}");
                assert_eq!(told(&file, &file), [], "deleted nowhere: {stored}");
                assert_eq!(told(&Notebook::new(), &here), [], "never here: {stored}");
                restore(&mut Transaction::begin(&mut pen, &mut here, 3), key);
                here.merge(&file);
                assert!(is_shown(&here, &key), "{stored}");
                assert_eq!(told(&here, &file), []);
            }
        }
    }

    #[test]
    fn a_table_that_wrote_on_brings_back_what_was_deleted() {
        let (mut here, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
        let home = Transaction::begin(&mut pen, &mut here, 1).create_home("meeting", &[("title", "Høstmøte".into())]);
        let mut table = here.clone();
        Transaction::begin(&mut pen, &mut here, 2).delete(Key::root(home));
        assert_eq!(homes(&here).len(), 1);
        Transaction::begin(&mut Pen::new(Actor(2)), &mut table, 3).create(home, "point", &[("text", "fra bordet".into())]);
        let (_, news) = preview(&here, &table);
        assert_eq!((news[0].effect, news[0].is_deleted_here), (Effect::Added, true));
        assert_eq!(told(&here, &table), []);
    }
}
