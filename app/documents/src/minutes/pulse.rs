//! How people found the meeting, as sums in plain sentences. What they wrote in the pulse is theirs
//! to talk about and stands in no minutes.

use super::options::Options;
use crate::document::Document;
use crate::words::{Words, fill};
use fellestid_model::overviews::minutes::Minutes;

/// Writes nothing if no pulse was closed.
pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    let answers = &minutes.pulse;
    let count = answers.count();
    if count == 0 {
        return;
    }
    // The best first; what nobody said is not told.
    let marks = answers.marks.iter().zip(words.pulse_marks).rev().filter(|(number, _)| **number > 0);
    let marks: Vec<String> = marks.map(|(number, word)| fill(word, &[("count", &number.to_string())])).collect();
    let word = if count == 1 { words.pulse_answers_one } else { words.pulse_answers_many };
    let own_practice = answers
        .own_practice()
        .map(|(yes, count)| fill(words.pulse_own_practice, &[("yes", &yes.to_string()), ("count", &count.to_string())]));
    document.section(words.pulse);
    document
        .paragraph([fill(word, &[("count", &count.to_string()), ("marks", &marks.join(", "))])].into_iter().chain(own_practice));
}
