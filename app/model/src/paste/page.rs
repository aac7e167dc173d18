//! The structure of a page that somebody pastes, opens or drops (side): headings, paragraphs, lists with levels and
//! tables, and the sender and date of a mail. Every type of file is read into it, and it becomes the text that people
//! see in the field and the reader reads: `#` before headings, `•` and numbers before items with two spaces per level,
//! `**` around bold paragraphs, `|` between cells, an empty line between paragraphs. Does not know which type of file
//! it came from.

use super::mark::take_mark;

/// A page, from top to bottom.
///
/// ```
/// use fellestid_model::paste::page::{Page, Shape};
///
/// let mut page = Page::default();
/// page.put(Shape::Heading { level: 2, text: "Samarbeid".to_owned() });
/// page.part();
/// page.put(Shape::Item { level: 1, mark: "• ".to_owned(), text: "Hva får vi til?".to_owned() });
/// assert_eq!(page.text(), "## Samarbeid\n\n• Hva får vi til?");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    pub blocks: Vec<Block>,
    /// The address of a mail's sender; otherwise empty.
    pub sender: String,
    /// A mail's date, as `2026-12-01`; empty if it has none.
    pub date: String,
    /// Whether an empty line comes before the next block.
    apart: bool,
}

/// A block of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Whether an empty line comes before it.
    pub apart: bool,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `level` is from 1.
    Heading {
        level: usize,
        text: String,
    },
    Paragraph(String),
    /// A paragraph that is bold all through.
    Bold(String),
    /// An item of a list. `level` is from 1; `mark` includes the space after it, and is empty if it is part of the
    /// text.
    Item {
        level: usize,
        mark: String,
        text: String,
    },
    /// Another line of the item above. `level` is that item's.
    Below {
        level: usize,
        text: String,
    },
    /// A row of a table.
    Row(Vec<String>),
    /// Text as somebody typed it, with its line ends.
    Typed(String),
}

impl Page {
    /// Makes a page of typed text.
    pub fn typed(text: String) -> Page {
        Page { blocks: vec![Block { apart: false, shape: Shape::Typed(text) }], ..Page::default() }
    }

    /// Adds the next block.
    pub fn put(&mut self, shape: Shape) {
        let apart = std::mem::take(&mut self.apart) && !self.blocks.is_empty();
        self.blocks.push(Block { apart, shape });
    }

    /// Leaves an empty line before the next block.
    pub fn part(&mut self) {
        self.apart = true;
    }

    /// Returns the page as text with marks, for the paste reader.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (place, block) in self.blocks.iter().enumerate() {
            if place > 0 {
                out.push_str(if block.apart { "\n\n" } else { "\n" });
            }
            out.push_str(&block.shape.marked());
        }
        out
    }

    /// Returns the words of each paragraph, item, cell and typed line, without marks.
    pub fn paragraphs(&self) -> Vec<&str> {
        let mut out = Vec::new();
        for block in &self.blocks {
            match &block.shape {
                Shape::Row(cells) => out.extend(cells.iter().map(String::as_str)),
                Shape::Typed(text) => out.extend(text.lines()),
                Shape::Heading { text, .. } | Shape::Item { text, .. } | Shape::Below { text, .. } => out.push(text),
                Shape::Paragraph(text) | Shape::Bold(text) => out.push(text),
            }
        }
        out
    }
}

impl Shape {
    /// Returns the line with its marks.
    pub fn marked(&self) -> String {
        match self {
            Shape::Heading { level, text } => format!("{} {text}", "#".repeat(*level)),
            Shape::Paragraph(text) | Shape::Typed(text) => text.clone(),
            Shape::Bold(text) => format!("**{text}**"),
            Shape::Item { level, mark, text } => {
                let indent = "  ".repeat(level.saturating_sub(1));
                // Word writes its own mark, so a mark typed in the item is removed.
                let text = if mark.is_empty() { text } else { take_mark(text).1 };
                format!("{indent}{mark}{text}")
            }
            Shape::Below { level, text } => format!("{}{text}", "  ".repeat(*level)),
            // A stroke would end the cell.
            Shape::Row(cells) => {
                format!("| {} |", cells.iter().map(|cell| cell.replace('|', "/")).collect::<Vec<_>>().join(" | "))
            }
        }
    }

    /// Returns its text for a cell, where bold means nothing.
    pub fn in_cell(&self) -> String {
        self.marked().trim().trim_matches('*').to_owned()
    }
}
