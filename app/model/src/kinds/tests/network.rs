//! A network's questions and a school's answers: the rules of derived ids, as laws, and who may see what, in the
//! bytes of what leaves the tablet.

use super::Tablet;
use crate::derived::{answers_of, report_home};
use crate::kinds::answer::{Answer, May};
use crate::kinds::ask::{self, Ask};
use crate::kinds::group::Group;
use crate::kinds::package::{self, Package, PackageWords, create_asks_of_set};
use crate::kinds::received::{self, Received, Source};
use crate::kinds::report::{self, Report, create_unlisted, empty, move_to, move_to_unlisted, set_answer, set_may, set_took_part};
use crate::kinds::unit::{self, Unit, UnitWords};
use crate::kinds::{addressee, answers, network, reading};
use crate::language::Language;
use crate::overviews::matrix::{Matrix, Said};
use crate::overviews::publishing::{HeldBack, publish, waiting_in, waiting_without};
use crate::overviews::school_answer::SchoolAnswer;
use crate::place::move_up;
use crate::share::{Selection, select, without_names};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use proptest::prelude::*;

const DAY_MS: i64 = 86_400_000;
pub(super) const NOW_MS: i64 = 1_795_698_123_456;

/// A package to `schools` schools with two questions, as its file holds it, and the adviser who made it.
pub(super) struct Round {
    pub(super) adviser: Tablet,
    pub(super) package: Dot,
    pub(super) asks: Vec<Dot>,
    pub(super) units: Vec<Dot>,
}

impl Round {
    pub(super) fn new(schools: usize) -> Round {
        let mut adviser = Tablet::new(0xad01);
        adviser.now_ms = NOW_MS;
        let network = adviser.act(|transaction| network::create(transaction, "Nettverk"));
        let words = |place: usize| UnitWords {
            name: format!("Skole {place}"),
            kommune: format!("Kommune {}", place % 2),
            addresses: vec![format!("post{place}@skole.no")],
        };
        let units: Vec<Dot> =
            (0..schools).map(|place| adviser.act(|transaction| unit::create(transaction, network, &words(place))).id).collect();
        let (set, _) = adviser.set_of(&["Hva har dere prøvd?", "Hva ser dere?"]);
        let (title, from, due_date) = ("Høsten".into(), "Kari Nes".into(), "2026-12-01".into());
        let words = PackageWords { title, from, due_date, ..PackageWords::default() };
        let package = adviser.act(|transaction| package::create(transaction, &words));
        adviser.act(|transaction| create_asks_of_set(transaction, package, set)).expect("a set");
        for unit in Unit::all(&adviser.notebook, network) {
            let id = Some(unit.key.id);
            adviser.act(|transaction| addressee::create(transaction, package, id, &unit.name, &unit.kommune));
        }
        let asks = Ask::all(&adviser.notebook, package).iter().map(|ask| ask.key.id).collect();
        Round { adviser, package, asks, units }
    }

    /// Returns a tablet of a school that has opened the package's file.
    pub(super) fn school(&self, actor: u64) -> Tablet {
        let file = write(&select(&self.adviser.notebook, Selection::Home(self.package)));
        Tablet { notebook: read(&file).expect("our file"), now_ms: NOW_MS, ..Tablet::new(actor) }
    }

    pub(super) fn answers(&self, school: &mut Tablet, place: usize, text: &str, may: May) -> Dot {
        let (package, unit, ask) = (self.package, self.units[place], self.asks[0]);
        school.act(|transaction| {
            let home = report::create(transaction, package, unit);
            set_answer(transaction, home, ask, "Hva har dere prøvd?", (&Answer::Text(text.into()), may));
            home
        })
    }

    /// Returns the first question's cells of the adviser's own overview, school by school.
    fn cells(&self, notebook: &Notebook) -> Vec<Vec<Said>> {
        let matrix = Matrix::of(notebook, self.package).expect("a package");
        matrix.schools.iter().map(|school| school.cells.get(&self.asks[0]).cloned().unwrap_or_default()).collect()
    }
}

fn said(text: &str, may: May) -> Said {
    Said { source: Source::Fellestid, answer: Answer::Text(text.into()), may }
}

/// Returns the file of an answer.
pub(super) fn file_of(tablet: &Tablet, home: Dot) -> Notebook {
    select(&tablet.notebook, Selection::Home(home))
}

