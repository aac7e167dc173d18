//! A document as Markdown: headings with `#`, items with `-`, every word of people's escaped.
//! Knows no meeting.

use super::escape;
use crate::document::{Block, Document, Item, Level};

/// Three underscores or more are a rule across the page.
const WRITING_LINE: &str = "________________________________________________________________";

impl Document {
    /// One page of CommonMark, with a line end at the end.
    pub fn markdown(&self) -> String {
        let mut blocks = vec![format!("# {}", escape::heading(&self.title))];
        blocks.extend(self.blocks.iter().map(block).filter(|text| !text.is_empty()));
        blocks.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(Level::Section, text) => format!("## {}", escape::heading(text)),
        Block::Heading(Level::SubQuestion, text) => format!("### {}", escape::heading(text)),
        Block::Paragraph(lines) => escape::block(&lines.join("\n"), 0),
        Block::Items(items) => lines(items, 0, |_| "-".to_owned()),
        Block::Numbered(items) => lines(items, 0, |place| format!("{}.", place + 1)),
        Block::WritingLines(count) => vec![WRITING_LINE; *count as usize].join("\n\n"),
    }
}

fn lines(items: &[Item], depth: usize, mark: fn(usize) -> String) -> String {
    let items = items.iter().enumerate().map(|(place, one)| item(one, depth, &mark(place)));
    items.collect::<Vec<_>>().join("\n")
}

fn item(item: &Item, depth: usize, mark: &str) -> String {
    let inner = depth + mark.len() + 1;
    let own = format!("{}{mark} {}", " ".repeat(depth), escape::block(&item.text, inner));
    let below = [&item.fields, &item.items].map(|items| lines(items, inner, |_| "-".to_owned()));
    [own].into_iter().chain(below).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}
