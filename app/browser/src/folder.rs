//! A folder that a person chose, where browsers have folders (Edge, Chrome): its files read, and one of them written.
//! The handle is kept in a small database of its own, since it is no text. Knows nothing of what is in the files.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::File;

use crate::base::base_path;
use crate::files::of_handle;
use crate::js;
use crate::wait::{Answer, within};

const ANSWER_MAX_MS: i32 = 10_000;
/// A file may be large, and the folder on a disk across the network.
const WRITE_MAX_MS: i32 = 60_000;
/// A person may be asked, and think.
const PERSON_MAX_MS: i32 = 300_000;
/// The store in the database, and the key of the one handle in it.
const STORE: &str = "folder";

/// Returns whether this browser has folders.
pub fn has_folders() -> bool {
    js::has(&js_sys::global(), "showDirectoryPicker")
}

/// A folder. It may have to be asked for again before it is used.
#[derive(Clone, Debug)]
pub struct PickedFolder(JsValue);

impl PickedFolder {
    /// Asks the person for a folder; call it within the tap. Returns `None` if there was none.
    pub fn pick() -> impl Future<Output = Option<PickedFolder>> + use<> {
        let wish = js::object(&[("mode", &"readwrite".into()), ("id", &"fellestid".into())]);
        let asked = js::call(&js_sys::global(), "showDirectoryPicker", &[&wish]);
        async move { within(PERSON_MAX_MS, js::settle(asked)).await?.ok().map(PickedFolder) }
    }

    /// Returns the folder chosen before, or `None` if there is none.
    pub async fn kept() -> Option<PickedFolder> {
        let kept = in_store("readonly", "get", &[&STORE.into()]).await?;
        kept.is_object().then_some(PickedFolder(kept))
    }

    /// Remembers it for the next time the app is opened.
    pub async fn keep(&self) {
        in_store("readwrite", "put", &[&self.0, &STORE.into()]).await;
    }

    /// Forgets the one chosen before.
    pub async fn forget() {
        in_store("readwrite", "delete", &[&STORE.into()]).await;
    }

    /// Returns what the folder is called.
    pub fn name(&self) -> String {
        js::text(&self.0, "name")
    }

    /// Returns whether it may be used now, without asking anyone.
    pub async fn is_allowed(&self) -> bool {
        is_granted(self.permission("queryPermission"), ANSWER_MAX_MS).await
    }

    /// Asks the person whether it may be used; call it within the tap.
    pub fn ask(&self) -> impl Future<Output = bool> + use<> {
        is_granted(self.permission("requestPermission"), PERSON_MAX_MS)
    }

    /// Returns what was answered, or `None` where nobody can be asked, and nothing is refused.
    fn permission(&self, method: &str) -> Option<Result<JsValue, JsValue>> {
        let wish = js::object(&[("mode", &"readwrite".into())]);
        js::has(&self.0, method).then(|| js::call(&self.0, method, &[&wish]))
    }

    /// Returns its files that are wanted by their names; not those in folders below. Returns `None` if the folder does
    /// not answer. A file the device does not give now is left out.
    pub async fn files(&self, is_wanted: fn(&str) -> bool) -> Option<Vec<File>> {
        let all = js::call(&self.0, "values", &[]).ok()?;
        let mut files = Vec::new();
        loop {
            let next = done(js::call(&all, "next", &[]), ANSWER_MAX_MS).await?;
            if js::get(&next, "done").is_some_and(|is_done| is_done.is_truthy()) {
                return Some(files);
            }
            let entry = js::get(&next, "value")?;
            if js::text(&entry, "kind") == "file" && is_wanted(&js::text(&entry, "name")) {
                files.extend(of_handle(&entry).await);
            }
        }
    }

    /// Writes a file, whole or not at all: the browser puts it in place when it is closed. One that is new lies there
    /// empty until then. Returns the file as it then is, or `None` if it was not written.
    pub async fn write(&self, name: &str, bytes: &[u8]) -> Option<File> {
        let create = js::object(&[("create", &JsValue::TRUE)]);
        let file = done(js::call(&self.0, "getFileHandle", &[&name.into(), &create]), ANSWER_MAX_MS).await?;
        let writer = done(js::call(&file, "createWritable", &[]), ANSWER_MAX_MS).await?;
        done(js::call(&writer, "write", &[&Uint8Array::from(bytes)]), WRITE_MAX_MS).await?;
        done(js::call(&writer, "close", &[]), WRITE_MAX_MS).await?;
        of_handle(&file).await
    }
}

/// When a file was last written, in milliseconds since 1970, and how many bytes it is: whether it is another since.
pub fn stamp(file: &File) -> (f64, f64) {
    (file.last_modified(), file.size())
}

async fn done(asked: Result<JsValue, JsValue>, most_ms: i32) -> Option<JsValue> {
    within(most_ms, js::settle(asked)).await?.ok()
}

async fn is_granted(asked: Option<Result<JsValue, JsValue>>, most_ms: i32) -> bool {
    match asked {
        Some(asked) => done(asked, most_ms).await.and_then(|answer| answer.as_string()).as_deref() == Some("granted"),
        None => true,
    }
}

/// Calls a method of the store, and returns its result; `None` if it fails or does not answer. The database is opened
/// anew each time, which is seldom, and closed at once.
async fn in_store(mode: &str, method: &str, args: &[&JsValue]) -> Option<JsValue> {
    let factory = js::get(&js_sys::global(), "indexedDB")?;
    let name = format!("fellestid:{}#folder", base_path());
    let opening = js::call(&factory, "open", &[&name.as_str().into(), &1.into()]).ok()?;
    let upgraded = opening.clone();
    let make = Closure::<dyn FnMut()>::new(move || {
        if let Some(database) = js::get(&upgraded, "result") {
            let _ = js::call(&database, "createObjectStore", &[&STORE.into()]);
        }
    });
    let _ = js_sys::Reflect::set(&opening, &"onupgradeneeded".into(), make.as_ref());
    let database = answered(&opening).await?;
    let result = in_database(&database, mode, method, args).await;
    let _ = js::call(&database, "close", &[]);
    result
}

async fn in_database(database: &JsValue, mode: &str, method: &str, args: &[&JsValue]) -> Option<JsValue> {
    let transaction = js::call(database, "transaction", &[&STORE.into(), &mode.into()]).ok()?;
    let store = js::call(&transaction, "objectStore", &[&STORE.into()]).ok()?;
    answered(&js::call(&store, method, args).ok()?).await
}

/// Returns the result of a request of the database's.
async fn answered(request: &JsValue) -> Option<JsValue> {
    let answer = Answer::new();
    let (done, failed, of) = (answer.clone(), answer.clone(), request.clone());
    let done = Closure::<dyn FnMut()>::new(move || done.give(js_sys::Reflect::get(&of, &"result".into()).ok()));
    let failed = Closure::<dyn FnMut()>::new(move || failed.give(None));
    let _ = js_sys::Reflect::set(request, &"onsuccess".into(), done.as_ref());
    let _ = js_sys::Reflect::set(request, &"onerror".into(), failed.as_ref());
    let result = within(ANSWER_MAX_MS, answer).await.flatten();
    // The database may still answer; nobody listens then.
    for listener in ["onsuccess", "onerror", "onupgradeneeded"] {
        let _ = js_sys::Reflect::set(request, &listener.into(), &JsValue::NULL);
    }
    result
}
