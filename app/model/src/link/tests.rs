//! Two tablets and a link between them; the length of links; and forged links.

use super::*;
use crate::draw::roles::{Role, Roles};
use crate::kinds::action::create_from_point;
use crate::kinds::ask::Ask;
use crate::kinds::decision::{Decided, Decision};
use crate::kinds::feedback::{self, Feedback};
use crate::kinds::meeting::{self, Direction, Meeting, MeetingPlan, close, create_point, move_step, set_step_minutes};
use crate::kinds::package::{Package, PackageWords};
use crate::kinds::participant::drawn::{self, Holder, set_roles};
use crate::kinds::participant::seated::set_seats;
use crate::kinds::question::{Question, QuestionWords};
use crate::kinds::task::{Task, TaskWords};
use crate::kinds::{addressee, agreed_marks, ask, participant, report, task};
use crate::method::library::{ALL, IGP, Method, WORLD_CAFE};
use crate::method::{Purpose, StepKind, fit, igp, plan_for};
use crate::shelf;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use proptest::prelude::*;

const HOST: Actor = Actor(0x9c1f_27e4_b05d_83a6);
const TABLE: Actor = Actor(0x1d88_6ef0_3b97_c452);
/// A Thursday in November 2026.
const NOW_MS: i64 = 1_795_698_123_456;

const KEPT: &str = "1pUKcywGcHyfksF2DpkVWOwrCQBDdn2aMBHex8FdE8XsC2zQqdra2CkIESRG0t7ex8z4ex0voTDJZy8fALvt-O1LdH6_vOwUppAjqJvRf0BL0Jwr3DRgF-hk11zUTV3L\
    6tYSM56VJpFJCtyC2KwdjBh0CEwZdu3UwZdCzOwczBn2azBkM7MbBQiotFB7UNofSucP8dj1neG_6Dyx6Bym7YEyRynIXy-ntRcBI3SPWyIkYqzyGM2w4au-CArJNlvwA";

/// About ninety letters each; none of them is in the built-in sets.
const QUESTIONS: [&str; 9] = [
    "Hvilke rutiner har vi for å følge opp elever som ofte er borte fra skolen om høsten og våren?",
    "Fortell om en gang du måtte legge bort planen din midt i en økt. Hva fikk deg til å snu da?",
    "Hvem bestemmer hva vi bruker tirsdagene til, og hvordan ble det egentlig sånn hos oss her?",
    "Hvor godt kjenner du til matematikkplanene på trinnet over og under ditt eget trinn i dag?",
    "Hva ville en elev på sjuende trinn svart dersom vi spurte om hva som gjør en dag god for dem?",
    "På hvilke områder stoler vi for mye på prøveresultater når vi legger planer for neste halvår?",
    "Hvordan tar vi imot vikarer og nye medarbeidere den første uka, og hva glemmer vi som regel?",
    "Tenk på siste foreldremøte: Hvilke stemmer kom fram, og hvilke hørte vi ikke noe særlig til?",
    "Hva kan vi slutte med til jul uten at noen av elevene våre ville merket det eller savnet det?",
];

fn words(questions: usize) -> MeetingPlan {
    let question = |text: &&str| QuestionWords { text: (*text).to_owned(), ..QuestionWords::default() };
    MeetingPlan {
        title: "Hvordan lærer vi av hverandre?".to_owned(),
        date: "2026-11-26".to_owned(),
        starts_at: 14 * 60,
        ends_at: Some(14 * 60 + 45),
        purpose: Some(Purpose::LearnFromEachOther),
        people: Some(24),
        tables: 5,
        steps: plan_for(Purpose::LearnFromEachOther, 45, true, 0).expect("fits"),
        questions: QUESTIONS.iter().take(questions).map(question).collect(),
        ..MeetingPlan::default()
    }
}

fn planned(words: &MeetingPlan) -> (Pen, Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(HOST), Notebook::new());
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, NOW_MS), words);
    (pen, notebook, home)
}

fn text_of(notebook: &Notebook, home: Dot) -> String {
    plan_link(notebook, home).text
}

fn disputed(notebook: &Notebook) -> usize {
    notebook.records().map(|(_, record)| record.disputed().count()).sum()
}

