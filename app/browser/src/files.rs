//! Files in and out. Others tell what a file is, from its bytes; never from its name or by `accept`, which
//! greys out our own files on an iPad.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

use crate::js;
use crate::listener::Listener;
use crate::wait::{timeout, within};

/// A file still in the cloud may take long to arrive; after this time it is given up.
const READ_MAX_MS: i32 = 60_000;

/// Safari reads the blob after the click has returned.
const REVOKE_AFTER_MS: i32 = 60_000;

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct PickedFile {
    pub name: String,
    pub size_bytes: f64,
    pub bytes: Vec<u8>,
}

/// Why a file was not read, or could not be saved.
#[derive(Clone, Debug, PartialEq)]
pub enum FileError {
    /// Larger than allowed; nothing of it was read.
    TooLarge { name: String, size_bytes: f64 },
    /// A folder, a file that is gone, or one the browser may not read.
    Unreadable { name: String },
    /// No answer within a minute.
    TimedOut { name: String },
    /// The browser would not make the file.
    NotMade,
}

/// Returns the files chosen in an `<input type="file">`, from its `change` event. Empties the input, so that
/// the same file can be chosen again.
pub fn of_input(event: &Event) -> Vec<File> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = of_list(input.files());
    input.set_value("");
    files
}

/// Returns the files of a `drop` event, and keeps the browser from opening them in the tab.
fn of_drop(event: &DragEvent) -> Vec<File> {
    event.prevent_default();
    of_list(event.data_transfer().and_then(|transfer| transfer.files()))
}

/// Calls back with files dropped anywhere in the window, for the rest of its life, except drops already
/// handled. Without it the browser would leave the app to show the file.
pub fn on_drop(mut dropped: impl FnMut(Vec<File>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    Listener::on(&window, "dragover", |event| {
        if drags_files(&event) {
            event.prevent_default();
        }
    })
    .forever();
    Listener::on(&window, "drop", move |event| {
        if drags_files(&event) && !event.default_prevented() {
            dropped(of_drop(event.unchecked_ref()));
        }
    })
    .forever();
}

/// Returns whether files are dragged, rather than text within the page.
fn drags_files(event: &Event) -> bool {
    let types = js::get(event, "dataTransfer").and_then(|data| js::get(&data, "types"));
    types.is_some_and(|types| Array::from(&types).iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Reads files one after another; each succeeds or fails by itself.
///
/// # Errors
///
/// Each result has its own error, as [`read_file`].
pub async fn read_files(files: &[File], size_max_bytes: f64) -> Vec<Result<PickedFile, FileError>> {
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        read.push(read_file(file, size_max_bytes).await);
    }
    read
}

/// Reads a file, unless it is larger than allowed.
///
/// # Errors
///
/// Returns [`FileError`] if the file is larger than `size_max_bytes`, cannot be read, or does not arrive in time.
pub async fn read_file(file: &File, size_max_bytes: f64) -> Result<PickedFile, FileError> {
    let (name, size_bytes) = (file.name(), file.size());
    if size_bytes > size_max_bytes {
        return Err(FileError::TooLarge { name, size_bytes });
    }
    match within(READ_MAX_MS, js::settle(js::call(file, "arrayBuffer", &[]))).await {
        Some(Ok(buffer)) => Ok(PickedFile { name, size_bytes, bytes: Uint8Array::new(&buffer).to_vec() }),
        Some(Err(_)) => Err(FileError::Unreadable { name }),
        None => Err(FileError::TimedOut { name }),
    }
}

/// Saves a file through the browser's downloads. Home-screen apps on iPad may ignore it: offer the share sheet
/// first.
///
/// # Errors
///
/// Returns [`FileError`] if the browser refuses.
pub fn download(name: &str, bytes: &[u8], mime: &str) -> Result<(), FileError> {
    try_download(name, bytes, mime).ok_or(FileError::NotMade)
}

fn try_download(name: &str, bytes: &[u8], mime: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;

    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();

    let revoke = timeout(REVOKE_AFTER_MS, move || {
        let _ = Url::revoke_object_url(&address);
    });
    std::mem::forget(revoke);
    Some(())
}

/// Makes a file of a text, as if it had been picked.
pub fn of_text(name: &str, text: &str) -> Option<File> {
    made(name, "text/plain", text.as_bytes()).ok()
}

/// Calls back with files the device opens the app with, and how many of them it would not give, for the rest of the
/// window's life, including those it was started with.
pub fn on_opened(opened: impl Fn(Vec<File>, usize) + 'static) {
    let Some(queue) = js::get(&js_sys::global(), "launchQueue") else { return };
    let opened = Rc::new(opened);
    let consumer = Closure::<dyn FnMut(JsValue)>::new(move |launch: JsValue| {
        let (handles, opened) = (js::list(&launch, "files"), Rc::clone(&opened));
        spawn_local(async move {
            let mut files = Vec::new();
            for handle in &handles {
                files.extend(of_handle(handle).await);
            }
            let missing = handles.len() - files.len();
            opened(files, missing);
        });
    });
    let _ = js::call(&queue, "setConsumer", &[&consumer.into_js_value()]);
}

/// Returns the file of a handle as it is now; `None` if the device does not give it.
pub(crate) async fn of_handle(handle: &JsValue) -> Option<File> {
    let file = within(READ_MAX_MS, js::settle(js::call(handle, "getFile", &[]))).await;
    file?.ok()?.dyn_into().ok()
}

pub(crate) fn of_list(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

/// Makes a file of what a blob holds.
pub(crate) fn made_of(name: &str, mime: &str, blob: &JsValue) -> Option<File> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(mime);
    File::new_with_blob_sequence_and_options(&Array::of1(blob), name, &options).ok()
}

/// Makes a file for the share sheet.
pub(crate) fn made(name: &str, mime: &str, bytes: &[u8]) -> Result<File, JsValue> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence_and_options(&parts, name, &options)
}
