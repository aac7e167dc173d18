//! What is shared: what is listed beforehand, and that no name is in the copy without names.

use super::*;
use crate::chance::Chance;
use crate::draw::roles::{Role, draw};
use crate::kinds::action;
use crate::kinds::action::{Action, Level, State, create, create_from_point, mark_common, set_level, set_state};
use crate::kinds::meeting::{self, Meeting, MeetingPlan, Point, close, create_point, mark_alone, reopen};
use crate::kinds::participant::drawn::{self, Holder};
use crate::kinds::participant::{self as people, Participant, seated};
use crate::kinds::point::own_practice;
use crate::kinds::question::QuestionWords;
use crate::kinds::{agreed_marks, circle, cluster, method};
use crate::language::Language;
use crate::method::{Purpose, igp};
use crate::overviews::loaded::Memory;
use crate::preview::preview;
use crate::pulse::{self, Answer, Mark, Pulse};
use crate::share::Held;
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::undo::History;
use fellestid_crdt::value::Value;
use proptest::prelude::*;

const FRESH: Actor = Actor(0xf4e5_0000_0000_0001);
/// Texts that occur in no text of ours.
const NAMES: [&str; 5] = ["ZQX", "XQZ", "QZX", "WQZ", "ZWX"];

/// Acts of two tablets that share a meeting, and write apart in between.
#[derive(Clone, Debug)]
enum Act {
    Write(u32),
    Rewrite(usize),
    Delete(usize),
    Agree(usize, usize),
    Come(usize),
    Leave(usize),
    Draw(u64),
    Pile(usize),
    Close,
    Undo,
    Meet,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (1..4u32).prop_map(Act::Write),
        2 => (0..9usize).prop_map(Act::Rewrite),
        1 => (0..9usize).prop_map(Act::Delete),
        2 => (0..9usize, 0..NAMES.len()).prop_map(|(point, who)| Act::Agree(point, who)),
        2 => (0..NAMES.len()).prop_map(Act::Come),
        1 => (0..NAMES.len()).prop_map(Act::Leave),
        1 => any::<u64>().prop_map(Act::Draw),
        1 => (0..9usize).prop_map(Act::Pile),
        1 => Just(Act::Close),
        1 => Just(Act::Undo),
        2 => Just(Act::Meet),
    ]
}

struct Tablet {
    pen: Pen,
    notebook: Notebook,
    history: History,
}

/// Returns the meeting from two tablets, after all the acts.
fn staff(acts: &[(bool, Act)]) -> (Notebook, Dot) {
    let tablet = |actor| Tablet { pen: Pen::new(Actor(actor)), notebook: Notebook::new(), history: History::default() };
    let mut tablets = [tablet(0xaaaa_bbbb_cccc_dddd), tablet(0x1111_2222_3333_4444)];
    let mut now_ms = 1_795_698_123_456;
    let first = &mut tablets[0];
    let words = MeetingPlan {
        title: "Fagdag".into(),
        tables: 3,
        questions: vec![QuestionWords { text: "Hva virker?".into(), parts: vec!["Hvorfor?".into()], ..QuestionWords::default() }],
        ..MeetingPlan::default()
    };
    let mut transaction = Transaction::begin(&mut first.pen, &mut first.notebook, now_ms);
    let home = meeting::create(&mut transaction, &words);
    agreed_marks::create(&mut transaction, home, "Alle fikk sagt noe");
    tablets[1].notebook = tablets[0].notebook.clone();
    for (is_second, act) in acts {
        now_ms += 61_001;
        let (here, there) = tablets.split_at_mut(1);
        let (here, there) = if *is_second { (&mut there[0], &mut here[0]) } else { (&mut here[0], &mut there[0]) };
        if let Act::Meet = act {
            here.notebook.merge(&there.notebook);
            there.notebook = here.notebook.clone();
            continue;
        }
        let mut transaction = Transaction::begin(&mut here.pen, &mut here.notebook, now_ms);
        if let Act::Undo = act {
            here.history.undo(&mut transaction);
            continue;
        }
        carry_out(&mut transaction, home, act, now_ms);
        here.history.remember(transaction.finish().ops);
    }
    let [mut first, second] = tablets;
    first.notebook.merge(&second.notebook);
    (first.notebook, home)
}

