//! What a reader lays aside: hidden from every overview until it is taken back, and nothing of it written in the school's
//! own home.

use super::Tablet;
use super::network::{NOW_MS, Round, file_of};
use crate::kinds::answer::{Answer, May};
use crate::kinds::reading;
use crate::kinds::received::{self, Received, Source};
use crate::kinds::report::{create_unlisted, set_answer};
use crate::overviews::aside::{lay_aside, take_back};
use crate::overviews::gathering::Gathering;
use crate::overviews::hidden::Hidden;
use crate::overviews::matrix::Matrix;
use crate::overviews::strays::Stray;
use crate::overviews::themes::Theme;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;

fn matrix(tablet: &Tablet, round: &Round) -> Matrix {
    Matrix::of(&tablet.notebook, round.package).expect("a package")
}

/// A round of two schools, both with an answer here, and the home of the first one's.
fn read_by_adviser(round: &Round) -> (Tablet, Tablet, Dot) {
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    let (mut first, mut other) = (round.school(1), round.school(2));
    let home = round.answers(&mut first, 0, "Vi prøvde stasjoner i fem uker", May::Adviser);
    let there = round.answers(&mut other, 1, "Vi leser sammen", May::Named);
    adviser.notebook.merge(&file_of(&first, home));
    adviser.notebook.merge(&file_of(&other, there));
    (adviser, first, home)
}

fn by_mail(tablet: &mut Tablet, round: &Round, unit: Option<Dot>, may: May) -> Key {
    let came = Received {
        unit,
        school: "Skole 0".into(),
        ask: Some(round.asks[0]),
        asked: String::new(),
        answer: Answer::Text("Kom i en e-post".into()),
        may,
        source: Source::Mail,
        took_part: Vec::new(),
        sender: String::new(),
        date: String::new(),
    };
    tablet.act(|transaction| {
        let home = reading::create(transaction, round.package);
        received::create(transaction, home, round.package, b"mail", &came)
    })
}

#[test]
fn answer_laid_aside_is_in_no_row_until_it_is_taken_back() {
    let round = Round::new(2);
    let (mut adviser, _, home) = read_by_adviser(&round);
    by_mail(&mut adviser, &round, Some(round.units[0]), May::Adviser);
    let before = matrix(&adviser, &round);
    let of_school = adviser.notebook.home(home).map(|(key, record)| (*key, record.clone())).collect::<Vec<_>>();
    adviser.act(|transaction| lay_aside(transaction, round.package, &before.schools[0]));
    let after = matrix(&adviser, &round);
    assert_eq!((after.answered(), after.schools[0].cells.len()), (1, 0));
    assert!(after.schools[0].receipts.is_empty() && after.schools[0].dots.is_empty());
    assert_eq!(after.aside.iter().map(|school| school.name.as_str()).collect::<Vec<_>>(), ["Skole 0"]);
    assert_eq!(after.aside[0].cells, before.schools[0].cells, "from the app and by mail");
    assert!(!format!("{:?}", after.spread()).contains("stasjoner"));
    let written = adviser.notebook.home(home).map(|(key, record)| (*key, record.clone())).collect::<Vec<_>>();
    assert_eq!(written, of_school, "nothing is written in the school's home");
    let row = matrix(&adviser, &round).aside[0].clone();
    adviser.act(|transaction| take_back(transaction, round.package, &row));
    assert_eq!(matrix(&adviser, &round), before);
    // Laying aside is one act, and so is undoing it.
    adviser.act(|transaction| lay_aside(transaction, round.package, &before.schools[0]));
    adviser.undo();
    assert_eq!(matrix(&adviser, &round), before);
}

#[test]
fn what_a_school_writes_later_brings_its_answer_back() {
    let round = Round::new(2);
    let (mut adviser, mut school, home) = read_by_adviser(&round);
    let row = matrix(&adviser, &round).schools[0].clone();
    adviser.act(|transaction| lay_aside(transaction, round.package, &row));
    adviser.notebook.merge(&file_of(&school, home));
    assert_eq!(matrix(&adviser, &round).answered(), 1, "the same file again is nothing new");
    round.answers(&mut school, 0, "Vi prøvde stasjoner i seks uker", May::Named);
    adviser.notebook.merge(&file_of(&school, home));
    let matrix = matrix(&adviser, &round);
    assert_eq!((matrix.answered(), matrix.aside.len()), (2, 0));
}

