//! What must not leave the tablet, for every way out: drafts, other schools' texts, and names that were left out are in
//! no byte, in any form.

mod round;
mod unpacked;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{LocalDrafts, write_plain, write_plain_backup};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{
    Code, Copy, Document, Options, Points, With, actions, actions_csv, arrived, calendar, docx_carrying, email,
    gathering_document, handed_back, invitation, invited, matrix_csv, matrix_document, matrix_json, minutes, page, page_carrying,
    plan, school_answer, table_sheets,
};
use fellestid_model::draw::roles::{Role, Roles};
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{create, create_from_point};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::group::Group;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, close, create_point};
use fellestid_model::kinds::participant::drawn::{Holder, set_roles};
use fellestid_model::kinds::participant::{self as people, Participant};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::{package, report};
use fellestid_model::language::Language;
use fellestid_model::link::plan_link;
use fellestid_model::method::igp;
use fellestid_model::overviews::arrived::Arrived;
use fellestid_model::overviews::gathering::{Gathering, HandedBack};
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::school_answer::SchoolAnswer;
use fellestid_model::share::{Selection, Shows, select, shown, without_names};

const INITIALS: &str = "ZQX";
const RESPONSIBLE: &str = "Wqz";
const DRAFT: &str = "halvskrevet";
const OTHER: &str = "naboskolens";
const OURS: &str = "Vi begynner likt";
/// The tablet's own actor.
const ACTOR: &str = "aaaabbbbccccdddd";

/// Makes a meeting with people and a tiltak, and what a neighbouring school sent.
fn tablet() -> (Notebook, Dot, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xaaaa_bbbb_cccc_dddd)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let question = |text: &str| vec![QuestionWords { text: text.to_owned(), ..QuestionWords::default() }];
    let home = meeting::create(
        &mut transaction,
        &MeetingPlan {
            title: "Fagdag".into(),
            date: "2026-11-26".into(),
            steps: igp(45),
            questions: question("Hva virker?"),
            ..MeetingPlan::default()
        },
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
    action::DUE_DATE.write(&mut transaction, Key::root(action), "2026-12-18".into());
    close(&mut transaction, home, 1_795_698_000_000);
    (notebook, home, action)
}

/// Makes the same, with a role at the table for the one person.
fn tablet_with_roles() -> (Notebook, Dot, Dot) {
    let (mut notebook, home, action) = tablet();
    let person = Participant::all(&notebook, home)[0].key.id;
    let mut pen = Pen::new(Actor(9));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    set_roles(&mut transaction, home, 1, &Roles::from([(Role::Secretary, Holder::Person(person))]));
    (notebook, home, action)
}

/// Returns each way out, with its text.
fn ways_out(notebook: &Notebook, home: Dot, action: Dot, names: With) -> Vec<(String, String)> {
    let meeting = Meeting::read(notebook, home).expect("the meeting");
    let options =
        Options { language: Language::Bokmal, points: Points::All, actions: With::Included, names, ..Options::default() };
    let file = |homes: &[Dot]| {
        let chosen = select(notebook, Selection::Homes(homes));
        write_plain(&match names {
            With::Included => chosen,
            With::LeftOut => without_names(&chosen, Actor(7)),
        })
    };
    let (letter, call) = (email(notebook, &meeting, &options), invitation(notebook, &meeting, Language::Bokmal));
    let papers = [
        ("minutes", minutes(notebook, &meeting, &options), Some(Shows::Minutes(home))),
        ("plan", plan(notebook, &meeting, Language::Bokmal), Some(Shows::Plan(home))),
        ("invitation", invited(notebook, &meeting, Language::Bokmal), Some(Shows::Invitation(home))),
        ("table sheet", table_sheets(notebook, &meeting, Language::Bokmal, names, None).remove(0), None),
        ("list of tiltak", actions(notebook, &[action], Language::Bokmal, names), Some(Shows::Actions(vec![action]))),
    ];
    let papers = papers.into_iter().flat_map(|(name, document, shows)| {
        let data = shown(notebook, shows.as_slice(), &options, Actor(7));
        every_form(&document, &data).into_iter().map(move |(form, text)| (format!("{name} as {form}"), text))
    });
    let all = [home, action];
    let others = vec![
        ("a meeting's file", file(&[home])),
        ("a tiltak's file", file(&[action])),
        ("several in one file", file(&[home, action])),
        ("e-mail", letter.subject + &letter.body),
        ("invitation", call.subject + &call.body),
        ("table of tiltak", actions_csv(notebook, &all, Language::Bokmal, names).expect("tiltak")),
        ("calendar", calendar(notebook, &all, Language::Bokmal).expect("a day")),
    ];
    others.into_iter().map(|(way, text)| (way.to_owned(), text)).chain(papers).collect()
}

