//! A round and a network that are changed after they are made: nothing that a school has answered is lost, and a school
//! stays the same whatever it is called.

use super::Tablet;
use super::network::{NOW_MS, Round, file_of};
use crate::derived::report_home;
use crate::kinds::addressee::Addressee;
use crate::kinds::answer::{Answer, May};
use crate::kinds::network::{self, Network};
use crate::kinds::package::{self, Package};
use crate::kinds::report::set_answer;
use crate::kinds::set::QuestionSet;
use crate::kinds::unit::{self, Unit, UnitWords};
use crate::kinds::{addressee, ask};
use crate::overviews::matrix::Matrix;
use crate::overviews::network_schools::NetworkSchools;
use crate::overviews::placing::{Placing, Schools};
use crate::overviews::round_schools::Since;
use crate::overviews::rounds::Rounds;
use crate::overviews::school_answer::{SchoolAnswer, shown};
use crate::share::{Selection, select};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;

fn words(name: &str, kommune: &str, addresses: &[&str]) -> UnitWords {
    let addresses = addresses.iter().map(|address| (*address).to_owned()).collect();
    UnitWords { name: name.to_owned(), kommune: kommune.to_owned(), addresses }
}

fn network(round: &Round) -> Dot {
    network::homes(&round.adviser.notebook).next().expect("a network")
}

fn key(round: &Round, place: usize) -> Key {
    Key { home: network(round), id: round.units[place] }
}

fn names(round: &Round) -> Vec<String> {
    Unit::all(&round.adviser.notebook, network(round)).into_iter().map(|unit| unit.name).collect()
}

/// Opens the round's newest file at a school.
fn update(round: &Round, school: &mut Tablet) {
    school.notebook.merge(&select(&round.adviser.notebook, Selection::Home(round.package)));
}

fn since(round: &Round) -> Since {
    Since::of(&round.adviser.notebook, round.package)
}

#[test]
fn update_meets_an_answer_question_by_question() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Vi leser sammen", May::Named);
    let (first, second) = (Key { home: round.package, id: round.asks[0] }, Key { home: round.package, id: round.asks[1] });
    round.adviser.now_ms = NOW_MS + 1;
    let root = Key::root(round.package);
    let third = round.adviser.act(|transaction| {
        package::TITLE.set_text(transaction, root, "Høsten, ny frist");
        package::DUE_DATE.set_text(transaction, root, "2026-12-15");
        ask::set_text(transaction, first, "Hva har dere prøvd i høst?");
        ask::delete(transaction, second);
        ask::create(transaction, first.home, "Hva trenger dere?", None)
    });
    update(&round, &mut school);
    let answer = SchoolAnswer::read(&school.notebook, round.package, None).expect("a package");
    assert_eq!((answer.package.title.as_str(), answer.package.due_date.as_str()), ("Høsten, ny frist", "2026-12-15"));
    let told: Vec<(Option<&str>, &str, &str)> = answer
        .rows
        .iter()
        .map(|row| {
            let given = row.given.as_ref();
            (given.map(shown), given.map_or("", |given| given.asked.as_str()), row.ask.text.as_str())
        })
        .collect();
    let expected =
        [(Some("Vi leser sammen"), "Hva har dere prøvd?", "Hva har dere prøvd i høst?"), (None, "", "Hva trenger dere?")];
    assert_eq!(told, expected, "the answer stands, with the words that were asked");
    assert_eq!((answer.unanswered(), answer.reworded()), (1, 1), "and the school is told");
    // Half an answer may be written under a question that is asked no more: it can still be shown and stored.
    assert_eq!(answer.removed.iter().map(|ask| ask.key).collect::<Vec<Key>>(), [second]);
    let half = Answer::Text("Halvskrevet".into());
    school.act(|transaction| set_answer(transaction, home, second.id, "Hva ser dere?", (&half, May::Adviser)));
    let answer = SchoolAnswer::read(&school.notebook, round.package, None).expect("a package");
    assert!(answer.removed.is_empty());
    assert_eq!(answer.rows.last().map(|row| (row.ask.key, row.ask.is_removed)), Some((second, true)));
    // An old copy opened afterwards changes nothing.
    let newest = school.notebook.clone();
    school.notebook.merge(&round.school(2).notebook);
    assert_eq!(school.notebook, newest);
    round.adviser.notebook.merge(&file_of(&school, home));
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    let asks: Vec<Dot> = matrix.questions.iter().map(|ask| ask.key.id).collect();
    assert_eq!(asks, [first.id, third.expect("room").id, second.id]);
    assert_eq!(matrix.schools[0].cells.len(), 2);
}