#[test]
fn a_package_takes_its_sets_along_and_nothing_of_the_network() {
    let round = Round::new(3);
    let school = round.school(1);
    let package = Package::read(&school.notebook, round.package).expect("it came");
    assert_eq!((package.title.as_str(), package.due_date.as_str()), ("Høsten", "2026-12-01"));
    let set = crate::kinds::set::QuestionSet::read(&school.notebook, package.sets[0]).expect("its set came");
    assert_eq!(set.questions().count(), 2);
    let codes: Vec<String> = Ask::all(&school.notebook, round.package).into_iter().map(|ask| ask.code).collect();
    assert_eq!(codes, ["§ 1", "§ 2"]);
    let bytes = write_plain(&school.notebook);
    let of_network = ["@skole.no", "\"kind\":\"network\"", "\"kind\":\"unit\""];
    assert!(of_network.iter().all(|part| !bytes.contains(part)));
    assert!(bytes.contains("Skole 2"), "whom it goes to is in it");
}

#[test]
fn a_question_is_for_one_group_or_for_everybody() {
    let mut round = Round::new(1);
    let key = Key { home: round.package, id: round.asks[0] };
    let of = |round: &Round| Ask::all(&round.adviser.notebook, round.package)[0].for_whom;
    assert_eq!(of(&round), None);
    for group in Group::ALL.into_iter().map(Some).chain([None]) {
        round.adviser.act(|transaction| ask::set_for_whom(transaction, key, group));
        assert_eq!(of(&round), group);
    }
    round.adviser.write(key, "for_whom", "only a newer version knows it");
    assert_eq!(of(&round), None);
}

#[test]
fn a_question_that_is_moved_or_removed_keeps_its_number() {
    let mut round = Round::new(1);
    // Two who have not met add a question each: both get the same number.
    let mut other = round.school(0xad02);
    let package = round.package;
    round.adviser.act(|transaction| ask::create(transaction, package, "Hva trenger dere?", None));
    other.now_ms += DAY_MS;
    other.act(|transaction| ask::create(transaction, package, "Hva nå?", None));
    round.adviser.meet(&mut other);
    let told = |round: &Round| {
        let all = Ask::all(&round.adviser.notebook, package);
        all.iter().map(|ask| format!("{} {}", ask.code, ask.text)).collect::<Vec<String>>()
    };
    assert_eq!(told(&round), ["§ 1 Hva har dere prøvd?", "§ 2 Hva ser dere?", "§ 3 Hva trenger dere?", "§ 3b Hva nå?"]);
    let last = Ask::all(&round.adviser.notebook, package)[3].key;
    round.adviser.act(|transaction| (0..3).for_each(|_| assert!(move_up(transaction, last))));
    assert_eq!(told(&round)[..2], ["§ 3b Hva nå?", "§ 1 Hva har dere prøvd?"]);
    round.adviser.act(|transaction| ask::delete(transaction, Ask::all(transaction.notebook, package)[3].key));
    assert_eq!(told(&round)[0], "§ 3b Hva nå?");
    // The school sees them in the new order.
    assert_eq!(Ask::all(&round.school(1).notebook, package)[0].text, "Hva nå?");
}

#[test]
fn who_took_part_is_for_the_network_leader_alone() {
    let round = Round::new(2);
    let (mut one, mut other) = (round.school(1), round.school(2));
    let home = round.answers(&mut one, 0, "Vi leser sammen", May::Named);
    round.answers(&mut other, 0, "Vi leser sammen", May::Named);
    // Two tablets of a school tick at once: the groups of both took part.
    one.act(|transaction| set_took_part(transaction, home, &[Group::Leadership, Group::Pupils]));
    other.act(|transaction| set_took_part(transaction, home, &[Group::Teachers]));
    one.meet(&mut other);
    let told = |tablet: &Tablet, home| Report::read(&tablet.notebook, home).map(|report| report.took_part);
    assert_eq!(told(&one, home), Some(vec![Group::Leadership, Group::Teachers, Group::Pupils]));
    one.act(|transaction| set_took_part(transaction, home, &[Group::Leadership, Group::Pupils]));
    one.meet(&mut other);
    assert_eq!(told(&other, home), Some(vec![Group::Leadership, Group::Pupils]));
    let is_derived = |entry: &Entry| entry.dot.actor == home.actor;
    assert!(!one.notebook.home(home).flat_map(|(_, record)| record.content()).any(is_derived), "written by the pen");
    let mut adviser = round.adviser.notebook.clone();
    adviser.merge(&file_of(&one, home));
    let matrix = Matrix::of(&adviser, round.package).expect("a package");
    assert_eq!(matrix.schools[0].took_part, [Group::Leadership, Group::Pupils].into());
    assert!(matrix.spread().schools[0].took_part.is_empty(), "spread to nobody");
    // It follows the answer to the right school, and is emptied with it.
    let right = one.act(|transaction| move_to(transaction, home, round.units[1])).expect("moved");
    assert_eq!(told(&one, right), Some(vec![Group::Leadership, Group::Pupils]));
    assert!(!write_plain(&file_of(&one, home)).contains("pupils"));
}

