//! A document as a fragment of HTML for print and screen: one `article` in its own language, all of people's words
//! escaped, and no style, script or address of ours. Knows no meeting.

use super::plain::one_line;
use crate::document::{Block, Code, Document, Field, Item, Layout, List, Numbering, Run, Runs, Style, Table};

/// The margin around a code, in modules, that scanners need.
const QUIET_MODULES: u32 = 4;

impl Document {
    /// Returns the `article` as text. The title is its `h1`.
    pub fn html(&self) -> String {
        let mut out = format!("<article class=\"document{}\" lang=\"{}\">", sheet(self.layout), self.language.tag());
        if !one_line(&self.title).is_empty() {
            out.push_str(&element("h1", &escaped(&self.title)));
        }
        self.blocks.iter().for_each(|block| out.push_str(&text_of(block)));
        out + "</article>\n"
    }
}

const fn sheet(layout: Layout) -> &'static str {
    match layout {
        Layout::Flowing => "",
        Layout::OneSheet => " sheet",
        Layout::OneDenseSheet => " sheet dense",
    }
}

fn text_of(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => element(&format!("h{}", level.rank()), &line(text)),
        Block::Paragraph(lines) => element("p", &lines.iter().map(inside).collect::<Vec<_>>().join("<br>")),
        Block::List(list) => list_of(list),
        Block::Fields(fields) => fields_of(fields),
        Block::Table(table) => table_of(table),
        Block::WritingLines(count) => {
            element("ol class=\"lines-to-write\" aria-hidden=\"true\"", &"<li></li>".repeat(*count as usize))
        }
        Block::Code(code) => drawing_of(code),
        Block::PageBreak => "<div class=\"page-break\"></div>".to_owned(),
    }
}

/// Makes an element. `start` may hold attributes; `inside` is ready HTML.
fn element(start: &str, inside: &str) -> String {
    let name = start.split(' ').next().unwrap_or_default();
    format!("<{start}>{inside}</{name}>")
}

fn list_of(list: &List) -> String {
    let start = match list.numbering {
        _ if list.items.is_empty() => return String::new(),
        Numbering::Bullets => "ul".to_owned(),
        Numbering::From(1) => "ol".to_owned(),
        Numbering::From(first) => format!("ol start=\"{first}\""),
    };
    element(&start, &list.items.iter().map(item_of).collect::<String>())
}

fn item_of(item: &Item) -> String {
    element("li", &(inside(&item.text) + &fields_of(&item.fields) + &list_of(&item.below)))
}

fn fields_of(fields: &[Field]) -> String {
    let field = |field: &Field| {
        let versions = List { items: field.versions.clone(), ..List::default() };
        let value = inside(&field.value) + &list_of(&versions);
        element("div", &(element("dt", &format!("{}:", escaped(&field.label))) + " " + &element("dd", &value)))
    };
    if fields.is_empty() { String::new() } else { element("dl", &fields.iter().map(field).collect::<String>()) }
}

fn table_of(table: &Table) -> String {
    let narrow = |place: usize| if table.narrow.contains(&place) { " class=\"narrow\"" } else { "" };
    let header = table.header.iter().enumerate();
    let header: String =
        header.map(|(place, cell)| element(&format!("th scope=\"col\"{}", narrow(place)), &inside(cell))).collect();
    let row = |cells: &Vec<Runs>| {
        let cells = cells.iter().enumerate().map(|(place, cell)| match place {
            0 if table.names_rows => element(&format!("th scope=\"row\"{}", narrow(place)), &inside(cell)),
            _ => element(&format!("td{}", narrow(place)), &inside(cell)),
        });
        element("tr", &cells.collect::<String>())
    };
    let rows: String = table.rows.iter().map(row).collect();
    element("table", &(element("thead", &element("tr", &header)) + &element("tbody", &rows)))
}

fn drawing_of(code: &Code) -> String {
    let side = code.modules + 2 * QUIET_MODULES;
    let start = format!(
        "svg class=\"qr\" viewBox=\"-{QUIET_MODULES} -{QUIET_MODULES} {side} {side}\" role=\"img\" aria-label=\"{}\" shape-rendering=\"crispEdges\"",
        escaped(&code.label)
    );
    element(&start, &element(&format!("path d=\"{}\"", escaped(&code.path)), ""))
}

fn inside(text: &Runs) -> String {
    text.lines().iter().map(line).collect::<Vec<_>>().join("<br>")
}

fn line(runs: &Runs) -> String {
    let mut out = String::new();
    for run in runs.iter() {
        // A space between two runs goes outside both.
        if run.text.starts_with(char::is_whitespace) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push_str(&styled(run));
        if run.text.ends_with(char::is_whitespace) && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.trim_end().to_owned()
}

fn styled(run: &Run) -> String {
    let words = escaped(&run.text);
    match &run.style {
        _ if words.is_empty() => words,
        Style::Plain => words,
        Style::Strong => element("strong", &words),
        Style::Emphasis => element("em", &words),
        Style::Link(address) => element(&format!("a href=\"{}\"", escaped(address)), &words),
    }
}

/// Escapes a text on one line, so that it is only text to a reader of HTML, also within an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in one_line(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
