//! An answer that came by other ways than the school's own home (mottatt svar): in a Word form, a mail or a table.
//! Stored in the adviser's reading, under an id derived from what came: reading the same files twice gives the
//! same answers.

use super::answer::{Answer, May};
use super::group::{self, Group};
use super::{reading, text_or_null};
use crate::derived::received_id;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeSet;

fields! {
    UNIT = field("unit").points_at("unit");
    // The school as it was written there.
    SCHOOL = field("school");
    ASK = field("ask").points_at("ask");
    TEXT = field("text");
    ASKED = field("asked");
    MAY = field("may").code();
    SOURCE = field("source").code();
    // The groups of the school that took part.
    TOOK_PART = field("took_part").list();
    // The address of a mail whose school is not known, until somebody says which it is.
    SENDER = field("sender").names_people();
    // The day a mail was sent.
    DATE = field("date").date().earliest_stands();
}

/// An answer that came by other ways (mottatt svar).
pub const KIND: Kind = Kind {
    name: "received",
    home: Home::In(&["reading"]),
    title: Some(SCHOOL.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    // «Lagt til side» in the round is where it is taken back.
    deletion: Deletion::Untold,
    news: Some(44),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// How an answer came. The school's own home is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In the school's own home.
    Fellestid,
    Word,
    Mail,
    Excel,
    Csv,
}

impl Source {
    /// Returns the code in records and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Source::Fellestid => "fellestid",
            Source::Word => "docx",
            Source::Mail => "mail",
            Source::Excel => "xlsx",
            Source::Csv => "csv",
        }
    }

    /// Returns the source of this code, or `None` if only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Source> {
        [Source::Fellestid, Source::Word, Source::Mail, Source::Excel, Source::Csv].into_iter().find(|way| way.code() == code)
    }
}

/// An answer as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The unit it is from; `None` until someone has said.
    pub unit: Option<Dot>,
    /// The school as it was written there.
    pub school: String,
    /// The question it answers; `None` if its words are no question of the package.
    pub ask: Option<Dot>,
    /// The question as it was answered.
    pub asked: String,
    pub answer: Answer,
    pub may: May,
    pub source: Source,
    /// Which groups of the school took part in the answer, as far as it said so.
    pub took_part: Vec<Group>,
    /// The address it was sent from, while its unit is unknown; otherwise empty.
    pub sender: String,
    /// The day it was sent, as `2026-12-01`; empty if unknown.
    pub date: String,
}

/// What came by other ways, told apart. Each key is that of the answer in one reading.
pub struct WithAside {
    pub counted: Vec<(Key, Received)>,
    pub aside: Vec<(Key, Received)>,
}

impl Received {
    /// Returns every answer that came by other ways, in every reading of the package; one that two readers have is
    /// returned once for each.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<(Key, Received)> {
        Received::with_aside(notebook, package).counted
    }

    /// Returns those that count, and those that were laid aside. What one reader has laid aside is so for all who have it,
    /// until one of them takes it back.
    pub fn with_aside(notebook: &Notebook, package: Dot) -> WithAside {
        let records: Vec<(&Key, &Record)> = of_package(notebook, package).collect();
        let aside: BTreeSet<Dot> = gathered(records.iter().filter(|(key, _)| !is_shown(notebook, key)).map(|(key, _)| key.id));
        let all = records.into_iter().filter_map(|(key, record)| Some((*key, read(record)?)));
        let (counted, aside) = all.partition(|(key, _)| !aside.contains(&key.id));
        WithAside { counted, aside }
    }
}

fn of_package(notebook: &Notebook, package: Dot) -> impl Iterator<Item = (&Key, &Record)> {
    let readings = reading::all(notebook, package).into_iter();
    readings.flat_map(|home| notebook.home(home)).filter(|(_, record)| record.kind == KIND)
}

