//! One record as a line of canonical JSON with dots in full, as storage keeps it.

use super::{InFull, json::Json, read, write};
use crate::dot::Dot;
use crate::record::Record;

/// Writes a record, with its id, as one line.
pub fn write_row(id: Dot, record: &Record) -> String {
    let mut text = String::new();
    write::record(&InFull, id, record, None, &mut text);
    text
}

/// Returns `None` if the text is not a whole record.
pub fn read_row(text: &str) -> Option<(Dot, Record)> {
    read::record(&InFull, &Json::parse(text).ok()?).ok()
}
