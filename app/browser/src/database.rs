//! Opening the database and keeping the connection. Knows which stores exist, and nothing about what is in
//! them.
//!
//! It uses web-sys directly: with `indexed_db_futures` 0.6 a bare open, get, put and list add 21.5 KB brotli,
//! glue included; this whole store, with merges, time limits and reopening, adds 14.8 KB. `idb` 0.6 cannot ask
//! for strict durability.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbIndexParameters, IdbObjectStoreParameters, IdbOpenDbRequest};

use crate::base::database_name;
use crate::error::StorageError;
use crate::js;
use crate::wait::{Answer, within};

/// An open that takes longer is taken to hang, as it does on some iPads: the banner must be shown within three
/// seconds (F4), and starting takes some of them.
const OPEN_MAX_MS: i32 = 2_000;

/// The version of the database that this version of the app writes.
const VERSION: u32 = 1;

pub(crate) const RECORDS: &str = "records";
pub(crate) const HOME: &str = "home";
pub(crate) const ROOT: &str = "root";

/// The stores of strings by string.
pub(crate) const AREAS: [&str; 3] = ["meta", "drafts", "before"];

/// Why a connection ended by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// A newer version of the app opens the database in another tab. This tab has closed its connection and stays
    /// without until it is reloaded.
    NewerVersion,
    /// The browser dropped it: storage was wiped, or the database process died. The next call opens it again.
    Lost,
}

type Hook = Rc<dyn Fn(Closing)>;

enum State {
    Open(IdbDatabase),
    Lost,
    GivenUp,
}

/// A connection that opens again by itself after the browser has dropped it.
pub(crate) struct Connection {
    state: RefCell<State>,
    hook: RefCell<Option<Hook>>,
    told: Cell<bool>,
}

impl Connection {
    pub(crate) async fn open() -> Result<Rc<Connection>, StorageError> {
        let connection =
            Rc::new(Connection { state: RefCell::new(State::Lost), hook: RefCell::new(None), told: Cell::new(false) });
        connection.database().await?;
        Ok(connection)
    }

    pub(crate) fn on_closing(&self, hook: impl Fn(Closing) + 'static) {
        *self.hook.borrow_mut() = Some(Rc::new(hook));
    }

    /// Returns the open database, opening it again if it was lost.
    pub(crate) async fn database(self: &Rc<Self>) -> Result<IdbDatabase, StorageError> {
        match &*self.state.borrow() {
            State::Open(database) => return Ok(database.clone()),
            State::GivenUp => return Err(StorageError::Closed),
            State::Lost => {}
        }
        let fresh = open_any_version().await?;
        // Another call may have opened it, or given it up, while this one waited.
        let mut state = self.state.borrow_mut();
        match &*state {
            State::Open(first) => {
                fresh.close();
                Ok(first.clone())
            }
            State::GivenUp => {
                fresh.close();
                Err(StorageError::Closed)
            }
            State::Lost => {
                self.watch(&fresh);
                self.told.set(false);
                *state = State::Open(fresh.clone());
                Ok(fresh)
            }
        }
    }

    /// Closes a database that no longer answers, unless another call has done so already.
    pub(crate) fn lost(&self, database: &JsValue) {
        let is_current = match &*self.state.borrow() {
            State::Open(current) => JsValue::from(current) == *database,
            State::Lost | State::GivenUp => false,
        };
        if is_current {
            self.end(State::Lost, Closing::Lost);
        }
    }

    fn end(&self, next: State, why: Closing) {
        let previous = self.state.replace(next);
        if let State::Open(database) = previous {
            database.set_onclose(None);
            database.set_onversionchange(None);
            database.close();
        }
        let hook = self.hook.borrow().clone();
        if let Some(hook) = hook.filter(|_| !self.told.replace(true)) {
            hook(why);
        }
    }

