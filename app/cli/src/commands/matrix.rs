//! `matrix`: what schools have answered, as a table, a document or JSON. Unless asked otherwise it is for anyone:
//! answers that are not to be spread are neither in it nor counted.

use crate::arguments::{MatrixForm, Wish};
use crate::failure::Failure;
use crate::{input, output};
use fellestid_documents::{Copy, docx, matrix_csv, matrix_document, matrix_json};
use fellestid_model::overviews::matrix::{Matrix, only_package};
use std::path::Path;

/// Writes the overview of a file, to stdout or to the file `out`.
///
/// # Errors
///
/// Returns [`Failure`] if the file cannot be read or has no package, or the result cannot be written.
pub fn run(file: &Path, wish: &Wish, out: Option<&Path>) -> Result<(), Failure> {
    let notebook = input::notebook(file)?;
    let matrix = only_package(&notebook).and_then(|package| Matrix::of(&notebook, package));
    let matrix = matrix.ok_or_else(|| Failure::NoPackage(file.to_owned()))?;
    let matrix = match wish.copy {
        Copy::Working => matrix,
        Copy::Spread => matrix.spread(),
    };
    let matrix = match &wish.kommune {
        Some(kommune) => matrix.of_kommune(kommune),
        None => matrix,
    };
    let told = written(&matrix, wish);
    match out {
        Some(out) => output::replace(out, &told),
        None if wish.form == MatrixForm::Docx => output::bytes(&told),
        None => output::say(&String::from_utf8_lossy(&told)),
    }
}

fn written(matrix: &Matrix, wish: &Wish) -> Vec<u8> {
    let document = || matrix_document(matrix, wish.language, wish.copy);
    match wish.form {
        MatrixForm::Csv => matrix_csv(matrix, wish.language, wish.copy).into_bytes(),
        MatrixForm::Docx => docx(&[document()]),
        MatrixForm::Markdown => document().markdown().into_bytes(),
        MatrixForm::Json => format!("{:#}\n", matrix_json(matrix)).into_bytes(),
    }
}
