//! Writes tags and texts as lines. It keeps track of open elements, within limits: deeper ones are read as if their
//! tags were not there.

use super::super::PAGE_CHARS_MAX;
use super::super::page::{Page, Shape};
use super::entities::decoded;
use super::tokens::Tag;

/// Deeper than any page people write; each close searches the open elements.
const OPEN_MAX: usize = 128;

/// The deepest nesting of lists and tables.
const NESTED_MAX: usize = 16;

/// The bytes of the marks on each side of a line.
const MARK_BYTES: usize = 3;

/// More bytes than the reader takes, of any letters.
const OUT_BYTES_MAX: usize = PAGE_CHARS_MAX * 4;

#[derive(Default)]
pub(super) struct Writer {
    page: Page,
    line: Line,
    open: Vec<Element>,
    lists: Vec<List>,
    rows: Vec<TableRow>,
    /// The bytes written, including those in cells not yet on the page.
    written_bytes: usize,
}

/// The line being written.
#[derive(Default)]
struct Line {
    text: String,
    plain_letters: usize,
    heading: usize,
    item: Option<Item>,
    /// Whether it is below the first line of its item.
    below_item: bool,
}

/// The beginning of a list item.
#[derive(Clone)]
struct Item {
    level: usize,
    mark: String,
}

#[derive(Clone, Default)]
struct Element {
    name: String,
    bold: bool,
    heading: usize,
    keeps_lines: bool,
}

struct List {
    /// The next number; `None` for bullets.
    next: Option<u32>,
}

#[derive(Default)]
struct TableRow {
    cells: Vec<Vec<Shape>>,
}

impl Writer {
    pub fn is_full(&self) -> bool {
        self.written_bytes + self.line.text.len() > OUT_BYTES_MAX
    }

    pub fn write(&mut self, text: &str) {
        let inner = self.open.last().cloned().unwrap_or_default();
        for (place, text) in decoded(text).split('\n').enumerate() {
            if place > 0 && inner.keeps_lines {
                self.end_line();
            } else if place > 0 {
                self.write_word_end();
            }
            self.write_on_line(text, &inner);
        }
    }

    fn write_word_end(&mut self) {
        if !self.line.text.is_empty() && !self.line.text.ends_with(' ') {
            self.line.text.push(' ');
        }
    }

    fn write_on_line(&mut self, text: &str, inner: &Element) {
        for letter in text.chars() {
            if letter.is_whitespace() {
                self.write_word_end();
            } else {
                self.line.text.push(letter);
                self.line.plain_letters += usize::from(!inner.bold && letter.is_alphanumeric());
                self.line.heading = self.line.heading.max(inner.heading);
            }
        }
    }

    pub fn open(&mut self, tag: &Tag<'_>) {
        let name = tag.name.to_ascii_lowercase();
        match name.as_str() {
            "br" => return self.break_line(),
            "hr" => return self.begin_block(true),
            "ul" | "ol" | "menu" => self.begin_list(tag, name != "ol"),
            "li" => {
                self.forget_since(&["ul", "ol", "menu"]);
                self.begin_item();
            }
            "table" => self.begin_block(true),
            "tr" => self.begin_row(),
            "td" | "th" => self.begin_cell(),
            "p" => self.begin_paragraph(tag),
            name if is_heading(name) || SPACED.contains(&name) => self.begin_block(true),
            name if BLOCKS.contains(&name) => self.begin_block(false),
            _ => {}
        }
        if !tag.is_void() && self.open.len() < OPEN_MAX {
            let inherited = self.open.last().cloned().unwrap_or_default();
            self.open.push(element(tag, name, inherited));
        }
    }

