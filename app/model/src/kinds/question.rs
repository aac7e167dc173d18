//! Questions (spørsmål) with their sub-questions (deler), in a set or a meeting.

pub mod audience;
pub mod sharing_out;
pub mod split;
pub mod split_join;

use super::{Text, shown_of_kind};
use crate::kind::{self, Along, Deletion, Heading, Home, InLink, Kind, Place, Searched, family, field, fields};
pub use crate::kinds::part::SubQuestion;
pub(crate) use crate::kinds::part::create_part_at;
use audience::{AnswerForm, Audience};
use fellestid_crdt::deletion::{Presence, is_shown, presence};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::ordering::first_keys;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    pub TEXT = field("text").searched();
    pub(crate) THEME = field("theme").stands_under("theme");
    // One register for each group, so that two people who add one each keep both.
    pub(crate) AUDIENCE = family("audience:").flag().any_stands();
    pub(crate) FORM = field("form").code();
    // The question of an earlier meeting that this one continues.
    pub(crate) FROM_MEETING = field("from_meeting").points_at("meeting");
    pub(crate) FROM_QUESTION = field("from_question").points_at("question");
    // For joined questions: the one that took this up, and the one this took up.
    pub(crate) JOINED_INTO = field("joined_into").points_at("question");
    pub(crate) TOOK_UP = field("took_up").points_at("question");
}

/// A question (spørsmål).
pub const KIND: Kind = Kind {
    name: "question",
    home: Home::In(&["set", "meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::UnderShown(THEME.name()),
    deletion: Deletion::BroughtBack,
    news: Some(6),
    link: InLink::Whole(Along::Plan),
    search: Searched::ByText(Heading::Questions),
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub key: Key,
    /// The theme it stands under, if any.
    pub theme: Option<Dot>,
    pub text: Text,
    pub parts: Vec<SubQuestion>,
    /// The audience (målgruppe), in a fixed order; empty means everyone.
    pub audience: Vec<Audience>,
    pub form: AnswerForm,
    /// Whether someone deleted it while someone else changed it (slettet her, endret der).
    pub brought_back: bool,
}

/// The words of a question, before it is stored or while it is copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionWords {
    pub text: String,
    pub parts: Vec<String>,
    /// Empty means everyone.
    pub audience: Vec<Audience>,
    pub form: AnswerForm,
}

impl Question {
    /// Returns all questions of a home, in order.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<Question> {
        let parts = SubQuestion::all(notebook, home);
        let questions = shown_of_kind(notebook, home, &crate::kinds::question::KIND).into_iter();
        questions
            .map(|(key, record)| Question {
                key,
                theme: THEME.dot_in(record),
                text: Text::read(record, &TEXT),
                parts: parts.iter().filter(|(question, _)| *question == Some(key.id)).map(|(_, part)| part.clone()).collect(),
                audience: audience::read(record),
                form: AnswerForm::read(record),
                brought_back: presence(notebook, &key) == Presence::Resurrected,
            })
            .collect()
    }

    pub fn words(&self) -> QuestionWords {
        QuestionWords {
            text: self.text.shown.clone(),
            parts: self.parts.iter().map(|part| part.text.shown.clone()).collect(),
            audience: self.audience.clone(),
            form: self.form,
        }
    }
}

/// Returns its order key; empty if it has none.
pub(crate) fn order(question: &Record) -> &str {
    ORDER.text_in(question)
}

/// Returns the question itself, or, if it was joined with another and is gone, the one that took it up.
pub(crate) fn standing(notebook: &Notebook, home: Dot, mut question: Dot) -> Dot {
    let mut visited = Vec::new();
    while !visited.contains(&question) && !is_shown(notebook, &Key { home, id: question }) {
        visited.push(question);
        let joined = notebook.get(&Key { home, id: question }).and_then(|record| JOINED_INTO.dot_in(record));
        let Some(next) = joined else { break };
        question = next;
    }
    question
}

/// Adds questions to a home, in order.
pub(crate) fn create_questions(transaction: &mut Transaction<'_>, home: Dot, theme: Option<Dot>, questions: &[QuestionWords]) {
    for (question, order) in questions.iter().zip(first_keys(questions.len())) {
        add_one(transaction, home, theme, order, question);
    }
}

/// Adds one question at an order key.
pub(crate) fn add_one(
    transaction: &mut Transaction<'_>,
    home: Dot,
    theme: Option<Dot>,
    order: String,
    question: &QuestionWords,
) -> Key {
    let theme = Value::pointer(theme);
    let mut fields = vec![ORDER.with(Value::text(order)), TEXT.with(question.text.as_str().into()), THEME.with(theme)];
    let answered = audience::fields(question);
    fields.extend(answered.iter().map(|(name, value)| (name.as_str(), value.clone())));
    let key = transaction.create(home, crate::kinds::question::KIND.name, &fields);
    for (part, order) in question.parts.iter().zip(first_keys(question.parts.len())) {
        create_part_at(transaction, key, order, part);
    }
    key
}
