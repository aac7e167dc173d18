//! What a person asked for on the command line. Parsed once and trusted afterwards.

use crate::failure::Failure;
use crate::sample::{Plan, network};
use fellestid_documents::Copy;
use fellestid_model::language::Language;
use lexopt::Parser;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::path::PathBuf;

pub const HELP: &str = "\
fellestid: notes from a staff's meetings, on a laptop

  fellestid read PAGE [--json]               a page of questions (.txt, .html, .docx, .eml), as it
                                             is understood
  fellestid merge FILE… -o OUT [--json]      several files become one; counts are relative to the first.
                                             Here and below FILE is also a .docx or .html that carries
                                             what it shows
  fellestid show FILE [--as md|txt|html|docx|csv|ics|json] [--language nb|nn|en] [-o OUT]
                                             what is in a file, as people read it; csv is its
                                             actions, ics its days
  fellestid check FILE                       is the file whole, and what is in it
  fellestid sample --tablets N --points P --seed S -o DIR
                                             files to try things on
  fellestid sample --network --schools N --seed S -o DIR
                                             a package, and the answers of its schools
  fellestid gather PACKAGE FILE-OR-DIR… -o OUT [--json]
                                             answers that came as files, mail, Word or tables
  fellestid matrix OUT --as csv|docx|md|json [--working-copy] [--kommune NAME] [-o FILE]
                                             what schools have answered; without --working-copy only
                                             what they let others see
  fellestid sync DIR [FILE] [--name NAME] [--json]
                                             a folder that several devices keep in step: reads all, and
                                             writes one file, named by this device; FILE takes part

Errors go to stderr, with exit code 1.";

#[derive(Debug)]
pub enum Command {
    Help,
    Version,
    Read { page: PathBuf, answer: Answer },
    Merge { files: Vec<PathBuf>, out: PathBuf, answer: Answer },
    Show { file: PathBuf, form: Form, language: Language, out: Option<PathBuf> },
    Check { file: PathBuf },
    Sample { plan: Plan, folder: PathBuf },
    SampleNetwork { plan: network::Plan, folder: PathBuf },
    Gather { package: PathBuf, files: Vec<PathBuf>, out: PathBuf, answer: Answer },
    Sync { folder: PathBuf, with: Option<PathBuf>, device: Option<String>, answer: Answer },
    Matrix { file: PathBuf, wish: Wish, out: Option<PathBuf> },
}

/// Which overview is wanted, and in which form.
#[derive(Clone, Debug)]
pub struct Wish {
    pub form: MatrixForm,
    pub copy: Copy,
    /// Only this kommune.
    pub kommune: Option<String>,
    pub language: Language,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixForm {
    Csv,
    /// For Word.
    Docx,
    Markdown,
    Json,
}

/// The form of a command's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Prose,
    /// One JSON document on stdout.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Markdown,
    Plain,
    /// One page.
    Html,
    /// For Word; never on a terminal.
    Docx,
    /// Tiltak alone, for a spreadsheet.
    Csv,
    /// Days, for a calendar.
    Ics,
    Json,
}

/// Reads the command line.
///
/// # Errors
///
/// [`Failure`] with what was not understood.
pub fn parse(mut parser: Parser) -> Result<Command, Failure> {
    let Some(first) = parser.next()? else { return Err(usage("a command is missing")) };
    match first {
        Long("help") | Short('h') => Ok(Command::Help),
        Long("version") | Short('V') => Ok(Command::Version),
        Value(name) => match name.to_str() {
            Some("help") => Ok(Command::Help),
            Some("read") => read(parser),
            Some("merge") => merge(parser),
            Some("show") => show(parser),
            Some("check") => check(parser),
            Some("sample") => sample(parser),
            Some("gather") => gather(parser),
            Some("matrix") => matrix(parser),
            Some("sync") => sync(parser),
            Some(_) | None => Err(usage(&format!("there is no command «{}»", name.to_string_lossy()))),
        },
        Short(_) | Long(_) => Err(first.unexpected().into()),
    }
}

fn read(mut parser: Parser) -> Result<Command, Failure> {
    let (mut pages, mut answer) = (Vec::new(), Answer::Prose);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("json") => answer = Answer::Json,
            Value(path) => pages.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    Ok(Command::Read { page: only(pages)?, answer })
}

fn merge(parser: Parser) -> Result<Command, Failure> {
    let Joined { files, out, answer } = joined(parser)?;
    if files.is_empty() {
        return Err(usage("a file is missing"));
    }
    Ok(Command::Merge { files, out: out.ok_or_else(|| usage("-o OUT is missing"))?, answer })
}

/// Several files, and the one they are merged into.
struct Joined {
    files: Vec<PathBuf>,
    out: Option<PathBuf>,
    answer: Answer,
}

fn joined(mut parser: Parser) -> Result<Joined, Failure> {
    let mut joined = Joined { files: Vec::new(), out: None, answer: Answer::Prose };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("json") => joined.answer = Answer::Json,
            Short('o') | Long("out") => joined.out = Some(path(&mut parser)?),
            Value(path) => joined.files.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    Ok(joined)
}

