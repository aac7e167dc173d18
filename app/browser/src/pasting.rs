//! Pasting, with the formatting the clipboard has. Does not know what the text is for.

use crate::js;
use crate::wait::within;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, File, HtmlTextAreaElement};

use crate::files::{made_of, of_list};
use crate::listener::Listener;

/// The person may have to be asked whether the page may read the clipboard.
const READ_MAX_MS: i32 = 60_000;

/// Returns the HTML of a `paste` event; `None` if the clipboard has none.
pub fn html_of(event: &Event) -> Option<String> {
    text_of_kind(event, "text/html")
}

/// Returns the plain text of a `paste` event; `None` if the clipboard has none.
pub fn text_of(event: &Event) -> Option<String> {
    text_of_kind(event, "text/plain")
}

fn text_of_kind(event: &Event, kind: &str) -> Option<String> {
    let data = js::get(event, "clipboardData")?;
    let text = js::call(&data, "getData", &[&JsValue::from_str(kind)]).ok()?.as_string()?;
    Some(text).filter(|text| !text.is_empty())
}

/// Calls back with files pasted anywhere in the window, for the rest of its life. Text beside the files goes first:
/// Word and Excel put a picture of the text on the clipboard too.
pub fn on_files(mut pasted: impl FnMut(Vec<File>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    Listener::on(&window, "paste", move |event| {
        let Some(data) = js::get(&event, "clipboardData").filter(|_| !event.default_prevented()) else { return };
        let files = of_list(js::get(&data, "files").and_then(|files| files.dyn_into().ok()));
        if !files.is_empty() && html_of(&event).is_none() && text_of(&event).is_none() {
            event.prevent_default();
            pasted(files);
        }
    })
    .forever();
}

/// Inserts a text at the field's caret instead of what would have been pasted, so that it can be undone. The
/// field fires its own `input` event, as for typing.
pub fn insert(event: &Event, text: &str) {
    let Some(area) = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    event.prevent_default();
    let text = JsValue::from_str(text);
    let document: JsValue = area.owner_document().map_or(JsValue::NULL, Into::into);
    let inserted = js::call(&document, "execCommand", &[&JsValue::from_str("insertText"), &JsValue::FALSE, &text]);
    if inserted.is_ok_and(|done| done.is_truthy()) {
        return;
    }
    let place = |end: &str| js::get(&area, end).unwrap_or(JsValue::from(0));
    let (from, to) = (place("selectionStart"), place("selectionEnd"));
    let _ = js::call(&area, "setRangeText", &[&text, &from, &to, &JsValue::from_str("end")]);
    if let Ok(input) = Event::new("input") {
        let _ = area.dispatch_event(&input);
    }
}

/// What the clipboard holds.
pub enum Clipboard {
    Html(String),
    Text(String),
    Picture(File),
}

/// Returns whether the browser lets a page read the clipboard.
pub fn can_read() -> bool {
    js::of_navigator("clipboard").is_some_and(|clipboard| js::has(&clipboard, "read"))
}

/// Reads the clipboard; call it within a tap. Returns its HTML, or else its text, or else its picture; `None` if the
/// person or the browser refuses, or if it holds none of them.
pub fn read() -> impl Future<Output = Option<Clipboard>> + use<> {
    let asked = js::of_navigator("clipboard").map(|clipboard| js::call(&clipboard, "read", &[]));
    async move {
        let items = within(READ_MAX_MS, js::settle(asked?)).await?.ok()?;
        let items = js_sys::Array::from(&items);
        for item in items.iter() {
            if let Some(html) = of_kind(&item, "text/html").await {
                return Some(Clipboard::Html(html));
            }
            if let Some(text) = of_kind(&item, "text/plain").await {
                return Some(Clipboard::Text(text));
            }
            if let Some(picture) = blob_of_kind(&item, "image/png").await {
                return made_of("bilde.png", "image/png", &picture).map(Clipboard::Picture);
            }
        }
        None
    }
}

async fn of_kind(item: &JsValue, kind: &str) -> Option<String> {
    let blob = blob_of_kind(item, kind).await?;
    js::settle(js::call(&blob, "text", &[])).await.ok()?.as_string().filter(|text| !text.is_empty())
}

async fn blob_of_kind(item: &JsValue, kind: &str) -> Option<JsValue> {
    js::list(item, "types").iter().find(|own| own.as_string().as_deref() == Some(kind))?;
    js::settle(js::call(item, "getType", &[&JsValue::from_str(kind)])).await.ok()
}
