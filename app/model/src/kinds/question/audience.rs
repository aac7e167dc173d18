//! The audience of a question (målgruppe), and the form in which it is answered (svarform). It knows no meetings:
//! who is there, and what they answer, is read elsewhere.

use crate::kinds::question;
use crate::kinds::question::QuestionWords;
use crate::kinds::set::edit;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A group with tasks of its own in a school's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Leadership (ledelsen).
    Leadership,
    /// Teachers (lærerne).
    Teachers,
    /// Other staff (andre ansatte).
    OtherStaff,
}

/// How people answer a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerForm {
    /// Points in one list (innspill).
    #[default]
    Points,
    /// Columns (kolonner): what leadership, teachers and other staff can do.
    ByRole,
    /// What works and what works less, side by side (det som virker, og det som virker mindre).
    Works,
}

impl Audience {
    pub const ALL: [Audience; 3] = [Audience::Leadership, Audience::Teachers, Audience::OtherStaff];

    pub fn code(self) -> &'static str {
        match self {
            Audience::Leadership => "leadership",
            Audience::Teachers => "teachers",
            Audience::OtherStaff => "other_staff",
        }
    }
}

impl AnswerForm {
    pub const ALL: [AnswerForm; 3] = [AnswerForm::Points, AnswerForm::ByRole, AnswerForm::Works];

    pub fn code(self) -> &'static str {
        match self {
            AnswerForm::Points => "points",
            AnswerForm::ByRole => "by_role",
            AnswerForm::Works => "works",
        }
    }

    /// Reads the form; `Points` if none is chosen, or one only a newer version knows.
    pub(crate) fn read(record: &Record) -> AnswerForm {
        let code = question::FORM.text_in(record);
        AnswerForm::ALL.into_iter().find(|form| form.code() == code).unwrap_or_default()
    }
}

/// Returns the audience in a fixed order; empty means everyone. Someone who added a group wins over someone who
/// removed it without having seen that.
pub(crate) fn read(record: &Record) -> Vec<Audience> {
    let stands = |audience: &Audience| {
        let register = record.register(&question::AUDIENCE.register(audience.code()));
        register.is_some_and(|register: &Register| register.entries().any(|entry| entry.value == Value::Flag(true)))
    };
    Audience::ALL.into_iter().filter(stands).collect()
}

/// Returns the registers of a new question for audience and form. Questions for everyone, answered in points, have
/// none.
pub(crate) fn fields(words: &QuestionWords) -> Vec<(String, Value)> {
    let audiences = words.audience.iter().map(|audience| (question::AUDIENCE.register(audience.code()), Value::Flag(true)));
    let form = (words.form != AnswerForm::default()).then(|| (question::FORM.name().to_owned(), words.form.code().into()));
    audiences.chain(form).collect()
}

/// Adds this group to the audience.
pub fn include(transaction: &mut Transaction<'_>, question: Key, audience: Audience) {
    edit::write_of(transaction, question, &question::AUDIENCE, audience.code(), true.into());
}

/// Removes this group from the audience; with none left the question is for everyone.
pub fn exclude(transaction: &mut Transaction<'_>, question: Key, audience: Audience) {
    edit::write_of(transaction, question, &question::AUDIENCE, audience.code(), Value::Null);
}

pub fn set_form(transaction: &mut Transaction<'_>, question: Key, form: AnswerForm) {
    edit::write(transaction, question, &question::FORM, form.code().into());
}
