//! Splitting and joining questions, alone and at two tablets at once.

use super::super::question::Question;
use super::Tablet;
use crate::kinds::question::audience::{self, AnswerForm, Audience};
use crate::kinds::question::split_join::{join_next_as_part, join_with_next, split, split_into_parts};
use crate::kinds::set::edit::create_part;
use crate::place::move_up;
use crate::shelf;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use proptest::prelude::{prop, prop_assert, proptest};

fn part(tablet: &mut Tablet, question: Key, text: &str) -> Key {
    tablet.act(|transaction| create_part(transaction, question, text)).expect("a question of our own")
}

#[test]
fn a_question_is_split_in_place_and_put_together_by_undo() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["Først?", "A? B? C?", "Sist?"]);
    part(&mut tablet, keys[1], "del");
    let before = tablet.outline(set);
    assert_eq!(tablet.act(|transaction| split(transaction, keys[1])).len(), 2);
    assert_eq!(tablet.outline(set), ["Først?", "A?", "- del", "B?", "C?", "Sist?"]);
    tablet.undo();
    assert_eq!(tablet.outline(set), before);
    tablet.act(|transaction| split_into_parts(transaction, keys[1]));
    assert_eq!(tablet.outline(set), ["Først?", "A?", "- B?", "- C?", "- del", "Sist?"]);
    tablet.undo();
    assert_eq!(tablet.outline(set), before);
}

#[test]
fn what_is_split_off_is_for_the_same_people_in_the_same_form() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["A? B?"]);
    tablet.act(|transaction| audience::include(transaction, keys[0], Audience::Teachers));
    tablet.act(|transaction| audience::set_form(transaction, keys[0], AnswerForm::Works));
    tablet.act(|transaction| split(transaction, keys[0]));
    let questions = Question::all(&tablet.notebook, set);
    assert_eq!(questions.len(), 2);
    assert!(questions.iter().all(|question| question.audience == [Audience::Teachers] && question.form == AnswerForm::Works));
}

#[test]
fn joining_takes_text_and_parts_along() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["A?", "B?", "C?"]);
    part(&mut tablet, keys[0], "a");
    part(&mut tablet, keys[1], "b");
    let before = tablet.outline(set);
    assert!(tablet.act(|transaction| join_with_next(transaction, keys[0])));
    assert_eq!(tablet.outline(set), ["A? B?", "- a", "- b", "C?"]);
    tablet.undo();
    assert_eq!(tablet.outline(set), before);
    assert!(tablet.act(|transaction| join_next_as_part(transaction, keys[0])));
    assert_eq!(tablet.outline(set), ["A?", "- a", "- B?", "- b", "C?"]);
    tablet.undo();
    assert_eq!(tablet.outline(set), before);
    assert!(!tablet.act(|transaction| join_with_next(transaction, keys[2])));
}

#[test]
fn two_versions_of_a_text_are_neither_split_nor_joined() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A?", "B?"]);
    let mut right = left.copy(2);
    left.write(keys[0], "text", "A? Og venstre?");
    right.write(keys[0], "text", "A? Og høyre?");
    left.meet(&mut right);
    let before = left.outline(set);
    assert!(left.act(|transaction| split(transaction, keys[0])).is_empty());
    assert!(left.act(|transaction| split_into_parts(transaction, keys[0])).is_empty());
    assert!(!left.act(|transaction| join_with_next(transaction, keys[0])));
    assert!(!left.act(|transaction| join_next_as_part(transaction, keys[0])));
    assert_eq!(left.outline(set), before);
}

#[test]
fn the_same_join_at_two_tablets_is_one_join() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A?", "B?"]);
    part(&mut left, keys[1], "b");
    let mut right = left.copy(2);
    left.act(|transaction| join_with_next(transaction, keys[0]));
    right.act(|transaction| join_with_next(transaction, keys[0]));
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["A? B?", "- b"]);
}

#[test]
fn the_same_split_at_two_tablets_loses_nothing() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A? B?"]);
    let mut right = left.copy(2);
    left.act(|transaction| split(transaction, keys[0]));
    right.act(|transaction| split(transaction, keys[0]));
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["A?", "B?", "B?"]);
}

#[test]
fn a_text_changed_while_split_elsewhere_stands_twice() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A? B?"]);
    let mut right = left.copy(2);
    left.act(|transaction| split(transaction, keys[0]));
    right.write(keys[0], "text", "A? B? Og C?");
    left.meet(&mut right);
    let questions = Question::all(&left.notebook, set);
    assert_eq!(questions[0].text.versions.len(), 2);
    assert!(questions[0].text.versions.contains(&"A? B? Og C?".to_owned()));
    assert_eq!(questions[1].text.shown, "B?");
}

