//! What lives between two jobs: the open store, what the last preview read, the search index, and the last
//! code drawn.

use crate::find::Words;
use fellestid_browser::serve::say_alive;
use fellestid_browser::{Merged, StorageError, Store};
use fellestid_crdt::notebook::Notebook;
use fellestid_jobs::CodeDrawing;
use std::cell::RefCell;
use std::rc::Rc;

/// Attempts to open the store, each of about two seconds.
const OPENINGS_MAX: u32 = 5;
/// So many merges take some tenths of a second on a slow tablet.
const MERGES_FOR_A_SIGN: u32 = 200;

#[derive(Default)]
pub struct Context {
    store: RefCell<Option<Store>>,
    incoming: RefCell<Option<Rc<Notebook>>>,
    index: RefCell<Option<Words>>,
    /// The last drawing, with its link.
    drawing: RefCell<Option<(String, Option<CodeDrawing>)>>,
}

impl Context {
    /// Returns the store, opened at the first job. It reopens a lost connection by itself.
    ///
    /// # Errors
    ///
    /// Returns [`StorageError`] if the database does not open in five attempts.
    pub async fn store(&self) -> Result<Store, StorageError> {
        if let Some(store) = self.store.borrow().clone() {
            return Ok(store);
        }
        let store = opened().await?;
        *self.store.borrow_mut() = Some(store.clone());
        Ok(store)
    }

    /// Returns what the last preview read. It is kept after the import, so that a failed attempt can be repeated.
    pub fn incoming(&self) -> Option<Rc<Notebook>> {
        self.incoming.borrow().clone()
    }

    pub fn remember(&self, incoming: Notebook) {
        *self.incoming.borrow_mut() = Some(Rc::new(incoming));
    }

    pub fn forget(&self) {
        *self.incoming.borrow_mut() = None;
    }

    pub fn has_index(&self) -> bool {
        self.index.borrow().is_some()
    }

    pub fn index(&self, index: Words) {
        *self.index.borrow_mut() = Some(index);
    }

    /// Returns the drawing of a link, drawn only if the last one was of another link. Most changes to a meeting leave
    /// its link as it is; and WebKit, on a busy machine, has corrupted this program's memory while it ran
    /// `qrcodegen` for the second time (2.50 on x86-64; cause not found).
    pub fn drawing(&self, link: &str, draw: impl FnOnce(&str) -> Option<CodeDrawing>) -> Option<CodeDrawing> {
        let mut last = self.drawing.borrow_mut();
        match &*last {
            Some((of, drawing)) if of == link => drawing.clone(),
            Some(_) | None => last.insert((link.to_owned(), draw(link))).1.clone(),
        }
    }

    /// Reads the index, which is empty before it is built.
    pub fn with_index<R>(&self, look: impl FnOnce(&Words) -> R) -> R {
        look(self.index.borrow().as_ref().unwrap_or(&Words::default()))
    }
}

/// Opens the store, with more attempts than the page makes: on a busy tablet that may take long, and here nobody
/// waits for a banner.
async fn opened() -> Result<Store, StorageError> {
    let mut tries = 1;
    loop {
        say_alive();
        match Store::open().await {
            Err(StorageError::TimedOut) if tries < OPENINGS_MAX => tries += 1,
            result => return result,
        }
    }
}

/// Wraps a merge so that it now and then tells the page it is at work: a full notebook takes long to write.
pub fn alive(merge: fn(Option<&str>, &str) -> Merged) -> impl FnMut(Option<&str>, &str) -> Merged {
    let mut merged = 0_u32;
    move |stored, incoming| {
        merged += 1;
        if merged.is_multiple_of(MERGES_FOR_A_SIGN) {
            say_alive();
        }
        merge(stored, incoming)
    }
}
