//! `cargo xtask test`: everything. First the format; then what is compiled for this machine, beside what is compiled for
//! browsers; then the journeys, which need both.

use crate::arguments::Arguments;
use crate::browsers::{self, Browsers};
use crate::failures;
use crate::run::{ask, dist, in_ci, root, run};
use crate::size::Size;
use crate::strangers;
use crate::{build, gallery, tools};
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Crates that consist of views: the journeys test them, in browsers.
const BROWSER_CRATES: [&str; 1] = ["fellestid-gallery"];

/// What cargo is asked for to compile and run the journeys.
const JOURNEYS: [&str; 7] = ["test", "-p", "fellestid-tests", "--features", "journeys", "--test", "journeys"];

/// The variable the journeys read; see `tests/tests/journeys/harness/ahead.rs`.
const AHEAD_DAYS: &str = "FELLESTID_AHEAD_DAYS";

/// The variable that names the folder for pictures of every place, if they are wanted. The stories of what is printed put
/// their pages there too.
const PICTURES: &str = "FELLESTID_SHOTS";

/// How many stories are told at once: a browser that starts or waits leaves a core free.
const STORIES_AT_ONCE: u8 = 2;
/// How long an automatic run may take. Whoever waits for it gives it up after ninety minutes, and then shows nothing.
const AUTOMATIC_RUN_MAX: Duration = Duration::from_secs(85 * 60);

/// The tests so far.
#[derive(Default, Clone, Copy)]
struct Tally {
    passed: u32,
    failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Which tests are wanted, and at what time they should run.
#[derive(Clone, Copy, Default)]
struct Wish<'a> {
    /// A part of their names.
    filter: Option<&'a str>,
    /// How many days later «now» is wherever a test or the app asks; the machine's own clock is left alone.
    ahead_days: u32,
}

impl Wish<'_> {
    fn put_to(self, command: &mut Command) -> &mut Command {
        command.args(self.filter).env_remove(AHEAD_DAYS);
        if self.ahead_days > 0 {
            command.env(AHEAD_DAYS, self.ahead_days.to_string());
        }
        command
    }
}

/// `test [--ahead DAYS] [FILTER]`: the whole suite, or what the filter names.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or something failed.
pub fn test(mut arguments: Arguments) -> Result<(), String> {
    let ahead_days = match arguments.value("--ahead")? {
        None => 0,
        Some(text) => text.parse().map_err(|_| format!("{text:?} is no number of days"))?,
    };
    let filter = arguments.next_word();
    arguments.end()?;
    let wish = Wish { filter: filter.as_deref(), ahead_days };

    if in_ci() {
        thread::spawn(give_up_in_time);
    }
    let mut total = Tally::default();
    part("format", &mut total, || whole(format()));
    // Side by side: each of them waits for minutes on one thread of the compiler.
    let built = AtomicBool::new(false);
    thread::scope(|scope| {
        let for_browsers = scope.spawn(|| for_browsers(&built));
        total += natively(wish);
        total += for_browsers.join().unwrap_or(Tally { passed: 0, failed: 1 });
    });
    if built.into_inner() {
        part("journeys", &mut total, || journeys(wish).unwrap_or_else(|why| whole(Err(why))));
    }

    failures::print();
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { Ok(()) } else { Err(String::new()) }
}

/// Ends a run that would be ended from outside, so that what it has printed is seen.
fn give_up_in_time() {
    thread::sleep(AUTOMATIC_RUN_MAX);
    println!("given up after {} minutes: what the last line names was still going on", AUTOMATIC_RUN_MAX.as_secs() / 60);
    std::process::exit(1);
}

/// What is compiled for this machine.
fn natively(wish: Wish<'_>) -> Tally {
    let mut total = Tally::default();
    part("native tests", &mut total, || native(wish));
    part("linter", &mut total, || whole(lint()));
    part("stories are compiled", &mut total, || {
        whole(run(Command::new("cargo").args(JOURNEYS).arg("--no-run").current_dir(root())))
    });
    total
}

