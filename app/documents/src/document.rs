//! A document before it has a form: headings, paragraphs, lists, fields and tables of people's own words, nothing
//! escaped yet. Knows no meeting and no writer; `write` has one for each form.
//!
//! The structure is what HTML and Word have in common: a language and a title for the whole, heading levels without a
//! gap, lists in lists, tables with a header row, runs inside a line.

mod code;
mod list;
mod runs;
mod table;

pub use code::Code;
pub use list::{Field, Item, List, Numbering};
pub use runs::{Run, Runs, Style};
pub use table::Table;

use fellestid_model::language::Language;

/// A title and what follows it, in one language.
///
/// ```
/// use fellestid_documents::{Document, Item, Runs, Table};
/// use fellestid_model::language::Language;
///
/// let mut document = Document::new(Language::Bokmal, "Vi lærer av hverandre");
/// document.section("Tiltak");
/// document.items([Item::new("Vi hospiterer").with_field("Frist", "fredag")]);
/// document.table(Table::new(["Bord", "Prikker"]).row(["1 | 2", "7"]));
/// document.paragraph([Runs::strong("Husk").and(": <papir>")]);
///
/// assert!(document.plain().starts_with("Tiltak\n- Vi hospiterer\n  Frist: fredag\n"));
/// assert!(document.markdown().contains("| Bord | Prikker |\n| --- | --- |\n| 1 \\| 2 | 7 |\n"));
/// assert!(document.html().contains("<p><strong>Husk</strong>: &lt;papir&gt;</p>"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub language: Language,
    /// Empty for a document that needs none.
    pub title: String,
    pub blocks: Vec<Block>,
    pub layout: Layout,
}

/// How a document is laid out on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// On as many sheets as it needs.
    #[default]
    Flowing,
    /// On one side of one A4 sheet; whoever made it ensured that it fits.
    OneSheet,
    /// The same in small letters.
    OneDenseSheet,
}

/// A part of a document; the parts follow each other down the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(Level, Runs),
    /// Lines that belong together.
    Paragraph(Vec<Runs>),
    List(List),
    Fields(Vec<Field>),
    Table(Table),
    Code(Code),
    /// Empty lines to write on by hand.
    WritingLines(u32),
    /// What follows begins on a new sheet of paper.
    PageBreak,
}

/// A heading below the title, which is level 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Section,
    /// Within a section, such as a table's points under a question.
    Subsection,
}

impl Level {
    /// Returns 2 or 3, as HTML and Word count.
    pub const fn rank(self) -> u8 {
        match self {
            Level::Section => 2,
            Level::Subsection => 3,
        }
    }
}

impl Document {
    /// Makes a document with nothing below its title.
    pub fn new(language: Language, title: impl Into<String>) -> Self {
        Document { language, title: title.into(), blocks: Vec::new(), layout: Layout::Flowing }
    }

    /// Adds a heading below the title.
    pub fn section(&mut self, text: impl Into<Runs>) {
        self.blocks.push(Block::Heading(Level::Section, text.into()));
    }

    /// Adds a heading below a section; if there is no section yet it becomes one, so that no level is skipped.
    pub fn subsection(&mut self, text: impl Into<Runs>) {
        let has_section = self.blocks.iter().any(|block| matches!(block, Block::Heading(_, _)));
        self.blocks.push(Block::Heading(if has_section { Level::Subsection } else { Level::Section }, text.into()));
    }

    /// Adds the lines that have visible text; nothing if there are none.
    pub fn paragraph<T: Into<Runs>>(&mut self, lines: impl IntoIterator<Item = T>) {
        let lines: Vec<Runs> = lines.into_iter().map(Into::into).filter(|line| !line.is_blank()).collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Paragraph(lines));
        }
    }

    /// Adds a list with bullets; nothing if it is empty.
    pub fn items(&mut self, items: impl IntoIterator<Item = Item>) {
        self.list(Numbering::Bullets, items);
    }

    /// Adds a list; nothing if it is empty.
    pub fn list(&mut self, numbering: Numbering, items: impl IntoIterator<Item = Item>) {
        let items: Vec<Item> = items.into_iter().collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(List { numbering, items }));
        }
    }

    /// Adds fields, each on a line of its own; nothing if there are none.
    pub fn fields(&mut self, fields: impl IntoIterator<Item = Field>) {
        let fields: Vec<Field> = fields.into_iter().collect();
        if !fields.is_empty() {
            self.blocks.push(Block::Fields(fields));
        }
    }

    /// Adds a table; nothing if it has no rows.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Adds empty lines for writing by hand.
    pub fn writing_lines(&mut self, count: u32) {
        self.blocks.push(Block::WritingLines(count));
    }

    /// Makes what follows begin on a new sheet; does nothing at the beginning of a document.
    pub fn page_break(&mut self) {
        if !self.blocks.is_empty() {
            self.blocks.push(Block::PageBreak);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_of_headings_is_never_left_out() {
        let mut document = Document::new(Language::Bokmal, "Møte");
        for heading in ["Bord 1", "Bord 2"] {
            document.subsection(heading);
        }
        let levels: Vec<u8> = document
            .blocks
            .iter()
            .map(|block| match block {
                Block::Heading(level, _) => level.rank(),
                Block::Paragraph(_) | Block::List(_) | Block::Fields(_) | Block::Table(_) => 0,
                Block::Code(_) | Block::WritingLines(_) | Block::PageBreak => 0,
            })
            .collect();
        assert_eq!(levels, [2, 3]);
    }

    #[test]
    fn nothing_to_see_adds_no_block() {
        let mut document = Document::new(Language::English, "");
        document.paragraph([" ", "\u{202e}"]);
        document.items([]);
        document.fields([]);
        document.table(Table::new(["a"]));
        document.page_break();
        assert!(document.blocks.is_empty());
    }
}
