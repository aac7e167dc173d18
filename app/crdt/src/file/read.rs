//! Reading: all or nothing. Strict about damage, tolerant of newer versions: kinds, fields and values that this version
//! does not know are kept. Salvaging a damaged file is a separate act.

use super::json::{Json, TOO_MANY};
use super::{FORMAT, LocalDrafts, Spelling, record_digest, whole_digest};
use crate::dot::{Actor, Dot};
use crate::limits::{
    FILE_BYTES_MAX, INTEGER_MAX, NAME_CHARS_MAX, RECORDS_MAX, REGISTERS_MAX, REGISTERS_PER_RECORD_MAX, TEXT_BYTES_MAX,
    VALUES_PER_REGISTER_MAX,
};
use crate::notebook::Notebook;
use crate::record::{Key, Record};
use crate::register::{Entry, Register};
use crate::value::Value;
use crate::version_vector::VersionVector;
use flate2::bufread::GzDecoder;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Read;

/// Why a file cannot be taken in. Nothing has been changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Damage {
    Empty,
    /// More than [`FILE_BYTES_MAX`], or [`TEXT_BYTES_MAX`] unpacked.
    TooLarge,
    /// A picture, a document, somebody else's data.
    NotOurs,
    /// Locked with a passphrase, which this version cannot open.
    Locked,
    /// Begins like ours and ends early.
    CutShort,
    /// Ours, but bytes have changed.
    Broken,
}

/// What could be saved of a damaged file, and the number of records lost.
#[derive(Debug, Default, PartialEq)]
pub struct Salvage {
    pub notebook: Notebook,
    pub records_lost: usize,
}

/// Reads a whole file, packed or plain.
///
/// ```
/// use fellestid_crdt::file::{Damage, read, write};
/// use fellestid_crdt::notebook::Notebook;
///
/// let bytes = write(&Notebook::new());
/// assert_eq!(read(&bytes), Ok(Notebook::new()));
/// assert_eq!(read(&bytes[..bytes.len() / 2]), Err(Damage::CutShort));
/// assert_eq!(read(b""), Err(Damage::Empty));
/// ```
///
/// # Errors
///
/// [`Damage`] if the bytes are no whole file of ours, or above a limit.
pub fn read(bytes: &[u8]) -> Result<Notebook, Damage> {
    read_backup(bytes).map(|(notebook, _)| notebook)
}

/// Reads a whole file, and the drafts beside the notebook if it is a backup.
///
/// # Errors
///
/// As [`read`].
pub fn read_backup(bytes: &[u8]) -> Result<(Notebook, LocalDrafts), Damage> {
    let mut json = parse(&unpack(bytes)?)?;
    let (notebook, lost) = decode(&mut json)?;
    let aside = json.get("aside").map_or(Some(LocalDrafts::new()), aside).ok_or(Damage::Broken)?;
    let digest = json.get("digest").and_then(Json::text).ok_or(Damage::Broken)?;
    if lost > 0 || digest != whole_digest(&notebook, &aside) {
        return Err(Damage::Broken);
    }
    Ok((notebook, aside))
}

fn aside(json: &Json) -> Option<LocalDrafts> {
    let mut aside = LocalDrafts::new();
    for (name, text) in json.map()? {
        aside.insert(name.clone(), text.text()?.to_owned());
    }
    Some(aside)
}

/// Saves the records whose own digest still matches (redd det som kan reddes), and counts the others.
///
/// ```
/// use fellestid_crdt::dot::Actor;
/// use fellestid_crdt::file::{Damage, read, salvage, write_plain};
/// use fellestid_crdt::notebook::Notebook;
/// use fellestid_crdt::transaction::{Pen, Transaction};
///
/// let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
/// let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
/// let home = transaction.create_home("meeting", &[("title", "Mote".into())]);
/// transaction.create(home, "point", &[("text", "Vi venter".into())]);
///
/// let damaged = write_plain(&notebook).replace("venter", "prover");
/// assert_eq!(read(damaged.as_bytes()), Err(Damage::Broken));
/// let saved = salvage(damaged.as_bytes()).expect("the document around them is whole");
/// assert_eq!((saved.notebook.records().len(), saved.records_lost), (1, 1));
/// ```
///
/// # Errors
///
/// [`Damage`] if not even the document around the records can be read.
pub fn salvage(bytes: &[u8]) -> Result<Salvage, Damage> {
    let (notebook, records_lost) = decode(&mut parse(&unpack(bytes)?)?)?;
    Ok(Salvage { notebook, records_lost })
}

