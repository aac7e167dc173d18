//! What holds for every document, whatever people have written: nothing breaks it, every word of every point included
//! is in it, and what was left out is not.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_documents::{Options, Points, With, email, invitation, markdown, minutes, table_sheets};
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, Point, close, create_point};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::igp;
use proptest::prelude::*;

/// A point as drawn: question from 0 (one beyond the last: none), table, text, said, late.
type Drawn = (usize, u32, String, bool, bool);

/// Returns anything that can be typed or pasted, with all the signs of Markdown.
fn text() -> impl Strategy<Value = String> {
    let typed = "[a-zæøå0-9 .,#*_`<>&|~$\\[\\]()\\\\+=!\n\r\t-]{0,40}";
    prop_oneof![4 => typed, 1 => any::<String>()]
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    prop::collection::vec((0..4usize, 0..4u32, text(), any::<bool>(), any::<bool>()), 0..12)
}

/// Makes a closed meeting with three questions and the points drawn.
fn meeting_with(title: &str, question: &str, drawn: &[Drawn], tables: u32) -> (Notebook, Meeting) {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let questions =
        vec![QuestionWords { text: question.to_owned(), parts: vec![title.to_owned()], ..QuestionWords::default() }; 3];
    let words = MeetingPlan {
        title: title.to_owned(),
        date: question.to_owned(),
        starts_at: 840,
        tables,
        steps: igp(45),
        questions,
        ..MeetingPlan::default()
    };
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_000), &words);
    close(&mut Transaction::begin(&mut pen, &mut notebook, 2_000), home, 2_000);
    let pile = cluster::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_400), home, None, None, title);
    let questions: Vec<Dot> = read(&notebook, home).questions.iter().map(|question| question.key.id).collect();
    for (question, table, text, said, late) in drawn {
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, if *late { 3_000 } else { 1_500 });
        if let Some(key) = create_point(&mut transaction, home, questions.get(*question).copied(), None, *table, text) {
            transaction.write(key, "said", (*said).into());
            // Some of them lie in a pile, which may have any name or none.
            if table % 2 == 0 {
                cluster::set_cluster(&mut transaction, key, pile);
            }
        }
    }
    let meeting = read(&notebook, home);
    (notebook, meeting)
}

fn read(notebook: &Notebook, home: Dot) -> Meeting {
    Meeting::read(notebook, home).expect("the meeting is there")
}

/// Returns what a reader of Markdown sees: without the backslash before a sign.
fn unescaped(markdown: &str) -> String {
    let mut out = String::new();
    let mut characters = markdown.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, characters.peek()) {
            ('\\', Some(next)) if next.is_ascii_punctuation() || *next == '\n' => out.extend(characters.next()),
            _ => out.push(character),
        }
    }
    out
}

