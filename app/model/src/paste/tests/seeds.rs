//! The real pages, if they lie beside the repository; they are not ours to keep in it.

use crate::paste::{Draft, Stimulus, StimulusKind, Theme};

fn seed(name: &str) -> Option<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/seeds");
    std::fs::read_to_string(std::path::Path::new(folder).join(name)).ok()
}

/// Returns the lines outside the lists: label and title, introduction, announcement, three themes, and four about more
/// films.
fn unmarked(page: &str) -> Vec<&str> {
    page.lines().map(str::trim).filter(|line| line.starts_with(char::is_alphabetic)).collect()
}

#[test]
fn the_film_page_becomes_three_themes() {
    let Some(page) = seed("000_c4f781d230dcc377.txt") else { return };
    let (draft, unmarked) = (Draft::read(&page), unmarked(&page));
    let themes = draft.themes();
    assert_eq!(draft.title().as_deref(), unmarked[0].strip_prefix("Film: "));
    assert_eq!(draft.stimulus(), Some(Stimulus { kind: StimulusKind::Film, minutes: Some(4) }));
    assert_eq!(themes.iter().filter_map(|theme| theme.title.as_deref()).collect::<Vec<_>>(), unmarked[3..6]);
    assert_eq!(themes.iter().map(|theme| theme.questions.len()).collect::<Vec<_>>(), [3, 3, 9]);
    assert_eq!(parts(&themes), [0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(draft.left_out().len(), 6);
    assert_eq!(draft.left_out()[1], unmarked[2]);
    assert_eq!(draft.left_out()[2], unmarked[6]);
}

fn parts(themes: &[Theme]) -> Vec<usize> {
    themes.iter().flat_map(|theme| &theme.questions).map(|question| question.parts.len()).collect()
}

#[test]
fn the_slides_give_their_one_question() {
    let Some(page) = seed("004_2e40ed82db0ce3eb.txt") else { return };
    let draft = Draft::read(&page);
    assert_eq!(draft.themes().iter().map(|theme| theme.questions.len()).collect::<Vec<_>>(), [1]);
    assert!(draft.left_out().len() > 50);
}
