//! The verbs for what a person sees.

use super::tablet::{EYES, arguments};
use super::{Tablet, wait_for};
use serde_json::{Value, json};
use std::path::PathBuf;
use thirtyfour::WindowHandle;

impl Tablet {
    pub fn sees(&self, text: &str) -> bool {
        self.eyes("sees", &[text]) == Value::Bool(true)
    }

    pub fn see(&self, text: &str) {
        let seen = wait_for(|| self.sees(text).then_some(()));
        assert!(seen.is_some(), "«{text}» is not seen; on the screen: {}", self.everything());
    }

    pub fn gone(&self, text: &str) {
        let gone = wait_for(|| (self.eyes("sees", &[text]) == Value::Bool(false)).then_some(()));
        assert!(gone.is_some(), "«{text}» is still seen; on the screen: {}", self.everything());
    }

    /// Waits until the texts are on the screen in this order, with anything between them.
    pub fn see_in_order(&self, texts: &[&str]) {
        let seen = wait_for(|| self.eyes("inOrder", texts).as_bool().filter(|is| *is));
        assert!(seen.is_some(), "{texts:?} do not stand in this order; on the screen: {}", self.everything());
    }

    /// Returns the value of a field.
    pub fn value(&self, field: &str) -> String {
        let value = wait_for(|| self.eyes("value", &[field]).as_str().map(str::to_owned));
        value.unwrap_or_else(|| panic!("no field {field}; on the screen: {}", self.everything()))
    }

    pub fn see_value(&self, field: &str, text: &str) {
        let seen = wait_for(|| (self.eyes("value", &[field]) == text).then_some(()));
        assert!(seen.is_some(), "«{text}» does not stand in {field}, but «{}»", self.value(field));
    }

    pub fn see_pressed(&self, name: &str) {
        let seen = wait_for(|| self.eyes("isPressed", &[name]).as_bool().filter(|is| *is));
        assert!(seen.is_some(), "{name} is not chosen; on the screen: {}", self.everything());
    }

    pub fn see_pressed_beside(&self, text: &str, name: &str) {
        let seen = wait_for(|| self.eyes("isPressedBeside", &[text, name]).as_bool().filter(|is| *is));
        assert!(seen.is_some(), "{name} beside «{text}» is not chosen; on the screen: {}", self.everything());
    }

    /// Waits until the control with this name has the focus.
    pub fn see_focused(&self, name: &str) {
        let seen = wait_for(|| self.is_focused(name).then_some(()));
        assert!(seen.is_some(), "the focus is not at {name}, but at {}", self.focused());
    }

    pub(super) fn is_focused(&self, name: &str) -> bool {
        self.eyes("isFocused", &[name]) == Value::Bool(true)
    }

    /// Returns the name of the control that has the focus.
    pub fn focused(&self) -> String {
        self.eyes("focused", &[]).as_str().unwrap_or_default().to_owned()
    }

    pub fn place(&self) -> String {
        self.script("return location.hash", Vec::new()).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until what has happened so far is painted, in its own typeface. That is asked for when the text is laid out:
    /// before the frame, nothing is loading yet.
    pub fn painted(&self) {
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(done))))";
        self.wait(self.browser().execute_async(script, Vec::new())).expect("the page is painted");
    }

    /// Returns all text on the screen, for the messages of failed assertions. If the browser gives none, returns why.
    pub fn everything(&self) -> String {
        match self.wait(self.browser().execute(EYES, arguments("everything", &[]))) {
            Ok(found) => found.json().as_str().unwrap_or("nothing").to_owned(),
            Err(error) => format!("nothing, for the browser does not answer: {error}"),
        }
    }

    /// Returns the first file among the downloads once it is whole, and removes it from there.
    pub fn downloaded(&self) -> (PathBuf, Vec<u8>) {
        let is_whole = |path: &PathBuf| path.extension().is_some_and(|ending| ending != "crdownload" && ending != "tmp");
        let is_seen = |path: &PathBuf| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
        let found = wait_for(|| {
            let entries = std::fs::read_dir(self.downloads()).ok()?;
            let path = entries.flatten().map(|entry| entry.path()).find(|path| is_whole(path) && is_seen(path))?;
            let bytes = std::fs::read(&path).ok().filter(|bytes| !bytes.is_empty())?;
            Some((path, bytes))
        });
        let (path, bytes) = found.unwrap_or_else(|| panic!("no file came; on the screen: {}", self.everything()));
        std::fs::remove_file(&path).expect("it can be taken away");
        (path, bytes)
    }

    /// Makes the window as wide and high as a device. Chromium only.
    pub fn be_wide(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size).expect("the window is set");
    }

    /// Makes the window as wide as a device, and as high as the page and what scrolls inside it, so that nothing lies
    /// under a fixed bar; and turns motion off, so that nothing is half faded in.
    pub fn be_wide_and_whole(&self, width: u32, height: u32) {
        self.be_wide(width, height);
        let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        self.command("Emulation.setEmulatedMedia", still).expect("motion stops");
        let whole = "const stage = document.querySelector('.stage');
            return document.documentElement.scrollHeight + (stage ? stage.scrollHeight - stage.clientHeight : 0)";
        let whole = self.script(whole, Vec::new()).as_u64();
        self.be_wide(width, height.max(whole.and_then(|whole| u32::try_from(whole).ok()).unwrap_or_default()));
    }

    /// Shows the page in another theme until it is left.
    pub fn be_in_theme(&self, theme: &str) {
        self.script("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]);
    }

    pub fn picture(&self, path: &std::path::Path) {
        self.wait(self.browser().screenshot(path)).expect("a picture is taken");
    }

    pub fn tab(&self) -> WindowHandle {
        self.wait(self.browser().window()).expect("a tab is in front")
    }

    /// Opens an empty tab in front.
    pub fn new_tab(&self) -> WindowHandle {
        let tab = self.wait(self.browser().new_tab()).expect("a tab opens");
        self.turn_to(&tab);
        tab
    }

    pub fn turn_to(&self, tab: &WindowHandle) {
        self.wait(self.browser().switch_to_window(tab.clone())).expect("the tab is there");
    }

    /// Ends the page's process, as when a tablet runs out of memory. Chromium only.
    pub fn kill_page(&self) {
        // A page that has crashed does not answer.
        drop(self.command("Page.crash", json!({})));
    }

    /// Sets a setting as the app stores it; it takes effect at the next start.
    pub fn prefer(&self, name: &str, value: &str) {
        let script = "localStorage.setItem('fellestid:' + location.pathname + '#pref/' + arguments[0], arguments[1])";
        self.script(script, vec![name.into(), value.into()]);
    }
}
