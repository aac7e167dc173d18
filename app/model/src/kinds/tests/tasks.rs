//! The tasks of a round: written by the network's side, changed by an update, and made into a school's tiltak once.

use super::Tablet;
use super::network::{Round, file_of};
use crate::kinds::action::{self, Action, State, create_from_task, of_task};
use crate::kinds::package::Package;
use crate::kinds::task::{self, Act, Task, TaskWords, next_date};
use crate::kinds::{network, programme};
use crate::language::Language;
use crate::overviews::already_written::tried;
use crate::overviews::loaded::Memory;
use crate::overviews::school_answer::SchoolAnswer;
use crate::place::{move_down, move_up};
use crate::share::{Selection, select};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::record::Key;

fn words(text: &str, act: Option<Act>, minutes: Option<u32>, date: &str) -> TaskWords {
    TaskWords { text: text.to_owned(), act, minutes, date: date.to_owned() }
}

/// A round with two tasks.
fn round() -> (Round, Vec<Key>) {
    let mut round = Round::new(1);
    let package = round.package;
    let all = [words("Les artikkelen", Some(Act::Prepare), Some(20), ""), words("Besøk en time", None, None, "2026-12-10")];
    let keys = all.map(|words| round.adviser.act(|transaction| task::create(transaction, package, &words)).expect("room"));
    (round, keys.to_vec())
}

fn tasks(tablet: &Tablet, package: Dot) -> Vec<Task> {
    Task::all(&tablet.notebook, package)
}

fn texts(tablet: &Tablet, package: Dot) -> Vec<String> {
    tasks(tablet, package).into_iter().map(|task| task.words.text).collect()
}

fn update(round: &Round, school: &mut Tablet) {
    school.notebook.merge(&select(&round.adviser.notebook, Selection::Home(round.package)));
}

#[test]
fn tasks_are_written_moved_removed_and_brought_back() {
    let (mut round, keys) = round();
    let package = round.package;
    let first = tasks(&round.adviser, package).remove(0).words;
    assert_eq!((first.act, first.minutes, first.date.as_str()), (Some(Act::Prepare), Some(20), ""));
    round.adviser.act(|transaction| {
        task::set_act(transaction, keys[0], Some(Act::Look));
        task::set_minutes(transaction, keys[0], None);
        task::DATE.set_text(transaction, keys[0], "2026-12-01");
        task::TEXT.set_text(transaction, keys[0], "Les boka");
    });
    let expected = words("Les boka", Some(Act::Look), None, "2026-12-01");
    assert_eq!(tasks(&round.adviser, package)[0], Task { key: keys[0], words: expected });
    for (act, code) in Act::ALL.map(|act| (Some(act), act.code())).into_iter().chain([(None, "a newer version's")]) {
        round.adviser.write(keys[0], "act", code);
        assert_eq!(tasks(&round.adviser, package)[0].words.act, act);
    }
    assert!(round.adviser.act(|transaction| move_down(transaction, keys[0])));
    assert_eq!(texts(&round.adviser, package), ["Besøk en time", "Les boka"]);
    assert!(round.adviser.act(|transaction| move_up(transaction, keys[0])));
    round.adviser.act(|transaction| task::delete(transaction, keys[0]));
    assert_eq!(texts(&round.adviser, package), ["Besøk en time"]);
    round.adviser.undo();
    assert_eq!(texts(&round.adviser, package), ["Les boka", "Besøk en time"]);
    // One without words is in its writer's hands, and is told to nobody.
    round.adviser.act(|transaction| task::TEXT.set_text(transaction, keys[1], " "));
    assert_eq!((texts(&round.adviser, package).len(), task::keys(&round.adviser.notebook, package).len()), (1, 2));
    assert_eq!(round.adviser.act(|transaction| task::create(transaction, package, &words(" ", None, None, ""))), None);
    for _ in 0..task::TASKS_MAX {
        round.adviser.act(|transaction| task::create(transaction, package, &words("Les", None, None, "")));
    }
    assert_eq!(task::keys(&round.adviser.notebook, package).len(), task::TASKS_MAX);
}

#[test]
fn a_task_is_made_into_one_tiltak_whatever_is_tapped() {
    let (round, keys) = round();
    let mut school = round.school(1);
    let answer = SchoolAnswer::read(&school.notebook, round.package, None).expect("it came");
    assert_eq!(answer.tasks, tasks(&round.adviser, round.package), "the file takes them along");
    let visit = &answer.tasks[1];
    let make = |school: &mut Tablet| school.act(|transaction| create_from_task(transaction, visit, "Høsten"));
    let made = make(&mut school);
    assert_eq!((make(&mut school), of_task(&school.notebook, visit.key.id)), (made, Some(made)));
    let action = Action::read(&school.notebook, made).expect("made");
    assert_eq!((action.what.shown.as_str(), action.due_date.as_str()), ("Besøk en time", "2026-12-10"));
    assert_eq!((action.programme.as_str(), action.state), ("Høsten", State::Open));
    assert_eq!(of_task(&school.notebook, keys[0].id), None, "the other is as it was");
    // Deleted, it can be made once more.
    school.act(|transaction| transaction.delete(Key::root(made)));
    assert_eq!(of_task(&school.notebook, visit.key.id), None);
    assert_ne!(make(&mut school), made);
}

