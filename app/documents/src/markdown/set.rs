//! A question set (spørsmålssett): themes as headings, questions numbered through.

use super::escape;
use super::page::Page;
use super::words;
use fellestid_crdt::record::Key;
use fellestid_model::views::question::Question;
use fellestid_model::views::set::{QuestionSet, Stimulus};

pub fn write(page: &mut Page<'_>, set: &QuestionSet) {
    page.heading(1, &escape::inside(if set.title.shown.is_empty() { "Spørsmål" } else { &set.title.shown }));
    if !set.about.is_empty() {
        page.paragraph(&escape::block(&set.about, 0));
    }
    if let Some(stimulus) = set.stimulus {
        page.paragraph(&begin_with(stimulus));
    }
    page.standing(0, &Key::root(set.home));
    write_themes(page, set);
    if !set.source.is_empty() {
        page.paragraph(&format!("Kilde: {}", escape::block_inside(&set.source, 0)));
    }
    write_more(page, &set.more);
}

fn begin_with(stimulus: Stimulus) -> String {
    let minutes = stimulus.minutes.map(|minutes| format!(", {minutes} min")).unwrap_or_default();
    format!("Begynn med: {}{minutes}", words::stimulus(stimulus.kind).to_lowercase())
}

fn write_themes(page: &mut Page<'_>, set: &QuestionSet) {
    let mut number = 0;
    for theme in &set.themes {
        if let Some(title) = &theme.title {
            page.heading(2, &escape::inside(&title.shown));
        }
        if let Some(key) = &theme.key {
            page.standing(0, key);
        }
        page.space();
        for question in &theme.questions {
            number += 1;
            write_question(page, number, question);
        }
    }
}

fn write_question(page: &mut Page<'_>, number: usize, question: &Question) {
    let mark = format!("{number}.");
    let indent = mark.len() + 1;
    page.item(0, &mark, &escape::block(&question.text.shown, indent));
    for part in &question.parts {
        page.item(indent, "-", &escape::block(&part.text.shown, indent + 2));
        page.standing(indent + 2, &part.key);
    }
    page.standing(indent, &question.key);
}

fn write_more(page: &mut Page<'_>, more: &[String]) {
    let lines: Vec<String> = more.iter().map(|line| escape::line(line)).filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        page.heading(2, "Les mer");
        lines.iter().for_each(|line| page.item(0, "-", line));
    }
}