#[test]
fn a_package_tells_what_it_costs_in_time() {
    let mut round = Round::new(1);
    let package = round.package;
    let mut told = |meeting, answer, language| {
        round.adviser.act(|transaction| {
            package::set_minutes(transaction, package, meeting);
            package::set_answer_minutes(transaction, package, answer);
        });
        Package::read(&round.adviser.notebook, package).expect("a package").takes(&[], language)
    };
    for (meeting, answer, language, words) in [
        (Some(45), Some(10), Language::Bokmal, Some("Ett møte på 45 minutter, 10 minutter til svaret.")),
        (Some(45), None, Language::Nynorsk, Some("Eitt møte på 45 minutt.")),
        (None, Some(1), Language::English, Some("1 minute for the answer.")),
        (None, None, Language::Bokmal, None),
    ] {
        assert_eq!(told(meeting, answer, language).as_deref(), words);
    }
}

#[test]
fn two_tablets_of_a_school_write_in_one_home() {
    let round = Round::new(2);
    let (mut one, mut other) = (round.school(1), round.school(2));
    let home = round.answers(&mut one, 0, "Vi leser sammen", May::Named);
    assert_eq!(home, report_home(round.package, round.units[0]));
    assert_eq!(round.answers(&mut other, 0, "Vi skriver", May::Named), home);
    one.meet(&mut other);
    let given = &Report::read(&one.notebook, home).expect("answered").answers[0];
    assert_eq!(given.versions.len(), 2, "unseen, both stand");
    // Someone who has seen both writes one, which is then the school's answer.
    round.answers(&mut one, 0, "Vi leser og skriver", May::Named);
    one.meet(&mut other);
    let given = &Report::read(&other.notebook, home).expect("answered").answers[0];
    assert_eq!(given.versions, [Answer::Text("Vi leser og skriver".into())]);
}

#[test]
fn no_value_has_a_dot_of_a_derived_actor() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Ekte", May::Named);
    let is_derived = |entry: &Entry| entry.dot.actor == home.actor;
    assert!(
        !school
            .notebook
            .home(home)
            .flat_map(|(_, record)| record.registers.values())
            .any(|register| register.entries().any(is_derived))
    );
    // Such a value is forged: it is not read, and hides nothing.
    let mut record = Record::new(answers::KIND.name, 0);
    let entry = Entry { dot: Dot { actor: home.actor, counter: 9 }, written_at_ms: NOW_MS + DAY_MS, value: "Forfalsket".into() };
    record.registers.insert(format!("text:{}", round.asks[0]), Register::new(entry));
    school.notebook.merge_record(Key { home, id: answers_of(home) }, &record);
    assert_eq!(round.cells(&school.notebook), [[said("Ekte", May::Named)]]);
}

#[test]
fn an_answer_is_dated_with_the_day_alone_even_when_undone() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Først", May::Named);
    round.answers(&mut school, 0, "Så", May::Nameless);
    school.undo();
    let records: Vec<&Record> = school.notebook.home(home).map(|(_, record)| record).collect();
    assert!(records.iter().all(|record| record.created_at_ms == 0));
    let times = records.iter().flat_map(|record| record.registers.values()).flat_map(|register| register.entries());
    let times: Vec<i64> = times.map(|entry| entry.written_at_ms).collect();
    assert!(!times.is_empty() && times.iter().all(|at_ms| at_ms % DAY_MS == 0 && *at_ms > 0), "{times:?}");
    assert_eq!(round.cells(&school.notebook)[0][0].answer.words(), "Først");
}

