//! `show`: what is in a file, as people read it, on the terminal or as a file of its own.

use crate::arguments::Form;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{With, actions_csv, calendar, docx, json, markdown, notebook, page, plain};
use fellestid_model::language::Language;
use std::path::Path;

/// Tells what a file holds, on stdout or in the file `out`.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is damaged, or the result cannot be written.
pub fn run(file: &Path, form: Form, language: Language, out: Option<&Path>) -> Result<(), Failure> {
    let shown = written(&input::notebook(file)?, form, language);
    match out {
        Some(out) => output::replace(out, &shown),
        None => output::say(&String::from_utf8_lossy(&shown)),
    }
}

fn written(of: &Notebook, form: Form, language: Language) -> Vec<u8> {
    let all: Vec<Dot> = of.homes().into_iter().collect();
    match form {
        Form::Markdown => markdown(of, language).into_bytes(),
        Form::Plain => plain(of, language).into_bytes(),
        Form::Html => page(&notebook(of, language)).into_bytes(),
        Form::Docx => docx(&notebook(of, language)),
        Form::Csv => actions_csv(of, &all, language, With::Included).unwrap_or_default().into_bytes(),
        Form::Ics => calendar(of, &all, language).unwrap_or_default().into_bytes(),
        Form::Json => format!("{:#}\n", json(of)).into_bytes(),
    }
}
