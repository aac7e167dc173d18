//! The browsers that the journeys run in, and their drivers.

use crate::run::{ask, run, which};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What was found; a browser counts only with its driver.
pub struct Browsers {
    pub chromium: Option<PathBuf>,
    pub chromedriver: Option<PathBuf>,
    /// Chromium without windows, which does the same in less time. Not every system packages it; without it the whole browser
    /// does it all. `None` too if its version is not Chromium's: both have one driver, and one may not open the
    /// other's profile.
    pub headless_shell: Option<PathBuf>,
    pub webkit_driver: Option<PathBuf>,
    /// `None` if Firefox is missing too. Few systems package its driver, so neither is installed.
    pub gecko_driver: Option<PathBuf>,
    /// WebKitGTK has no headless mode, so it gets a display of its own.
    pub xvfb_run: Option<PathBuf>,
}

const HEADLESS_SHELL: &str = "chromium-headless-shell";
const PACKAGES: [&str; 6] = ["chromium", "chromium-driver", "webkit2gtk-driver", "xvfb", "xauth", "fonts-noto-core"];

/// Finds the browsers, and installs those that are missing if that asks for no password.
pub fn find_or_install() -> Browsers {
    let found = find();
    if which("apt-get").is_none() || found.is_complete() && (found.headless_shell.is_some() || !found.has_packaged_shell()) {
        return found;
    }
    if !may_install() {
        // The headless shell is no more than time saved.
        if !found.is_complete() {
            println!("setup: browsers could not be installed: apt-get needs root, or a sudo that asks for no password");
        }
        return found;
    }
    if let Err(why) = install(&found) {
        println!("setup: browsers could not be installed: {why}");
    }
    find()
}

fn install(found: &Browsers) -> Result<(), String> {
    println!("setup: installing browsers");
    let install = |packages: &[&str]| apt(&[&["install", "-y", "--no-install-recommends"], packages].concat());
    apt(&["update", "-q"])?;
    if !found.is_complete() {
        install(&PACKAGES)?;
    }
    let found = find();
    if found.headless_shell.is_none() && found.has_packaged_shell() { install(&[HEADLESS_SHELL]) } else { Ok(()) }
}

fn find() -> Browsers {
    let chromium = which("chromium").or_else(|| which("chromium-browser")).or_else(|| which("google-chrome"));
    let version = chromium.as_deref().and_then(version_of);
    Browsers {
        chromedriver: which("chromedriver"),
        headless_shell: which(HEADLESS_SHELL).filter(|shell| version.is_some() && version_of(shell) == version),
        chromium,
        webkit_driver: which("WebKitWebDriver"),
        gecko_driver: which("geckodriver").filter(|_| which("firefox").or_else(|| which("firefox-esr")).is_some()),
        xvfb_run: which("xvfb-run"),
    }
}

/// Returns a program's main version: 156 for «Chromium 156.0.8078.114 built on Debian».
fn version_of(program: &Path) -> Option<u32> {
    main_version(&ask(program, &["--version"])?)
}

/// Returns the number before the first point of the first word that begins with one.
fn main_version(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

/// Returns whether [`apt`] would ask for no password.
fn may_install() -> bool {
    is_root() || ask("sudo", &["-n", "apt-get", "--version"]).is_some()
}

fn is_root() -> bool {
    ask("id", &["-u"]).as_deref() == Some("0")
}

/// Runs apt-get as root, or else through sudo if that asks for no password.
///
/// # Errors
///
/// Returns an error if apt-get is missing, or fails.
pub fn apt(arguments: &[&str]) -> Result<(), String> {
    let root = is_root();
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

    fn is_complete(&self) -> bool {
        self.has_chromium() && self.has_webkit()
    }

    /// Returns whether the headless shell that apt-get would install is of Chromium's version.
    fn has_packaged_shell(&self) -> bool {
        // The newest is told first.
        let packaged = ask("apt-cache", &["show", HEADLESS_SHELL]).and_then(|told| main_version(&told));
        packaged.is_some() && packaged == self.chromium.as_deref().and_then(version_of)
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

#[cfg(test)]
mod tests {
    use super::main_version;

    #[test]
    fn a_main_version_is_read_from_a_program_and_a_package() {
        assert_eq!(main_version("Chromium 156.0.8078.114 built on Debian GNU/Linux 12 (bookworm)"), Some(156));
        assert_eq!(main_version("Google Chrome 149.0.7000.1"), Some(149));
        assert_eq!(main_version("Package: chromium-headless-shell\nVersion: 156.0.8078.114-1~deb12u1\nSize: 1"), Some(156));
        assert_eq!(main_version("unknown option"), None);
    }
}