/// Returns a document in each form in which it leaves, with the data it carries; for a file for Word, all its parts.
fn every_form(document: &Document, data: &Notebook) -> [(&'static str, String); 4] {
    let one = std::slice::from_ref(document);
    [
        ("text", document.plain()),
        ("Markdown", document.markdown()),
        ("a page", page_carrying(one, data)),
        ("Word", unpacked::parts(&docx_carrying(one, data)).into_iter().flat_map(|(name, text)| [name, text]).collect()),
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
    let (notebook, home, action) = tablet_with_roles();
    let ways = ways_out(&notebook, home, action, With::LeftOut);
    for (way, text) in &ways {
        for hidden in [INITIALS, RESPONSIBLE, DRAFT, OTHER] {
            assert!(!text.contains(hidden), "{hidden} in {way}");
        }
        // A calendar's events are identified by the ids of their records.
        assert!(way == "calendar" || !text.contains(ACTOR), "{ACTOR} in {way}");
    }
    let silent: Vec<&str> = ways.iter().filter(|(_, text)| !text.contains(OURS)).map(|(way, _)| way.as_str()).collect();
    let (sheets, plans) = (|way: &&str| way.starts_with("table sheet as"), |way: &&str| way.starts_with("plan as"));
    let calls = |way: &&str| way.starts_with("invitation");
    assert!(silent.iter().all(|way| sheets(way) || plans(way) || calls(way)), "said, and not in {silent:?}");
}

#[test]
fn with_names_they_are_there_and_never_in_what_is_sent_to_all() {
    let (notebook, home, action) = tablet_with_roles();
    let ways = ways_out(&notebook, home, action, With::Included);
    let without =
        |name: &str| ways.iter().filter(|(_, text)| !text.contains(name)).map(|(way, _)| way.as_str()).collect::<Vec<_>>();
    let sent_to_all = ["invitation", "calendar", "plan as"];
    let is_of = |way: &str, more: &[&str]| sent_to_all.iter().chain(more).any(|start| way.starts_with(start));
    for (name, more) in
        [(INITIALS, &["a tiltak's file", "table of tiltak", "list of tiltak as"][..]), (RESPONSIBLE, &["table sheet as"][..])]
    {
        for (way, _) in &ways {
            assert_eq!(without(name).contains(&way.as_str()), is_of(way, more), "{name} in {way}");
        }
    }
}

#[test]
fn a_table_sheet_without_names_has_no_code_that_holds_them() {
    let has_code = |(notebook, home, _): (Notebook, Dot, Dot), names| {
        let meeting = Meeting::read(&notebook, home).expect("the meeting");
        let code = Code { path: "M0 0h1v1h-1z".to_owned(), ..Code::default() };
        let sheets = table_sheets(&notebook, &meeting, Language::Bokmal, names, Some(&code));
        page(&sheets).contains("M0 0h1v1h-1z")
    };
    assert!(has_code(tablet_with_roles(), With::Included));
    assert!(!has_code(tablet_with_roles(), With::LeftOut), "the plan's link says who has a role");
    assert!(has_code(tablet(), With::LeftOut), "where nothing is drawn, it names nobody");
}

#[test]
fn what_a_school_lets_nobody_see_is_in_no_form_of_the_overview() {
    let (notebook, home) = round::round();
    let matrix = Matrix::of(&notebook, home).expect("a package");
    let forms = |matrix: &Matrix, copy: Copy| {
        let table = [("table", matrix_csv(matrix, Language::Bokmal, copy)), ("JSON", matrix_json(matrix).to_string())];
        every_form(&matrix_document(matrix, Language::Bokmal, copy), &Notebook::new())
            .into_iter()
            .chain(table)
            .collect::<Vec<_>>()
    };
    let (working, spread) = (forms(&matrix, Copy::Working), forms(&matrix.clone().spread(), Copy::Spread));
    for (form, text) in &working {
        assert!(May::ALL.iter().all(|may| text.contains(&format!("overskrift {}", may.code()))), "{form}");
    }
    for (form, text) in &spread {
        let is_there = May::ALL.map(|may| text.contains(&format!("overskrift {}", may.code())));
        assert_eq!(is_there, May::ALL.map(|may| may == May::Named), "{form}");
    }
}

#[test]
fn who_took_part_is_in_the_working_copy_alone() {
    let (mut notebook, home) = round::round();
    let schools = report::homes(&notebook);
    let mut pen = Pen::new(Actor(0x5001));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 86_400_000);
    schools.iter().for_each(|school| report::set_took_part(&mut transaction, *school, &[Group::OtherStaff, Group::Pupils]));
    let matrix = Matrix::of(&notebook, home).expect("a package");
    let forms = |matrix: &Matrix, copy: Copy| {
        let table = ("table", matrix_csv(matrix, Language::Bokmal, copy));
        every_form(&matrix_document(matrix, Language::Bokmal, copy), &Notebook::new()).into_iter().chain([table])
    };
    let tells = |text: &str| text.contains("andre ansatte, elevrådet") || text.contains("Hvem var med");
    assert!(forms(&matrix, Copy::Working).all(|(_, text)| tells(&text)));
    assert!(!forms(&matrix.clone().spread(), Copy::Spread).any(|(_, text)| tells(&text)));
    assert!(!forms(&matrix, Copy::Spread).any(|(_, text)| tells(&text)), "not even of what should not be spread");
    assert!(!matrix_json(&matrix.clone().spread()).to_string().contains("pupils"));
    let gathering = Gathering::of(&notebook, &matrix).spread();
    assert!(
        !every_form(&gathering_document(&gathering, Language::Bokmal, Copy::Spread), &Notebook::new())
            .iter()
            .any(|(_, text)| tells(text))
    );
    // The school's own paper says it, for the one it is sent to.
    let answer = SchoolAnswer::read(&notebook, home, Some(schools[0])).expect("a package");
    assert!(tells(&school_answer(&answer, Language::Bokmal).plain()));
}

/// Of the draft for others, and of what one school gets back, in every form.
#[test]
fn what_is_not_to_be_spread_is_in_no_form_of_a_handout() {
    let (notebook, home) = round::read_round();
    let matrix = Matrix::of(&notebook, home).expect("a package");
    let all = Gathering::of(&notebook, &matrix);
    let forms = |document: &Document| every_form(document, &Notebook::new());
    let written = |gathering: &Gathering, copy| forms(&gathering_document(gathering, Language::Bokmal, copy));
    // What each school wrote, its name, and the theme it stands under.
    let marks = |may: May| [format!("overskrift {}", may.code()), format!("Tema {}", may.code())];
    for (form, text) in written(&all, Copy::Working) {
        assert!(May::ALL.iter().flat_map(|may| marks(*may)).all(|mark| text.contains(&mark)), "{form}");
        assert!(text.contains("Arbeidskopi. Inneholder svar som ikke skal spres."), "{form}");
    }
    for (form, text) in written(&all.spread(), Copy::Spread) {
        for may in May::ALL {
            assert!(marks(may).iter().all(|mark| text.contains(mark) == (may == May::Named)), "{} in {form}", may.code());
        }
        assert!(text.contains("Skogheim") && !text.contains("Nes ") && !text.contains("Ås "), "{form}");
        assert!(!text.contains("Arbeidskopi"), "{form}");
    }
    for (school, may) in matrix.schools.iter().zip([May::Named, May::Nameless, May::Adviser]) {
        let back = HandedBack::of(&notebook, &matrix, school.unit.expect("listed")).expect("its input is decided");
        let came = Arrived::of(&matrix, school.unit.expect("listed")).expect("it has answered");
        let documents = [handed_back(&back, Language::Bokmal), arrived(&came, Language::Bokmal)];
        for (form, text) in documents.iter().flat_map(forms) {
            let others = May::ALL.into_iter().filter(|other| *other != may);
            assert!(text.contains(&marks(may)[0]), "{form}");
            assert!(others.into_iter().all(|other| !text.contains(&marks(other)[0])) && !text.contains("Tema "), "{form}");
        }
    }
}

/// In the two ways that the network reads back, beside our own file.
#[test]
fn a_schools_answer_in_word_and_mail_holds_that_answer_alone() {
    let (mut notebook, _, _) = tablet_with_roles();
    let (others, home) = round::round();
    notebook.merge(&others);
    let mut pen = Pen::new(Actor(0xaaaa_bbbb_cccc_dddd));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    package::FROM.write(&mut transaction, Key::root(home), RESPONSIBLE.into());
    let unlisted = report::create_unlisted(&mut transaction, home, "Ekornåsen skole");
    let asks = Ask::all(transaction.notebook, home);
    let given = (&Answer::Text("Vi besøkte hverandre".to_owned()), May::Nameless);
    report::set_answer(&mut transaction, unlisted, asks[0].key.id, &asks[0].text, given);
    let answer = SchoolAnswer::read(&notebook, home, Some(unlisted)).expect("a package");
    for language in Language::ALL {
        let document = school_answer(&answer, language);
        for (form, text) in every_form(&document, &Notebook::new()) {
            assert!(
                ["Ekornåsen skole", "Vi besøkte hverandre", "Hva har dere prøvd?"].iter().all(|own| text.contains(own)),
                "{form}"
            );
            let other_words =
                [INITIALS, RESPONSIBLE, DRAFT, OTHER, OURS, ACTOR, "Fagdag", "Skogheim", "overskrift", "Hva ser dere"];
            for hidden in other_words.iter().chain(&["creator", "lastModifiedBy", "customXml"]) {
                assert!(!text.contains(hidden), "{hidden} in {form}");
            }
            assert_eq!(text.matches('☒').count(), 1, "one question, and its choice alone, in {form}");
            assert!(!text.contains('☐'), "{form}");
        }
    }
}

#[test]
fn a_plans_link_never_holds_what_was_said() {
    use fellestid_model::link::read_link;
    let (notebook, home, _) = tablet();
    let carried = write_plain(&read_link(&plan_link(&notebook, home).text).expect("a link"));
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
