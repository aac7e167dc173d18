//! Asking the browser to keep the storage. Safari evicts after about a week
//! without use unless the app is installed or the browser has promised to keep.

use wasm_bindgen::JsValue;

use crate::js;
use crate::wait::within;

/// Firefox asks the person and may wait for ever; the app does not.
const ANSWER_MAX_MS: i32 = 3_000;

/// Asks the browser to keep the storage. Returns `None` if it cannot be asked or has not answered within
/// three seconds.
pub async fn persist() -> Option<bool> {
    ask("persist").await?.as_bool()
}

/// Returns whether the browser has promised to keep the storage. Asks no person. Returns `None` as [`persist`] does.
pub async fn is_persisted() -> Option<bool> {
    ask("persisted").await?.as_bool()
}

async fn ask(method: &str) -> Option<JsValue> {
    let storage = js::of_navigator("storage")?;
    within(ANSWER_MAX_MS, js::settle(js::call(&storage, method, &[]))).await?.ok()
}
