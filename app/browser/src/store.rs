//! Everything that is kept: records with their home, and three small stores of
//! strings by string. Texts are opaque; what joins two of them comes from
//! outside.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbRequest};

pub use crate::database::Closing;
use crate::database::{AREAS, Connection, HOME, RECORDS, ROOT};
use crate::error::StorageError;
use crate::js;
use crate::transaction::{Transaction, placed};

/// A stored record: its key, the home it is shared with, whether it belongs to
/// what start-up reads, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub key: String,
    pub home: String,
    pub is_root: bool,
    pub text: String,
}

/// What a join decides about one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// What is stored stays as it is.
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

/// A value to be stored in an area, or with `None` removed from it.
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
    /// Opens the database, and makes it the first time. One that a newer version
    /// made is opened as it stands. At most three seconds, then
    /// [`StorageError::TimedOut`]; [`StorageError::Blocked`] when another tab
    /// holds on to an older form; [`StorageError::Refused`] without IndexedDB.
    pub async fn open() -> Result<Store, StorageError> {
        Connection::open().await.map(Store)
    }

    /// Calls back when the connection ends by itself. One hook per store; it is
    /// called once per loss.
    pub fn on_closing(&self, hook: impl Fn(Closing) + 'static) {
        self.0.on_closing(hook);
    }

    /// The rows marked as roots, by key.
    pub async fn roots(&self) -> Result<Vec<Row>, StorageError> {
        self.many(|database| {
            let transaction = Transaction::read(database, &[RECORDS])?;
            let index = placed(transaction.store(RECORDS)?.index(ROOT))?;
            Ok((transaction, vec![placed(index.get_all())?]))
        })
        .await
    }

    /// The rows of one home, by key.
    pub async fn home(&self, home: &str) -> Result<Vec<Row>, StorageError> {
        self.many(|database| {
            let transaction = Transaction::read(database, &[RECORDS])?;
            let index = placed(transaction.store(RECORDS)?.index(HOME))?;
            let request = placed(index.get_all_with_key(&JsValue::from_str(home)))?;
            Ok((transaction, vec![request]))
        })
        .await
    }

    /// Every row, by key.
    pub async fn all(&self) -> Result<Vec<Row>, StorageError> {
        self.many(|database| {
            let transaction = Transaction::read(database, &[RECORDS])?;
            let request = placed(transaction.store(RECORDS)?.get_all())?;
            Ok((transaction, vec![request]))
        })
        .await
    }

    /// The rows with these keys that exist, in the order asked.
    pub async fn get_many(&self, keys: &[String]) -> Result<Vec<Row>, StorageError> {
        let found = self
            .reading(|database| {
                let transaction = Transaction::read(database, &[RECORDS])?;
                let records = transaction.store(RECORDS)?;
                let requests: Result<Vec<IdbRequest>, StorageError> =
                    keys.iter().map(|key| placed(records.get(&JsValue::from_str(key)))).collect();
                Ok((transaction, requests?))
            })
            .await?;
        Ok(rows(found.into_iter()))
    }

    /// The value of one entry.
    pub async fn read(&self, area: Area, key: &str) -> Result<Option<String>, StorageError> {
        let found = self
            .reading(|database| {
                let transaction = Transaction::read(database, &[area.name()])?;
                let request = placed(transaction.store(area.name())?.get(&JsValue::from_str(key)))?;
                Ok((transaction, vec![request]))
            })
            .await?;
        Ok(found.first().and_then(JsValue::as_string))
    }

    /// Every entry of an area, by key.
    pub async fn list(&self, area: Area) -> Result<Vec<(String, String)>, StorageError> {
        let found = self
            .reading(|database| {
                let transaction = Transaction::read(database, &[area.name()])?;
                let store = transaction.store(area.name())?;
                let requests = vec![placed(store.get_all_keys())?, placed(store.get_all())?];
                Ok((transaction, requests))
            })
            .await?;
        let mut columns = found.into_iter().map(JsCast::unchecked_into::<Array>);
        let (Some(keys), Some(values)) = (columns.next(), columns.next()) else {
            return Ok(Vec::new());
        };
        Ok(keys
            .iter()
            .zip(values.iter())
            .filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)))
            .collect())
    }

    /// Stores and removes entries in one strict transaction.
    pub async fn write(&self, entries: Vec<Entry>) -> Result<(), StorageError> {
        self.update(Vec::new(), entries, |_, _| Joined::Keep).await
    }

    /// Joins rows into what is stored, and stores entries with them, all in one
    /// strict transaction: everything or nothing, and no other tab in between.
    ///
    /// For each row, in the order of keys, `join` gets the stored text and the
    /// incoming one. Rows with the same key are joined one after the other, in
    /// the order given. Returns only when the browser says it is on disk. On any
    /// error nothing was written, and joining again later is safe.
    pub async fn update(
        &self,
        rows: Vec<Row>,
        also: Vec<Entry>,
        join: impl FnMut(Option<&str>, &str) -> Joined + 'static,
    ) -> Result<(), StorageError> {
        if rows.is_empty() && also.is_empty() {
            return Ok(());
        }
        let database = self.0.database().await?;
        self.noticing(crate::update::update(&database, rows, also, join).await)
    }

    async fn many(
        &self,
        ask: impl FnOnce(&IdbDatabase) -> Result<(Transaction, Vec<IdbRequest>), StorageError>,
    ) -> Result<Vec<Row>, StorageError> {
        let found = self.reading(ask).await?;
        Ok(rows(found.into_iter().flat_map(|list| list.unchecked_into::<Array>().to_vec())))
    }

    async fn reading(
        &self,
        ask: impl FnOnce(&IdbDatabase) -> Result<(Transaction, Vec<IdbRequest>), StorageError>,
    ) -> Result<Vec<JsValue>, StorageError> {
        let database = self.0.database().await?;
        let found = match ask(&database) {
            Ok((transaction, requests)) => transaction.results(&requests).await,
            Err(error) => Err(error),
        };
        self.noticing(found)
    }

    /// A dead connection is let go, so that the next call opens a new one.
    fn noticing<T>(&self, result: Result<T, StorageError>) -> Result<T, StorageError> {
        if matches!(result, Err(StorageError::Closed | StorageError::TimedOut)) {
            self.0.lost();
        }
        result
    }
}

/// Rows in a form that this version does not know are left where they are.
fn rows(found: impl Iterator<Item = JsValue>) -> Vec<Row> {
    found.filter_map(|value| row(&value)).collect()
}

fn row(value: &JsValue) -> Option<Row> {
    Some(Row {
        key: js::get(value, "key")?.as_string()?,
        home: js::get(value, "home")?.as_string()?,
        is_root: js::get(value, "root").is_some(),
        text: js::get(value, "text")?.as_string()?,
    })
}
