//! What must not leave, for every way something leaves the tablet: drafts, other schools' text, and
//! names where they were left out are in no byte of it.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{LocalDrafts, write_plain, write_plain_backup};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Options, Points, With, actions, email, invitation, minutes, table_sheets};
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{create, create_from_point};
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, close, create_point};
use fellestid_model::kinds::participant as people;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::link::plan_link;
use fellestid_model::method::igp;
use fellestid_model::share::{Selection, select, without_names};

const INITIALS: &str = "ZQX";
const RESPONSIBLE: &str = "Wqz";
const DRAFT: &str = "halvskrevet";
const OTHER: &str = "naboskolens";
const OURS: &str = "Vi begynner likt";
/// The tablet's own.
const ACTOR: &str = "aaaabbbbccccdddd";

/// A meeting with people and a tiltak, and what a neighbouring school sent.
fn tablet() -> (Notebook, Dot, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xaaaa_bbbb_cccc_dddd)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let question = |text: &str| vec![QuestionWords { text: text.to_owned(), ..QuestionWords::default() }];
    let home = meeting::create(
        &mut transaction,
        &MeetingPlan { title: "Fagdag".into(), steps: igp(45), questions: question("Hva virker?"), ..MeetingPlan::default() },
    );
    let other = meeting::create(
        &mut transaction,
        &MeetingPlan { title: OTHER.into(), questions: question(OTHER), ..MeetingPlan::default() },
    );
    create_point(&mut transaction, other, None, None, 1, OTHER);
    create(&mut transaction, OTHER);
    people::create(&mut transaction, home, INITIALS);
    let list = people::create_list(&mut transaction, INITIALS);
    people::create(&mut transaction, list, INITIALS);
    let asked = Meeting::read(transaction.notebook, home).map(|meeting| meeting.questions[0].key.id);
    let point = create_point(&mut transaction, home, asked, None, 1, OURS).expect("a point");
    let action = create_from_point(&mut transaction, point).expect("a tiltak");
    action::RESPONSIBLE.write(&mut transaction, Key::root(action), RESPONSIBLE.into());
    close(&mut transaction, home, 1_795_698_000_000);
    (notebook, home, action)
}

/// Each way out, and its text.
fn ways_out(notebook: &Notebook, home: Dot, action: Dot, names: With) -> Vec<(&'static str, String)> {
    let meeting = Meeting::read(notebook, home).expect("the meeting");
    let options = Options { language: Language::Bokmal, points: Points::All, actions: With::Included, names };
    let file = |homes: &[Dot]| {
        let chosen = select(notebook, Selection::Homes(homes));
        write_plain(&match names {
            With::Included => chosen,
            With::LeftOut => without_names(&chosen, Actor(7)),
        })
    };
    let (letter, call) = (email(notebook, &meeting, &options), invitation(notebook, &meeting, Language::Bokmal));
    vec![
        ("a meeting's file", file(&[home])),
        ("a tiltak's file", file(&[action])),
        ("several in one file", file(&[home, action])),
        ("minutes", minutes(notebook, &meeting, &options).markdown()),
        ("minutes as plain text", minutes(notebook, &meeting, &options).plain()),
        ("e-mail", letter.subject + &letter.body),
        ("invitation", call.subject + &call.body),
        ("plan", fellestid_documents::plan(notebook, &meeting, Language::Bokmal).markdown()),
        ("table sheet", table_sheets(notebook, &meeting, Language::Bokmal, names, None)[0].markdown()),
        ("list of tiltak", actions(notebook, &[action], Language::Bokmal, names).markdown()),
    ]
}

#[test]
fn nothing_shared_holds_a_draft_or_another_schools_text() {
    let (notebook, home, action) = tablet();
    for (way, text) in ways_out(&notebook, home, action, With::Included) {
        for hidden in [DRAFT, OTHER] {
            assert!(!text.contains(hidden), "{hidden} in {way}");
        }
    }
}

#[test]
fn no_name_is_in_anything_that_is_shared_without_names() {
    let (notebook, home, action) = tablet();
    let ways = ways_out(&notebook, home, action, With::LeftOut);
    for (way, text) in &ways {
        for hidden in [INITIALS, RESPONSIBLE, ACTOR, DRAFT, OTHER] {
            assert!(!text.contains(hidden), "{hidden} in {way}");
        }
    }
    assert_eq!(ways.iter().filter(|(_, text)| text.contains(OURS)).count(), 7, "what was said goes out all the same");
}

#[test]
fn with_names_they_are_there_and_never_in_what_is_sent_to_all() {
    let (notebook, home, action) = tablet();
    let with = |name: &str| -> Vec<&str> {
        ways_out(&notebook, home, action, With::Included)
            .into_iter()
            .filter(|(_, text)| text.contains(name))
            .map(|(way, _)| way)
            .collect()
    };
    assert_eq!(with(INITIALS), ["a meeting's file", "several in one file", "minutes", "minutes as plain text", "e-mail"]);
    assert_eq!(
        with(RESPONSIBLE),
        [
            "a meeting's file",
            "a tiltak's file",
            "several in one file",
            "minutes",
            "minutes as plain text",
            "e-mail",
            "list of tiltak"
        ]
    );
}

#[test]
fn a_plans_link_never_holds_what_was_said() {
    use fellestid_model::link::read_plan_link;
    let (notebook, home, _) = tablet();
    let carried = write_plain(&read_plan_link(&plan_link(&notebook, home).text).expect("a link"));
    assert!(carried.contains("Fagdag"));
    for hidden in [INITIALS, RESPONSIBLE, DRAFT, OTHER, OURS] {
        assert!(!carried.contains(hidden), "{hidden}");
    }
}

#[test]
fn only_a_backup_takes_drafts_along() {
    let (notebook, home, _) = tablet();
    let aside = LocalDrafts::from([("drafts/1".to_owned(), DRAFT.to_owned())]);
    assert!(write_plain_backup(&notebook, &aside).contains(DRAFT));
    assert!(!write_plain(&select(&notebook, Selection::Home(home))).contains("aside"));
}
