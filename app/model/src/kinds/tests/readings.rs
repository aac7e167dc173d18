//! An adviser's reading: what is new, the schools' exact words under themes, what became of them, and the draft of the
//! next gathering; and who may see what of it.

use super::Tablet;
use super::network::{NOW_MS, Round, file_of, published};
use crate::kinds::ALL;
use crate::kinds::addressee::Addressee;
use crate::kinds::answer::May;
use crate::kinds::answer_theme::{self, Part};
use crate::kinds::ask::Ask;
use crate::kinds::decision::Decision;
use crate::kinds::feedback::Feedback;
use crate::kinds::package::Package;
use crate::kinds::quote::{self, From};
use crate::kinds::reading::{self, DraftField, draft, drafts_beside, join_drafts, type_draft};
use crate::overviews::gathering::{Gathering, HandedBack, Own};
use crate::overviews::hidden::Hidden;
use crate::overviews::matrix::{Matrix, OfReadings};
use crate::overviews::next_round;
use crate::overviews::publishing::Names;
use crate::overviews::reading_state::{Seen, marks, seen, set_read, set_unread, unread};
use crate::overviews::themes::{Standing, Theme, decide_quote, decide_theme, put_quote, set_part, theme_named};
use crate::share::{Selection, is_offered, select};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::write_plain;
use proptest::prelude::*;

/// The adviser, with an answer of each choice from the first schools.
fn adviser_with(round: &Round, choices: &[May]) -> Tablet {
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    for (place, may) in choices.iter().enumerate() {
        let mut school = round.school(0x5000 + place as u64);
        let home = round.answers(&mut school, place, &words(place), *may);
        adviser.notebook.merge(&file_of(&school, home));
    }
    adviser
}

fn words(place: usize) -> String {
    format!("Vikar er dyrt, sier nummer {place}. Vi prøver.")
}

fn matrix(tablet: &Tablet, round: &Round) -> Matrix {
    Matrix::of(&tablet.notebook, round.package).expect("a package")
}

fn themes(tablet: &Tablet, round: &Round) -> Vec<Theme> {
    Theme::all(&tablet.notebook, &matrix(tablet, round))
}

/// Puts these words of a school under a theme.
fn quote(tablet: &mut Tablet, round: &Round, theme: &str, place: usize, words: &str) {
    let key = tablet.act(|transaction| theme_named(transaction, round.package, theme)).expect("a name");
    let theme = themes(tablet, round).into_iter().find(|theme| theme.keys.contains(&key)).expect("made");
    let from = From { unit: round.units[place], ask: round.asks[0] };
    tablet.act(|transaction| put_quote(transaction, &theme, from, words));
}

fn first_sentence(place: usize) -> String {
    format!("Vikar er dyrt, sier nummer {place}.")
}

#[test]
fn an_answer_is_new_then_read_then_changed() {
    let round = Round::new(2);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Først", May::Named);
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    let state = |adviser: &Tablet| {
        let (matrix, marks) = (matrix(adviser, &round), marks(&adviser.notebook, round.package));
        (seen(&marks, &matrix.schools[0], round.asks[0]), unread(&matrix, &marks))
    };
    let read = |adviser: &mut Tablet| {
        let school = matrix(adviser, &round).schools[0].clone();
        adviser.act(|transaction| set_read(transaction, round.package, &school, round.asks[0]));
    };
    adviser.notebook.merge(&file_of(&school, home));
    assert_eq!(state(&adviser), (Seen::New, (1, 0)));
    read(&mut adviser);
    adviser.notebook.merge(&file_of(&school, home));
    assert_eq!(state(&adviser), (Seen::Read, (0, 0)), "the same file again is nothing new");
    // A second tablet of the school, which had not seen the first: an older number, and new all the same.
    let mut other = round.school(2);
    round.answers(&mut other, 0, "Samtidig", May::Named);
    adviser.notebook.merge(&file_of(&other, home));
    assert_eq!(state(&adviser), (Seen::Changed, (0, 1)));
    read(&mut adviser);
    assert_eq!(state(&adviser).0, Seen::Read);
    let school = matrix(&adviser, &round).schools[0].clone();
    adviser.act(|transaction| set_unread(transaction, round.package, &school, round.asks[0]));
    assert_eq!(state(&adviser).0, Seen::New);
}