#[test]
fn making_an_answer_is_not_undone() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Feil", May::Named);
    school.undo();
    let root = school.notebook.get(&Key::root(home)).expect("the home stands");
    assert!(root.register("deleted").is_none());
    assert_eq!(round.cells(&school.notebook), [[]]);
}

#[test]
fn a_choice_holds_for_the_text_it_was_given_to() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Kan spres", May::Named);
    let key = Key { home, id: answers_of(home) };
    let name = format!("text:{}", round.asks[0]);
    school.act(|transaction| transaction.write(key, &name, "Fikk et navn med".into()));
    assert_eq!(round.cells(&school.notebook), [[said("Fikk et navn med", May::Adviser)]]);
    school.act(|transaction| set_may(transaction, home, round.asks[0], May::Nameless));
    assert_eq!(round.cells(&school.notebook), [[said("Fikk et navn med", May::Nameless)]]);
}

#[test]
fn a_network_sees_the_receipt_that_the_school_has() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Kollegabesøk", May::Named);
    let sent = SchoolAnswer::read(&school.notebook, round.package, None).and_then(|answer| answer.receipt()).expect("answered");
    let mut adviser = round.adviser.notebook.clone();
    adviser.merge(&file_of(&school, home));
    let matrix = Matrix::of(&adviser, round.package).expect("a package");
    assert_eq!(matrix.schools[0].receipts.iter().collect::<Vec<_>>(), [&sent]);
    assert!(matrix.spread().schools[0].receipts.is_empty(), "nobody else's business");
}

#[test]
fn where_choices_differ_the_strictest_holds() {
    let round = Round::new(1);
    let mut one = round.school(1);
    let home = round.answers(&mut one, 0, "Det samme", May::Nameless);
    let mut other = one.copy(2);
    one.act(|transaction| set_may(transaction, home, round.asks[0], May::Named));
    other.act(|transaction| set_may(transaction, home, round.asks[0], May::Adviser));
    one.meet(&mut other);
    assert_eq!(round.cells(&one.notebook), [[said("Det samme", May::Adviser)]]);
    // The same between two versions of a text.
    let (mut one, mut other) = (round.school(3), round.school(4));
    round.answers(&mut one, 0, "Åpent", May::Named);
    round.answers(&mut other, 0, "Åpent, men", May::Adviser);
    one.meet(&mut other);
    assert!(round.cells(&one.notebook)[0].iter().all(|said| said.may == May::Adviser));
    // The same if other words come by mail: a school regrets by the way it has at hand.
    let mut school = round.school(5);
    round.answers(&mut school, 0, "Ordrett likt", May::Named);
    let mut adviser = Tablet { notebook: school.notebook.clone(), ..Tablet::new(0xad02) };
    let came = Received {
        unit: Some(round.units[0]),
        school: "Skole 0".into(),
        ask: Some(round.asks[0]),
        asked: String::new(),
        answer: Answer::Text("Vi angrer: ikke spre det".into()),
        may: May::Adviser,
        source: Source::Mail,
        took_part: Vec::new(),
        sender: String::new(),
        date: String::new(),
    };
    adviser.act(|transaction| {
        let home = reading::create(transaction, round.package);
        received::create(transaction, home, round.package, b"mail", &came)
    });
    assert!(round.cells(&adviser.notebook)[0].iter().all(|said| said.may == May::Adviser));
}

#[test]
fn emptied_stays_empty_when_old_files_come_again() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Skal bort", May::Named);
    let old = file_of(&school, home);
    school.act(|transaction| empty(transaction, home));
    school.notebook.merge(&old);
    assert!(Report::read(&school.notebook, home).is_none_or(|report| !report.is_answered()));
    assert!(!write_plain(&file_of(&school, home)).contains("Skal bort"));
    assert!(school.notebook.erased().is_empty(), "no key is erased: it would swallow another's");
    // What was written elsewhere meanwhile is kept.
    let mut other = Tablet { notebook: old, now_ms: NOW_MS, ..Tablet::new(2) };
    round.answers(&mut other, 0, "Skrevet imens", May::Named);
    school.notebook.merge(&other.notebook);
    assert_eq!(round.cells(&school.notebook), [[said("Skrevet imens", May::Named)]]);
}