    fn watch(self: &Rc<Self>, database: &IdbDatabase) {
        // Weak and leaked: a few bytes per opening, which happens once or twice a day.
        let weak = Rc::downgrade(self);
        let given_up = Closure::once_into_js(move || {
            if let Some(connection) = weak.upgrade() {
                connection.end(State::GivenUp, Closing::NewerVersion);
            }
        });
        let weak = Rc::downgrade(self);
        let lost = Closure::once_into_js(move |event: Event| {
            if let (Some(connection), Some(database)) = (weak.upgrade(), event.target()) {
                connection.lost(&database);
            }
        });
        database.set_onversionchange(Some(given_up.unchecked_ref()));
        database.set_onclose(Some(lost.unchecked_ref()));
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let State::Open(database) = self.state.get_mut() {
            database.close();
        }
    }
}

/// Opens the database. A newer app may have raised its version; its stores can still be read (F13), so then it
/// is opened as it is.
async fn open_any_version() -> Result<IdbDatabase, StorageError> {
    let factory: IdbFactory = js::get(&js_sys::global(), "indexedDB").ok_or(StorageError::Refused)?.unchecked_into();
    let name = database_name();
    match open_request(factory.open_with_u32(&name, VERSION)).await {
        Err(Opening::NewerExists) => match open_request(factory.open(&name)).await {
            Ok(database) => Ok(database),
            Err(Opening::NewerExists) => Err(StorageError::Blocked),
            Err(Opening::Failed(error)) => Err(error),
        },
        Err(Opening::Failed(error)) => Err(error),
        Ok(database) => Ok(database),
    }
}

enum Opening {
    NewerExists,
    Failed(StorageError),
}

impl Opening {
    fn from_js(error: &JsValue) -> Opening {
        match js::text(error, "name").as_str() {
            "VersionError" => Opening::NewerExists,
            _ => Opening::Failed(StorageError::from_js(error)),
        }
    }
}

async fn open_request(request: Result<IdbOpenDbRequest, JsValue>) -> Result<IdbDatabase, Opening> {
    let request = request.map_err(|error| Opening::from_js(&error))?;
    let answer = Answer::new();

    let (from, to) = (request.clone(), answer.clone());
    let success = Closure::once_into_js(move || {
        let Ok(database) = from.result().map(JsCast::unchecked_into::<IdbDatabase>) else {
            return;
        };
        // Opened after the time limit: a connection nobody holds would block every later version.
        if to.is_abandoned() {
            database.close();
        } else {
            to.give(Ok(database));
        }
    });
    let (from, to) = (request.clone(), answer.clone());
    let failure = Closure::once_into_js(move || {
        let error = from.error().ok().flatten().map(JsValue::from).unwrap_or_default();
        to.give(Err(Opening::from_js(&error)));
    });
    let to = answer.clone();
    let blocked = Closure::once_into_js(move || {
        to.give(Err(Opening::Failed(StorageError::Blocked)));
    });
    let from = request.clone();
    let upgrade = Closure::once_into_js(move || -> Result<(), JsValue> { create_stores(&from.result()?.unchecked_into()) });
    request.set_onsuccess(Some(success.unchecked_ref()));
    request.set_onerror(Some(failure.unchecked_ref()));
    request.set_onblocked(Some(blocked.unchecked_ref()));
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));

    within(OPEN_MAX_MS, answer).await.unwrap_or(Err(Opening::Failed(StorageError::TimedOut)))
}

/// Creates the stores that are missing. Throwing here undoes the whole opening.
fn create_stores(database: &IdbDatabase) -> Result<(), JsValue> {
    let by_key = IdbObjectStoreParameters::new();
    by_key.set_key_path_opt_str(Some("key"));
    let records = database.create_object_store_with_optional_parameters(RECORDS, &by_key)?;
    let plain = IdbIndexParameters::new();
    records.create_index_with_str_and_optional_parameters(HOME, "home", &plain)?;
    // Only roots have this property, so only roots are in the index.
    records.create_index_with_str_and_optional_parameters(ROOT, "root", &plain)?;
    for area in AREAS {
        database.create_object_store(area)?;
    }
    Ok(())
}
