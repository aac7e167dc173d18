//! How fast the app is on a slow tablet: measured by `cargo xtask bench`, never by the suite, since machines differ.
//! Each test prints its figure and its bound, and fails above the bound.

use super::network::{heap, make_round};
use super::{FIELD, import, newcomer, newcomer_offline};
use crate::harness::{Engine, Tablet, wait_for};
use fellestid_crdt::dot::Actor;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, close, create_point};
use fellestid_model::kinds::question::QuestionWords;
use serde_json::json;
use std::path::PathBuf;

/// A tablet of some years is about four times slower than a laptop.
const SLOWER: u32 = 4;
const START_MS_MAX: f64 = 1000.0;
/// Ten times the archive may make a start this many times slower.
const GROWTH_MAX: f64 = 1.3;
const KEY_MS_MAX: f64 = 50.0;
const OVERVIEW_MS_MAX: f64 = 300.0;
/// People notice a page that blocks for longer.
const BLOCK_MS_MAX: f64 = 50.0;
const SCHOOLS: u64 = 60;
/// Points in each school's meeting: sixty schools have some 2,520.
const POINTS_OF_A_SCHOOL: usize = 42;
const POINTS_EACH: usize = 100;

/// Returns closed meetings of a hundred points each, as one file.
fn archive(seed: u64, meetings: usize) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(seed)), Notebook::default());
    for number in 0..meetings {
        write_meeting(&mut pen, &mut notebook, &format!("Fellestid {seed}-{number}"), POINTS_EACH, true);
    }
    fellestid_crdt::file::write(&notebook)
}

fn write_meeting(pen: &mut Pen, notebook: &mut Notebook, title: &str, points: usize, is_closed: bool) {
    let mut transaction = Transaction::begin(pen, notebook, 1_790_000_000_000);
    let words = MeetingPlan {
        title: title.to_owned(),
        date: "2026-10-01".to_owned(),
        starts_at: 14 * 60,
        tables: 1,
        steps: fellestid_model::method::igp(45),
        questions: vec![QuestionWords { text: "Hva lærte vi av hverandre?".to_owned(), ..QuestionWords::default() }],
        ..MeetingPlan::default()
    };
    let home = meeting::create(&mut transaction, &words);
    let meeting = Meeting::read(transaction.notebook, home).expect("just planned");
    let (question, step) = (meeting.questions[0].key.id, meeting.steps[1].key.id);
    for number in 0..points {
        let text = format!("Innspill nummer {number} om hvordan vi gir hverandre tid til å tenke før vi snakker");
        create_point(&mut transaction, home, Some(question), Some(step), 1, &text);
    }
    if is_closed {
        close(&mut transaction, home, 1_790_000_100_000);
    }
}

fn slow_down(tablet: &Tablet, times: u32) {
    tablet.command("Emulation.setCPUThrottlingRate", json!({ "rate": times })).expect("it slows down");
}

/// Returns the milliseconds from the address to a painted I dag: the median of several starts without a host.
fn start_ms(tablet: &Tablet) -> f64 {
    let script = "new MutationObserver((_, watch) => {
            if (document.getElementById('start') || !document.querySelector('main h1')) return;
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }));
        }).observe(document, { childList: true, subtree: true });";
    let added = tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).expect("it watches");
    let mut times: Vec<f64> = (0..7)
        .map(|_| {
            tablet.open("#/");
            wait_for(|| tablet.script("return window.usableAt || null", Vec::new()).as_f64()).expect("it starts")
        })
        .collect();
    tablet
        .command("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] }))
        .expect("it stops watching");
    middle(&mut times)
}

fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

#[test]
#[ignore = "measures; see cargo xtask bench"]
fn cold_start_does_not_grow_with_the_archive() {
    if Engine::Chromium.program().is_none() {
        return;
    }
    let (mut host, tablet) = newcomer(Engine::Chromium);
    host.stop();
    let mut measured = Vec::new();
    for (thousands, files) in [(10, 1), (100, 9)] {
        for _ in 0..files {
            import(&tablet, &archive(measured.len() as u64 * 100 + tablet_number(), 100));
        }
        slow_down(&tablet, SLOWER);
        let time = start_ms(&tablet);
        slow_down(&tablet, 1);
        println!("cold start, no network, {SLOWER}x slower, {thousands},000 points: {time:.0} ms of {START_MS_MAX:.0}");
        measured.push(time);
    }
    let growth = measured[1] / measured[0];
    println!("ten times the archive: {growth:.2} times of {GROWTH_MAX}");
    assert!(measured[0] <= START_MS_MAX && growth <= GROWTH_MAX, "over the bound");
}

/// Returns a new actor number for every file.
fn tablet_number() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

#[test]
#[ignore = "measures; see cargo xtask bench"]
fn sixty_files_never_hold_the_page_up() {
    if Engine::Chromium.program().is_none() {
        return;
    }
    let (mut host, tablet) = newcomer(Engine::Chromium);
    host.stop();
    let files: Vec<_> = (0..SCHOOLS)
        .map(|school| {
            let (mut pen, mut notebook) = (Pen::new(Actor(1000 + school)), Notebook::default());
            write_meeting(&mut pen, &mut notebook, &format!("Skole {school}"), POINTS_OF_A_SCHOOL, true);
            tablet.put_file(&format!("skole-{school}.fellestid"), &fellestid_crdt::file::write(&notebook))
        })
        .collect();
    tablet.open("#/take-in");
    // Chromium reports every task of more than 50 ms, and calls it long.
    let watch = "window.blocks = []; new PerformanceObserver((list) => window.blocks.push(...list.getEntries().map(
            (entry) => entry.duration))).observe({ type: 'longtask' })";
    tablet.script(watch, Vec::new());
    tablet.pick("Velg filer", &files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    tablet.see("Hent inn alt");
    let previewed = blocks(&tablet);
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    let imported = blocks(&tablet);
    for (link, seen) in [("Møter", "Skole 7"), ("I dag", "Planlegg et møte")] {
        tablet.tap(link);
        tablet.see(seen);
    }
    tablet.painted();
    let shown = blocks(&tablet);
    println!(
        "tasks over {BLOCK_MS_MAX:.0} ms, {SCHOOLS} files: preview {previewed:.0?}, import {imported:.0?}, shown {shown:.0?}"
    );
    assert!([previewed, imported, shown].concat().is_empty(), "over the bound");
}