fn carry_out(transaction: &mut Transaction<'_>, home: Dot, act: &Act, now_ms: i64) {
    let points: Vec<Key> = Point::all(transaction.notebook, home).into_iter().map(|point| point.key).collect();
    let point = |number: &usize| points.get(number % points.len().max(1)).copied();
    let question = Meeting::read(transaction.notebook, home).and_then(|meeting| Some(meeting.questions.first()?.key.id));
    match act {
        Act::Write(table) => _ = create_point(transaction, home, question, None, *table, &format!("innspill {now_ms}")),
        Act::Rewrite(number) => {
            point(number).into_iter().for_each(|key| transaction.write(key, "text", format!("rettet {now_ms}").as_str().into()));
        }
        Act::Delete(number) => point(number).into_iter().for_each(|key| transaction.delete(key)),
        Act::Agree(number, who) => {
            let action =
                point(number).and_then(|key| create_from_point(transaction, key)).unwrap_or_else(|| create(transaction, "Prøve"));
            action::RESPONSIBLE.write(transaction, Key::root(action), NAMES[*who].into());
            transaction.write(Key::root(action), "fra en nyere versjon", NAMES[*who].into());
            mark_common(transaction, action);
        }
        Act::Come(who) => {
            let key = people::create(transaction, home, NAMES[*who]).expect("initials");
            people::tag(transaction, key, &format!("trinn {}", NAMES[*who]));
            seated::set_seats(transaction, key, &[1, 2]);
            transaction.create(home, "fra en nyere versjon", &[("text", NAMES[*who].into())]);
        }
        Act::Leave(who) => {
            let there =
                Participant::all(transaction.notebook, home).into_iter().find(|person| person.initials.shown == NAMES[*who]);
            there.into_iter().for_each(|person| people::delete(transaction, person.key));
        }
        Act::Draw(seed) => {
            let there: Vec<Holder> =
                Participant::all(transaction.notebook, home).into_iter().map(|person| Holder::Person(person.key.id)).collect();
            let last = drawn::last_holders(Memory::new(transaction.notebook, &|_| true), home);
            let last = last.whole().cloned().expect("all is here");
            let roles = draw(&there, &Role::AT_TABLE, &last, &mut Chance::new(*seed));
            drawn::set_roles(transaction, home, 1, &roles);
        }
        Act::Pile(number) => point(number).into_iter().for_each(|key| {
            let pile = cluster::create(transaction, home, question, None, "haug");
            cluster::set_cluster(transaction, key, pile);
        }),
        Act::Close => close(transaction, home, now_ms),
        Act::Undo | Act::Meet => {}
    }
}

/// A point as people see it: text, versions, table, whether it is late, changed late and in a pile, and its question's
/// text.
type Seen = (String, Vec<String>, u32, [bool; 3], Option<String>);

/// Returns what people see of the points, each identified by its text.
fn seen(notebook: &Notebook, home: Dot) -> Vec<Seen> {
    let text = |id: Option<Dot>| {
        notebook.get(&Key { home, id: id? }).map(|record| record.text("text").to_owned() + record.text("title"))
    };
    let points = Point::all(notebook, home).into_iter();
    points
        .map(|point| {
            let marks = [point.is_late, point.is_changed_late, point.cluster.is_some()];
            (point.text.shown, point.text.versions, point.table, marks, text(point.question))
        })
        .collect()
}

fn actions(notebook: &Notebook) -> Vec<(String, String, bool, Option<String>)> {
    let all = Action::all(notebook).into_iter();
    all.map(|action| (action.what.shown, action.responsible.shown, action.common, action.origin.map(|origin| origin.question)))
        .collect()
}

