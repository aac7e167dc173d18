//! One transaction and its end. A write counts only at `complete`: a request that succeeded may still be
//! undone when the disk is full.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use crate::error::StorageError;
use crate::js;
use crate::wait::{Answer, within};

/// A transaction that is silent for longer is taken to hang, and is aborted so that it does not block every
/// later one. Reading 20,000 records, the longest single request, takes half a second on a laptop. Counted in
/// two halves, since a tablet may sleep during one of them.
const HALF_SILENCE_MAX_MS: i32 = 10_000;

#[derive(Clone)]
pub(crate) struct Transaction {
    inner: IdbTransaction,
    signs_of_life: Rc<Cell<u32>>,
}

impl Transaction {
    pub(crate) fn read(database: &IdbDatabase, store: &str) -> Result<Self, StorageError> {
        Self::begin(database, &[store], "readonly", JsValue::UNDEFINED)
    }

    /// Begins a transaction whose `complete` means on disk, not in some cache, so that it outlives a power cut.
    /// Browsers without the option ignore it.
    pub(crate) fn write_strictly(database: &IdbDatabase, stores: &[&str]) -> Result<Self, StorageError> {
        let strict = js::object(&[("durability", &JsValue::from_str("strict"))]);
        Self::begin(database, stores, "readwrite", strict)
    }

    fn begin(database: &IdbDatabase, stores: &[&str], mode: &str, options: JsValue) -> Result<Self, StorageError> {
        let names: js_sys::Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        // By name, since web-sys has the options only as an unstable interface.
        js::call(database, "transaction", &[&names, &JsValue::from_str(mode), &options])
            .map(|inner| Transaction { inner: inner.unchecked_into(), signs_of_life: Rc::default() })
            .map_err(|error| StorageError::from_js(&error))
    }

    pub(crate) fn store(&self, name: &str) -> Result<IdbObjectStore, StorageError> {
        self.inner.object_store(name).map_err(|error| StorageError::from_js(&error))
    }

    /// Undoes everything. The end then comes as `abort`.
    pub(crate) fn abort(&self) {
        let _ = self.inner.abort();
    }

    /// Notes that the transaction makes progress, however long it takes.
    pub(crate) fn is_getting_on(&self) {
        self.signs_of_life.set(self.signs_of_life.get().wrapping_add(1));
    }

    /// Waits for the end. After the limit of silence, or if nobody waits any longer, the transaction is undone.
    pub(crate) async fn end(&self) -> Result<(), StorageError> {
        let mut answer = Answer::new();
        let to = answer.clone();
        let complete = Closure::<dyn FnMut()>::new(move || to.give(Ok(())));
        let (from, to) = (self.inner.clone(), answer.clone());
        let abort = Closure::<dyn FnMut()>::new(move || {
            let error = from.error().map(JsValue::from);
            to.give(Err(error.map_or(StorageError::Closed, |error| StorageError::from_js(&error))));
        });
        self.inner.set_oncomplete(Some(complete.as_ref().unchecked_ref()));
        self.inner.set_onabort(Some(abort.as_ref().unchecked_ref()));
        let _undo = UndoneWhenDropped(&self.inner);
        let mut silent_halves = 0;
        while silent_halves < 2 {
            let heard = self.signs_of_life.get();
            if let Some(ended) = within(HALF_SILENCE_MAX_MS, &mut answer).await {
                return ended;
            }
            silent_halves = if self.signs_of_life.get() == heard { silent_halves + 1 } else { 0 };
        }
        Err(StorageError::TimedOut)
    }

    /// Waits for the end, then returns each request's result.
    pub(crate) async fn results(&self, requests: &[IdbRequest]) -> Result<Vec<JsValue>, StorageError> {
        self.end().await?;
        requests.iter().map(|request| placed(request.result())).collect()
    }
}

/// Converts the error of a request that could not be placed.
pub(crate) fn placed<T>(request: Result<T, JsValue>) -> Result<T, StorageError> {
    request.map_err(|error| StorageError::from_js(&error))
}

/// Removes the callbacks before they are freed, and aborts a transaction that is not complete, so that nothing
/// calls back into freed memory.
struct UndoneWhenDropped<'a>(&'a IdbTransaction);

impl Drop for UndoneWhenDropped<'_> {
    fn drop(&mut self) {
        self.0.set_oncomplete(None);
        self.0.set_onabort(None);
        // Refused after the end, which is the usual case.
        let _ = self.0.abort();
    }
}
