//! Tiltak: the common ones come first, one is marked done in its row's menu, one is moved on the board.

use super::pictures::look;
use super::{WILL, add_point, newcomer_offline, no_faults, start_meeting};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

fn make(tablet: &Tablet, what: &str) {
    tablet.tap("Tiltak");
    tablet.write("Nytt tiltak", what);
    tablet.tap("Legg til");
    tablet.see("Hvor langt er vi?");
}

tried_in!(common_tiltak_stands_first_and_is_done_by_its_menu: webkit);
fn common_tiltak_stands_first_and_is_done_by_its_menu(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make(&tablet, "Rydde kopirommet");
    make(&tablet, "Begynne timen likt");
    tablet.tap("Felles for hele personalet");
    make(&tablet, "Bestille papir");
    tablet.tap("Tiltak");
    tablet.see_in_order(&["Felles tiltak", "Begynne timen likt", "Andre tiltak", "Rydde kopirommet"]);
    tablet.see_value("Hvor langt er vi?", "open");
    tablet.choose("Hvor langt er vi?", "Gjort");
    tablet.see_value("Hvor langt er vi?", "done");
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

tried_in!(what_is_seen_is_written_down_until_the_tiltak_is_judged: chromium);
fn what_is_seen_is_written_down_until_the_tiltak_is_judged(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make(&tablet, "Besøke hverandre");
    tablet.tap("Holder på");
    tablet.write("Hva så eller hørte dere?", "Elevene spør");
    tablet.reload();
    tablet.see_value("Hva så eller hørte dere?", "Elevene spør");
    tablet.write("Hva så eller hørte dere?", " hverandre først");
    tablet.tap("Legg til");
    tablet.write("Hva så eller hørte dere?", "Det var stille");
    tablet.tap("Legg til");
    no_faults(&tablet);
    look(&tablet, "action-seen");
    tablet.tap("Slett: Det var stille");
    tablet.gone("Det var stille");
    tablet.tap("Angre");
    tablet.see_in_order(&["Elevene spør hverandre først", "Det var stille"]);
    tablet.tap("Gjort");
    tablet.see("Ble det som planlagt?");
    tablet.tap("Delvis");
    tablet.write("Hva overrasket oss?", "At det tok så kort tid");
    tablet.tap("Vi fortsetter");
    no_faults(&tablet);
    look(&tablet, "action-judged");
    tablet.reload();
    tablet.see_value("Hva overrasket oss?", "At det tok så kort tid");
    for name in ["as-planned", "course"] {
        let script = format!("return document.querySelectorAll('[name={name}]:checked').length");
        assert_eq!(tablet.script(&script, Vec::new()), 1, "{name} is kept");
    }
}

tried_in!(a_group_agrees_on_several_tiltak_in_one_form: webkit);
fn a_group_agrees_on_several_tiltak_in_one_form(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    let review = tablet.today().plus(80);
    for (what, who) in [("Alle sier hei i døra.", "EH"), ("Vi slutter likt.", "KA")] {
        tablet.write(WILL, what);
        tablet.enter();
        tablet.see_focused("Tegn på at det virker");
        tablet.write("Tegn på at det virker", "Elevene sier det selv.");
        tablet.reload();
        tablet.see_value(WILL, what);
        tablet.write("Hvem har ansvar?", who);
        tablet.fill("Se på det igjen", &review.to_string());
        tablet.tap("Lag tiltaket");
        tablet.see("Tiltaket er laget.");
        tablet.see_focused(WILL);
        tablet.see_value(WILL, "");
    }
    tablet.see_in_order(&["Laget i dag", "Vi slutter likt.", "Felles", "KA", "Alle sier hei i døra.", "EH"]);
    assert!(!tablet.sees("sagt"), "nobody is to say a tiltak: {}", tablet.everything());
    assert_eq!(tablet.faults(), Vec::<String>::new());
    // The tiltak is complete, so nothing more is asked.
    tablet.tap("Avslutt møtet");
    tablet.see("Referatet er klart.");
    tablet.see_in_order(&["Dette ble vi enige om", "Elevene sier det selv.", "Ansvar: EH", "Ansvar: KA"]);
    tablet.see(&format!("Vi ser på det igjen: {} {}", review.in_words(), review.year));
    // A change after closing is shown as one.
    let minutes = tablet.place();
    tablet.tap("Vi slutter likt.");
    tablet.tap("Gjort");
    tablet.go(&minutes);
    tablet.see_in_order(&["Vi slutter likt.", "endret etter møtet", "Gjort"]);
    tablet.go("#/actions");
    tablet.see("Spørsmålet var:");
}