#[test]
fn what_two_tablets_read_at_once_is_read() {
    let round = Round::new(2);
    let mut one = adviser_with(&round, &[May::Named, May::Adviser]);
    quote(&mut one, &round, "Tid", 0, "Vikar");
    let mut other = one.copy(0xad03);
    for (tablet, place) in [(&mut one, 0), (&mut other, 1)] {
        let school = matrix(tablet, &round).schools[place].clone();
        tablet.act(|transaction| set_read(transaction, round.package, &school, round.asks[0]));
    }
    one.meet(&mut other);
    assert_eq!(unread(&matrix(&one, &round), &marks(&one.notebook, round.package)), (0, 0));
}

#[test]
fn who_may_see_a_quote_is_read_from_the_answer() {
    let round = Round::new(6);
    let mut adviser = adviser_with(&round, &[May::Named, May::Adviser, May::Nameless]);
    (0..3).for_each(|place| quote(&mut adviser, &round, "Tid", place, &first_sentence(place)));
    let standings =
        |adviser: &Tablet| -> Vec<Standing> { themes(adviser, &round)[0].quotes.iter().map(|quote| quote.standing).collect() };
    assert_eq!(standings(&adviser), [Standing::Named, Standing::Kept, Standing::Unpublished]);
    // The school takes its consent back, and another changes its words.
    let mut school = round.school(0x6000);
    school.notebook.merge(&adviser.notebook);
    let home = round.answers(&mut school, 0, &words(0), May::Adviser);
    adviser.notebook.merge(&file_of(&school, home));
    let home = round.answers(&mut school, 1, "Noe annet", May::Named);
    adviser.notebook.merge(&file_of(&school, home));
    assert_eq!(standings(&adviser), [Standing::Kept, Standing::Gone, Standing::Unpublished]);
}

#[test]
fn a_nameless_quote_leaves_only_when_its_answer_is_published() {
    let round = Round::new(5);
    let mut adviser = adviser_with(&round, &[May::Nameless; 5]);
    quote(&mut adviser, &round, "Tid", 2, &first_sentence(2));
    let spread = |adviser: &Tablet| Gathering::of(&adviser.notebook, &matrix(adviser, &round)).spread();
    assert!(spread(&adviser).themes.is_empty());
    assert_eq!(published(&round, &mut adviser.notebook, 70, "2026-12-02"), 5);
    let theme = &spread(&adviser).themes[0];
    let quote = &theme.quotes[0];
    assert_eq!((quote.words.as_str(), quote.school.as_str()), (first_sentence(2).as_str(), ""));
}

#[test]
fn two_readers_with_the_same_theme_have_one() {
    let round = Round::new(2);
    let mut one = adviser_with(&round, &[May::Named, May::Named]);
    let mut other = one.copy(0xad03);
    quote(&mut one, &round, "Tid og vikar", 0, "Vikar er dyrt");
    quote(&mut other, &round, " tid og  Vikar ", 0, "Vikar er dyrt");
    quote(&mut other, &round, "tid og vikar", 1, "Vi prøver.");
    let theirs = themes(&other, &round)[0].keys[0];
    other.act(|transaction| answer_theme::DEFINITION.set_text(transaction, theirs, "Timer som mangler"));
    one.meet(&mut other);
    let all = themes(&one, &round);
    assert_eq!((all.len(), all[0].keys.len(), all[0].quotes.len()), (1, 2, 2));
    assert_eq!(all[0].definition, "Timer som mangler");
    // A decision holds whoever's theme comes first, and so does taking it back.
    one.act(|transaction| decide_theme(transaction, &all[0], Some(Decision::Later)));
    assert_eq!(themes(&one, &round)[0].decided.as_ref().map(|decided| decided.decision), Some(Decision::Later));
    one.act(|transaction| decide_theme(transaction, &all[0], None));
    assert_eq!(themes(&one, &round)[0].decided, None);
}

