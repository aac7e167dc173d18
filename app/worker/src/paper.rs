//! Writes documents to read, as text, as HTML for print and as files for other programs: minutes, plans,
//! table sheets, sets, tiltak, or several of them in one.

use crate::export::going_along;
use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_shelf, add_waiting};
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::gathered;
use fellestid_documents::{
    Code, Copy, Document, With, actions, actions_csv, arrived, calendar, days, docx_carrying, email, form, form_email,
    gathering_document, handed_back, invitation, invited, matrix_csv, matrix_document, minutes, page_carrying, plan,
    question_set, school_answer, school_paper, table_sheets,
};
use fellestid_jobs::{CodeDrawing, FileForm, Paper, PaperWritten, WritePaper};
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::package::Package;
use fellestid_model::language::Language;
use fellestid_model::overviews::arrived::Arrived;
use fellestid_model::overviews::gathering::{Gathering, HandedBack};
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::school_answer::SchoolAnswer;
use fellestid_model::share::{Shows, shown};

/// Returns the text, and the files in the order of [`FileForm::ALL`].
///
/// # Errors
///
/// Returns [`Failure`] if none of it is here, or the store cannot be read.
pub async fn run(store: &Store, ask: &WritePaper) -> Result<(PaperWritten, Vec<Vec<u8>>), Failure> {
    let homes: Vec<Dot> = ask.papers.iter().flat_map(homes_of).collect();
    // All roots, since a tiltak names the meeting it came from.
    let mut notebook = Stored::roots(store).await?.notebook;
    notebook.merge(&Stored::homes(store, &going_along(store, &homes).await?).await?.notebook);
    // What was answered to a package lies in homes of its own.
    for package in ask.papers.iter().filter_map(answered) {
        let homes = gathered(Matrix::homes_read(&notebook, package));
        notebook.merge(&Stored::homes(store, &homes).await?.notebook);
    }
    add_waiting(&mut notebook, &ask.waiting);
    add_shelf(&mut notebook, &homes.iter().copied().collect());
    say_alive();
    let documents = documents(&notebook, ask);
    let first = documents.first().ok_or(Failure::NoMeeting)?;
    let written = PaperWritten {
        days: days(&notebook, &dated(&notebook, ask), ask.options.language),
        ..letter(&notebook, ask, &documents, first)
    };
    say_alive();
    Ok((written, files(&notebook, ask, &documents)))
}

fn homes_of(paper: &Paper) -> Vec<Dot> {
    match paper {
        Paper::Minutes(home) | Paper::Invitation(home) | Paper::Plan(home) | Paper::Set(home) => vec![*home],
        Paper::Form(home) | Paper::WorkingCopy(home) | Paper::Answers(home) | Paper::TableSheets(home, _) => vec![*home],
        Paper::GatheringWorking(home) | Paper::Gathering(home) => vec![*home],
        Paper::HandedBack(home, _) | Paper::Arrived(home, _) => vec![*home],
        Paper::SchoolAnswer(package, home) => vec![*package, *home],
        Paper::Actions(homes) => homes.clone(),
        Paper::School(_) => Vec::new(),
    }
}

/// The package whose answers are read.
fn answered(paper: &Paper) -> Option<Dot> {
    match paper {
        Paper::WorkingCopy(home) | Paper::Answers(home) => Some(*home),
        Paper::GatheringWorking(home) | Paper::Gathering(home) => Some(*home),
        Paper::HandedBack(home, _) | Paper::Arrived(home, _) => Some(*home),
        Paper::Minutes(_) | Paper::Invitation(_) | Paper::Plan(_) | Paper::TableSheets(_, _) => None,
        Paper::Set(_) | Paper::Actions(_) | Paper::Form(_) | Paper::School(_) | Paper::SchoolAnswer(_, _) => None,
    }
}

