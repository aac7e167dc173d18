//! `show`: the content of a file, as people read it, on the terminal or as a file of its own.

use crate::arguments::Form;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{Options, With, actions_csv, calendar, docx_carrying, json, markdown, notebook, page_carrying, plain};
use fellestid_model::language::Language;
use fellestid_model::share::{Shows, shown};
use std::path::Path;

/// Shows the content of a file, on stdout or in the file `out`.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or is damaged, has nothing of that kind, or the result cannot be
/// written.
pub fn run(file: &Path, form: Form, language: Language, out: Option<&Path>) -> Result<(), Failure> {
    let shown = written(&input::notebook(file)?, form, language).map_err(|what| Failure::NothingToShow(file.to_owned(), what))?;
    match out {
        Some(out) => output::replace(out, &shown),
        None => output::say(&String::from_utf8_lossy(&shown)),
    }
}

/// Returns the notebook in a form, as a file's bytes.
///
/// # Errors
///
/// Returns the name, in the plural, of what the notebook has none of.
fn written(of: &Notebook, form: Form, language: Language) -> Result<Vec<u8>, &'static str> {
    let all: Vec<Dot> = of.homes().into_iter().collect();
    // With names, no copy is made, and no actor is needed for it.
    let carried = || shown(of, &[Shows::Everything], &Options::everything(language), Actor(0));
    Ok(match form {
        Form::Markdown => markdown(of, language).into_bytes(),
        Form::Plain => plain(of, language).into_bytes(),
        Form::Html => page_carrying(&notebook(of, language), &carried()).into_bytes(),
        Form::Docx => docx_carrying(&notebook(of, language), &carried()),
        Form::Csv => actions_csv(of, &all, language, With::Included).ok_or("tiltak")?.into_bytes(),
        Form::Ics => calendar(of, &all, language).ok_or("days")?.into_bytes(),
        Form::Json => format!("{:#}\n", json(of)).into_bytes(),
    })
}