fn unpack(bytes: &[u8]) -> Result<String, Damage> {
    match bytes {
        [] => Err(Damage::Empty),
        _ if bytes.len() > FILE_BYTES_MAX => Err(Damage::TooLarge),
        [0x1f, 0x8b, ..] => gunzip(bytes),
        _ if bytes.len() > TEXT_BYTES_MAX => Err(Damage::TooLarge),
        [0xef, 0xbb, 0xbf, rest @ ..] => text(rest.to_vec()),
        _ => text(bytes.to_vec()),
    }
}

fn gunzip(bytes: &[u8]) -> Result<String, Damage> {
    let mut decoder = GzDecoder::new(bytes);
    let mut unpacked = Vec::new();
    let result = decoder.by_ref().take(TEXT_BYTES_MAX as u64 + 1).read_to_end(&mut unpacked);
    if unpacked.len() > TEXT_BYTES_MAX {
        return Err(Damage::TooLarge);
    }
    match result {
        Ok(_) if decoder.into_inner().is_empty() => text(unpacked),
        Ok(_) => Err(Damage::Broken),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Err(Damage::CutShort),
        Err(_) => Err(Damage::Broken),
    }
}

fn text(bytes: Vec<u8>) -> Result<String, Damage> {
    String::from_utf8(bytes).map_err(|_| Damage::NotOurs)
}

fn parse(text: &str) -> Result<Json, Damage> {
    if text.trim().is_empty() {
        return Err(Damage::Empty);
    }
    let ours = text.contains(FORMAT);
    let json = Json::parse(text).map_err(|error| match () {
        () if ours && error.to_string().starts_with(TOO_MANY) => Damage::TooLarge,
        () if text.starts_with("{\"actors\":") && error.is_eof() => Damage::CutShort,
        () if ours && text.trim_start().starts_with('{') => Damage::Broken,
        () => Damage::NotOurs,
    })?;
    match json.get("format").and_then(Json::text) {
        Some(FORMAT) if json.get("locked").is_some() => Err(Damage::Locked),
        Some(FORMAT) => Ok(json),
        Some(_) | None => Err(Damage::NotOurs),
    }
}

/// Returns the records that are whole, and the number that are not. Takes the JSON apart as it goes, so that memory
/// never holds both in full.
fn decode(json: &mut Json) -> Result<(Notebook, usize), Damage> {
    let table = Table::read(json.get("actors")).ok_or(Damage::Broken)?;
    let mut notebook = Notebook::new();
    let mut lost = 0;
    let mut room = Room { records: RECORDS_MAX, registers: REGISTERS_MAX };
    for mut home in json.take_list("homes").ok_or(Damage::Broken)? {
        let id = home.get("id").and_then(Json::text).and_then(|text| table.read_dot(text)).ok_or(Damage::Broken)?;
        for item in home.take_list("records").ok_or(Damage::Broken)? {
            room = room.after(&item).ok_or(Damage::TooLarge)?;
            match checked_record(&table, &item) {
                Some((own, record)) => notebook.merge_record(Key { home: id, id: own }, &record),
                None => lost += 1,
            }
        }
    }
    for item in json.get("erased").and_then(Json::list).ok_or(Damage::Broken)? {
        let (home, id) = item.text().and_then(|text| text.split_once('/')).ok_or(Damage::Broken)?;
        let (home, id) = table.read_dot(home).zip(table.read_dot(id)).ok_or(Damage::Broken)?;
        notebook.erase(Key { home, id });
    }
    Ok((notebook, lost))
}

/// How much more a file may contain.
struct Room {
    records: usize,
    registers: usize,
}

impl Room {
    fn after(self, record: &Json) -> Option<Self> {
        let registers = record.get("fields").and_then(Json::map).map_or(0, <[_]>::len);
        Some(Room { records: self.records.checked_sub(1)?, registers: self.registers.checked_sub(registers)? })
    }
}

