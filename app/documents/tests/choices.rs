//! What the documents do when a meeting differs from the example.

use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_documents::{Options, Points, With, email, invitation, markdown, minutes};
use fellestid_model::dots::{Rules, Target, Vote, tally};
use fellestid_model::kinds::action;
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{self, Column, Meeting, MeetingPlan, Point, close, create_point};
use fellestid_model::kinds::participant;
use fellestid_model::kinds::point::{self, NewPoint};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::library::WORLD_CAFE;
use fellestid_model::method::{Purpose, fit, igp};
use fellestid_model::overviews::minutes::{ActionLine, Answered, Minutes, MinutesWords};

/// Makes a meeting with one table, one question and no points.
fn planned() -> (Notebook, Dot) {
    let mut notebook = Notebook::new();
    let questions =
        vec![QuestionWords { text: "Hva er vi stolte av?".to_owned(), parts: Vec::new(), ..QuestionWords::default() }];
    let (title, date) = ("Før jul".to_owned(), "2026-12-01".to_owned());
    let words = MeetingPlan { title, date, starts_at: 840, tables: 1, steps: igp(45), questions, ..MeetingPlan::default() };
    let home = meeting::create(&mut Transaction::begin(&mut Pen::new(Actor(1)), &mut notebook, 1_000), &words);
    (notebook, home)
}

fn read(notebook: &Notebook, home: Dot) -> Meeting {
    Meeting::read(notebook, home).expect("the meeting is there")
}

fn write(notebook: &mut Notebook, actor: u64, key: Key, name: &str, value: Value) {
    Transaction::begin(&mut Pen::new(Actor(actor)), notebook, 2_000).write(key, name, value);
}

fn add(notebook: &mut Notebook, home: Dot, text: &str) -> Key {
    let question = read(notebook, home).questions[0].key.id;
    create_point(&mut Transaction::begin(&mut Pen::new(Actor(2)), notebook, 1_500), home, Some(question), None, 1, text)
        .expect("written")
}

#[test]
fn questions_of_a_meeting_that_is_not_held_are_not_unreached() {
    let (mut notebook, home) = planned();
    let told = |notebook: &Notebook| minutes(notebook, &read(notebook, home), &Options::default()).markdown();
    assert!(told(&notebook).contains("## Spørsmål\n\n- Hva er vi stolte av?"), "{}", told(&notebook));
    close(&mut Transaction::begin(&mut Pen::new(Actor(3)), &mut notebook, 2_000), home, 2_000);
    assert!(told(&notebook).contains("## Det vi ikke rakk\n\n- Hva er vi stolte av?"), "{}", told(&notebook));
}

#[test]
fn one_table_and_one_question_need_no_numbers() {
    let (mut notebook, home) = planned();
    add(&mut notebook, home, "Leseløftet");
    let told = minutes(&notebook, &read(&notebook, home), &Options::default()).markdown();
    assert!(told.ends_with("## Hva er vi stolte av?\n\n- Leseløftet\n"), "{told}");
    assert!(!told.to_lowercase().contains("bord"), "{told}");
}

#[test]
fn a_question_with_unsaid_points_was_reached() {
    let (mut notebook, home) = planned();
    add(&mut notebook, home, "Leseløftet");
    let options = Options { points: Points::Said, ..Options::default() };
    let told = email(&notebook, &read(&notebook, home), &options).body;
    assert!(told.ends_with("Hva er vi stolte av?\n\nDet er ikke markert at noe innspill er sagt.\n"), "{told}");
}

#[test]
fn three_versions_are_counted_and_all_stand() {
    let (mut notebook, home) = planned();
    let point = add(&mut notebook, home, "Leseløftet");
    let copies = [(3, "Lesing"), (4, "Skriving"), (5, "Regning")].map(|(actor, text)| {
        let mut copy = notebook.clone();
        write(&mut copy, actor, point, "text", text.into());
        copy
    });
    copies.iter().for_each(|copy| notebook.merge(copy));
    assert_eq!(Point::all(&notebook, home)[0].text.versions.len(), 3);
    let told = email(&notebook, &read(&notebook, home), &Options::default()).body;
    assert!(told.contains("- 3 versjoner:\n  - Lesing\n  - Skriving\n  - Regning\n"), "{told}");
}

