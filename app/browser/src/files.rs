//! Files in and out. What a file is, is seen from its bytes by others; never by
//! its name or by `accept`, which greys out our own files on an iPad.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

use crate::js;
use crate::listener::Listener;
use crate::wait::{timeout, within};

/// A file that sleeps in the cloud may take long to come; then it is given up.
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

/// Why a file was not read, or could not be given.
#[derive(Clone, Debug, PartialEq)]
pub enum FileError {
    /// Larger than allowed; nothing of it was read.
    TooLarge { name: String, size_bytes: f64 },
    /// A folder, a file that is gone, or one that the browser may not read.
    Unreadable { name: String },
    /// No answer within a minute.
    TimedOut { name: String },
    /// The browser would not make the file.
    NotMade,
}

/// The files chosen in an `<input type="file">`, from its `change` event. The
/// input is emptied, so that the same file can be chosen again.
pub fn of_input(event: &Event) -> Vec<File> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = of_list(input.files());
    input.set_value("");
    files
}

/// The files of a `drop` event, which is kept from opening them in the tab.
fn of_drop(event: &DragEvent) -> Vec<File> {
    event.prevent_default();
    of_list(event.data_transfer().and_then(|transfer| transfer.files()))
}

/// Hears of files dropped anywhere in the window for the rest of its life, but where a drop was
/// taken already. Without it the browser leaves the app to show the file.
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

/// Not text within the page.
fn drags_files(event: &Event) -> bool {
    let types = js::get(event, "dataTransfer").and_then(|data| js::get(&data, "types"));
    types.is_some_and(|types| Array::from(&types).iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Reads files one after the other; each succeeds or fails by itself.
///
/// # Errors
///
/// Each result by itself, as [`read_file`].
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
/// [`FileError`] if the file is larger than `size_max_bytes`, cannot be read, or does not answer in time.
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

/// Gives a file to the person through the browser's downloads. Home-screen apps
/// on iPad may ignore it: offer the share sheet first.
///
/// # Errors
///
/// [`FileError`] if the browser refuses.
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

fn of_list(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

/// A file for the share sheet.
pub(crate) fn made(name: &str, mime: &str, bytes: &[u8]) -> Result<File, JsValue> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence_and_options(&parts, name, &options)
}
