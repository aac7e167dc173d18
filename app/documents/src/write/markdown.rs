//! A document as Markdown (CommonMark, with the tables of GitHub): headings with `#`, items with `-`, all of people's
//! words escaped. Knows no meeting.

use super::escape;
use crate::document::{Block, Document, Field, Item, List, Numbering, Run, Runs, Style, Table};
use fellestid_model::folding::tidied;

/// Three underscores or more are a rule across the page, and so are hyphens.
const WRITING_LINE: &str = "________________________________________________________________";
const PAGE_BREAK: &str = "---";

impl Document {
    /// Returns one page of CommonMark, with a line end at the end.
    pub fn markdown(&self) -> String {
        let title = escape::heading_end(escape::inside(&self.title));
        let title = (!title.is_empty()).then(|| format!("# {title}"));
        let blocks = self.blocks.iter().map(block).filter(|text| !text.is_empty());
        title.into_iter().chain(blocks).collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => {
            format!("{} {}", "#".repeat(level.rank().into()), escape::heading_end(line(text, escape::inside)))
        }
        Block::Paragraph(lines) => {
            let lines: Vec<Runs> = lines.iter().flat_map(Runs::lines).collect();
            broken(lines.iter().map(|runs| line(runs, escape::line)), 0)
        }
        Block::List(list) => list_of(list, 0),
        Block::Fields(fields) => broken(fields.iter().map(|field| field_of(field, 0)), 0),
        Block::Table(table) => table_of(table),
        Block::WritingLines(count) => vec![WRITING_LINE; *count as usize].join("\n\n"),
        Block::Code(_) => String::new(),
        Block::PageBreak => PAGE_BREAK.to_owned(),
    }
}

fn list_of(list: &List, depth: usize) -> String {
    let mark = |place: usize| match list.numbering {
        Numbering::Bullets => "-".to_owned(),
        Numbering::From(first) => format!("{}.", first as usize + place),
    };
    joined(list.items.iter().enumerate().map(|(place, item)| item_of(item, depth, &mark(place))))
}

fn item_of(item: &Item, depth: usize, mark: &str) -> String {
    let inner = depth + mark.len() + 1;
    let own = format!("{}{mark} {}", " ".repeat(depth), inside(&item.text, inner, escape::line));
    let field = |field: &Field| format!("{}- {}", " ".repeat(inner), field_of(field, inner + 2));
    joined([own, joined(item.fields.iter().map(field)), list_of(&item.below, inner)])
}

fn field_of(field: &Field, indent: usize) -> String {
    let own = format!("{}: {}", escape::line(&field.label), inside(&field.value, indent, escape::inside));
    let versions = List { items: field.versions.clone(), ..List::default() };
    joined([own.trim_end().to_owned(), list_of(&versions, indent)])
}

fn table_of(table: &Table) -> String {
    let row = |cells: &[Runs]| format!("| {} |", cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
    let rule = format!("|{}", " --- |".repeat(table.header.len()));
    joined([row(&table.header), rule].into_iter().chain(table.rows.iter().map(|cells| row(cells))))
}

/// Writes a cell on one line; people's pipes are escaped with their other signs.
fn cell(text: &Runs) -> String {
    text.lines().iter().map(|runs| line(runs, escape::inside)).collect::<Vec<_>>().join("<br>")
}

fn joined(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn broken(lines: impl Iterator<Item = String>, indent: usize) -> String {
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(&escape::line_break(indent))
}

/// Writes the lines with visible text; `first` escapes the beginning of the first one.
fn inside(text: &Runs, indent: usize, first: fn(&str) -> String) -> String {
    let lines = text.lines();
    broken(lines.iter().enumerate().map(|(place, runs)| line(runs, if place == 0 { first } else { escape::line })), indent)
}

/// Writes one line; `first` escapes its first words, and the rest cannot begin a line.
fn line(runs: &Runs, first: fn(&str) -> String) -> String {
    let mut out = String::new();
    for run in runs.iter() {
        let escaped =
            if tidied(&out).is_empty() && run.style == Style::Plain { first(&run.text) } else { escape::inside(&run.text) };
        if run.text.starts_with(char::is_whitespace) {
            out.push(' ');
        }
        out.push_str(&styled(run, escaped));
        if run.text.ends_with(char::is_whitespace) {
            out.push(' ');
        }
    }
    tidied(&out)
}

fn styled(run: &Run, words: String) -> String {
    match &run.style {
        _ if words.is_empty() => words,
        Style::Plain => words,
        Style::Strong => format!("**{words}**"),
        Style::Emphasis => format!("*{words}*"),
        Style::Link(address) => format!("[{words}](<{}>)", safe_address(address)),
    }
}

/// Percent-encodes signs that would end an address, or a cell of a table.
fn safe_address(address: &str) -> String {
    [("<", "%3C"), (">", "%3E"), ("\\", "%5C"), ("|", "%7C")]
        .iter()
        .fold(address.to_owned(), |text, (sign, code)| text.replace(sign, code))
}
