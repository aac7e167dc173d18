//! What the documents do when a meeting differs from the example.

use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_documents::{Options, Points, With, email, invitation, markdown, minutes};
use fellestid_model::dots::{Rules, Target, Vote, tally};
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{self, Column, Meeting, MeetingPlan, Point, close, create_point};
use fellestid_model::kinds::participant;
use fellestid_model::kinds::point::{self, NewPoint};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::library::WORLD_CAFE;
use fellestid_model::method::{fit, igp};

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
