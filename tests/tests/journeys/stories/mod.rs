//! The stories, and what many of them begin with.

mod access;
mod actions;
mod alone;
mod arriving;
mod bad_files;
mod bench;
mod big_screen;
mod cafe;
mod circle;
mod dots;
mod erased;
mod every_week;
mod exchange;
mod find;
mod folder;
mod forms;
mod gallery;
mod going_out;
mod join;
mod keyboard;
mod killed;
mod killed_browser;
mod kinds;
mod leaving_out;
mod minutes;
mod network;
mod network_delete;
mod offline;
mod opened;
mod papers;
mod parts;
mod paste;
mod people;
mod pictures;
mod places;
mod printed;
mod programmes;
mod pulse;
mod refused;
mod school_answers;
mod sets;
mod silence;
mod stopped;
mod storage;
mod tabs;
mod taps;
mod timer;
mod turns;
mod update;
mod whole_igp;
mod width;
mod words;

use crate::harness::{Engine, Host, Tablet};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, create_point as write_point};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::method::PlannedStep;
use std::path::{Path, PathBuf};

pub mod engine {
    #![allow(non_upper_case_globals, reason = "they name tests, which are written small")]
    use crate::harness::Engine;
    pub const chromium: Engine = Engine::Chromium;
    pub const webkit: Engine = Engine::WebKit;
    pub const firefox: Engine = Engine::Firefox;
}

pub const FIELD: &str = "Innspill";
/// The menu of the table whose points are shown, and a waiting tablet's own.
pub const TABLE: &str = "Hvilket bord sitter dere ved?";
/// The field in which a group agrees and writes the tiltak itself.
pub const WILL: &str = "Hva gjør vi?";

/// The text of a page as people copy it from a website, in our own words.
pub const PAGE: &str = include_str!("page.txt");

/// Runs a story if there is a browser to run it in.
pub fn told(engine: Engine, story: fn(Engine)) {
    match engine.program() {
        Some(_) => story(engine),
        None => println!("{engine:?} is not here; the story is not tried"),
    }
}

/// Returns a host, and a tablet that has installed the app and needs the host no more; nothing is written yet.
pub fn newcomer(engine: Engine) -> (Host, Tablet) {
    let host = Host::open();
    let tablet = Tablet::new(engine, &host.url());
    tablet.open("#/");
    tablet.be_installed();
    (host, tablet)
}

/// Returns a newcomer's tablet whose host has stopped.
pub fn newcomer_offline(engine: Engine) -> Tablet {
    tablets_offline(engine, 1).remove(0)
}

/// Returns tablets that keep the app, and whose host has stopped.
pub fn tablets_offline(engine: Engine, count: usize) -> Vec<Tablet> {
    if engine == Engine::Chromium {
        return (0..count).map(|_| Tablet::installed()).collect();
    }
    let mut host = Host::open();
    let newcomer = |_| {
        let tablet = Tablet::new(engine, &host.url());
        tablet.open("#/");
        tablet.keep_the_app();
        tablet
    };
    let tablets: Vec<Tablet> = (0..count).map(newcomer).collect();
    host.stop();
    tablets.iter().for_each(Tablet::run_what_is_kept);
    tablets
}

