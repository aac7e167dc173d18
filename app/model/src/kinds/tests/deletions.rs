//! What was deleted, and how it comes back.

use super::super::action::create as make_action;
use super::super::participant;
use super::Tablet;
use crate::kinds::question::split_join::join_with_next;
use crate::kinds::set::edit::{create_part, delete};
use crate::overviews::deleted::{Deleted, can_erase, erase, homes, inside, restore};
use fellestid_crdt::record::Key;

#[test]
fn the_last_deleted_stands_first_and_comes_back_whole() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a"]);
    tablet.act(|transaction| create_part(transaction, keys[0], "del"));
    let action = tablet.act(|transaction| make_action(transaction, "Prøve det ut"));
    assert!(homes(&tablet.notebook).is_empty());
    tablet.act(|transaction| transaction.delete(Key::root(set)));
    tablet.act(|transaction| transaction.delete(Key::root(action)));
    let gone = homes(&tablet.notebook);
    let shown: Vec<(&str, &str)> = gone.iter().map(|deleted| (deleted.kind.name, deleted.title.as_str())).collect();
    assert_eq!(shown, [("action", "Prøve det ut"), ("set", "Et sett")]);
    assert_eq!(gone[0].when_ms, Some(tablet.now_ms));
    tablet.act(|transaction| restore(transaction, gone[1].key));
    assert_eq!(tablet.outline(set), ["a", "- del"]);
    assert_eq!(homes(&tablet.notebook).len(), 1);
    tablet.undo();
    assert_eq!(homes(&tablet.notebook).len(), 2);
}

#[test]
fn themes_questions_and_parts_are_found_inside_their_set() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a", "b"]);
    let theme = tablet.theme(set, "T");
    let part = tablet.act(|transaction| create_part(transaction, keys[1], "del")).expect("a question");
    for key in [theme, part, keys[0], keys[1]] {
        tablet.act(|transaction| delete(transaction, key));
    }
    let kinds: Vec<&str> = inside(&tablet.notebook, set).iter().map(|deleted| deleted.kind.name).collect();
    assert_eq!(kinds, ["question", "question", "part", "theme"]);
    for deleted in inside(&tablet.notebook, set) {
        tablet.act(|transaction| restore(transaction, deleted.key));
    }
    assert_eq!(tablet.outline(set), ["a", "b", "- del", "# T"]);
}

#[test]
fn a_question_that_was_joined_can_be_brought_back_by_itself() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["A?", "B?"]);
    tablet.act(|transaction| create_part(transaction, keys[1], "del"));
    tablet.act(|transaction| join_with_next(transaction, keys[0]));
    tablet.act(|transaction| restore(transaction, keys[1]));
    assert_eq!(tablet.outline(set), ["A? B?", "- del", "B?"]);
    tablet.act(|transaction| create_part(transaction, keys[1], "ny"));
    tablet.act(|transaction| delete(transaction, keys[1]));
    assert_eq!(tablet.outline(set), ["A? B?", "- del"]);
}

#[test]
fn a_record_changed_meanwhile_is_not_listed_as_deleted() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["a"]);
    let mut right = left.copy(2);
    left.act(|transaction| delete(transaction, keys[0]));
    right.write(keys[0], "text", "a, men bedre");
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["a, men bedre"]);
    assert!(inside(&left.notebook, set).is_empty());
}

#[test]
fn someone_taken_out_of_a_list_can_be_erased_and_stays_gone() {
    let mut tablet = Tablet::new(1);
    let list = tablet.act(|transaction| participant::create_list(transaction, "Personalet"));
    let person = tablet.act(|transaction| participant::create(transaction, list, "KA")).expect("new");
    let old = tablet.notebook.clone();
    tablet.act(|transaction| participant::delete(transaction, person));
    let gone = inside(&tablet.notebook, list);
    assert_eq!(
        gone.iter().map(|gone| (gone.kind.name, gone.title.as_str(), can_erase(gone))).collect::<Vec<_>>(),
        [("person", "KA", true)]
    );
    tablet.act(|transaction| erase(transaction, &gone[0]));
    tablet.notebook.merge(&old);
    assert!(inside(&tablet.notebook, list).is_empty() && tablet.notebook.is_erased(&person));
}

#[test]
fn sub_questions_and_built_in_sets_are_not_erased_by_a_tap() {
    let gone = |kind, home| Deleted { key: Key::root(home), kind, title: String::new(), when_ms: None };
    let built_in = crate::shelf::built_in().homes().into_iter().next().expect("a set");
    let own = Tablet::new(1).act(|transaction| make_action(transaction, "x"));
    let can =
        [gone(&super::super::question::KIND, own), gone(&super::super::set::KIND, built_in), gone(&super::super::set::KIND, own)];
    assert_eq!(can.each_ref().map(can_erase), [false, false, true]);
}
