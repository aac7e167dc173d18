//! What was seen of a tiltak, each with its day, in one line. Knows no document.

use crate::date::date;
use crate::facts::every_version;
use crate::words::Words;
use crate::write::one_line;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::observation::Observation;

/// Formats «20. november 2026: De spurte hverandre; 1. desember 2026: …»; empty if nothing was seen.
pub fn seen(words: &Words, notebook: &Notebook, action: Dot) -> String {
    let one = |seen: &Observation| {
        let (day, text) = (date(words, &seen.date), one_line(&every_version(&seen.text)));
        if day.is_empty() { text } else { format!("{day}: {text}") }
    };
    Observation::all(notebook, action).iter().map(one).collect::<Vec<String>>().join("; ")
}