fn checked_record(table: &Table, json: &Json) -> Option<(Dot, Record)> {
    let (id, record) = record(table, json).ok().filter(|(_, record)| is_within_limits(record))?;
    (json.get("digest")?.text()? == record_digest(id, &record)).then_some((id, record))
}

/// Reads a record in either spelling.
pub(super) fn record(spelling: &dyn Spelling, json: &Json) -> Result<(Dot, Record), Damage> {
    decode_record(spelling, json).ok_or(Damage::Broken)
}

fn decode_record(spelling: &dyn Spelling, json: &Json) -> Option<(Dot, Record)> {
    let id = spelling.read_dot(json.get("id")?.text()?)?;
    let created_at_ms = json.get("at")?.integer()?;
    let mut record = Record::new(json.get("kind")?.text()?, created_at_ms);
    for (field, value) in json.get("fields")?.map()? {
        record.registers.insert(field.clone(), register(spelling, id, created_at_ms, value)?);
    }
    Some((id, record))
}

/// Checks the limits of a file's record. Storage is exempt: what merging has made of many good files must always be
/// readable.
fn is_within_limits(record: &Record) -> bool {
    let is_name = |text: &str| !text.is_empty() && text.chars().count() <= NAME_CHARS_MAX;
    let is_register = |register: &Register| register.entries().count() <= VALUES_PER_REGISTER_MAX;
    is_name(&record.kind)
        && record.registers.len() <= REGISTERS_PER_RECORD_MAX
        && record.registers.iter().all(|(name, register)| is_name(name) && is_register(register))
}

fn register(spelling: &dyn Spelling, id: Dot, created_at_ms: i64, json: &Json) -> Option<Register> {
    let Some(values) = json.get("values") else {
        return Some(Register::new(Entry { dot: id, written_at_ms: created_at_ms, value: value(spelling, json)? }));
    };
    let entries: Vec<Entry> = values.list()?.iter().map(|json| entry(spelling, json)).collect::<Option<_>>()?;
    let mut seen = VersionVector::new();
    for (actor, counter) in json.get("seen")?.map()? {
        let counter = counter.integer().filter(|counter| (0..=INTEGER_MAX).contains(counter))?;
        seen.observe(Dot { actor: spelling.read_actor(actor)?, counter: counter.cast_unsigned() });
    }
    Some(Register::from_parts(entries, seen))
}

fn entry(spelling: &dyn Spelling, json: &Json) -> Option<Entry> {
    let [dot, written_at_ms, stored] = json.list()? else { return None };
    Some(Entry { dot: spelling.read_dot(dot.text()?)?, written_at_ms: written_at_ms.integer()?, value: value(spelling, stored)? })
}

fn value(spelling: &dyn Spelling, json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Flag(flag) => Value::Flag(*flag),
        Json::Integer(integer) => Value::Integer(*integer),
        Json::Text(text) => Value::Text(text.clone()),
        Json::List(list) => Value::List(list.iter().map(|json| value(spelling, json)).collect::<Option<_>>()?),
        Json::Map(map) => match map.as_slice() {
            [(name, Json::Text(text))] if name == "dot" => Value::Dot(spelling.read_dot(text)?),
            [(name, Json::Map(map))] if name == "map" => {
                // Filled one by one: `collect` would bring a sort of its own.
                let mut entries = BTreeMap::new();
                for (name, json) in map {
                    entries.insert(name.clone(), value(spelling, json)?);
                }
                Value::Map(entries)
            }
            _ => return None,
        },
    })
}

/// The actors of a file, by index.
struct Table(Vec<Actor>);

impl Table {
    fn read(json: Option<&Json>) -> Option<Self> {
        let actors = json?.list()?.iter().map(|json| json.text()?.parse().ok());
        actors.collect::<Option<_>>().map(Table)
    }
}

impl Spelling for Table {
    /// Never called: this table is only read with.
    fn write_actor(&self, _: Actor, _: &mut String) {}

    fn read_actor(&self, text: &str) -> Option<Actor> {
        let place = crate::dot::parse_counter(text).ok()?;
        self.0.get(usize::try_from(place).ok()?).copied()
    }
}