#[test]
fn a_fixed_end_and_a_purpose_are_told() {
    let (mut notebook, home) = planned();
    write(&mut notebook, 3, Key::root(home), "ends_at", Value::Integer(15 * 60));
    write(&mut notebook, 3, Key::root(home), "purpose", "look_back".into());
    let told = invitation(&notebook, &read(&notebook, home), Language::Bokmal);
    assert_eq!(told.subject, "Invitasjon til møte tirsdag 1. desember 2026: Før jul");
    assert!(
        told.body
            .starts_with("Vi møtes tirsdag 1. desember 2026, kl. 14.00–15.00.\nMål for møtet: se tilbake på det vi avtalte\n\n"),
        "{}",
        told.body
    );
    assert!(told.body.ends_with("- 15.00 Slutt\n"), "{}", told.body);
    write(&mut notebook, 4, Key::root(home), "purpose", "fishbowl".into());
    let told = invitation(&notebook, &read(&notebook, home), Language::Bokmal);
    assert!(told.body.starts_with("Vi møtes tirsdag 1. desember 2026, kl. 14.00–15.00.\n\n"), "{}", told.body);
}

#[test]
fn a_fixed_end_past_midnight_is_told() {
    let (mut notebook, home) = planned();
    write(&mut notebook, 3, Key::root(home), "ends_at", Value::Integer(30));
    let told = invitation(&notebook, &read(&notebook, home), Language::Bokmal).body;
    assert!(told.contains("kl. 14.00–00.30.\n") && told.ends_with("- 00.30 Slutt\n"), "{told}");
    write(&mut notebook, 4, Key::root(home), "ends_at", Value::Integer(840));
    let told = invitation(&notebook, &read(&notebook, home), Language::Bokmal).body;
    assert!(told.contains("kl. 14.00.\n") && !told.contains("Slutt"), "{told}");
}

#[test]
fn the_message_stands_in_the_invitation_only() {
    let (mut notebook, home) = planned();
    write(&mut notebook, 3, Key::root(home), "note", " Ta med kopp. ".into());
    let meeting = read(&notebook, home);
    let told = invitation(&notebook, &meeting, Language::Bokmal).body;
    assert!(told.contains("kl. 14.00–14.45.\n\nTa med kopp.\n\nTenk gjerne"), "{told}");
    assert!(!minutes(&notebook, &meeting, &Options::default()).plain().contains("kopp"));
}

#[test]
fn points_stand_under_their_column_before_free_text() {
    let (mut notebook, home) = planned();
    let question = read(&notebook, home).questions[0].key.id;
    let mut pen = Pen::new(Actor(9));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 5);
    let point = NewPoint { question: Some(question), table: 1, ..NewPoint::default() };
    for (column, text) in [(Some(Column::WorksLess), "Lange møter"), (None, "Vi er mange"), (Some(Column::Works), "Korte møter")]
    {
        point::create(&mut transaction, home, &NewPoint { column, text, ..point });
    }
    point::create(&mut transaction, home, &NewPoint { free: true, text: "Rektor kom innom.", ..point });
    let told = email(&notebook, &read(&notebook, home), &Options::default()).body;
    assert!(
        told.contains(
            "- Vi er mange\n- Det som virker\n  - Korte møter\n- Det som virker mindre godt\n  - Lange møter\n\nRektor kom innom."
        ),
        "{told}"
    );
}

#[test]
fn without_a_day_and_a_title_the_subject_is_still_whole() {
    let (mut notebook, home) = planned();
    for name in ["title", "date", "starts_at"] {
        write(&mut notebook, 3, Key::root(home), name, Value::Null);
    }
    let meeting = read(&notebook, home);
    assert_eq!(email(&notebook, &meeting, &Options::everything(Language::Nynorsk)).subject, "Referat: Møte utan namn");
    let told = invitation(&notebook, &meeting, Language::Nynorsk).body;
    assert!(told.starts_with("Tidspunktet er ikkje fastsett enno.\n"), "{told}");
    assert!(told.contains("- Skriv for deg sjølv (5 min)\n"), "{told}");
}