#[test]
fn a_school_gets_back_its_own_words_and_nothing_of_others() {
    let round = Round::new(3);
    let mut adviser = adviser_with(&round, &[May::Adviser, May::Named, May::Adviser]);
    (0..3).for_each(|place| quote(&mut adviser, &round, "Et navn på alle", place, &first_sentence(place)));
    let theme = themes(&adviser, &round).remove(0);
    adviser.act(|transaction| {
        decide_theme(transaction, &theme, Some(Decision::Included));
        decide_quote(transaction, &theme.quotes[0], Some(Decision::Not));
        quote::REASON.set_text(transaction, theme.quotes[0].keys[0], "Det er ikke penger");
    });
    let back = |place: usize| HandedBack::of(&adviser.notebook, &matrix(&adviser, &round), round.units[place]).expect("input");
    let first = back(0);
    assert_eq!((first.inputs.len(), first.inputs[0].1.decision), (1, Decision::Not));
    assert_eq!(back(2).inputs[0].1.decision, Decision::Included, "as its theme");
    for place in 0..3 {
        let told = format!("{:?}", back(place));
        let others = (0..3).filter(|other| *other != place);
        assert!(told.contains(&first_sentence(place)) && told.contains(&format!("Skole {place}")));
        assert!(
            others.into_iter().all(|other| !told.contains(&first_sentence(other)) && !told.contains(&format!("Skole {other}")))
        );
        assert!(!told.contains("Et navn på alle"), "a theme tells of others");
    }
}

#[test]
fn the_next_round_tells_every_school_only_what_others_may_see() {
    let round = Round::new(3);
    let mut adviser = adviser_with(&round, &[May::Adviser, May::Named, May::Nameless]);
    (0..3).for_each(|place| quote(&mut adviser, &round, "Tid", place, &first_sentence(place)));
    quote(&mut adviser, &round, "Bare ett svar", 0, &first_sentence(0));
    let all = themes(&adviser, &round);
    let made = adviser.act(|transaction| {
        all.iter().for_each(|theme| decide_theme(transaction, theme, Some(Decision::Later)));
        let quotes = all.iter().flat_map(|theme| &theme.quotes);
        quotes.for_each(|quote| decide_quote(transaction, quote, Some(Decision::Included)));
        type_draft(transaction, round.package, DraftField::Title, "Vi prøver igjen");
        type_draft(transaction, round.package, DraftField::Questions, "1. Hva prøvde dere?\n2. Hva så dere?");
        let package = Package::read(transaction.notebook, round.package).expect("a package");
        let draft = Gathering::of(transaction.notebook, &Matrix::of(transaction.notebook, round.package).expect("a round"));
        next_round::create(transaction, &package, &draft)
    });
    let notebook = &adviser.notebook;
    let told: Vec<String> = Feedback::all(notebook, made).into_iter().map(|(_, feedback)| feedback.told()).collect();
    assert_eq!(told, ["Tid".to_owned(), format!("«{}» Skole 1", first_sentence(1))]);
    let asked: Vec<String> = Ask::all(notebook, made).into_iter().map(|ask| ask.text).collect();
    assert_eq!(asked, ["Hva prøvde dere?", "Hva så dere?"]);
    assert_eq!(Addressee::all(notebook, made).len(), 3);
    assert_eq!(Package::read(notebook, made).map(|package| package.title), Some("Vi prøver igjen".to_owned()));
    // What leaves with the package.
    let bytes = write_plain(&file_of(&adviser, made));
    assert!(bytes.contains(&first_sentence(1)));
    for hidden in [first_sentence(0), first_sentence(2), "Bare ett svar".to_owned()] {
        assert!(!bytes.contains(&hidden), "{hidden}");
    }
}

