//! The browsers that the journeys run in, and their drivers.

use crate::run::{ask, run, which};
use std::path::PathBuf;
use std::process::Command;

/// What was found; a browser counts only with its driver.
pub struct Browsers {
    pub chromium: Option<PathBuf>,
    pub chromedriver: Option<PathBuf>,
    /// Chromium without windows, which does the same in less time. Not every system packages it; without it the whole browser
    /// does it all.
    pub headless_shell: Option<PathBuf>,
    pub webkit_driver: Option<PathBuf>,
    /// `None` if Firefox is missing too. Few systems package its driver, so neither is installed.
    pub gecko_driver: Option<PathBuf>,
    /// WebKitGTK has no headless mode, so it gets a display of its own.
    pub xvfb_run: Option<PathBuf>,
}

const HEADLESS_SHELL: &str = "chromium-headless-shell";
const PACKAGES: [&str; 6] = ["chromium", "chromium-driver", "webkit2gtk-driver", "xvfb", "xauth", "fonts-noto-core"];

pub fn find_or_install() -> Browsers {
    let found = find();
    if which("apt-get").is_none() {
        return found;
    }
    if !found.complete() {
        install(&PACKAGES, || apt(&["update", "-q"]));
    }
    if found.headless_shell.is_none() && ask("apt-cache", &["show", HEADLESS_SHELL]).is_some() {
        install(&[HEADLESS_SHELL], || Ok(()));
    }
    find()
}

fn install(packages: &[&str], first: impl FnOnce() -> Result<(), String>) {
    println!("setup: installing browsers: {}", packages.join(" "));
    let install = [&["install", "-y", "--no-install-recommends"], packages].concat();
    if let Err(why) = first().and_then(|()| apt(&install)) {
        println!("setup: browsers could not be installed: {why}");
    }
}

fn find() -> Browsers {
    Browsers {
        chromium: which("chromium").or_else(|| which("chromium-browser")).or_else(|| which("google-chrome")),
        chromedriver: which("chromedriver"),
        headless_shell: which(HEADLESS_SHELL),
        webkit_driver: which("WebKitWebDriver"),
        gecko_driver: which("geckodriver").filter(|_| which("firefox").or_else(|| which("firefox-esr")).is_some()),
        xvfb_run: which("xvfb-run"),
    }
}

/// Runs apt-get as root, or else through sudo if that asks for no password.
///
/// # Errors
///
/// Returns an error if apt-get is missing, or fails.
pub fn apt(arguments: &[&str]) -> Result<(), String> {
    let root = ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
    if !root {
        command.args(["-n", "apt-get"]);
    }
    run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

impl Browsers {
    pub fn has_chromium(&self) -> bool {
        self.chromium.is_some() && self.chromedriver.is_some()
    }

    pub fn has_webkit(&self) -> bool {
        self.webkit_driver.is_some() && self.xvfb_run.is_some()
    }

    fn complete(&self) -> bool {
        self.has_chromium() && self.has_webkit()
    }

    /// Returns a plain line for each required browser that cannot be used.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut lines = Vec::new();
        if !self.has_chromium() {
            lines.push("missing: chromium or chromedriver; the journeys in Chromium are not tried");
        }
        if !self.has_webkit() {
            lines.push("missing: WebKitWebDriver or xvfb-run; the journeys in WebKit are not tried");
        }
        lines
    }
}