#[test]
fn a_plan_has_the_work_forms_words_until_someone_writes_others() {
    let mut notebook = Notebook::new();
    let words =
        MeetingPlan { starts_at: 840, tables: 3, steps: fit(&WORLD_CAFE, 45, false, 0).expect("fits"), ..MeetingPlan::default() };
    let home = meeting::create(&mut Transaction::begin(&mut Pen::new(Actor(1)), &mut notebook, 1_000), &words);
    let told = |notebook: &Notebook, language| invitation(notebook, &read(notebook, home), language).body;
    for (language, name) in [
        (Language::Bokmal, "Bytt bord (2 min)"),
        (Language::Nynorsk, "Byt bord (2 min)"),
        (Language::English, "Change tables (2 min)"),
    ] {
        assert!(told(&notebook, language).contains(name), "{}", told(&notebook, language));
    }
    let step = read(&notebook, home).steps[1].key;
    write(&mut notebook, 3, step, "title", Value::text("Opp og gå"));
    assert!(told(&notebook, Language::Nynorsk).contains("Opp og gå (2 min)"));
}

/// Makes two points, of which the one that was said lies in a pile; the pile and the other one have dots.
fn with_pile_and_dots() -> (Notebook, Dot) {
    let (mut notebook, home) = planned();
    let said = add(&mut notebook, home, "Leseløftet");
    let mut pen = Pen::new(Actor(4));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_600);
    transaction.write(said, "said", true.into());
    let question = read(transaction.notebook, home).questions[0].key.id;
    let unsaid = create_point(&mut transaction, home, Some(question), None, 1, "Uteskolen").expect("written");
    let pile = cluster::create(&mut transaction, home, Some(question), None, "Lesing");
    cluster::set_cluster(&mut transaction, said, pile);
    let mut vote = Vote::new(Rules::THREE);
    assert!(vote.give(Target(pile.id)) && vote.give(Target(pile.id)) && vote.give(Target(unsaid.id)));
    let step = Some(read(&notebook, home).steps[0].key.id);
    tally::close(vote, &mut notebook, tally::Booth { meeting: home, step, table: 1 }, AnonymousPen::new(9, 1_700));
    (notebook, home)
}

#[test]
fn points_stand_under_their_cluster_ranked_by_dots() {
    let (notebook, home) = with_pile_and_dots();
    let told = minutes(&notebook, &read(&notebook, home), &Options::default()).markdown();
    assert!(told.contains("- Uteskolen\n- Lesing\n  - Leseløftet (sagt)\n"), "{told}");
    assert!(told.contains("## Prikker\n\nPrikker fra 1 person.\n\n- Lesing – 2 prikker\n- Uteskolen – 1 prikk\n"), "{told}");
}

#[test]
fn dots_tell_nothing_of_points_that_are_left_out() {
    let (notebook, home) = with_pile_and_dots();
    let told = |points| minutes(&notebook, &read(&notebook, home), &Options { points, ..Options::default() }).markdown();
    assert!(
        told(Points::Said).contains("Lesing – 2 prikker") && !told(Points::Said).contains("Uteskolen"),
        "{}",
        told(Points::Said)
    );
    assert!(!told(Points::None).contains("Lesing") && !told(Points::None).contains("Prikker"), "{}", told(Points::None));
}

#[test]
fn attendance_is_counted_only_where_it_is_whole() {
    let (mut notebook, home) = planned();
    let told =
        |notebook: &Notebook, names| minutes(notebook, &read(notebook, home), &Options { names, ..Options::default() }).plain();
    assert!(!told(&notebook, With::Included).contains("Til stede"));
    participant::create(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut notebook, 1_500), home, "EH").expect("added");
    assert!(told(&notebook, With::Included).contains("Til stede: EH\n"));
    assert!(told(&notebook, With::LeftOut).contains("Til stede: 1\n"));
    write(&mut notebook, 3, Key::root(home), "people", 24.into());
    assert!(told(&notebook, With::Included).contains("Til stede: EH\nPlanlagt for 24\n"));
    let nameless = told(&notebook, With::LeftOut);
    assert!(nameless.contains("Planlagt for 24\n") && !nameless.contains("Til stede") && !nameless.contains("EH"), "{nameless}");
    assert!(markdown(&notebook, Language::Bokmal).contains("Til stede: EH\\\nPlanlagt for 24"));
}

