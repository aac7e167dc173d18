//! A plan in a link: another tablet joins the same meeting, and what is written there comes back as a file.

use super::{TABLE, WILL, add_point, pick_from_tables, tablets_offline};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use std::time::{Duration, Instant};

/// What a scan and a tap may take together.
const JOIN_TIME_MAX: Duration = Duration::from_secs(15);
/// The time until three tables' points are in one place.
const HARVEST_TIME_MAX: Duration = Duration::from_secs(60);

/// Plans a meeting that begins this minute, and returns its link.
pub(super) fn plan_for_now(lead: &Tablet, tables: u32) -> String {
    let now = lead.script("return new Date().toTimeString().slice(0, 5)", Vec::new());
    plan(lead, tables, "Starter klokka", now.as_str().expect("a time"))
}

fn plan(lead: &Tablet, tables: u32, field: &str, when: &str) -> String {
    lead.go("#/plan");
    lead.write("Hva heter møtet?", "Teammøte");
    lead.fill(field, when);
    for _ in 1..tables {
        lead.tap("Ett bord til");
    }
    lead.tap("Lagre planen");
    lead.see("Si fra til de andre");
    lead.value("Lenke med planen")
}

/// Opens the link, as a scanner does with the code.
pub fn scan(tablet: &Tablet, link: &str) {
    let (_, plan) = link.split_once("#/join/").expect("the plan is in the fragment, which is sent to nobody");
    tablet.go(&format!("#/join/{plan}"));
}

tried_in!(plan_in_a_link_is_joined_in_one_tap: webkit);
fn plan_in_a_link_is_joined_in_one_tap(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    let link = plan_for_now(lead, 1);
    lead.see(&format!("Bli med her når møtet begynner: {link}"));
    let begun = Instant::now();
    table.count_taps();
    scan(table, &link);
    table.see("Du er invitert til et møte");
    table.see("Teammøte");
    table.tap("Bli med");
    table.see("Skriv for deg selv");
    table.cost_at_most("J8, a scanned plan is joined", 1);
    let time = begun.elapsed();
    println!("J8, from scan into the meeting: {time:?} of {JOIN_TIME_MAX:?} ({engine:?})");
    assert!(time < JOIN_TIME_MAX, "joining took {time:?}");
    assert_eq!(table.place().replace("run", "meeting"), lead.place(), "it is the same meeting");
}

/// Plans a meeting at three tables at one o'clock, on a lead's tablet; the clock of the table's tablet shows another
/// time.
pub fn at_one_o_clock(engine: Engine, hour: u32, minute: u32) -> (Vec<Tablet>, String) {
    let tablets = tablets_offline(engine, 2);
    for (tablet, hour, minute) in [(&tablets[0], 13, 0), (&tablets[1], hour, minute)] {
        tablet.hold_the_clock();
        tablet.turn_the_clock_to(hour, minute);
        tablet.reload();
    }
    let link = plan(&tablets[0], 3, "Starter klokka", "13:00");
    (tablets, link)
}

tried_in!(late_table_lands_in_the_step_the_clock_says: chromium);
fn late_table_lands_in_the_step_the_clock_says(engine: Engine) {
    let (tablets, link) = at_one_o_clock(engine, 13, 6);
    let table = &tablets[1];
    table.count_taps();
    scan(table, &link);
    table.see("Møtet er i gang. Dere kommer rett inn i «Runde i gruppa»");
    assert!(table.faults().is_empty(), "{:?}", table.faults());
    table.tap("Bord 3");
    table.see("Ett innspill hver");
    table.see("Steg 2 av 5");
    table.see("Bord 3");
    assert!(!table.sees("Bord 1"), "its own table and no other: {}", table.everything());
    table.cost_at_most("J8, a late table is in the step of the others", 1);

    // The tablet joined at another table by mistake.
    table.tap("Planen");
    table.choose(TABLE, "Bord 2");
    table.escape();
    add_point(table, "Fra det andre bordet.");
    table.see("Bord 2");
    table.see("Fra det andre bordet.");
}