/// What is compiled for browsers. Sets `built` once there is an app.
fn for_browsers(built: &AtomicBool) -> Tally {
    let mut total = Tally::default();
    part("build", &mut total, || {
        let done = tools::for_build().and_then(|tools| build::build_with(&tools));
        built.store(done.is_ok(), Ordering::Relaxed);
        whole(done)
    });
    // If the gallery fails to build, its story fails and says so.
    part("gallery", &mut total, || whole(gallery::build().map(drop)));
    if built.load(Ordering::Relaxed) {
        part("size", &mut total, || whole(size()));
    }
    total
}

fn part(name: &str, total: &mut Tally, work: impl FnOnce() -> Tally) {
    println!("== {name}");
    let started = Instant::now();
    *total += work();
    println!("== {name}: {:.0} s", started.elapsed().as_secs_f32());
}

/// Counts a part that is no test only if it fails.
fn whole(result: Result<(), String>) -> Tally {
    let Err(why) = result else {
        return Tally::default();
    };
    println!("{why}");
    failures::note(&why);
    Tally { passed: 0, failed: 1 }
}

/// Checks that every file is formatted as rustfmt does it.
fn format() -> Result<(), String> {
    with_component("fmt", "rustfmt", || run(Command::new("cargo").args(["fmt", "--check"]).current_dir(root())))
}

/// Runs the linter, which must have no remarks: natively, with all tests, and for the interface and its gallery as they
/// are built for browsers.
fn lint() -> Result<(), String> {
    tools::wasm_target()?;
    with_component("clippy", "clippy", || {
        clippy(&["--workspace", "--all-targets", "--exclude", "fellestid-ui", "--exclude", "fellestid-gallery"])?;
        // The interface's tests run on this machine; the interface itself is looked at as browsers get it.
        clippy(&["-p", "fellestid-ui", "--tests"])?;
        clippy(&["-p", "fellestid-ui", "--target", "wasm32-unknown-unknown"])?;
        clippy(&["-p", "fellestid-gallery", "--target", "wasm32-unknown-unknown"])
    })
}

fn clippy(of: &[&str]) -> Result<(), String> {
    run(Command::new("cargo").args(["clippy", "--quiet"]).args(of).args(["--", "-D", "warnings"]).current_dir(root()))
}

/// Runs a check that needs a component of the toolchain. If it is not installed, only an automatic run fails.
fn with_component(command: &str, component: &str, check: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    if ask("cargo", &[command, "--version"]).is_some() {
        return check();
    }
    let missing = format!("missing: {component} (rustup component add {component}); what it would find is not tried");
    println!("{missing}");
    if in_ci() { Err(missing) } else { Ok(()) }
}

fn native(wish: Wish<'_>) -> Tally {
    strangers::install_what_is_missing();
    let mut command = Command::new("cargo");
    command.args(["test", "--workspace", "--no-fail-fast"]);
    for name in BROWSER_CRATES {
        command.args(["--exclude", name]);
    }
    counted(wish.put_to(&mut command))
}

fn size() -> Result<(), String> {
    let size = Size::of(&dist())?;
    size.print();
    size.within_budgets()
}

/// Measures how quick the app is, on this machine and now. No part of the suite, since machines differ.
///
/// # Errors
///
/// Returns an error if an argument is not understood, the build fails, or a measurement does.
pub fn bench(arguments: Arguments) -> Result<(), String> {
    arguments.end()?;
    let mut total = Tally::default();
    part("natively", &mut total, || {
        let mut command = Command::new("cargo");
        counted(command.args([
            "test",
            "--profile",
            "cli",
            "-p",
            "fellestid-tests",
            "--test",
            "bench",
            "--",
            "--ignored",
            "--nocapture",
        ]))
    });
    build::build()?;
    part("in a browser", &mut total, || measured().unwrap_or_else(|why| whole(Err(why))));
    if total.failed == 0 { Ok(()) } else { Err("bench: something is over its bound".to_owned()) }
}

/// Kills browsers that have told something as saved, and checks whether it is there; see [`crate::soak`].
///
/// # Errors
///
/// Returns an error if something told as saved is gone after a kill, or there is no browser.
pub fn kill_browsers(times: u32) -> Result<(), String> {
    let browsers = browsers::find_or_install();
    let axe = tools::axe(&tools::for_build()?)?;
    let mut command = journey_command(&browsers, &axe, Wish { filter: Some("killed_browser"), ahead_days: 0 }, 1);
    let tally = counted(command.arg("--nocapture").env("FELLESTID_KILLS", times.to_string()));
    if tally.failed == 0 && tally.passed > 0 { Ok(()) } else { Err("soak: something told as saved is gone".to_owned()) }
}

