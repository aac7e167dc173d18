//! `read`: a page of questions, as the paste reader understands it.

use crate::arguments::Answer;
use crate::failure::Failure;
use crate::{input, output};
use fellestid_model::kinds::set::stimulus_code;
use fellestid_model::paste::page::Page;
use fellestid_model::paste::{Draft, Question, Theme};
use serde_json::{Value, json};
use std::path::Path;

/// Shows what the paste reader finds in a page.
///
/// # Errors
///
/// Returns [`Failure`] if the page cannot be read, or the file is no page.
pub fn run(page: &Path, answer: Answer) -> Result<(), Failure> {
    let page = input::page(page)?;
    let draft = Draft::read(&page.text());
    output::say(&match answer {
        Answer::Prose => prose(&draft),
        Answer::Json => format!("{:#}", json(&page, &draft)),
    })
}

fn json(page: &Page, draft: &Draft) -> Value {
    let stimulus = draft.stimulus().map(|stimulus| json!({ "kind": stimulus_code(stimulus.kind), "minutes": stimulus.minutes }));
    let themes: Vec<Value> = draft.themes().iter().map(theme_json).collect();
    let mut told = json!({ "title": draft.title(), "stimulus": stimulus, "themes": themes, "left_out": draft.left_out() });
    for (name, value) in [("sender", &page.sender), ("date", &page.date)] {
        if !value.is_empty() {
            told[name] = value.as_str().into();
        }
    }
    told
}

fn theme_json(theme: &Theme) -> Value {
    let question = |question: &Question| json!({ "text": question.text, "parts": question.parts });
    let questions: Vec<Value> = theme.questions.iter().map(question).collect();
    json!({ "title": theme.title, "questions": questions })
}

fn prose(draft: &Draft) -> String {
    let themes = draft.themes();
    let mut lines = vec![draft.title().unwrap_or_else(|| "(no title)".to_owned())];
    if let Some(stimulus) = draft.stimulus() {
        let minutes = stimulus.minutes.map(|minutes| format!(", {minutes} min")).unwrap_or_default();
        lines.push(format!("Begins with a {}{minutes}", stimulus_code(stimulus.kind)));
    }
    if themes.is_empty() {
        lines.push("No questions found.".to_owned());
    }
    let mut number = 0;
    themes.iter().for_each(|theme| tell_theme(theme, &mut number, &mut lines));
    tell_left_out(&draft.left_out(), &mut lines);
    lines.join("\n")
}

fn tell_theme(theme: &Theme, number: &mut usize, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.extend(theme.title.clone());
    for question in &theme.questions {
        *number += 1;
        lines.push(format!("  {number}. {}", question.text));
        lines.extend(question.parts.iter().map(|part| format!("     - {part}")));
    }
}

fn tell_left_out(left_out: &[&str], lines: &mut Vec<String>) {
    if !left_out.is_empty() {
        lines.push("\nLeft out:".to_owned());
        lines.extend(left_out.iter().map(|line| format!("  {line}")));
    }
}