#[test]
fn a_word_in_a_question_joined_elsewhere_brings_it_back() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A?", "B?"]);
    let mut right = left.copy(2);
    left.act(|transaction| join_with_next(transaction, keys[0]));
    right.write(keys[1], "text", "B, nå bedre?");
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["A? B?", "B, nå bedre?"]);
    assert!(Question::all(&left.notebook, set)[1].brought_back);
}

#[test]
fn a_part_written_under_a_question_joined_elsewhere_goes_along() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["A?", "B?", "C?"]);
    let mut right = left.copy(2);
    left.act(|transaction| join_with_next(transaction, keys[1]));
    left.act(|transaction| join_with_next(transaction, keys[0]));
    part(&mut right, keys[2], "ny del");
    left.meet(&mut right);
    assert_eq!(left.outline(set), ["A? B? C?", "- ny del"]);
}

#[test]
fn joins_that_meet_in_one_question_lose_no_word() {
    let joins: [fn(&mut Transaction<'_>, Key) -> bool; 2] = [join_with_next, join_next_as_part];
    for (left_join, right_join) in joins.into_iter().flat_map(|left| joins.map(|right| (left, right))) {
        let mut left = Tablet::new(1);
        let (set, keys) = left.set_of(&["A?", "B?", "C?"]);
        let mut right = left.copy(2);
        left.act(|transaction| left_join(transaction, keys[0]));
        right.act(|transaction| right_join(transaction, keys[1]));
        left.meet(&mut right);
        let shown = left.outline(set).join("\n");
        assert!(["A?", "B?", "C?"].iter().all(|word| shown.contains(word)), "{shown}");
    }
}

#[test]
fn two_who_join_a_pair_each_its_own_way_round_lose_no_word() {
    for join in [join_with_next, join_next_as_part] {
        let mut left = Tablet::new(1);
        let (set, keys) = left.set_of(&["A?", "B?"]);
        let mut right = left.copy(2);
        left.act(|transaction| join(transaction, keys[0]));
        right.act(|transaction| move_up(transaction, keys[1]));
        right.act(|transaction| join(transaction, keys[1]));
        left.meet(&mut right);
        let shown = left.outline(set).join("\n");
        assert!(["A?", "B?"].iter().all(|word| shown.contains(word)), "{shown}");
    }
}

#[test]
fn built_in_questions_are_neither_split_nor_joined() {
    let mut tablet = Tablet::new(1);
    tablet.notebook = shelf::built_in();
    let before = tablet.notebook.clone();
    for home in before.homes() {
        for question in Question::all(&before, home) {
            assert!(!tablet.act(|transaction| join_with_next(transaction, question.key)));
            assert!(tablet.act(|transaction| split(transaction, question.key)).is_empty());
        }
    }
    assert_eq!(tablet.notebook, before);
}

/// Rearranges a question in one of several ways; does nothing if that is impossible here.
fn rearrange(transaction: &mut Transaction<'_>, question: Key, way: usize) {
    match way {
        0 => drop(split(transaction, question)),
        1 => drop(split_into_parts(transaction, question)),
        2 => drop(join_with_next(transaction, question)),
        3 => drop(join_next_as_part(transaction, question)),
        _ => drop(move_up(transaction, question)),
    }
}

proptest! {
    #[test]
    fn no_word_is_lost_when_three_tablets_split_and_join(
        acts in prop::collection::vec((0usize..3, 0usize..4, 0usize..5, 0usize..8), 0..24),
    ) {
        let mut first = Tablet::new(1);
        let (set, keys) = first.set_of(&["a? b?", "c? d?", "e? f?", "g? h?"]);
        for (key, text) in keys.iter().zip(["i", "j", "k", "l"]) {
            part(&mut first, *key, text);
        }
        let mut tablets = [first.copy(2), first.copy(3), first];
        for (tablet, question, way, meeting) in acts {
            tablets[tablet].act(|transaction| rearrange(transaction, keys[question], way));
            if meeting == 0 {
                let [left, right, _] = &mut tablets;
                left.meet(right);
            }
        }
        let [left, middle, right] = &mut tablets;
        left.meet(middle);
        left.meet(right);
        let questions = Question::all(&left.notebook, set);
        let versions = questions.into_iter().flat_map(|question| question.text.versions);
        let stands = left.outline(set).into_iter().chain(versions).collect::<Vec<_>>().join("\n");
        for word in ["a?", "b?", "c?", "d?", "e?", "f?", "g?", "h?", "i", "j", "k", "l"] {
            prop_assert!(stands.split_whitespace().any(|other| other == word), "{} is gone from\n{}", word, stands);
        }
    }
}