fn measured() -> Result<Tally, String> {
    // In the browser that people have.
    let browsers = Browsers { headless_shell: None, ..browsers::find_or_install() };
    let axe = tools::axe(&tools::for_build()?)?;
    Ok(counted(
        journey_command(&browsers, &axe, Wish { filter: Some("bench"), ahead_days: 0 }, 1).args(["--ignored", "--nocapture"]),
    ))
}

fn journeys(wish: Wish<'_>) -> Result<Tally, String> {
    let browsers = browsers::find_or_install();
    let missing = browsers.missing();
    for line in &missing {
        println!("{line}");
    }
    if browsers.gecko_driver.is_none() {
        println!("not here: Firefox with geckodriver; its journeys are not tried");
    }
    let untried = if in_ci() { missing.len() as u32 } else { 0 };
    if !browsers.has_chromium() && !browsers.has_webkit() {
        return Ok(Tally { passed: 0, failed: untried });
    }
    let axe = tools::axe(&tools::for_build()?)?;
    let mut tally = counted(&mut journey_command(&browsers, &axe, wish, STORIES_AT_ONCE));
    tally.failed += untried;
    Ok(tally)
}

/// Returns the command that runs the journeys, `at_once` of them side by side.
fn journey_command(browsers: &Browsers, axe: &Path, wish: Wish<'_>, at_once: u8) -> Command {
    let mut command = match &browsers.xvfb_run {
        Some(xvfb_run) => {
            let mut command = Command::new(xvfb_run);
            command.args(["-a", "cargo"]);
            command
        }
        None => Command::new("cargo"),
    };
    wish.put_to(command.args(JOURNEYS)).arg("--").arg(format!("--test-threads={at_once}"));
    // Skipped stories must not be counted.
    if browsers.gecko_driver.is_none() {
        command.args(["--skip", "::firefox"]);
    }
    if std::env::var_os(PICTURES).is_none() {
        command.args(["--skip", "stories::pictures::"]);
    }
    command.env("FELLESTID_DIST", dist()).env("FELLESTID_GALLERY", gallery::dir()).env("FELLESTID_AXE", axe);
    let mut give = |name: &str, path: &Option<PathBuf>, usable: bool| {
        command.env_remove(name);
        if let (Some(path), true) = (path, usable) {
            command.env(name, path);
        }
    };
    give("FELLESTID_CHROMIUM", &browsers.chromium, browsers.has_chromium());
    give("FELLESTID_CHROMEDRIVER", &browsers.chromedriver, browsers.has_chromium());
    give("FELLESTID_HEADLESS_SHELL", &browsers.headless_shell, browsers.has_chromium());
    give("FELLESTID_WEBKITDRIVER", &browsers.webkit_driver, browsers.has_webkit());
    give("FELLESTID_GECKODRIVER", &browsers.gecko_driver, true);
    command
}

/// Runs `cargo test` with its output shown as it comes, and adds up its result lines.
fn counted(command: &mut Command) -> Tally {
    let child = command.current_dir(root()).stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return whole(Err(format!("cannot start the tests: {error}"))),
    };
    let (mut tally, mut reasons) = (Tally::default(), failures::Reader::default());
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
        println!("{line}");
        if let Some(why) = reasons.read(&line) {
            failures::note(&why);
        }
        if line.starts_with("test result:") {
            tally.passed += count_before(&line, " passed;");
            tally.failed += count_before(&line, " failed;");
        }
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    if !succeeded && tally.failed == 0 {
        // It did not compile, or was ended from outside.
        tally.failed = 1;
    }
    tally
}

/// Returns the number before `words`; 0 if there is none.
fn count_before(line: &str, words: &str) -> u32 {
    line.split_once(words).and_then(|(before, _)| before.rsplit(' ').next()).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::count_before;

    #[test]
    fn result_lines_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!((count_before(line, " passed;"), count_before(line, " failed;")), (12, 3));
        assert_eq!(count_before("test result: ok.", " passed;"), 0);
    }
}