#[test]
fn a_table_that_opened_the_link_writes_in_the_same_meeting() {
    let (mut pen, mut host, home) = planned(&words(3));
    let steps = Meeting::read(&host, home).expect("the meeting").steps;
    let mut transaction = Transaction::begin(&mut pen, &mut host, NOW_MS + 60_000);
    move_step(&mut transaction, steps[3].key, Direction::Down);
    set_step_minutes(&mut transaction, steps[2].key, 12);
    transaction.write(Key::root(home), "title", "Kveldsmøte".into());
    transaction.delete(steps[0].key);
    let link = text_of(&host, home);

    let mut table = Notebook::new();
    table.merge(&read_link(&link).expect("a plan"));
    let (here, there) = (Meeting::read(&host, home), Meeting::read(&table, home));
    assert_eq!(here, there);
    let question = there.expect("the meeting").questions[1].key.id;
    let mut pen = Pen::new(TABLE);
    let mut transaction = Transaction::begin(&mut pen, &mut table, NOW_MS + 120_000);
    create_point(&mut transaction, home, Some(question), None, 2, "Vi glemte å spørre elevene.");
    transaction.write(steps[2].key, "minutes", 14.into());

    let back = file::read(&file::write(&table)).expect("the table's file");
    table.merge(&host);
    host.merge(&back);
    assert_eq!(host, table);
    assert_eq!((disputed(&host), disputed(&table)), (0, 0));
    let meeting = Meeting::read(&host, home).expect("the meeting");
    assert_eq!((meeting.steps.len(), meeting.steps[1].minutes), (5, 14));
    assert_eq!(crate::kinds::meeting::Point::all(&host, home)[0].question, Some(question));
}

#[test]
fn points_tiltak_and_what_is_no_plan_stay_at_home() {
    let (mut pen, mut notebook, home) = planned(&words(1));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, NOW_MS);
    let point = create_point(&mut transaction, home, None, None, 1, "Bare mellom oss").expect("written");
    create_from_point(&mut transaction, point);
    transaction.create(home, "person", &[("name", "Kari".into())]);
    transaction.write(Key::root(home), "leader", "Kari".into());
    close(&mut transaction, home, NOW_MS);
    let plan = read_link(&text_of(&notebook, home)).expect("a plan");
    let kinds: std::collections::BTreeSet<&str> = plan.records().map(|(_, record)| record.kind.as_str()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["meeting", "question", "step"]);
    let root = plan.get(&Key::root(home)).expect("the root");
    assert!(["leader", "closed_at", "edition"].iter().all(|name| root.register(name).is_none()));
}

/// Plans a meeting with this many people at its tables, a role at each, and our marks.
fn seated(people: u32, marks: usize) -> (Pen, Notebook, Dot) {
    let (mut pen, mut notebook, home) = planned(&words(3));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, NOW_MS + 60_000);
    for mark in ["Alle blir hørt", "Vi holder tiden", "Vi ender med ett felles tiltak", "Det vi gjør, merkes i klasserommet"]
        .iter()
        .take(marks)
    {
        agreed_marks::create(&mut transaction, home, mark);
    }
    for number in 0..people {
        let initials: String = [number / 26, number % 26].into_iter().filter_map(|letter| char::from_u32(65 + letter)).collect();
        participant::create(&mut transaction, home, &initials);
    }
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, NOW_MS + 120_000);
    for (place, person) in (0..).zip(Participant::all(transaction.notebook, home)) {
        set_seats(&mut transaction, person.key, &[place % 5 + 1]);
        participant::tag(&mut transaction, person.key, "5. trinn");
    }
    for table in 1..=5 {
        let roles = Roles::from([(Role::Lead, Holder::Seat(1)), (Role::Secretary, Holder::Seat(2))]);
        set_roles(&mut transaction, home, table, &roles);
    }
    (pen, notebook, home)
}

#[test]
fn marks_seats_and_roles_go_along_and_come_home_as_they_were() {
    let (_, notebook, home) = seated(24, 4);
    let link = plan_link(&notebook, home);
    println!("24 people, 4 marks: {} characters", link.text.len());
    assert_eq!((link.marks, link.seating), (Some(true), Some(true)));
    let table = read_link(&link.text).expect("a plan");
    assert_eq!(AgreedMark::all(&table, home), AgreedMark::all(&notebook, home));
    assert_eq!(drawn::roles(&table, home, 3), drawn::roles(&notebook, home, 3));
    let seats = |notebook: &Notebook| {
        Participant::all(notebook, home).into_iter().map(|person| (person.initials.shown, person.seats)).collect::<Vec<_>>()
    };
    assert_eq!(seats(&table), seats(&notebook));
    assert!(Participant::all(&table, home).iter().all(|person| person.tags.is_empty()), "tags stay at home");
    assert_eq!(text_of(&table, home), link.text);
    let mut merged = notebook.clone();
    merged.merge(&table);
    assert_eq!(merged, notebook);
}