tried_in!(early_table_waits_and_is_taken_along_by_the_clock: webkit);
fn early_table_waits_and_is_taken_along_by_the_clock(engine: Engine) {
    let (tablets, link) = at_one_o_clock(engine, 12, 57);
    let table = &tablets[1];
    table.count_taps();
    scan(table, &link);
    table.see(TABLE);
    assert!(!table.sees("Møtet er i gang."), "{}", table.everything());
    table.tap("Bord 2");
    table.see("Vent her");
    table.see("Møtet begynner her av seg selv klokka 13.00.");
    assert!(table.faults().is_empty(), "{:?}", table.faults());
    table.let_pass_secs(4 * 60);
    table.see("Skriv for deg selv");
    table.see("Bord 2");
    table.cost_at_most("J8, a table that waits goes in by itself", 1);

    // A tablet that comes back later finds where the others are.
    scan(&tablets[0], &link);
    tablets[0].see("Åpne møtet");
    tablets[0].see("Bli med bare om noen andre leder det.");
}

tried_in!(waiting_table_follows_a_later_plan: chromium);
fn waiting_table_follows_a_later_plan(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    let link = plan(lead, 2, "Dato", &lead.today().plus(7).to_string());
    scan(table, &link);
    table.tap("Bord 2");
    table.see("Planen er lagret her");
    lead.tap("Endre planen");
    lead.tap("Ett bord til");
    lead.tap("Lagre endringene");
    lead.see("Planen er endret.");
    let later = lead.value("Lenke med planen");
    assert_ne!(link, later);

    // It comes in by another tab, and the page that waits shows it.
    let waiting = table.tab();
    table.new_tab();
    scan(table, &later);
    table.tap("Bord 2");
    table.see("Planen er lagret her");
    table.turn_to(&waiting);
    let has_third = || table.script("return document.querySelector('#own-table').options.length === 3", Vec::new()).as_bool();
    assert!(wait_for(|| has_third().filter(|is| *is)).is_some(), "{}", table.everything());
    table.choose(TABLE, "Bord 3");
}

tried_in!(plan_of_a_coming_meeting_is_kept: chromium);
fn plan_of_a_coming_meeting_is_kept(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    let link = plan(lead, 1, "Dato", &lead.today().plus(7).to_string());
    scan(table, &link);
    table.tap("Bli med");
    table.see("Planen er lagret her");
    table.see("Start møtet");
    assert!(!table.sees("Si fra til de andre"), "a table tells nobody, it was told");
    assert_eq!(table.place(), lead.place(), "it is the same meeting");

    // Joining once more changes nothing, and the page says so.
    scan(table, &link);
    table.see("Møtet ligger her fra før.");
    table.tap("Bli med");
    table.see("Start møtet");
    table.tap("Møter");
    table.see("Teammøte");
    assert!(!table.sees("i to versjoner"), "it is there once: {}", table.everything());
}

tried_in!(points_of_three_tables_come_home: chromium, webkit, firefox);
fn points_of_three_tables_come_home(engine: Engine) {
    let tablets = tablets_offline(engine, 3);
    let [lead, second, third] = tablets.as_slice() else { panic!("three tablets") };
    let link = plan_for_now(lead, 3);
    let meeting = lead.place();
    let mut files = Vec::new();
    for (tablet, table, point) in [(second, "Bord 2", "Fra det andre bordet."), (third, "Bord 3", "Fra det tredje bordet.")] {
        scan(tablet, &link);
        tablet.tap(table);
        tablet.tap("Neste: runden");
        tablet.see(table);
        assert!(!tablet.sees("Bord 1"), "a table sees its own: {}", tablet.everything());
        add_point(tablet, point);
    }
    lead.tap("Start møtet");
    lead.tap("Neste: runden");
    lead.see_value(TABLE, "1");
    add_point(lead, "Fra det første bordet.");

    let begun = Instant::now();
    for (tablet, name) in [(second, "bord-2.fellestid"), (third, "bord-3.fellestid")] {
        tablet.count_taps();
        tablet.tap("Gå ut av møtet");
        tablet.tap("Del");
        tablet.tap("Lagre filen");
        tablet.see("Filen ligger blant nedlastingene dine.");
        tablet.cost_at_most("J9, a table hands its points over as a file", 3);
        let bytes = tablet.downloaded().1;
        files.push(lead.put_file(name, &bytes));
    }
    lead.count_taps();
    lead.tap("Gå ut av møtet");
    pick_from_tables(lead, &files);
    lead.see("Bord 2: 1 innspill");
    lead.see("Bord 3: 1 innspill");
    assert!(!lead.sees("i to versjoner"), "nobody wrote over anybody: {}", lead.everything());
    lead.tap("Hent inn alt");
    for under_its_table in ["Bord 1 Fra det første bordet.", "Bord 2 Fra det andre bordet.", "Bord 3 Fra det tredje bordet."] {
        lead.see(under_its_table);
    }
    lead.cost_at_most("J9, three tables' points in one place", 2);
    let time = begun.elapsed();
    println!("J9, three tables' points in one place: {time:?} of {HARVEST_TIME_MAX:?} ({engine:?})");
    assert!(time < HARVEST_TIME_MAX, "bringing in took {time:?}");
    assert_eq!(lead.place(), meeting);
    assert!(!lead.sees("Det haster ikke."), "nothing is in two versions: {}", lead.everything());

    // The same files again bring nothing new.
    pick_from_tables(lead, &files);
    lead.see("Ingenting nytt. Dere har alt dette fra før.");
}

