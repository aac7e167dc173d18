//! Leaving out (utelate): part of a file is not imported. Records under something left out that is not here are left
//! out too; erasures are always included.

use crate::kind::Kinds;
use crate::kinds::ALL;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use std::collections::BTreeSet;

/// Returns `incoming` without these records. A root's key leaves out its whole home.
pub fn leave_out(incoming: &Notebook, here: &Notebook, keys: &BTreeSet<Key>) -> Notebook {
    leave_out_of(ALL, incoming, here, keys)
}

/// Like [`leave_out`], for another list of kinds.
pub(crate) fn leave_out_of(kinds: Kinds, incoming: &Notebook, here: &Notebook, keys: &BTreeSet<Key>) -> Notebook {
    let out = with_children(kinds, incoming, here, keys);
    let mut kept = Notebook::new();
    incoming.erased().iter().for_each(|key| kept.erase(*key));
    let stays_out = |key: &Key| out.contains(key) || out.contains(&Key::root(key.home));
    for (key, record) in incoming.records().filter(|(key, _)| !stays_out(key)) {
        kept.merge_record(*key, record);
    }
    kept
}

/// Adds the records whose parent would then be missing.
fn with_children(kinds: Kinds, incoming: &Notebook, here: &Notebook, keys: &BTreeSet<Key>) -> BTreeSet<Key> {
    let mut out = keys.clone();
    loop {
        let is_gone = |parent: Key| out.contains(&parent) && here.get(&parent).is_none();
        let follows = |key: &Key, record: &Record| kinds.parents(record).any(|id| is_gone(Key { home: key.home, id }));
        let more = incoming.records().filter(|(key, record)| !out.contains(key) && follows(key, record));
        let more: Vec<Key> = more.map(|(key, _)| *key).collect();
        if more.is_empty() {
            return out;
        }
        out.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_crdt::value::Value;

    fn file() -> (Notebook, Key, Key, Key) {
        let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let home = transaction.create_home("meeting", &[("title", Value::text("Høstmøte"))]);
        let question = transaction.create(home, crate::kinds::question::KIND.name, &[("text", Value::text("Hva virker?"))]);
        let point = transaction.create(
            home,
            crate::kinds::point::KIND.name,
            &[("question", Value::Dot(question.id)), ("text", Value::text("ro"))],
        );
        let other = transaction.create(home, crate::kinds::point::KIND.name, &[("text", Value::text("annet"))]);
        (notebook, question, point, other)
    }

    fn kept(incoming: &Notebook, here: &Notebook, out: Key) -> Vec<Key> {
        leave_out(incoming, here, &BTreeSet::from([out])).records().map(|(key, _)| *key).collect()
    }

    #[test]
    fn what_stands_under_something_left_out_follows_it() {
        let (incoming, question, point, other) = file();
        let root = Key::root(question.home);
        assert_eq!(kept(&incoming, &Notebook::new(), question), [root, other]);
        assert_eq!(kept(&incoming, &Notebook::new(), point), [root, question, other]);
        assert_eq!(kept(&incoming, &Notebook::new(), root), []);
    }

    #[test]
    fn under_something_that_is_here_they_come_all_the_same() {
        let (incoming, question, point, other) = file();
        assert_eq!(kept(&incoming, &incoming, question), [Key::root(question.home), point, other]);
    }

    #[test]
    fn erasures_cannot_be_left_out() {
        let (mut incoming, question, point, _) = file();
        incoming.erase(point);
        let left = leave_out(&incoming, &Notebook::new(), &BTreeSet::from([point, Key::root(question.home)]));
        assert!(left.is_erased(&point));
    }
}
