//! Moving in lists: one place at a time, whatever the order keys are.

use super::{Tablet, words};
use crate::kinds::set::edit::{QuestionPlace, create_part, create_question};
use crate::place::{move_down, move_to_theme, move_up, siblings};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::undo::History;
use fellestid_crdt::value::Value;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

const LETTERS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

#[derive(Clone, Copy, Debug)]
enum Move {
    Up(usize),
    Down(usize),
    ToTheme(usize, usize),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        any::<usize>().prop_map(Move::Up),
        any::<usize>().prop_map(Move::Down),
        (any::<usize>(), 0usize..3).prop_map(|(question, theme)| Move::ToTheme(question, theme)),
    ];
    prop::collection::vec(one, 0..12)
}

/// Makes six questions with any order keys: none, equal ones, and some that no version writes.
fn with_keys(keys: &[Option<&str>]) -> (Tablet, Dot, Vec<Key>) {
    let mut tablet = Tablet::new(1);
    let (set, questions) = tablet.set_of(&LETTERS);
    for (key, order) in questions.iter().zip(keys) {
        tablet.act(|transaction| transaction.write(*key, "order", order.map_or(Value::Null, Value::from)));
    }
    (tablet, set, questions)
}

fn any_keys() -> impl Strategy<Value = Vec<Option<&'static str>>> {
    let ours = prop_oneof![Just("1"), Just("2"), Just("11"), Just("zz"), Just("i")];
    let strange = prop_oneof![Just("10"), Just("0"), Just("Å"), Just("1 "), Just("")];
    prop::collection::vec(prop_oneof![ours.prop_map(Some), strange.prop_map(Some), Just(None)], 6)
}

/// Makes three places for questions: no theme, and two themes.
fn with_themes() -> (Tablet, Dot, Vec<Key>, [Option<Dot>; 3]) {
    let mut tablet = Tablet::new(1);
    let (set, mut questions) = tablet.set_of(&["a", "b"]);
    let themes = [None, Some(tablet.theme(set, "T").id), Some(tablet.theme(set, "U").id)];
    for (text, theme) in [("c", themes[1]), ("d", themes[1]), ("e", themes[2])] {
        questions.push(tablet.question(set, theme, text));
    }
    (tablet, set, questions, themes)
}

fn carry_out(tablet: &mut Tablet, questions: &[Key], themes: &[Option<Dot>; 3], moves: &[Move]) {
    for step in moves {
        tablet.act(|transaction| match *step {
            Move::Up(question) => move_up(transaction, questions[question % questions.len()]),
            Move::Down(question) => move_down(transaction, questions[question % questions.len()]),
            Move::ToTheme(question, theme) => move_to_theme(transaction, questions[question % questions.len()], themes[theme]),
        });
    }
}

/// Returns the list as it should be after moving one question by one place.
fn swapped(mut list: Vec<Key>, key: Key, up: bool) -> Option<Vec<Key>> {
    let at = list.iter().position(|other| *other == key)?;
    let other = if up { at.checked_sub(1)? } else { Some(at + 1).filter(|next| *next < list.len())? };
    list.swap(at, other);
    Some(list)
}

#[test]
fn a_move_writes_one_register_and_can_be_undone() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a", "b", "c"]);
    let ops = tablet.act(|transaction| {
        assert!(move_up(transaction, keys[2]));
        transaction.ops().len()
    });
    assert_eq!((ops, tablet.outline(set)), (1, ["a", "c", "b"].map(str::to_owned).to_vec()));
    tablet.undo();
    assert_eq!(tablet.outline(set), ["a", "b", "c"]);
    assert!(!tablet.act(|transaction| move_up(transaction, keys[0])));
    assert!(!tablet.act(|transaction| move_down(transaction, keys[2])));
}

#[test]
fn themes_and_parts_move_among_their_own() {
    let (mut tablet, set, questions, themes) = with_themes();
    let theme = Key { home: set, id: themes[2].expect("a theme") };
    assert!(tablet.act(|transaction| move_up(transaction, theme)));
    let parts: Vec<Key> = ["1", "2", "3"]
        .into_iter()
        .filter_map(|text| tablet.act(|transaction| create_part(transaction, questions[0], text)))
        .collect();
    assert!(tablet.act(|transaction| move_down(transaction, parts[0])));
    assert_eq!(tablet.outline(set), ["a", "- 2", "- 1", "- 3", "b", "# U", "e", "# T", "c", "d"]);
}

