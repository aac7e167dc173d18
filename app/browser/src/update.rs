//! Merging rows into stored ones within one transaction.
//!
//! Some hundred reads are placed at a time; the callback of each merges and places the write. Results come in
//! the order the reads were placed, so one callback serves thousands of rows, and nothing is awaited that could
//! let the transaction end early.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IdbDatabase, IdbObjectStore, IdbRequest};

use crate::database::RECORDS;
use crate::error::StorageError;
use crate::js;
use crate::store::{Entry, Merged, Row};
use crate::transaction::{Transaction, placed};

/// Placing more at once would hold up the page; each group also shows that the transaction makes progress.
const READS_AT_ONCE_MAX: usize = 200;

/// Decides on a row from the stored and the incoming text. Boxed, so that this is compiled once.
pub(crate) type Merge = Box<dyn FnMut(Option<&str>, &str) -> Merged>;

pub(crate) async fn update(database: &IdbDatabase, rows: Vec<Row>, also: Vec<Entry>, merge: Merge) -> Result<(), StorageError> {
    let transaction = Transaction::write_strictly(database, &stores_of(&rows, &also))?;
    let failure = Rc::new(RefCell::new(None));
    let callback = match place(&transaction, rows, &also, merge, &failure) {
        Ok(callback) => callback,
        Err(error) => {
            transaction.abort();
            return Err(error);
        }
    };
    let ended = transaction.end().await;
    drop(callback);
    match failure.take() {
        Some(error) => Err(error),
        None => ended,
    }
}

type OnFound = Closure<dyn FnMut(Event)>;

fn place(
    transaction: &Transaction,
    rows: Vec<Row>,
    also: &[Entry],
    merge: Merge,
    failure: &Rc<RefCell<Option<StorageError>>>,
) -> Result<Option<OnFound>, StorageError> {
    for entry in also {
        put_entry(transaction, entry)?;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    // Equal keys come together and keep their order: one read serves them all, since a second read, placed
    // now, would miss the first one's write. A sort would add a few kilobytes.
    let mut by_key: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows {
        by_key.entry(row.key.clone()).or_default().push(row);
    }
    let rows = by_key.into_values().flatten().collect();
    let records = transaction.store(RECORDS)?;
    let mut merging = Merging { records, rows, reads_open: 0, merge };
    let first_reads = merging.place_reads()?;

    let (handle, failure) = (transaction.clone(), Rc::clone(failure));
    let callback = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        handle.is_getting_on();
        if let Err(error) = merging.on_found(&event) {
            failure.borrow_mut().get_or_insert(error);
            handle.abort();
        }
    });
    for read in &first_reads {
        read.set_onsuccess(Some(callback.as_ref().unchecked_ref()));
    }
    Ok(Some(callback))
}

/// Returns the text a read found. A row that is not in our form was written by a newer version and must not be
/// overwritten.
fn found(read: &IdbRequest) -> Result<Option<String>, StorageError> {
    let value = placed(read.result())?;
    if value.is_undefined() {
        return Ok(None);
    }
    let text = js::get(&value, "text").and_then(|text| text.as_string());
    text.map(Some).ok_or(StorageError::Corrupt)
}

struct Merging {
    records: IdbObjectStore,
    rows: VecDeque<Row>,
    reads_open: usize,
    merge: Merge,
}

impl Merging {
    fn on_found(&mut self, event: &Event) -> Result<(), StorageError> {
        let read: IdbRequest = event.target().ok_or(StorageError::Corrupt)?.unchecked_into();
        self.merge_next(found(&read)?)?;
        self.reads_open -= 1;
        if self.reads_open == 0 {
            let callback = read.onsuccess();
            for read in self.place_reads()? {
                read.set_onsuccess(callback.as_ref());
            }
        }
        Ok(())
    }

    /// Places the reads of the next keys.
    fn place_reads(&mut self) -> Result<Vec<IdbRequest>, StorageError> {
        let rows = self.rows.make_contiguous();
        let keys = rows.chunk_by(|one, other| one.key == other.key).take(READS_AT_ONCE_MAX);
        let reads: Result<Vec<IdbRequest>, StorageError> =
            keys.map(|same_key| placed(self.records.get(&JsValue::from_str(&same_key[0].key)))).collect();
        self.reads_open = reads.as_ref().map_or(0, Vec::len);
        reads
    }

    /// Merges every row of the next key and places the write.
    fn merge_next(&mut self, mut stored: Option<String>) -> Result<(), StorageError> {
        let Some(mut row) = self.rows.pop_front() else { return Ok(()) };
        let mut changed = false;
        loop {
            match (self.merge)(stored.as_deref(), &row.text) {
                Merged::Keep => {}
                Merged::Put(text) => (stored, changed) = (Some(text), true),
                Merged::Delete => (stored, changed) = (None, true),
            }
            match self.rows.pop_front_if(|next| next.key == row.key) {
                Some(next) => row = next,
                None => break,
            }
        }
        match stored {
            _ if !changed => Ok(()),
            Some(text) => placed(self.records.put(&value_of(&row, &text))).map(drop),
            None => placed(self.records.delete(&JsValue::from_str(&row.key))).map(drop),
        }
    }
}

fn value_of(row: &Row, text: &str) -> JsValue {
    let (key, home, text) = (JsValue::from_str(&row.key), JsValue::from_str(&row.home), JsValue::from_str(text));
    let mut properties = vec![("key", &key), ("home", &home), ("text", &text)];
    let present = JsValue::from(1);
    if row.is_root {
        properties.push(("root", &present));
    }
    js::object(&properties)
}

fn put_entry(transaction: &Transaction, entry: &Entry) -> Result<(), StorageError> {
    let store = transaction.store(entry.area.name())?;
    let key = JsValue::from_str(&entry.key);
    match &entry.value {
        Some(value) => placed(store.put_with_key(&JsValue::from_str(value), &key)).map(drop),
        None => placed(store.delete(&key)).map(drop),
    }
}

/// Returns only the stores to be changed, so that other writes need not wait.
fn stores_of(rows: &[Row], also: &[Entry]) -> Vec<&'static str> {
    let mut stores: Vec<&str> = Vec::new();
    let touched = also.iter().map(|entry| entry.area.name()).chain((!rows.is_empty()).then_some(RECORDS));
    for store in touched {
        if !stores.contains(&store) {
            stores.push(store);
        }
    }
    stores
}
