//! A Word file (.docx) as a page: headings by their styles, lists with levels and numbers, tables, and paragraphs that
//! are bold all through. Deleted, hidden and drawn text and notes are not read. By ECMA-376, as far as a page's
//! structure needs; styles are recognised by their English names, which Word keeps in every language.

use super::zip::{Part, limit, parts, unpacked};
use super::{Piece, Unreadable, attribute, pieces};
use fellestid_model::paste::PAGE_CHARS_MAX;
use fellestid_model::paste::page::{Page, Shape};
use std::collections::BTreeMap;

/// More bytes than the page reader takes in any alphabet.
const TEXT_BYTES_MAX: usize = PAGE_CHARS_MAX * 4;
/// Levels of lists, as Word has them.
const LEVELS: usize = 9;
/// Tables inside tables; deeper ones are read as paragraphs.
const NESTED_MAX: usize = 16;

/// Reads the text of a Word file.
///
/// # Errors
///
/// Returns [`Unreadable`] if it is no Word file, or exceeds the limits.
pub fn page(bytes: &[u8]) -> Result<Page, Unreadable> {
    let parts = parts(bytes)?;
    let mut left = limit();
    let main = named(&parts, "word/document.xml", &mut left)?.ok_or(Unreadable::Broken)?;
    let styles = named(&parts, "word/styles.xml", &mut left)?.map(|xml| styles(&xml)).transpose()?;
    let lists = named(&parts, "word/numbering.xml", &mut left)?.map(|xml| lists(&xml)).transpose()?;
    let mut reader = Reader { styles: styles.unwrap_or_default(), lists: lists.unwrap_or_default(), ..Reader::default() };
    pieces(&main, |piece| reader.piece(&piece))?;
    Ok(reader.page)
}

/// Returns the text of a part, or `None` if the file has no part of that name.
pub(crate) fn named(parts: &[Part<'_>], name: &str, left: &mut u64) -> Result<Option<String>, Unreadable> {
    let Some(part) = parts.iter().find(|part| part.name == name) else { return Ok(None) };
    String::from_utf8(unpacked(part, left)?).map(Some).map_err(|_| Unreadable::Broken)
}

/// What a style sets for its paragraphs.
#[derive(Clone, Debug, Default)]
struct Look {
    /// From 1.
    heading: Option<usize>,
    list: Option<String>,
    level: Option<usize>,
    is_bold: bool,
    based_on: Option<String>,
}

fn styles(xml: &str) -> Result<BTreeMap<String, Look>, Unreadable> {
    let (mut styles, mut id, mut look) = (BTreeMap::new(), String::new(), Look::default());
    pieces(xml, |piece| match piece {
        Piece::Open { name: "style", inside } => {
            id = attribute(inside, "w:styleId").unwrap_or_default();
            look = Look::default();
        }
        Piece::Open { name: "name", inside } if look.heading.is_none() => {
            look.heading = value(inside).and_then(|name| heading_named(&name));
        }
        Piece::Open { name: "basedOn", inside } => look.based_on = value(inside),
        Piece::Open { name: "outlineLvl", inside } => look.heading = outline(inside).or(look.heading),
        Piece::Open { name: "numId", inside } => look.list = value(inside),
        Piece::Open { name: "ilvl", inside } => look.level = number(inside),
        Piece::Open { name: "b", inside } => look.is_bold = is_on(inside),
        Piece::Close("style") => _ = styles.insert(std::mem::take(&mut id), std::mem::take(&mut look)),
        Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
    })?;
    Ok(styles)
}

/// Returns the level of a style's name: «heading 2» is 2, and a title is 1.
fn heading_named(name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    match name.strip_prefix("heading ") {
        Some(level) => level.trim().parse().ok().filter(|level| (1..=LEVELS).contains(level)),
        None => (name == "title").then_some(1),
    }
}

/// How each level of a list is marked.
#[derive(Clone, Debug, Default)]
struct ListLook {
    levels: [Mark; LEVELS],
}

/// The mark before an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mark {
    #[default]
    Bullet,
    /// A number; the value is the first.
    From(u32),
}

