//! What people should know of a record, as items: that it came back, and every version that stands.
//! Knows no kinds of records.

use super::words;
use crate::conflicts::Conflicts;
use crate::document::{Item, Runs};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::value::Value;

/// Returns nothing if it is as people left it.
pub fn items(notebook: &Notebook, key: &Key) -> Vec<Item> {
    let standing = Conflicts::of(notebook, key);
    let brought_back =
        standing.brought_back.then(|| Item::new(Runs::emphasis("Slettet ett sted, endret et annet. Den vises til noen velger.")));
    let versions = standing.versions.iter().map(|(name, values)| {
        let told = format!("{} – to versjoner, velg når dere vil:", words::register(name));
        Item::new(Runs::emphasis(told)).with_items(values.iter().map(|value| Item::new(version(value))))
    });
    brought_back.into_iter().chain(versions).collect()
}

fn version(value: &Value) -> String {
    match value {
        Value::Text(text) if !text.is_empty() => text.clone(),
        Value::Null | Value::Text(_) => "(tomt)".to_owned(),
        Value::Flag(true) => "ja".to_owned(),
        Value::Flag(false) => "nei".to_owned(),
        Value::Integer(integer) => integer.to_string(),
        Value::Dot(dot) => dot.to_string(),
        Value::List(_) | Value::Map(_) => "(skrevet av en nyere versjon)".to_owned(),
    }
}
