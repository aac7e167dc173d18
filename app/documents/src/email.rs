//! Minutes as an e-mail: a subject, and a body to paste below one's own greeting.

use crate::facts::Facts;
use crate::minutes::minutes;
use crate::words::{Words, fill};
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::options::Options;

/// A text for an e-mail. The subject is one line; the body's lines end in `\n`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    pub subject: String,
    pub body: String,
}

/// Returns the minutes of a meeting, without a greeting, which the sender writes.
pub fn email(notebook: &Notebook, meeting: &Meeting, options: &Options) -> Email {
    let facts = Facts::of(meeting, Words::of(options.language));
    let words = facts.words;
    let subject = subject(words.minutes_subject, words.minutes_subject_undated, &facts);
    Email { subject, body: minutes(notebook, meeting, options).plain() }
}

/// Formats a subject: the kind of document, the meeting's day, and its title.
pub(crate) fn subject(dated: &str, undated: &str, facts: &Facts<'_>) -> String {
    let title = facts.title();
    match facts.date() {
        Some(date) => fill(dated, &[("date", &date), ("title", &title)]),
        None => fill(undated, &[("title", &title)]),
    }
}
