//! Nettverk: schools that are asked something together, and what they answer. For the one who leads it; none
//! of the schools needs the app.
//!
//! In reading order: [`new`] (the schools, pasted), [`schools`] (a network's page: its rounds and its schools),
//! [`new_round`] (questions and a date), [`round`] (one round), with [`send`] (what goes out), [`take_in`] (what
//! comes back), [`strays`] (whose it is), [`matrix`] (all of it) and [`answer`] (one of them).

mod answer;
mod matrix;
mod new;
mod new_round;
mod paste_field;
mod round;
mod schools;
mod send;
mod strays;
mod take_in;

pub use new::NewNetwork;
pub use new_round::NewRound;
pub use round::RoundPage;
pub use schools::{NetworkPage, Networks};

use crate::words::Words;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::received::Source;
use fellestid_model::overviews::came_in::Refusal;

/// What people wrote, or what is said where they wrote nothing.
fn titled(title: &str, untitled: &'static str) -> String {
    if title.is_empty() { untitled.to_owned() } else { title.to_owned() }
}

/// «60 skoler».
fn schools_counted(w: &Words, count: usize) -> String {
    crate::words::counted(count, w.network.school_one, w.network.school_many)
}

/// What was answered; of an answer without words, what it says.
fn answer_words(w: &Words, answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Nothing => w.network.answer_nothing.to_owned(),
        Answer::NotReached => w.network.answer_not_reached.to_owned(),
    }
}

/// The school's choice of who may see it.
fn may_words(w: &Words, may: May) -> &'static str {
    match may {
        May::Adviser => w.network.may_adviser,
        May::Nameless => w.network.may_nameless,
        May::Named => w.network.may_named,
    }
}

/// How an answer came.
fn source_words(w: &Words, source: Source) -> &'static str {
    match source {
        Source::Fellestid => w.network.source_app,
        Source::Word => w.network.source_word,
        Source::Mail => w.network.source_mail,
        Source::Excel => w.network.source_excel,
        Source::Csv => w.network.source_csv,
    }
}

/// Why a file was not read, and what to do.
fn words_of_refusal(w: &Words, reason: Refusal) -> &'static str {
    match reason {
        Refusal::Empty => w.network.file_empty,
        Refusal::TooLarge => w.network.file_too_large,
        Refusal::Broken => w.network.file_broken,
        Refusal::Locked => w.network.file_locked,
        Refusal::OutlookMail => w.network.file_outlook,
        Refusal::Unknown => w.network.file_unknown,
        Refusal::NoAnswer => w.network.file_no_answer,
    }
}