#[test]
fn set_of_a_round_is_planned_from_until_its_questions_change() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let is_asked = |school: &Tablet| {
        let answer = SchoolAnswer::read(&school.notebook, round.package, None).expect("a package");
        let set = QuestionSet::read(&school.notebook, answer.package.sets[0]).expect("its set came");
        answer.is_asked_by(&set)
    };
    assert!(is_asked(&school));
    round.adviser.act(|transaction| ask::create(transaction, round.package, "Hva trenger dere?", None));
    update(&round, &mut school);
    assert!(!is_asked(&school), "a meeting planned from it would miss a question");
}

#[test]
fn removed_question_comes_back_with_its_number_and_answers() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Vi leser", May::Named);
    round.adviser.notebook.merge(&file_of(&school, home));
    let first = Key { home: round.package, id: round.asks[0] };
    let told = |round: &Round| {
        let asks = ask::Ask::all(&round.adviser.notebook, round.package);
        asks.into_iter().map(|ask| (ask.code, ask.is_removed)).collect::<Vec<(String, bool)>>()
    };
    let before = told(&round);
    round.adviser.act(|transaction| ask::delete(transaction, first));
    assert_eq!(told(&round), [("§ 2".to_owned(), false), ("§ 1".to_owned(), true)]);
    round.adviser.act(|transaction| ask::restore(transaction, first));
    assert_eq!(told(&round), before);
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    assert!(matrix.schools[0].is_answered());
}

#[test]
fn schools_that_came_later_are_asked_in_one_act() {
    let mut round = Round::new(2);
    assert_eq!(since(&round), Since::default());
    let (home, package) = (network(&round), round.package);
    round.adviser.act(|transaction| unit::add_all(transaction, home, &[words("Ny skole", "Kommune 1", &[])]));
    let added = since(&round);
    assert_eq!((added.added.len(), added.renamed.len()), (1, 0));
    round.adviser.act(|transaction| added.ask(transaction, package));
    assert_eq!(since(&round), Since::default());
    let asked = Addressee::all(&round.adviser.notebook, package);
    assert_eq!(asked.iter().map(|of| of.name.as_str()).collect::<Vec<&str>>(), ["Skole 0", "Skole 1", "Ny skole"]);
    // Another network's schools are not this round's.
    let other = round.adviser.act(|transaction| crate::kinds::network::create(transaction, "Et annet"));
    round.adviser.act(|transaction| unit::add_all(transaction, other, &[words("Fremmed skole", "", &[])]));
    assert_eq!(since(&round), Since::default());
}

#[test]
fn renamed_school_is_the_same_and_known_by_both_names() {
    let mut round = Round::new(2);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Vi leser", May::Named);
    round.adviser.notebook.merge(&file_of(&school, home));
    let unit = key(&round, 0);
    round.adviser.act(|transaction| unit::NAME.type_text(transaction, unit, "Ekornåsen oppvekstsenter"));
    let (package, notebook) = (round.package, &round.adviser.notebook);
    let known = |notebook: &_, name: &str| Schools::of(notebook, package).place(name, "") == Placing::Known(unit.id);
    assert!(known(notebook, "Skole 0") && known(notebook, "Ekornåsen oppvekstsenter"), "before the round is told");
    let renamed = since(&round);
    assert_eq!(renamed.renamed.len(), 1);
    round.adviser.act(|transaction| renamed.rename(transaction));
    assert_eq!(since(&round), Since::default());
    let notebook = &round.adviser.notebook;
    assert!(known(notebook, "skole 0") && known(notebook, "Ekornåsen oppvekstsenter"), "and after");
    let matrix = Matrix::of(notebook, package).expect("a package");
    assert_eq!(matrix.schools[0].name, "Ekornåsen oppvekstsenter");
    assert!(matrix.schools[0].is_answered() && report_home(package, unit.id) == home);
}

