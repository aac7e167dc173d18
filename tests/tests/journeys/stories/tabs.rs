//! Two tabs on one tablet.

use super::{FIELD, add_point, newcomer_offline, start_meeting};
use crate::harness::Engine;
use crate::tried_in;
use std::time::Duration;

const TITLE: &str = "Hva heter møtet?";

tried_in!(typing_on_keeps_what_another_tab_wrote_meanwhile: chromium);
fn typing_on_keeps_what_another_tab_wrote_meanwhile(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Vi prøver.");
    tablet.tap("Vi prøver.");
    tablet.rewrite("Endre innspillet", "Tiltak X, første");
    let place = tablet.place();
    let first = tablet.tab();
    let second = tablet.new_tab();
    tablet.open(&place);
    tablet.tap("Tiltak X, første");
    tablet.rewrite("Endre innspillet", "Tiltak X, første og andre");
    tablet.tap("Lukk");
    tablet.see("Tiltak X, første og andre");
    tablet.turn_to(&first);
    // No text is lost where the browser does not report that the tab was left.
    std::thread::sleep(Duration::from_secs(1));
    tablet.keep_typing("!");
    tablet.tap("Lukk");
    tablet.see("Tiltak X, første og andre");
    tablet.turn_to(&second);
    // Where the browser does report it, the key press goes on from the newest words; else both stand.
    tablet.see("!");
    tablet.see("Tiltak X, første og andre");
}

tried_in!(two_tabs_see_each_other: chromium, webkit, firefox);
fn two_tabs_see_each_other(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    let place = tablet.place();
    let first = tablet.tab();
    let second = tablet.new_tab();
    tablet.open(&place);
    tablet.write(FIELD, "Fra den andre fanen.");
    tablet.enter();
    tablet.turn_to(&first);
    tablet.see("Fra den andre fanen.");
    add_point(&tablet, "Fra den første fanen.");
    tablet.turn_to(&second);
    tablet.see("Fra den første fanen.");

    // Both write over the same point: the later one saw the earlier, and both tabs show the later.
    tablet.tap("Fra den første fanen.");
    tablet.rewrite("Endre innspillet", "Endret i den andre fanen.");
    tablet.tap("Lukk");
    tablet.turn_to(&first);
    tablet.see("Endret i den andre fanen.");
    tablet.gone("Fra den første fanen.");
    for tab in [&first, &second] {
        tablet.turn_to(tab);
        tablet.reload();
        tablet.see("Endret i den andre fanen.");
        tablet.see("Fra den andre fanen.");
    }
}

tried_in!(a_plan_written_in_two_tabs_has_the_words_of_both: chromium);
fn a_plan_written_in_two_tabs_has_the_words_of_both(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/plan");
    tablet.write(TITLE, "Fag");
    let first = tablet.tab();
    let second = tablet.new_tab();
    tablet.open("#/plan");
    tablet.see_value(TITLE, "Fag");
    tablet.rewrite("Hvor mange kommer?", "24");
    tablet.rewrite(TITLE, "Fag og tid");
    tablet.turn_to(&first);
    tablet.keep_typing("dag");
    tablet.tap("Lagre planen");
    // Where the browser reports that the tab was left, the words go on from the newest; else both stand.
    tablet.see("dag");
    tablet.see("Fag og tid");
    tablet.see("5 bord");
    tablet.turn_to(&second);
    tablet.open("#/plan");
    tablet.see_value(TITLE, "");
}