#[test]
fn a_draft_that_repeats_a_hidden_answer_is_pointed_out() {
    let round = Round::new(2);
    let mut adviser = adviser_with(&round, &[May::Adviser, May::Named]);
    adviser.act(|transaction| {
        type_draft(transaction, round.package, DraftField::Done, "Som en skrev: «vikar ER dyrt – sier nummer 0» og mer.")
    });
    adviser.act(|transaction| type_draft(transaction, round.package, DraftField::Bring, &first_sentence(1)));
    assert_eq!(draft(&adviser.notebook, round.package, DraftField::Bring), first_sentence(1));
    let matrix = matrix(&adviser, &round);
    let gathering = Gathering::of(&adviser.notebook, &matrix);
    assert_eq!(gathering.repeats(&Hidden::of(&matrix, &gathering.themes)), [Own::Draft(DraftField::Done)]);
}

#[test]
fn drafts_of_two_readers_are_both_seen() {
    let round = Round::new(1);
    let mut one = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    let mut other = one.copy(0xad03);
    one.act(|transaction| type_draft(transaction, round.package, DraftField::Done, "Vi har lest."));
    other.act(|transaction| type_draft(transaction, round.package, DraftField::Done, "De har skrevet."));
    other.act(|transaction| type_draft(transaction, round.package, DraftField::When, "Torsdag"));
    one.meet(&mut other);
    assert_eq!(reading::all(&one.notebook, round.package).len(), 2);
    let told = |tablet: &Tablet, field| {
        (draft(&tablet.notebook, round.package, field), drafts_beside(&tablet.notebook, round.package, field))
    };
    let (shown, beside) = told(&one, DraftField::Done);
    assert_eq!([shown.as_str(), beside[0].as_str()].map(str::len).iter().sum::<usize>(), 27, "both: {shown}, {beside:?}");
    assert_eq!(told(&one, DraftField::When), ("Torsdag".to_owned(), Vec::new()));
    // Nobody's text takes the place of the one that is emptied, or is written into another's.
    one.act(|transaction| type_draft(transaction, round.package, DraftField::Done, " "));
    assert_eq!(told(&one, DraftField::Done), (String::new(), beside.clone()));
    one.act(|transaction| type_draft(transaction, round.package, DraftField::Done, &shown));
    assert_eq!(told(&one, DraftField::Done), (shown.clone(), beside.clone()));
    one.act(|transaction| type_draft(transaction, round.package, DraftField::When, "Fredag"));
    assert_eq!(told(&one, DraftField::When), ("Fredag".to_owned(), Vec::new()));
    // On two devices at the same time, in one reading.
    other.meet(&mut one);
    one.act(|transaction| type_draft(transaction, round.package, DraftField::When, "Mandag"));
    other.act(|transaction| type_draft(transaction, round.package, DraftField::When, "Tirsdag"));
    one.meet(&mut other);
    assert_eq!(told(&one, DraftField::When).1.len(), 1);
    for field in [DraftField::Done, DraftField::When] {
        let (shown, beside) = told(&one, field);
        one.act(|transaction| join_drafts(transaction, round.package, field));
        let between = if field.is_one_line() { " – " } else { "\n" };
        assert_eq!(told(&one, field), (format!("{shown}{between}{}", beside[0]), Vec::new()));
    }
}

