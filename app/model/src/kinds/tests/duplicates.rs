//! Copies of sets.

use super::super::question::Question;
use super::super::set::QuestionSet;
use super::{Tablet, outline};
use crate::kinds::question::audience::{self, AnswerForm, Audience};
use crate::kinds::set;
use crate::kinds::set::edit::{create_part, set_field};
use crate::kinds::set::tags;
use crate::overviews::duplicate::duplicate;
use crate::place::move_to_theme;
use crate::shelf;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

fn read(notebook: &Notebook, set: Dot) -> QuestionSet {
    QuestionSet::read(notebook, set).expect("a set")
}

#[test]
fn every_built_in_set_can_be_copied_and_the_copy_edited() {
    let mut tablet = Tablet::new(1);
    tablet.notebook = shelf::built_in();
    let shelf = tablet.notebook.clone();
    for original in shelf.homes() {
        let copy = tablet.act(|transaction| duplicate(transaction, original, "Vår utgave")).expect("a set");
        assert_eq!(tablet.outline(copy), outline(&shelf, original));
        assert_eq!(outline(&tablet.notebook, original), outline(&shelf, original));
        let set = read(&tablet.notebook, copy);
        assert_eq!((set.title.shown.as_str(), set.copied_from), ("Vår utgave", Some(original)));
        assert_eq!((set.about, set.source), (read(&shelf, original).about, read(&shelf, original).source));
        let question = set.themes[0].questions[0].key;
        tablet.write(question, "text", "Vår ordlyd?");
        assert_ne!(tablet.outline(copy), outline(&shelf, original));
        assert_eq!(outline(&tablet.notebook, original), outline(&shelf, original));
    }
}

#[test]
fn a_copy_has_all_that_is_seen_and_nothing_that_is_deleted() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a", "b", "c"]);
    let theme = tablet.theme(set, "T");
    tablet.act(|transaction| move_to_theme(transaction, keys[0], Some(theme.id)));
    tablet.act(|transaction| create_part(transaction, keys[0], "del"));
    tablet.act(|transaction| transaction.delete(keys[1]));
    tablet.act(|transaction| tags::add(transaction, set, "Film"));
    tablet.act(|transaction| audience::include(transaction, keys[0], Audience::Teachers));
    tablet.act(|transaction| audience::set_form(transaction, keys[0], AnswerForm::Works));
    for (field, text) in [(&set::STIMULUS_TITLE, "Sammen"), (&set::MORE, "Linje\nto"), (&set::SERIES, "Høst")] {
        tablet.act(|transaction| set_field(transaction, set, field, text));
    }
    let copy = tablet.act(|transaction| duplicate(transaction, set, "")).expect("a set");
    assert_eq!(tablet.outline(copy), ["c", "# T", "a", "- del"]);
    let (original, copied) = (read(&tablet.notebook, set), read(&tablet.notebook, copy));
    assert_eq!((copied.title, copied.tags, copied.more), (original.title, original.tags, original.more));
    assert_eq!((copied.stimulus_title, copied.series), (original.stimulus_title, original.series));
    let words = |set| Question::all(&tablet.notebook, set).iter().map(Question::words).collect::<Vec<_>>();
    assert_eq!(words(copy), words(set));
    assert_eq!(tablet.notebook.home(copy).count(), 5);
}

#[test]
fn what_a_newer_version_wrote_points_into_the_copy() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a"]);
    tablet.write(keys[0], "form", "circle");
    tablet.act(|transaction| transaction.create(set, "ladder", &[("under", keys[0].id.into())]));
    let copy = tablet.act(|transaction| duplicate(transaction, set, "")).expect("a set");
    let question = Question::all(&tablet.notebook, copy)[0].key;
    assert_eq!(tablet.notebook.get(&question).expect("kept").text("form"), "circle");
    let ladder = tablet.notebook.home(copy).find(|(_, record)| record.kind == "ladder").expect("copied").1;
    assert_eq!(ladder.dot("under"), Some(question.id));
}

#[test]
fn a_question_without_its_theme_has_no_heading_in_the_copy() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a"]);
    let theme = tablet.theme(set, "T");
    tablet.act(|transaction| move_to_theme(transaction, keys[0], Some(theme.id)));
    tablet.act(|transaction| transaction.delete(theme));
    let copy = tablet.act(|transaction| duplicate(transaction, set, "")).expect("a set");
    assert_eq!(tablet.outline(copy), ["a"]);
    assert_eq!(Question::all(&tablet.notebook, copy)[0].theme, None);
}

#[test]
fn a_copy_is_undone_at_once_and_a_deleted_set_is_not_copied() {
    let mut tablet = Tablet::new(1);
    let (set, _) = tablet.set_of(&["a"]);
    let copy = tablet.act(|transaction| duplicate(transaction, set, "Ny")).expect("a set");
    tablet.undo();
    assert!(QuestionSet::read(&tablet.notebook, copy).is_none());
    tablet.act(|transaction| transaction.delete(Key::root(set)));
    assert_eq!(tablet.act(|transaction| duplicate(transaction, set, "Ny")), None);
}
