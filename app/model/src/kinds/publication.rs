//! Answers published without the school's name (publisering): the question, and the texts in alphabetical order.
//! Nothing tells whose they are, in what order they came, or at what hour; the record has an actor used for
//! nothing else. When publishing is allowed is in [`crate::overviews::publishing`].

use super::reading;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Record;
use fellestid_crdt::sorting::sort;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

fields! {
    ASK = field("ask").points_at("ask");
    TEXTS = field("texts").list();
}

/// A publication (publisering).
pub const KIND: Kind = Kind {
    name: "publication",
    home: Home::In(&["reading"]),
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(45),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// Returns the published texts of each question, in alphabetical order. What is published cannot be recalled, so
/// deleted records count too.
pub fn all(notebook: &Notebook, package: Dot) -> BTreeMap<Dot, Vec<String>> {
    let mut published: BTreeMap<Dot, Vec<String>> = BTreeMap::new();
    let records = reading::all(notebook, package).into_iter().flat_map(|home| notebook.home(home)).map(|(_, record)| record);
    for record in records.filter(|record| record.kind == KIND) {
        if let Some(ask) = ASK.dot_in(record) {
            published.entry(ask).or_default().extend(texts(record));
        }
    }
    published.values_mut().for_each(sort);
    published
}

fn texts(record: &Record) -> impl Iterator<Item = String> {
    let list = TEXTS.latest_in(record).and_then(Value::as_list).unwrap_or_default();
    list.iter().filter_map(Value::as_text).map(str::to_owned)
}

/// Writes what is published for one question. The transaction must have an actor used for nothing else.
pub(crate) fn create(transaction: &mut Transaction<'_>, reading: Dot, ask: Dot, mut texts: Vec<String>) {
    sort(&mut texts);
    let texts = texts.into_iter().map(Value::Text).collect();
    transaction.create(reading, KIND.name, &[ASK.with(ask.into()), TEXTS.with(Value::List(texts))]);
}