/// The package whose answers are told, and for whom.
fn overview(paper: &Paper) -> Option<(Dot, Copy)> {
    match paper {
        Paper::WorkingCopy(home) => Some((*home, Copy::Working)),
        Paper::Answers(home) => Some((*home, Copy::Spread)),
        Paper::Minutes(_) | Paper::Invitation(_) | Paper::Plan(_) | Paper::TableSheets(_, _) => None,
        Paper::Set(_) | Paper::Actions(_) | Paper::Form(_) | Paper::School(_) | Paper::SchoolAnswer(_, _) => None,
        Paper::GatheringWorking(_) | Paper::Gathering(_) | Paper::HandedBack(_, _) | Paper::Arrived(_, _) => None,
    }
}

/// The answers that may stand in such a copy.
fn matrix(notebook: &Notebook, (package, copy): (Dot, Copy)) -> Option<Matrix> {
    let matrix = Matrix::of(notebook, package)?;
    Some(match copy {
        Copy::Working => matrix,
        Copy::Spread => matrix.spread(),
    })
}

/// The draft of the next gathering, as it may stand in such a copy.
fn gathering(notebook: &Notebook, package: Dot, language: Language, copy: Copy) -> Option<Document> {
    let all = Gathering::of(notebook, &Matrix::of(notebook, package)?);
    let may_stand = match copy {
        Copy::Working => all,
        Copy::Spread => all.spread(),
    };
    Some(gathering_document(&may_stand, language, copy))
}

fn back(notebook: &Notebook, package: Dot, unit: Dot, language: Language) -> Option<Document> {
    let back = HandedBack::of(notebook, &Matrix::of(notebook, package)?, unit)?;
    Some(handed_back(&back, language))
}

/// Empty if what is asked for is not here.
fn documents(notebook: &Notebook, ask: &WritePaper) -> Vec<Document> {
    let options = ask.options;
    let meeting = |home: &Dot| Meeting::read(notebook, *home);
    let package = |home: &Dot| Package::read(notebook, *home);
    let one = |document: Option<Document>| document.into_iter().collect::<Vec<_>>();
    let told = |of: (Dot, Copy)| {
        let told = |matrix: Matrix| matrix_document(&matrix, options.language, of.1);
        one(matrix(notebook, of).map(told))
    };
    let of = |paper: &Paper| match paper {
        Paper::Minutes(home) => one(meeting(home).map(|meeting| minutes(notebook, &meeting, &options))),
        Paper::Invitation(home) => one(meeting(home).map(|meeting| invited(notebook, &meeting, options.language))),
        Paper::Plan(home) => one(meeting(home).map(|meeting| plan(notebook, &meeting, options.language))),
        Paper::TableSheets(home, drawing) => {
            let code = drawing.as_ref().map(code);
            let sheets = |meeting: Meeting| table_sheets(notebook, &meeting, options.language, options.names, code.as_ref());
            meeting(home).map(sheets).unwrap_or_default()
        }
        Paper::Set(home) => one(question_set(notebook, *home, options.language)),
        Paper::Form(home) => one(package(home).map(|package| form(notebook, &package, options.language))),
        Paper::SchoolAnswer(package, home) => {
            let answer = SchoolAnswer::read(notebook, *package, Some(*home));
            one(answer.map(|answer| school_answer(&answer, options.language)))
        }
        Paper::WorkingCopy(home) => told((*home, Copy::Working)),
        Paper::Answers(home) => told((*home, Copy::Spread)),
        Paper::GatheringWorking(home) => one(gathering(notebook, *home, options.language, Copy::Working)),
        Paper::Gathering(home) => one(gathering(notebook, *home, options.language, Copy::Spread)),
        Paper::HandedBack(home, unit) => one(back(notebook, *home, *unit, options.language)),
        Paper::Arrived(home, unit) => {
            let came = Matrix::of(notebook, *home).and_then(|matrix| Arrived::of(&matrix, *unit));
            one(came.map(|came| arrived(&came, options.language)))
        }
        Paper::Actions(homes) => vec![actions(notebook, homes, options.language, options.names)],
        Paper::School(paper) => vec![school_paper(*paper, options.language)],
    };
    ask.papers.iter().flat_map(of).collect()
}