fn show(mut parser: Parser) -> Result<Command, Failure> {
    let (mut files, mut form, mut language, mut out) = (Vec::new(), Form::Markdown, Language::default(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("as") => form = parser.value()?.parse_with(form_named)?,
            Short('o') | Long("out") => out = Some(path(&mut parser)?),
            Long("language") => language = parser.value()?.parse_with(language_named)?,
            Value(path) => files.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    if form == Form::Docx && out.is_none() {
        return Err(usage("-o OUT is missing"));
    }
    Ok(Command::Show { file: only(files)?, form, language, out })
}

fn check(mut parser: Parser) -> Result<Command, Failure> {
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) => files.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    Ok(Command::Check { file: only(files)? })
}

fn sample(mut parser: Parser) -> Result<Command, Failure> {
    let (mut plan, mut folder) = (Plan::default(), None);
    let (mut is_network, mut schools) = (false, 0);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("network") => is_network = true,
            Long("schools") => schools = parser.value()?.parse()?,
            Long("tablets") => plan.tablets = parser.value()?.parse()?,
            Long("points") => plan.points = parser.value()?.parse()?,
            Long("seed") => plan.seed = parser.value()?.parse()?,
            Short('o') | Long("out") => folder = Some(path(&mut parser)?),
            Short(_) | Long(_) | Value(_) => return Err(argument.unexpected().into()),
        }
    }
    let folder = folder.ok_or_else(|| usage("-o DIR is missing"))?;
    if is_network {
        return match (1..=network::Plan::SCHOOLS_MAX).contains(&schools) {
            true => Ok(Command::SampleNetwork { plan: network::Plan { schools, seed: plan.seed }, folder }),
            false => Err(usage(&format!("from 1 to {} schools", network::Plan::SCHOOLS_MAX))),
        };
    }
    if !plan.is_reasonable() {
        return Err(usage(&format!("at most {} tablets with {} points each", Plan::TABLETS_MAX, Plan::POINTS_MAX)));
    }
    Ok(Command::Sample { plan, folder })
}

fn gather(parser: Parser) -> Result<Command, Failure> {
    let Joined { mut files, out, answer } = joined(parser)?;
    if files.len() < 2 {
        return Err(usage("a package and a file of answers are needed"));
    }
    let package = files.remove(0);
    Ok(Command::Gather { package, files, out: out.ok_or_else(|| usage("-o OUT is missing"))?, answer })
}

fn matrix(mut parser: Parser) -> Result<Command, Failure> {
    let mut wish = Wish { form: MatrixForm::Markdown, copy: Copy::Spread, kommune: None, language: Language::default() };
    let (mut files, mut out) = (Vec::new(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("as") => wish.form = parser.value()?.parse_with(matrix_form_named)?,
            Long("working-copy") => wish.copy = Copy::Working,
            Long("kommune") => wish.kommune = Some(parser.value()?.string()?),
            Long("language") => wish.language = parser.value()?.parse_with(language_named)?,
            Short('o') | Long("out") => out = Some(path(&mut parser)?),
            Value(path) => files.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    Ok(Command::Matrix { file: only(files)?, wish, out })
}

fn sync(mut parser: Parser) -> Result<Command, Failure> {
    let (mut paths, mut device, mut answer) = (Vec::new(), None, Answer::Prose);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("name") => device = Some(parser.value()?.string()?),
            Long("json") => answer = Answer::Json,
            Value(path) => paths.push(PathBuf::from(path)),
            Short(_) | Long(_) => return Err(argument.unexpected().into()),
        }
    }
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next(), paths.next()) {
        (Some(folder), with, None) => Ok(Command::Sync { folder, with, device, answer }),
        (None, _, _) => Err(usage("a folder is missing")),
        (Some(_), _, Some(_)) => Err(usage("one folder and one file")),
    }
}

fn matrix_form_named(name: &str) -> Result<MatrixForm, &'static str> {
    match name {
        "csv" => Ok(MatrixForm::Csv),
        "docx" => Ok(MatrixForm::Docx),
        "md" => Ok(MatrixForm::Markdown),
        "json" => Ok(MatrixForm::Json),
        _ => Err("choose csv, docx, md or json"),
    }
}

fn form_named(name: &str) -> Result<Form, &'static str> {
    match name {
        "md" => Ok(Form::Markdown),
        "txt" => Ok(Form::Plain),
        "html" => Ok(Form::Html),
        "docx" => Ok(Form::Docx),
        "csv" => Ok(Form::Csv),
        "ics" => Ok(Form::Ics),
        "json" => Ok(Form::Json),
        _ => Err("choose md, txt, html, docx, csv, ics or json"),
    }
}

fn language_named(tag: &str) -> Result<Language, &'static str> {
    Language::from_tag(tag).ok_or("choose nb, nn or en")
}

fn path(parser: &mut Parser) -> Result<PathBuf, Failure> {
    Ok(PathBuf::from(parser.value()?))
}

fn only(files: Vec<PathBuf>) -> Result<PathBuf, Failure> {
    match <[PathBuf; 1]>::try_from(files) {
        Ok([file]) => Ok(file),
        Err(files) if files.is_empty() => Err(usage("a file is missing")),
        Err(_) => Err(usage("one file at a time")),
    }
}

fn usage(reason: &str) -> Failure {
    Failure::Usage(reason.to_owned())
}
