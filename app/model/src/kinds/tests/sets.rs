//! Writing sets by hand, film and series.

use super::super::set::{self, QuestionSet, SetWords, Stimulus, StimulusKind};
use super::{Tablet, words};
use crate::kinds::question::audience;
use crate::kinds::set::edit::{self, QuestionPlace, create_part, create_question, create_theme, set_field, set_stimulus};
use crate::kinds::set::tags;
use crate::overviews::series;
use crate::place::{move_down, move_to_theme};
use crate::shelf;
use fellestid_crdt::record::Key;

#[test]
fn a_set_is_written_from_nothing() {
    let mut tablet = Tablet::new(1);
    let set = tablet.act(|change| set::create(change, &SetWords::default()));
    tablet.act(|change| set_field(change, set, &set::TITLE, "Trivsel"));
    tablet.act(|change| set_field(change, set, &set::ABOUT, "God å begynne med."));
    let theme = tablet.theme(set, "Nå");
    let question = tablet.question(set, Some(theme.id), "Hva ser vi?");
    tablet.act(|change| create_part(change, question, "Hvor?"));
    tablet.act(|change| create_question(change, set, QuestionPlace::After(question), &words("Hvorfor?")));
    tablet.question(set, None, "Løst?");
    assert_eq!(tablet.outline(set), ["Løst?", "# Nå", "Hva ser vi?", "- Hvor?", "Hvorfor?"]);
    let read = QuestionSet::read(&tablet.notebook, set).expect("a set");
    assert_eq!((read.title.shown.as_str(), read.about.as_str()), ("Trivsel", "God å begynne med."));
}

#[test]
fn a_film_has_a_title_a_source_and_a_link_on_the_web() {
    let mut tablet = Tablet::new(1);
    let (set, _) = tablet.set_of(&[]);
    let film = Stimulus { kind: StimulusKind::Film, minutes: Some(4) };
    tablet.act(|change| set_stimulus(change, set, Some(film)));
    tablet.act(|change| set_field(change, set, &set::STIMULUS_TITLE, "Sammen"));
    for (link, is_safe) in [
        ("https://film.example/4?a=b", true),
        (" HTTP://film.example ", true),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("https://film example", false),
        ("film.example", false),
        ("", false),
    ] {
        tablet.act(|change| set_field(change, set, &set::STIMULUS_LINK, link));
        let read = QuestionSet::read(&tablet.notebook, set).expect("a set");
        assert_eq!((read.stimulus_link.as_str(), read.safe_link().is_some()), (link, is_safe));
        assert_eq!((read.stimulus, read.stimulus_title.as_str()), (Some(film), "Sammen"));
    }
    tablet.act(|change| set_stimulus(change, set, None));
    assert_eq!(QuestionSet::read(&tablet.notebook, set).expect("a set").stimulus, None);
}

#[test]
fn built_in_sets_are_never_changed_in_place() {
    let mut tablet = Tablet::new(1);
    tablet.notebook = shelf::built_in();
    let before = tablet.notebook.clone();
    for set in before.homes() {
        let read = QuestionSet::read(&before, set).expect("a set");
        let question = read.questions().next().expect("a question").key;
        tablet.act(|change| {
            set_field(change, set, &set::TITLE, "Vårt");
            set_stimulus(change, set, Some(Stimulus { kind: StimulusKind::Text, minutes: None }));
            assert_eq!(create_theme(change, set, "Nytt"), None);
            assert_eq!(create_question(change, set, QuestionPlace::After(question), &words("Ny?")), None);
            assert_eq!(create_part(change, question, "Ny?"), None);
            assert!(!move_down(change, question) && !move_to_theme(change, question, None));
            assert!(!tags::add(change, set, "vår"));
            series::set(change, set, "vår", Some(1));
            audience::include(change, question, audience::Audience::Teachers);
            audience::set_form(change, question, audience::AnswerForm::Works);
            edit::delete(change, question);
            for theme in &read.themes {
                theme.key.into_iter().for_each(|key| edit::delete_theme_and_questions(change, key));
            }
        });
    }
    assert_eq!(tablet.notebook, before);
}

#[test]
fn a_theme_goes_alone_or_with_its_questions() {
    let mut tablet = Tablet::new(1);
    let (set, _) = tablet.set_of(&["løst"]);
    let theme = tablet.theme(set, "Nå");
    tablet.question(set, Some(theme.id), "under");
    tablet.act(|change| edit::delete(change, theme));
    assert_eq!(tablet.outline(set), ["løst", "under"]);
    tablet.undo();
    tablet.act(|change| edit::delete_theme_and_questions(change, theme));
    assert_eq!(tablet.outline(set), ["løst"]);
    tablet.undo();
    assert_eq!(tablet.outline(set), ["løst", "# Nå", "under"]);
}

#[test]
fn nothing_is_added_where_there_is_no_such_place() {
    let mut tablet = Tablet::new(1);
    let (set, keys) = tablet.set_of(&["a"]);
    let (other, _) = tablet.set_of(&[]);
    let nowhere = Key { home: other, id: keys[0].id };
    tablet.act(|change| {
        assert_eq!(create_question(change, other, QuestionPlace::After(keys[0]), &words("b")), None);
        assert_eq!(create_part(change, nowhere, "b"), None);
        assert_eq!(create_part(change, Key::root(set), "b"), None);
        assert_eq!(create_theme(change, keys[0].id, "b"), None);
    });
    assert_eq!((tablet.outline(set), tablet.outline(other)), (vec!["a".to_owned()], vec![]));
}

#[test]
fn a_series_goes_on_by_place_then_by_title() {
    let mut tablet = Tablet::new(1);
    let places =
        [("C", "Film", Some(2)), ("A", " film", Some(1)), ("D", "Film", None), ("B", "FILM ", Some(2)), ("E", "Annet", None)];
    let homes = places.map(|(title, name, place)| {
        let set = tablet.act(|change| set::create(change, &SetWords { title: title.to_owned(), ..SetWords::default() }));
        tablet.act(|change| series::set(change, set, name, place));
        set
    });
    assert_eq!(series::sets(&tablet.notebook, "film"), [homes[1], homes[3], homes[0], homes[2]]);
    assert_eq!(series::next(&tablet.notebook, homes[0]), Some(homes[2]));
    assert_eq!(series::next(&tablet.notebook, homes[2]), None);
    assert_eq!(series::next(&tablet.notebook, homes[4]), None);
    assert_eq!(series::all(&tablet.notebook), ["Annet", "Film"]);
    tablet.act(|change| series::set(change, homes[0], "", None));
    assert_eq!(series::next(&tablet.notebook, homes[0]), None);
    assert_eq!(series::next(&tablet.notebook, homes[3]), Some(homes[2]));
}
