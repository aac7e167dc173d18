//! The headings over questions: themes and the title of the page. A heading is recognised by what follows it; one
//! without a question before the next heading is left out.

use super::LineKind;
use super::clean::Start;
use super::judge::Page;
use super::mark::Mark;
use super::words::{Label, is_closing, is_mail_head, label};

pub(super) fn judge(page: &mut Page<'_>) {
    let signed = signatures(page);
    let mut below = Below::Nothing;
    for index in (0..page.rows.len()).rev() {
        if is_other_mail(page, index + 1) {
            below = Below::Nothing;
        }
        below = match page.kinds[index] {
            LineKind::Question => Below::Question,
            LineKind::Theme => Below::Nothing,
            LineKind::SubQuestion | LineKind::Title => below,
            LineKind::LeftOut if page.outside[index] => below,
            LineKind::LeftOut if asks_in_bold(page, index) => judge_bold(page, index, below),
            LineKind::LeftOut if is_candidate(page, index) && !signed[index] => judge_candidate(page, index, below),
            LineKind::LeftOut => below,
        };
    }
}

/// What was last seen below the line being judged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    Question,
    /// A question set in bold: a neighbour of the bold line above rather than its content.
    BoldQuestion,
}

fn judge_candidate(page: &mut Page<'_>, index: usize, below: Below) -> Below {
    match below {
        Below::Nothing => {}
        Below::Question | Below::BoldQuestion => page.kinds[index] = LineKind::Theme,
    }
    Below::Nothing
}

/// Judges a bold line. A heading may itself be a question: «## Hva er et godt møte?»
fn judge_bold(page: &mut Page<'_>, index: usize, below: Below) -> Below {
    match below {
        Below::Question => {
            page.kinds[index] = LineKind::Theme;
            Below::Nothing
        }
        Below::Nothing | Below::BoldQuestion => {
            page.set_question(index);
            Below::BoldQuestion
        }
    }
}

fn asks_in_bold(page: &Page<'_>, index: usize) -> bool {
    page.rows[index].strong && page.voices[index].asks_throughout && page.nest.is_root(index)
}

fn is_candidate(page: &Page<'_>, index: usize) -> bool {
    page.voices[index].heads
        && page.nest.is_root(index)
        && heads_its_row(page, index)
        && (is_plain(page, index) || is_lone_item(page, index))
}

fn is_plain(page: &Page<'_>, index: usize) -> bool {
    page.rows[index].mark == Mark::Plain
}

/// Returns whether it is a list of one, which is a heading with a number: «1. Samarbeid», then text, then «2.
/// Vurdering».
fn is_lone_item(page: &Page<'_>, index: usize) -> bool {
    let is_text = |index: usize| page.rows.get(index).is_none_or(|row| row.mark == Mark::Plain);
    let alone = is_text(index + 1) && (index == 0 || is_text(index - 1));
    alone && page.nest.children[index].is_empty() && index + 1 < page.rows.len()
}

/// Returns whether a mail quoted below begins here: a heading does not reach into it.
fn is_other_mail(page: &Page<'_>, index: usize) -> bool {
    let quote = |index: usize| page.rows.get(index).map(|row| row.quote);
    index > 0 && quote(index).is_some() && quote(index) != quote(index - 1)
}

/// Marks the lines after «Hilsen», up to the next mail: they are names and titles.
fn signatures(page: &Page<'_>) -> Vec<bool> {
    let mut signed = false;
    let mark = |(index, row): (usize, &super::row::Row)| {
        let fresh = is_mail_head(&row.text) || row.strong || is_other_mail(page, index);
        signed = is_closing(&row.text) || signed && !fresh;
        signed
    };
    page.rows.iter().enumerate().map(mark).collect()
}

/// Finds the title: a labelled line before the questions, or else the first heading without questions of its own.
pub(super) fn name_page(page: &mut Page<'_>) {
    if let Some(index) = asking_title(page) {
        page.kinds[index] = LineKind::Title;
        return;
    }
    let end = page.kinds.iter().position(|kind| *kind == LineKind::Question).unwrap_or(page.kinds.len());
    let named = (0..end).find(|index| names_whole(page, *index));
    let first = || first_of_page(page, 0).filter(|index| *index < end && !is_in_table(page, *index));
    let Some(index) = named.or_else(first) else { return };
    let heading = page.voices[index].heads && is_plain(page, index) || named.is_some();
    if heading && (page.is_left_out(index) || is_over_whole_page(page, index, end)) {
        page.kinds[index] = LineKind::Title;
    }
}

/// Returns the first row from `from` on that is part of the page.
fn first_of_page(page: &Page<'_>, from: usize) -> Option<usize> {
    (from..page.kinds.len()).find(|index| !page.voices[*index].dresses && !page.outside[*index])
}

/// Returns whether a cell is the heading of those beside it; in a row without questions it names its column instead.
fn heads_its_row(page: &Page<'_>, index: usize) -> bool {
    let beside = || (index + 1..page.rows.len()).take_while(|beside| page.rows[*beside].start == Start::Cell);
    !is_in_table(page, index) || beside().any(|beside| page.kinds[beside] == LineKind::Question)
}

/// Returns whether a line is in a table, where the head of a column names only the column.
fn is_in_table(page: &Page<'_>, index: usize) -> bool {
    let is_cell = |index: usize| page.rows.get(index).is_some_and(|row| row.start == Start::Cell);
    is_cell(index) || is_cell(index + 1)
}

/// Finds a title that asks: «# Hva er et godt møte?» over a page of themes, or a first line that asks right above
/// «Refleksjonsspørsmål».
fn asking_title(page: &Page<'_>) -> Option<usize> {
    let first = first_of_page(page, 0)?;
    let over = first_of_page(page, first + 1).filter(|next| page.voices[*next].announces && is_plain(page, *next));
    let asks = page.voices[first].asks_throughout && is_plain(page, first) && page.nest.children[first].is_empty();
    if asks && over.is_some_and(|next| page.kinds[next..].contains(&LineKind::Question)) {
        return Some(first);
    }
    let next = page.kinds[first + 1..].iter().find(|kind| **kind != LineKind::LeftOut);
    let asks = page.rows[first].strong && page.kinds[first] == LineKind::Question;
    (asks && next == Some(&LineKind::Theme)).then_some(first)
}

/// Returns whether a label makes the line a heading: whatever it ends with, but not if it is a paragraph.
fn names_whole(page: &Page<'_>, index: usize) -> bool {
    const NAME_CHARS_MAX: usize = 120;
    let row = &page.rows[index];
    match label(&row.text) {
        Some(Label::Film | Label::Text | Label::Title) => is_plain(page, index) && row.text.chars().count() <= NAME_CHARS_MAX,
        Some(Label::Theme) | None => false,
    }
}

/// Returns whether the page's only heading is followed by «Spørsmål:» or the like: then it names the page, and the
/// questions need no theme.
fn is_over_whole_page(page: &Page<'_>, index: usize, end: usize) -> bool {
    let only_theme = page.kinds.iter().filter(|kind| **kind == LineKind::Theme).count() == 1;
    let announced = (index + 1..end).any(|between| page.voices[between].announces);
    only_theme && (announced || names_whole(page, index))
}
