//! One tablet: a browser and a page. Dropping it checks what the browser complained of meanwhile, and gives the browser
//! back.

use super::browser::Browser;
use super::engine::Engine;
use super::watch;
use serde_json::Value;
use std::cell::Cell;
use std::path::PathBuf;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebDriver, WebElement};

pub(super) const EYES: &str = include_str!("eyes.js");

pub struct Tablet {
    pub engine: Engine,
    pub taps: Cell<u32>,
    pub(super) url: String,
    pub(super) lent: Option<Browser>,
}

impl Tablet {
    /// Makes a tablet that nobody has used, with an empty page.
    pub fn new(engine: Engine, url: &str) -> Tablet {
        Tablet { engine, taps: Cell::new(0), url: url.to_owned(), lent: Some(Browser::lent(engine)) }
    }

    pub(super) fn own(&self) -> &Browser {
        self.lent.as_ref().expect("in use until dropped")
    }

    pub fn downloads(&self) -> PathBuf {
        self.own().home.join("downloads")
    }

    /// Writes a file on this tablet, to be picked.
    pub fn put_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.own().home.join(name);
        std::fs::write(&path, bytes).expect("a file is written");
        path
    }

    pub(super) fn browser(&self) -> &WebDriver {
        self.own().driver.as_ref().expect("in use until dropped")
    }

    pub(super) fn wait<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.own().runtime.block_on(work)
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
        // After a story that failed nobody knows what the browser is in the middle of: it is ended.
        if std::thread::panicking() {
            return;
        }
        let complaints = watch::complaints(self);
        assert!(complaints.is_empty(), "{:?} complained: {complaints:#?}", self.engine);
        if let Some(browser) = self.lent.take() {
            browser.give_back(&self.url);
        }
    }
}