/// The page shows what [`Minutes`] gives it in the words of [`MinutesWords`]; so does the document, of a meeting that has
/// everything that is shown only sometimes.
#[test]
fn minutes_hold_all_that_their_page_is_given() {
    let (notebook, home) = with_everything();
    let given = Minutes::read(&notebook, home).expect("minutes");
    let told = minutes(&notebook, &given.meeting, &Options::default()).plain();
    let words = MinutesWords::of(Language::Bokmal);
    let meeting = &given.meeting;
    let mut shown = vec![words.unanswered(&given).expect("closed").to_owned()];
    shown.extend([words.place_named(&meeting.place.shown), words.purpose_of(meeting)].into_iter().flatten());
    shown.extend(
        given.questions.iter().flat_map(Answered::parts_above).flat_map(|part| part.text.every_version()).map(str::to_owned),
    );
    shown.extend(given.not_reached.iter().map(|question| question.text.shown.clone()));
    shown.extend(
        given.questions.iter().flat_map(Answered::groups).filter_map(|group| Some(words.pile_name(group.cluster.as_ref()?))),
    );
    shown.extend(given.late.iter().flat_map(|late| &late.points).map(|point| {
        let table = meeting.told_table(point.table).map(|table| words.table_name(table).to_lowercase());
        format!("{} ({})", point.text.shown, table.expect("two tables"))
    }));
    for line in given.actions.iter().flat_map(|action| words.agreed(action)) {
        match line {
            ActionLine::Text(name, text) | ActionLine::People(name, text) => {
                shown.push(name.to_owned());
                shown.extend(text.every_version().map(str::to_owned));
            }
            ActionLine::Day(name, _) => shown.push(name.to_owned()),
        }
    }
    let missing: Vec<&String> = shown.iter().filter(|shown| !told.contains(shown.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?} of {shown:?}: {told}");
    let expected = [
        "Det vi ikke rakk",
        "Sted: Biblioteket",
        "Mål for møtet: se tilbake på det vi avtalte",
        "Uten innspill?",
        "Og nå?",
        "Bunke uten navn",
    ];
    assert_eq!(shown[..6], expected);
    assert_eq!(shown[6..13], ["For sent (bord 2)", "Mål", "ro", "flyt", "Tegn på at det virker", "Alle leser", "Ansvar"]);
}

/// Makes a closed meeting with two tables, a sub-question without points and one with, a question not reached, a pile
/// without a name, a late point, and a tiltak of which one field has two versions.
fn with_everything() -> (Notebook, Dot) {
    let mut notebook = Notebook::new();
    let question = |text: &str, parts: &[&str]| QuestionWords {
        text: text.to_owned(),
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        ..QuestionWords::default()
    };
    let words = MeetingPlan {
        tables: 2,
        place: "Biblioteket".to_owned(),
        purpose: Some(Purpose::LookBack),
        steps: igp(45),
        questions: vec![question("Hva er vi stolte av?", &["Med innspill?", "Uten innspill?"]), question("Og nå?", &[])],
        ..MeetingPlan::default()
    };
    let mut pen = Pen::new(Actor(1));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_000);
    let home = meeting::create(&mut transaction, &words);
    let asked = read(transaction.notebook, home).questions.remove(0);
    let (question, part) = (Some(asked.key.id), Some(asked.parts[0].key.id));
    point::create(&mut transaction, home, &NewPoint { question, part, table: 1, text: "Leseløftet", ..NewPoint::default() });
    let piled = create_point(&mut transaction, home, question, None, 2, "Lesing").expect("written");
    let pile = cluster::create(&mut transaction, home, question, None, "");
    cluster::set_cluster(&mut transaction, piled, pile);
    let action = action::create_from_point(&mut transaction, piled).expect("the point is there");
    action::SIGN.set_text(&mut transaction, Key::root(action), "Alle leser");
    action::RESPONSIBLE.set_text(&mut transaction, Key::root(action), "Kari");
    transaction.write(Key::root(action), "due_date", "2026-12-18".into());
    transaction.write(Key::root(action), "review_date", "2027-02-02".into());
    let mut copy = notebook.clone();
    write(&mut notebook, 2, Key::root(action), "goal", "ro".into());
    write(&mut copy, 3, Key::root(action), "goal", "flyt".into());
    notebook.merge(&copy);
    close(&mut Transaction::begin(&mut pen, &mut notebook, 3_000), home, 3_000);
    create_point(&mut Transaction::begin(&mut pen, &mut notebook, 4_000), home, question, None, 2, "For sent");
    (notebook, home)
}

#[test]
fn an_open_meeting_may_reach_what_is_left() {
    let (mut notebook, home) = with_everything();
    meeting::reopen(&mut Transaction::begin(&mut Pen::new(Actor(3)), &mut notebook, 5_000), home, 5_000);
    let told = minutes(&notebook, &read(&notebook, home), &Options::default()).markdown();
    assert!(told.contains("## Spørsmål uten innspill\n\n- Og nå?") && !told.contains("rakk"), "{told}");
}
