//! What finished minutes hold, and how long a thousand points take.

use super::*;
use crate::kinds::action::{OUTCOME, State, WHAT, agree_on, create, create_from_point, set_state};
use crate::kinds::meeting::{self, Column, MeetingPlan, NewPoint, close, look_back_at};
use crate::kinds::point;
use crate::kinds::question::QuestionWords;
use crate::method::igp;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};

fn planned(questions: usize) -> (Pen, Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let parts = vec!["a".to_owned(), "b".to_owned()];
    let question =
        |number: usize| QuestionWords { text: format!("Spørsmål {number}"), parts: parts.clone(), ..QuestionWords::default() };
    let words =
        MeetingPlan { tables: 4, steps: igp(45), questions: (1..=questions).map(question).collect(), ..MeetingPlan::default() };
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words);
    (pen, notebook, home)
}

fn texts(points: &[Point]) -> Vec<&str> {
    points.iter().map(|point| point.text.shown.as_str()).collect()
}

#[test]
fn minutes_hold_tiltak_answers_and_what_came_late() {
    let (mut pen, mut notebook, home) = planned(2);
    let meeting = Meeting::read(&notebook, home).expect("the meeting");
    let (first, talk) = (&meeting.questions[0], Some(meeting.steps[2].key.id));
    let question = Some(first.key.id);
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let new = NewPoint { question, table: 1, ..NewPoint::default() };
    point::create(&mut transaction, home, &NewPoint { table: 2, text: "bord to", ..new });
    point::create(&mut transaction, home, &NewPoint { step: talk, text: "i samtalen", ..new });
    let said = point::create(&mut transaction, home, &NewPoint { text: "en", ..new }).expect("written");
    transaction.write(said, "said", true.into());
    point::create(&mut transaction, home, &NewPoint { text: "to", ..new });
    point::create(&mut transaction, home, &NewPoint { part: Some(first.parts[1].key.id), text: "til b", ..new });
    point::create(&mut transaction, home, &NewPoint { column: Some(Column::Teachers), text: "lærerne", ..new });
    point::create(&mut transaction, home, &NewPoint { text: "Et avsnitt.", free: true, ..new });
    point::create(&mut transaction, home, &NewPoint { question: None, text: "Til slutt.", free: true, ..new });
    point::create(&mut transaction, home, &NewPoint { question: None, text: "løst", ..new });
    let action = create_from_point(&mut transaction, said).expect("made");
    close(&mut transaction, home, 2);
    point::create(&mut Transaction::begin(&mut pen, &mut notebook, 3), home, &NewPoint { text: "seint", ..new });

    let minutes = Minutes::read(&notebook, home).expect("minutes");
    assert_eq!(minutes.actions.iter().map(|action| action.home).collect::<Vec<_>>(), [action]);
    let tables = &minutes.questions[0].tables;
    let groups: Vec<Vec<&str>> = minutes.questions[0].groups().map(|group| texts(&group.points)).collect();
    assert_eq!(groups, [vec!["i samtalen", "en", "to"], vec!["lærerne"], vec!["til b"], vec!["bord to"]]);
    assert_eq!(tables.iter().map(|table| table.table).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!(texts(&tables[0].free), ["Et avsnitt."]);
    let other = &minutes.others[0];
    assert_eq!((texts(&other.free), texts(&other.groups[0].points)), (vec!["Til slutt."], vec!["løst"]));
    assert_eq!((texts(&minutes.late[0].points), minutes.late_count()), (vec!["seint"], 1));
    assert_eq!((minutes.questions.len(), minutes.not_reached.len(), minutes.was_held), (1, 1, true));

    let said = minutes.only_said();
    let groups: Vec<Vec<&str>> = said.questions[0].groups().map(|group| texts(&group.points)).collect();
    assert_eq!((groups, said.late_count()), (vec![vec!["en"]], 0));
    assert_eq!((said.questions[0].tables.len(), said.others[0].groups.len()), (1, 0));
}

#[test]
fn points_of_no_question_stand_under_their_step() {
    let (mut pen, mut notebook, home) = planned(0);
    let steps: Vec<Dot> = Meeting::read(&notebook, home).expect("the meeting").steps.iter().map(|step| step.key.id).collect();
    let groups = |notebook: &Notebook| -> Vec<(Option<Dot>, Vec<String>)> {
        let others = Minutes::read(notebook, home).expect("minutes").others;
        let groups = others.into_iter().flat_map(|table| table.groups);
        let told = |group: Group| {
            let texts = texts(&group.points).into_iter().map(str::to_owned).collect();
            (group.step.map(|step| step.key.id), texts)
        };
        groups.map(told).collect()
    };
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let new = NewPoint { table: 1, ..NewPoint::default() };
    point::create(&mut transaction, home, &NewPoint { step: Some(steps[2]), text: "målet", ..new });
    assert_eq!(groups(transaction.notebook), [(None, vec!["målet".to_owned()])], "one step needs no name");
    point::create(&mut transaction, home, &NewPoint { step: Some(steps[0]), text: "slik er det", ..new });
    point::create(&mut transaction, home, &NewPoint { step: Some(steps[0]), column: Some(Column::Stop), text: "slutt", ..new });
    let expected = [(Some(steps[0]), "slik er det"), (Some(steps[2]), "målet"), (None, "slutt")];
    assert_eq!(groups(transaction.notebook), expected.map(|(step, text)| (step, vec![text.to_owned()])));
}

#[test]
fn what_is_agreed_is_told_once_and_stands_at_no_table() {
    let (mut pen, mut notebook, home) = planned(1);
    let question = Meeting::read(&notebook, home).map(|meeting| meeting.questions[0].key.id);
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let new = NewPoint { question, table: 1, text: "besøke en time", ..NewPoint::default() };
    let (point, action) = agree_on(&mut transaction, home, &new).expect("a tiltak");
    let at_tables = |notebook: &Notebook| Minutes::read(notebook, home).expect("minutes").questions.len();
    assert_eq!(at_tables(transaction.notebook), 0);
    WHAT.set_text(&mut transaction, Key::root(action), "to timer");
    assert_eq!(at_tables(transaction.notebook), 1, "what was said first is not gone");
    WHAT.set_text(&mut transaction, Key::root(action), "besøke en time");
    transaction.delete(Key::root(action));
    assert_eq!(at_tables(transaction.notebook), 1);
    assert!(Point::read(&notebook, point).is_some());
}

#[test]
fn what_was_looked_back_at_stands_in_the_minutes() {
    let (mut pen, mut notebook, home) = planned(1);
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let action = create(&mut transaction, "besøke en time");
    look_back_at(&mut transaction, home, action);
    set_state(&mut transaction, action, State::Done);
    close(&mut transaction, home, 1);
    let minutes = |notebook: &Notebook| Minutes::read(notebook, home).expect("minutes");
    let told = minutes(transaction.notebook);
    assert_eq!(told.looked_back.iter().map(|action| (action.home, action.state)).collect::<Vec<_>>(), [(action, State::Done)]);
    assert!(told.has_any() && told.actions.is_empty() && told.changed_actions.is_empty());
    OUTCOME.set_text(&mut transaction, Key::root(action), "to rakk det ikke");
    assert_eq!(minutes(&notebook).changed_actions, [action]);
}

#[test]
fn clusters_and_sub_questions_group_points_within_a_table() {
    let (mut pen, mut notebook, home) = planned(1);
    let meeting = Meeting::read(&notebook, home).expect("the meeting");
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let new = NewPoint { question: Some(meeting.questions[0].key.id), table: 1, ..NewPoint::default() };
    let in_cluster = point::create(&mut transaction, home, &NewPoint { text: "i bunken", ..new }).expect("written");
    point::create(&mut transaction, home, &NewPoint { text: "alene", ..new });
    let cluster = crate::kinds::cluster::create(&mut transaction, home, new.question, None, "Felles");
    crate::kinds::cluster::set_cluster(&mut transaction, in_cluster, cluster);
    let minutes = Minutes::read(&notebook, home).expect("minutes");
    let groups: Vec<&Group> = minutes.questions[0].groups().collect();
    assert_eq!(groups.iter().map(|group| texts(&group.points)).collect::<Vec<_>>(), [vec!["alene"], vec!["i bunken"]]);
    assert_eq!(groups[1].cluster.as_ref().map(|cluster| cluster.key), Some(cluster));
    let others = Minutes { meeting: Meeting { tables: 1, ..meeting }, ..minutes };
    let again = Minutes::from_meeting(&notebook, others.meeting);
    assert_eq!(again.questions[0].tables[0].table, None, "one table is not told");
}

#[test]
fn every_point_stands_in_the_minutes_once() {
    let (mut pen, mut notebook, home) = planned(3);
    fill(&mut pen, &mut notebook, home, 200);
    Transaction::begin(&mut pen, &mut notebook, 1).write(Key::root(home), "closed_at", 150.into());
    let minutes = Minutes::read(&notebook, home).expect("minutes");
    let tables: Vec<&AtTable> = minutes.questions.iter().flat_map(|answered| &answered.tables).chain(&minutes.others).collect();
    let grouped = tables.iter().flat_map(|table| &table.groups).flat_map(|group| &group.points);
    let free = tables.iter().flat_map(|table| &table.free);
    let all = grouped.chain(free).chain(minutes.late.iter().flat_map(|late| &late.points));
    let keys: Vec<Key> = all.map(|point| point.key).collect();
    assert_eq!((keys.len(), keys.iter().collect::<BTreeSet<_>>().len()), (200, 200));
}

/// Writes points of every sort, under questions and none, one each millisecond.
fn fill(pen: &mut Pen, notebook: &mut Notebook, home: Dot, count: usize) {
    let meeting = Meeting::read(notebook, home).expect("the meeting");
    for number in 0..count {
        let question = meeting.questions.get(number % (meeting.questions.len() + 1));
        let new = NewPoint {
            question: question.map(|question| question.key.id),
            part: question.filter(|_| number % 3 == 0).map(|question| question.parts[number % 2].key.id),
            step: Some(meeting.steps[number % 5].key.id),
            table: u32::try_from(number % 4).expect("small") + 1,
            column: Column::ALL.get(number % 7).copied(),
            text: "Vi prøver det ut på to trinn først, og ser sammen på hva elevene gjør.",
            free: number % 11 == 0,
        };
        point::create(&mut Transaction::begin(pen, notebook, i64::try_from(number).expect("small")), home, &new);
    }
}

/// Shown with `--nocapture`. The bound is five milliseconds if tests are optimised, and ten times that otherwise, since
/// the machine may be busy.
#[test]
fn the_minutes_of_a_thousand_points_are_made_at_once() {
    let (mut pen, mut notebook, home) = planned(9);
    fill(&mut pen, &mut notebook, home, 1000);
    let best = (0..5).map(|_| {
        let start = std::time::Instant::now();
        assert!(Minutes::read(&notebook, home).is_some());
        start.elapsed()
    });
    let best = best.min().expect("five");
    println!("minutes of 1000 points: {best:?}");
    assert!(best.as_millis() < 50, "{best:?}");
}