#[test]
fn an_update_changes_the_tasks_and_leaves_the_tiltak() {
    let (mut round, keys) = round();
    let mut school = round.school(1);
    let visit = tasks(&school, round.package).remove(1);
    let made = school.act(|transaction| create_from_task(transaction, &visit, "Høsten"));
    round.adviser.act(|transaction| {
        task::TEXT.set_text(transaction, keys[1], "Besøk to timer");
        task::DATE.set_text(transaction, keys[1], "2027-01-20");
        task::delete(transaction, keys[0]);
    });
    update(&round, &mut school);
    assert_eq!(texts(&school, round.package), ["Besøk to timer"]);
    assert_eq!(of_task(&school.notebook, visit.key.id), Some(made), "it is known as made");
    let action = Action::read(&school.notebook, made).expect("made");
    assert_eq!((action.what.shown.as_str(), action.due_date.as_str()), ("Besøk en time", "2026-12-10"), "and is the school's");
    round.adviser.act(|transaction| task::delete(transaction, keys[1]));
    update(&round, &mut school);
    assert_eq!(texts(&school, round.package), Vec::<String>::new());
    assert!(Action::read(&school.notebook, made).is_some());
}

#[test]
fn tiltak_of_a_rounds_tasks_come_first_in_its_answer() {
    let (mut round, _) = round();
    let mut school = round.school(1);
    let visit = tasks(&school, round.package).remove(1);
    school.act(|transaction| action::create(transaction, "Noe annet"));
    let made = school.act(|transaction| create_from_task(transaction, &visit, ""));
    // Whatever becomes of its programme, and of the task.
    school.act(|transaction| programme::set(transaction, made, "En annen satsing"));
    round.adviser.act(|transaction| task::delete(transaction, visit.key));
    update(&round, &mut school);
    let all = tried(Memory::new(&school.notebook, &|_| true), round.package);
    let told: Vec<&str> = all.whole().expect("all is here").iter().map(|of| of.action.what.shown.as_str()).collect();
    assert_eq!(told, ["Besøk en time", "Noe annet"]);
}

#[test]
fn a_tiltak_of_a_task_takes_nothing_of_the_network_along() {
    let (round, _) = round();
    let mut school = round.school(1);
    let visit = tasks(&school, round.package).remove(1);
    let made = school.act(|transaction| create_from_task(transaction, &visit, "Høsten"));
    let kinds: Vec<String> = file_of(&school, made).records().map(|(_, record)| record.kind.clone()).collect();
    assert_eq!(kinds, [action::KIND.name, programme::KIND.name]);
    assert_eq!(network::homes(&school.notebook).count(), 0);
}

#[test]
fn what_a_round_takes_is_told_with_its_tasks() {
    let (round, _) = round();
    let mut package = Package::read(&round.adviser.notebook, round.package).expect("a package");
    let key = Key::root(round.package);
    let of = |minutes: Option<u32>| Task { key, words: TaskWords { minutes, ..TaskWords::default() } };
    let cases = [
        ((None, None), vec![], None),
        ((None, None), vec![of(None)], None),
        ((Some(45), Some(10)), vec![], Some("Ett møte på 45 minutter, 10 minutter til svaret.")),
        ((Some(45), Some(10)), vec![of(None)], Some("Ett møte på 45 minutter, 10 minutter til svaret.")),
        (
            (Some(45), Some(10)),
            vec![of(Some(20)), of(Some(40))],
            Some("Ett møte på 45 minutter, 60 minutter til oppgavene, 10 minutter til svaret."),
        ),
        ((Some(45), None), vec![of(Some(20)), of(None)], Some("Ett møte på 45 minutter, 20 minutter eller mer til oppgavene.")),
        ((None, None), vec![of(Some(1))], Some("1 minutt til oppgavene.")),
    ];
    for ((meeting, answer), tasks, told) in cases {
        (package.minutes, package.answer_minutes) = (meeting, answer);
        assert_eq!(package.takes(&tasks, Language::Bokmal).as_deref(), told);
    }
}

#[test]
fn the_next_day_of_some_tasks_is_the_first_that_is_not_past() {
    let key = Key::root(Dot { actor: Actor(1), counter: 1 });
    let of = |date: &str| Task { key, words: words("Les", None, None, date) };
    let all = [of("2027-01-20"), of(""), of("2026-11-01"), of("2026-12-10")];
    for (today, next) in [("2026-11-26", Some("2026-12-10")), ("2026-12-11", Some("2027-01-20")), ("2027-01-21", None)] {
        assert_eq!(next_date(&all, today), next, "{today}");
    }
    for (minutes, date, told) in [
        (Some(20), "2026-12-10", "20 minutt, innan <2026-12-10>"),
        (Some(1), "", "1 minutt"),
        (None, "2026-12-10", "innan <2026-12-10>"),
        (None, "", ""),
    ] {
        assert_eq!(words("Les", None, minutes, date).terms(Language::Nynorsk, |day| format!("<{day}>")), told);
    }
}