#[test]
fn removed_school_keeps_its_answers_and_comes_back_as_itself() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Vi leser", May::Named);
    let (of, unit) = (network(&round), key(&round, 0));
    let answered = |round: &Round| NetworkSchools::of(&round.adviser.notebook, of).answered.contains(&unit.id);
    assert!(!answered(&round));
    round.adviser.notebook.merge(&file_of(&school, home));
    assert!(answered(&round), "whoever removes it is told");
    round.adviser.act(|transaction| unit::delete(transaction, unit));
    round.adviser.act(|transaction| unit::remember(transaction, unit, "Nullskolen", "rektor@skole.no"));
    assert!(names(&round).is_empty(), "an answer that is placed does not bring it back");
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    assert!(matrix.schools[0].is_answered());
    assert_eq!(Rounds::of(&round.adviser.notebook, of).packages.len(), 1, "the round is still the network's");
    round.adviser.act(|transaction| unit::add_all(transaction, of, &[words("skole 0", "Kommune 0", &["ny@skole.no"])]));
    let units = Unit::all(&round.adviser.notebook, of);
    assert_eq!((units.len(), units[0].key, units[0].addresses.len()), (1, unit, 2));
}

#[test]
fn remembered_name_brings_no_deleted_network_back() {
    let mut round = Round::new(1);
    let (of, unit) = (network(&round), key(&round, 0));
    round.adviser.act(|transaction| transaction.delete(Key::root(of)));
    round.adviser.act(|transaction| unit::remember(transaction, unit, "Nullskolen", ""));
    assert_eq!(Network::read(&round.adviser.notebook, of), None);
}

#[test]
fn pasted_schools_that_are_there_make_no_doubles() {
    let mut round = Round::new(2);
    let of = network(&round);
    let pasted = [words("SKOLE  0", "kommune 0", &["post0@skole.no", "ny@skole.no"]), words("Skole 0", "Kommune 1", &[])];
    round.adviser.act(|transaction| unit::add_all(transaction, of, &pasted));
    assert_eq!(names(&round), ["Skole 0", "Skole 1", "Skole 0"], "of another kommune it is another school");
    assert_eq!(Unit::all(&round.adviser.notebook, of)[0].addresses, ["post0@skole.no", "ny@skole.no"]);
}

#[test]
fn remembered_name_and_address_place_what_comes_next() {
    let mut round = Round::new(3);
    let unit = key(&round, 0);
    let place =
        |round: &Round, name: &str, address: &str| Schools::of(&round.adviser.notebook, round.package).place(name, address);
    assert_eq!(place(&round, "Nullskolen", ""), Placing::Unknown);
    round.adviser.act(|transaction| unit::remember(transaction, unit, "Nullskolen ", "Rektor@Skole.no"));
    assert_eq!(place(&round, "nullskolen", ""), Placing::Known(unit.id));
    assert_eq!(place(&round, "", "rektor@skole.no"), Placing::Known(unit.id));
    // A school's own name is its own, whoever has been written so.
    round.adviser.act(|transaction| unit::remember(transaction, unit, "Skole 1", ""));
    assert_eq!(place(&round, "Skole 1", ""), Placing::Known(round.units[1]));
    // One who writes for two schools is asked about.
    let other = key(&round, 1);
    round.adviser.act(|transaction| unit::remember(transaction, other, "", "rektor@skole.no"));
    assert_eq!(place(&round, "", "rektor@skole.no"), Placing::Unknown);
}

#[test]
fn remembered_names_and_addresses_leave_in_no_share() {
    let mut round = Round::new(1);
    let unit = key(&round, 0);
    round.adviser.act(|transaction| unit::remember(transaction, unit, "Nullskolen", "rektor@skole.no"));
    let package = Package::read(&round.adviser.notebook, round.package).expect("a package");
    let file = fellestid_crdt::file::write_plain(&select(&round.adviser.notebook, Selection::Home(package.home)));
    assert!(!file.contains("Nullskolen") && !file.contains("rektor@skole.no"));
}

#[test]
fn two_schools_of_one_name_are_called_with_their_kommune() {
    let mut round = Round::new(2);
    let twins = ["Nord", "Sør"];
    for kommune in twins {
        round.adviser.act(|transaction| addressee::create(transaction, round.package, None, "Nes skole", kommune));
    }
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    let mut called: Vec<String> = matrix.repliers().into_iter().map(|school| school.called).collect();
    called.sort();
    assert_eq!(called, ["Nes skole (Nord)", "Nes skole (Sør)", "Skole 0", "Skole 1"]);
}