fn lists(xml: &str) -> Result<BTreeMap<String, ListLook>, Unreadable> {
    let (mut abstracts, mut lists) = (BTreeMap::<String, ListLook>::new(), BTreeMap::<String, ListLook>::new());
    let (mut id, mut level, mut start, mut in_num) = (String::new(), 0, 1, false);
    pieces(xml, |piece| match piece {
        Piece::Open { name: "abstractNum", inside } => {
            id = attribute(inside, "w:abstractNumId").unwrap_or_default();
            abstracts.insert(id.clone(), ListLook::default());
            in_num = false;
        }
        Piece::Open { name: "num", inside } => {
            id = attribute(inside, "w:numId").unwrap_or_default();
            in_num = true;
        }
        Piece::Open { name: "abstractNumId", inside } if in_num => {
            let look = value(inside).and_then(|of| abstracts.get(&of)).cloned().unwrap_or_default();
            lists.insert(id.clone(), look);
        }
        Piece::Open { name: "lvl" | "lvlOverride", inside } => {
            level = attribute(inside, "w:ilvl").and_then(|level| level.parse().ok()).unwrap_or_default();
            start = 1;
        }
        Piece::Open { name: "start" | "startOverride", inside } => {
            start = value(inside).and_then(|start| start.parse().ok()).unwrap_or(1);
            let look = if in_num { lists.get_mut(&id) } else { abstracts.get_mut(&id) };
            if let Some(Mark::From(first)) = look.and_then(|look| look.levels.get_mut(level)) {
                *first = start;
            }
        }
        Piece::Open { name: "numFmt", inside } => {
            let look = if in_num { lists.get_mut(&id) } else { abstracts.get_mut(&id) };
            if let Some(mark) = look.and_then(|look| look.levels.get_mut(level)) {
                let is_bullet = matches!(value(inside).as_deref(), Some("bullet" | "none"));
                *mark = if is_bullet { Mark::Bullet } else { Mark::From(start) };
            }
        }
        Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
    })?;
    Ok(lists)
}

/// The paragraph being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: String,
    heading: Option<usize>,
    list: Option<String>,
    level: Option<usize>,
    /// Letters that are not bold.
    plain_letters: usize,
}

/// What has been read, and the open elements.
#[derive(Default)]
struct Reader {
    styles: BTreeMap<String, Look>,
    lists: BTreeMap<String, ListLook>,
    page: Page,
    written_bytes: usize,
    paragraph: Paragraph,
    /// Open rows, each with its cells and their lines.
    rows: Vec<Vec<Vec<Shape>>>,
    /// By list, the next number at each level.
    next: BTreeMap<String, [Option<u32>; LEVELS]>,
    /// The number of open elements that are skipped, one inside another.
    passed: usize,
    is_text: bool,
    in_run: bool,
    run_is_bold: bool,
    run_is_hidden: bool,
    was_item: bool,
}

/// Elements whose content is a repetition, was deleted or moved away, or is no text.
const PASSED: [&str; 4] = ["Fallback", "del", "moveFrom", "pict"];

