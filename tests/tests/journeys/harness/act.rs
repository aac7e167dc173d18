//! The verbs: what a person does on a tablet. Every tap is counted.

use super::{Engine, PATIENCE, Tablet, wait_for, watch};
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::{By, Key, WebElement};

/// The most controls that the Tab key should have to pass on a page.
const CONTROLS_MAX: usize = 120;
/// How long a person looks at the result of a tap.
const LOOK: Duration = Duration::from_millis(50);

impl Tablet {
    /// Opens the app anew at a place: `#/`, `#/meetings`.
    pub fn open(&self, place: &str) {
        let url = format!("{}{place}", self.url);
        let is_open = self.is_open();
        self.wait(self.browser().goto(url.as_str())).unwrap_or_else(|error| panic!("{place} does not open: {error}"));
        if is_open {
            // A change of the fragment alone does not load the page.
            return self.reload();
        }
        self.started();
    }

    /// Leaves the app for an empty page.
    pub(super) fn leave(&self) {
        self.wait(self.browser().goto("about:blank")).expect("an empty page opens");
    }

    fn is_open(&self) -> bool {
        self.script("return location.href", Vec::new()).as_str().is_some_and(|here| here.starts_with(&self.url))
    }

    /// Goes to another place without loading the page, unless it is a new tab. WebKit draws no tab but the first, where this
    /// waits for a frame.
    pub fn go(&self, place: &str) {
        if !self.is_open() {
            return self.open(place);
        }
        for place in ["#/nowhere", place] {
            let script = "const [place, done] = arguments; if (location.hash === place) done();
                addEventListener('hashchange', () => requestAnimationFrame(() => done()), { once: true }); location.hash = place;";
            self.wait(self.browser().execute_async(script, vec![place.into()]))
                .unwrap_or_else(|error| panic!("{place}: {error}"));
        }
        self.settled();
    }

    /// Waits until the text on the screen no longer changes: everything has been read.
    fn settled(&self) {
        let mut before = self.everything();
        let still = wait_for(|| {
            let now = self.everything();
            let is_named = self.script("return !!document.querySelector('main h1')", Vec::new()) == true;
            (std::mem::replace(&mut before, now) == before && is_named).then_some(())
        });
        assert!(still.is_some(), "the screen does not come to rest: {}", self.everything());
    }

    /// Reloads as a person does: Firefox's driver would bypass the service worker.
    pub fn reload(&self) {
        if self.engine == Engine::Firefox {
            self.script("window.isLeft = true; location.reload()", Vec::new());
            let is_new = || self.script("return !window.isLeft", Vec::new()).as_bool().filter(|is_new| *is_new);
            assert!(wait_for(is_new).is_some(), "no reload");
        } else {
            self.wait(self.browser().refresh()).unwrap_or_else(|error| panic!("no reload: {error}"));
        }
        self.started();
    }

    /// Waits until the app is on the screen.
    pub fn started(&self) {
        let script = "return document.readyState === 'complete' && !document.getElementById('start') && !!document.querySelector('main h1')";
        let is_there = wait_for(|| self.script(script, Vec::new()).as_bool().filter(|is_there| *is_there));
        // If it has stopped, that says why.
        self.not_stopped();
        assert!(is_there.is_some(), "the app does not start: {}", self.everything());
        watch::begin(self);
        self.look_at_the_held_clock();
    }

    /// Asserts that the app has not stopped, and shows no technical text.
    pub fn not_stopped(&self) {
        let stopped = self.eyes("stopped", &[]);
        assert!(stopped.is_null(), "the app has stopped: {}", stopped.as_str().unwrap_or_default());
    }

    /// Waits until everything is kept on the tablet: from the next load on it needs no host.
    pub fn keep_the_app(&self) {
        let ready = "const done = arguments[arguments.length - 1]; navigator.serviceWorker.ready.then(() => done(true), done)";
        self.wait(self.browser().execute_async(ready, Vec::new())).expect("a service worker gets ready");
    }

    /// Waits until the app is installed, and runs from what is kept.
    pub fn be_installed(&self) {
        self.keep_the_app();
        self.run_what_is_kept();
    }

    /// Reloads, and asserts that the app comes from what the tablet keeps.
    pub fn run_what_is_kept(&self) {
        self.reload();
        self.be_controlled();
    }

    /// Waits until a service worker answers for the page.
    pub(super) fn be_controlled(&self) {
        let controlled = "return !!navigator.serviceWorker.controller";
        assert!(
            wait_for(|| self.script(controlled, Vec::new()).as_bool().filter(|is| *is)).is_some(),
            "no service worker takes over"
        );
    }

    /// Taps the control with this name.
    pub fn tap(&self, name: &str) {
        self.tap_found(name, || self.eyes_element("tapped", &[name]));
    }

    /// Taps the control with this name in the row that contains a text.
    pub fn tap_beside(&self, text: &str, name: &str) {
        self.tap_found(&format!("{name} beside «{text}»"), || self.eyes_element("tappedBeside", &[text, name]));
    }

