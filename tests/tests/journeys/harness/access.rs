//! Faults that axe-core finds on the page, and whether the page is wider than its window.

use super::Tablet;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::OnceLock;

const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// The rules that only another theme can break.
const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl Tablet {
    /// Returns a line for each fault: the rule, where, and why. Waits until nothing is fading in.
    pub fn faults(&self) -> Vec<String> {
        self.breaches(&RULES)
    }

    /// Returns the faults of colours alone, for a page that was checked in another theme.
    pub fn colour_faults(&self) -> Vec<String> {
        self.breaches(&COLOUR_RULES)
    }

    fn breaches(&self, rules: &[&str]) -> Vec<String> {
        if self.script("return typeof axe", Vec::new()) != "object" {
            self.script(axe(), Vec::new());
        }
        let script = "const [rules, done] = arguments;
            const isMoving = (move) => move.playState === 'running' && move.effect.getComputedTiming().endTime < Infinity;
            const still = () => document.getAnimations().some(isMoving) ? new Promise(requestAnimationFrame).then(still) : null;
            Promise.resolve(still()).then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).then((result) => done(
            result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))),
            (error) => done(['axe stopped: ' + error]));";
        let found = self.wait(self.browser().execute_async(script, vec![Value::from(rules.to_vec())]));
        found.and_then(|found| found.convert()).unwrap_or_else(|error| vec![format!("axe gave no answer: {error}")])
    }

    /// Returns how many pixels wider than its window the page is, and what sticks out; `None` if it fits.
    pub fn sticks_out(&self) -> Option<String> {
        let script = "const room = document.documentElement.clientWidth; const over = document.documentElement.scrollWidth - room;
            if (over <= 0) return null;
            const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 0.5 && element.checkVisibility());
            return over + ' px: ' + out.slice(0, 4).map((element) => element.tagName.toLowerCase() + '.' + element.className).join(', ');";
        self.script(script, Vec::new()).as_str().map(str::to_owned)
    }

    /// Returns the percentage of the window that is covered by what does not scroll with the page.
    pub fn covered(&self) -> i64 {
        let script = "const stays = (element) => { for (; element; element = element.parentElement) {
                if (element.matches('dialog, .stopped')) return false;
                if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) return true;
            } return false; };
            const rows = Array.from({ length: 100 }, (_, row) => (row + 0.5) * innerHeight / 100);
            return rows.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y))).length;";
        self.script(script, Vec::new()).as_i64().unwrap_or_default()
    }
}

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        // Without it the check would find nothing and pass.
        let path = PathBuf::from(std::env::var_os("FELLESTID_AXE").expect("FELLESTID_AXE says where axe-core is"));
        let path = if path.is_dir() { path.join("axe.min.js") } else { path };
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("no axe in {}: {error}", path.display()))
    })
}
