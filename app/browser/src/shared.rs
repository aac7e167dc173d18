//! What another app shared with this one. The service worker (`public/sw.js`) keeps it in a cache until a page
//! takes it. Does not know what is in it.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, File};

use crate::base::base_path;
use crate::files::made_of;
use crate::js;
use crate::wait::within;

const ANSWER_MAX_MS: i32 = 20_000;
/// Part of the address of what is kept: a file has a name, a text has none.
const NAMED: &str = "?name=";
/// The end of the address of how many files of a share were not kept.
const MISSING: &str = "?missing";

/// What was shared.
#[derive(Clone, Debug, Default)]
pub struct SharedIn {
    pub files: Vec<File>,
    /// Title, text and address, a line each.
    pub text: String,
    /// How many files were shared and could not be kept.
    pub missing: usize,
}

/// Takes everything that was shared and that no page has taken, the oldest first. Returns `None` if nothing was shared;
/// what was shared and could not be kept is empty.
pub async fn take() -> Option<SharedIn> {
    within(ANSWER_MAX_MS, try_take()).await.flatten()
}

async fn try_take() -> Option<SharedIn> {
    let caches = js::get(&js_sys::global(), "caches")?;
    let name = JsValue::from_str(&format!("fellestid:{}#shared", base_path()));
    // To open the cache would create it.
    if !js::settle(js::call(&caches, "has", &[&name])).await.ok()?.is_truthy() {
        return None;
    }
    let cache = js::settle(js::call(&caches, "open", &[&name])).await.ok()?;
    let kept = js::settle(js::call(&cache, "keys", &[])).await.ok()?;
    let mut taken = SharedIn::default();
    for request in js_sys::Array::from(&kept).iter() {
        let found = js::settle(js::call(&cache, "match", &[&request])).await.ok()?;
        let Ok(blob) = js::settle(js::call(&found, "blob", &[])).await else { continue };
        taken.add(&js::text(&request, "url"), blob).await;
    }
    js::settle(js::call(&caches, "delete", &[&name])).await.ok()?;
    Some(taken)
}

impl SharedIn {
    async fn add(&mut self, address: &str, blob: JsValue) {
        if let Some((_, name)) = address.split_once(NAMED) {
            let name = js_sys::decode_uri_component(name).ok().and_then(|name| name.as_string()).unwrap_or_default();
            // Read at once: the cache is deleted before the file is used.
            let bytes = js::settle(js::call(&blob, "arrayBuffer", &[])).await;
            let mime = blob.dyn_ref::<Blob>().map(Blob::type_).unwrap_or_default();
            let made = bytes.ok().and_then(|bytes| made_of(&name, &mime, &bytes));
            self.missing += usize::from(made.is_none());
            self.files.extend(made);
            return;
        }
        let text = js::settle(js::call(&blob, "text", &[])).await.ok().and_then(|text| text.as_string()).unwrap_or_default();
        match address.ends_with(MISSING) {
            true => self.missing += text.parse().unwrap_or(0),
            false => self.text.push_str(&text),
        }
    }
}
