//! The share sheet and the clipboard. Browsers allow both only within a tap: these functions call the browser
//! before they return, so call them straight from the tap, with the bytes ready; only the answer is awaited.

use std::future::Future;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlTextAreaElement};

use crate::files::made;
use crate::js;
use crate::wait::within;

/// A clipboard that takes longer is treated as not answering.
const COPY_MAX_MS: i32 = 3_000;

/// How sharing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Done,
    /// The person closed the sheet.
    Cancelled,
}

/// Why sharing did not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// No share sheet, or none for this type of file.
    Missing,
    /// Not within a tap, or forbidden here.
    Refused,
    /// A share sheet is open already.
    Busy,
    /// Anything else, in the browser's own words.
    Other(String),
}

/// Returns whether the share sheet accepts this very file. Chromium's refuses `.json`, `.zip`, `.docx` and our own
/// types.
pub fn can_share_file(name: &str, mime: &str, bytes: &[u8]) -> bool {
    let Some(navigator) = js::navigator() else { return false };
    made(name, mime, bytes)
        .and_then(|file| js::call(&navigator, "canShare", &[&data_of(&file, None)]))
        .is_ok_and(|answer| answer.is_truthy())
}

/// Opens the share sheet with a file, at once. Resolves when the person is done with the sheet, which may take
/// any time.
///
/// # Errors
///
/// Returns [`ShareError`] if the browser cannot share it or does not allow it.
pub fn share_file(name: &str, mime: &str, bytes: &[u8], title: &str) -> impl Future<Output = Result<Shared, ShareError>> + use<> {
    let asked = js::navigator()
        .filter(|navigator| js::has(navigator, "share"))
        .ok_or(ShareError::Missing)
        .map(|navigator| made(name, mime, bytes).and_then(|file| js::call(&navigator, "share", &[&data_of(&file, Some(title))])));
    async move {
        match js::settle(asked?).await {
            Ok(_) => Ok(Shared::Done),
            Err(error) => refusal(&error),
        }
    }
}

/// Returns whether the share sheet accepts a text.
pub fn can_share_text() -> bool {
    js::navigator().is_some_and(|navigator| js::has(&navigator, "share"))
}

/// Opens the share sheet with a text, at once; otherwise like [`share_file`].
///
/// # Errors
///
/// As [`share_file`].
pub fn share_text(title: &str, text: &str) -> impl Future<Output = Result<Shared, ShareError>> + use<> {
    let data = js::object(&[("title", &JsValue::from_str(title)), ("text", &JsValue::from_str(text))]);
    let navigator = js::navigator().filter(|navigator| js::has(navigator, "share"));
    let asked = navigator.ok_or(ShareError::Missing).map(|navigator| js::call(&navigator, "share", &[&data]));
    async move {
        match js::settle(asked?).await {
            Ok(_) => Ok(Shared::Done),
            Err(error) => refusal(&error),
        }
    }
}

fn refusal(error: &JsValue) -> Result<Shared, ShareError> {
    match js::text(error, "name").as_str() {
        "AbortError" => Ok(Shared::Cancelled),
        "NotAllowedError" | "SecurityError" => Err(ShareError::Refused),
        "InvalidStateError" => Err(ShareError::Busy),
        "TypeError" => Err(ShareError::Missing),
        name => Err(ShareError::Other(format!("{name}: {}", js::text(error, "message")))),
    }
}

fn data_of(file: &web_sys::File, title: Option<&str>) -> JsValue {
    let files = js_sys::Array::of1(file);
    match title {
        Some(title) => js::object(&[("files", &files), ("title", &JsValue::from_str(title))]),
        None => js::object(&[("files", &files)]),
    }
}

/// Copies a text, at once. Resolves to `false` if the browser refused; then show the text to be copied by hand.
pub fn copy_text(text: &str) -> impl Future<Output = bool> + use<> {
    let text = text.to_owned();
    let asked = js::of_navigator("clipboard").map(|clipboard| js::call(&clipboard, "writeText", &[&JsValue::from_str(&text)]));
    async move {
        let copied = match asked {
            Some(asked) => within(COPY_MAX_MS, js::settle(asked)).await.is_some_and(|it| it.is_ok()),
            None => false,
        };
        copied || copy_by_selection(&text).unwrap_or(false)
    }
}

/// Copies in the old way, for pages that are not served securely.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let focused = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let copied = js::call(&document, "execCommand", &[&JsValue::from_str("copy")]);
    area.remove();
    if let Some(focused) = focused {
        let _ = focused.focus();
    }
    Some(copied.is_ok_and(|answer| answer.is_truthy()))
}