#[test]
fn what_makes_a_code_hard_to_scan_stays_at_home() {
    let (_, notebook, home) = seated(90, 4);
    let link = plan_link(&notebook, home);
    assert_eq!((link.marks, link.seating), (Some(true), Some(false)));
    assert!(link.text.len() <= EASY_CHARS_MAX);
    let table = read_link(&link.text).expect("a plan");
    assert!(Participant::all(&table, home).is_empty() && drawn::roles(&table, home, 1).is_empty());
}

#[test]
fn a_list_of_people_goes_nowhere_before_something_is_drawn() {
    let (mut pen, mut notebook, home) = planned(&words(1));
    participant::create(&mut Transaction::begin(&mut pen, &mut notebook, NOW_MS), home, "EH");
    let link = plan_link(&notebook, home);
    assert_eq!((link.marks, link.seating), (None, None));
    assert!(Participant::all(&read_link(&link.text).expect("a plan"), home).is_empty());
}

#[test]
fn there_is_no_link_to_what_is_no_meeting() {
    let (mut pen, mut notebook, home) = planned(&words(1));
    assert_eq!(text_of(&notebook, shelf::home(crate::builtin::ALL[0])), "");
    Transaction::begin(&mut pen, &mut notebook, NOW_MS).delete(Key::root(home));
    assert_eq!(text_of(&notebook, home), "");
}

/// With a tablet's own dots, and title, times, purpose and look back, as real plans have.
#[test]
fn a_link_is_short_enough_for_a_qr_code() {
    for (questions, most) in [(1, 400), (3, 700), (9, 1200)] {
        let (_, notebook, home) = planned(&words(questions));
        let link = text_of(&notebook, home);
        println!("{questions} questions: {} characters", link.len());
        assert!(link.len() <= most, "{questions} questions: {}", link.len());
    }
}

#[test]
fn every_work_form_goes_in_a_short_link_and_comes_back_whole() {
    for method in ALL {
        let steps = fit(method, 75, true, 0).expect("fits");
        let (_, notebook, home) = planned(&MeetingPlan { steps, ..words(3) });
        let link = text_of(&notebook, home);
        println!("{}: {} characters", method.code, link.len());
        assert!(link.len() <= 700, "{}: {}", method.code, link.len());
        let plan = read_link(&link).expect("a plan");
        assert_eq!(Meeting::read(&plan, home), Meeting::read(&notebook, home));
    }
}

#[test]
fn a_plan_without_scripts_is_read_by_older_tablets_too() {
    let link = |steps| {
        let (_, notebook, home) = planned(&MeetingPlan { steps, ..words(3) });
        text_of(&notebook, home)
    };
    let plain = fit(&IGP, 45, false, 0).expect("fits");
    assert_eq!(link(plain.clone()), link(igp(45)));
    assert!(link(plain).starts_with('1'));
    assert!(link(fit(&WORLD_CAFE, 45, false, 0).expect("fits")).starts_with('2'));
}

/// Forms that came after version 2 was frozen: their scripts are written out, so that a tablet with an older app
/// can read the link and shows each step by its kind.
const NEWER_FORMS: [&str; 7] = ["moderation", "text_talk", "jigsaw", "gallery_walk", "practice_story", "swot", "smtte"];

/// A step that was added later to an older form.
const NEWER_SCRIPT: &str = "critical_friend.choose";

/// A code that is not among the words is written out, which works but is longer.
#[test]
fn every_script_of_the_frozen_version_is_a_word() {
    let (newer, frozen): (Vec<&Method>, Vec<&Method>) = ALL.iter().partition(|method| NEWER_FORMS.contains(&method.code));
    assert_eq!(newer.len(), NEWER_FORMS.len());
    let scripts =
        frozen.into_iter().flat_map(|method| method.steps).filter(|step| step.own_words.is_some()).map(|step| step.code);
    let scripts = scripts.filter(|code| *code != NEWER_SCRIPT);
    let kinds = StepKind::ALL.map(StepKind::code);
    assert!(scripts.chain(kinds).all(|code| super::words::WORDS.contains(&code)));
    assert!(super::words::WORDS.iter().all(|word| !NEWER_FORMS.iter().any(|form| word.starts_with(&format!("{form}.")))));
}

