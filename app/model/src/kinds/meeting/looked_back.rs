//! Siden sist: which earlier tiltak a meeting looked back at. How each went is in the tiltak itself; only that
//! this meeting spoke of it is stored here, so that its minutes can tell.
//!
//! In the root: `looked_back`, a list of homes. If several tablets wrote it, all the values count.

use super::{KIND, LOOKED_BACK};
use crate::kinds::shown_root;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// Returns the tiltak a meeting looked back at, each once, in the order they were spoken of.
pub fn looked_back(notebook: &Notebook, meeting: Dot) -> Vec<Dot> {
    let Some(root) = shown_root(notebook, meeting, &KIND) else { return Vec::new() };
    let standing = LOOKED_BACK.register_in(root).map(|register| register.all()).unwrap_or_default();
    let mut homes: Vec<Dot> = Vec::new();
    for home in standing.into_iter().filter_map(Value::as_list).flatten().filter_map(Value::as_dot) {
        if !homes.contains(&home) {
            homes.push(home);
        }
    }
    homes
}

/// Stores that a meeting spoke of a tiltak. Doing it twice changes nothing.
pub fn look_back_at(transaction: &mut Transaction<'_>, meeting: Dot, action: Dot) {
    let mut homes = looked_back(transaction.notebook, meeting);
    if homes.contains(&action) || shown_root(transaction.notebook, meeting, &KIND).is_none() {
        return;
    }
    homes.push(action);
    LOOKED_BACK.write(transaction, Key::root(meeting), Value::List(homes.into_iter().map(Value::Dot).collect()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting::{self, MeetingPlan};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;

    #[test]
    fn what_two_tablets_looked_back_at_is_all_kept() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &MeetingPlan::default());
        let [first, second] = [7, 8].map(|counter| Dot { actor: Actor(9), counter });
        let mut other = notebook.clone();
        look_back_at(&mut Transaction::begin(&mut pen, &mut notebook, 1), home, first);
        look_back_at(&mut Transaction::begin(&mut pen, &mut notebook, 1), home, first);
        look_back_at(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut other, 2), home, second);
        notebook.merge(&other);
        assert_eq!(looked_back(&notebook, home).len(), 2);
        look_back_at(&mut Transaction::begin(&mut pen, &mut notebook, 3), home, second);
        assert_eq!(looked_back(&notebook, home).len(), 2);
    }
}
