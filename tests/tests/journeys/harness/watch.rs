//! What the browser complained of during a story: breaches of the content security policy, errors in the console, and
//! requests to any other origin than our host.

use super::{Engine, Tablet};
use serde_json::Value;

pub fn complaints(tablet: &Tablet) -> Vec<String> {
    let mut found = of_page(tablet);
    if tablet.engine == Engine::Chromium {
        found.extend(of_console(tablet));
        found.extend(of_network(tablet));
    }
    found
}

/// Notes breaches of the content security policy from now on, across reloads too.
pub fn begin(tablet: &Tablet) {
    let script = r"
        if (window.isWatched) return;
        window.isWatched = true;
        addEventListener('securitypolicyviolation', (event) => {
            const breach = event.violatedDirective + ': ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber;
            sessionStorage.setItem('breaches', (sessionStorage.getItem('breaches') || '') + breach + '
');
        });";
    tablet.script(script, Vec::new());
}

/// What any page can report itself: where its parts came from, and whether it has stopped.
fn of_page(tablet: &Tablet) -> Vec<String> {
    let script = r"
        const strangers = performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin);
        const stopped = [...document.querySelectorAll('.stopped')].map((page) => page.innerText);
        const breaches = (sessionStorage.getItem('breaches') || '').split('\n').filter(Boolean);
        return strangers.concat(stopped, breaches);";
    serde_json::from_value(tablet.script(script, Vec::new())).unwrap_or_default()
}

fn of_console(tablet: &Tablet) -> Vec<String> {
    let entries = tablet.wait(tablet.browser().get_log("browser")).unwrap_or_default();
    // With the host stopped, looking for a new version must fail.
    let is_expected = |text: &str| {
        ["net::ERR_", "An unknown error occurred when fetching the script", "Failed to fetch"]
            .iter()
            .any(|known| text.contains(known))
    };
    let worse = entries.into_iter().filter(|entry| format!("{:?}", entry.level).to_uppercase().contains("SEVERE"));
    worse.map(|entry| entry.message).filter(|text| !is_expected(text)).collect()
}

fn of_network(tablet: &Tablet) -> Vec<String> {
    let entries = tablet.wait(tablet.browser().get_log("performance")).unwrap_or_default();
    let asked = entries.iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let message = event.get("message")?;
        let is_request = message.get("method")? == "Network.requestWillBeSent";
        let url = message.get("params")?.get("request")?.get("url")?.as_str()?;
        is_request.then(|| url.to_owned())
    });
    let is_own = |url: &String| ["data:", "blob:", "about:", "chrome:"].iter().any(|own| url.starts_with(own));
    asked.filter(|url| !is_own(url) && !url.starts_with(&tablet.url)).collect()
}
