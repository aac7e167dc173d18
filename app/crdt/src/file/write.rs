//! Writing: the canonical spelling of a notebook. Sorted keys, integers, ASCII. A register that was never rewritten is
//! written as its value alone: its dot and time are its record's.

use super::{FORMAT, LocalDrafts, Spelling, VERSION, json::write_text, record_digest, whole_digest};
use crate::dot::{Actor, Dot};
use crate::notebook::Notebook;
use crate::record::Record;
use crate::register::{Entry, Register};
use crate::sorting::{gathered, sorted_by};
use crate::value::Value;
use flate2::{Compression, GzBuilder};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

/// Writes a packed file: gzip with no time and no system in its header, so that the same notebook gives
/// the same bytes everywhere.
///
/// ```
/// use fellestid_crdt::file::{read, write, write_plain};
/// use fellestid_crdt::notebook::Notebook;
///
/// let notebook = Notebook::new();
/// assert_eq!(read(&write(&notebook)), Ok(notebook.clone()));
/// assert_eq!(read(write_plain(&notebook).as_bytes()), Ok(notebook));
/// ```
pub fn write(notebook: &Notebook) -> Vec<u8> {
    write_backup(notebook, &LocalDrafts::new())
}

/// Writes plain JSON, for share sheets that only know common types.
pub fn write_plain(notebook: &Notebook) -> String {
    write_plain_backup(notebook, &LocalDrafts::new())
}

/// Writes a packed backup: the notebook, and the drafts beside it.
pub fn write_backup(notebook: &Notebook, aside: &LocalDrafts) -> Vec<u8> {
    pack(&write_plain_backup(notebook, aside))
}

/// Packs a plain file: the same file in its other form.
pub fn pack(plain: &str) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    let written = gzip.write_all(plain.as_bytes()).and_then(|()| gzip.finish());
    written.expect("writing to memory cannot fail")
}

/// Writes a backup as plain JSON.
pub fn write_plain_backup(notebook: &Notebook, aside: &LocalDrafts) -> String {
    let table = ActorTable::of(notebook);
    let mut out = String::new();
    out.push_str("{\"actors\":[");
    separated(&mut out, table.actors.keys(), |out, actor| {
        write_text(&actor.to_string(), out);
    });
    out.push(']');
    if !aside.is_empty() {
        out.push_str(",\"aside\":{");
        separated(&mut out, aside, |out, (name, text)| {
            write_text(name, out);
            out.push(':');
            write_text(text, out);
        });
        out.push('}');
    }
    out.push_str(",\"digest\":");
    write_text(&whole_digest(notebook, aside), &mut out);
    out.push_str(",\"erased\":[");
    separated(&mut out, notebook.erased(), |out, key| {
        out.push('"');
        table.write_dot(key.home, out);
        out.push('/');
        table.write_dot(key.id, out);
        out.push('"');
    });
    out.push_str("],\"format\":");
    write_text(FORMAT, &mut out);
    out.push_str(",\"homes\":[");
    separated(&mut out, notebook.homes(), |out, home| write_home(&table, notebook, home, out));
    out.push_str(&format!("],\"version\":{VERSION}}}\n"));
    out
}

fn write_home(table: &ActorTable, notebook: &Notebook, home: Dot, out: &mut String) {
    out.push_str("\n{\"id\":\"");
    table.write_dot(home, out);
    out.push_str("\",\"records\":[");
    separated(out, notebook.home(home), |out, (key, stored)| {
        out.push('\n');
        record(table, key.id, stored, Some(&record_digest(key.id, stored)), out);
    });
    out.push_str("]}");
}

/// Writes one record; with its digest if it goes into a file.
pub(super) fn record(spelling: &dyn Spelling, id: Dot, record: &Record, digest: Option<&str>, out: &mut String) {
    out.push_str(&format!("{{\"at\":{}", record.created_at_ms));
    if let Some(digest) = digest {
        out.push_str(",\"digest\":");
        write_text(digest, out);
    }
    out.push_str(",\"fields\":{");
    separated(out, &record.registers, |out, (name, register)| {
        write_text(name, out);
        out.push(':');
        write_register(spelling, id, record.created_at_ms, register, out);
    });
    out.push_str("},\"id\":\"");
    spelling.write_dot(id, out);
    out.push_str("\",\"kind\":");
    write_text(&record.kind, out);
    out.push('}');
}