#[test]
fn same_heap_again_brings_no_answer_back_that_was_laid_aside() {
    let round = Round::new(2);
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    // Nobody knew whose it was; the second time the school is known, which is more than the record holds.
    by_mail(&mut adviser, &round, None, May::Named);
    let stray = Stray::all(&adviser.notebook, round.package).remove(0);
    adviser.act(|transaction| stray.lay_aside(transaction, round.package));
    assert!(Stray::all(&adviser.notebook, round.package).is_empty());
    by_mail(&mut adviser, &round, Some(round.units[0]), May::Named);
    assert_eq!(matrix(&adviser, &round).answered(), 0);
    // A second reader who takes in the same heap in a reading of their own.
    let mut second = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad03) };
    by_mail(&mut second, &round, Some(round.units[0]), May::Named);
    adviser.meet(&mut second);
    assert_eq!((matrix(&adviser, &round).answered(), reading::all(&adviser.notebook, round.package).len()), (0, 2));
    let aside = matrix(&second, &round).aside;
    assert_eq!(aside.len(), 1);
    second.act(|transaction| take_back(transaction, round.package, &aside[0]));
    adviser.meet(&mut second);
    assert_eq!(matrix(&adviser, &round), matrix(&second, &round));
    assert_eq!(matrix(&adviser, &round).answered(), 1);
}

#[test]
fn two_readers_see_the_same_laid_aside_and_taken_back() {
    let round = Round::new(2);
    let (mut one, _, _) = read_by_adviser(&round);
    let mut other = one.copy(0xad03);
    // Each in a reading of their own, at the same time.
    for tablet in [&mut one, &mut other] {
        let row = matrix(tablet, &round).schools[0].clone();
        tablet.act(|transaction| lay_aside(transaction, round.package, &row));
    }
    one.meet(&mut other);
    assert_eq!(reading::all(&one.notebook, round.package).len(), 2);
    assert_eq!((matrix(&one, &round).answered(), matrix(&other, &round).answered()), (1, 1));
    let row = matrix(&one, &round).aside[0].clone();
    one.act(|transaction| take_back(transaction, round.package, &row));
    one.meet(&mut other);
    assert_eq!((matrix(&one, &round).answered(), matrix(&other, &round).answered()), (2, 2));
    assert_eq!(matrix(&one, &round), matrix(&other, &round));
}

#[test]
fn laying_aside_spreads_nothing() {
    let round = Round::new(2);
    let (mut adviser, mut school, home) = read_by_adviser(&round);
    by_mail(&mut adviser, &round, Some(round.units[0]), May::Adviser);
    let row = matrix(&adviser, &round).schools[0].clone();
    adviser.act(|transaction| lay_aside(transaction, round.package, &row));
    // The words that may not be spread are still known for what they are.
    let laid = matrix(&adviser, &round);
    let themes = Theme::all(&adviser.notebook, &laid);
    assert!(Hidden::of(&laid, &Gathering::of(&adviser.notebook, &laid).themes).stands_in("Vi prøvde stasjoner i fem uker!"));
    assert!(themes.is_empty());
    // What it said by mail of who may see it holds for what it writes later.
    round.answers(&mut school, 0, "Kan vises", May::Named);
    adviser.notebook.merge(&file_of(&school, home));
    let after = matrix(&adviser, &round);
    assert_eq!((after.schools[0].cells[&round.asks[0]][0].may, after.aside.len()), (May::Adviser, 1));
}

#[test]
fn unlisted_answer_is_laid_aside_before_anyone_says_whose_it_is() {
    let round = Round::new(2);
    let (mut adviser, mut school, _) = read_by_adviser(&round);
    let home = school.act(|transaction| {
        let home = create_unlisted(transaction, round.package, "Skogheim");
        set_answer(transaction, home, round.asks[0], "", (&Answer::Text("Feil runde".into()), May::Named));
        home
    });
    adviser.notebook.merge(&file_of(&school, home));
    let stray = Stray::all(&adviser.notebook, round.package).remove(0);
    adviser.act(|transaction| stray.lay_aside(transaction, round.package));
    assert!(Stray::all(&adviser.notebook, round.package).is_empty());
    let laid = matrix(&adviser, &round);
    assert_eq!((laid.unplaced.len(), laid.aside[0].name.as_str()), (0, "Skogheim"));
    adviser.act(|transaction| take_back(transaction, round.package, &laid.aside[0]));
    assert_eq!(Stray::all(&adviser.notebook, round.package), [stray]);
}