/// Returns how long the page was blocked each time since the last call, in milliseconds.
fn blocks(tablet: &Tablet) -> Vec<f64> {
    let found = tablet.script("return window.blocks.splice(0)", Vec::new());
    found.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect()
}

/// The first time, the sixty homes are read from the disk; after that they are in memory.
#[test]
#[ignore = "measures; see cargo xtask bench"]
fn an_overview_of_sixty_schools_is_shown_at_once() {
    if Engine::Chromium.program().is_none() {
        return;
    }
    let tablet = newcomer_offline(Engine::Chromium);
    tablet.be_wide(1440, 900);
    make_round(&tablet);
    let round = tablet.place();
    let files = heap(&tablet);
    tablet.open(&round);
    tablet.pick("Hent inn svar", &files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    tablet.tap("Hent inn svarene");
    tablet.see("57 av 60 skoler har svart.");
    slow_down(&tablet, SLOWER);
    let shown = |before: &dyn Fn()| {
        let one = || {
            before();
            overview_ms(&tablet)
        };
        let (mut first, mut whole): (Vec<f64>, Vec<f64>) = (0..5).map(|_| one()).unzip();
        (middle(&mut first), middle(&mut whole))
    };
    let ((first, whole), (again, whole_again)) = (shown(&|| tablet.reload()), shown(&|| ()));
    slow_down(&tablet, 1);
    println!(
        "overview of {SCHOOLS} schools, {SLOWER}x slower: {first:.0} ms from the disk, {again:.0} again, of {OVERVIEW_MS_MAX:.0}; \
         with the rows below the window {whole:.0} and {whole_again:.0}"
    );
    assert!(first <= OVERVIEW_MS_MAX && again <= OVERVIEW_MS_MAX, "over the bound");
}

/// Returns the milliseconds from a tap on the round until its overview is painted: what fills the window, and all of it.
fn overview_ms(tablet: &Tablet) -> (f64, f64) {
    tablet.tap("Nettverk");
    tablet.see("Til høstsamlingen");
    let script = "const link = [...document.querySelectorAll('main a')].find((a) => a.textContent.includes('Til høstsamlingen'));
        const [rows] = arguments;
        window.shownAfter = [];
        const after = (place) => requestAnimationFrame(() => setTimeout(() => { window.shownAfter[place] = performance.now() - begun; }));
        new MutationObserver((_, watch) => {
            const drawn = document.querySelectorAll('.matrix th[scope=\"row\"]').length;
            if (drawn && !('0' in window.shownAfter)) { window.shownAfter[0] = null; after(0); }
            if (drawn === rows) { watch.disconnect(); after(1); }
        }).observe(document.body, { childList: true, subtree: true });
        const begun = performance.now();
        link.click();";
    tablet.script(script, vec![SCHOOLS.into()]);
    let shown = || serde_json::from_value(tablet.script("return window.shownAfter", Vec::new())).ok();
    wait_for(shown).expect("the overview is shown")
}

#[test]
#[ignore = "measures; see cargo xtask bench"]
fn a_key_press_among_a_thousand_points_is_painted_at_once() {
    if Engine::Chromium.program().is_none() {
        return;
    }
    let (mut host, tablet) = newcomer(Engine::Chromium);
    host.stop();
    let (mut pen, mut notebook) = (Pen::new(Actor(7)), Notebook::default());
    write_meeting(&mut pen, &mut notebook, "Tusen innspill", 1000, false);
    import(&tablet, &fellestid_crdt::file::write(&notebook));
    tablet.open("#/meetings");
    tablet.tap("Tusen innspill");
    tablet.tap("Start møtet");
    tablet.see("Skriv for deg selv");
    tablet.tap("Neste: runden");
    tablet.see("0 av 1000 sagt");
    slow_down(&tablet, SLOWER);
    let watch = "window.presses = []; new PerformanceObserver((list) => window.presses.push(...list.getEntries().filter(
            (entry) => entry.name === 'keydown' || entry.name === 'input').map((entry) => entry.duration)))
        .observe({ type: 'event', durationThreshold: 16 })";
    tablet.script(watch, Vec::new());
    tablet.write(FIELD, "V");
    // One letter at a time, as fingers type: a driver sends a word at once, and the last letter waits for the first.
    for letter in "i begynner med to minutter i stillhet".chars() {
        tablet.keep_typing(&letter.to_string());
        tablet.painted();
    }
    let found = tablet.script("return window.presses", Vec::new());
    let mut presses: Vec<f64> = found.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    slow_down(&tablet, 1);
    let pressed = tablet.script("return performance.eventCounts.get('keydown')", Vec::new()).as_u64();
    assert!(pressed >= Some(30), "the browser tells of no key presses: {pressed:?}");
    // Key presses quicker than 16 ms are not reported one by one.
    presses.push(16.0);
    let (slowest, usual) = (presses.iter().copied().fold(0.0, f64::max), middle(&mut presses));
    println!("key press to paint, {SLOWER}x slower, 1,000 points: {usual:.0} ms, at most {slowest:.0}, of {KEY_MS_MAX:.0}");
    assert!(usual <= KEY_MS_MAX, "over the bound");
}