/// Returns the text. Minutes and an invitation have a subject of their own; the rest is named by the first title.
fn letter(notebook: &Notebook, ask: &WritePaper, documents: &[Document], first: &Document) -> PaperWritten {
    let options = ask.options;
    let joined = |form: fn(&Document) -> String| documents.iter().map(form).collect::<Vec<_>>().join("\n");
    let meeting = |home: &Dot| Meeting::read(notebook, *home);
    let own = match &ask.papers[..] {
        [Paper::Minutes(home)] => meeting(home).map(|meeting| email(notebook, &meeting, &options)),
        [Paper::Invitation(home)] => meeting(home).map(|meeting| invitation(notebook, &meeting, options.language)),
        [Paper::Form(home)] => Package::read(notebook, *home).map(|package| form_email(notebook, &package, options.language)),
        _ => None,
    };
    let titled = |document: &Document| format!("{}\n\n{}", document.title, document.plain());
    let (subject, plain) = match own {
        Some(letter) => (letter.subject, letter.body),
        None if documents.len() == 1 => (first.title.clone(), first.plain()),
        None => (first.title.clone(), joined(titled)),
    };
    let markdown = if is_only_word(ask) { String::new() } else { joined(Document::markdown) };
    PaperWritten { subject, plain, markdown, html: joined(Document::html), days: String::new() }
}

/// Whether Word is the only kind of file: the network reads a school's answer back from no other.
fn is_only_word(ask: &WritePaper) -> bool {
    ask.papers.iter().any(|paper| matches!(paper, Paper::SchoolAnswer(_, _)))
}

fn files(notebook: &Notebook, ask: &WritePaper, documents: &[Document]) -> Vec<Vec<u8>> {
    let options = ask.options;
    let dated = dated(notebook, ask);
    let shows: Vec<Shows> = ask.papers.iter().filter_map(Paper::shows).collect();
    let shown = shown(notebook, &shows, &options, ask.fresh);
    let file = |form: FileForm| match form {
        FileForm::Word => docx_carrying(documents, &shown),
        FileForm::Page if is_only_word(ask) => Vec::new(),
        FileForm::Page => page_carrying(documents, &shown).into_bytes(),
        FileForm::Table => table(notebook, ask, &dated).map(String::into_bytes).unwrap_or_default(),
        FileForm::Calendar => calendar(notebook, &dated, options.language).map(String::into_bytes).unwrap_or_default(),
    };
    FileForm::ALL.map(file).to_vec()
}

/// Answers of schools where that is what is asked for, or else tiltak.
fn table(notebook: &Notebook, ask: &WritePaper, dated: &[Dot]) -> Option<String> {
    let options = ask.options;
    match &ask.papers[..] {
        [paper] if overview(paper).is_some() => {
            let of = overview(paper)?;
            Some(matrix_csv(&matrix(notebook, of)?, options.language, of.1))
        }
        _ => actions_csv(notebook, dated, options.language, options.names),
    }
}

/// Returns the homes for the table and the calendar: the meetings, and the tiltak included.
fn dated(notebook: &Notebook, ask: &WritePaper) -> Vec<Dot> {
    let of_meeting = |meeting: Dot| {
        let from = move |action: &Action| action.origin.as_ref().is_some_and(|origin| origin.meeting == meeting);
        let came = Action::all(notebook).into_iter().filter(from).map(|action| action.home);
        came.filter(|_| ask.options.actions == With::Included).chain([meeting]).collect()
    };
    let of = |paper: &Paper| match paper {
        Paper::Minutes(home) => of_meeting(*home),
        Paper::Invitation(home) | Paper::Plan(home) => vec![*home],
        Paper::TableSheets(_, _) | Paper::Set(_) | Paper::Form(_) | Paper::School(_) => Vec::new(),
        Paper::WorkingCopy(_) | Paper::Answers(_) | Paper::SchoolAnswer(_, _) => Vec::new(),
        Paper::GatheringWorking(_) | Paper::Gathering(_) | Paper::HandedBack(_, _) | Paper::Arrived(_, _) => Vec::new(),
        Paper::Actions(homes) => homes.clone(),
    };
    ask.papers.iter().flat_map(of).collect()
}

fn code(drawing: &CodeDrawing) -> Code {
    Code { label: String::new(), path: drawing.path.clone(), modules: drawing.modules }
}
