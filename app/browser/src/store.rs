//! Everything that is stored: records with their home, and three small stores of strings by string. Texts are
//! opaque; the function that merges two of them comes from outside.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest};

pub use crate::database::Closing;
use crate::database::{AREAS, Connection, HOME, RECORDS, ROOT};
use crate::error::StorageError;
use crate::js;
use crate::transaction::{Transaction, placed};
use crate::update::update;
use crate::wait;
use crate::{clock, env};

/// Rows read at once: some milliseconds on a slow tablet.
const SLICE_ROWS: usize = 100;
/// Slices are read for this long between two chances for the page to paint. Each chance costs some milliseconds too.
const TURN_MS: f64 = 10.0;

/// A stored record: its key, the home it is shared with, whether it is a root, which start-up reads, and its
/// text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub key: String,
    pub home: String,
    pub is_root: bool,
    pub text: String,
}

/// What a merge decides about one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged {
    /// The stored row stays as it is.
    Keep,
    /// This text is stored, with the incoming row's home and root mark.
    Put(String),
    /// The record is removed.
    Delete,
}

/// One of the stores of strings by string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    Meta,
    Drafts,
    Before,
}

impl Area {
    pub(crate) fn name(self) -> &'static str {
        let [meta, drafts, before] = AREAS;
        match self {
            Area::Meta => meta,
            Area::Drafts => drafts,
            Area::Before => before,
        }
    }
}

/// A value to store in an area; with `None` it is removed from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub area: Area,
    pub key: String,
    pub value: Option<String>,
}

/// The database of this copy of the app, in a page or a worker. Cheap to clone.
#[derive(Clone)]
pub struct Store(Rc<Connection>);

impl Store {
    /// Opens the database, and creates it the first time. One that a newer version made is opened as it is.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError::TimedOut`] after two seconds; [`StorageError::Blocked`] if another tab holds an
    /// older version open; [`StorageError::Refused`] without IndexedDB.
    pub async fn open() -> Result<Store, StorageError> {
        Connection::open().await.map(Store)
    }

    /// Calls back when the connection ends by itself, once per loss. A store has one hook.
    pub fn on_closing(&self, hook: impl Fn(Closing) + 'static) {
        self.0.on_closing(hook);
    }

    /// Returns the rows marked as roots, sorted by key.
    ///
    /// # Errors
    ///
    /// Returns the database's error; [`StorageError::TimedOut`] if it does not answer.
    pub async fn roots(&self) -> Result<Vec<Row>, StorageError> {
        self.rows(Ask::Roots).await
    }

    /// Returns the rows of these homes, home by home, in one read.
    ///
    /// # Errors
    ///
    /// As [`roots`](Self::roots).
    pub async fn homes(&self, homes: &[String]) -> Result<Vec<Row>, StorageError> {
        if homes.is_empty() { Ok(Vec::new()) } else { self.rows(Ask::Homes(homes)).await }
    }

    /// Reads the rows of these homes in slices, between which the page may paint if the browser has a steady clock. Rows
    /// written meanwhile are not among them.
    ///
    /// # Errors
    ///
    /// As [`roots`](Self::roots); earlier slices have been passed on already.
    pub async fn homes_in_slices(&self, homes: &[String], mut each: impl FnMut(Vec<Row>)) -> Result<(), StorageError> {
        if homes.is_empty() {
            return Ok(());
        }
        let found = self.ask(Ask::Homes(homes)).await?;
        let mut rows = Vec::new();
        let mut begun_ms = clock::steady_ms();
        for found in found {
            for value in Array::from(&found).iter() {
                rows.extend(row(&value));
                if rows.len() >= SLICE_ROWS {
                    each(std::mem::take(&mut rows));
                    if clock::steady_ms() - begun_ms >= TURN_MS {
                        rest().await;
                        begun_ms = clock::steady_ms();
                    }
                }
            }
        }
        each(rows);
        Ok(())
    }

    /// Returns every row, sorted by key.
    ///
    /// # Errors
    ///
    /// As [`roots`](Self::roots).
    pub async fn all(&self) -> Result<Vec<Row>, StorageError> {
        self.rows(Ask::All).await
    }

