//! A document as plain text for an e-mail: lines as a person would write them, no markup, no spaces at line ends. The
//! title is left to the subject. Knows no meeting.

use super::escape::is_invisible_order;
use crate::document::{Block, Document, Field, Item, List, Numbering, Run, Runs, Style, Table};
use fellestid_model::folding::tidied;

const WRITING_LINE: &str = "________________________________________________________________";

impl Document {
    /// Returns the blocks in order with an empty line between them; a list follows its heading directly.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        let mut follows_heading = false;
        for block in &self.blocks {
            let text = text_of(block);
            if text.is_empty() {
                continue;
            }
            let is_list = matches!(block, Block::List(_));
            if !out.is_empty() {
                out.push_str(if follows_heading && is_list { "\n" } else { "\n\n" });
            }
            out.push_str(&text);
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
        Block::Heading(_, text) => line(text),
        Block::Paragraph(lines) => lines.iter().map(|line| inside(line, 0)).collect::<Vec<_>>().join("\n"),
        Block::List(list) => list_of(list, 0),
        Block::Fields(fields) => fields_of(fields, 0),
        Block::Table(table) => table_of(table),
        Block::WritingLines(count) => vec![WRITING_LINE; *count as usize].join("\n\n"),
        // An e-mail has no sheets, and nothing to scan.
        Block::Code(_) | Block::PageBreak => String::new(),
    }
}

fn list_of(list: &List, depth: usize) -> String {
    let mark = |place: usize| match list.numbering {
        Numbering::Bullets => "- ".to_owned(),
        Numbering::From(first) => format!("{}. ", first as usize + place),
    };
    joined(list.items.iter().enumerate().map(|(place, item)| item_of(item, depth, &mark(place))))
}

fn item_of(item: &Item, depth: usize, mark: &str) -> String {
    let inner = depth + mark.len();
    let own = format!("{}{mark}{}", " ".repeat(depth), inside(&item.text, inner));
    joined([own.trim_end().to_owned(), fields_of(&item.fields, inner), list_of(&item.below, inner)])
}

fn fields_of(fields: &[Field], depth: usize) -> String {
    joined(fields.iter().map(|field| {
        let own = format!("{}{}: {}", " ".repeat(depth), one_line(&field.label), inside(&field.value, depth));
        let versions = List { items: field.versions.clone(), ..List::default() };
        joined([own.trim_end().to_owned(), list_of(&versions, depth)])
    }))
}

/// Writes a table as a list: a row is an item, and its cells are fields, since columns do not line up in an e-mail.
fn table_of(table: &Table) -> String {
    let rows = table.rows.iter().map(|row| {
        let cells = table.header.iter().zip(row).skip(usize::from(table.names_rows));
        let fields = cells.filter(|(_, cell)| !cell.is_blank()).map(|(name, cell)| Field::new(line(name), cell.clone()));
        let mut fields: Vec<Field> = fields.collect();
        match row.first().filter(|_| table.names_rows) {
            Some(name) => Item { fields, ..Item::new(name.clone()) },
            None if fields.is_empty() => Item::default(),
            None => {
                let first = fields.remove(0);
                Item { fields, ..Item::new(Runs::from(format!("{}: ", first.label)).and(first.value)) }
            }
        }
    });
    list_of(&List { items: rows.collect(), ..List::default() }, 0)
}

fn joined(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Writes the lines with visible text, indented by `indent` spaces from the second on.
fn inside(text: &Runs, indent: usize) -> String {
    text.lines().iter().map(line).collect::<Vec<_>>().join(&format!("\n{}", " ".repeat(indent)))
}

fn line(runs: &Runs) -> String {
    one_line(&runs.iter().map(words).collect::<String>())
}

/// Writes a run; a link's address follows its words, unless they are the same.
fn words(run: &Run) -> String {
    match &run.style {
        Style::Link(address) if *address != run.text => format!("{} ({address})", run.text),
        Style::Link(_) | Style::Plain | Style::Strong | Style::Emphasis => run.text.clone(),
    }
}

/// Returns the text with single spaces, without controls and characters that change the reading order.
pub fn one_line(text: &str) -> String {
    tidied(&visible(text))
}

/// Like [`one_line`], with line ends and spaces kept.
pub fn visible(text: &str) -> String {
    text.chars().filter(|character| !is_invisible_order(*character)).collect()
}
