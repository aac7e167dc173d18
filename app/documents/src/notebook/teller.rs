//! A notebook with the words for it, and what people should know about any of its records, as items: that it came back,
//! and its versions. Knows no kinds of records.

use super::fields::FieldNames;
use super::words::OwnWords;
use crate::conflicts::Conflicts;
use crate::date;
use crate::document::{Document, Item, Runs};
use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::value::Value;
use fellestid_model::kinds::ALL;
use fellestid_model::kinds::meeting::Step;
use fellestid_model::language::Language;

#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub notebook: &'a Notebook,
    pub words: &'static Words,
    pub own: &'static OwnWords,
    pub fields: &'static FieldNames,
}

impl<'a> Teller<'a> {
    pub fn of(notebook: &'a Notebook, language: Language) -> Self {
        Teller { notebook, words: Words::of(language), own: OwnWords::of(language), fields: FieldNames::of(language) }
    }

    /// Makes a document with its own title, or else the name of its kind.
    pub fn titled(self, title: &str, otherwise: &str) -> Document {
        Document::new(self.words.language, if title.is_empty() { otherwise } else { title })
    }

    /// Makes an item of a text, with what is disputed in its record below it; an empty text gets words of ours.
    pub fn item(self, text: &str, key: &Key) -> Item {
        self.noted(text, &[], key)
    }

    /// Like [`item`](Self::item), with notes after the text.
    pub fn noted(self, text: &str, notes: &[String], key: &Key) -> Item {
        let text = crate::facts::text_or(text, self.words.no_text);
        let text = if notes.is_empty() { text } else { format!("{text} ({})", notes.join(", ")) };
        Item::new(text).with_items(self.conflicts(key))
    }

    /// Returns what is disputed in a record; empty if nothing is.
    pub fn conflicts(self, key: &Key) -> Vec<Item> {
        let conflicts = Conflicts::of(self.notebook, key);
        let kind = self.notebook.get(key).map_or("", |record| &record.kind);
        let brought_back = conflicts.brought_back.then(|| Item::new(Runs::emphasis(self.own.brought_back)));
        let versions = conflicts.versions.iter().map(|(name, values)| {
            let told = fill(self.own.two_versions, &[("what", self.register(kind, name))]);
            Item::new(Runs::emphasis(told)).with_items(values.iter().map(|value| Item::new(self.version(value))))
        });
        brought_back.into_iter().chain(versions).collect()
    }

    pub fn date(self, text: &str) -> String {
        date::date(self.words, text)
    }

    /// Formats «14.05 Samtale i gruppa (15 min): …», with the parts that are known.
    pub fn step(self, step: &Step, starts_at: Option<u32>, about: &str) -> Item {
        let name = one_line(step.name(self.words.language, self.words.step(step.kind)));
        let told = fill(self.words.step_in_plan, &[("step", &name), ("minutes", &step.minutes.to_string())]);
        let start = starts_at.map(|time| format!("{} ", date::clock(self.words, time))).unwrap_or_default();
        let about = one_line(about);
        let about = if about.is_empty() { about } else { format!(": {about}") };
        Item::new(format!("{start}{told}{about}")).with_items(self.conflicts(&step.key))
    }

    fn version(self, value: &Value) -> String {
        match value {
            Value::Text(text) if !text.is_empty() => text.clone(),
            Value::Null | Value::Text(_) => self.words.emptied.to_owned(),
            Value::Flag(true) => self.own.yes.to_owned(),
            Value::Flag(false) => self.own.no.to_owned(),
            Value::Integer(integer) => integer.to_string(),
            Value::Dot(dot) => dot.to_string(),
            Value::List(_) | Value::Map(_) => self.own.by_newer.to_owned(),
        }
    }

    /// Returns what people call a register; one that only a newer version knows has no name.
    fn register(self, kind: &str, name: &str) -> &'static str {
        let field = ALL.find(kind).and_then(|kind| kind.field(name));
        field.and_then(|field| self.fields.name(field)).unwrap_or(self.own.by_newer)
    }
}
