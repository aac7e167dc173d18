//! Tags, and whom questions are for: marks that two people set at once.

use super::super::meeting::{self, Meeting, MeetingPlan};
use super::super::question::{self, Question};
use super::super::set::QuestionSet;
use super::Tablet;
use crate::kinds::question::audience::{self, AnswerForm, Audience, exclude, include, set_form};
use crate::kinds::set::tags;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::limits::NAME_CHARS_MAX;
use fellestid_crdt::record::Key;
use proptest::prelude::{prop_assert, proptest};

fn tags_of(tablet: &Tablet, set: Dot) -> Vec<String> {
    QuestionSet::read(&tablet.notebook, set).expect("a set").tags
}

#[test]
fn tags_added_by_two_at_once_both_stand() {
    let mut left = Tablet::new(1);
    let (set, _) = left.set_of(&[]);
    let mut right = left.copy(2);
    left.act(|transaction| tags::add(transaction, set, "Trivsel"));
    right.act(|transaction| tags::add(transaction, set, " åpning  av året "));
    left.meet(&mut right);
    assert_eq!(tags_of(&left, set), ["Trivsel", "åpning av året"]);
    right.act(|transaction| tags::remove(transaction, set, "TRIVSEL"));
    assert_eq!(tags_of(&right, set), ["åpning av året"]);
    right.undo();
    assert_eq!(tags_of(&right, set), ["Trivsel", "åpning av året"]);
}

#[test]
fn a_tag_put_back_by_one_who_did_not_see_it_removed_stands() {
    let mut left = Tablet::new(1);
    let (set, _) = left.set_of(&[]);
    left.act(|transaction| tags::add(transaction, set, "felles"));
    let mut right = left.copy(2);
    right.act(|transaction| tags::remove(transaction, set, "felles"));
    right.act(|transaction| tags::add(transaction, set, "Felles"));
    left.now_ms += 10;
    left.act(|transaction| tags::remove(transaction, set, "felles"));
    left.meet(&mut right);
    assert_eq!(tags_of(&left, set), ["Felles"]);
    left.act(|transaction| tags::remove(transaction, set, "felles"));
    left.meet(&mut right);
    assert!(tags_of(&right, set).is_empty());
}

#[test]
fn tags_are_counted_over_sets_whatever_their_capitals() {
    let mut tablet = Tablet::new(1);
    for tag in ["Plan", "plan", "Film"] {
        let (set, _) = tablet.set_of(&[]);
        tablet.act(|transaction| tags::add(transaction, set, tag));
    }
    let (gone, _) = tablet.set_of(&[]);
    tablet.act(|transaction| tags::add(transaction, gone, "Borte"));
    tablet.act(|transaction| transaction.delete(Key::root(gone)));
    let counts: Vec<(String, usize)> = tags::all(&tablet.notebook).into_iter().map(|count| (count.tag, count.sets)).collect();
    assert_eq!(counts, [("Plan".to_owned(), 2), ("Film".to_owned(), 1)]);
}

#[test]
fn a_set_takes_only_so_many_tags_and_none_that_are_blank() {
    let mut tablet = Tablet::new(1);
    let (set, _) = tablet.set_of(&[]);
    assert!(!tablet.act(|transaction| tags::add(transaction, set, " \t")));
    for number in 0..tags::TAGS_MAX {
        assert!(tablet.act(|transaction| tags::add(transaction, set, &number.to_string())));
    }
    assert!(!tablet.act(|transaction| tags::add(transaction, set, "en til")));
    assert!(tablet.act(|transaction| tags::add(transaction, set, "0")));
}

proptest! {
    #[test]
    fn any_tag_fits_in_a_file(tag in ".{0,80}") {
        let mut tablet = Tablet::new(1);
        let (set, _) = tablet.set_of(&[]);
        let added = tablet.act(|transaction| tags::add(transaction, set, &tag));
        let root = tablet.notebook.get(&Key::root(set)).expect("a set");
        prop_assert!(root.registers.keys().all(|name| name.chars().count() <= NAME_CHARS_MAX));
        prop_assert!(added == (tags_of(&tablet, set).len() == 1));
        tablet.act(|transaction| tags::remove(transaction, set, &tag));
        prop_assert!(tags_of(&tablet, set).is_empty());
    }
}

#[test]
fn groups_added_by_two_at_once_both_stand_and_none_is_all() {
    let mut left = Tablet::new(1);
    let (set, keys) = left.set_of(&["a"]);
    let audience = |tablet: &Tablet| Question::all(&tablet.notebook, set)[0].audience.clone();
    assert!(audience(&left).is_empty());
    let mut right = left.copy(2);
    left.act(|transaction| include(transaction, keys[0], Audience::OtherStaff));
    right.act(|transaction| include(transaction, keys[0], Audience::Leadership));
    left.meet(&mut right);
    assert_eq!(audience(&left), [Audience::Leadership, Audience::OtherStaff]);
    left.act(|transaction| exclude(transaction, keys[0], Audience::Leadership));
    assert_eq!(audience(&left), [Audience::OtherStaff]);
}

#[test]
fn a_question_in_a_meeting_keeps_its_form_and_whom_it_is_for() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a", "b"]);
    tablet.act(|transaction| set_form(transaction, keys[0], AnswerForm::ByRole));
    tablet.act(|transaction| include(transaction, keys[0], Audience::Teachers));
    let questions = Question::all(&tablet.notebook, set).iter().map(Question::words).collect();
    let words = MeetingPlan {
        title: String::new(),
        date: String::new(),
        starts_at: 0,
        tables: 1,
        steps: Vec::new(),
        questions,
        set: Some(set),
        ..MeetingPlan::default()
    };
    let home = tablet.act(|transaction| meeting::create(transaction, &words));
    let copied = Meeting::read(&tablet.notebook, home).expect("a meeting").questions;
    assert_eq!((copied[0].form, copied[0].audience.as_slice()), (AnswerForm::ByRole, [Audience::Teachers].as_slice()));
    assert_eq!((copied[1].form, copied[1].audience.is_empty()), (AnswerForm::Points, true));
    let plain = tablet.notebook.get(&copied[1].key).expect("kept");
    assert!(
        plain.register("form").is_none()
            && Audience::ALL.iter().all(|group| plain.register(&question::AUDIENCE.register(group.code())).is_none())
    );
}

#[test]
fn a_form_of_a_newer_version_is_shown_as_points_and_kept() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a"]);
    tablet.write(keys[0], "form", "circle");
    assert_eq!(Question::all(&tablet.notebook, set)[0].form, audience::AnswerForm::Points);
    assert_eq!(tablet.notebook.get(&keys[0]).expect("kept").text("form"), "circle");
}
