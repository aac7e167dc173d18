//! One transaction and its end. A write counts only at `complete`: a request
//! that succeeded may still be undone when the disk is full.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use crate::error::StorageError;
use crate::js;
use crate::wait::{Answer, within};

/// Longer, and a transaction is taken to hang: it is ended, so that it does not
/// hold up every later one. An import of 10,000 records takes a second or two.
const TRANSACTION_MAX_MS: i32 = 20_000;

pub(crate) struct Transaction(IdbTransaction);

impl Transaction {
    pub(crate) fn read(database: &IdbDatabase, stores: &[&str]) -> Result<Self, StorageError> {
        Self::begin(database, stores, "readonly", JsValue::UNDEFINED)
    }

    /// `complete` then means on disk, not in some cache: it outlives a power cut.
    /// Browsers without the option ignore it.
    pub(crate) fn write_strictly(
        database: &IdbDatabase,
        stores: &[&str],
    ) -> Result<Self, StorageError> {
        let strict = js::object(&[("durability", &JsValue::from_str("strict"))]);
        Self::begin(database, stores, "readwrite", strict)
    }

    fn begin(
        database: &IdbDatabase,
        stores: &[&str],
        mode: &str,
        options: JsValue,
    ) -> Result<Self, StorageError> {
        let names: js_sys::Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        // By name, since web-sys has the options only as an unstable interface.
        js::call(database, "transaction", &[&names, &JsValue::from_str(mode), &options])
            .map(|transaction| Transaction(transaction.unchecked_into()))
            .map_err(|error| StorageError::from_js(&error))
    }

    pub(crate) fn store(&self, name: &str) -> Result<IdbObjectStore, StorageError> {
        self.0.object_store(name).map_err(|error| StorageError::from_js(&error))
    }

    /// Undoes everything. The end then comes as `abort`.
    pub(crate) fn abort(&self) {
        let _ = self.0.abort();
    }

    pub(crate) fn handle(&self) -> Transaction {
        Transaction(self.0.clone())
    }

    /// Waits for the end. On the time limit the transaction is undone.
    pub(crate) async fn end(&self) -> Result<(), StorageError> {
        let answer = Answer::new();
        let to = answer.clone();
        let complete = Closure::<dyn FnMut()>::new(move || to.give(Ok(())));
        let (from, to) = (self.0.clone(), answer.clone());
        let abort = Closure::<dyn FnMut()>::new(move || {
            let error = from.error().map(JsValue::from);
            to.give(Err(error.map_or(StorageError::Closed, |error| StorageError::from_js(&error))));
        });
        self.0.set_oncomplete(Some(complete.as_ref().unchecked_ref()));
        self.0.set_onabort(Some(abort.as_ref().unchecked_ref()));
        let quiet = Quiet(&self.0);
        let ended = within(TRANSACTION_MAX_MS, answer).await;
        drop(quiet);
        ended.unwrap_or_else(|| {
            self.abort();
            Err(StorageError::TimedOut)
        })
    }

    /// Waits for the end, then gives each request's result.
    pub(crate) async fn results(&self, requests: &[IdbRequest]) -> Result<Vec<JsValue>, StorageError> {
        self.end().await?;
        requests.iter().map(|request| placed(request.result())).collect()
    }
}

/// A request that was placed, or why it could not be.
pub(crate) fn placed<T>(request: Result<T, JsValue>) -> Result<T, StorageError> {
    request.map_err(|error| StorageError::from_js(&error))
}

/// Takes the callbacks off before they are freed, also when the waiting future
/// is dropped halfway.
struct Quiet<'a>(&'a IdbTransaction);

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        self.0.set_oncomplete(None);
        self.0.set_onabort(None);
    }
}
