//! A step's time, with the tablet's clock in our hands.

use super::newcomer_offline;
use crate::harness::Engine;
use crate::tried_in;

tried_in!(time_left_is_right_after_a_reload: chromium);
fn time_left_is_right_after_a_reload(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("5:00");
    tablet.let_pass_secs(90);
    tablet.see("3:30");
    tablet.reload();
    tablet.see("3:30");
    tablet.see("Skriv for deg selv");

    tablet.tap("Neste: runden");
    tablet.see("9:00");
    tablet.tap("+1 minutt");
    tablet.see("10:00");
    tablet.tap("Pause");
    tablet.let_pass_secs(120);
    tablet.reload();
    tablet.see("10:00");
    tablet.see("Ett innspill hver");
    tablet.tap("Fortsett");
    tablet.let_pass_secs(60);
    tablet.see("9:00");

    // Away for half an hour: over time, said plainly, and nothing lost.
    tablet.let_pass_secs(30 * 60);
    tablet.see("+21:00");
    tablet.see("Tiden er ute.");
    tablet.tap("Tilbake til Individuelt");
    tablet.see("5:00");
}

tried_in!(late_start_shortens_the_talk_and_not_the_end: chromium);
fn late_start_shortens_the_talk_and_not_the_end(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.turn_the_clock_to(13, 30);
    tablet.open("#/plan");
    tablet.fill("Starter klokken", "14:00");
    tablet.see_value("Fast slutt", "14:45");
    tablet.tap("Lagre planen");
    tablet.see("14.00–14.45");

    tablet.turn_the_clock_to(14, 8);
    tablet.reload();
    tablet.tap("Start møtet");
    tablet.see("Ferdig 14.45");
    tablet.see("Dere er 8 min over. Samtalen er kortet til 7 min.");
    tablet.tap("Planen");
    tablet.see_in_order(&["14.08", "Individuelt", "5 min", "Runde i gruppen", "9 min", "Samtale i gruppen", "7 min", "Plenum", "9 min", "14.45", "Slutt"]);
    tablet.tap("Lukk");

    // The talk itself begins with what is left for it.
    tablet.let_pass_secs(5 * 60);
    tablet.tap("Neste: runden");
    tablet.let_pass_secs(9 * 60);
    tablet.tap("Neste: samtalen");
    tablet.see("7:00");
    tablet.see("Ferdig 14.45");
}