proptest! {
    #[test]
    fn no_name_or_tablet_is_in_any_byte_of_a_copy_without_names(
        acts in prop::collection::vec((any::<bool>(), act()), 0..30),
    ) {
        let (notebook, home) = staff(&acts);
        let chosen = select(&notebook, Selection::Home(home));
        let copy = without_names(&chosen, FRESH);
        let plain = write_plain(&copy);
        for hidden in NAMES.iter().copied().chain(["nyere", "aaaabbbbccccdddd", "1111222233334444"]) {
            prop_assert!(!plain.contains(hidden), "{hidden} in {plain}");
        }
        // Nor is there a home id in which a name could hide.
        prop_assert!(copy.erased().is_empty() && copy.records().all(|(key, _)| key.id.actor == FRESH && key.home.actor == FRESH));
        prop_assert_eq!(read(&write(&copy)), Ok(copy.clone()));
        let root = copy.roots().find(|(_, root)| root.kind == "meeting").map(|(key, _)| key.home).expect("the meeting");
        prop_assert_eq!(seen(&copy, root), seen(&notebook, home));
        let nobody = |notebook: &Notebook| -> Vec<_> { actions(notebook).into_iter().map(|(what, _, common, from)| (what, common, from)).collect() };
        prop_assert_eq!(nobody(&copy), nobody(&chosen));
        prop_assert!(actions(&copy).iter().all(|(_, responsible, ..)| responsible.is_empty()));

        // Beside its original the copy changes nothing of it, and is listed as a copy.
        let mut both = notebook.clone();
        both.merge(&copy);
        prop_assert_eq!(both.records().len(), notebook.records().len() + copy.records().len());
        prop_assert!(notebook.records().all(|(key, record)| both.get(key) == Some(record)));
        let (counts, homes) = preview(&notebook, &copy);
        prop_assert_eq!(counts.added, copy.records().len());
        prop_assert!(homes.iter().all(|home| home.without_names));
        let told = inside(&copy);
        prop_assert!(told.iter().all(|held| ALL.find(&held.kind).is_some() && held.kind != "person"), "{told:?}");
        prop_assert_eq!(without_names(&copy, Actor(7)).records().len(), copy.records().len(), "a copy of a copy is whole");
    }

    #[test]
    fn everything_in_a_file_is_told_of_before_it_leaves(acts in prop::collection::vec((any::<bool>(), act()), 0..30)) {
        let (notebook, home) = staff(&acts);
        let chosen = select(&notebook, Selection::Home(home));
        let told = inside(&chosen);
        let records: usize = told.iter().filter(|held| held.kind != action::RESPONSIBLE.name()).map(|held| held.count).sum();
        prop_assert_eq!(records, chosen.records().len());
        let plain = write_plain(&chosen);
        for name in NAMES {
            let is_told = told.iter().any(|held| held.names.iter().any(|told| told.contains(name)));
            prop_assert_eq!(is_told || !plain.contains(&format!("\"{name}\"")), true, "{} in {:?}", name, told);
        }
    }
}

fn of_kind<'a>(told: &'a [Held], kind: &str) -> Option<&'a Held> {
    told.iter().find(|held| held.kind == kind)
}

#[test]
fn a_files_content_is_listed_with_the_deleted_by_itself() {
    let acts = [Act::Write(1), Act::Write(2), Act::Come(0), Act::Leave(0), Act::Agree(0, 1), Act::Delete(1)];
    let (notebook, home) = staff(&acts.map(|act| (false, act)));
    let told = inside(&select(&notebook, Selection::Home(home)));
    let kinds: Vec<(&str, usize)> = told.iter().map(|held| (held.kind.as_str(), held.count)).collect();
    assert_eq!(
        kinds,
        [
            ("meeting", 1),
            ("action", 1),
            ("question", 1),
            ("part", 1),
            ("point", 1),
            ("person", 1),
            ("mark", 1),
            ("responsible", 1),
            ("fra en nyere versjon", 1),
            ("deleted", 1),
        ]
    );
    assert_eq!(of_kind(&told, "responsible").map(|held| held.names.clone()), Some(vec![NAMES[1].to_owned()]));
    assert!(of_kind(&told, "deleted").is_some_and(|held| held.names[0].starts_with("innspill")));
}

