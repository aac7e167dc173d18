//! A page growing line by line, with the few shapes Fellestid uses. Knows no kinds of records.

use super::escape;
use super::words;
use crate::standing::Standing;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::value::Value;

pub struct Page<'a> {
    pub notebook: &'a Notebook,
    out: String,
}

impl<'a> Page<'a> {
    pub fn new(notebook: &'a Notebook) -> Self {
        Page { notebook, out: String::new() }
    }

    /// A heading of ready Markdown.
    pub fn heading(&mut self, level: usize, markdown: &str) {
        self.space();
        self.out.push_str(&format!("{} {markdown}\n\n", "#".repeat(level)));
    }

    /// A paragraph of ready Markdown.
    pub fn paragraph(&mut self, markdown: &str) {
        self.space();
        self.out.push_str(markdown);
        self.out.push_str("\n\n");
    }

    /// An item of ready Markdown under `mark`, such as `-` or `1.`.
    pub fn item(&mut self, depth: usize, mark: &str, markdown: &str) {
        self.out.push_str(&format!("{}{mark} {markdown}\n", " ".repeat(depth)));
    }

    /// What people should know of a record: that it came back, and every version that stands.
    pub fn standing(&mut self, depth: usize, key: &Key) {
        let standing = Standing::of(self.notebook, key);
        if standing.brought_back {
            self.item(depth, "-", "*Slettet ett sted, endret et annet. Den vises til noen velger.*");
        }
        for (name, values) in &standing.versions {
            self.item(depth, "-", &format!("*{} – to versjoner, velg når dere vil:*", escape::inside(words::register(name))));
            for value in values {
                self.item(depth + 2, "-", &version(value, depth + 4));
            }
        }
    }

    /// Ends a list, so that what follows stands apart.
    pub fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    pub fn finish(self) -> String {
        match self.out.trim_end() {
            "" => "*Ingenting å vise.*\n".to_owned(),
            text => format!("{text}\n"),
        }
    }
}

fn version(value: &Value, indent: usize) -> String {
    match value {
        Value::Text(text) if !text.is_empty() => escape::block(text, indent),
        Value::Null | Value::Text(_) => "(tomt)".to_owned(),
        Value::Flag(true) => "ja".to_owned(),
        Value::Flag(false) => "nei".to_owned(),
        Value::Integer(integer) => integer.to_string(),
        Value::Dot(dot) => dot.to_string(),
        Value::List(_) | Value::Map(_) => "(skrevet av en nyere versjon)".to_owned(),
    }
}
