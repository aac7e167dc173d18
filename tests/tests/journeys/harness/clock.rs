//! The tablet's clock, held still and moved by the story: nothing is waited for.

use super::{Day, Engine, Tablet};
use serde_json::json;

/// It lies in the tab, and so outlives a reload. A script of Firefox's driver has a `Date` of its own, which is not the page's.
/// A clock that is held is not moved ahead once more (see [`super::ahead`]).
pub(super) const HELD: &str = "try {
    const at = Number(sessionStorage.getItem('clock'));
    if (at) {
        window.Date.now = () => Number(sessionStorage.getItem('clock'));
        window.Date.now.isHeld = true;
    }
} catch (nowhere) { /* a page without storage has no clock of ours */ }";

impl Tablet {
    /// Milliseconds since 1970 by the page's clock.
    pub fn now_ms(&self) -> i64 {
        self.script("return window.Date.now()", Vec::new()).as_f64().expect("the page has a clock") as i64
    }

    /// The day it is on this tablet.
    pub fn today(&self) -> Day {
        let script = "const now = new Date(window.Date.now()); return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let [year, month, day] = serde_json::from_value(self.script(script, Vec::new())).expect("the page has a clock");
        Day::new(year, month, day)
    }

    /// From now on the clock stands still in this tab, until the story moves it.
    pub fn hold_the_clock(&self) {
        self.script("sessionStorage.setItem('clock', window.Date.now())", Vec::new());
        if self.engine == Engine::Chromium {
            self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HELD })).expect("the clock is held");
        }
        self.reload();
    }

    /// A page that has begun with the machine's own clock looks at the held one; elsewhere none
    /// can be held before it begins.
    pub(super) fn look_at_the_held_clock(&self) {
        self.script(HELD, Vec::new());
    }

    /// The held clock shows this time of today.
    pub fn turn_the_clock_to(&self, hour: u32, minute: u32) {
        let script = "sessionStorage.setItem('clock', new Date(window.Date.now()).setHours(arguments[0], arguments[1], 0, 0))";
        self.script(script, vec![hour.into(), minute.into()]);
    }

    pub fn let_pass_secs(&self, secs: u64) {
        let script = "sessionStorage.setItem('clock', Number(sessionStorage.getItem('clock')) + arguments[0])";
        self.script(script, vec![(secs * 1000).into()]);
    }

    /// Someone sets the clock back while the page looks on.
    pub fn set_the_clock_back_secs(&self, secs: u64) {
        let script = "sessionStorage.setItem('clock', Number(sessionStorage.getItem('clock')) - arguments[0])";
        self.script(script, vec![(secs * 1000).into()]);
    }

    /// The lid is closed, and opened again so much later: meanwhile nothing in the page runs.
    /// Elsewhere than in Chromium the page is awake, and the clock alone is moved.
    pub fn sleep_secs(&self, secs: u64) {
        let be =
            |state: &str| drop(self.command("Page.setWebLifecycleState", json!({ "state": state })).expect("the page obeys"));
        match self.engine {
            Engine::Chromium => {
                be("frozen");
                self.let_pass_secs(secs);
                be("active");
                // It is still hidden, until it comes to the front again.
                let own = self.tab();
                self.new_tab();
                self.wait(self.browser().close_window()).expect("a tab closes");
                self.turn_to(&own);
            }
            Engine::WebKit | Engine::Firefox => self.let_pass_secs(secs),
        }
    }
}