#[test]
fn several_homes_go_out_together_and_nothing_else() {
    let (mut notebook, home) = staff(&[(false, Act::Write(1)), (false, Act::Agree(0, 0))]);
    let mut pen = Pen::new(Actor(9));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let (list, alone, other) = (
        people::create_list(&mut transaction, "Lærerne"),
        create(&mut transaction, "Alene"),
        meeting::create(&mut transaction, &MeetingPlan::default()),
    );
    let chosen = select(&notebook, Selection::Homes(&[home, list]));
    assert!(chosen.homes().contains(&list) && !chosen.homes().contains(&alone) && !chosen.homes().contains(&other));
    assert_eq!(chosen.homes().len(), 3, "the meeting takes its tiltak along");
    let without = inside(&without_names(&chosen, FRESH));
    assert!(of_kind(&without, "people").is_none() && of_kind(&without, "action").is_some());
    assert_eq!(select(&notebook, Selection::Homes(&[])).records().len(), 0);
}

#[test]
fn a_tiltak_without_names_still_tells_the_question_it_came_from() {
    let (notebook, _) = staff(&[(false, Act::Write(1)), (false, Act::Agree(0, 0))]);
    let action = Action::all(&notebook)[0].home;
    let copy = without_names(&select(&notebook, Selection::Home(action)), FRESH);
    assert_eq!(actions(&copy), [("innspill 1795698184457".to_owned(), String::new(), true, Some("Hva virker?".to_owned()))]);
}

#[test]
fn no_hour_is_in_the_copy_but_when_the_minutes_were_closed() {
    let (notebook, home) = staff(&[(false, Act::Write(1)), (true, Act::Write(1)), (false, Act::Close)]);
    let copy = without_names(&select(&notebook, Selection::Home(home)), FRESH);
    let records = i64::try_from(copy.records().len()).expect("few");
    let times =
        copy.records().flat_map(|(_, record)| record.content().map(|entry| entry.written_at_ms).chain([record.created_at_ms]));
    assert!(times.into_iter().all(|at_ms| at_ms % 86_400_000 < records));
    let closed_at = copy.roots().find_map(|(_, root)| root.integer("closed_at"));
    assert_eq!(closed_at, notebook.get(&Key::root(home)).and_then(|root| root.integer("closed_at")));
}

#[test]
fn tallies_and_answers_of_nobody_come_along() {
    let (mut notebook, home) = staff(&[]);
    let mut given = Pulse::default();
    let answer = Answer { mark: Mark::ALL[2], good: "god tid".into(), better: String::new(), own_practice: None };
    (0..6).for_each(|_| given.add(answer.clone()));
    if pulse::tally::close(given, &mut notebook, home, AnonymousPen::new(5, 1_795_698_123_456), &mut Chance::new(1)).is_err() {
        unreachable!("six are enough");
    }
    let copy = without_names(&select(&notebook, Selection::Home(home)), FRESH);
    let root = copy.roots().next().map(|(key, _)| key.home).expect("the meeting");
    let told = |notebook: &Notebook, home| {
        let answers = pulse::tally::Answers::read(notebook, home);
        (answers.count(), answers.mean_tenths(), answers.good.len())
    };
    assert_eq!(told(&copy, root).2, 6);
    assert_eq!(told(&copy, root), told(&notebook, home));
}