fn in_single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a text's lines as they are shown: without invisible characters, with single spaces.
fn lines(text: &str) -> Vec<String> {
    let unseen = |character: &char| {
        (character.is_control() && !character.is_whitespace())
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    let visible: String = text.chars().filter(|character| !unseen(character)).collect();
    visible.lines().map(in_single_spaces).filter(|line| !line.is_empty()).collect()
}

fn every_line_stands_in(out: &str, points: &[Point]) -> Result<(), TestCaseError> {
    let out = in_single_spaces(out);
    for line in points.iter().flat_map(|point| lines(&point.text.shown)) {
        prop_assert!(out.contains(&line), "{line:?} is not in {out:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_word_of_every_point_stands_in_the_minutes(
        title in text(), question in text(), drawn in drawn(), tables in 1..4u32,
    ) {
        let (notebook, meeting) = meeting_with(&title, &question, &drawn, tables);
        let points = Point::all(&notebook, meeting.home);
        for language in Language::ALL {
            let options = Options::everything(language);
            every_line_stands_in(&unescaped(&minutes(&notebook, &meeting, &options).markdown()), &points)?;
            every_line_stands_in(&email(&notebook, &meeting, &options).body, &points)?;
        }
    }

    #[test]
    fn a_line_of_markdown_begins_only_with_marks_of_ours(title in text(), question in text(), drawn in drawn()) {
        let (notebook, meeting) = meeting_with(&title, &question, &drawn, 2);
        let text = minutes(&notebook, &meeting, &Options::default()).markdown();
        let headings = text.lines().filter(|line| line.starts_with("# ")).count();
        prop_assert_eq!(headings, 1);
        for line in text.lines() {
            let begins = line.trim_start();
            prop_assert!(!begins.starts_with(['>', '<', '`', '~', '|', '=', '+', '*']), "{}", line);
        }
    }

    #[test]
    fn plain_text_has_no_trailing_spaces_and_a_short_subject(title in text(), question in text(), drawn in drawn()) {
        let (notebook, meeting) = meeting_with(&title, &question, &drawn, 2);
        for email in [email(&notebook, &meeting, &Options::default()), invitation(&notebook, &meeting, Language::Nynorsk)] {
            prop_assert!(email.subject.lines().count() == 1 && !email.subject.contains('\r'), "{:?}", email.subject);
            prop_assert!(email.body.lines().all(|line| line == line.trim_end()), "{:?}", email.body);
            prop_assert!(!email.body.contains("\n\n\n") && !email.body.contains('\r'), "{:?}", email.body);
        }
    }

    #[test]
    fn what_is_left_out_is_nowhere(said in any::<bool>(), late in any::<bool>(), question in 0..4usize) {
        let drawn = [(question, 1, "uhørt".to_owned(), said, late)];
        let (mut notebook, meeting) = meeting_with("Møte", "Hvorfor?", &drawn, 2);
        let point = Point::all(&notebook, meeting.home)[0].key;
        let mut pen = Pen::new(Actor(2));
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_700);
        let action = create_from_point(&mut transaction, point).expect("the point is there");
        transaction.write(Key::root(action), "what", "Vi hospiterer".into());
        transaction.write(Key::root(action), "responsible", "Kari Nordmann".into());
        let told = |points, actions, names| {
            email(&notebook, &meeting, &Options { language: Language::Bokmal, points, actions, names, ..Options::default() }).body
        };
        prop_assert!(!told(Points::None, With::Included, With::Included).contains("uhørt"));
        prop_assert_eq!(told(Points::Said, With::Included, With::Included).contains("uhørt"), said);
        prop_assert!(!told(Points::All, With::Included, With::LeftOut).contains("Kari"));
        prop_assert!(!told(Points::All, With::LeftOut, With::Included).contains("hospiterer"));
        let all = told(Points::All, With::Included, With::Included);
        prop_assert!(all.contains("Kari Nordmann") && all.contains("Vi hospiterer") && all.contains("uhørt"));
    }

    #[test]
    fn registers_of_any_shape_break_no_document(
        name in prop::sample::select(vec!["title", "date", "starts_at", "ends_at", "tables", "place", "purpose", "note", "edition", "closed_at"]),
        value in prop_oneof![any::<i64>().prop_map(Value::Integer), text().prop_map(Value::text), any::<bool>().prop_map(Value::from)],
        drawn in drawn(),
    ) {
        let (mut notebook, meeting) = meeting_with("Møte", "Hvorfor?", &drawn, 2);
        Transaction::begin(&mut Pen::new(Actor(2)), &mut notebook, 1_700).write(Key::root(meeting.home), name, value);
        let meeting = read(&notebook, meeting.home);
        for language in Language::ALL {
            prop_assert!(!minutes(&notebook, &meeting, &Options::everything(language)).markdown().is_empty());
            prop_assert!(!invitation(&notebook, &meeting, language).body.is_empty());
            prop_assert!(!table_sheets(&notebook, &meeting, language, With::Included, None).is_empty());
        }
        prop_assert!(!markdown(&notebook, Language::Nynorsk).is_empty());
    }
}
