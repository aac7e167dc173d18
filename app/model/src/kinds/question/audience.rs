//! Whom a question is meant for (målgruppe), and in what form it is answered (svarform).
//! It knows no meetings: who is there, and what they answer, is read elsewhere.

use crate::kinds::question;
use crate::kinds::question::QuestionWords;
use crate::kinds::set::edit;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// Those who have a task of their own in a school's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Ledelsen.
    Leadership,
    /// Lærerne.
    Teachers,
    /// Andre ansatte.
    OtherStaff,
}

/// How people answer a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerForm {
    /// Innspill i én liste.
    #[default]
    Points,
    /// Kolonner: hva ledelsen, lærerne og andre ansatte kan gjøre.
    ByRole,
    /// Det som virker, og det som virker mindre, side om side.
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

    /// Points where none is chosen, or one that only a newer version knows.
    pub(crate) fn read(record: &Record) -> AnswerForm {
        let code = question::FORM.text_in(record);
        AnswerForm::ALL.into_iter().find(|form| form.code() == code).unwrap_or_default()
    }
}

/// Whom a question is for, in a fixed order; empty is all. Someone who added a group wins
/// over someone who took it away without having seen that.
pub(crate) fn read(record: &Record) -> Vec<Audience> {
    let stands = |audience: &Audience| {
        let register = record.register(&question::AUDIENCE.register(audience.code()));
        register.is_some_and(|register: &Register| register.entries().any(|entry| entry.value == Value::Flag(true)))
    };
    Audience::ALL.into_iter().filter(stands).collect()
}

/// The registers of a new question for both. Questions for all, answered in points, have none.
pub(crate) fn fields(words: &QuestionWords) -> Vec<(String, Value)> {
    let audiences = words.audience.iter().map(|audience| (question::AUDIENCE.register(audience.code()), Value::Flag(true)));
    let form = (words.form != AnswerForm::default()).then(|| (question::FORM.name().to_owned(), words.form.code().into()));
    audiences.chain(form).collect()
}

/// The question is meant for this group as well.
pub fn include(transaction: &mut Transaction<'_>, question: Key, audience: Audience) {
    edit::write_of(transaction, question, &question::AUDIENCE, audience.code(), true.into());
}

/// The question is no longer meant for this group; with none left it is for all.
pub fn exclude(transaction: &mut Transaction<'_>, question: Key, audience: Audience) {
    edit::write_of(transaction, question, &question::AUDIENCE, audience.code(), Value::Null);
}

pub fn set_form(transaction: &mut Transaction<'_>, question: Key, form: AnswerForm) {
    edit::write(transaction, question, &question::FORM, form.code().into());
}