#[test]
fn what_is_typed_in_a_draft_changes_nothing_in_the_overview() {
    let round = Round::new(2);
    let mut adviser = adviser_with(&round, &[May::Named, May::Adviser]);
    quote(&mut adviser, &round, "Tid", 0, &first_sentence(0));
    let before = OfReadings::of(&adviser.notebook, round.package);
    adviser.act(|transaction| type_draft(transaction, round.package, DraftField::Done, "Vi har lest."));
    let after = OfReadings::of(&adviser.notebook, round.package);
    assert_eq!(before, after);
    let whole = matrix(&adviser, &round);
    assert_eq!(Matrix::with(&adviser.notebook, round.package, &after), Some(whole.clone()));
    let gathering = Gathering::of(&adviser.notebook, &whole);
    assert_eq!(Gathering::with(&adviser.notebook, round.package, Theme::all(&adviser.notebook, &whole)), gathering);
    assert_eq!(gathering.text(DraftField::Done), "Vi har lest.");
}

#[test]
fn short_words_of_a_hidden_answer_are_pointed_out() {
    let round = Round::new(3);
    let mut adviser = adviser_with(&round, &[]);
    let hidden = ["Vi må få ro i en uke til nå", "Skogdag på torsdager", "Ja, vi er på vei"];
    for (place, text) in hidden.iter().enumerate() {
        let mut school = round.school(0x5000 + place as u64);
        let home = round.answers(&mut school, place, text, May::Adviser);
        adviser.notebook.merge(&file_of(&school, home));
    }
    let mut repeats = |text: &str| {
        adviser.act(|transaction| type_draft(transaction, round.package, DraftField::Done, text));
        let matrix = matrix(&adviser, &round);
        let gathering = Gathering::of(&adviser.notebook, &matrix);
        !gathering.repeats(&Hidden::of(&matrix, &gathering.themes)).is_empty()
    };
    assert!(repeats("En skriver: vi må få ro i en uke til nå."), "no five of these words are twenty letters");
    assert!(repeats("På ett sted er det skogdag på torsdager."), "a whole answer of few words");
    assert!(!repeats("Vi må få ro i dag") && !repeats("Skogdag på onsdager") && !repeats("Ja, vi er på vei"), "by chance");
}

#[test]
fn a_reason_that_repeats_a_hidden_answer_is_pointed_out() {
    let round = Round::new(3);
    let mut adviser = adviser_with(&round, &[May::Adviser, May::Named, May::Adviser]);
    quote(&mut adviser, &round, "Tid", 1, &first_sentence(1));
    quote(&mut adviser, &round, "Bare her", 0, &first_sentence(0));
    let keys = themes(&adviser, &round).iter().map(|theme| theme.keys[0]).collect::<Vec<_>>();
    let repeats = |adviser: &Tablet| {
        let matrix = matrix(adviser, &round);
        let gathering = Gathering::of(&adviser.notebook, &matrix);
        let named = |place: &Own<'_>| match place {
            Own::Draft(field) => format!("{field:?}"),
            Own::Theme(theme) => theme.name.clone(),
        };
        gathering.repeats(&Hidden::of(&matrix, &gathering.themes)).iter().map(named).collect::<Vec<String>>()
    };
    adviser.act(|transaction| answer_theme::DEFINITION.set_text(transaction, keys[1], &words(0)));
    assert!(repeats(&adviser).is_empty(), "a theme without a quote that may leave is in no handout");
    adviser.act(|transaction| answer_theme::DEFINITION.set_text(transaction, keys[0], &words(0)));
    assert_eq!(repeats(&adviser), ["Tid"]);
    adviser.act(|transaction| answer_theme::DEFINITION.set_text(transaction, keys[0], "Timer"));
    adviser.act(|transaction| answer_theme::REASON.set_text(transaction, keys[1], &words(2)));
    assert!(repeats(&adviser).is_empty(), "a reason without a decision is in no file");
    for theme in themes(&adviser, &round) {
        adviser.act(|transaction| decide_theme(transaction, &theme, Some(Decision::Not)));
    }
    assert_eq!(repeats(&adviser), ["Bare her"]);
    // What the school has written anew is withdrawn, and so are its words in the draft.
    adviser.act(|transaction| answer_theme::REASON.set_text(transaction, keys[1], ""));
    let mut school = round.school(0x6000);
    school.notebook.merge(&adviser.notebook);
    let home = round.answers(&mut school, 0, "Noe annet", May::Adviser);
    adviser.notebook.merge(&file_of(&school, home));
    adviser.act(|transaction| type_draft(transaction, round.package, DraftField::Bring, &first_sentence(0)));
    assert_eq!(repeats(&adviser), ["Bring"]);
}