/// Lays an answer aside, in every reading that has it.
pub fn lay_aside(transaction: &mut Transaction<'_>, package: Dot, id: Dot) {
    copies(transaction.notebook, package, id).into_iter().for_each(|key| transaction.delete(key));
}

/// Takes an answer back that was laid aside, in every reading.
pub fn take_back(transaction: &mut Transaction<'_>, package: Dot, id: Dot) {
    copies(transaction.notebook, package, id).into_iter().for_each(|key| transaction.restore(key));
}

fn copies(notebook: &Notebook, package: Dot, id: Dot) -> Vec<Key> {
    of_package(notebook, package).map(|(key, _)| *key).filter(|key| key.id == id).collect()
}

fn read(record: &Record) -> Option<Received> {
    let text = |field: crate::kind::Field| field.text_in(record).trim().to_owned();
    Some(Received {
        unit: UNIT.dot_in(record),
        school: text(SCHOOL),
        ask: ASK.dot_in(record),
        asked: text(ASKED),
        answer: Answer::of(TEXT.latest_in(record)?)?,
        may: strictest(record),
        source: Source::of_code(SOURCE.text_in(record))?,
        took_part: group::of_lists(TOOK_PART.register_in(record).iter().flat_map(|register| register.all())),
        sender: text(SENDER),
        date: text(DATE),
    })
}

/// Returns who may see it; if two readers have chosen differently, the strictest.
fn strictest(record: &Record) -> May {
    let standing = MAY.register_in(record).map(|register| register.all()).unwrap_or_default();
    standing.into_iter().map(|value| May::of_code(value.as_text().unwrap_or_default())).min().unwrap_or_default()
}

/// Stores an answer. `came`: the bytes that came; the same bytes give the same record. What is in the record already
/// stays, including whose it is. One that was laid aside stays so: nothing is written in it.
pub fn create(transaction: &mut Transaction<'_>, reading: Dot, package: Dot, came: &[u8], received: &Received) -> Key {
    let question = received.ask.map_or_else(|| received.asked.clone(), |ask| ask.to_string());
    let key = Key { home: reading, id: received_id(package, &question, came) };
    transaction.ensure(key, KIND.name);
    if !is_shown(transaction.notebook, &key) {
        return key;
    }
    let fields = [
        (UNIT, Value::pointer(received.unit)),
        (SCHOOL, text_or_null(&received.school)),
        (ASK, Value::pointer(received.ask)),
        (TEXT, received.answer.to_value()),
        (ASKED, text_or_null(&received.asked)),
        (MAY, received.may.code().into()),
        (SOURCE, received.source.code().into()),
        (TOOK_PART, group::to_value(&received.took_part)),
        (SENDER, text_or_null(&received.sender)),
        (DATE, text_or_null(&received.date)),
    ];
    for (field, value) in fields {
        let is_written = transaction.notebook.get(&key).is_some_and(|record| field.register_in(record).is_some());
        if !is_written && value != Value::Null {
            field.write(transaction, key, value);
        }
    }
    key
}

/// The running numbers of the first and the last write of who read it, and who that was: what came together was
/// written together.
pub(crate) fn written(notebook: &Notebook, key: Key) -> (Actor, u64, u64) {
    let registers = || notebook.get(&key).into_iter().flat_map(|record| record.registers.values());
    let actor = notebook
        .get(&key)
        .and_then(|record| TEXT.register_in(record)?.latest_entry())
        .map(|entry| entry.dot.actor)
        .unwrap_or(Actor(0));
    let own = || registers().flat_map(|register| register.entries()).filter(|entry| entry.dot.actor == actor);
    let numbers = || own().map(|entry| entry.dot.counter);
    (actor, numbers().min().unwrap_or_default(), numbers().max().unwrap_or_default())
}

/// Says whose an answer is. Who sent it is then no longer needed here.
pub fn set_unit(transaction: &mut Transaction<'_>, key: Key, unit: Dot) {
    UNIT.write(transaction, key, unit.into());
    SENDER.write(transaction, key, Value::Null);
}
