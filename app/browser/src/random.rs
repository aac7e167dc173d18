//! Randomness from the browser's generator. The core gets it as values.

use js_sys::{Math, Uint8Array};
use wasm_bindgen::JsValue;

use crate::js;

/// Returns random bytes fit for salts and keys; `None` if the browser has no generator.
pub fn random_bytes(count: usize) -> Option<Vec<u8>> {
    let crypto = js::get(&js_sys::global(), "crypto")?;
    let bytes = Uint8Array::new(&JsValue::from(u32::try_from(count).ok()?));
    js::call(&crypto, "getRandomValues", &[&bytes]).ok()?;
    Some(bytes.to_vec())
}

/// Returns a random number for an actor. It need not be secret, only unlike all others, so the page's ordinary
/// generator may stand in.
pub fn random_u64() -> u64 {
    let eight = random_bytes(8).and_then(|bytes| <[u8; 8]>::try_from(bytes).ok());
    eight.map_or_else(|| half() << 32 | half(), u64::from_le_bytes)
}

fn half() -> u64 {
    (Math::random() * 4_294_967_296.0) as u64
}