    /// Taps twice at the same spot, faster than a person sees what the first tap did.
    pub fn tap_nervously(&self, name: &str) {
        let element = wait_for(|| self.eyes_element("tapped", &[name])).unwrap_or_else(|| panic!("nothing is called {name}"));
        let twice = async {
            let element = self.read_and_found(&element, false).await?;
            self.browser().action_chain().double_click_element(&element).perform().await
        };
        self.wait(twice).unwrap_or_else(|error| panic!("cannot tap {name}: {error}"));
    }

    fn tap_found(&self, name: &str, find: impl Fn() -> Option<WebElement>) {
        let mut why = String::new();
        let tapped = wait_for(|| {
            let element = find()?;
            // WebKit's driver does not always scroll to what it taps. People scroll forth what lies under a fixed bar.
            let is_shy = self.engine == Engine::WebKit || !why.is_empty();
            self.wait(self.click(&element, is_shy)).map_err(|error| why = error.to_string()).ok()
        });
        let why = if why.is_empty() { "not there" } else { &why };
        assert!(tapped.is_some(), "cannot tap {name}: {why}; on the screen: {}", self.everything());
        self.taps.set(self.taps.get() + 1);
    }

    async fn click(&self, element: &WebElement, is_shy: bool) -> thirtyfour::error::WebDriverResult<()> {
        self.read_and_found(element, is_shy).await?.click().await
    }