#[test]
fn a_plan_that_was_changed_much_is_still_short() {
    let (mut pen, mut notebook, home) = planned(&words(3));
    let meeting = Meeting::read(&notebook, home).expect("the meeting");
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, NOW_MS + 300_000);
    for step in &meeting.steps {
        set_step_minutes(&mut transaction, step.key, step.minutes + 1);
        move_step(&mut transaction, step.key, Direction::Up);
    }
    for question in &meeting.questions {
        transaction.write(question.key, "text", format!("{} Hvorfor?", question.text.shown).as_str().into());
    }
    let link = text_of(&notebook, home);
    println!("3 questions, all changed: {} characters", link.len());
    assert!(link.len() <= 700, "{}", link.len());
}

/// All the questions of a set at once, with their sub-questions, are more than anyone plans.
#[test]
fn every_built_in_set_as_a_whole_fits_in_the_largest_qr_code() {
    let built_in = shelf::built_in();
    for set in crate::builtin::ALL {
        let questions: Vec<QuestionWords> = Question::all(&built_in, shelf::home(set)).iter().map(Question::words).collect();
        let parts: usize = questions.iter().map(|question| question.parts.len()).sum();
        let (_, notebook, home) = planned(&MeetingPlan { set: Some(shelf::home(set)), questions, ..words(0) });
        let link = text_of(&notebook, home);
        println!("set {}: {} records, {parts} parts: {} characters", set.number, notebook.records().len(), link.len());
        assert!(link.len() < 2900, "{}", link.len());
    }
}

/// This link was made by the first version.
#[test]
fn a_link_kept_from_before_opens() {
    let plan = read_link(KEPT).expect("a plan");
    let (root, _) = plan.roots().next().expect("a root");
    let meeting = Meeting::read(&plan, root.home).expect("a meeting");
    assert_eq!(root.home, Dot { actor: HOST, counter: 1 });
    assert_eq!(
        (meeting.title.shown.as_str(), meeting.ends_at, meeting.steps.len()),
        ("Hvordan lærer vi av hverandre?", Some(885), 6)
    );
    assert_eq!(meeting.questions[0].text.shown, QUESTIONS[0]);
}

#[test]
fn a_damaged_link_is_refused() {
    let (_, notebook, home) = planned(&words(3));
    let link = text_of(&notebook, home);
    for place in 1..link.len() {
        let mut damaged = link.clone().into_bytes();
        damaged[place] = if damaged[place] == b'A' { b'B' } else { b'A' };
        assert!(read_link(&String::from_utf8(damaged).expect("letters")).is_err(), "{place}");
        assert!(read_link(&link[..place]).is_err(), "{place}");
    }
    assert_eq!(read_link(&link[..link.len() / 8 * 4 + 1]), Err(LinkError::Broken));
    assert_eq!(read_link(""), Err(LinkError::Empty));
    assert_eq!(read_link("4abc"), Err(LinkError::Newer));
    assert_eq!(read_link("https://skolen.no"), Err(LinkError::NotOurs));
    assert_eq!(read_link(&"1".repeat(LINK_CHARS_MAX + 1)), Err(LinkError::TooLarge));
}

#[test]
fn a_link_deletes_nothing_and_touches_no_built_in_set() {
    let (mut pen, mut notebook, home) = planned(&MeetingPlan { steps: igp(45), ..MeetingPlan::default() });
    Transaction::begin(&mut pen, &mut notebook, NOW_MS).delete(Key::root(home));
    let forged =
        |home: Dot, record: &Record| sealed(VERSION, &writing::write(home, &[(Key::root(home), record.clone())]).content);
    let root = notebook.get(&Key::root(home)).expect("the root");
    assert_eq!(read_link(&forged(home, root)), Err(LinkError::Broken));
    let set = shelf::home(crate::builtin::ALL[0]);
    assert_eq!(read_link(&forged(set, &Record::new("meeting", 0))), Err(LinkError::Broken));
    assert_eq!(read_link(&forged(home, &Record::new("set", 0))), Err(LinkError::Broken));
}

fn any_value() -> impl Strategy<Value = Value> {
    let dot = (any::<u64>(), 0..=fellestid_crdt::limits::INTEGER_MAX as u64)
        .prop_map(|(actor, counter)| Dot { actor: Actor(actor), counter });
    let integer = -fellestid_crdt::limits::INTEGER_MAX..=fellestid_crdt::limits::INTEGER_MAX;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Flag),
        integer.prop_map(Value::Integer),
        (0i64..300).prop_map(Value::Integer),
        ".*".prop_map(Value::Text),
        dot.prop_map(Value::Dot)
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let map = prop::collection::btree_map(".{0,8}", inner.clone(), 0..4).prop_map(Value::Map);
        prop_oneof![prop::collection::vec(inner, 0..4).prop_map(Value::List), map]
    })
}

