//! One tablet: an engine, a profile and a page. Dropping it checks what the browser complained of meanwhile, and cleans
//! up.

use super::engine::{Driver, Engine, whole_chromium};
use super::host::copy_all;
use super::watch;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver, WebElement};
use tokio::runtime::Runtime;

pub(super) const EYES: &str = include_str!("eyes.js");

pub struct Tablet {
    pub engine: Engine,
    pub taps: Cell<u32>,
    pub(super) url: String,
    pub(super) runtime: Runtime,
    pub(super) driver: Option<WebDriver>,
    pub(super) home: PathBuf,
    /// The program to start if the engine is Chromium.
    chromium: Option<PathBuf>,
    /// Dropped last, since dropping it ends the browser.
    _process: Driver,
}

/// Asks a driver for a browser. If none starts, returns how long that took and whether the driver is there: the error
/// alone says no more than that a request failed.
fn started(process: &Driver, runtime: &Runtime, wishes: Capabilities) -> Result<WebDriver, String> {
    let begun = Instant::now();
    let browser = runtime.block_on(WebDriver::new(&process.url, wishes));
    browser.map_err(|error| {
        format!("no browser starts after {:.1} s, {}: {error}", begun.elapsed().as_secs_f32(), process.standing())
    })
}

impl Tablet {
    /// Makes a tablet that nobody has used, with an empty page.
    pub fn new(engine: Engine, url: &str) -> Tablet {
        Tablet::at_home(engine, url, Tablet::new_home(), whole_chromium())
    }

    /// Makes the folder in which a tablet keeps what it has.
    pub(super) fn new_home() -> PathBuf {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("fellestid-tablet-{}-{number}", std::process::id()));
        std::fs::create_dir_all(home.join("downloads")).expect("a place for downloads");
        // WebKit asks the desktop's settings where downloads go.
        std::fs::create_dir_all(home.join(".config")).expect("a place for settings");
        let place = "XDG_DOWNLOAD_DIR=\"$HOME/downloads\"\n";
        std::fs::write(home.join(".config/user-dirs.dirs"), place).expect("a setting is written");
        home
    }

    /// Starts a browser with what is kept in a folder. Of Chromium there are two programs: `chromium` says which.
    pub(super) fn at_home(engine: Engine, url: &str, home: PathBuf, chromium: Option<PathBuf>) -> Tablet {
        let process = engine.drive(&home);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver = match started(&process, &runtime, engine.wishes(&home, chromium.as_deref())) {
            Ok(driver) => Some(driver),
            Err(told) => {
                drop(process);
                drop(std::fs::remove_dir_all(&home));
                panic!("{told}");
            }
        };
        let url = url.to_owned();
        let tablet = Tablet { engine, taps: Cell::new(0), url, runtime, driver, home, chromium, _process: process };
        tablet.keep_downloads();
        tablet
    }

    /// Starts a driver and a browser anew with the existing profile.
    pub(super) fn begin(&mut self) {
        self._process = self.engine.drive(&self.home);
        let wishes = self.engine.wishes(&self.home, self.chromium.as_deref());
        self.driver = Some(started(&self._process, &self.runtime, wishes).unwrap_or_else(|told| panic!("{told}")));
        self.keep_downloads();
    }

    /// Tells Chromium where downloads go: without windows it reads no setting of that from its profile.
    fn keep_downloads(&self) {
        if self.engine == Engine::Chromium {
            let wish = json!({ "behavior": "allow", "downloadPath": self.downloads() });
            self.command("Browser.setDownloadBehavior", wish).expect("downloads are kept");
        }
    }

    /// Ends the browser, and copies its profile.
    pub(super) fn end_and_keep_profile(mut self, copy: &Path) {
        // A browser that has not ended is still writing.
        self.quit().expect("the browser ends");
        copy_all(&self.home.join("profile"), copy);
    }

    fn quit(&mut self) -> WebDriverResult<()> {
        self.driver.take().map_or(Ok(()), |driver| self.runtime.block_on(driver.quit()))
    }

    pub fn downloads(&self) -> PathBuf {
        self.home.join("downloads")
    }

    /// Writes a file on this tablet, to be picked.
    pub fn put_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.home.join(name);
        std::fs::write(&path, bytes).expect("a file is written");
        path
    }

    pub(super) fn browser(&self) -> &WebDriver {
        self.driver.as_ref().expect("in use until dropped")
    }

    pub(super) fn wait<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.runtime.block_on(work)
    }

    /// Runs a script in the page. Returns null while the page is loading.
    pub fn script(&self, script: &str, what: Vec<Value>) -> Value {
        self.wait(self.browser().execute(script, what)).map(|found| found.json().clone()).unwrap_or_default()
    }

    /// Runs a script that calls its last argument with its result when it is done.
    pub fn script_until_done(&self, script: &str) -> Value {
        let found = self.wait(self.browser().execute_async(script, Vec::new()));
        found.unwrap_or_else(|error| panic!("the script is never done: {error}")).json().clone()
    }

    /// Runs one of the functions of `eyes.js`, which find what a person sees.
    pub(super) fn eyes(&self, act: &str, what: &[&str]) -> Value {
        self.script(EYES, arguments(act, what))
    }

    pub(super) fn eyes_element(&self, act: &str, what: &[&str]) -> Option<WebElement> {
        let found = self.wait(self.browser().execute(EYES, arguments(act, what))).ok()?;
        found.element().ok()
    }

    /// Sends a command of Chromium's DevTools protocol.
    ///
    /// # Errors
    ///
    /// Returns the driver's error if the browser refuses the command.
    pub fn command(&self, name: &str, what: Value) -> WebDriverResult<Value> {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium knows {name}");
        self.wait(self.browser().cdp().send_raw(name, what))
    }
}

pub(super) fn arguments(act: &str, what: &[&str]) -> Vec<Value> {
    [act].iter().chain(what).map(|text| Value::from(*text)).collect()
}

impl Drop for Tablet {
    fn drop(&mut self) {
        let is_heard = self.driver.is_some() && !std::thread::panicking();
        let complaints = if is_heard { watch::complaints(self) } else { Vec::new() };
        drop(self.quit());
        drop(std::fs::remove_dir_all(&self.home));
        assert!(complaints.is_empty() || std::thread::panicking(), "{:?} complained: {complaints:#?}", self.engine);
    }
}
