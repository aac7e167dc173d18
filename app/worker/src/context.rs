//! What lives between two jobs: the open store, what the last preview read, the words to be
//! searched, and the last code that was drawn.

use crate::find::Words;
use fellestid_browser::serve::say_alive;
use fellestid_browser::{Merged, StorageError, Store};
use fellestid_crdt::notebook::Notebook;
use fellestid_jobs::CodeDrawing;
use std::cell::RefCell;
use std::rc::Rc;

/// Attempts to open the store, of about two seconds each.
const OPENINGS_MAX: u32 = 5;
/// Some tenths of a second on a slow tablet.
const MERGES_FOR_A_SIGN: u32 = 200;

#[derive(Default)]
pub struct Context {
    store: RefCell<Option<Store>>,
    incoming: RefCell<Option<Rc<Notebook>>>,
    index: RefCell<Option<Words>>,
    /// By its link.
    drawing: RefCell<Option<(String, Option<CodeDrawing>)>>,
}

impl Context {
    /// Opened at the first job. A lost connection is opened again by the store itself.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database does not open, after five tries.
    pub async fn store(&self) -> Result<Store, StorageError> {
        if let Some(store) = self.store.borrow().clone() {
            return Ok(store);
        }
        let store = opened().await?;
        *self.store.borrow_mut() = Some(store.clone());
        Ok(store)
    }

    /// Kept also after the import, so that a failed attempt can be repeated.
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

    /// The drawing of this link, made anew only where the last one was of another. Most changes to a meeting
    /// leave its link as it is; and WebKit, on a busy machine, has corrupted this program's memory while it
    /// ran `qrcodegen` the second time (2.50 on x86-64; cause not found).
    pub fn drawing(&self, link: &str, draw: impl FnOnce(&str) -> Option<CodeDrawing>) -> Option<CodeDrawing> {
        let mut last = self.drawing.borrow_mut();
        match &*last {
            Some((of, drawing)) if of == link => drawing.clone(),
            Some(_) | None => last.insert((link.to_owned(), draw(link))).1.clone(),
        }
    }

    /// The hits in the index, or none before it is built.
    pub fn with_index<R>(&self, look: impl FnOnce(&Words) -> R) -> R {
        look(self.index.borrow().as_ref().unwrap_or(&Words::default()))
    }
}

/// On a busy tablet the browser may take longer to open than the page's own banner would wait for. Here
/// nobody is shown anything until the job is done, so it is asked again.
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

/// A merge that tells the page now and then that it is still at work: a full notebook takes long to write.
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
