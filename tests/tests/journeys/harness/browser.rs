//! Browsers, which stories have one after another: to start one costs as much as a short story. Each story has an origin of
//! its own, so whoever gets a browser finds it as if nobody had used it. Knows no page.

use super::engine::{Driver, Engine};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebDriver, WindowHandle};
use tokio::runtime::Runtime;

/// Ends what is left of the browsers when the stories are over, however they ended: its input is open as long as they go on.
/// A browser's processes are known by their home folder.
const AFTERWARDS: &str = r#"trap '' INT TERM HUP
cat >/dev/null
for process in /proc/[0-9]*; do
    tr '\0' '\n' <"$process/environ" 2>/dev/null | grep -q "^HOME=$0" && kill -9 "${process#/proc/}"
done
rm -rf "$0"* || { sleep 1; rm -rf "$0"*; }"#;

/// Those that no story has just now.
static RESTING: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A browser with a profile of its own. Dropping it ends it and removes all that it has stored.
pub struct Browser {
    pub engine: Engine,
    pub home: PathBuf,
    pub runtime: Runtime,
    /// `None` once its session is lost.
    pub driver: Option<WebDriver>,
    process: Driver,
}

impl Browser {
    /// Returns one that rests, or else starts one.
    pub fn lent(engine: Engine) -> Browser {
        let mut resting = RESTING.lock().unwrap_or_else(PoisonError::into_inner);
        let place = resting.iter().position(|browser| browser.engine == engine);
        match place.map(|place| resting.swap_remove(place)) {
            Some(mut browser) => {
                browser.process.watch();
                browser
            }
            None => {
                drop(resting);
                Browser::started(engine)
            }
        }
    }

    fn started(engine: Engine) -> Browser {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        static CLEANER: OnceLock<Child> = OnceLock::new();
        let homes = std::env::temp_dir().join(format!("fellestid-tablet-{}-", std::process::id()));
        CLEANER.get_or_init(|| {
            let mut shell = Command::new("sh");
            let shell =
                shell.args(["-c", AFTERWARDS]).arg(&homes).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
            shell.spawn().expect("a shell starts")
        });
        let mut home = homes.into_os_string();
        home.push(NUMBER.fetch_add(1, Ordering::Relaxed).to_string());
        let home = PathBuf::from(home);
        std::fs::create_dir_all(home.join("downloads")).expect("a place for downloads");
        // WebKit asks the desktop's settings where downloads go.
        std::fs::create_dir_all(home.join(".config")).expect("a place for settings");
        let place = "XDG_DOWNLOAD_DIR=\"$HOME/downloads\"\n";
        std::fs::write(home.join(".config/user-dirs.dirs"), place).expect("a setting is written");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let process = engine.drive(&home);
        let driver = runtime.block_on(WebDriver::new(&process.url, engine.wishes(&home))).expect("a browser starts");
        Browser { engine, home, runtime, driver: Some(driver), process }
    }

    /// Starts a driver and a browser anew with the existing profile.
    pub fn start_again(&mut self) {
        // The driver can no longer end its session.
        std::mem::forget(self.driver.take());
        self.process = self.engine.drive(&self.home);
        let driver = WebDriver::new(&self.process.url, self.engine.wishes(&self.home));
        self.driver = Some(self.runtime.block_on(driver).expect("a browser starts"));
    }

    /// Lets other stories have it, if it is Chromium. WebKit draws no tab but the first, and where one story after another had that
    /// tab, 4 of 91 failed that pass with a browser of their own. Firefox's driver cannot remove what is stored.
    pub fn give_back(mut self, origin: &str) {
        let Some(driver) = self.driver.clone().filter(|_| self.engine == Engine::Chromium) else { return };
        let is_empty = self.runtime.block_on(forget_all(&driver, origin)).is_ok();
        if is_empty && empty(&self.home.join("downloads")).is_ok() {
            self.process.rest();
            RESTING.lock().unwrap_or_else(PoisonError::into_inner).push(self);
        }
    }
}

/// Removes what the origin has stored, and opens a new tab in place of all: what was set for a tab goes with it.
async fn forget_all(driver: &WebDriver, origin: &str) -> WebDriverResult<()> {
    driver.cdp().send_raw("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
    let tabs = driver.windows().await?;
    let new = driver.new_tab().await?;
    close(driver, tabs).await?;
    driver.switch_to_window(new).await?;
    // What the browser said of the former story is no complaint of the next.
    for log in ["browser", "performance"] {
        drop(driver.get_log(log).await?);
    }
    Ok(())
}

async fn close(driver: &WebDriver, tabs: Vec<WindowHandle>) -> WebDriverResult<()> {
    for tab in tabs {
        driver.switch_to_window(tab).await?;
        driver.close_window().await?;
    }
    Ok(())
}

fn empty(folder: &Path) -> std::io::Result<()> {
    std::fs::remove_dir_all(folder)?;
    std::fs::create_dir(folder)
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            drop(self.runtime.block_on(driver.quit()));
        }
        drop(std::fs::remove_dir_all(&self.home));
    }
}
