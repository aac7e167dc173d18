//! A school's answer to a question, and who may see it (hvem kan se det). Plain values, as stored in records;
//! the register's own writes tell which text a choice applies to.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::register::Entry;
use fellestid_crdt::value::Value;

/// An answer (svar). Having nothing to report, and having had no time, are answers too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    Text(String),
    /// «Ingenting å melde».
    Nothing,
    /// «Vi rakk det ikke».
    NotReached,
}

impl Answer {
    /// Returns the code of an answer without words, for records and JSON.
    pub fn state(&self) -> &'static str {
        match self {
            Answer::Text(_) => "answered",
            Answer::Nothing => "nothing",
            Answer::NotReached => "not_reached",
        }
    }

    /// Returns its text; empty if it has none.
    pub fn words(&self) -> &str {
        match self {
            Answer::Text(text) => text,
            Answer::Nothing | Answer::NotReached => "",
        }
    }

    /// Returns the value for a record: a text, or a list of one code. Blank text gives null.
    pub fn to_value(&self) -> Value {
        match self {
            Answer::Text(text) if text.trim().is_empty() => Value::Null,
            Answer::Text(text) => Value::text(text.trim()),
            Answer::Nothing | Answer::NotReached => Value::List(vec![Value::text(self.state())]),
        }
    }

    /// Reads a value. Returns `None` if it is empty, or only a newer version knows it.
    pub fn of(value: &Value) -> Option<Answer> {
        match value {
            Value::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Answer::Text(text.to_owned())),
            Value::List(list) => {
                let code = list.first().and_then(Value::as_text).filter(|_| list.len() == 1);
                [Answer::Nothing, Answer::NotReached].into_iter().find(|answer| Some(answer.state()) == code)
            }
            Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Dot(_) | Value::Map(_) => None,
        }
    }
}

/// Who may see an answer, the strictest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum May {
    /// «Til nettverkslederen – spres ikke», also if no choice was made.
    #[default]
    Adviser,
    /// «Uten skolens navn».
    Nameless,
    /// «Med skolens navn».
    Named,
}

impl May {
    pub const ALL: [May; 3] = [May::Adviser, May::Nameless, May::Named];

    /// Returns the code in records and JSON.
    pub fn code(self) -> &'static str {
        match self {
            May::Adviser => "adviser",
            May::Nameless => "nameless",
            May::Named => "named",
        }
    }

    /// Returns the case of this code; one that only a newer version knows counts as the strictest.
    pub fn of_code(code: &str) -> May {
        May::ALL.into_iter().find(|may| may.code() == code).unwrap_or_default()
    }

    /// Returns the strictest choice over all the writes of a text; a write without any choice counts as not to be
    /// spread.
    pub(crate) fn of_all(texts: &[&Entry], choices: &[&Entry]) -> May {
        texts.iter().map(|text| May::of_one(text.dot, choices)).min().unwrap_or_default()
    }

    fn of_one(text: Dot, choices: &[&Entry]) -> May {
        let said = choices.iter().filter_map(|choice| said_of(text, &choice.value));
        said.min().unwrap_or_default()
    }
}

/// Returns the choice if it applies to this write, or `None`.
fn said_of(text: Dot, choice: &Value) -> Option<May> {
    let (code, dots) = choice.as_list()?.split_first()?;
    dots.contains(&Value::Dot(text)).then(|| May::of_code(code.as_text().unwrap_or_default()))
}