    /// Returns the value of one entry.
    ///
    /// # Errors
    ///
    /// As [`roots`](Self::roots).
    pub async fn read(&self, area: Area, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.ask(Ask::Entry(area, key)).await?.first().and_then(JsValue::as_string))
    }

    /// Returns every entry of an area, sorted by key.
    ///
    /// # Errors
    ///
    /// As [`roots`](Self::roots).
    pub async fn list(&self, area: Area) -> Result<Vec<(String, String)>, StorageError> {
        let columns = self.ask(Ask::Entries(area)).await?;
        let [keys, values] = columns.as_slice() else { return Ok(Vec::new()) };
        Ok(Array::from(keys)
            .iter()
            .zip(Array::from(values).iter())
            .filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)))
            .collect())
    }

    /// Stores and removes entries in one strict transaction.
    ///
    /// # Errors
    ///
    /// As [`update`](Self::update).
    pub async fn write(&self, entries: Vec<Entry>) -> Result<(), StorageError> {
        self.update(Vec::new(), entries, |_, _| Merged::Keep).await
    }

    /// Merges rows into the stored ones, and stores entries with them, all in one strict transaction: everything or
    /// nothing, and no other tab in between.
    ///
    /// For each row, in the order of keys, `merge` gets the stored text and the incoming one. Rows with the same
    /// key are merged one after another, in the order given. Returns only when the browser says it is on disk.
    /// Merging again after an error is safe.
    ///
    /// # Errors
    ///
    /// Returns the database's error, [`StorageError::Quota`] if there is no room. Nothing has been written then.
    pub async fn update(
        &self,
        rows: Vec<Row>,
        also: Vec<Entry>,
        merge: impl FnMut(Option<&str>, &str) -> Merged + 'static,
    ) -> Result<(), StorageError> {
        if rows.is_empty() && also.is_empty() {
            return Ok(());
        }
        let database = self.0.database().await?;
        let ended = update(&database, rows, also, Box::new(merge)).await;
        self.noticing(&database, ended)
    }

    async fn rows(&self, ask: Ask<'_>) -> Result<Vec<Row>, StorageError> {
        let mut rows = Vec::new();
        for found in self.ask(ask).await? {
            if Array::is_array(&found) {
                rows.extend(Array::from(&found).iter().filter_map(|value| row(&value)));
            } else {
                rows.extend(row(&found));
            }
        }
        Ok(rows)
    }

    async fn ask(&self, ask: Ask<'_>) -> Result<Vec<JsValue>, StorageError> {
        let database = self.0.database().await?;
        let found = match ask.place(&database) {
            Ok((transaction, requests)) => transaction.results(&requests).await,
            Err(error) => Err(error),
        };
        self.noticing(&database, found)
    }

    /// Drops a dead connection, so that the next call opens a new one.
    fn noticing<T>(&self, database: &IdbDatabase, result: Result<T, StorageError>) -> Result<T, StorageError> {
        if matches!(result, Err(StorageError::Closed | StorageError::TimedOut)) {
            self.0.lost(database);
        }
        result
    }
}

/// Everything that can be read: one type, so that only one function waits, which is most of what a read adds to
/// the download.
enum Ask<'a> {
    Roots,
    Homes(&'a [String]),
    All,
    Entry(Area, &'a str),
    Entries(Area),
}

impl Ask<'_> {
    fn place(&self, database: &IdbDatabase) -> Result<(Transaction, Vec<IdbRequest>), StorageError> {
        let store_name = match self {
            Ask::Roots | Ask::Homes(_) | Ask::All => RECORDS,
            Ask::Entry(area, _) | Ask::Entries(area) => area.name(),
        };
        let transaction = Transaction::read(database, store_name)?;
        let store = transaction.store(store_name)?;
        let requests = placed(self.requests(&store))?;
        Ok((transaction, requests))
    }

    fn requests(&self, store: &IdbObjectStore) -> Result<Vec<IdbRequest>, JsValue> {
        Ok(match self {
            Ask::Roots => vec![store.index(ROOT)?.get_all()?],
            Ask::All => vec![store.get_all()?],
            Ask::Homes(homes) => {
                let index = store.index(HOME)?;
                homes.iter().map(|home| index.get_all_with_key(&JsValue::from_str(home))).collect::<Result<_, _>>()?
            }
            Ask::Entry(_, key) => vec![store.get(&JsValue::from_str(key))?],
            Ask::Entries(_) => vec![store.get_all_keys()?, store.get_all()?],
        })
    }
}

/// Lets the page paint. A hidden page is not painted, and its timers are slow.
async fn rest() {
    if env::is_visible() {
        wait::sleep(0).await;
    }
}

/// Reads a row. One in a form this version does not know is left where it is.
fn row(value: &JsValue) -> Option<Row> {
    Some(Row {
        key: js::get(value, "key")?.as_string()?,
        home: js::get(value, "home")?.as_string()?,
        is_root: js::get(value, "root").is_some(),
        text: js::get(value, "text")?.as_string()?,
    })
}