#[test]
fn a_wrong_school_is_put_right() {
    let round = Round::new(2);
    let mut school = round.school(1);
    let wrong = round.answers(&mut school, 0, "Vårt svar", May::Nameless);
    let sent = file_of(&school, wrong);
    let right = school.act(|transaction| move_to(transaction, wrong, round.units[1])).expect("moved");
    let mut adviser = round.school(9);
    for file in [sent, file_of(&school, right), file_of(&school, wrong)] {
        adviser.notebook.merge(&file);
    }
    assert_eq!(round.cells(&adviser.notebook), [vec![], vec![said("Vårt svar", May::Nameless)]]);
}

#[test]
fn an_answer_moves_along_to_an_unlisted_school() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let wrong = round.answers(&mut school, 0, "Vårt svar", May::Nameless);
    let right = school.act(|transaction| move_to_unlisted(transaction, wrong, "Skogheim")).expect("moved");
    let matrix = Matrix::of(&school.notebook, round.package).expect("a package");
    assert_eq!(round.cells(&school.notebook), [vec![]]);
    let unplaced = &matrix.unplaced[0];
    assert_eq!((unplaced.name.as_str(), &unplaced.cells[&round.asks[0]]), ("Skogheim", &vec![said("Vårt svar", May::Nameless)]));
    assert_eq!(Report::read(&school.notebook, right).map(|report| report.school), Some("Skogheim".to_owned()));
}

#[test]
fn a_home_says_whose_it_is_whatever_stands_in_it() {
    let round = Round::new(2);
    let mut forger = round.school(1);
    let home = round.answers(&mut forger, 0, "Sitt eget", May::Named);
    forger.act(|transaction| transaction.write(Key::root(home), "unit", round.units[1].into()));
    assert_eq!(round.cells(&forger.notebook), [vec![said("Sitt eget", May::Named)], vec![]]);
}

#[test]
fn an_unlisted_school_is_asked_about_and_placed() {
    let round = Round::new(1);
    // It skips the actor's first counters, so that its home is never taken for a derived one.
    let mut school = round.school(1);
    let home = school.act(|transaction| {
        let home = create_unlisted(transaction, round.package, "Skogheim");
        set_answer(transaction, home, round.asks[0], "", (&Answer::Nothing, May::Named));
        home
    });
    assert!(home.counter > 1);
    let matrix = Matrix::of(&school.notebook, round.package).expect("a package");
    assert_eq!((matrix.unplaced[0].name.as_str(), matrix.schools[0].cells.len()), ("Skogheim", 0));
    let mut adviser = Tablet { notebook: school.notebook.clone(), ..Tablet::new(0xad02) };
    adviser.act(|transaction| {
        let reading = reading::create(transaction, round.package);
        reading::set_placed(transaction, reading, home, Some(round.units[0]));
    });
    let matrix = Matrix::of(&adviser.notebook, round.package).expect("a package");
    assert_eq!((matrix.unplaced.len(), matrix.schools[0].cells.len()), (0, 1));
}

#[test]
fn an_answer_outlives_its_question_and_keeps_its_words() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Svar", May::Named);
    let [first, second] = [0, 1].map(|place| Key { home: round.package, id: round.asks[place] });
    round.adviser.act(|transaction| ask::set_text(transaction, first, "Hva prøvde dere?"));
    round.adviser.act(|transaction| ask::delete(transaction, first));
    round.adviser.act(|transaction| ask::delete(transaction, second));
    let third = round.adviser.act(|transaction| ask::create(transaction, round.package, "Ny", None)).expect("room");
    round.adviser.notebook.merge(&file_of(&school, home));
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    let codes: Vec<&str> = matrix.questions.iter().map(|ask| ask.code.as_str()).collect();
    assert_eq!(codes, ["§ 3", "§ 1"], "a number is not used again, and what nobody answered is gone");
    assert_eq!((third.id, matrix.schools[0].cells.len()), (matrix.questions[0].key.id, 1));
    assert_eq!(Report::read(&round.adviser.notebook, home).expect("there").answers[0].asked, "Hva har dere prøvd?");
}

