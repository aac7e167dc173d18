//! A document as plain text for an e-mail: the lines a person would write, no markup, nothing
//! at the end of a line. The title is left to the subject. Knows no meeting.

use crate::document::{Block, Document, Item, Level};
use crate::markdown::escape::is_invisible_order;
use fellestid_model::views::folding::tidied;

const WRITING_LINE: &str = "________________________________________________________________";

impl Document {
    /// The blocks in order, an empty line between them; a list follows its heading at once.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        let mut follows_heading = false;
        for block in &self.blocks {
            let is_list = matches!(block, Block::Items(_) | Block::Numbered(_));
            if !out.is_empty() {
                out.push_str(if follows_heading && is_list { "\n" } else { "\n\n" });
            }
            out.push_str(&text_of(block));
            follows_heading = matches!(block, Block::Heading(_, _));
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}

fn text_of(block: &Block) -> String {
    match block {
        Block::Heading(Level::Section | Level::SubQuestion, text) => one_line(text),
        Block::Paragraph(lines) => lines_inside(&lines.join("\n"), 0),
        Block::Items(items) => listed(items, 0, |_| "- ".to_owned()),
        Block::Numbered(items) => listed(items, 0, |place| format!("{}. ", place + 1)),
        Block::WritingLines(count) => vec![WRITING_LINE; *count as usize].join("\n\n"),
    }
}

fn listed(items: &[Item], depth: usize, mark: fn(usize) -> String) -> String {
    let items = items.iter().enumerate().map(|(place, one)| item(one, depth, &mark(place)));
    items.collect::<Vec<_>>().join("\n")
}

fn item(item: &Item, depth: usize, mark: &str) -> String {
    let inner = depth + mark.len();
    let own = format!("{}{mark}{}", " ".repeat(depth), lines_inside(&item.text, inner));
    let fields = listed(&item.fields, inner, |_| String::new());
    let items = listed(&item.items, inner, |_| "- ".to_owned());
    let lines = [own, fields, items].into_iter().filter(|text| !text.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn lines_inside(text: &str, indent: usize) -> String {
    let lines = text.lines().map(one_line).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(&format!("\n{}", " ".repeat(indent)))
}

/// Single spaces, no controls, nothing that turns the reading order.
pub fn one_line(text: &str) -> String {
    let visible: String = text.chars().filter(|character| !is_invisible_order(*character)).collect();
    tidied(&visible)
}
