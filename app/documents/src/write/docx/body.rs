//! The text of a .docx, and what it needs from other parts: the addresses of its links, and the first number of each
//! numbered list.

use super::sheet::{self, Sheet};
use super::styles::{DEPTH_MAX, INDENT, TEXT_WIDTH, at_depth};
use super::xml::{element, spaced, text, value};
use crate::document::{Block, Document, Field, Item, Level, List, Numbering, Run, Runs, Style, Table};

#[derive(Default)]
pub struct Body {
    pub xml: String,
    /// Addresses; their relations are `link1` and so on.
    pub links: Vec<String>,
    pub firsts: Vec<u32>,
    sheet: Option<Sheet>,
}

/// The place of a paragraph in a list.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    /// The list's number in `numbering`; 1 is bullets.
    list: usize,
}

impl Body {
    /// Writes the documents. A single one has its title as the file's title; several each begin a page with a heading.
    pub fn of(documents: &[Document]) -> Body {
        let mut body = Body { sheet: Sheet::of(documents), ..Body::default() };
        let is_one = documents.len() == 1;
        for (place, document) in documents.iter().enumerate() {
            let has_title = !text(&document.title).is_empty();
            // A break of its own would be a line more at the end of a full page, and so a page more.
            let begins = if place > 0 { "<w:pageBreakBefore/>" } else { "" };
            if has_title {
                let style = if is_one { "Title" } else { "Heading1" };
                body.paragraph(style, begins, &run("", &text(&document.title)));
            } else if place > 0 {
                body.page_break();
            }
            document.blocks.iter().for_each(|block| body.block(block, is_one));
        }
        body
    }