proptest! {
    #[test]
    fn a_link_holds_the_meeting_and_merging_it_changes_nothing(
        values in prop::collection::vec((0usize..20, "[a-z_]{1,9}", any_value(), 0i64..1_000_000), 0..12),
    ) {
        let (_, mut notebook, home) = planned(&words(2));
        let keys: Vec<Key> = notebook.records().map(|(key, _)| *key).filter(|key| !key.is_root()).collect();
        for (place, name, value, wait_ms) in values {
            let mut pen = Pen::new(Actor(wait_ms.cast_unsigned() % 3 + 7));
            Transaction::begin(&mut pen, &mut notebook, NOW_MS + wait_ms).write(keys[place % keys.len()], &name, value);
        }
        let link = text_of(&notebook, home);
        if link.len() <= LINK_CHARS_MAX {
            let plan = read_link(&link).expect("a plan");
            prop_assert_eq!(text_of(&plan, home), link);
            let mut merged = notebook.clone();
            merged.merge(&plan);
            prop_assert_eq!(merged, notebook);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*", letters in "[1-9A-Za-z_-]{0,200}") {
        let _ = read_link(&text);
        let _ = read_link(&letters);
        let _ = read_link(&format!("2{letters}"));
    }

    #[test]
    fn any_bytes_with_a_right_checksum_are_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..300), actors in 0u8..3, places in prop::collection::vec((0usize..400, any::<u8>()), 1..6),
    ) {
        let _ = read_link(&sealed(VERSION, &bytes));
        let mut content = vec![actors];
        content.extend(std::iter::repeat_n(7, usize::from(actors) * 8));
        content.extend(packing::pack(&bytes));
        let _ = read_link(&sealed(VERSION, &content));

        let (_, notebook, home) = planned(&words(2));
        let records: Vec<(Key, Record)> = notebook.home(home).map(|(key, record)| (*key, record.clone())).collect();
        let written = writing::write(home, &records).content;
        let mut body = packing::unpack(&written[9..]).expect("one actor, then the body");
        for (place, byte) in places {
            let place = place % body.len();
            body[place] = byte;
        }
        let _ = read_link(&sealed(VERSION, &[&written[..9], &packing::pack(&body)].concat()));
    }
}

#[test]
fn a_packages_link_leaves_out_schools_and_answers() {
    let (mut pen, mut notebook) = (Pen::new(HOST), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, NOW_MS);
    let words = PackageWords {
        title: "Til høstsamlingen".into(),
        goal: "Vi ser hva som virker".into(),
        programme: "Ny praksis".into(),
        programme_goal: "Elevene lærer mer".into(),
        from: "Nettverket i Fjordvik".into(),
        due_date: "2026-12-11".into(),
        minutes: Some(45),
        answer_minutes: Some(10),
    };
    let home = package::create(&mut transaction, &words);
    let asks: Vec<Key> = QUESTIONS.iter().filter_map(|text| ask::create(&mut transaction, home, text, None)).collect();
    ask::delete(&mut transaction, asks[8]);
    let task = TaskWords { text: "Besøk en kollega".into(), ..TaskWords::default() };
    task::create(&mut transaction, home, &task);
    let school = addressee::create(&mut transaction, home, None, "Skogheim skole", "Lauvdal").id;
    let told = Feedback {
        said: "Vikar er dyrt".into(),
        is_quote: true,
        school: "Nes skole".into(),
        decided: Decided { decision: Decision::Later, reason: "Til våren".into() },
    };
    feedback::create(&mut transaction, home, &told);
    let answers = report::create(&mut transaction, home, school);
    let link = package_link(&notebook, home);
    assert!(link.starts_with(PACKAGE_VERSION) && link.len() <= EASY_CHARS_MAX, "{} characters", link.len());
    let read = read_link(&link).expect("a link");
    assert_eq!(read.homes(), [home].into());
    assert_eq!(Package::read(&read, home), Package::read(&notebook, home));
    let asked =
        |notebook: &Notebook| -> Vec<Ask> { Ask::all(notebook, home).into_iter().filter(|ask| !ask.is_removed).collect() };
    assert_eq!((asked(&read), asked(&read).len()), (asked(&notebook), 8));
    assert_eq!(Task::all(&read, home), Task::all(&notebook, home));
    let bytes = file::write_plain(&read);
    for left_out in ["Skogheim", "Lauvdal", "Nes skole", "Vikar er dyrt", "Til våren"] {
        assert!(!bytes.contains(left_out), "{left_out}");
    }
    assert_eq!((package_link(&notebook, answers), plan_link(&notebook, home).text), (String::new(), String::new()));
}