    /// Returns what to tap: for a radio button its label, as people do. If the last tap was at the same spot, waits as
    /// long as a person reads what has appeared.
    async fn read_and_found(&self, element: &WebElement, is_shy: bool) -> thirtyfour::error::WebDriverResult<WebElement> {
        let target = "const [found, isShy] = arguments;
            const target = found.matches('input[type=radio], input[type=checkbox]') ? found.labels[0] : found;
            target.scrollIntoView({ block: isShy ? 'center' : 'nearest', inline: 'nearest' });
            // WebKit draws no tab but the first: what comes in there would never have come.
            if (isShy) document.getAnimations().filter((move) => move.effect.getComputedTiming().endTime < Infinity).forEach((move) => move.finish());
            const box = target.getBoundingClientRect(), now = performance.now(), last = window.lastTap;
            // Nobody taps what is still on its way: WebKit's driver would press where it was.
            const place = [box.left, box.top, scrollX, scrollY].join();
            if (isShy && (window.lastSeen?.target !== target || window.lastSeen.place !== place)) {
                window.lastSeen = { target, place };
                return null;
            }
            // A person reads what the last tap brought from when it is drawn, however late that is on a busy machine.
            if (!window.isHeard) {
                window.isHeard = true;
                addEventListener('click', (event) => {
                    // Should the page never come to say when, it is taken to be drawn after three seconds.
                    const tap = window.lastTap = { x: event.clientX, y: event.clientY, at: performance.now() + 3000 };
                    setTimeout(() => setTimeout(() => { tap.at = performance.now(); }));
                }, true);
            }
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            if (last && Math.hypot(x - last.x, y - last.y) < 40 && now - last.at < 500) return null;
            return target";
        let begun = Instant::now();
        loop {
            let found = self.browser().execute(target, vec![element.to_json()?, is_shy.into()]).await?;
            if !found.json().is_null() {
                return found.element();
            }
            // What never comes to rest is tapped where it is.
            if begun.elapsed() > PATIENCE {
                return Ok(element.clone());
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Presses the first match of a selector, and counts no tap: for stories that go through the page in every
    /// language, and so cannot use names.
    pub fn press_first(&self, selector: &str) {
        let script = "const found = [...(document.querySelector('dialog[open]') || document).querySelectorAll(arguments[0])]
                .find((element) => element.checkVisibility() || element.labels?.length);
            if (found) found.click(); return !!found;";
        let pressed = wait_for(|| self.script(script, vec![selector.into()]).as_bool().filter(|is| *is));
        assert!(pressed.is_some(), "no {selector} to press; on the screen: {}", self.everything());
        self.painted();
    }

    /// Opens everything that is folded away, except menus, which are open one at a time.
    pub fn unfold_all(&self) {
        self.script("document.querySelectorAll('details:not(.menu)').forEach((folded) => { folded.open = true; })", Vec::new());
        self.painted();
    }

    /// Drags the text of one card onto that of another, as with a mouse.
    pub fn drag(&self, text: &str, onto: &str) {
        let card = |text: &str| {
            let path = By::XPath(format!("//li//p[normalize-space()='{text}']"));
            self.wait(self.browser().find(path)).unwrap_or_else(|error| panic!("no card {text}: {error}"))
        };
        let (from, to) = (card(text), card(onto));
        let hands = self.browser().action_chain().move_to_element_center(&from).click_and_hold();
        let moved = self.wait(hands.move_by_offset(0, 12).move_to_element_center(&to).release().perform());
        moved.unwrap_or_else(|error| panic!("{text} is not dragged: {error}"));
    }

    fn field(&self, name: &str) -> WebElement {
        wait_for(|| self.eyes_element("written", &[name]))
            .unwrap_or_else(|| panic!("no field {name}; on the screen: {}", self.everything()))
    }

    /// Taps a field and writes after what it contains.
    pub fn write(&self, field: &str, text: &str) {
        let element = self.field(field);
        self.wait(element.send_keys(text)).unwrap_or_else(|error| panic!("cannot write in {field}: {error}"));
        self.taps.set(self.taps.get() + 1);
    }

    /// Taps a field and replaces what it contains.
    pub fn rewrite(&self, field: &str, text: &str) {
        let element = self.field(field);
        let keys = Key::Control + "a";
        self.wait(element.send_keys(keys))
            .and_then(|()| self.wait(element.send_keys(text)))
            .unwrap_or_else(|error| panic!("cannot write in {field}: {error}"));
        self.taps.set(self.taps.get() + 1);
    }

    /// Sets a field whose keys differ by browser, or that is pasted into: a date, a time, a long text.
    pub fn fill(&self, field: &str, text: &str) {
        let element = self.field(field);
        let script = "const [field, text] = arguments; field.focus(); field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }));";
        let arguments = vec![element.to_json().expect("an element"), text.into()];
        self.wait(self.browser().execute(script, arguments)).unwrap_or_else(|error| panic!("cannot fill in {field}: {error}"));
        self.taps.set(self.taps.get() + 1);
    }

    /// Chooses an option in a list by its text.
    pub fn choose(&self, field: &str, choice: &str) {
        let element = self.field(field);
        let script = "const [list, choice] = arguments; const found = [...list.options].find((option) => option.text.trim() === choice);
            if (!found) return false; list.value = found.value; list.dispatchEvent(new Event('change', { bubbles: true })); return true;";
        let arguments = vec![element.to_json().expect("an element"), choice.into()];
        let chosen = self.wait(self.browser().execute(script, arguments)).map(|found| found.json().as_bool());
        assert_eq!(chosen.ok().flatten(), Some(true), "{field} has no choice {choice}");
        self.taps.set(self.taps.get() + 1);
    }

    /// Types where the focus is, without a tap.
    pub fn keep_typing(&self, text: &str) {
        self.type_keys(|| text.into());
    }

    pub fn enter(&self) {
        self.type_keys(|| Key::Enter.into());
    }

    pub fn escape(&self) {
        self.type_keys(|| Key::Escape.into());
    }

    /// Moves the focus with the Tab key until the control with this name has it.
    pub fn tab_to(&self, name: &str) {
        self.step_to(name, |keys| keys.send_keys(Key::Tab));
    }

    /// Moves the focus backwards until the control with this name has it.
    pub fn tab_back_to(&self, name: &str) {
        self.step_to(name, |keys| keys.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift));
    }

    /// Types a letter with Ctrl held down.
    pub fn ctrl(&self, letter: &str) {
        let keys = self.browser().action_chain().key_down(Key::Control).send_keys(letter).key_up(Key::Control);
        self.wait(keys.perform()).expect("a key is pressed");
    }

    /// Sends the keys to the window, not to an element: sent to a date field, each would start at its first part.
    fn step_to(&self, name: &str, keys: impl Fn(ActionChain) -> ActionChain) {
        let mut passed = Vec::new();
        while passed.len() < CONTROLS_MAX {
            self.wait(keys(self.browser().action_chain()).perform()).expect("a key is pressed");
            if self.is_focused(name) {
                return;
            }
            passed.push(self.focused().chars().take(40).collect::<String>());
        }
        panic!("the tab key never comes to {name}; it passed {passed:?}");
    }

    fn type_keys(&self, keys: impl Fn() -> thirtyfour::TypingData) {
        let mut why = String::new();
        // The focused element may disappear while it is looked for.
        let typed = wait_for(|| {
            let typed = self.runtime.block_on(async { self.browser().active_element().await?.send_keys(keys()).await });
            typed.map_err(|error| why = error.to_string()).ok()
        });
        assert!(typed.is_some(), "nobody takes the keys: {why}");
    }

    /// Picks files in the field with this name.
    pub fn pick(&self, field: &str, files: &[&Path]) {
        let element = self.field(field);
        let paths: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        self.wait(element.send_keys(paths.join("\n"))).unwrap_or_else(|error| panic!("cannot pick {paths:?}: {error}"));
    }

    /// Sets the count of taps to 0.
    pub fn count_taps(&self) {
        self.taps.set(0);
    }

    /// Prints what a journey cost, and asserts that it is within the bound.
    pub fn cost_at_most(&self, journey: &str, taps: u32) {
        println!("{journey}: {} taps of {taps} ({:?})", self.taps.get(), self.engine);
        assert!(self.taps.get() <= taps, "{journey} took {} taps, {taps} is the bound", self.taps.get());
    }
}
