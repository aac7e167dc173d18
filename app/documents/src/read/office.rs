//! The text of a Word file, line by line, and the cells of a workbook's first sheet. Deleted text, drawings and
//! formulas are not read.

use super::word::named;
use super::xml::{Piece, attribute, pieces};
use super::zip::{limit, parts, unpacked};
use super::{CELLS_MAX, Unreadable};

/// The most columns read of a sheet: what is further out is no answer.
const COLUMNS_MAX: usize = 400;

/// The type of file a ZIP is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Excel,
    Folder,
}

/// Tells the type by the parts.
///
/// # Errors
///
/// Returns [`Unreadable`] if it cannot be read.
pub fn kind(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let parts = parts(bytes)?;
    let has = |name: &str| parts.iter().any(|part| part.name == name);
    Ok(if has("word/document.xml") {
        Kind::Word
    } else if has("xl/workbook.xml") {
        Kind::Excel
    } else {
        Kind::Folder
    })
}

/// Returns the lines of a Word file: each paragraph, also in tables, and each break.
///
/// # Errors
///
/// Returns [`Unreadable`] if it cannot be read.
pub fn lines(bytes: &[u8]) -> Result<Vec<String>, Unreadable> {
    let xml = named(&parts(bytes)?, "word/document.xml", &mut limit())?.ok_or(Unreadable::Broken)?;
    let (mut lines, mut line, mut is_text) = (Vec::new(), String::new(), false);
    pieces(&xml, |piece| match piece {
        Piece::Open { name: "t", .. } => is_text = true,
        Piece::Open { name: "tab", .. } => line.push('\t'),
        Piece::Open { name: "br" | "cr", .. } | Piece::Close("p") => lines.push(std::mem::take(&mut line)),
        Piece::Close("t") => is_text = false,
        Piece::Text(text) if is_text => line.push_str(&text),
        Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
    })?;
    lines.push(line);
    Ok(lines)
}

/// Returns the rows of a workbook's first sheet.
///
/// # Errors
///
/// Returns [`Unreadable`] if it cannot be read, or has too many cells.
pub fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>, Unreadable> {
    let (parts, mut left) = (parts(bytes)?, limit());
    let strings = match named(&parts, "xl/sharedStrings.xml", &mut left)? {
        Some(xml) => shared(&xml)?,
        None => Vec::new(),
    };
    let sheets = parts.iter().filter(|part| part.name.starts_with("xl/worksheets/sheet"));
    let sheet = sheets.min_by_key(|part| (part.name.len(), part.name.as_str())).ok_or(Unreadable::Broken)?;
    let xml = String::from_utf8(unpacked(sheet, &mut left)?).map_err(|_| Unreadable::Broken)?;
    cells(&xml, &strings)
}

fn cells(xml: &str, strings: &[String]) -> Result<Vec<Vec<String>>, Unreadable> {
    let (mut rows, mut count): (Vec<Vec<String>>, usize) = (Vec::new(), 0);
    let (mut column, mut is_shared, mut is_value, mut text) = (0, false, false, String::new());
    pieces(xml, |piece| match piece {
        Piece::Open { name: "row", .. } => {
            rows.push(Vec::new());
            column = 0;
        }
        Piece::Open { name: "c", inside } => {
            column = attribute(inside, "r").and_then(|place| column_of(&place)).unwrap_or(column);
            is_shared = attribute(inside, "t").as_deref() == Some("s");
            text.clear();
            count += 1;
        }
        Piece::Open { name: "v" | "t", .. } => is_value = true,
        Piece::Close("v" | "t") => is_value = false,
        Piece::Text(piece) if is_value => text.push_str(&piece),
        Piece::Close("c") => {
            let shown = if is_shared {
                text.trim().parse::<usize>().ok().and_then(|at| strings.get(at)).cloned()
            } else {
                Some(text.clone())
            };
            if let Some(row) = rows.last_mut().filter(|_| column < COLUMNS_MAX && count <= CELLS_MAX) {
                row.resize(row.len().max(column + 1), String::new());
                row[column] = shown.unwrap_or_default();
            }
            column += 1;
        }
        Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
    })?;
    if count > CELLS_MAX { Err(Unreadable::TooLarge) } else { Ok(rows) }
}

/// Returns the texts that cells refer to, without their phonetic readings.
fn shared(xml: &str) -> Result<Vec<String>, Unreadable> {
    let (mut strings, mut text, mut is_text, mut is_aloud) = (Vec::new(), String::new(), false, false);
    pieces(xml, |piece| match piece {
        Piece::Open { name: "rPh", .. } => is_aloud = true,
        Piece::Close("rPh") => is_aloud = false,
        Piece::Open { name: "t", .. } => is_text = !is_aloud,
        Piece::Close("t") => is_text = false,
        Piece::Close("si") => strings.push(std::mem::take(&mut text)),
        Piece::Text(piece) if is_text => text.push_str(&piece),
        Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
    })?;
    Ok(strings)
}

/// Returns the column, from 0: 1 for `B3`.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase).take(4);
    letters.fold(0usize, |column, letter| column * 26 + usize::from(letter - b'A') + 1).checked_sub(1)
}
