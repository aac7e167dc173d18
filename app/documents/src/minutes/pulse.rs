//! How people found the meeting, as sums in plain sentences. The texts of a pulse are for the meeting to talk about,
//! and are in no minutes.

use crate::document::Document;
use crate::words::Words;
use fellestid_model::options::Options;
use fellestid_model::overviews::minutes::Minutes;

/// Writes the sums; nothing if no pulse was closed.
pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    let told = words.minutes.pulse_told(&minutes.pulse);
    if !told.is_empty() {
        document.section(words.minutes.pulse);
        document.paragraph(told);
    }
}