#[test]
fn a_schools_file_holds_its_answer_and_nothing_else() {
    let round = Round::new(3);
    let mut school = round.school(1);
    let meeting = school.act(|transaction| transaction.create_home("meeting", &[("title", "Fellestid".into())]));
    school.act(|transaction| transaction.erase(Key::root(meeting)));
    school.act(|transaction| {
        transaction.create_home("meeting", &[("title", "Personalmøte".into()), ("note", "AB var syk".into())])
    });
    let home = round.answers(&mut school, 0, "Vi leser", May::Named);
    let file = file_of(&school, home);
    assert!(file.records().all(|(key, _)| key.home == home) && file.records().len() == 2);
    assert!(file.erased().is_empty(), "no key of another home is erased by it");
    let bytes = write_plain(&file);
    // As the file spells it: letters beyond ASCII are escaped there.
    let strangers = ["Fellestid\"", "Personalm", "AB var", "Skole 1", "Nettverk", "@"];
    assert!(strangers.iter().all(|word| !bytes.contains(word)), "{bytes}");
    assert!(bytes.contains("Vi leser"));
}

#[test]
fn no_copy_without_names_holds_a_schools_answer() {
    let round = Round::new(2);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Hemmelig", May::Adviser);
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    adviser.notebook.merge(&file_of(&school, home));
    let bytes = write_plain(&without_names(&adviser.notebook, Actor(99)));
    let hidden = ["Hemmelig", "@skole.no", "Kari Nes", &home.actor.to_string()];
    assert!(hidden.iter().all(|text| !bytes.contains(text)) && bytes.contains("\"package\""), "{bytes}");
}

#[test]
fn a_package_takes_no_answer_along_whatever_it_points_at() {
    let mut round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Hemmelig", May::Adviser);
    round.adviser.notebook.merge(&file_of(&school, home));
    round.adviser.act(|transaction| transaction.write(Key::root(round.package), "set:2", home.into()));
    let file = select(&round.adviser.notebook, Selection::Home(round.package));
    assert!(!file.homes().contains(&home) && !write_plain(&file).contains("Hemmelig"));
}

#[test]
fn sets_that_two_readers_add_at_once_both_go_along() {
    let mut round = Round::new(1);
    let (set, _) = round.adviser.set_of(&["Hva lærte dere?"]);
    let mut other = round.adviser.copy(0xad02);
    for tablet in [&mut round.adviser, &mut other] {
        tablet.act(|transaction| create_asks_of_set(transaction, round.package, set)).expect("a set");
    }
    round.adviser.meet(&mut other);
    let file = select(&round.adviser.notebook, Selection::Home(round.package));
    let sets = Package::read(&file, round.package).expect("a package").sets;
    assert_eq!((sets.len(), sets.iter().filter(|set| file.homes().contains(set)).count()), (3, 3));
}

/// Returns answers from one school each, one for each choice.
pub(super) fn answered(round: &Round, choices: &[May], first: usize) -> Notebook {
    let mut notebook = round.adviser.notebook.clone();
    for (place, may) in (first..).zip(choices) {
        let mut school = round.school(0x5000 + place as u64);
        let home = round.answers(&mut school, place, &format!("ord {place} {}", may.code()), *may);
        notebook.merge(&file_of(&school, home));
    }
    notebook
}

pub(super) fn published(round: &Round, notebook: &mut Notebook, fresh: u64, today: &str) -> usize {
    let mut adviser = Tablet { notebook: notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    adviser.act(|transaction| reading::create(transaction, round.package));
    *notebook = adviser.notebook;
    let mut count = 0;
    AnonymousPen::new(fresh, NOW_MS)
        .write(notebook, |transaction| count = publish(transaction, round.package, today, &HeldBack::new()));
    count
}

#[test]
fn nothing_is_published_early_or_of_fewer_than_five() {
    use May::{Adviser, Named, Nameless};
    let round = Round::new(12);
    let mut notebook = answered(&round, &[Nameless, Nameless, Nameless, Nameless, Named, Adviser], 0);
    assert_eq!(published(&round, &mut notebook, 70, "2026-12-05"), 0, "four are too few");
    notebook.merge(&answered(&round, &[Nameless], 6));
    assert_eq!(published(&round, &mut notebook, 71, "2026-12-01"), 0, "the due date is not past");
    assert_eq!(published(&round, &mut notebook, 72, "2026-12-02"), 5);
    assert_eq!(published(&round, &mut notebook, 73, "2026-12-03"), 0, "once each");
    notebook.merge(&answered(&round, &[Nameless; 4], 7));
    assert_eq!(published(&round, &mut notebook, 74, "2026-12-04"), 0, "later ones wait for another five");
    notebook.merge(&answered(&round, &[Nameless], 11));
    let before = Matrix::of(&notebook, round.package).expect("a package").nameless[&round.asks[0]].clone();
    assert_eq!(published(&round, &mut notebook, 75, "2026-12-05"), 5);
    let after = Matrix::of(&notebook, round.package).expect("a package").nameless[&round.asks[0]].clone();
    // Compares two publications: five texts are new, all at once, and in alphabetical order.
    assert_eq!((after.iter().filter(|text| !before.contains(text)).count(), after.is_sorted()), (5, true));
    // Four give their names afterwards, in the same words: the fifth would be known.
    let mut regretted = notebook.clone();
    for place in 0..4 {
        let home = report_home(round.package, round.units[place]);
        let mut school = Tablet { notebook: notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0x7000 + place as u64) };
        school.act(|transaction| set_may(transaction, home, round.asks[0], Named));
        regretted.merge(&file_of(&school, home));
    }
    let spread = Matrix::of(&regretted, round.package).expect("a package").spread();
    let told = spread.schools.iter().flat_map(|school| school.cells.values().flatten());
    assert!(told.into_iter().all(|said| !after.contains(&said.answer.words().to_owned())));
    let matrix = Matrix::of(&notebook, round.package).expect("a package");
    assert!(matrix.clone().of_kommune("kommune 1").nameless.is_empty());
    assert!(matrix.spread().schools.iter().all(|school| school.cells.values().flatten().all(|said| said.may == Named)));
}

