//! How safe and how large the storage is. Safari evicts after about a week
//! without use unless the app is installed or the browser has promised to keep.

use wasm_bindgen::JsValue;

use crate::js;
use crate::wait::within;

/// Firefox asks the person and may wait for ever; the app does not.
const ANSWER_MAX_MS: i32 = 3_000;

/// Room used and allowed, in bytes, as the browser estimates them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub used_bytes: f64,
    pub quota_bytes: f64,
}

/// Asks the browser to keep the storage. `None` if it can not be asked or has
/// not answered within three seconds.
pub async fn persist() -> Option<bool> {
    ask("persist").await?.as_bool()
}

/// Whether the browser has promised to keep the storage, without asking for it.
pub async fn is_persisted() -> Option<bool> {
    ask("persisted").await?.as_bool()
}

/// Room used and allowed.
pub async fn estimate() -> Option<Estimate> {
    let answer = ask("estimate").await?;
    Some(Estimate { used_bytes: js::get(&answer, "usage")?.as_f64()?, quota_bytes: js::get(&answer, "quota")?.as_f64()? })
}

async fn ask(method: &str) -> Option<JsValue> {
    let storage = js::of_navigator("storage")?;
    within(ANSWER_MAX_MS, js::settle(js::call(&storage, method, &[]))).await?.ok()
}
