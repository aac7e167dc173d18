//! Tiltak: their fields, their order, and the lists made of them.

use super::super::action::{
    Action, AsPlanned, Course, Level, State, Terms, agree_on_terms, create, create_from_point, mark_common, set_as_planned,
    set_course, set_level, set_state, unmark_common,
};
use super::super::meeting::{self, MeetingPlan, NewPoint, create_point};
use super::Tablet;
use crate::kind::Field;
use crate::kinds::action;
use crate::kinds::observation::{self, Observation};
use crate::overviews::action_list::{Filter, board, people};
use crate::overviews::waiting::WaitingActions;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;

const TODAY: &str = "2026-11-26";

fn action(tablet: &mut Tablet, what: &str, fields: &[(&Field, &str)]) -> Dot {
    let home = tablet.act(|transaction| create(transaction, what));
    for (field, text) in fields {
        tablet.write(Key::root(home), field.name(), text);
    }
    home
}

fn read(tablet: &Tablet, home: Dot) -> Action {
    Action::read(&tablet.notebook, home).expect("a tiltak")
}

fn whats(actions: &[Action]) -> Vec<&str> {
    actions.iter().map(|action| action.what.shown.as_str()).collect()
}

/// Makes a closed meeting with one tiltak for each text.
fn closed_meeting(tablet: &mut Tablet, points: &[&str], closed_at_ms: i64) -> Dot {
    let words = MeetingPlan {
        title: "Møte".to_owned(),
        date: String::new(),
        starts_at: 0,
        tables: 1,
        steps: Vec::new(),
        questions: Vec::new(),
        ..MeetingPlan::default()
    };
    let home = tablet.act(|transaction| meeting::create(transaction, &words));
    for text in points {
        let point = tablet.act(|transaction| create_point(transaction, home, None, None, 1, text)).expect("not blank");
        tablet.act(|transaction| create_from_point(transaction, point));
    }
    tablet.act(|transaction| transaction.write(Key::root(home), "closed_at", closed_at_ms.into()));
    home
}

#[test]
fn tiltak_of_a_meeting_stand_as_they_were_made() {
    let mut first = Tablet::new(9);
    let meeting = closed_meeting(&mut first, &["Først."], 50);
    // The app opened anew is another actor, whose number may be lower.
    let mut again = first.copy(1);
    again.act(|transaction| {
        let point = create_point(transaction, meeting, None, None, 1, "Så.").expect("a point");
        create_from_point(transaction, point).expect("a tiltak")
    });
    assert_eq!(whats(&Action::made_in(&again.notebook, meeting)), ["Først.", "Så."]);
}

#[test]
fn all_a_person_writes_is_read_back() {
    let mut tablet = Tablet::new(1);
    let fields = [
        (&action::CONTEXT, "Vi er nye"),
        (&action::BUILDS_ON, "Erfaring"),
        (&action::REVIEW_DATE, "2027-02-01"),
        (&action::OUTCOME, "Det gikk"),
        (&action::LEARNING, "Start før"),
        (&action::SURPRISE, "Elevene spurte"),
    ];
    let home = action(&mut tablet, "Besøke", &fields);
    let made = read(&tablet, home);
    assert_eq!((made.state, made.level, made.common), (State::Open, None, false));
    assert_eq!((made.context.shown.as_str(), made.builds_on.shown.as_str()), ("Vi er nye", "Erfaring"));
    assert_eq!((made.outcome.shown.as_str(), made.learning.shown.as_str()), ("Det gikk", "Start før"));
    assert_eq!((made.surprise.shown.as_str(), made.review_date.as_str()), ("Elevene spurte", "2027-02-01"));
    assert_eq!((made.as_planned, made.course), (None, None));
    for so in AsPlanned::ALL {
        tablet.act(|transaction| set_as_planned(transaction, home, so));
        assert_eq!(read(&tablet, home).as_planned, Some(so));
    }
    for course in Course::ALL {
        tablet.act(|transaction| set_course(transaction, home, course));
        assert_eq!(read(&tablet, home).course, Some(course));
    }
    for state in State::ALL {
        tablet.act(|transaction| set_state(transaction, home, state));
        assert_eq!(read(&tablet, home).state, state);
    }
    for level in Level::ALL.into_iter().map(Some).chain([None]) {
        tablet.act(|transaction| set_level(transaction, home, level));
        assert_eq!(read(&tablet, home).level, level);
    }
    tablet.act(|transaction| mark_common(transaction, home));
    assert!(read(&tablet, home).common);
    tablet.act(|transaction| unmark_common(transaction, home));
    assert!(!read(&tablet, home).common);
}