#[test]
fn what_is_held_back_waits_and_leaves_five_or_none() {
    let round = Round::new(7);
    let mut adviser = Tablet { notebook: answered(&round, &[May::Nameless; 6], 0), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    adviser.act(|transaction| reading::create(transaction, round.package));
    let mut notebook = adviser.notebook;
    let texts = |notebook: &Notebook| {
        let matrix = Matrix::of(notebook, round.package).expect("a package");
        waiting_in(&matrix, "2026-12-05").remove(&round.asks[0]).unwrap_or_default()
    };
    let held: HeldBack = texts(&notebook)[..1].iter().map(|text| (round.asks[0], text.clone())).collect();
    let two: HeldBack = texts(&notebook)[..2].iter().map(|text| (round.asks[0], text.clone())).collect();
    let matrix = Matrix::of(&notebook, round.package).expect("a package");
    assert!(waiting_without(&matrix, "2026-12-05", &two).is_empty(), "four are too few");
    let mut count = 0;
    AnonymousPen::new(70, NOW_MS)
        .write(&mut notebook, |transaction| count = publish(transaction, round.package, "2026-12-05", &held));
    let published = Matrix::of(&notebook, round.package).expect("a package").nameless[&round.asks[0]].clone();
    assert_eq!(count, 5);
    assert!(held.iter().all(|(_, text)| !published.contains(text)), "it is in no publication");
    assert!(texts(&notebook).is_empty(), "it waits for four more");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// The table of who sees what holds for any choices.
    #[test]
    fn what_is_spread_is_what_the_schools_chose(choices in proptest::collection::vec(0..3usize, 1..9), order in any::<u64>()) {
        let round = Round::new(9);
        let choices: Vec<May> = choices.into_iter().map(|place| May::ALL[place]).collect();
        let mut files = Vec::new();
        for (place, may) in choices.iter().enumerate() {
            let mut school = round.school(0x5000 + place as u64);
            let home = round.answers(&mut school, place, &format!("ord {place} {}", may.code()), *may);
            files.push(file_of(&school, home));
        }
        let gathered = |files: &[Notebook]| {
            let mut notebook = round.adviser.notebook.clone();
            files.iter().for_each(|file| notebook.merge(file));
            Matrix::of(&notebook, round.package).expect("a package")
        };
        let matrix = gathered(&files);
        let count = files.len();
        files.rotate_left(usize::try_from(order % 97).expect("small") % count);
        files.push(files[0].clone());
        prop_assert_eq!(&gathered(&files), &matrix, "whatever the order, however often");
        let texts = |matrix: &Matrix| format!("{:?}", matrix.schools);
        let is_there = |place: usize| texts(&matrix).contains(&format!("ord {place} "));
        prop_assert!((0..count).all(is_there));
        let spread = texts(&matrix.spread());
        for (place, may) in choices.iter().enumerate() {
            prop_assert_eq!(spread.contains(&format!("ord {place} ")), *may == May::Named);
            prop_assert_eq!(spread.contains(&format!("Skole {place}\"")), *may == May::Named);
        }
    }
}
