//! The journeys without touch or mouse: the Tab key, Enter, the arrows and letters, and no tap. Files are picked in the
//! system's own dialogue, which no driver shows.

use super::{FIELD, PAGE, meeting, meeting_file, newcomer, newcomer_offline, planned, start_planned};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read, write};
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::meeting::{MeetingPlan, create_point};
use fellestid_model::method::{PlannedStep, StepKind};
use std::path::{Path, PathBuf};

/// Moves the focus to a control and presses Enter.
fn press(tablet: &Tablet, name: &str) {
    tablet.tab_to(name);
    tablet.enter();
}

/// Starts a meeting on a built-in set, from I dag into its round.
fn start(tablet: &Tablet) {
    press(tablet, "Planlegg et møte");
    tablet.see("Når, hvor og hvor mange");
    press(tablet, "Start møtet nå");
    tablet.see("Skriv for deg selv");
}

fn write_a_point(tablet: &Tablet, text: &str) {
    tablet.keep_typing(text);
    tablet.enter();
    tablet.see(text);
    tablet.see_focused(FIELD);
}

tried_in!(meeting_is_held_by_keyboard_alone: chromium, webkit);
fn meeting_is_held_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.count_taps();
    start(&tablet);
    press(&tablet, "Neste: runden");
    tablet.see("Ett innspill hver");
    tablet.tab_to(FIELD);
    write_a_point(&tablet, "Vi begynner likt.");
    write_a_point(&tablet, "Vi slutter likt.");
    tablet.tab_back_to("Gjør til tiltak");
    tablet.enter();
    tablet.see("Tiltaket er laget.");
    for step in ["samtalen", "plenum", "tiltaket"] {
        press(&tablet, &format!("Neste: {step}"));
    }
    press(&tablet, "Avslutt møtet");
    tablet.see("Hvem tar det, og når?");
    press(&tablet, "Avslutt møtet");
    tablet.see("Referatet er klart.");
    press(&tablet, "Del");
    press(&tablet, "Lagre filen");
    let (_, bytes) = tablet.downloaded();
    assert!(bytes.starts_with(b"PK"), "every mail program opens it");
    tablet.escape();
    tablet.see_focused("Del");
    tablet.cost_at_most("J1 to J4 by keyboard", 0);
}

tried_in!(a_file_and_a_page_are_taken_in_by_keyboard_alone: chromium, webkit);
fn a_file_and_a_page_are_taken_in_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("mote.fellestid", &meeting_file("Fagdag", &["Vi begynner likt."]));
    tablet.count_taps();
    tablet.tab_to("Jeg har fått en fil");
    tablet.pick("Jeg har fått en fil", &[&file]);
    tablet.see("Dette er i filen");
    press(&tablet, "Hent inn alt");
    tablet.see("Alt er hentet inn.");
    tablet.cost_at_most("J5 by keyboard", 0);

    tablet.go("#/paste");
    tablet.fill("Tekst med spørsmål", PAGE);
    tablet.count_taps();
    press(&tablet, "Se hva det blir");
    tablet.see("Behold settet");
    press(&tablet, "Behold settet");
    tablet.see("Hvem må være med for at det skal vare?");
    tablet.cost_at_most("J7 by keyboard", 0);
}

/// Starts a meeting at three tables on the lead's tablet, and returns the file that each table hands over.
fn three_tables(tablet: &Tablet, title: &str) -> Vec<PathBuf> {
    let steps = vec![PlannedStep::plain(StepKind::Plenary, 8)];
    let (home, file) = planned(&MeetingPlan { tables: TABLES, ..meeting(title, steps) }, |_, _| {});
    let notebook = read(&file).expect("a whole file");
    let files = (1..=TABLES).map(|table| {
        let (mut pen, mut notebook) = (Pen::new(Actor(u64::from(table))), notebook.clone());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_000_000_000);
        create_point(&mut transaction, home, None, None, table, &said_at(title, table));
        transaction.finish();
        tablet.put_file(&format!("{title}-{table}.fellestid"), &write(&notebook))
    });
    let files = files.collect();
    start_planned(tablet, &(home, file));
    files
}

const TABLES: u32 = 3;

fn said_at(title: &str, table: u32) -> String {
    format!("{title}, bord {table}.")
}

tried_in!(three_tables_come_home_by_keyboard_alone: chromium, webkit);
fn three_tables_come_home_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    // In the plenary step, and from Mer.
    for (title, way) in [("Fagdag", "Hent inn fra bordene"), ("Teammøte", "Velg filer")] {
        let files = three_tables(&tablet, title);
        if way == "Velg filer" {
            tablet.go("#/more");
        }
        tablet.count_taps();
        if way == "Velg filer" {
            press(&tablet, "Hent inn filer");
        }
        tablet.tab_to(way);
        tablet.pick(way, &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>());
        tablet.see("Bord 3: 1 innspill");
        press(&tablet, "Hent inn alt");
        if way == "Velg filer" {
            press(&tablet, "Åpne møtet");
        }
        for table in 1..=TABLES {
            tablet.see(&said_at(title, table));
        }
        tablet.cost_at_most("J9 by keyboard, three files at once", 0);
    }
}

tried_in!(table_joins_by_keyboard_alone: chromium, webkit, firefox);
fn table_joins_by_keyboard_alone(engine: Engine) {
    let (_host, lead) = newcomer(engine);
    lead.go("#/plan");
    lead.tap("Ett bord til");
    lead.tap("Start møtet nå");
    lead.tap("Gå ut av møtet");
    let link = lead.value("Lenke med planen");
    let (_, plan) = link.split_once("#/join/").expect("the plan is in the fragment");
    let (_other_host, table) = newcomer(engine);
    table.go(&format!("#/join/{plan}"));
    table.count_taps();
    table.see("Du er invitert til et møte");
    press(&table, "Bord 2");
    table.see("Skriv for deg selv");
    table.see("Bord 2");
    table.cost_at_most("J8 by keyboard", 0);
}
