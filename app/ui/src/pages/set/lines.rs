//! A set as one sheet of lines, top to bottom: themes, questions and parts, and where new questions
//! are added. Knows what a line can do; no words and no page.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::part;
use fellestid_model::kinds::question;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::question::audience::{AnswerForm, Audience};
use fellestid_model::kinds::question::split::split_preview;
use fellestid_model::kinds::set::{QuestionSet, Theme};
use fellestid_model::kinds::theme;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineKind {
    Theme,
    Question,
    SubQuestion,
    /// The button for a new question, last under a theme. Its key is the theme's, or the set's.
    Add,
}

/// What can be done with a line, in the order offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Up,
    Down,
    /// Adds a part under the question.
    AddPart,
    Split,
    SplitIntoParts,
    Join,
    JoinAsPart,
    /// Opens theme, audience and form of answer.
    Choose,
    Delete,
    DeleteWithQuestions,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    pub key: Key,
    /// The number of the theme or question; of a part, its question's.
    pub number: usize,
    /// The theme of a question, if any.
    pub theme: Option<Dot>,
    pub acts: Vec<Act>,
    /// Whether nothing stands under it, so that it may be deleted when its text is.
    pub is_bare: bool,
    pub audience: Vec<Audience>,
    pub form: AnswerForm,
}

impl Line {
    fn new(kind: LineKind, key: Key, number: usize) -> Self {
        Line {
            kind,
            key,
            number,
            theme: None,
            acts: Vec::new(),
            is_bare: true,
            audience: Vec::new(),
            form: AnswerForm::default(),
        }
    }

    pub fn id(&self) -> (LineKind, Key) {
        (self.kind, self.key)
    }

    /// Returns the field with its text.
    pub fn field(&self) -> &'static Field {
        match self.kind {
            LineKind::Theme => &theme::TITLE,
            LineKind::Question | LineKind::Add => &question::TEXT,
            LineKind::SubQuestion => &part::TEXT,
        }
    }
}

pub fn lines(set: &QuestionSet) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut theme_number, mut question_number) = (0, 0);
    let headings = set.themes.iter().filter(|theme| theme.key.is_some()).count();
    for (place, theme) in set.themes.iter().enumerate() {
        if let Some(key) = theme.key {
            theme_number += 1;
            lines.push(theme_line(theme, key, theme_number, headings));
        }
        for (at, question) in theme.questions.iter().enumerate() {
            question_number += 1;
            let can_rise = at > 0 || place > 0;
            let can_sink = at + 1 < theme.questions.len() || place + 1 < set.themes.len();
            let next = theme.questions.get(at + 1);
            let acts = steps(can_rise, can_sink).chain(question_acts(question, next)).collect();
            let (audience, form, is_bare) = (question.audience.clone(), question.form, question.parts.is_empty());
            let line = Line::new(LineKind::Question, question.key, question_number);
            lines.push(Line { theme: theme.key.map(|key| key.id), acts, is_bare, audience, form, ..line });
            lines.extend(part_lines(question, question_number));
        }
        lines.push(Line::new(LineKind::Add, theme.key.unwrap_or(Key::root(set.home)), 0));
    }
    if lines.is_empty() {
        lines.push(Line::new(LineKind::Add, Key::root(set.home), 0));
    }
    lines
}

fn steps(can_rise: bool, can_sink: bool) -> impl Iterator<Item = Act> {
    can_rise.then_some(Act::Up).into_iter().chain(can_sink.then_some(Act::Down))
}

fn theme_line(theme: &Theme, key: Key, number: usize, headings: usize) -> Line {
    let is_bare = theme.questions.is_empty();
    let with_questions = (!is_bare).then_some(Act::DeleteWithQuestions);
    let acts = steps(number > 1, number < headings).chain([Act::Delete]).chain(with_questions).collect();
    Line { acts, is_bare, ..Line::new(LineKind::Theme, key, number) }
}

/// Returns a question's acts. While a text has two versions, splitting and joining wait for the choice.
fn question_acts(question: &Question, next: Option<&Question>) -> Vec<Act> {
    let is_settled = !question.text.is_disputed();
    let can_split = is_settled && split_preview(&question.text.shown).len() > 1;
    let can_join = is_settled && next.is_some_and(|next| !next.text.is_disputed());
    let offers = [
        (Act::AddPart, true),
        (Act::Split, can_split),
        (Act::SplitIntoParts, can_split),
        (Act::Join, can_join),
        (Act::JoinAsPart, can_join),
        (Act::Choose, true),
        (Act::Delete, true),
    ];
    offers.into_iter().filter(|(_, can)| *can).map(|(act, _)| act).collect()
}

fn part_lines(question: &Question, number: usize) -> impl Iterator<Item = Line> {
    let count = question.parts.len();
    question.parts.iter().enumerate().map(move |(at, part)| {
        let acts = steps(at > 0, at + 1 < count).chain([Act::Delete]).collect();
        Line { acts, ..Line::new(LineKind::SubQuestion, part.key, number) }
    })
}