    fn block(&mut self, block: &Block, is_one: bool) {
        match block {
            Block::Heading(level, words) => {
                let style = match (level, is_one) {
                    (Level::Section, true) => "Heading1",
                    (Level::Section, false) | (Level::Subsection, true) => "Heading2",
                    (Level::Subsection, false) => "Heading3",
                };
                let words = self.inside(words);
                self.paragraph(style, "", &words);
            }
            Block::Paragraph(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| self.inside(line)).collect();
                self.paragraph("Normal", "", &lines.join(LINE_END));
            }
            Block::List(list) => self.list(list, 0),
            Block::Fields(fields) => fields.iter().for_each(|field| self.field(field, None)),
            Block::Table(table) => self.table(table),
            Block::Code(_) => {}
            Block::WritingLines(count) => (0..*count).for_each(|_| self.paragraph("WritingLine", "", "")),
            Block::PageBreak => self.page_break(),
        }
    }

    /// Writes a paragraph. `looks` is what it has besides its style.
    fn paragraph(&mut self, style: &str, looks: &str, inside: &str) {
        let looks = element("w:pPr", &(value("w:pStyle", style) + looks));
        self.xml.push_str(&element("w:p", &(looks + inside)));
    }

    fn page_break(&mut self) {
        self.xml.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    fn list(&mut self, list: &List, depth: usize) {
        let number = match list.numbering {
            _ if list.items.is_empty() => return,
            Numbering::Bullets => 1,
            Numbering::From(first) => {
                self.firsts.push(first);
                self.firsts.len() + 1
            }
        };
        list.items.iter().for_each(|item| self.item(item, Place { depth, list: number }));
    }

    fn item(&mut self, item: &Item, place: Place) {
        let style = if place.list == 1 { "ListBullet" } else { "ListNumber" };
        let depth = place.depth.min(DEPTH_MAX - 1);
        let mark = value("w:ilvl", &depth.to_string()) + &value("w:numId", &place.list.to_string());
        let words = self.inside(&item.text);
        self.paragraph(&at_depth(style, depth, ""), &element("w:numPr", &mark), &words);
        item.fields.iter().for_each(|field| self.field(field, Some(place.depth)));
        self.list(&item.below, place.depth + 1);
    }

    /// Writes a field. `depth` is that of the item it belongs to, if it is one's.
    fn field(&mut self, field: &Field, depth: Option<usize>) {
        let words = run("Strong", &format!("{}:", text(&field.label))) + &run("", " ") + &self.inside(&field.value);
        match depth {
            Some(depth) => {
                let indent = (depth.min(DEPTH_MAX - 1) + 1) * INDENT;
                self.paragraph("ListContinue", &format!("<w:ind w:left=\"{indent}\"/>"), &words);
            }
            None => self.paragraph("Normal", "", &words),
        }
        self.list(&List { items: field.versions.clone(), ..List::default() }, depth.map_or(0, |depth| depth + 1));
    }

    fn table(&mut self, table: &Table) {
        let columns = table.header.len();
        if columns == 0 {
            return;
        }
        let widths = widths(table);
        let names = u8::from(table.names_rows);
        let mut out = format!(
            "<w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"{names}\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>"
        );
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        out.push_str(&element("w:tblGrid", &grid));
        out.push_str(&self.row(&table.header, &widths, |_| true, "<w:cantSplit/><w:tblHeader/>"));
        for cells in &table.rows {
            out.push_str(&self.row(cells, &widths, |place| place == 0 && table.names_rows, "<w:cantSplit/>"));
        }
        // Two adjacent tables would become one, and a page ends in a paragraph.
        let after = match self.sheet {
            Some(_) => "<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"80\" w:lineRule=\"exact\"/></w:pPr></w:p>",
            None => "<w:p/>",
        };
        self.xml.push_str(&(element("w:tbl", &out) + after));
    }

    fn row(&mut self, cells: &[Runs], widths: &[usize], is_header: impl Fn(usize) -> bool, looks: &str) -> String {
        let mut out = element("w:trPr", looks);
        for (place, cell) in cells.iter().enumerate() {
            let words = if is_header(place) { self.strong(cell) } else { self.inside(cell) };
            let width = widths.get(place).copied().unwrap_or_default();
            let size = format!("<w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            let looks = match self.sheet {
                Some(_) => value("w:pStyle", sheet::CELL),
                None => "<w:spacing w:before=\"20\" w:after=\"20\"/>".to_owned(),
            };
            let paragraph = element("w:pPr", &looks) + &words;
            out.push_str(&element("w:tc", &(size + &element("w:p", &paragraph))));
        }
        element("w:tr", &out)
    }

    fn strong(&mut self, words: &Runs) -> String {
        let lines = words.lines();
        let line = |line: &Runs| line.iter().map(|one| run("Strong", &spaced(&one.text))).collect::<String>();
        lines.iter().map(line).collect::<Vec<_>>().join(LINE_END)
    }

    fn inside(&mut self, words: &Runs) -> String {
        let lines: Vec<String> =
            words.lines().iter().map(|line| line.iter().map(|one| self.styled(one)).collect::<String>()).collect();
        lines.join(LINE_END)
    }

    fn styled(&mut self, one: &Run) -> String {
        let words = spaced(&one.text);
        match &one.style {
            Style::Plain => run("", &words),
            Style::Strong => run("Strong", &words),
            Style::Emphasis => run("Emphasis", &words),
            // A page of the app is no place for a reader of the file.
            Style::Link(address) if address.starts_with('#') => run("", &words),
            Style::Link(address) => {
                self.links.push(address.clone());
                element(&format!("w:hyperlink r:id=\"link{}\"", self.links.len()), &run("Hyperlink", &words))
            }
        }
    }
}

/// Returns each column's width, in twentieths of a point: narrow ones as wide as their longest cell, the others share
/// the rest.
fn widths(table: &Table) -> Vec<usize> {
    let longest = |place: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(place)).chain(table.header.get(place));
        cells.flat_map(Runs::lines).map(|line| line.iter().map(|run| run.text.chars().count()).sum()).max().unwrap_or(0_usize)
    };
    let columns = table.header.len();
    let narrow = |place: usize| {
        let width = longest(place) * LETTER_WIDTH + CELL_MARGINS;
        table.narrow.contains(&place).then(|| width.min(TEXT_WIDTH / columns))
    };
    let narrow: Vec<Option<usize>> = (0..columns).map(narrow).collect();
    let rest = TEXT_WIDTH - narrow.iter().flatten().sum::<usize>();
    let share = rest / narrow.iter().filter(|width| width.is_none()).count().max(1);
    narrow.into_iter().map(|width| width.unwrap_or(share)).collect()
}

/// The width of a broad letter of 11 points, and the margins of a cell, in twentieths of a point.
const LETTER_WIDTH: usize = 125;
const CELL_MARGINS: usize = 240;

const LINE_END: &str = "<w:r><w:br/></w:r>";

/// Makes a run of ready text, with a style of its own or none.
fn run(style: &str, ready: &str) -> String {
    if ready.is_empty() {
        return String::new();
    }
    let looks = if style.is_empty() { String::new() } else { element("w:rPr", &value("w:rStyle", style)) };
    element("w:r", &(looks + &element("w:t xml:space=\"preserve\"", ready)))
}
