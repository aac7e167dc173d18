//! A person says what a line is.

use crate::paste::{Draft, LineKind};

const PAGE: &str = "Plandag\n\nLesing\n- Hva leser vi?\n  - i fag\n- Hvorfor?\n\nVelkommen hit.";

#[test]
fn the_person_has_the_last_word() {
    let mut draft = Draft::read(PAGE);
    draft.set_kind(3, LineKind::Question);
    draft.set_kind(5, LineKind::Theme);
    let themes = draft.themes();
    assert_eq!(themes.len(), 2);
    assert_eq!(themes[0].questions.len(), 3);
    assert!(themes[1].questions.is_empty());
    assert!(draft.left_out().is_empty());
}

#[test]
fn a_new_title_leaves_out_the_old() {
    let mut draft = Draft::read(PAGE);
    assert_eq!(draft.title().as_deref(), Some("Plandag"));
    draft.set_kind(1, LineKind::Title);
    assert_eq!(draft.title().as_deref(), Some("Lesing"));
    assert_eq!(draft.left_out(), ["Plandag", "Velkommen hit."]);
    assert_eq!(draft.themes()[0].title, None);
}

#[test]
fn a_part_above_every_question_is_a_question() {
    let mut draft = Draft::read("Hva er bra?\nHva er vanskelig?");
    draft.set_kind(0, LineKind::SubQuestion);
    assert_eq!(draft.themes()[0].questions.len(), 2);
    let mut draft = Draft::read("Lesing\n- Hva leser vi?\nSkriving\n- Hva skriver vi?");
    draft.set_kind(3, LineKind::SubQuestion);
    assert_eq!(draft.themes()[1].questions[0].text, "Hva skriver vi?");
}

#[test]
fn an_index_beyond_the_page_changes_nothing() {
    let mut draft = Draft::read(PAGE);
    let before = draft.clone();
    draft.set_kind(99, LineKind::Title);
    assert_eq!(draft, before);
}

#[test]
fn lines_of_a_page_without_questions_can_be_chosen() {
    let mut draft = Draft::read("Tillit i laget\nMot i laget");
    draft.set_kind(0, LineKind::Question);
    assert_eq!(draft.themes()[0].questions[0].text, "Tillit i laget");
}