impl Reader {
    fn piece(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open { name, .. } if PASSED.contains(name) => self.passed += 1,
            Piece::Close(name) if PASSED.contains(name) => self.passed = self.passed.saturating_sub(1),
            _ if self.passed > 0 || self.written_bytes > TEXT_BYTES_MAX => {}
            Piece::Open { name, inside } => self.open(name, inside),
            Piece::Close(name) => self.close(name),
            Piece::Text(text) if self.is_text && !self.run_is_hidden => self.write(text),
            Piece::Text(_) => {}
        }
    }

    fn open(&mut self, name: &str, inside: &str) {
        match name {
            "pStyle" => self.paragraph.style = value(inside).unwrap_or_default(),
            "outlineLvl" => self.paragraph.heading = outline(inside),
            "numId" => self.paragraph.list = value(inside),
            "ilvl" => self.paragraph.level = number(inside),
            "r" => (self.in_run, self.run_is_bold, self.run_is_hidden) = (true, false, false),
            "b" if self.in_run => self.run_is_bold = is_on(inside),
            "rStyle" => {
                let style = value(inside).and_then(|style| self.styles.get(&style));
                self.run_is_bold = style.is_some_and(|style| style.is_bold);
            }
            "vanish" if self.in_run => self.run_is_hidden = is_on(inside),
            "t" => self.is_text = true,
            "tab" if self.in_run => self.write(" "),
            "noBreakHyphen" => self.write("-"),
            "br" | "cr" if self.in_run => self.end_line(),
            "tr" if self.rows.len() < NESTED_MAX => self.rows.push(Vec::new()),
            "tc" => _ = self.rows.last_mut().map(|row| row.push(Vec::new())),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.is_text = false,
            "r" => self.in_run = false,
            "p" => {
                self.end_line();
                self.paragraph = Paragraph::default();
                self.was_item = false;
            }
            "tr" => self.end_row(),
            "tbl" if self.rows.is_empty() => self.page.part(),
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        self.written_bytes += text.len();
        self.paragraph.text.push_str(text);
        if !self.run_is_bold {
            self.paragraph.plain_letters += text.chars().filter(|letter| letter.is_alphanumeric()).count();
        }
    }

    /// Ends a paragraph, or a line of one.
    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.paragraph.text).split_whitespace().collect::<Vec<_>>().join(" ");
        let plain_letters = std::mem::take(&mut self.paragraph.plain_letters);
        if text.is_empty() {
            return;
        }
        let look = self.look();
        let item = look.list.filter(|list| list != "0" && look.heading.is_none());
        let level = look.level.unwrap_or_default().min(LEVELS - 1);
        let shape = match (look.heading, item) {
            (Some(level), _) => Shape::Heading { level, text },
            (None, Some(_)) if self.was_item => Shape::Below { level: level + 1, text },
            (None, Some(list)) => {
                self.was_item = true;
                Shape::Item { level: level + 1, mark: self.mark(&list, level), text }
            }
            (None, None) if plain_letters == 0 && text.chars().any(char::is_alphanumeric) => Shape::Bold(text),
            (None, None) => Shape::Paragraph(text),
        };
        let is_in_list = matches!(shape, Shape::Item { .. } | Shape::Below { .. });
        self.put(shape, is_in_list);
    }

    /// Returns the paragraph's own settings, completed by its style and the styles that one is based on.
    fn look(&self) -> Look {
        let own = &self.paragraph;
        let mut look = Look { heading: own.heading, list: own.list.clone(), level: own.level, ..Look::default() };
        let mut style = Some(own.style.as_str()).filter(|style| !style.is_empty());
        for _ in 0..LEVELS {
            let Some(of) = style.and_then(|style| self.styles.get(style)) else { break };
            look.heading = look.heading.or(of.heading);
            if look.list.is_none() {
                (look.list, look.level) = (of.list.clone(), look.level.or(of.level));
            }
            style = of.based_on.as_deref();
        }
        look
    }

    fn mark(&mut self, list: &str, level: usize) -> String {
        let look = self.lists.get(list).map(|look| look.levels[level]).unwrap_or_default();
        let next = self.next.entry(list.to_owned()).or_default();
        next[level + 1..].fill(None);
        match look {
            Mark::Bullet => "• ".to_owned(),
            Mark::From(first) => {
                let number = next[level].unwrap_or(first);
                next[level] = Some(number.saturating_add(1));
                format!("{number}. ")
            }
        }
    }

    fn put(&mut self, shape: Shape, is_in_list: bool) {
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            return cell.push(shape);
        }
        let follows_list =
            self.page.blocks.last().is_some_and(|block| matches!(block.shape, Shape::Item { .. } | Shape::Below { .. }));
        if !(is_in_list && follows_list) {
            self.page.part();
        }
        self.page.put(shape);
    }

    /// Writes the row as one line if each cell has at most one; otherwise the cells' lines, one after another.
    fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        let shapes: Vec<Shape> = if filled > 1 && row.iter().all(|cell| cell.len() <= 1) {
            vec![Shape::Row(row.iter().map(|cell| cell.first().map(Shape::in_cell).unwrap_or_default()).collect())]
        } else {
            row.into_iter().flatten().collect()
        };
        for shape in shapes {
            match self.rows.last_mut().and_then(|row| row.last_mut()) {
                Some(cell) => cell.push(shape),
                None => self.page.put(shape),
            }
        }
    }
}

fn value(inside: &str) -> Option<String> {
    attribute(inside, "w:val")
}

fn number(inside: &str) -> Option<usize> {
    value(inside)?.parse().ok()
}

/// Returns whether a switch is on: `<w:b/>` is, `<w:b w:val="0"/>` is not.
fn is_on(inside: &str) -> bool {
    !matches!(value(inside).as_deref(), Some("0" | "false" | "off"))
}

/// Returns the level of an outline value; body text is level 9 there, and no heading.
fn outline(inside: &str) -> Option<usize> {
    number(inside).filter(|level| *level < LEVELS).map(|level| level + 1)
}
