//! The journeys without touch or mouse: the tab key, Enter, the arrows and letters, and no tap.
//! Files are picked by the system's own dialogue, which no driver shows.

use super::{FIELD, PAGE, meeting_file, newcomer, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

/// Goes to a control and does what it is for.
fn press(tablet: &Tablet, name: &str) {
    tablet.tab_to(name);
    tablet.enter();
}

/// A meeting on a built-in set, from I dag into its round.
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

tried_in!(meeting_is_held_by_keyboard_alone: chromium);
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
    press(&tablet, "Lagre som Markdown");
    let (_, bytes) = tablet.downloaded();
    assert!(String::from_utf8_lossy(&bytes).contains("Vi begynner likt."), "the minutes tell what was written");
    tablet.escape();
    tablet.see_focused("Del");
    tablet.cost_at_most("J1 to J4 by keyboard", 0);
}

tried_in!(file_is_taken_in_by_keyboard_alone: chromium);
fn file_is_taken_in_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("mote.fellestid", &meeting_file("Fagdag", &["Vi begynner likt."]));
    tablet.count_taps();
    press(&tablet, "Jeg har fått en fil");
    tablet.tab_to("Velg filer");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Dette er i filen");
    press(&tablet, "Ta inn alt");
    tablet.see("Alt er tatt inn.");
    tablet.cost_at_most("J5 and J9 by keyboard", 0);
}

tried_in!(page_is_pasted_by_keyboard_alone: chromium);
fn page_is_pasted_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/paste");
    tablet.fill("Tekst med spørsmål", PAGE);
    tablet.count_taps();
    press(&tablet, "Se hva det blir");
    tablet.see("Behold settet");
    press(&tablet, "Behold settet");
    tablet.see("Hvem må være med for at det skal vare?");
    tablet.cost_at_most("J7 by keyboard", 0);
}

tried_in!(table_joins_by_keyboard_alone: chromium);
fn table_joins_by_keyboard_alone(engine: Engine) {
    let (_host, lead) = newcomer(engine);
    lead.open("#/plan");
    lead.tap("Ett bord til");
    lead.tap("Start møtet nå");
    lead.tap("Gå ut av møtet");
    let link = lead.value("Lenke med planen");
    let (_, plan) = link.split_once("#/join/").expect("the plan is in the fragment");
    let (_other_host, table) = newcomer(engine);
    table.open(&format!("#/join/{plan}"));
    table.count_taps();
    table.see("Du er invitert til et møte");
    table.tab_to("Bord 1");
    table.arrow_right();
    table.see_focused("Bord 2");
    press(&table, "Bli med");
    table.see("Skriv for deg selv");
    table.see_pressed("Bord 2");
    table.cost_at_most("J8 by keyboard", 0);
}
