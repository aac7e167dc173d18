//! The tablet's clock, held and moved by the story, so that no story waits for time to pass.

use super::{Day, Engine, Tablet};
use serde_json::json;

/// The held time lies in the tab's `sessionStorage`, and so survives a reload. `window.Date`, since a script of
/// Firefox's driver has a `Date` of its own. A held clock is not moved ahead once more (see [`super::ahead`]).
pub(super) const HELD: &str = "try {
    const at = Number(sessionStorage.getItem('clock'));
    if (at) {
        window.Date.now = () => Number(sessionStorage.getItem('clock'));
        window.Date.now.isHeld = true;
    }
} catch (nowhere) { /* a page without storage has no clock of ours */ }";

impl Tablet {
    /// Returns the time by the page's clock, in milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.script("return window.Date.now()", Vec::new()).as_f64().expect("the page has a clock") as i64
    }

    /// Returns today's date on this tablet.
    pub fn today(&self) -> Day {
        let script = "const now = new Date(window.Date.now()); return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let [year, month, day] = serde_json::from_value(self.script(script, Vec::new())).expect("the page has a clock");
        Day::new(year, month, day)
    }

    /// Stops the clock in this tab until the story moves it.
    pub fn hold_the_clock(&self) {
        self.script("sessionStorage.setItem('clock', window.Date.now())", Vec::new());
        if self.engine == Engine::Chromium {
            self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HELD })).expect("the clock is held");
        }
        self.reload();
    }

    /// Lets a page that began with the machine's own clock read the held one, in the engines where no script can run
    /// before the page's own.
    pub(super) fn look_at_the_held_clock(&self) {
        self.script(HELD, Vec::new());
    }

    /// Sets the held clock to this time of today.
    pub fn turn_the_clock_to(&self, hour: u32, minute: u32) {
        let script = "sessionStorage.setItem('clock', new Date(window.Date.now()).setHours(arguments[0], arguments[1], 0, 0))";
        self.script(script, vec![hour.into(), minute.into()]);
    }

    pub fn let_pass_secs(&self, secs: u64) {
        let script = "sessionStorage.setItem('clock', Number(sessionStorage.getItem('clock')) + arguments[0])";
        self.script(script, vec![(secs * 1000).into()]);
    }

    /// Sets the clock back while the page is open.
    pub fn set_the_clock_back_secs(&self, secs: u64) {
        let script = "sessionStorage.setItem('clock', Number(sessionStorage.getItem('clock')) - arguments[0])";
        self.script(script, vec![(secs * 1000).into()]);
    }

    /// Closes the lid and opens it again after `secs`: in Chromium nothing in the page runs meanwhile. In the other
    /// engines the page stays awake, and only the clock is moved.
    pub fn sleep_secs(&self, secs: u64) {
        let be =
            |state: &str| drop(self.command("Page.setWebLifecycleState", json!({ "state": state })).expect("the page obeys"));
        match self.engine {
            Engine::Chromium => {
                // A page that has slept stays hidden until somebody looks at it.
                let be_looked_at = |is: bool| {
                    self.command("Emulation.setFocusEmulationEnabled", json!({ "enabled": is })).expect("the page obeys");
                };
                be_looked_at(false);
                be("frozen");
                self.let_pass_secs(secs);
                be("active");
                be_looked_at(true);
            }
            Engine::WebKit | Engine::Firefox => self.let_pass_secs(secs),
        }
    }
}
