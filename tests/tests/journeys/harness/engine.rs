//! The browsers, and the programs that drive them: a driver, a profile and a home folder for each tablet. Knows no
//! page.

use super::own_folder::own_folder;
use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use thirtyfour::Capabilities;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    WebKit,
    Firefox,
}

/// A running driver. Dropping it ends it and its browser.
pub struct Driver {
    process: Arc<Mutex<Child>>,
    pub url: String,
    /// Tells the one who waits in [`end_in_time`] that it is dropped.
    _in_use: Sender<()>,
}

/// Drivers start at once, unless the machine is building something.
const START_MAX: Duration = Duration::from_secs(30);
/// Settings of WebKitGTK, which other engines do not know.
///
/// 2.50.6 crashes now and then in its in-place interpreter of wasm, on return from a call (a segmentation fault in
/// `libjavascriptcoregtk`, about once in three runs of the whole suite), and its driver then ends the session. The
/// interpreter before it runs the same code. Its compilers of wasm save a story no time, and one load of the app ended in a
/// trap that never came again; so nothing is compiled while a story goes on.
///
/// Without a graphics card, frames shared by DMA-BUF cost a sixth of a page's processor time.
const WEBKIT_SETTINGS: [(&str, &str); 4] =
    [("JSC_useWasmIPInt", "0"), ("JSC_useBBQJIT", "0"), ("JSC_useOMGJIT", "0"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1")];
/// The longest any story has one browser. One that never answers again would hold up all that come after.
const USE_MAX: Duration = Duration::from_secs(10 * 60);

impl Engine {
    /// Returns the driver's program, or `None` if this machine has none; the stories are then skipped.
    pub fn program(self) -> Option<PathBuf> {
        let name = match self {
            Engine::Chromium => "FELLESTID_CHROMEDRIVER",
            Engine::WebKit => "FELLESTID_WEBKITDRIVER",
            Engine::Firefox => "FELLESTID_GECKODRIVER",
        };
        std::env::var_os(name).map(PathBuf::from)
    }

    /// Starts a driver that keeps downloads, settings and temporary files in `home`.
    pub fn drive(self, home: &Path) -> Driver {
        let program = self.program().expect("asked for before");
        let port = free_port();
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .env("HOME", home)
            .env("TMPDIR", home)
            .env("XDG_RUNTIME_DIR", home)
            .envs(WEBKIT_SETTINGS)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let process = Arc::new(Mutex::new(process));
        let (in_use, dropped) = channel();
        let watched = Arc::clone(&process);
        thread::spawn(move || end_in_time(&watched, &dropped));
        let driver = Driver { process, url: format!("http://127.0.0.1:{port}"), _in_use: in_use };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(begun.elapsed() < START_MAX, "{self:?}: the driver does not answer");
            thread::sleep(Duration::from_millis(50));
        }
        driver
    }

    /// Returns what a session is asked for with. If the engine is Chromium, `program` is the one to start; without it the
    /// driver chooses.
    pub fn wishes(self, home: &Path, program: Option<&Path>) -> Capabilities {
        let wishes = match self {
            Engine::Chromium => chromium(home, program),
            Engine::WebKit => serde_json::json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
            Engine::Firefox => firefox(home),
        };
        let mut capabilities = Capabilities::new();
        for (name, wish) in wishes.as_object().expect("an object") {
            capabilities.set(name, wish).expect("a wish is JSON");
        }
        capabilities
    }
}

/// Returns Chromium's program with all of its windows, if it is known.
pub fn whole_chromium() -> Option<PathBuf> {
    std::env::var_os("FELLESTID_CHROMIUM").map(PathBuf::from)
}

/// Returns a program that starts Chromium without any windows or menus, of which no story sees anything: the same engine,
/// network and storage in some two thirds of the time. Else the whole browser.
pub fn bare_chromium() -> Option<PathBuf> {
    static STARTER: OnceLock<Option<PathBuf>> = OnceLock::new();
    STARTER.get_or_init(|| std::env::var_os("FELLESTID_HEADLESS_SHELL").map(starter)).clone().or_else(whole_chromium)
}

/// Returns a script that starts the bare browser with an empty page: it opens none by itself, and its driver waits for one.
fn starter(bare: OsString) -> PathBuf {
    let script = format!("#!/bin/sh\nexec '{}' \"$@\" about:blank\n", bare.to_string_lossy());
    let path = own_folder().join("bare-chromium");
    std::fs::write(&path, script).expect("a script is written");
    assert!(Command::new("chmod").arg("+x").arg(&path).status().is_ok_and(|status| status.success()), "it may be run");
    path
}

fn chromium(home: &Path, program: Option<&Path>) -> serde_json::Value {
    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let flags = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1024,768",
        &profile,
    ];
    let mut options = serde_json::json!({
        "args": flags,
        // For tabs opened later; the first is told by itself.
        "prefs": { "download.default_directory": home.join("downloads"), "download.prompt_for_download": false },
        "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
    });
    if let Some(program) = program {
        options["binary"] = program.to_string_lossy().into();
    }
    serde_json::json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn firefox(home: &Path) -> serde_json::Value {
    serde_json::json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "--width=1024", "--height=768"],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": home.join("downloads"),
                "browser.download.alwaysOpenPanel": false,
                "intl.accept_languages": "nb",
            },
        },
    })
}

/// Returns WebKit's browser, which Debian keeps outside the path; the newest of those installed.
fn mini_browser() -> PathBuf {
    let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let places = folders.iter().flat_map(|folder| versions.map(|version| Path::new(folder).join(version).join("MiniBrowser")));
    places.into_iter().find(|place| place.exists()).expect("MiniBrowser comes with the driver")
}

/// Returns a port that is free, and that no other story is about to use.
fn free_port() -> u16 {
    static GIVEN: Mutex<Vec<u16>> = Mutex::new(Vec::new());
    let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        if !given.contains(&port) {
            given.push(port);
            return port;
        }
    }
}

/// Ends a driver that is in use for too long: what its story waits for then fails.
fn end_in_time(process: &Mutex<Child>, dropped: &Receiver<()>) {
    if dropped.recv_timeout(USE_MAX) == Err(RecvTimeoutError::Timeout) {
        end(process);
    }
}

fn end(process: &Mutex<Child>) {
    let mut process = process.lock().unwrap_or_else(PoisonError::into_inner);
    drop(process.kill());
    drop(process.wait());
}

impl Driver {
    /// Says whether the driver runs, for whoever reads why a browser did not start.
    pub fn standing(&self) -> String {
        match self.process.lock().unwrap_or_else(PoisonError::into_inner).try_wait() {
            Ok(None) => "its driver runs".to_owned(),
            Ok(Some(status)) => format!("its driver has ended ({status})"),
            Err(error) => format!("its driver cannot be asked ({error})"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&self.process);
    }
}