#[test]
fn what_was_seen_stands_by_day() {
    let mut tablet = Tablet::new(1);
    let home = action(&mut tablet, "Besøke", &[]);
    for (text, date) in [("uten dag", ""), ("i desember", "2026-12-01"), ("i november", "2026-11-20"), ("så", "2026-12-01")] {
        tablet.act(|transaction| observation::create(transaction, home, text, date)).expect("not blank");
    }
    assert_eq!(tablet.act(|transaction| observation::create(transaction, home, "  ", "2026-12-02")), None);
    let seen = Observation::all(&tablet.notebook, home);
    assert_eq!(
        seen.iter().map(|seen| seen.text.shown.as_str()).collect::<Vec<_>>(),
        ["i november", "i desember", "så", "uten dag"]
    );
}

#[test]
fn tiltak_stand_by_state_common_date_and_age() {
    let mut tablet = Tablet::new(1);
    let done = action(&mut tablet, "gjort", &[(&action::DUE_DATE, "2026-01-01")]);
    tablet.act(|transaction| set_state(transaction, done, State::Done));
    action(&mut tablet, "uten dato", &[]);
    action(&mut tablet, "uten dato, senere", &[]);
    action(&mut tablet, "desember", &[(&action::DUE_DATE, "2026-12-01")]);
    let ongoing = action(&mut tablet, "november", &[(&action::DUE_DATE, "2026-11-01")]);
    tablet.act(|transaction| set_state(transaction, ongoing, State::Ongoing));
    let common = action(&mut tablet, "felles", &[]);
    tablet.act(|transaction| mark_common(transaction, common));
    let all = Action::all(&tablet.notebook);
    assert_eq!(whats(&all), ["felles", "november", "desember", "uten dato", "uten dato, senere", "gjort"]);
    let board = board(&all);
    let columns: Vec<(State, usize)> = board.iter().map(|column| (column.state, column.actions.len())).collect();
    assert_eq!(columns, [(State::Open, 4), (State::Ongoing, 1), (State::Done, 1), (State::Dropped, 0)]);
}

#[test]
fn a_date_is_past_the_day_after_and_only_while_unfinished() {
    for (due, state, past) in [
        ("2026-11-25", State::Open, true),
        ("2026-11-25", State::Ongoing, true),
        ("2026-11-25", State::Done, false),
        ("2026-11-25", State::Dropped, false),
        (TODAY, State::Open, false),
        ("", State::Open, false),
        ("1.12.2026", State::Open, false),
        ("i høst", State::Open, false),
    ] {
        let mut tablet = Tablet::new(1);
        let home = action(&mut tablet, "a", &[(&action::DUE_DATE, due)]);
        tablet.act(|transaction| set_state(transaction, home, state));
        assert_eq!(read(&tablet, home).is_past_due(TODAY), past, "{due} {state:?}");
    }
}

#[test]
fn one_looks_again_on_the_day_until_it_is_said_how_it_went() {
    for (review, state, outcome, due) in [
        (TODAY, State::Open, "", true),
        (TODAY, State::Ongoing, "så langt godt", true),
        (TODAY, State::Done, "", true),
        (TODAY, State::Done, "det virket", false),
        (TODAY, State::Dropped, "", false),
        ("2026-11-27", State::Open, "", false),
        ("", State::Open, "", false),
    ] {
        let mut tablet = Tablet::new(1);
        let home = action(&mut tablet, "a", &[(&action::REVIEW_DATE, review), (&action::OUTCOME, outcome)]);
        tablet.act(|transaction| set_state(transaction, home, state));
        assert_eq!(read(&tablet, home).is_due_for_review(TODAY), due, "{review} {state:?} {outcome}");
    }
}

#[test]
fn a_list_is_narrowed_by_all_that_is_chosen() {
    let mut tablet = Tablet::new(1);
    let kari = action(&mut tablet, "Karis", &[(&action::RESPONSIBLE, " Kari  Nes"), (&action::DUE_DATE, "2026-11-01")]);
    tablet.act(|transaction| set_level(transaction, kari, Some(Level::Teachers)));
    let ola = action(&mut tablet, "Olas", &[(&action::RESPONSIBLE, "Ola"), (&action::REVIEW_DATE, TODAY)]);
    tablet.act(|transaction| mark_common(transaction, ola));
    let narrowed = |filter: Filter| {
        let actions = filter.of(Action::all(&tablet.notebook), TODAY);
        whats(&actions).join(", ")
    };
    assert_eq!(narrowed(Filter::default()), "Olas, Karis");
    assert_eq!(narrowed(Filter { responsible: "kari nes ".to_owned(), ..Filter::default() }), "Karis");
    assert_eq!(narrowed(Filter { level: Some(Level::Teachers), ..Filter::default() }), "Karis");
    assert_eq!(narrowed(Filter { past_due: true, ..Filter::default() }), "Karis");
    assert_eq!(narrowed(Filter { common: true, ..Filter::default() }), "Olas");
    assert_eq!(narrowed(Filter { due_for_review: true, ..Filter::default() }), "Olas");
    assert_eq!(narrowed(Filter { state: Some(State::Done), ..Filter::default() }), "");
    assert_eq!(narrowed(Filter { common: true, past_due: true, ..Filter::default() }), "");
}