/// A new field has to be considered here: does it tell who?
#[test]
fn every_field_but_those_that_say_who_goes_along() {
    let (mut pen, mut notebook) = (Pen::new(Actor(9)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let words = MeetingPlan {
        title: "Fagdag".into(),
        date: "2026-11-26".into(),
        ends_at: Some(900),
        purpose: Some(Purpose::LearnFromEachOther),
        people: Some(12),
        place: "Rom 3".into(),
        note: "Ta med kaffe".into(),
        steps: igp(45),
        questions: vec![QuestionWords { text: "Hva virker?".into(), parts: vec!["Hvorfor?".into()], ..QuestionWords::default() }],
        ..MeetingPlan::default()
    };
    let home = meeting::create(&mut transaction, &words);
    let question = Meeting::read(transaction.notebook, home).map(|meeting| meeting.questions[0].key.id);
    let point = create_point(&mut transaction, home, question, None, 1, "Vi begynner likt").expect("a point");
    transaction.write(point, "said", true.into());
    own_practice::mark(&mut transaction, point);
    let pile = cluster::create(&mut transaction, home, question, None, "haug");
    cluster::set_cluster(&mut transaction, point, pile);
    let action = create_from_point(&mut transaction, point).expect("a tiltak");
    for field in [
        &action::GOAL,
        &action::SIGN,
        &action::RESPONSIBLE,
        &action::DUE_DATE,
        &action::CONTEXT,
        &action::BUILDS_ON,
        &action::REVIEW_DATE,
        &action::OUTCOME,
        &action::LEARNING,
    ] {
        transaction.write(Key::root(action), field.name(), "ord".into());
    }
    set_state(&mut transaction, action, State::Ongoing);
    set_level(&mut transaction, action, Some(Level::Teachers));
    mark_common(&mut transaction, action);
    agreed_marks::create_list(&mut transaction, "Slik vil vi ha det");
    agreed_marks::bring(&mut transaction, home, |_| false);
    circle::create(&mut transaction, Language::Bokmal);
    method::create_from_meeting(&mut transaction, home, "Vår runde");
    mark_alone(&mut transaction, home);
    close(&mut transaction, home, 1);
    reopen(&mut transaction, home, 2);
    close(&mut transaction, home, 3);
    people::create(&mut transaction, home, NAMES[0]);
    notebook.merge(&crate::shelf::built_in());
    let fields = |notebook: &Notebook| -> BTreeSet<(String, String)> {
        let records = notebook.records();
        records
            .flat_map(|(_, record)| record.registers.keys().map(|name| (record.kind.clone(), name.clone())).collect::<Vec<_>>())
            .collect()
    };
    let (before, after) = (fields(&notebook), fields(&without_names(&notebook, FRESH)));
    let behind: Vec<String> = before.difference(&after).map(|(kind, name)| format!("{kind} {name}")).collect();
    assert_eq!(behind, ["action responsible", "person initials", "person order"]);
}

#[test]
fn built_in_sets_are_copied_too() {
    let shelf = crate::shelf::built_in();
    let copy = without_names(&shelf, FRESH);
    let fields = |notebook: &Notebook| -> usize { notebook.records().map(|(_, record)| record.registers.len()).sum() };
    assert_eq!(fields(&copy), fields(&shelf) + shelf.homes().len());
    assert!(copy.records().all(|(key, _)| key.home.actor == FRESH));
}

#[test]
fn what_points_at_a_built_in_set_still_does() {
    let mut notebook = Notebook::new();
    let set = crate::shelf::home(crate::builtin::ALL[0]);
    let words = MeetingPlan { set: Some(set), ..MeetingPlan::default() };
    meeting::create(&mut Transaction::begin(&mut Pen::new(Actor(3)), &mut notebook, 1), &words);
    let copy = without_names(&notebook, FRESH);
    assert_eq!(copy.roots().next().and_then(|(_, root)| root.latest("set")), Some(&Value::Dot(set)));
}
