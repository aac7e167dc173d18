//! `show`: what is in a file, as people read it.

use crate::arguments::Form;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_model::language::Language;
use std::path::Path;

/// Tells what a file holds.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is damaged.
pub fn run(file: &Path, form: Form, language: Language) -> Result<(), Failure> {
    let notebook = input::notebook(file)?;
    match form {
        Form::Markdown => output::say(&fellestid_documents::markdown(&notebook, language)),
        Form::Json => output::say(&format!("{:#}", fellestid_documents::json(&notebook))),
    }
}