    pub fn close(&mut self, name: &str) {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "ul" | "ol" | "menu" => self.end_list(),
            "tr" => self.end_row(),
            "table" => {
                self.end_open_row();
                self.begin_block(true);
            }
            "p" => self.end_paragraph(),
            name if is_heading(name) || SPACED.contains(&name) => self.begin_block(true),
            "li" => {
                self.end_line();
                self.line.item = None;
            }
            name if BLOCKS.contains(&name) || matches!(name, "td" | "th") => self.begin_block(false),
            _ => {}
        }
        if let Some(at) = self.open.iter().rposition(|element| element.name == name) {
            self.open.truncate(at);
        }
    }

    pub fn finish(mut self) -> Page {
        self.end_line();
        while !self.rows.is_empty() {
            self.end_row();
        }
        self.page
    }

    /// Breaks the line; two breaks in a row leave an empty line.
    fn break_line(&mut self) {
        let empty = self.line.text.trim().is_empty();
        self.end_line();
        if empty && self.lists.is_empty() {
            self.page.part();
        }
    }

    fn begin_block(&mut self, apart: bool) {
        self.end_line();
        if apart && self.lists.is_empty() && self.rows.is_empty() {
            self.page.part();
        }
    }

    /// Begins a paragraph. Word's lists are paragraphs with a level: `mso-list:l0 level2 lfo1`.
    fn begin_paragraph(&mut self, tag: &Tag<'_>) {
        let style = tag.attribute("style").unwrap_or_default();
        let level = style.split("mso-list:").nth(1).and_then(|list| list.split(" level").nth(1));
        let level: Option<usize> = level.and_then(|level| level.chars().next()?.to_digit(10)).map(|level| level as usize);
        self.begin_block(level.is_none());
        if self.lists.is_empty() {
            self.line.item = None;
        }
        if let Some(level) = level {
            self.line.item = Some(Item { level: level.clamp(1, NESTED_MAX), mark: String::new() });
        }
    }

    fn end_paragraph(&mut self) {
        let is_item = self.line.item.is_some();
        self.begin_block(!is_item);
    }

    fn begin_list(&mut self, tag: &Tag<'_>, has_bullets: bool) {
        self.begin_block(self.lists.is_empty());
        if self.lists.len() < NESTED_MAX {
            let first = tag.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
            self.lists.push(List { next: (!has_bullets).then_some(first) });
        }
    }

    fn end_list(&mut self) {
        self.end_line();
        self.line.item = None;
        self.lists.pop();
        self.line.below_item = !self.lists.is_empty();
        if self.lists.is_empty() {
            self.page.part();
        }
    }

    fn begin_item(&mut self) {
        self.begin_block(false);
        let level = self.lists.len().max(1);
        let mark = match self.lists.last_mut().and_then(|list| list.next.as_mut()) {
            Some(next) => {
                *next = next.saturating_add(1);
                format!("{}. ", *next - 1)
            }
            None => "• ".to_owned(),
        };
        self.line.item = Some(Item { level, mark });
        self.line.below_item = false;
    }

    /// Drops elements that a new item or row closes implicitly.
    fn forget_since(&mut self, names: &[&str]) {
        if let Some(at) = self.open.iter().rposition(|element| names.contains(&element.name.as_str())) {
            self.open.truncate(at + 1);
        }
    }

    /// Ends an open row: a row ends where the next begins, even without an end tag.
    fn end_open_row(&mut self) {
        let last = self.open.iter().rev().find(|element| matches!(element.name.as_str(), "tr" | "table"));
        if last.is_some_and(|last| last.name == "tr") {
            self.end_row();
            self.forget_since(&["table"]);
        }
    }

    fn begin_row(&mut self) {
        self.end_open_row();
        self.begin_block(false);
        if self.rows.len() < NESTED_MAX {
            self.rows.push(TableRow::default());
        }
    }

    fn begin_cell(&mut self) {
        self.end_line();
        self.line.item = None;
        if let Some(row) = self.rows.last_mut() {
            self.written_bytes += " | ".len();
            row.cells.push(Vec::new());
        }
    }

    /// Ends a row as one line if each cell has one; a table used only for layout is written as paragraphs.
    fn end_row(&mut self) {
        self.end_line();
        let Some(row) = self.rows.pop() else { return };
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        if filled > 1 && row.cells.iter().all(|cell| cell.len() <= 1) {
            self.put(Shape::Row(row.cells.iter().map(|cell| cell.first().map(Shape::in_cell).unwrap_or_default()).collect()));
        } else {
            row.cells.into_iter().flatten().for_each(|shape| self.put(shape));
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let text = line.text.trim();
        if text.is_empty() {
            // The item's mark waits for its text.
            (self.line.item, self.line.below_item) = (line.item, line.below_item);
            return;
        }
        self.line.below_item = !self.lists.is_empty() && (line.item.is_some() || line.below_item);
        let (text, depth) = (text.to_owned(), self.lists.len());
        let is_bold = line.plain_letters == 0 && text.chars().any(char::is_alphanumeric) && !text.contains("**");
        self.written_bytes += text.len() + 2 * line.item.as_ref().map_or(depth, |item| item.level) + 2 * MARK_BYTES;
        self.put(match line.item {
            Some(Item { level, mark }) => Shape::Item { level, mark, text },
            None if line.heading > 0 => Shape::Heading { level: line.heading, text },
            None if line.below_item => Shape::Below { level: depth, text },
            None if is_bold => Shape::Bold(text),
            None => Shape::Paragraph(text),
        });
    }

    /// Puts a line into the open cell, or else on the page.
    fn put(&mut self, shape: Shape) {
        match self.rows.last_mut().and_then(|row| row.cells.last_mut()) {
            Some(cell) => cell.push(shape),
            None => self.page.put(shape),
        }
    }
}

/// Elements that begin on a line of their own.
const BLOCKS: &[&str] = &[
    "div",
    "section",
    "article",
    "main",
    "header",
    "dt",
    "dd",
    "dl",
    "figcaption",
    "address",
    "fieldset",
    "legend",
    "summary",
    "caption",
    "body",
    "option",
    "label",
    "aside",
    "form",
    "tbody",
    "thead",
];

/// Elements with empty lines around.
const SPACED: &[&str] = &["blockquote", "pre", "figure", "details"];

fn is_heading(name: &str) -> bool {
    name.len() == 2 && name.starts_with('h') && name.ends_with(|c: char| ('1'..='6').contains(&c))
}

fn element(tag: &Tag<'_>, name: String, inherited: Element) -> Element {
    let style = tag.attribute("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
    let weight = style.split("font-weight:").nth(1).unwrap_or_default();
    let bold = match weight {
        "" => inherited.bold || matches!(name.as_str(), "b" | "strong"),
        weight => weight.starts_with("bold") || weight.starts_with(['6', '7', '8', '9']),
    };
    let level = name.strip_prefix('h').filter(|_| is_heading(&name)).and_then(|level| level.parse().ok());
    let role = tag.attribute("role") == Some("heading");
    let heading = level.or(role.then_some(2)).unwrap_or(inherited.heading);
    let keeps_lines = inherited.keeps_lines || name == "pre" || style.contains("white-space:pre-line");
    Element { name, bold, heading, keeps_lines }
}
