//! Questions (spørsmål) with their sub-questions (deler), as they stand in a set or a meeting.

use super::{Text, shown_of_kind};
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::order::first_keys;
use crate::pen::Change;
use crate::record::Key;
use crate::value::Value;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub key: Key,
    /// The theme it stands under, where it has one.
    pub theme: Option<Dot>,
    pub text: Text,
    pub parts: Vec<Part>,
}

/// A sub-question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub key: Key,
    pub text: Text,
}

/// A question's words alone, before it is kept or while it is copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionWords {
    pub text: String,
    pub parts: Vec<String>,
}

impl Question {
    /// All questions of a home, in order.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<Question> {
        let parts = shown_of_kind(notebook, home, "part");
        let part_of = |question: Dot| {
            let own = parts.iter().filter(move |(_, record)| record.dot("question") == Some(question));
            own.map(|(key, record)| Part { key: *key, text: Text::read(record, "text") }).collect()
        };
        let questions = shown_of_kind(notebook, home, "question").into_iter();
        questions
            .map(|(key, record)| Question { key, theme: record.dot("theme"), text: Text::read(record, "text"), parts: part_of(key.id) })
            .collect()
    }

    pub fn words(&self) -> QuestionWords {
        QuestionWords {
            text: self.text.shown.clone(),
            parts: self.parts.iter().map(|part| part.text.shown.clone()).collect(),
        }
    }
}

/// Adds questions to a home, in their order.
pub(crate) fn add_questions(change: &mut Change<'_>, home: Dot, theme: Option<Dot>, questions: &[QuestionWords]) {
    for (question, order) in questions.iter().zip(first_keys(questions.len())) {
        let theme = theme.map_or(Value::Null, Value::Dot);
        let fields = [("order", Value::text(order)), ("text", question.text.as_str().into()), ("theme", theme)];
        let key = change.create(home, "question", &fields);
        for (part, order) in question.parts.iter().zip(first_keys(question.parts.len())) {
            let fields = [("order", Value::text(order)), ("question", key.id.into()), ("text", part.as_str().into())];
            change.create(home, "part", &fields);
        }
    }
}
