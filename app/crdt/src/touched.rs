//! What a change may make others read anew: the homes it touched, and whether any root changed. Knows no reader, and
//! stores nothing.

use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::record::{DELETED, Key};
use std::collections::BTreeSet;

/// The homes that a change touched. Grows when several changes are reported together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    pub homes: BTreeSet<Dot>,
    /// Whether a list may read something else: which homes exist, what their roots hold, or whether a root is shown.
    pub roots: bool,
}

impl Touched {
    /// Returns what a change touched; `notebook` has the change already.
    pub fn by(change: &Notebook, notebook: &Notebook) -> Touched {
        let mut touched = Touched::default();
        change.records().for_each(|(key, _)| touched.add(*key, notebook));
        change.erased().iter().for_each(|key| touched.add_anew(key.home));
        touched
    }

    /// Adds a record that has changed. Anything in the home of a deleted root may bring it back.
    pub fn add(&mut self, key: Key, notebook: &Notebook) {
        self.homes.insert(key.home);
        let root = notebook.get(&Key::root(key.home));
        self.roots |= key.is_root() || root.is_none_or(|root| root.register(DELETED).is_some());
    }

    /// Adds a home that was erased from, or unloaded from memory: all of it must be read anew.
    pub fn add_anew(&mut self, home: Dot) {
        self.homes.insert(home);
        self.roots = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::Actor;
    use crate::transaction::{Pen, Transaction};
    use crate::undo::History;

    /// A device with two homes, each with a record.
    struct Tablet {
        pen: Pen,
        notebook: Notebook,
        member: Key,
        other: Key,
    }

    impl Tablet {
        fn new() -> Tablet {
            let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
            let [member, other] = ["a", "b"].map(|kind| {
                let home = transaction.create_home(kind, &[("title", kind.into())]);
                transaction.create(home, "point", &[("text", kind.into())])
            });
            Tablet { pen, notebook, member, other }
        }

        fn touched(&mut self, act: impl FnOnce(&mut Transaction<'_>)) -> Touched {
            let mut transaction = Transaction::begin(&mut self.pen, &mut self.notebook, 2);
            act(&mut transaction);
            let change = transaction.finish().delta;
            Touched::by(&change, &self.notebook)
        }
    }

    fn only(home: Dot, roots: bool) -> Touched {
        Touched { homes: BTreeSet::from([home]), roots }
    }

    #[test]
    fn typing_in_a_record_touches_its_home_alone() {
        let mut tablet = Tablet::new();
        let member = tablet.member;
        assert_eq!(tablet.touched(|change| change.type_text(member, "text", "ab".into())), only(member.home, false));
        assert_eq!(tablet.touched(|change| change.type_text(member, "text", "ab".into())), Touched::default(), "nothing new");
        assert_eq!(tablet.touched(|change| change.delete(member)), only(member.home, false));
    }

    #[test]
    fn a_root_and_a_new_home_touch_the_lists() {
        let mut tablet = Tablet::new();
        let root = Key::root(tablet.other.home);
        assert_eq!(tablet.touched(|change| change.write(root, "title", "ny".into())), only(root.home, true));
        let touched = tablet.touched(|change| _ = change.create_home("a", &[]));
        assert!(touched.roots && touched.homes.len() == 1);
    }

    #[test]
    fn a_word_in_a_deleted_home_touches_the_lists() {
        let mut tablet = Tablet::new();
        let member = tablet.member;
        tablet.touched(|change| change.delete(Key::root(member.home)));
        assert_eq!(tablet.touched(|change| change.type_text(member, "text", "ny".into())), only(member.home, true));
    }

    #[test]
    fn a_record_before_its_root_touches_the_lists() {
        let tablet = Tablet::new();
        let (mut notebook, mut change) = (Notebook::new(), Notebook::new());
        change.merge_record(tablet.member, tablet.notebook.get(&tablet.member).expect("the record"));
        notebook.merge(&change);
        assert_eq!(Touched::by(&change, &notebook), only(tablet.member.home, true));
    }

    #[test]
    fn erasing_touches_the_home_and_the_lists() {
        let mut tablet = Tablet::new();
        let member = tablet.member;
        assert_eq!(tablet.touched(|change| change.erase(member)), only(member.home, true));
    }

    #[test]
    fn undo_touches_what_the_act_did() {
        let mut tablet = Tablet::new();
        let (member, mut history) = (tablet.member, History::default());
        let mut transaction = Transaction::begin(&mut tablet.pen, &mut tablet.notebook, 2);
        transaction.type_text(member, "text", "ab".into());
        history.remember(transaction.finish().ops);
        assert_eq!(tablet.touched(|change| history.undo(change)), only(member.home, false));
    }
}