#[test]
fn people_are_named_once_as_they_were_last_written() {
    let mut tablet = Tablet::new(1);
    for name in ["kari nes", "Ola", " ", "Kari  Nes "] {
        action(&mut tablet, "a", &[(&action::RESPONSIBLE, name)]);
    }
    assert_eq!(people(&tablet.notebook), ["Kari Nes", "Ola"]);
}

#[test]
fn two_who_named_different_people_at_once_find_it_under_both() {
    let mut left = Tablet::new(1);
    let home = action(&mut left, "a", &[]);
    let mut right = left.copy(2);
    left.write(Key::root(home), "responsible", "Kari");
    right.write(Key::root(home), "responsible", "Ola");
    left.meet(&mut right);
    assert!(read(&left, home).is_of("kari") && read(&left, home).is_of("ola") && !read(&left, home).is_of(""));
    assert_eq!(people(&left.notebook), ["Kari", "Ola"]);
}

#[test]
fn agreed_last_is_of_the_last_closed_meeting_with_tiltak() {
    let mut tablet = Tablet::new(1);
    action(&mut tablet, "eget", &[]);
    action(&mut tablet, "nyere", &[(&action::DUE_DATE, "2026-11-20")]);
    let waiting = WaitingActions::read(&tablet.notebook);
    assert_eq!((waiting.meeting, whats(&waiting.agreed), whats(&waiting.earlier)), (None, vec![], vec!["nyere", "eget"]));
    let late = closed_meeting(&mut tablet, &["sent"], 2000);
    closed_meeting(&mut tablet, &["tidlig"], 1000);
    closed_meeting(&mut tablet, &[], 3000);
    let waiting = WaitingActions::read(&tablet.notebook);
    assert_eq!((waiting.meeting, whats(&waiting.agreed)), (Some(late), vec!["sent"]));
    tablet.act(|transaction| transaction.write(Key::root(late), "closed_at", fellestid_crdt::value::Value::Null));
    let waiting = WaitingActions::read(&tablet.notebook);
    assert_eq!((whats(&waiting.agreed), whats(&waiting.earlier)), (vec!["tidlig"], vec!["nyere", "eget", "sent"]));
}

#[test]
fn every_tiltak_not_done_waits_and_is_counted() {
    let mut tablet = Tablet::new(1);
    closed_meeting(&mut tablet, &["gammelt", "for lengst gjort"], 1000);
    closed_meeting(&mut tablet, &["nytt", "nettopp gjort"], 2000);
    for done in ["for lengst gjort", "nettopp gjort"] {
        let home = Action::all(&tablet.notebook).into_iter().find(|action| action.what.shown == done).expect("made").home;
        tablet.act(|transaction| set_state(transaction, home, State::Done));
    }
    let waiting = WaitingActions::read(&tablet.notebook);
    assert_eq!((whats(&waiting.agreed), whats(&waiting.earlier)), (vec!["nytt", "nettopp gjort"], vec!["gammelt"]));
    assert_eq!(waiting.count(), 2);
    assert_eq!(waiting.first(), Some(waiting.agreed[0].home));
    tablet.write(Key::root(waiting.earlier[0].home), "due_date", "2026-11-20");
    assert_eq!(WaitingActions::read(&tablet.notebook).first(), Some(waiting.earlier[0].home), "its date comes first");
}

#[test]
fn a_meeting_looks_back_at_all_that_waits_but_its_own() {
    let mut tablet = Tablet::new(1);
    let first = closed_meeting(&mut tablet, &["fra første"], 1000);
    let second = closed_meeting(&mut tablet, &["fra andre"], 2000);
    action(&mut tablet, "eget", &[]);
    let before = |meeting| whats(&WaitingActions::before(&tablet.notebook, meeting)).join(", ");
    assert_eq!((before(first), before(second)), ("fra andre, eget".to_owned(), "fra første, eget".to_owned()));
}

#[test]
fn all_that_is_settled_of_a_tiltak_is_written_at_once() {
    let mut tablet = Tablet::new(1);
    let home = tablet.act(|transaction| meeting::create(transaction, &MeetingPlan::default()));
    let new = NewPoint { text: "besøke en time", ..NewPoint::default() };
    let terms = Terms { sign: "vi snakker om det", responsible: "trinnlederne", review_date: "2027-02-11", is_common: false };
    let made = tablet.act(|transaction| agree_on_terms(transaction, home, &new, &terms).map(|(_, made)| made));
    let action = read(&tablet, made.expect("a tiltak"));
    assert_eq!((action.what.shown.as_str(), action.sign.shown.as_str()), ("besøke en time", "vi snakker om det"));
    assert_eq!((action.responsible.shown.as_str(), action.review_date.as_str()), ("trinnlederne", "2027-02-11"));
    assert!(!action.common);
}
