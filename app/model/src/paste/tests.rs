//! Tests of the paste reader. Pages are written as they arrive, and the result as one line each: `!` title, `#` theme,
//! `?` question, `+` part, `-` left out.

use super::{Draft, LineKind};

mod around;
mod changes;
mod files;
mod headings;
mod html;
mod lists;
mod origins;
mod properties;
mod seeds;
mod stimuli;
mod wraps;

fn read(page: &str) -> String {
    let draft = Draft::read(page);
    let lines = draft.lines().iter().map(|line| format!("{} {}", sign(line.kind), line.text));
    lines.collect::<Vec<_>>().join("\n")
}

fn sign(kind: LineKind) -> char {
    match kind {
        LineKind::Title => '!',
        LineKind::Theme => '#',
        LineKind::Question => '?',
        LineKind::SubQuestion => '+',
        LineKind::LeftOut => '-',
    }
}

/// Asserts, for each pair, what a page becomes, one line per line.
fn assert_read(pages: &[(&str, &[&str])]) {
    for (page, expected) in pages {
        assert_eq!(read(page), expected.join("\n"), "\n--- page ---\n{page}");
    }
}
