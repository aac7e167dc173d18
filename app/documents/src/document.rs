//! A document before it has a form: headings, paragraphs and items of people's own words, nothing
//! escaped yet. Knows no meeting; `markdown` and `plain` tell it, and others can.

use crate::plain::one_line;

/// A title and what follows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(Level, String),
    /// Lines that stand together.
    Paragraph(Vec<String>),
    Items(Vec<Item>),
    /// Items numbered from 1.
    Numbered(Vec<Item>),
    /// Empty lines to write on with a pen.
    WritingLines(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Section,
    /// Part of a section, as a table's points under a question.
    SubQuestion,
}

/// One item of a list. Line ends in its text stay line ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub text: String,
    /// What belongs to it, each with its name: «Frist: …».
    pub fields: Vec<Item>,
    pub items: Vec<Item>,
}

impl Item {
    pub fn new(text: impl Into<String>) -> Self {
        Item { text: text.into(), ..Item::default() }
    }
}

impl Document {
    pub fn new(title: impl Into<String>) -> Self {
        Document { title: title.into(), blocks: Vec::new() }
    }

    pub fn section(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(Level::Section, text.into()));
    }

    pub fn part(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(Level::SubQuestion, text.into()));
    }

    /// Nothing where there are no lines with something to see.
    pub fn paragraph(&mut self, lines: Vec<String>) {
        let lines: Vec<String> = lines.into_iter().filter(|line| !one_line(line).is_empty()).collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Paragraph(lines));
        }
    }

    /// Nothing where there are none.
    pub fn items(&mut self, items: impl IntoIterator<Item = Item>) {
        let items: Vec<Item> = items.into_iter().collect();
        if !items.is_empty() {
            self.blocks.push(Block::Items(items));
        }
    }
}
