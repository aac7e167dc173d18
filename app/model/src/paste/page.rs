//! A page somebody pastes, opens or drops (side), as its shape: headings, paragraphs, lists with levels and
//! tables, and of a mail who sent it and when. Every kind of file is read into it, and it becomes the text that
//! people see in the field and the reader reads: `#` before headings, `•` and numbers before items with two
//! columns for each level, `**` around bold paragraphs, `|` between cells, an empty line between paragraphs.
//! It does not know what form the page came in.

use super::mark::take_mark;

/// A page, from its top.
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
    /// The sender's address, of a mail; else empty.
    pub sender: String,
    /// As `2026-12-01`, of a mail that says so; else empty.
    pub date: String,
    /// Whether an empty line stands before what comes.
    apart: bool,
}

/// One thing down the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Whether an empty line stands before it.
    pub apart: bool,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `level`: from 1.
    Heading {
        level: usize,
        text: String,
    },
    Paragraph(String),
    /// A paragraph that is bold all through.
    Bold(String),
    /// An item of a list. `level`: from 1; `mark`: with the space behind it, empty where it stands in the text.
    Item {
        level: usize,
        mark: String,
        text: String,
    },
    /// Another line of the item above. `level`: of that item.
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
    /// A page that is text.
    pub fn typed(text: String) -> Page {
        Page { blocks: vec![Block { apart: false, shape: Shape::Typed(text) }], ..Page::default() }
    }

    /// Adds what comes next.
    pub fn put(&mut self, shape: Shape) {
        let apart = std::mem::take(&mut self.apart) && !self.blocks.is_empty();
        self.blocks.push(Block { apart, shape });
    }

    /// Leaves an empty line before what comes next.
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
                // Word wrote its mark itself; a mark typed within an item is one too many.
                let text = if mark.is_empty() { text } else { take_mark(text).1 };
                format!("{indent}{mark}{text}")
            }
            Shape::Below { level, text } => format!("{}{text}", "  ".repeat(*level)),
            // A stroke would end a cell.
            Shape::Row(cells) => {
                format!("| {} |", cells.iter().map(|cell| cell.replace('|', "/")).collect::<Vec<_>>().join(" | "))
            }
        }
    }

    /// Returns what of it stands in a cell: bold says nothing there.
    pub fn in_cell(&self) -> String {
        self.marked().trim().trim_matches('*').to_owned()
    }
}