fn write_register(spelling: &dyn Spelling, id: Dot, created_at_ms: i64, register: &Register, out: &mut String) {
    let mut entries = register.entries();
    if let (Some(only), None) = (entries.next(), entries.next())
        && register.seen().is_empty()
        && only.dot == id
        && only.written_at_ms == created_at_ms
    {
        return write_value(spelling, &only.value, out);
    }
    out.push_str("{\"seen\":{");
    // Sorted as text, where "10" comes before "9": the order any JSON tool would give.
    let seen = register.seen().dots().map(|dot| (actor_text(spelling, dot.actor), dot.counter)).collect();
    separated(out, sorted_by(seen, |left: &(String, u64), right| left.0.cmp(&right.0)), |out, (actor, counter)| {
        write_text(&actor, out);
        out.push_str(&format!(":{counter}"));
    });
    out.push_str("},\"values\":[");
    separated(out, register.entries(), |out, entry| write_entry(spelling, entry, out));
    out.push_str("]}");
}

fn actor_text(spelling: &dyn Spelling, actor: Actor) -> String {
    let mut text = String::new();
    spelling.write_actor(actor, &mut text);
    text
}

fn write_entry(spelling: &dyn Spelling, entry: &Entry, out: &mut String) {
    out.push_str("[\"");
    spelling.write_dot(entry.dot, out);
    out.push_str(&format!("\",{},", entry.written_at_ms));
    write_value(spelling, &entry.value, out);
    out.push(']');
}

fn write_value(spelling: &dyn Spelling, value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Integer(integer) => out.push_str(&integer.to_string()),
        Value::Text(text) => write_text(text, out),
        Value::Dot(dot) => {
            out.push_str("{\"dot\":\"");
            spelling.write_dot(*dot, out);
            out.push_str("\"}");
        }
        Value::List(list) => {
            out.push('[');
            separated(out, list, |out, value| write_value(spelling, value, out));
            out.push(']');
        }
        Value::Map(map) => {
            out.push_str("{\"map\":{");
            separated(out, map, |out, (name, value)| {
                write_text(name, out);
                out.push(':');
                write_value(spelling, value, out);
            });
            out.push_str("}}");
        }
    }
}

fn separated<T>(out: &mut String, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut String, T)) {
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        write(out, item);
    }
}

/// Every actor in a notebook, in order; a dot in the file gives its index.
struct ActorTable {
    actors: BTreeMap<Actor, usize>,
}

impl ActorTable {
    fn of(notebook: &Notebook) -> Self {
        let mut actors = BTreeSet::new();
        for key in notebook.records().map(|(key, _)| key).chain(notebook.erased()) {
            actors.extend([key.home.actor, key.id.actor]);
        }
        for register in notebook.records().flat_map(|(_, record)| record.registers.values()) {
            actors.extend(register.seen().dots().map(|dot| dot.actor));
            for entry in register.entries() {
                actors.insert(entry.dot.actor);
                add_actors(&entry.value, &mut actors);
            }
        }
        ActorTable { actors: gathered(actors.into_iter().enumerate().map(|(place, actor)| (actor, place))) }
    }
}

fn add_actors(value: &Value, actors: &mut BTreeSet<Actor>) {
    match value {
        Value::Dot(dot) => {
            actors.insert(dot.actor);
        }
        Value::List(list) => list.iter().for_each(|value| add_actors(value, actors)),
        Value::Map(map) => map.values().for_each(|value| add_actors(value, actors)),
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Text(_) => {}
    }
}

impl Spelling for ActorTable {
    fn write_actor(&self, actor: Actor, out: &mut String) {
        out.push_str(&self.actors[&actor].to_string());
    }

    /// Never called: the reader has a table of its own.
    fn read_actor(&self, _: &str) -> Option<Actor> {
        None
    }
}