#[test]
fn names_in_a_text_are_pointed_out_before_it_is_published() {
    let round = Round::new(2);
    let tablet = adviser_with(&round, &[]);
    let matrix = matrix(&tablet, &round);
    let named = |text: &str| Names::of(&matrix).in_text(text).into_iter().map(str::to_owned).collect::<Vec<String>>();
    assert_eq!(named("Vi leser hver uke"), Vec::<String>::new());
    assert_eq!(named("På skole 0 leser vi"), Vec::<String>::new(), "of «Skole 0» only the figure is its own: too short");
    assert_eq!(named("I KOMMUNE  1s lag"), ["Kommune 1"]);
}

#[test]
fn no_share_takes_a_reading_along() {
    let round = Round::new(1);
    let mut adviser = adviser_with(&round, &[May::Adviser]);
    quote(&mut adviser, &round, "Hemmelig tema", 0, "Vikar er dyrt");
    let school = matrix(&adviser, &round).schools[0].clone();
    adviser.act(|transaction| set_read(transaction, round.package, &school, round.asks[0]));
    let homes: Vec<Dot> = vec![round.package, crate::derived::report_home(round.package, round.units[0])];
    let bytes = write_plain(&select(&adviser.notebook, Selection::Homes(&homes)));
    assert!(["Hemmelig", "read:", "answer_theme", "\"quote\"", "read_marks"].iter().all(|part| !bytes.contains(part)));
}

#[test]
fn what_a_network_leader_keeps_is_not_offered_to_share() {
    let offered = ALL.iter().filter(|kind| is_offered(kind)).map(|kind| kind.name);
    let offered: Vec<&str> = offered.collect();
    for kept in ["network", "reading", "report", "unit", "quote"] {
        assert!(!offered.contains(&kept), "{kept}");
    }
    assert!(["meeting", "set", "action", "package"].iter().all(|kind| offered.contains(kind)), "{offered:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// The handout holds what schools let others see, for any choices, and whatever the adviser has decided.
    #[test]
    fn a_handout_holds_what_the_schools_chose(choices in proptest::collection::vec(0..3usize, 1..7), decided in any::<u8>()) {
        let round = Round::new(7);
        let choices: Vec<May> = choices.into_iter().map(|place| May::ALL[place]).collect();
        let mut adviser = adviser_with(&round, &choices);
        for place in 0..choices.len() {
            quote(&mut adviser, &round, &format!("Tema {place}"), place, &first_sentence(place));
        }
        for (place, theme) in themes(&adviser, &round).iter().enumerate().filter(|(place, _)| decided >> place & 1 == 1) {
            adviser.act(|transaction| {
                decide_theme(transaction, theme, Some(Decision::Later));
                decide_quote(transaction, &theme.quotes[0], Some(Decision::Not));
                set_part(transaction, theme, Some(Part::ALL[place % 3]));
            });
        }
        let all = Gathering::of(&adviser.notebook, &matrix(&adviser, &round));
        prop_assert_eq!(all.themes.len(), choices.len());
        let spread = all.spread();
        let told = format!("{spread:?}");
        for (place, may) in choices.iter().enumerate() {
            let is_named = *may == May::Named;
            prop_assert_eq!(told.contains(&first_sentence(place)), is_named);
            prop_assert_eq!(told.contains(&format!("\"Skole {place}\"")), is_named);
            prop_assert_eq!(told.contains(&format!("Tema {place}")), is_named);
        }
        prop_assert!(spread.decided().len() <= 2 * choices.iter().filter(|may| **may == May::Named).count());
    }
}