/// Starts a meeting on a built-in set, in its round, with nothing written: from here on, points are visible.
pub fn start_meeting(tablet: &Tablet) {
    tablet.go("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    tablet.tap("Neste: runden");
    tablet.see("Ett innspill hver");
}

/// Writes one more point in the open field.
pub fn add_point(tablet: &Tablet, text: &str) {
    tablet.write(FIELD, text);
    tablet.enter();
    tablet.see(text);
    tablet.see_value(FIELD, "");
}

/// Saves everything on a tablet as a file.
pub fn backup(tablet: &Tablet) -> Vec<u8> {
    tablet.open("#/more");
    tablet.tap("Lagre sikkerhetskopi");
    tablet.tap("Lagre filen");
    tablet.see("Filen ligger blant nedlastingene dine.");
    tablet.downloaded().1
}

/// Saves the file of the meeting whose page is open, as another tablet gets it: three taps.
pub fn save_meeting_file(tablet: &Tablet) -> Vec<u8> {
    tablet.tap("Del");
    tablet.tap("Fil til Fellestid");
    tablet.tap("Lagre filen");
    tablet.see("Filen ligger blant nedlastingene dine.");
    tablet.downloaded().1
}

/// Picks the tables' files on the page of their meeting.
pub fn pick_from_tables(tablet: &Tablet, files: &[PathBuf]) {
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    tablet.pick("Hent inn fra bordene", &files);
}

/// Takes in a file that somebody sent.
pub fn import(tablet: &Tablet, bytes: &[u8]) {
    let file = tablet.put_file("fil.fellestid", bytes);
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
}

/// Returns a file from another tablet: a meeting with points. The same arguments give the same bytes.
pub fn meeting_file(title: &str, points: &[&str]) -> Vec<u8> {
    let words =
        MeetingPlan { date: "2026-11-24".to_owned(), starts_at: 14 * 60, ..meeting(title, fellestid_model::method::igp(45)) };
    planned(&words, |transaction, home| write_points(transaction, home, points)).1
}

/// Returns the plan of a meeting at one table, without questions.
pub fn meeting(title: &str, steps: Vec<PlannedStep>) -> MeetingPlan {
    MeetingPlan { title: title.to_owned(), tables: 1, steps, ..MeetingPlan::default() }
}

/// Writes points at the first table, under the first question if there is one.
pub fn write_points(transaction: &mut Transaction<'_>, home: Dot, points: &[&str]) {
    let question = Meeting::read(transaction.notebook, home).and_then(|meeting| Some(meeting.questions.first()?.key.id));
    for text in points {
        write_point(transaction, home, question, None, 1, text);
    }
}

/// Returns the home and the file of a meeting planned elsewhere; `write` adds what else was written there.
pub fn planned(words: &MeetingPlan, write: impl FnOnce(&mut Transaction<'_>, Dot)) -> (Dot, Vec<u8>) {
    let actor = words.title.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut home = None;
    let file = file_of(actor, |transaction| {
        let planned = *home.insert(meeting::create(transaction, words));
        write(transaction, planned);
    });
    (home.expect("a meeting is planned"), file)
}

/// Returns a file that somebody wrote on their own tablet.
pub fn file_of(actor: u64, write: impl FnOnce(&mut Transaction<'_>)) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(actor)), Notebook::default());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_000_000_000);
    write(&mut transaction);
    transaction.finish();
    fellestid_crdt::file::write(&notebook)
}

/// Returns the file after somebody has written in it on their own tablet.
pub fn written_elsewhere(file: &[u8], write: impl FnOnce(&mut Transaction<'_>, Dot)) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xe15e)), fellestid_crdt::file::read(file).expect("a whole file"));
    let home = *notebook.homes().first().expect("a meeting");
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_000_000_000);
    write(&mut transaction, home);
    transaction.finish();
    fellestid_crdt::file::write(&notebook)
}

/// Takes in a meeting's file, and starts the meeting.
pub fn start_planned(tablet: &Tablet, (home, file): &(Dot, Vec<u8>)) {
    import(tablet, file);
    tablet.go(&format!("#/meeting/{home}"));
    tablet.tap("Start møtet");
    tablet.see("Planen");
}

pub fn question(text: &str) -> QuestionWords {
    QuestionWords { text: text.to_owned(), ..QuestionWords::default() }
}

/// Returns whether a file contains a record of a kind.
pub fn holds(file: &[u8], kind: &str) -> bool {
    fellestid_crdt::file::read(file).expect("a whole file").records().any(|(_, record)| record.kind == kind)
}

/// Asserts that what is on the screen has no accessibility faults, on a phone and on a tablet.
pub fn no_faults(tablet: &Tablet) {
    if tablet.engine != Engine::Chromium {
        // In the other engines the window cannot be resized.
        return assert_eq!(tablet.faults(), Vec::<String>::new(), "{}", tablet.everything());
    }
    for (width, height) in [(390, 844), (1024, 768)] {
        tablet.be_wide_and_whole(width, height);
        assert_eq!(tablet.faults(), Vec::<String>::new(), "{width} wide: {}", tablet.everything());
        assert_eq!(tablet.sticks_out(), None, "{width} wide");
    }
}