tried_in!(a_table_hands_in_and_closes_nothing: chromium, firefox);
fn a_table_hands_in_and_closes_nothing(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    let link = plan_for_now(lead, 2);
    lead.tap("Start møtet");
    scan(table, &link);
    table.tap("Bord 2");
    table.tap("Neste: runden");
    add_point(table, "Fra det andre bordet.");
    table.tap("Planen");
    assert!(!table.sees("Avslutt møtet nå"), "a table ends nobody's meeting");
    table.tap("Tiltak");
    table.write(WILL, "Prøve det i uke 49.");

    // A half-written text is asked about, and goes along.
    table.tap("Del med møtelederen");
    table.see("Det står noe halvskrevet her");
    table.tap("Ta det med");
    table.see("Del filen med møtelederen");
    table.tap("Lagre filen");
    table.see("Filen ligger blant nedlastingene dine.");
    assert_eq!(table.place(), lead.place().replace("run", "meeting"), "it is over at this table");
    table.see("Prøve det i uke 49.");
    assert!(!table.sees("Hent inn fra bordene"), "the one who leads brings in");
    assert!(!table.sees("Møtet ble avsluttet"), "nothing is closed");
    table.see("Dere delte med møtelederen");
    table.tap("I dag");
    table.see("Ingen flere møter i dag.");
    table.tap("Møter");
    table.tap("Teammøte");

    lead.tap("Gå ut av møtet");
    let (path, bytes) = table.downloaded();
    let name = path.file_name().expect("a name").to_string_lossy();
    assert!(name.starts_with("mote-bord-2-teammote-"), "{name} says which table it is from");
    let file = lead.put_file("bord-2.fellestid", &bytes);
    pick_from_tables(lead, &[file]);
    lead.tap("Hent inn alt");
    lead.see("Prøve det i uke 49.");
    lead.see("Fra det andre bordet.");
    assert!(!lead.sees("Møtet ble avsluttet"), "the one who leads is not done");

    // The lead's tablet is gone: the table's tablet can lead on.
    table.tap("Jeg leder møtet fra dette nettbrettet");
    table.see("Hent inn fra bordene");
    table.tap("Fortsett der dere slapp");
    table.tap("Avslutt møtet");
    table.see("Før dere avslutter");
}

tried_in!(broken_link_says_so: chromium);
fn broken_link_says_so(engine: Engine) {
    let tablets = tablets_offline(engine, 1);
    let tablet = &tablets[0];
    let link = plan_for_now(tablet, 1);
    let cut: String = link.chars().take(link.chars().count() - 7).collect();
    for broken in ["x#/join/broken", "x#/join/", &cut] {
        scan(tablet, broken);
        tablet.see("Kunne ikke åpne møtet");
        tablet.see("Lenken er ikke hel. Ingenting er endret her.");
    }
    tablet.tap("Hent inn filer");
    tablet.see("Velg filer");
}
