//! From lines with kinds to themes with questions. It decides nothing about a line's kind.

use super::words::{label, without_label};
use super::{Line, LineKind, minutes};

/// A heading and its questions (tema).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// `None` if questions come before any heading.
    pub title: Option<String>,
    pub questions: Vec<Question>,
}

/// A question to think and talk about (spørsmål).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub text: String,
    /// Sub-questions (deler), in order.
    pub parts: Vec<String>,
}

pub(super) fn from_lines(lines: &[Line]) -> Vec<Theme> {
    let mut themes = Vec::new();
    for line in lines {
        match line.kind {
            LineKind::Theme => themes.push(Theme { title: Some(theme_text(&line.text)), questions: Vec::new() }),
            LineKind::Question => create_question(&mut themes, &line.text),
            LineKind::SubQuestion => create_part(&mut themes, &line.text),
            LineKind::Title | LineKind::LeftOut => {}
        }
    }
    themes
}

/// Returns a title's name: «Mot» for both «Film: Mot (4 min)» and «Film: Mot. 4 min.»
pub(super) fn title_text(line: &str) -> String {
    let text = match label(line) {
        Some(_) => without_label(line),
        None => line,
    };
    or_whole(without_length(without_colon(text)), line)
}

/// Returns a theme's name: «Vurdering» for both «Tema 2: Vurdering» and «Vurdering:».
fn theme_text(line: &str) -> String {
    let text = match label(line) {
        Some(label) if label.names_theme() => without_label(line),
        Some(_) | None => line,
    };
    or_whole(without_colon(text), line)
}

fn create_question(themes: &mut Vec<Theme>, text: &str) {
    if themes.is_empty() {
        themes.push(Theme::default());
    }
    if let Some(theme) = themes.last_mut() {
        theme.questions.push(Question { text: text.to_owned(), parts: Vec::new() });
    }
}

fn create_part(themes: &mut Vec<Theme>, text: &str) {
    match themes.last_mut().and_then(|theme| theme.questions.last_mut()) {
        Some(question) => question.parts.push(text.to_owned()),
        None => create_question(themes, text),
    }
}

fn without_colon(text: &str) -> &str {
    text.trim_end().trim_end_matches(':').trim_end()
}

fn without_length(text: &str) -> &str {
    let tells = |tail: &str| minutes::stated(tail).or_else(|| minutes::running_time(tail)).is_some();
    let bracketed = text.rfind('(').filter(|at| text[*at..].ends_with(')'));
    let apart = text.rfind([',', '–', '|']).or_else(|| text.trim_end_matches('.').rfind(". "));
    match bracketed.or(apart) {
        Some(at) if tells(&text[at..]) => text[..at].trim_end(),
        Some(_) | None => text,
    }
}

/// Returns the text, or the whole line if the text is blank, so that a name never is.
fn or_whole(text: &str, line: &str) -> String {
    if text.trim().is_empty() { line.to_owned() } else { text.trim().to_owned() }
}
