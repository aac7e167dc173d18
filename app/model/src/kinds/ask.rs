//! A question of a package (spørsmål til skolene). Its id stays when its words change, and so does its number,
//! by which people and Word forms know it: «§ 3».

use super::group::Group;
use super::{shown_of_kind, text_or_null};
use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

fields! {
    ORDER = kind::ORDER;
    pub TEXT = field("text");
    pub HELP = field("help");
    NUMBER = field("number").integer();
    // The group of the school that it is for; empty if it is for everybody.
    pub FOR_WHOM = field("for_whom").code();
    // The set's question it was made from.
    COPIED_FROM = field("copied_from").points_at("question");
}

/// A question to the schools (spørsmål).
pub const KIND: Kind = Kind {
    name: "ask",
    home: Home::In(&["package"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(32),
    link: InLink::Whole(Along::Plan),
    search: Searched::Never,
    is_people: false,
};

/// The most questions of a package: each takes three registers of a school's answers, and a record has at most
/// 256.
pub const ASKS_MAX: usize = 60;

/// A question to the schools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub key: Key,
    /// Such as «§ 3»; unique in its package.
    pub code: String,
    pub text: String,
    pub help: String,
    /// The group of the school that it is for; `None` for everybody.
    pub for_whom: Option<Group>,
    /// Whether it was removed from the package; what schools have answered stays.
    pub is_removed: bool,
}

impl Ask {
    /// Returns every question of a package in order, and after them those that were removed.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<Ask> {
        let shown = shown_of_kind(notebook, package, &KIND);
        let is_removed = |key: &Key| !shown.iter().any(|(other, _)| other == key);
        let removed = notebook.home(package).filter(|(key, record)| record.kind == KIND && is_removed(key));
        let removed = removed.map(|(key, record)| (*key, record, true));
        let codes = codes(notebook, package);
        let all = shown.iter().map(|(key, record)| (*key, *record, false)).chain(removed);
        let read = |(key, record, is_removed): (Key, &Record, bool)| {
            let [text, help] = [TEXT, HELP].map(|field| field.text_in(record).trim().to_owned());
            Ask { key, code: codes[&key].clone(), text, help, for_whom: Group::of_code(FOR_WHOM.text_in(record)), is_removed }
        };
        all.map(read).collect()
    }
}

/// Returns a question that was answered but is not in this package: an older or newer one asked it.
pub(crate) fn beside(asks: &[Ask], package: Dot, id: Dot, asked: &str) -> Ask {
    let code = unlike(|code| asks.iter().any(|ask| ask.code == code), "§ 0");
    let key = Key { home: package, id };
    Ask { key, code, text: asked.to_owned(), help: String::new(), for_whom: None, is_removed: true }
}

/// Returns the number as people write it: «§ 3».
fn code(record: &Record) -> String {
    format!("§ {}", NUMBER.count_in(record).unwrap_or_default())
}

/// Returns the code of every question of a package, those that were removed too. If two people add a question at once, both
/// get the same number: the later gets a letter. Neither moving nor removing a question changes a code: a form with
/// it may be on its way back.
fn codes(notebook: &Notebook, package: Dot) -> BTreeMap<Key, String> {
    let asks: Vec<(&Key, &Record)> = notebook.home(package).filter(|(_, record)| record.kind == KIND).collect();
    let made = sorted_by(asks, |(left_key, left), (right_key, right)| {
        (left.created_at_ms, left_key).cmp(&(right.created_at_ms, right_key))
    });
    let mut codes: BTreeMap<Key, String> = BTreeMap::new();
    for (key, record) in made {
        let unlike = unlike(|code| codes.values().any(|other| other == code), &code(record));
        codes.insert(*key, unlike);
    }
    codes
}

/// Returns the code, with a letter if it is taken.
fn unlike(is_taken: impl Fn(&str) -> bool, code: &str) -> String {
    let letters = std::iter::once(String::new()).chain(('b'..='z').map(String::from));
    let numbered = (2..).map(|number| format!("-{number}"));
    let mut codes = letters.chain(numbered).map(|end| format!("{code}{end}"));
    codes.find(|code| !is_taken(code)).unwrap_or_default()
}

/// Adds a question at the end. `copied_from`: the set's question. Returns `None` if the package is full.
pub fn create(transaction: &mut Transaction<'_>, package: Dot, text: &str, copied_from: Option<Dot>) -> Option<Key> {
    let all: Vec<&Record> = transaction.notebook.home(package).map(|(_, record)| record).filter(|of| of.kind == KIND).collect();
    if all.len() >= ASKS_MAX {
        return None;
    }
    // A number is never used again: a form with it may still be on its way back.
    let number = all.iter().filter_map(|record| NUMBER.count_in(record)).max().unwrap_or_default().saturating_add(1);
    let order = order_at_end(transaction, package, &KIND);
    let fields = [
        ORDER.with(Value::text(order)),
        TEXT.with(text_or_null(text)),
        NUMBER.with(i64::from(number).into()),
        COPIED_FROM.with(Value::pointer(copied_from)),
    ];
    Some(transaction.create(package, KIND.name, &fields))
}

/// Returns the set's question it was made from.
pub(crate) fn copied_from(notebook: &Notebook, ask: &Ask) -> Option<Dot> {
    notebook.get(&ask.key).and_then(|record| COPIED_FROM.dot_in(record))
}

/// Changes the words of a question, which stays the same question.
pub fn set_text(transaction: &mut Transaction<'_>, ask: Key, text: &str) {
    TEXT.set_text(transaction, ask, text);
}

/// Sets the group of the school that a question is for; `None` for everybody.
pub fn set_for_whom(transaction: &mut Transaction<'_>, ask: Key, group: Option<Group>) {
    FOR_WHOM.write(transaction, ask, group.map_or(Value::Null, |group| group.code().into()));
}

/// Removes a question. What schools have answered stays.
pub fn delete(transaction: &mut Transaction<'_>, ask: Key) {
    transaction.delete(ask);
}

/// Asks a removed question again, with its number.
pub fn restore(transaction: &mut Transaction<'_>, ask: Key) {
    transaction.restore(ask);
}
