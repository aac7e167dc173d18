//! What the school's own papers are called.

use crate::words::Words;
use fellestid_model::school_papers::SchoolPaper;

/// The title, and a line about it.
pub fn school_words(w: &Words, paper: SchoolPaper) -> (&'static str, &'static str) {
    match paper {
        SchoolPaper::Privacy => (w.school.privacy, w.school.privacy_about),
        SchoolPaper::Risk => (w.school.risk, w.school.risk_about),
        SchoolPaper::Accessibility => (w.school.accessibility, w.school.accessibility_about),
        SchoolPaper::Archive => (w.school.archive, w.school.archive_about),
        SchoolPaper::It => (w.school.it, w.school.it_about),
    }
}
