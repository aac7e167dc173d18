//! What a whole notebook shows of a meeting and a tiltak with every field written.

use fellestid_crdt::dot::Actor;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{json, markdown};
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{
    AsPlanned, Course, Level, State, create_from_point, mark_common, set_as_planned, set_course, set_level, set_state,
};
use fellestid_model::kinds::circle;
use fellestid_model::kinds::meeting::{self, Column, Meeting, MeetingPlan, NewPoint, close};
use fellestid_model::kinds::observation;
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::Purpose;

fn full() -> Notebook {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let question =
        QuestionWords { text: "Hva virker?".to_owned(), parts: vec!["For hvem?".to_owned()], ..QuestionWords::default() };
    let words = MeetingPlan {
        starts_at: 840,
        purpose: Some(Purpose::LookBack),
        tables: 1,
        place: "Biblioteket".to_owned(),
        note: "Ta med kopp.".to_owned(),
        questions: vec![question],
        ..MeetingPlan::default()
    };
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let home = meeting::create(&mut transaction, &words);
    transaction.write(Key::root(home), "ends_at", 900.into());
    let question = Meeting::read(transaction.notebook, home).expect("the meeting").questions.remove(0);
    let new = NewPoint {
        question: Some(question.key.id),
        part: Some(question.parts[0].key.id),
        column: Some(Column::Works),
        ..NewPoint::default()
    };
    let point = point::create(&mut transaction, home, &NewPoint { text: "Korte møter", ..new }).expect("written");
    let action = create_from_point(&mut transaction, point).expect("made");
    let texts = [
        (&action::CONTEXT, "Møtene er lange"),
        (&action::BUILDS_ON, "Erfaring"),
        (&action::OUTCOME, "Kortere"),
        (&action::LEARNING, "Skriv først"),
        (&action::SURPRISE, "Alle skrev"),
    ];
    for (field, text) in texts.into_iter().chain([(&action::REVIEW_DATE, "2027-02-02")]) {
        transaction.write(Key::root(action), field.name(), text.into());
    }
    set_level(&mut transaction, action, Some(Level::OtherStaff));
    set_state(&mut transaction, action, State::Ongoing);
    set_as_planned(&mut transaction, action, AsPlanned::Partly);
    set_course(&mut transaction, action, Course::Change);
    observation::create(&mut transaction, action, "Færre avbrøt", "2026-12-02");
    mark_common(&mut transaction, action);
    close(&mut transaction, home, 2);
    let circle = circle::create(&mut transaction, Language::Bokmal);
    circle::create_station(&mut transaction, circle, None, "# Stille");
    notebook
}

#[test]
fn scripts_get_every_field_of_a_meeting_a_point_and_a_tiltak() {
    let all = json(&full());
    let (meeting, action) = (&all["meetings"][0], &all["actions"][0]);
    for (field, value) in [("ends_at", "15:00"), ("purpose", "look_back"), ("place", "Biblioteket"), ("note", "Ta med kopp.")] {
        assert_eq!(meeting[field], value);
    }
    assert_eq!(meeting["edition"], 1);
    let question = &meeting["questions"][0];
    let point = &question["points"][0];
    assert_eq!((&point["column"], &point["part"], &point["free"]), (&"works".into(), &question["parts"][0]["id"], &false.into()));
    let texts = [
        ("context", "Møtene er lange"),
        ("builds_on", "Erfaring"),
        ("outcome", "Kortere"),
        ("learning", "Skriv først"),
        ("surprise", "Alle skrev"),
    ];
    for (field, value) in texts.into_iter().chain([("level", "other_staff"), ("review_date", "2027-02-02"), ("state", "ongoing")])
    {
        assert_eq!(action[field], value);
    }
    assert_eq!((&action["common"], &action["as_planned"], &action["course"]), (&true.into(), &"partly".into(), &"change".into()));
    assert_eq!((&action["seen"][0]["text"], &action["seen"][0]["date"]), (&"Færre avbrøt".into(), &"2026-12-02".into()));
    let circle = &all["circles"][0];
    assert_eq!((&circle["title"], &circle["stations"][0]["title"]), (&"Refleksjonssirkelen".into(), &"# Stille".into()));
    assert_eq!((&circle["stations"][5]["gives"], &all["newer"]), (&"action".into(), &serde_json::json!({})));
}

#[test]
fn the_page_tells_the_same_in_words() {
    let page = markdown(&full(), Language::Bokmal);
    let lines = [
        "Kl. 14.00–15.00\\\nSted: Biblioteket\\\nMål for møtet: se tilbake på det vi avtalte",
        "Ta med kopp.",
        "- Korte møter (felles, holder på)",
        "  - Slik er det nå: Møtene er lange",
        "  - Gjelder: Andre ansatte",
        "  - Vi ser på det igjen: 2. februar 2027",
        "  - Bygger på: Erfaring",
        "  - Det vi har sett: 2. desember 2026: Færre avbrøt",
        "  - Hva som skjedde: Kortere",
        "  - Som planlagt: Delvis",
        "  - Hva overrasket oss: Alle skrev",
        "  - Hva vi lærte: Skriv først",
        "  - Videre: Vi endrer det",
        "- For hvem? – Det som virker\n  - Korte møter\n",
        "# Refleksjonssirkelen\n\n1. \\# Stille\n2. Situasjonen\n   - Fortell om noe",
    ];
    for line in lines {
        assert!(page.contains(line), "{line}\n{page}");
    }
}
