//! Tiltak: what is common first, done in one tap, moved on the board.

use super::{WILL, add_point, newcomer_offline, start_meeting};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

fn make(tablet: &Tablet, what: &str) {
    tablet.tap("Tiltak");
    tablet.write("Nytt tiltak", what);
    tablet.tap("Legg til");
    tablet.see("Hvor langt er vi?");
}

tried_in!(common_tiltak_stands_first_and_is_done_in_one_tap: chromium, webkit);
fn common_tiltak_stands_first_and_is_done_in_one_tap(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make(&tablet, "Rydde kopirommet");
    make(&tablet, "Begynne timen likt");
    tablet.tap("Felles for hele personalet");
    make(&tablet, "Bestille papir");
    tablet.tap("Tiltak");
    tablet.see_in_order(&["Felles tiltak", "Begynne timen likt", "Andre tiltak", "Rydde kopirommet"]);
    tablet.count_taps();
    tablet.tap_beside("Begynne timen likt", "Gjort");
    tablet.see_pressed_beside("Begynne timen likt", "Gjort");
    tablet.cost_at_most("a tiltak is done", 1);
    tablet.see("Hva skjedde?");

    tablet.tap("Tavle");
    tablet.see_in_order(&["Avtalt 2", "Holder på 0", "Gjort 1", "Begynne timen likt", "Lagt til side 0"]);
    tablet.tap("Flytt «Bestille papir» til Holder på");
    tablet.see("Flyttet til Holder på.");
    tablet.see_focused("Bestille papir");
    tablet.see_in_order(&["Avtalt 1", "Rydde kopirommet", "Holder på 1", "Bestille papir", "Gjort 1"]);
    tablet.reload();
    tablet.see_in_order(&["Avtalt 1", "Rydde kopirommet", "Holder på 1", "Bestille papir", "Gjort 1"]);
    tablet.tap("Liste");
    tablet.see("1 ferdig");
}

tried_in!(who_takes_a_tiltak_is_asked_in_its_row: chromium);
fn who_takes_a_tiltak_is_asked_in_its_row(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Vi begynner likt.");
    let run = tablet.place();
    tablet.tap("Gjør til tiltak");
    tablet.write("Hvem har ansvar?", "KA");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap("Lukk");
    tablet.see_in_order(&["Vi begynner likt.", "KA"]);
    tablet.tap("Se tiltaket");
    tablet.see_value("Hvem har ansvar?", "KA");
    tablet.tap("Møtet");
    tablet.see("Vi begynner likt.");
    assert_eq!(tablet.place(), run);
}

tried_in!(a_group_agrees_and_is_asked_who_and_when: chromium, webkit);
fn a_group_agrees_and_is_asked_who_and_when(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    for what in ["Alle sier hei i døra.", "Vi slutter likt."] {
        tablet.write(WILL, what);
        tablet.enter();
        tablet.see("Tiltaket er laget.");
        tablet.see_focused("Hvem har ansvar?");
        tablet.see_value(WILL, "");
    }
    tablet.keep_typing("KA");
    tablet.see_value("Hvem har ansvar?", "KA");
    let due = tablet.today().plus(80);
    tablet.fill("Frist", &due.to_string());
    assert_eq!(tablet.faults(), Vec::<String>::new());

    // Only the one that nobody has is asked about, and a name is enough to be told.
    tablet.tap("Avslutt møtet");
    tablet.see_in_order(&["Før dere avslutter", "Hvem tar det, og når?", "Alle sier hei i døra."]);
    assert_eq!(tablet.faults(), Vec::<String>::new());
    tablet.write("Hvem har ansvar?", "EH");
    tablet.tap("Avslutt møtet");
    tablet.see("Referatet er klart.");
    tablet.see_in_order(&[
        "Dette ble vi enige om",
        "Vi slutter likt.",
        "Ansvar: KA",
        &format!("Frist: {} {}", due.in_words(), due.year),
        "Alle sier hei i døra.",
        "Ansvar: EH",
    ]);
}
