//! Our files for Word as LibreOffice prints them: how many pages they are, that each says which it is, and that no word is
//! cut off. Without Calibri the letters are those of a font with the same widths, which `cargo xtask test` installs.

#[allow(dead_code, reason = "hostile words are in other tests")]
mod example;
mod round;
mod stranger;

use fellestid_crdt::dot::Actor;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Code, Copy, Document, Options, With, docx, matrix_document, minutes, read_page, table_sheets};
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, create_point};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::{PlannedStep, StepKind, igp};
use fellestid_model::overviews::matrix::Matrix;
use std::collections::BTreeMap;
use stranger::{converted, put, says};

/// A printed page: its words, each with whether all of it is within the paper.
type Page = Vec<(String, bool)>;

/// Returns the pages a file for Word is printed on; `None` if there is no program here that can tell.
fn printed(name: &str, documents: &[Document]) -> Option<Vec<Page>> {
    let pdf = converted(&put(name, &docx(documents)), &[], "pdf")?;
    let boxes = pdf.with_extension("words");
    // Each word with the box it is in, the first page first.
    says("pdftotext", &["-bbox", "-enc", "UTF-8", pdf.to_str()?], &boxes)?;
    let told = std::fs::read_to_string(boxes).expect("written");
    Some(told.split("<page ").skip(1).map(page).collect())
}

fn page(told: &str) -> Page {
    let number = |line: &str, name: &str| -> f64 {
        let value = line.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
        value.and_then(|(value, _)| value.parse().ok()).expect("a number")
    };
    let (width, height) = (number(told, "width"), number(told, "height"));
    let word = |line: &str| {
        let is_within = number(line, "xMin") >= 0.0
            && number(line, "yMin") >= 0.0
            && number(line, "xMax") <= width
            && number(line, "yMax") <= height;
        let text = line.split_once('>').and_then(|(_, rest)| rest.split_once("</word>")).expect("a word").0;
        (text.to_owned(), is_within)
    };
    told.lines().filter(|line| line.contains("<word ")).map(word).collect()
}

/// Returns the letters of words, in whatever order they come and however they are divided.
fn letters<'a>(words: impl Iterator<Item = &'a str>) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for letter in words.flat_map(str::chars).filter(|letter| letter.is_alphanumeric()) {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

/// Asserts that every page says which it is, and that all that is in the file is on them, within the paper.
fn are_whole(pages: &[Page], documents: &[Document]) {
    for (place, page) in pages.iter().enumerate() {
        let end: Vec<&str> = page.iter().map(|(word, _)| word.as_str()).rev().take(3).collect();
        assert_eq!(end, [pages.len().to_string().as_str(), "/", (place + 1).to_string().as_str()], "the page's number");
        assert!(page.iter().all(|(_, is_within)| *is_within), "{page:?}");
    }
    let printed = letters(pages.iter().flatten().map(|(word, _)| word.as_str()));
    let file = read_page("alt.docx", &docx(documents)).expect("our own reader").text();
    for (letter, count) in letters(std::iter::once(file.as_str())) {
        assert!(printed.get(&letter).is_some_and(|printed| *printed >= count), "{letter:?} of {count}");
    }
}

fn planned(plan: &MeetingPlan) -> (Notebook, Meeting) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0x9a9e)), Notebook::new());
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000), plan);
    let meeting = Meeting::read(&notebook, home).expect("the meeting");
    (notebook, meeting)
}

fn question(text: &str, parts: usize) -> QuestionWords {
    let parts = (1..=parts).map(|part| format!("Del {part}: {}", "hva ser vi, og hva ser vi ikke? ".repeat(3))).collect();
    QuestionWords { text: text.to_owned(), parts, ..QuestionWords::default() }
}

fn long_question(number: usize) -> QuestionWords {
    question(
        &format!("{number}. {}", "Hvordan merker elevene at vi gjør det samme på tvers av fag, trinn og team? ".repeat(4)),
        4,
    )
}

#[test]
fn a_bordark_in_word_is_one_page_to_each_table() {
    let about = |title: &str, tables: u32, questions: Vec<QuestionWords>, steps: Vec<PlannedStep>| MeetingPlan {
        title: title.to_owned(),
        date: "2026-11-26".to_owned(),
        starts_at: 855,
        place: "Personalrommet".to_owned(),
        tables,
        questions,
        steps,
        ..MeetingPlan::default()
    };
    let step = || PlannedStep { kind: StepKind::Talk, minutes: 3, script: None };
    let plans = [
        about("Hvordan lærer vi av hverandre?", 3, vec![question("Når lærte du sist noe av en kollega?", 2)], igp(45)),
        about("Ett bord", 1, vec![question("Hva gjør vi likt?", 0)], igp(60)),
        about("Lange spørsmål", 2, (1..=6).map(long_question).collect(), igp(60)),
        about("Mange steg", 2, vec![long_question(1)], (0..30).map(|_| step()).collect()),
    ];
    let code = Code { label: String::new(), path: "M0 0h1v1h-1z".to_owned(), modules: 21 };
    for plan in plans {
        let (notebook, meeting) = planned(&plan);
        for code in [None, Some(&code)] {
            let sheets = table_sheets(&notebook, &meeting, Language::Bokmal, With::Included, code);
            let Some(pages) = printed("bordark.docx", &sheets) else { return };
            assert_eq!(pages.len(), plan.tables as usize, "{}", plan.title);
            are_whole(&pages, &sheets);
        }
    }
}

#[test]
fn minutes_in_word_are_as_many_pages_as_they_need() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        let document = minutes(&notebook, &meeting, &Options::everything(language));
        let Some(pages) = printed("referat.docx", std::slice::from_ref(&document)) else { return };
        assert!((2..=3).contains(&pages.len()), "{} pages of minutes", pages.len());
        are_whole(&pages, &[document]);
    }
    let (mut notebook, meeting) = planned(&MeetingPlan {
        title: "Møtet med mye".to_owned(),
        tables: 2,
        questions: vec![question("Hva gjør vi likt?", 0)],
        steps: igp(45),
        ..MeetingPlan::default()
    });
    let mut pen = Pen::new(Actor(0x9a9f));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_600_000);
    for number in 1..=60 {
        let text = format!("Innspill nummer {number}: vi begynner timene på samme måte, og sier hva vi skal.");
        create_point(&mut transaction, meeting.home, Some(meeting.questions[0].key.id), None, number % 2 + 1, &text);
    }
    transaction.finish();
    let meeting = Meeting::read(&notebook, meeting.home).expect("the meeting");
    let document = minutes(&notebook, &meeting, &Options::everything(Language::Bokmal));
    let Some(pages) = printed("referat-mye.docx", std::slice::from_ref(&document)) else { return };
    assert!((2..=4).contains(&pages.len()), "{} pages of 60 points", pages.len());
    are_whole(&pages, &[document]);
}

#[test]
fn each_page_of_a_working_copy_in_word_says_so() {
    let (notebook, package) = round::read_round();
    let matrix = Matrix::of(&notebook, package).expect("a package");
    let document = matrix_document(&matrix, Language::Bokmal, Copy::Working);
    let Some(pages) = printed("arbeidskopi.docx", std::slice::from_ref(&document)) else { return };
    assert_eq!(pages.len(), matrix.questions.len(), "each question begins a page");
    are_whole(&pages, &[document]);
    for page in &pages {
        let words: String = page.iter().map(|(word, _)| format!("{word} ")).collect();
        assert!(words.to_lowercase().contains("arbeidskopi"), "{words}");
    }
}