#[test]
fn a_question_moves_to_the_end_of_another_theme_and_out_of_all() {
    let (mut tablet, set, questions, themes) = with_themes();
    assert!(tablet.act(|transaction| move_to_theme(transaction, questions[0], themes[1])));
    assert!(tablet.act(|transaction| move_to_theme(transaction, questions[4], None)));
    assert_eq!(tablet.outline(set), ["b", "e", "# T", "c", "d", "a", "# U"]);
}

#[test]
fn one_is_added_right_after_another_even_where_keys_are_equal() {
    let (mut tablet, set, questions) = with_keys(&[Some("1"); 6]);
    tablet.act(|transaction| create_question(transaction, set, QuestionPlace::After(questions[1]), &words("ny")));
    assert_eq!(tablet.outline(set), ["a", "b", "ny", "c", "d", "e", "f"]);
}

#[test]
fn two_who_add_last_at_once_keep_both_and_can_move_them() {
    let mut left = Tablet::new(1);
    let (set, _) = left.set_of(&["a"]);
    let mut right = left.copy(2);
    left.question(set, None, "venstre");
    let key = right.question(set, None, "høyre");
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["a", "venstre", "høyre"]);
    assert!(left.act(|transaction| move_up(transaction, key)));
    assert_eq!(left.outline(set), ["a", "høyre", "venstre"]);
}

#[test]
fn a_question_of_a_deleted_theme_stands_under_no_heading() {
    let (mut left, set, questions, themes) = with_themes();
    let mut right = left.copy(2);
    left.act(|transaction| move_to_theme(transaction, questions[0], themes[2]));
    right.act(|transaction| transaction.delete(Key { home: set, id: themes[2].expect("a theme") }));
    left.meet(&mut right);
    let mut shown = left.outline(set);
    shown.sort();
    assert_eq!(shown, ["# T", "a", "b", "c", "d", "e"]);
}

#[test]
fn many_moves_into_one_gap_keep_keys_short() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a", "b", "c"]);
    for _ in 0..400 {
        let last = *siblings(&tablet.notebook, keys[0]).last().expect("three");
        assert!(tablet.act(|transaction| move_up(transaction, last)));
        assert!(keys.iter().all(|key| tablet.notebook.get(key).expect("kept").text("order").len() <= 40));
    }
    assert_eq!(tablet.outline(set).len(), 3);
}

proptest! {
    #[test]
    fn a_move_is_exactly_one_place(orders in any_keys(), steps in prop::collection::vec((0usize..6, any::<bool>()), 1..30)) {
        let (mut tablet, _, questions) = with_keys(&orders);
        for (question, up) in steps {
            let key = questions[question];
            let before = siblings(&tablet.notebook, key);
            let moved = tablet.act(|transaction| if up { move_up(transaction, key) } else { move_down(transaction, key) });
            let expected = swapped(before.clone(), key, up);
            prop_assert_eq!(moved, expected.is_some());
            prop_assert_eq!(siblings(&tablet.notebook, key), expected.unwrap_or(before));
        }
    }

    #[test]
    fn two_tablets_that_move_at_once_agree_and_lose_nothing(left_moves in moves(), right_moves in moves(), next in 0usize..5) {
        let (mut left, set, questions, themes) = with_themes();
        let mut right = left.copy(2);
        carry_out(&mut left, &questions, &themes, &left_moves);
        carry_out(&mut right, &questions, &themes, &right_moves);
        left.meet(&mut right);
        prop_assert_eq!(left.outline(set), right.outline(set));
        let mut shown = left.outline(set);
        shown.sort();
        prop_assert_eq!(shown, ["# T", "# U", "a", "b", "c", "d", "e"]);
        let before = siblings(&left.notebook, questions[next]);
        left.act(|transaction| move_up(transaction, questions[next]));
        let expected = swapped(before.clone(), questions[next], true).unwrap_or(before);
        prop_assert_eq!(siblings(&left.notebook, questions[next]), expected);
    }

    #[test]
    fn a_move_is_undone_whatever_the_keys(orders in any_keys(), question in 0usize..6, up in any::<bool>()) {
        let (mut tablet, set, questions) = with_keys(&orders);
        let before = tablet.outline(set);
        // Consecutive writes in one register are one act, so the keys are written before anyone acts.
        tablet.history = History::default();
        if tablet.act(|transaction| if up { move_up(transaction, questions[question]) } else { move_down(transaction, questions[question]) }) {
            prop_assert!(tablet.outline(set) != before);
            tablet.undo();
        }
        prop_assert_eq!(tablet.outline(set), before);
    }
}
