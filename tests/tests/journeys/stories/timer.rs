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
